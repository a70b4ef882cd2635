package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.WordForms;
import dev.octavo.biopharma.text.Words;
import dev.octavo.form.LegalForms;
import java.util.Locale;
import java.util.stream.IntStream;

/// Finds the names of organisations in a text, and the short names that it gives them
/// ([ShortNames]).
///
/// A name is a run of capitalised words, grown from its first ([NameRun]). What is left at its ends
/// of words that begin sentences or never are part of a name is cut off. It is accepted if it has a
/// legal form, is known, has a word that is not English, or stands inside a sentence without an
/// article. In headlines, where every word is capitalised, English words do not count. What only
/// looks like a name is told apart by [NoNames].
public final class NameFinder {

    private final Parties parties;

    NameFinder(Parties parties) {
        this.parties = parties;
    }

    private static final int WE = Lexicon.intern("we");
    private static final int US = Lexicon.intern("us");
    private static final int OUR = Lexicon.intern("our");
    public static final Words BEFORE_NAMES = Words.named("before-names");
    static final int AND = Lexicon.intern("and");
    static final int AMP = Lexicon.intern("&");
    private static final Words SELF = Words.named("self");

    /// Finds the organisations in a stretch of text and adds them to its mentions. A mention of the
    /// registrant by a pronoun or as "the Company" has an empty name.
    void find(Mentions m, boolean headline) {
        Tokens t = m.t;
        for (int i = NoNames.dateline(m); i < m.to; i++) {
            if (m.taken(i)) {
                continue;
            }
            int w = t.word[i];
            if (w == Parties.THE && self(t, i + 1, m.to)) {
                // "The Company", at the beginning of a sentence: no name of two words
                continue;
            }
            if (w == WE || (w == US && !t.is(i, Tokens.CAP)) || (w == OUR)) {
                m.add(Mention.Type.ORG, i, i + 1, "");
            } else if (i > m.from && t.word[i - 1] == Parties.THE && self(t, i, m.to)) {
                m.add(Mention.Type.ORG, i, i + 1, "");
            } else if (w == Tokens.OPEN
                    && (NoNames.EXCHANGES.has(t.word(i + 1))
                            || NoNames.WIRES.has(t.word(i + 1))
                            || NoNames.WIRES.has(t.word(i + 2)))) {
                i = NoNames.close(t, i, m.to);
            } else {
                i = Math.max(i, name(m, i, headline) - 1);
            }
        }
    }

    /// Whether a word behind "the" means the registrant: "the Company", not "the Company Ltd.".
    private static boolean self(Tokens t, int i, int to) {
        return i < to && SELF.has(t.word[i]) && t.is(i, Tokens.CAP) && !nameFollows(t, i + 1);
    }

    /// Whether a token may belong to a name or place of more than one word, the registrant's own
    /// apart: its shape is that of such a word, or it is one of the few that may stand between
    /// them.
    public static boolean may(Tokens t, int i) {
        int shape = t.shape[i];
        if ((shape & SHAPE) != 0) {
            return true;
        }
        int w = t.word[i];
        if (LINK.has(w)) {
            return t.is(i + 1, SHAPE) || INNER.has(t.word(i + 1));
        }
        return INNER.has(w);
    }

    /// Whether the name of a party or place, or a pronoun for one, may begin at a token.
    static boolean begins(Tokens t, int i) {
        int w = t.word[i];
        return (t.shape[i] & SHAPE) != 0 || w == WE || w == US || w == OUR;
    }

    private static final int SHAPE = Tokens.CAP | Tokens.INNER | Tokens.HYPHEN;

    private static boolean nameFollows(Tokens t, int i) {
        return t.is(i, Tokens.CAP) && Dictionary.LEGAL.has(t.word(i));
    }

    /// Where the name that begins at a token ends; the token itself when none does.
    private int name(Mentions m, int i, boolean headline) {
        Tokens t = m.t;
        int registrant = t.is(i, Tokens.CAP) ? parties.ownAt(t, i, m.to) : i;
        boolean formed = nameFollows(t, registrant) || nameFollows(t, registrant + 1);
        if (registrant > i + 1 && !m.taken(i) && (headline || !formed)) {
            // its words may be English ones
            m.add(Mention.Type.ORG, i, registrant, t.text(i, registrant));
            return registrant;
        }
        if (!NameRun.part(m, i, headline)) {
            return lowerName(m, i);
        }
        int place = Dictionary.place(t, i, m.to);
        boolean described = place > i && kind(t, i, place);
        if (place > i && !NameRun.part(m, place, headline) && (!nameWord(t, place) || described)) {
            m.add(Mention.Type.PLACE, i, place, t.text(i, place));
            return place;
        }
        int end = NameRun.end(m, i, headline);
        int person = NoNames.initialed(t, i, end, m.to);
        if (person > end) {
            return person;
        }
        int a = i;
        boolean own = parties.own(t, a, end);
        while (!own && a + 1 < end && (opener(m, a, headline) || !begins(t, a))) {
            a++;
            own = parties.own(t, a, end);
        }
        if (a > i && !own && Dictionary.place(t, a, m.to) == end) {
            // "In Korea the authority has approved it"
            m.add(Mention.Type.PLACE, a, end, t.text(a, end));
            return end;
        }
        int z = end;
        while (z > a + 1
                && Dictionary.NOT_ORG.has(t.word[z - 1])
                && !Dictionary.LEGAL.has(t.word[z - 1])
                && !NameRun.works(t, a, z)
                && !parties.known(t.text(a, z))) {
            z--;
        }
        String name = t.text(a, z);
        if (!own && !accept(m, a, z, headline)) {
            return end;
        }
        m.add(Mention.Type.ORG, a, z, name);
        ShortNames.read(m, parties, name, z);
        return end;
    }

    /// "Belgrave Pharma Inc., a Canadian corporation": what a party is, behind an article and in
    /// small letters, is no name.
    private static boolean kind(Tokens t, int from, int place) {
        return from > 0
                && KIND.has(t.word[from - 1])
                && nameWord(t, place)
                && !t.is(place, Tokens.CAP);
    }

    private static final Words KIND = Words.of("a", "an");

    private static final Words IN = Words.of("in", "since", "during", "by", "until");
    private static final Words MONTHS = Words.named("months");

    /// Whether a month is the first word of a firm's name: "paid by May Pharmaceuticals". Behind a
    /// word of time that begins a sentence it is one only with a legal form behind: "In August
    /// Pharma companies rest".
    static boolean firm(Mentions m, int a) {
        Tokens t = m.t;
        if (!MONTHS.has(t.word[a])
                || !t.is(a + 1, Tokens.CAP)
                || !Dictionary.ORGANISATION.has(t.word(a + 1))
                || SELF.has(t.word(a + 1))) {
            return false;
        }
        boolean time = a > m.from && IN.has(t.word[a - 1]);
        boolean opens = time && (a - 1 == m.from || t.is(a - 2, Tokens.SIGN));
        return !opens || NameRun.formAhead(m, a + 2);
    }

    /// Whether the first word of a run of capitals only stands there because a sentence begins with
    /// it, or is a month.
    private static boolean opener(Mentions m, int a, boolean headline) {
        Tokens t = m.t;
        if (firm(m, a)) {
            return false;
        }
        if (a > m.from && IN.has(t.word[a - 1]) && MONTHS.has(t.word[a])) {
            // "In October Aldwych paid"
            return true;
        }
        boolean first = a == m.from || t.is(a - 1, Tokens.SIGN);
        if (first && !headline && plainName(t, a)) {
            return false;
        }
        boolean english =
                Lexicon.common(t.word[a])
                        || first && (OPENERS.has(t.word[a]) || WordForms.adverb(t, a));
        return (first || headline) && english && !Dictionary.ORGANISATION.has(t.word[a]);
    }

    /// "Harbor Light Pharma, Inc." at the beginning of a sentence: common words, but not such as
    /// open sentences, up to the name's own word and the legal form.
    private static boolean plainName(Tokens t, int a) {
        int i = a;
        while (i < a + 3 && t.is(i, Tokens.CAP) && !nameWord(t, i)) {
            boolean opens =
                    Words.PREPOSITIONS.has(t.word[i])
                            || DETERMINERS.has(t.word[i])
                            || Words.ADVERBS.has(t.word[i])
                            || Words.CLAUSE.has(t.word[i])
                            || BEFORE_NAMES.has(t.word[i])
                            || Dictionary.NOT_ORG.has(t.word[i])
                            || Wording.VERB.has(t.word[i])
                            || i == a && OPENERS.has(t.word[i])
                            || WordForms.morphological(t, i);
            if (opens) {
                return false;
            }
            i++;
        }
        int form = t.word(i + 1) == Tokens.COMMA ? i + 2 : i + 1;
        return i > a
                && Dictionary.ORGANISATION.has(t.word(i))
                && (Dictionary.LEGAL.has(t.word(form)) && t.is(form, Tokens.CAP));
    }

    static boolean nameWord(Tokens t, int i) {
        return Dictionary.LEGAL.has(t.word(i)) || Dictionary.ORGANISATION.has(t.word(i));
    }

    /// What goes on with a name before a word of one.
    private static final Words LINK = Words.of("and", "of", "for", ",");

    /// Words in small letters and signs that a name may go on with.
    private static final Words INNER =
            Words.of(
                    IntStream.concat(
                                    LegalForms.ofCompanies().stream().mapToInt(Lexicon::intern),
                                    IntStream.concat(
                                            Dictionary.placeWords(),
                                            IntStream.of(
                                                    Lexicon.intern("bio"),
                                                    AMP,
                                                    Tokens.STOP,
                                                    Tokens.MARK)))
                            .toArray());

    private boolean accept(Mentions m, int a, int z, boolean headline) {
        Tokens t = m.t;
        boolean legal = false;
        boolean unknown = false;
        boolean organisation = false;
        int capitals = 0;
        for (int i = a; i < z; i++) {
            legal |= i > a && Dictionary.LEGAL.has(t.word[i]) && t.is(i, Tokens.CAP);
            organisation |= z - a > 1 && Dictionary.ORGANISATION.has(t.word[i]);
            unknown |=
                    !t.is(i, Tokens.SIGN)
                            && !Lexicon.common(t.word[i])
                            && !Dictionary.NOT_ORG.has(t.word[i])
                            && !WordForms.morphological(t, i);
            capitals += t.is(i, Tokens.CAP) ? 1 : 0;
        }
        if (Dictionary.LEGAL.has(t.word[a])
                && (z - a == 1 || z - a == 2 && t.word[a + 1] == Tokens.STOP)) {
            return false;
        }
        if (legal) {
            return true;
        }
        if (NoNames.person(m, a, z)) {
            return false;
        }
        if (parties.known(t.text(a, z))) {
            return true;
        }
        if (z - a == 1
                && (t.end[a] - t.start[a] < 2 || t.is(a, Tokens.DIGIT) && t.is(a, Tokens.HYPHEN))) {
            return false;
        }
        if (z - a == 1 && t.is(a, Tokens.UPPER) && a > m.from && t.word[a - 1] == Tokens.OPEN) {
            return false;
        }
        if (a == m.from
                && z - a <= 2
                && t.word(z) == Tokens.COMMA
                && z + 1 < m.to
                && Dictionary.place(t, z + 1, m.to) > z + 1) {
            return false;
        }
        if (a == m.from && z - a == 1 && (OPENERS.has(t.word[a]) || WordForms.adverb(t, a))) {
            return false;
        }
        if (headline && z - a == 1 && WordForms.adjective(t.text(a).toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (unknown || organisation) {
            return true;
        }
        boolean first = a == m.from || t.is(a - 1, Tokens.SIGN);
        return !headline && !first && !determined(t, a) && capitals >= 1 && z - a <= 3;
    }

    private static final Words OPENERS = Words.named("sentence-openers");
    private static final Words DETERMINERS = Words.named("determiners");

    private static boolean determined(Tokens t, int a) {
        return a > 0 && DETERMINERS.has(t.word[a - 1]);
    }

    /// "alpha-omega has …": names in small letters are known by their place only, two unknown words
    /// with a hyphen before what a party does.
    private int lowerName(Mentions m, int i) {
        Tokens t = m.t;
        if (!t.is(i, Tokens.HYPHEN)
                || t.is(i, Tokens.DIGIT | Tokens.CAP | Tokens.INNER | Tokens.SIGN)
                || Lexicon.common(t.word[i])) {
            return i;
        }
        int hyphen = t.text.indexOf('-', t.start[i]);
        if (t.text.lastIndexOf('-', t.end[i] - 1) != hyphen) {
            return i;
        }
        if (!WordForms.unknown(t.text, t.start[i], hyphen)
                || !WordForms.unknown(t.text, hyphen + 1, t.end[i])) {
            return i;
        }
        int end = i + 1;
        while (end < m.to
                && !m.taken(end)
                && t.is(end, Tokens.CAP)
                && (nameWord(t, end) || Dictionary.place(t, end, m.to) > end)) {
            end++;
        }
        if (end == i + 1
                && i > 0
                && t.word[i - 1] != THAT
                && DETERMINERS.has(t.word[i - 1])
                && t.word(end) != Tokens.POSSESSIVE
                && !GROUP.has(t.word(end))) {
            return i;
        }
        m.add(Mention.Type.ORG, i, end, t.text(i, end));
        ShortNames.read(m, parties, t.text(i, end), end);
        return end;
    }

    private static final int THAT = Lexicon.intern("that");
    private static final Words GROUP = Words.named("groups");
}
