package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.ResearchCode;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// Two names of one compound that stand together: "calls A B", "has given A the code B", "A has
/// been renamed B", "A (Belgrave's B)", "A/B".
final class NamesTogether {

    private static final Words CALLS = Words.of("calls", "call", "called", "renamed", "designates");
    private static final Words GIVES =
            Words.of("given", "gave", "gives", "assigned", "assigns", "granted");
    private static final Words NOUNS = Words.named("compound-name-nouns");
    private static final Words OF_NAMES =
            Words.of(
                    "the",
                    "a",
                    "its",
                    "own",
                    "new",
                    "brand",
                    "trade",
                    "generic",
                    "research",
                    "internal",
                    "development",
                    "international",
                    "nonproprietary",
                    "proprietary");
    private static final Words RENAMED = Words.of("renamed", "named", "called", "designated");
    private static final Words GROUP =
            Words.of("has", "have", "been", "was", "is", "now", "since", "recently", "being");
    private static final Words WHOSE = Words.of("our", "its", "their", "the");
    private static final Words FORMER = Words.of("former");
    private static final Words COMBINED =
            Words.of("combination", "combinations", "combined", "plus", "both");

    private NamesTogether() {}

    /// Whether `b` is another name of `a`, which stands before it.
    static boolean are(Sentence s, Mention a, Mention b) {
        int before = a.from() > s.from ? s.t.word[a.from() - 1] : 0;
        if (b.from() == a.to()) {
            return CALLS.has(before);
        }
        int first = s.t.word(a.to());
        if (first == Tokens.OPEN) {
            return s.t.word(b.to()) == Tokens.CLOSE && owned(s, a.to() + 1, b.from());
        }
        if (first == Tokens.SLASH) {
            return b.from() == a.to() + 1 && codes(a.name(), b.name()) && !combined(s, b.to());
        }
        if (first == Tokens.COMMA && FORMER.has(s.t.word(b.from() - 1))) {
            // "B, the former A"
            return b.from() == a.to() + 3 && WHOSE.has(s.t.word(a.to() + 1));
        }
        if (RENAMED.has(s.t.word(b.from() - 1))) {
            return all(s, a.to(), b.from() - 1, GROUP);
        }
        return GIVES.has(before)
                && NOUNS.has(s.t.word(b.from() - 1))
                && all(s, a.to(), b.from() - 1, OF_NAMES);
    }

    private static boolean combined(Sentence s, int to) {
        return s.has(COMBINED, to, to + 3);
    }

    /// Whether nothing but whose name it is stands between two tokens: "our", "Belgrave's".
    private static boolean owned(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean whose =
                    WHOSE.has(s.t.word[i])
                            || s.t.word[i] == Tokens.POSSESSIVE
                            || s.m().is(i, Mention.Type.ORG)
                            || s.m().inside(i);
            if (!whose) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean all(Sentence s, int from, int to, Words of) {
        for (int i = from; i < to; i++) {
            if (!of.has(s.t.word[i]) && !s.t.is(i, Tokens.SKIP)) {
                return false;
            }
        }
        return true;
    }

    /// Whether two names are codes of two firms: those of one firm are two compounds.
    private static boolean codes(String a, String b) {
        return ResearchCode.is(a) && ResearchCode.is(b) && !letters(a).equals(letters(b));
    }

    private static String letters(String code) {
        int i = 0;
        while (i < code.length() && Character.isLetter(code.charAt(i))) {
            i++;
        }
        return code.substring(0, i);
    }
}
