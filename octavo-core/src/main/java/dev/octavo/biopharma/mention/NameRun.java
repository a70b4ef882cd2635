package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.WordForms;
import dev.octavo.biopharma.text.Words;

/// The run of words that may be the name of an organisation: capitals, and between them legal
/// forms, "&", "of" behind the name of an institution, a comma before a legal form and a full stop
/// behind a shortened one. Whether it is a name is for [NameFinder] to say.
final class NameRun {

    /// Institutions that bear what they work on in their names: "Institute for Cancer Research".
    private static final Words HOUSE = Words.named("institutions");

    private static final int FOR = Lexicon.intern("for");
    private static final Words DOTTED = Words.named("dotted-forms");
    private static final int AS = Lexicon.intern("as");
    private static final int SE = Lexicon.intern("se");
    private static final int BIO = Lexicon.intern("bio");
    private static final int OF = Lexicon.intern("of");

    private NameRun() {}

    /// Behind the name that begins at a token.
    static int end(Mentions m, int from, boolean headline) {
        Tokens t = m.t;
        int i = from + 1;
        while (i < m.to && i < from + 10) {
            int w = t.word[i];
            if (part(m, i, headline)
                    || (!m.taken(i)
                            && (Dictionary.LEGAL.has(w) || w == BIO)
                            && !t.is(i, Tokens.SIGN)
                            && w != AS
                            && w != SE)) {
                i++;
            } else if (!m.taken(i)
                    && t.is(i, Tokens.CAP)
                    && !t.is(i, Tokens.SIGN | Tokens.NUMBER)
                    && !headline
                    && formAhead(m, i + 1)) {
                // "Aldwych Antibodies, Inc.": before its legal form any word belongs to a name
                i++;
            } else if (w == Tokens.STOP
                    && DOTTED.has(t.word[i - 1])
                    && t.end[i - 1] == t.start[i]) {
                i++;
            } else if (w == NameFinder.AMP && part(m, i + 1, headline)) {
                i += 2;
            } else if (w == NameFinder.AND && formAt(m, i + 1)) {
                i += 2;
            } else if (w == OF
                    && Dictionary.ORGANISATION.has(t.word[i - 1])
                    && part(m, i + 1, headline)) {
                i += 2;
            } else if (w == FOR && HOUSE.has(t.word[i - 1]) && subject(m, i + 1)) {
                i += 2;
                while (i < from + 10 && subject(m, i)) {
                    i++;
                }
            } else if (w == Tokens.COMMA && formAt(m, i + 1)) {
                i += 2;
            } else if (w == Tokens.MARK && part(m, i + 1, headline)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /// Whether a word may be part of a name: a capital that no dictionary takes for something else.
    static boolean part(Mentions m, int i, boolean headline) {
        Tokens t = m.t;
        if (i >= m.to || m.taken(i) || t.is(i, Tokens.SIGN | Tokens.NUMBER)) {
            return false;
        }
        int w = t.word[i];
        if (w == 0 && t.is(i, Tokens.HYPHEN) && WordForms.compounded(t, i)) {
            return false;
        }
        boolean capital =
                t.is(i, Tokens.CAP)
                        || (t.is(i, Tokens.INNER)
                                && t.end[i] - t.start[i] >= 5
                                && !t.text(i).endsWith("NA"));
        if (!capital
                || (Dictionary.NOT_ORG.has(w)
                        && !Dictionary.ORGANISATION.has(w)
                        && !NameFinder.firm(m, i))
                || NoNames.TITLES.has(w)) {
            return false;
        }
        if (Dictionary.INDICATION.has(w)) {
            return false;
        }
        return !(headline
                && (w != 0 || WordForms.morphological(t, i))
                && !Dictionary.ORGANISATION.has(w)
                && !Dictionary.LEGAL.has(w)
                && !NameFinder.firm(m, i));
    }

    /// Whether a legal form follows, at most two capitalised words on.
    static boolean formAhead(Mentions m, int from) {
        Tokens t = m.t;
        for (int i = from; i < Math.min(m.to, from + 3); i++) {
            int w = t.word[i] == Tokens.COMMA ? t.word(i + 1) : t.word[i];
            int at = t.word[i] == Tokens.COMMA ? i + 1 : i;
            if (Dictionary.LEGAL.has(w) && t.is(at, Tokens.CAP)) {
                return true;
            }
            boolean and = t.word[i] == NameFinder.AMP && t.is(i + 1, Tokens.CAP);
            if (!and
                    && (t.word[i] == Tokens.COMMA
                            || !t.is(i, Tokens.CAP)
                            || t.is(i, Tokens.SIGN))) {
                return false;
            }
        }
        return false;
    }

    /// Whether a legal form stands at a token of the stretch.
    private static boolean formAt(Mentions m, int i) {
        return i < m.to && Dictionary.LEGAL.has(m.t.word[i]) && m.t.is(i, Tokens.CAP);
    }

    /// Whether a name says on what an institution works.
    static boolean works(Tokens t, int a, int z) {
        for (int i = a + 2; i < z; i++) {
            if (t.word[i] == FOR) {
                return true;
            }
        }
        return false;
    }

    private static boolean subject(Mentions m, int i) {
        return i < m.to && !m.taken(i) && m.t.is(i, Tokens.CAP);
    }
}
