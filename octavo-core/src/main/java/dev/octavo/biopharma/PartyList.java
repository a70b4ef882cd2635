package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a list of parties as contracts and reports on them write it: "Aldwych, Inc. (“Aldwych”), a
/// Delaware corporation, the lenders from time to time party thereto and Example Bank, N.A., as
/// administrative agent".
///
/// Names follow one another with commas, semicolons and "and"; behind a name come its short names
/// in brackets, what it is ("a …"), and what it acts as ("as …"). Groups that are not named are
/// passed over. The list ends at what is none of these.
final class PartyList {

    /// A party named: `name` is empty for the registrant by a pronoun or as "the Company".
    ///
    /// @param aliases the short names in quotation marks behind it
    /// @param role what it acts as; empty when not said
    /// @param together the short names that it shares with those before it: "(collectively, the
    ///   “Lenders”)"
    record Found(
            int from,
            int to,
            String name,
            List<String> aliases,
            List<String> together,
            String role) {}

    private static final int MOST = 16;
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
    private static final Words DETERMINERS =
            Words.of(
                    "the",
                    "each",
                    "of",
                    "its",
                    "certain",
                    "by",
                    "among",
                    "and",
                    "between",
                    "both",
                    "an",
                    "a",
                    "affiliates",
                    "affiliate",
                    "our",
                    "their",
                    "subsidiary",
                    "subsidiaries",
                    "wholly-owned",
                    "wholly",
                    "owned",
                    "with");
    private static final Words APPOSITION =
            Words.of(
                    "a",
                    "an",
                    "as",
                    "in",
                    "acting",
                    "individually",
                    "solely",
                    "each",
                    "formerly",
                    "on",
                    "one",
                    "its",
                    "the",
                    "which",
                    "who",
                    "not",
                    "collectively",
                    "together",
                    "successor",
                    "doing",
                    "serving",
                    "any",
                    "through",
                    "organized");
    private static final Words FORMS =
            Words.of(
                    "n.a.",
                    "n.a",
                    "l.p.",
                    "l.l.p.",
                    "llp",
                    "ulc",
                    "fsb",
                    "f.s.b.",
                    "pllc",
                    "lllp",
                    "l.l.c.",
                    "s.c.a.",
                    "l.l.c",
                    "na",
                    "incorporated",
                    "association");
    private static final Words DOTTED =
            Words.of("inc", "corp", "ltd", "co", "st", "dr", "mr", "ms", "mrs", "jr", "sr");
    private static final Words STOPS =
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
    private static final int OR = Lexicon.intern("or");
    private static final int OF = Lexicon.intern("of");
    private static final int AMP = Lexicon.intern("&");
    private static final int AS = Lexicon.intern("as");
    private static final int THE = Lexicon.intern("the");
    private static final int TO = Lexicon.intern("to");
    private static final int TIME = Lexicon.intern("time");
    private static final int BRANCH = Lexicon.intern("branch");
    private static final Words TOGETHER =
            Words.of("collectively", "together", "each", "individually");
    private static final int BOARD = Lexicon.intern("board");

    private final Tokens t;
    private final Mentions m;
    private final int to;
    private final List<Found> found = new ArrayList<>();
    private int at;

    private PartyList(Mentions m, int from, int to) {
        this.t = m.t;
        this.m = m;
        this.to = to;
        this.at = from;
    }

    /// The parties from a token on, none when no list begins there.
    static List<Found> read(Mentions m, int from, int to) {
        PartyList list = new PartyList(m, from, to);
        list.all();
        return list.found;
    }

    /// Whether a party may begin at a token.
    static boolean begins(Mentions m, int i) {
        return self(m.t, i) || start(m, i) && end(m, i, m.to) > i;
    }

    private void all() {
        for (int n = 0; n < MOST && at < to; n++) {
            opener();
            if (at >= to || !element() || !next()) {
                return;
            }
        }
    }

    private void opener() {
        while (at < to && (DETERMINERS.has(t.word[at]) && !t.is(at, Tokens.CAP) || marker())) {
            at++;
        }
        if (at + 1 < to && t.word[at] == THE && t.is(at + 1, Tokens.CAP)) {
            at++;
        }
    }

    /// "(i)", "(a)": passed over as a whole.
    private boolean marker() {
        if (t.word[at] == Tokens.OPEN
                && t.word(at + 2) == Tokens.CLOSE
                && t.end[at + 1] - t.start[at + 1] <= 3) {
            at += 2;
            return true;
        }
        return false;
    }

    private boolean element() {
        if (self(t, at)) {
            int from = at++;
            tail(from, at, "");
            return true;
        }
        if (start(m, at)) {
            int end = end(m, at, to);
            int from = body(at, end);
            at = end;
            if (t.word(at) == Tokens.POSSESSIVE) {
                return false;
            }
            if (name(from, end)) {
                tail(from, end, t.text(from, end));
            } else {
                skip();
            }
            return true;
        }
        return group();
    }

    private static boolean self(Tokens t, int i) {
        int w = t.word(i);
        return SELF.has(w)
                && t.word(i + 1) != Tokens.POSSESSIVE
                && (t.is(i, Tokens.CAP) && t.word(i - 1) == THE
                        || t.end[i] - t.start[i] <= 2 && !t.is(i, Tokens.UPPER));
    }

    private static boolean start(Mentions m, int i) {
        Tokens t = m.t;
        if (i >= m.to || t.is(i, Tokens.SIGN) || m.is(i, Mention.Type.DATE)) {
            return false;
        }
        boolean capital =
                t.is(i, Tokens.CAP)
                        || t.is(i, Tokens.INNER)
                        || t.is(i, Tokens.HYPHEN) && t.word[i] == 0;
        boolean number = t.is(i, Tokens.DIGIT) && t.is(i + 1, Tokens.CAP) && !m.taken(i);
        return (capital || number) && !STOPS.has(t.word[i]);
    }

    /// Behind the name that begins at a token.
    private static int end(Mentions m, int from, int to) {
        Tokens t = m.t;
        int i = from + 1;
        for (Phrases.Hit h : DealWords.HOUSE.find(t, m, from, Math.min(to, from + 8))) {
            if (h.from() == from) {
                i = h.to();
            }
        }
        while (i < to && i < from + 14) {
            int w = t.word[i];
            if (m.is(i, Mention.Type.DATE) || LEADS.has(w)) {
                break;
            } else if (w == Tokens.SLASH && t.is(i + 1, Tokens.CAP) && t.end[i] == t.start[i + 1]) {
                i += 2;
            } else if (t.is(i, Tokens.CAP | Tokens.INNER) || form(t, i)) {
                i++;
            } else if (t.is(i, Tokens.NUMBER) && t.is(i + 1, Tokens.CAP)) {
                i++;
            } else if (w == Tokens.STOP && abbreviated(t, i)) {
                i++;
            } else if (w == Tokens.COMMA && form(t, i + 1) && t.is(i + 1, Tokens.CAP)) {
                i += 2;
            } else if (w == Tokens.COMMA && branch(t, i) > i) {
                i = branch(t, i);
            } else if (w == Tokens.OPEN
                    && t.word(i + 2) == Tokens.CLOSE
                    && form(t, i + 3)
                    && t.is(i + 1, Tokens.CAP)) {
                i += 4;
            } else if ((w == AMP
                            || w == OF && !t.is(i - 1, Tokens.DIGIT)
                            || t.is(i, Tokens.SKIP) && w == Tokens.MARK)
                    && t.is(i + 1, Tokens.CAP)) {
                i += 2;
            } else if (w == OF && t.word(i + 1) == THE && t.is(i + 2, Tokens.CAP)) {
                i += 3;
            } else if (w == AND && form(t, i + 1) && t.is(i + 1, Tokens.CAP)) {
                i += 2;
            } else {
                break;
            }
        }
        return Math.min(i, to);
    }

    /// Behind ", Stamford Branch", or the comma itself.
    private static int branch(Tokens t, int comma) {
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

    private static boolean form(Tokens t, int i) {
        return Dictionary.in(Dictionary.LEGAL, t.word(i))
                        && !Words.PREPOSITIONS.has(t.word(i))
                        && t.word(i) != AS
                || FORMS.has(t.word(i));
    }

    private static boolean abbreviated(Tokens t, int stop) {
        return t.end[stop - 1] == t.start[stop]
                && (DOTTED.has(t.word[stop - 1]) || t.end[stop - 1] - t.start[stop - 1] == 1);
    }

    /// Without the organ that acted: "Board of Directors of Example Bank".
    private int body(int from, int end) {
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
    private boolean name(int from, int end) {
        if (OFFICES.has(t.word[from]) && !formal(from) || placed(from, end)) {
            return false;
        }
        boolean own = false;
        for (int i = from; i < end; i++) {
            boolean formed =
                    i > from
                            && (Dictionary.in(Dictionary.LEGAL, t.word[i]) || FORMS.has(t.word[i]));
            own |=
                    formed
                            || end - from > 1 && Dictionary.in(Dictionary.ORGANISATION, t.word[i])
                            || !t.is(i, Tokens.SIGN)
                                    && !Lexicon.common(t.word[i])
                                    && t.end[i] - t.start[i] > 1;
        }
        return own
                && !(end - from == 1
                        && (DealWords.HEAD.has(t.word[from])
                                || DealWords.ROLE.has(t.word[from])
                                || DealWords.GROUP.has(t.word[from])));
    }

    /// Whether a run of capitals is a place with a legal form behind it: "a Nevada Corporation".
    private boolean placed(int from, int end) {
        int place = Dictionary.place(t, from, end);
        return place == end || place > from && place == end - 1 && form(t, place);
    }

    /// What stands behind a name: brackets, appositions, roles.
    private void tail(int from, int end, String name) {
        List<String> aliases = new ArrayList<>();
        List<String> together = new ArrayList<>();
        String role = "";
        while (at < to) {
            int w = t.word[at];
            if (w == Tokens.OPEN) {
                int close = Clause.close(t, at, to);
                int shared = shared(at, close);
                quoted(t, at, shared, aliases);
                quoted(t, shared, close, together);
                at = close;
                if (t.word(at) == Tokens.COMMA && form(t, at + 1) && t.is(at + 1, Tokens.CAP)) {
                    at += 2;
                }
            } else if (w == AS || w == Tokens.COMMA && t.word(at + 1) == AS) {
                int a = w == AS ? at + 1 : at + 2;
                int z = apposition(a);
                role = role.isEmpty() ? role(a, z) : role;
                at = z;
            } else if (w == Tokens.COMMA
                    && APPOSITION.has(t.word(at + 1))
                    && !(t.word(at + 1) == THE && self(t, at + 2))
                    && !grouped(at + 1)) {
                int z = apposition(at + 1);
                role = role.isEmpty() && has(AS, at + 1, z) ? role(at + 1, z) : role;
                at = z;
            } else {
                break;
            }
        }
        for (String alias : aliases) {
            Tokens a = Tokens.of(alias);
            role = role.isEmpty() ? role(a, 0, a.count) : role;
        }
        found.add(new Found(from, end, name, aliases, together, role));
    }

    /// Where in a bracket the names begin that several parties share.
    private int shared(int open, int close) {
        for (int i = open; i < close; i++) {
            if (TOGETHER.has(t.word[i])) {
                return i;
            }
        }
        return close;
    }

    private boolean has(int word, int a, int z) {
        for (int i = a; i < z; i++) {
            if (t.word[i] == word) {
                return true;
            }
        }
        return false;
    }

    /// ", the lenders party thereto": no apposition, but the next of the list.
    private boolean grouped(int i) {
        for (int k = i; k < Math.min(to, i + 4); k++) {
            if (DealWords.GROUP.has(t.word[k]) && t.word[i] == THE) {
                return true;
            }
        }
        return false;
    }

    /// Behind an apposition: at the next comma, semicolon or bracket, or at an "and" before a name
    /// with a legal form.
    private int apposition(int from) {
        int i = from;
        while (i < to && i < from + 40) {
            int w = t.word[i];
            if (w == Tokens.COMMA && form(t, i + 1) && t.is(i + 1, Tokens.CAP)) {
                i += 2;
            } else if (w == Tokens.COMMA
                    || w == Tokens.SEMICOLON
                    || w == Tokens.OPEN
                    || w == Tokens.STOP && !abbreviated(t, i)) {
                return i;
            } else if (w == AND && i + 1 < to && start(m, i + 1) && formal(i + 1)) {
                return i;
            } else if (MADE.has(w) && i > from) {
                return i;
            } else {
                i++;
            }
        }
        return Math.min(i, to);
    }

    private static final Words MADE =
            Words.of(
                    "entered",
                    "executed",
                    "signed",
                    "announced",
                    "amended",
                    "terminated",
                    "pursuant",
                    "whereby",
                    "dated",
                    "relating");

    private boolean formal(int from) {
        int end = end(m, from, to);
        return form(t, end - 1) || t.word(end - 1) == Tokens.STOP && form(t, end - 2);
    }

    private String role(int a, int z) {
        return role(t, a, z);
    }

    private static String role(Tokens t, int a, int z) {
        List<Phrases.Hit> hits = DealWords.ROLE.find(t, Mentions.NONE, a, z);
        return hits.isEmpty() ? "" : hits.getFirst().value();
    }

    /// The names in quotation marks between two tokens.
    static void quoted(Tokens t, int a, int z, List<String> into) {
        for (int i = a; i < z; i++) {
            if (t.word[i] == Tokens.QUOTE && i + 1 < z && !t.is(i + 1, Tokens.SIGN)) {
                int end = i + 1;
                while (end < z && t.word[end] != Tokens.QUOTE) {
                    end++;
                }
                int last = end;
                while (last > i + 1 && t.is(last - 1, Tokens.SIGN)) {
                    last--;
                }
                if (last > i + 1 && last - i < 9) {
                    into.add(t.text(i + 1, last).toLowerCase(Locale.ROOT));
                }
                i = end;
            }
        }
    }

    /// A group without a name, or an office before a name: "the lenders party thereto", "executive
    /// officers A, B and C".
    private boolean group() {
        boolean group = false;
        int i = at;
        while (i < to
                && i < at + 12
                && !t.is(i, Tokens.SIGN)
                && t.word[i] != AND
                && (!STOPS.has(t.word[i]) || t.word[i] == TO && t.word(i + 1) == TIME)) {
            if (start(m, i) && i > at) {
                break;
            }
            group |= DealWords.GROUP.has(t.word[i]);
            i++;
        }
        if (!group) {
            return false;
        }
        if (i < to && start(m, i)) {
            at = i;
            return element();
        }
        at = i;
        skip();
        return true;
    }

    /// To the next separator.
    private void skip() {
        while (at < to) {
            int w = t.word[at];
            if (w == Tokens.OPEN) {
                at = Clause.close(t, at, to);
            } else if (w == Tokens.COMMA
                    || w == Tokens.SEMICOLON
                    || w == AND
                    || STOPS.has(w)
                    || t.is(at, Tokens.SIGN) && !t.is(at, Tokens.SKIP)) {
                return;
            } else {
                at++;
            }
        }
    }

    /// Past a separator; false where the list ends. Behind an "or" stands another name of the same
    /// party.
    private boolean next() {
        int start = at;
        int or = t.word(at) == Tokens.COMMA ? at + 1 : at;
        if (t.word(or) == OR && or + 1 < to && start(m, or + 1)) {
            at = end(m, or + 1, to);
            start = at;
        }
        while (at < to
                && (t.word[at] == Tokens.COMMA
                        || t.word[at] == Tokens.SEMICOLON
                        || t.word[at] == AND
                        || t.is(at, Tokens.SKIP) && at > start)) {
            at++;
        }
        return at > start && at < to && !(STOPS.has(t.word[at]));
    }
}
