package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.BareDays;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// The names of parties as contracts write them: where one begins and ends, and whether a run of
/// capitals is one. Wider than the organisations among the [Mentions]: legal forms, branches and
/// initials belong to it, and persons count.
final class PartyName {

    private static final Words SELF =
            Words.of(
                    "company",
                    "registrant",
                    "corporation",
                    "issuer",
                    "we",
                    "us",
                    "our",
                    "partnership",
                    "trust");

    /// Legal forms of banks, which end the names of parties to contracts only.
    private static final Words BANKS =
            Words.of("n.a.", "n.a", "na", "fsb", "f.s.b.", "s.c.a.", "association");

    /// Words that begin no name, and end a list of them.
    static final Words STOPS =
            Words.of(
                    "pursuant",
                    "which",
                    "whereby",
                    "under",
                    "dated",
                    "relating",
                    "providing",
                    "effective",
                    "that",
                    "for",
                    "to",
                    "entered",
                    "announced",
                    "executed",
                    "amended",
                    "signed",
                    "terminated",
                    "has",
                    "have",
                    "had",
                    "is",
                    "was",
                    "were",
                    "will",
                    "agreed",
                    "issued",
                    "granting",
                    "regarding",
                    "concerning",
                    "covering",
                    "on",
                    "setting",
                    "wherein");

    private static final int AND = Lexicon.intern("and");
    private static final int OF = Lexicon.intern("of");
    private static final int AMP = Lexicon.intern("&");
    private static final int AS = Lexicon.intern("as");
    private static final int THE = Lexicon.intern("the");
    private static final int BRANCH = Lexicon.intern("branch");
    private static final int BOARD = Lexicon.intern("board");

    private PartyName() {}

    /// Whether a party may begin at a token.
    static boolean begins(Mentions m, int i) {
        return self(m.t, i) || start(m, i) && end(m, i, m.to) > i;
    }

    /// Whether a token means the registrant: "the Company", "we".
    static boolean self(Tokens t, int i) {
        int w = t.word(i);
        return SELF.has(w)
                && t.word(i + 1) != Tokens.POSSESSIVE
                && (t.is(i, Tokens.CAP) && t.word(i - 1) == THE
                        || t.end[i] - t.start[i] <= 2 && !t.is(i, Tokens.UPPER));
    }

    /// Whether the name of a party may begin at a token.
    static boolean start(Mentions m, int i) {
        Tokens t = m.t;
        if (i >= m.to
                || t.is(i, Tokens.SIGN)
                || m.is(i, Mention.Type.DATE)
                || BareDays.is(t, i)
                || LEADS.has(t.word[i]) && BareDays.is(t, i + 1)
                || CONJUNCTIONS.has(t.word[i])) {
            return false;
        }
        boolean capital =
                t.is(i, Tokens.CAP)
                        || t.is(i, Tokens.INNER)
                        || t.is(i, Tokens.HYPHEN) && t.word[i] == 0 && !measure(t, i);
        boolean number = t.is(i, Tokens.DIGIT) && t.is(i + 1, Tokens.CAP) && !m.taken(i);
        return (capital || number) && !STOPS.has(t.word[i]);
    }

    /// Whether a word with a hyphen ends in a common word: "three-year", but not "sanofi-aventis".
    private static boolean measure(Tokens t, int i) {
        String text = t.text(i);
        return Lexicon.common(Lexicon.id(text.substring(text.lastIndexOf('-') + 1)));
    }

    /// Words that begin a clause, and no name, with a capital.
    private static final Words CONJUNCTIONS =
            Words.of("although", "though", "while", "because", "since", "when", "if", "whereas");

    /// Behind the name that begins at a token.
    static int end(Mentions m, int from, int to) {
        Tokens t = m.t;
        int i = from + 1;
        for (Phrases.Hit h : DealWords.HOUSE.find(t, m, from, Math.min(to, from + 8))) {
            if (h.from() == from) {
                i = h.to();
            }
        }
        while (i < to && i < from + 14) {
            int w = t.word[i];
            if (m.is(i, Mention.Type.DATE)
                    || LEADS.has(w)
                    || BareDays.is(t, i) && t.is(i + 1, Tokens.NUMBER)) {
                break;
            } else if (w == Tokens.SLASH && t.is(i + 1, Tokens.CAP) && t.end[i] == t.start[i + 1]) {
                i += 2;
            } else if (t.is(i, Tokens.CAP | Tokens.INNER) || form(t, i)) {
                i++;
            } else if (w == Tokens.POSSESSIVE && t.is(i + 1, Tokens.CAP) && owned(t, i + 1, to)) {
                // "Aldwych Women's Health LLC", "Children's Hospital"
                i += 2;
            } else if (t.is(i, Tokens.NUMBER) && t.is(i + 1, Tokens.CAP)) {
                i++;
            } else if (w == Tokens.STOP && abbreviated(t, i)) {
                i++;
            } else if (w == Tokens.COMMA && form(t, i + 1) && t.is(i + 1, Tokens.CAP)) {
                i += 2;
            } else if (w == Tokens.COMMA && branch(t, i) > i) {
                i = branch(t, i);
            } else if (w == Tokens.COMMA
                    && t.is(i + 1, Tokens.CAP)
                    && t.word(i + 2) == AMP
                    && FIRM.has(t.word(i + 3))) {
                // "Aldwych, Strand & Co."
                i += 4;
            } else if (w == Tokens.OPEN
                    && t.word(i + 2) == Tokens.CLOSE
                    && form(t, i + 3)
                    && t.is(i + 1, Tokens.CAP)) {
                i += 4;
            } else if (w == OF
                    && form(t, i - 1)
                    && (!BODIES.has(t.word(i - 1)) || Dictionary.place(t, i + 1, to) > i + 1)) {
                // "Aldwych K.K. of Tokyo"
                break;
            } else if ((w == AMP
                            || w == OF
                                    && !t.is(i - 1, Tokens.DIGIT)
                                    && !m.is(i + 1, Mention.Type.DATE)
                            || t.is(i, Tokens.SKIP) && w == Tokens.MARK)
                    && t.is(i + 1, Tokens.CAP)) {
                i += 2;
            } else if (w == OF && t.word(i + 1) == THE && t.is(i + 2, Tokens.CAP)
                    || w == FOR && PUBLIC.has(t.word(i - 1)) && founded(m, i + 1)) {
                i += w == FOR ? 2 : 3;
            } else if (PARTICLES.has(w) && t.is(i + 1, Tokens.CAP) && !t.is(i, Tokens.CAP)) {
                i += 2;
            } else if (w == AND && form(t, i + 1) && t.is(i + 1, Tokens.CAP)) {
                i += 2;
            } else {
                break;
            }
        }
        return Math.min(i, to);
    }

    /// Whether what somebody is said to own is the rest of a name: a legal form or a word for a
    /// body ends it, and what owns is no name of a firm by itself.
    private static boolean owned(Tokens t, int from, int to) {
        if (!OWNERS.has(t.word(from - 2))) {
            return false;
        }
        for (int i = from; i < Math.min(to, from + 5) && t.is(i, Tokens.CAP); i++) {
            if (form(t, i) || Dictionary.ORGANISATION.has(t.word[i]) || PUBLIC.has(t.word[i])) {
                return true;
            }
        }
        return false;
    }

    private static final Words OWNERS =
            Words.of("women", "men", "children", "people", "veterans", "king", "queen");

    /// Legal forms that go on with "of": "Trust Company of New York".
    private static final Words BODIES =
            Words.of(
                    "company",
                    "co",
                    "corporation",
                    "corp",
                    "association",
                    "limited",
                    "group",
                    "partners",
                    "holdings");

    /// What is often founded "for" something: "Institute for Molecular Biology".
    private static final Words PUBLIC =
            Words.of(
                    "institute",
                    "center",
                    "centre",
                    "foundation",
                    "society",
                    "hospital",
                    "school",
                    "fund",
                    "association",
                    "council",
                    "agency",
                    "institution",
                    "laboratory",
                    "authority");

    private static final int FOR = Lexicon.intern("for");

    /// Whether a word says what a body is founded for, and is no name of a compound.
    private static boolean founded(Mentions m, int i) {
        return m.t.is(i, Tokens.CAP)
                && !m.t.is(i, Tokens.HYPHEN | Tokens.UPPER)
                && !m.is(i, Mention.Type.COMPOUND);
    }

    /// Small words within names: "Institut de Recherches", "van der Berg".
    private static final Words PARTICLES =
            Words.of("de", "des", "du", "van", "von", "der", "den", "di", "della", "del", "et");

    private static final Words FIRM = Words.of("co", "company", "partners", "sons");
    private static final int NATIONAL = Lexicon.intern("national");

    /// Behind ", Stamford Branch" or ", National Association", or the comma itself.
    private static int branch(Tokens t, int comma) {
        if (t.word(comma + 1) == NATIONAL && BANKS.has(t.word(comma + 2))) {
            return comma + 3;
        }
        for (int i = comma + 1; i < comma + 5 && t.is(i, Tokens.CAP); i++) {
            if (t.word[i] == BRANCH) {
                return i + 1;
            }
        }
        return comma;
    }

    /// Words that begin a sentence behind a heading, not a part of a name.
    private static final Words LEADS =
            Words.of(
                    "on",
                    "in",
                    "effective",
                    "as",
                    "under",
                    "pursuant",
                    "also",
                    "concurrently",
                    "upon",
                    "following",
                    "with",
                    "by",
                    "to",
                    "from");

    /// Words that begin the name of an office, not of a person or a company.
    private static final Words OFFICES =
            Words.of(
                    "chief",
                    "president",
                    "chairman",
                    "chairwoman",
                    "chairperson",
                    "executive",
                    "vice",
                    "senior",
                    "director",
                    "officer",
                    "treasurer",
                    "secretary",
                    "general",
                    "section",
                    "item",
                    "rule",
                    "exhibit",
                    "form",
                    "schedule",
                    "article",
                    "concurrently",
                    "nasdaq",
                    "nyse");

    /// Whether a token is a legal form.
    static boolean form(Tokens t, int i) {
        return Dictionary.LEGAL.has(t.word(i))
                        && !Words.PREPOSITIONS.has(t.word(i))
                        && t.word(i) != AS
                || BANKS.has(t.word(i));
    }

    /// Whether a full stop belongs to the word before it.
    static boolean abbreviated(Tokens t, int stop) {
        return Clause.abbreviated(t, stop)
                || t.end[stop - 1] == t.start[stop] && t.end[stop - 1] - t.start[stop - 1] == 1;
    }

    /// Without the organ that acted: "Board of Directors of Example Bank".
    static int body(Tokens t, int from, int end) {
        if (t.word[from] == BOARD) {
            for (int i = end - 2; i > from + 2; i--) {
                if (t.word[i] == OF) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /// Whether a run of capitals names somebody, and not an office ("Chief Executive Officer").
    static boolean named(Mentions m, int from, int end, int to) {
        Tokens t = m.t;
        if (OFFICES.has(t.word[from]) && !formal(m, from, to) || placed(t, from, end)) {
            return false;
        }
        if (t.is(from, Tokens.DIGIT) && FORMS.contains(t.text(from))) {
            return false;
        }
        boolean own = false;
        for (int i = from; i < end; i++) {
            boolean formed = i > from && (Dictionary.LEGAL.has(t.word[i]) || BANKS.has(t.word[i]));
            own |=
                    formed
                            || end - from > 1 && Dictionary.ORGANISATION.has(t.word[i])
                            || !t.is(i, Tokens.SIGN)
                                    && !Lexicon.common(t.word[i])
                                    && t.end[i] - t.start[i] > 1;
        }
        boolean stopped = end - from == 2 && t.word[from + 1] == Tokens.STOP;
        return own
                && !((end - from == 1 || stopped) && TITLES.has(t.word[from]))
                && !(end - from == 1
                        && (form(t, from)
                                || DealWords.HEAD.has(t.word[from])
                                || DealWords.ROLE.has(t.word[from])
                                || DealWords.GROUP.has(t.word[from])));
    }

    /// What a person has and does, alone.
    private static final Words TITLES =
            Words.of(
                    "messrs", "mr", "ms", "mrs", "dr", "phd", "ph.d", "md", "m.d", "cpa", "esq",
                    "jr", "ceo", "cfo", "coo", "cto");

    /// Reports, which no party is.
    private static final java.util.Set<String> FORMS =
            java.util.Set.of("8-K", "10-K", "10-Q", "20-F", "6-K", "8-K/A", "10-K/A", "10-Q/A");

    /// Whether a run of capitals is a place with a legal form behind it: "a Nevada Corporation".
    private static boolean placed(Tokens t, int from, int end) {
        int place = Dictionary.place(t, from, end);
        return place == end || place > from && place == end - 1 && form(t, place);
    }

    /// Whether the name that begins at a token has a legal form.
    static boolean formal(Mentions m, int from, int to) {
        Tokens t = m.t;
        int end = end(m, from, to);
        return form(t, end - 1) || t.word(end - 1) == Tokens.STOP && form(t, end - 2);
    }
}
