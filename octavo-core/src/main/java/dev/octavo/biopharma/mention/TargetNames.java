package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.WordForms;
import dev.octavo.biopharma.text.Words;

/// Targets under their long names: "fibroblast growth factor receptor 3", "complement component
/// C5", "interleukin-21", "programmed death ligand 1", "apolipoprotein C-III".
///
/// Such a name ends in what the thing is (a receptor, a ligand, a kinase), with a number or letter
/// behind, and needs a word that tells which: one that no list has, one with a number or capitals,
/// or one of the class `target-words`. A protein that is numbered ("interleukin-21") needs nothing
/// else.
final class TargetNames {

    private static final int MOST_WORDS = 7;

    /// What a target is, as the head of its name.
    private static final Words HEAD = Words.named("target-heads");

    /// Words of English that tell which receptor or protein it is.
    private static final Words WHICH = Words.named("target-words");

    private static final Words ENDS = Words.named("phrase-ends");

    /// What else is no part of a target's name.
    private static final Words STOP =
            Words.of(
                    "are",
                    "was",
                    "has",
                    "or",
                    "a",
                    "an",
                    "the",
                    "its",
                    "our",
                    "their",
                    "this",
                    "these",
                    "such",
                    "found",
                    "expressed",
                    "pathway",
                    "positive",
                    "negative",
                    "status");

    private static final Words GREEK = Words.of("alpha", "beta", "ii", "iii");
    private static final Words COMPONENT = Words.of("component", "type", "protein");

    private TargetNames() {}

    /// Where the long name ends that begins at a token; the token itself where none does.
    static int end(Mentions m, int from) {
        Tokens t = m.t;
        int end = from;
        boolean told = false;
        for (int i = from; i < Math.min(m.to, from + MOST_WORDS); i++) {
            int w = t.word[i];
            if (t.is(i, Tokens.SIGN) || ENDS.has(w) || STOP.has(w) || m.taken(i)) {
                break;
            }
            if (HEAD.has(w) && told && i > from) {
                end = numbered(m, i + 1);
                i = end - 1;
            } else if (numberedProtein(t, i)) {
                told = true;
                end = i + 1;
            } else if (protein(t, i) && brief(m, i + 1)
                    || COMPONENT.has(w) && told && brief(m, i + 1)) {
                told = true;
                end = i + 2;
                i++;
            } else if (tells(t, i)) {
                told = true;
            } else if (w == 0 || t.is(i, Tokens.CAP) && i > from) {
                break;
            }
        }
        return end;
    }

    /// Where the long name begins that ends before a token: a known word or a code ahead of each
    /// other and of the head. The token itself where none does.
    static int begin(Mentions m, int before) {
        Tokens t = m.t;
        int head = before - 1;
        if (head > m.from && brief(m, head) && HEAD.has(t.word[head - 1])) {
            head--;
        }
        if (head <= m.from || m.taken(head)) {
            return before;
        }
        if (numberedProtein(t, head)
                || head == before - 1 && brief(m, head) && protein(t, head - 1)) {
            return numberedProtein(t, head) ? head : head - 1;
        }
        if (!HEAD.has(t.word[head])) {
            return before;
        }
        int a = head;
        while (a > m.from
                && head - a < MOST_WORDS
                && !m.taken(a - 1)
                && !t.is(a - 1, Tokens.SIGN)
                && (tells(t, a - 1) || HEAD.has(t.word[a - 1]))) {
            a--;
        }
        return a < head && tells(t, a) ? a : before;
    }

    /// Behind the number, letter or Greek letter that may follow at a token.
    private static int numbered(Mentions m, int i) {
        return brief(m, i) ? i + 1 : i;
    }

    /// Whether a number, a letter or a Greek letter stands at a token: "1", "A", "C-III", "alpha".
    private static boolean brief(Mentions m, int i) {
        Tokens t = m.t;
        if (i >= m.to || m.taken(i) || t.is(i, Tokens.SIGN)) {
            return false;
        }
        int length = t.end[i] - t.start[i];
        return GREEK.has(t.word[i])
                || t.is(i, Tokens.NUMBER) && length <= 2
                || length <= 3
                        && t.is(i, Tokens.DIGIT)
                        && Character.isDigit(t.text.charAt(t.start[i]))
                        && Character.isUpperCase(t.text.charAt(t.end[i] - 1))
                || t.is(i, Tokens.CAP)
                        && length <= 5
                        && (length == 1 && t.word(i + 1) != Tokens.STOP || code(t, i));
    }

    /// Whether a word is made of capitals and numbers.
    private static boolean code(Tokens t, int i) {
        boolean digit = false;
        for (int k = t.start[i]; k < t.end[i]; k++) {
            char c = t.text.charAt(k);
            if (c >= 'a' && c <= 'z' && k > t.start[i] + 1) {
                return false;
            }
            digit |= c >= '0' && c <= '9' || c == 'I' || c == 'V' || c == '-';
        }
        return digit;
    }

    /// "interleukin-21", "cadherin-6", "angiopoietin-2": a protein's word and its number.
    private static boolean numberedProtein(Tokens t, int i) {
        if (!t.is(i, Tokens.HYPHEN) || !t.is(i, Tokens.DIGIT)) {
            return false;
        }
        int hyphen = t.text.lastIndexOf('-', t.end[i] - 1);
        int letters = hyphen - t.start[i];
        if (letters < 6 || t.end[i] - hyphen > 4 || !Character.isDigit(t.text.charAt(hyphen + 1))) {
            return false;
        }
        return proteinEnds(t.text, t.start[i], hyphen);
    }

    /// "angiopoietin-like", "apolipoprotein", "interleukin", "complement".
    private static boolean protein(Tokens t, int i) {
        if (t.is(i, Tokens.SIGN | Tokens.DIGIT) || t.end[i] - t.start[i] < 7) {
            return false;
        }
        String word = t.text(i);
        int z = word.endsWith("-like") ? t.end[i] - 5 : t.end[i];
        return (t.word[i] == 0 || WHICH.has(t.word[i])) && proteinEnds(t.text, t.start[i], z);
    }

    private static boolean proteinEnds(String text, int a, int z) {
        for (int k = a + 1; k < z; k++) {
            char c = text.charAt(k);
            if (!(c >= 'a' && c <= 'z')) {
                return false;
            }
        }
        return text.startsWith("in", z - 2)
                || text.startsWith("ase", z - 3)
                || text.startsWith("can", z - 3);
    }

    /// Whether a word tells which receptor or protein is meant.
    private static boolean tells(Tokens t, int i) {
        if (t.is(i, Tokens.SIGN | Tokens.NUMBER)) {
            return false;
        }
        if (t.word[i] != 0 && WHICH.has(t.word[i])) {
            return true;
        }
        boolean code = t.is(i, Tokens.DIGIT) || t.is(i, Tokens.UPPER) && t.end[i] - t.start[i] <= 6;
        return t.word[i] == 0
                && (code || t.is(i, Tokens.HYPHEN) || CompoundFinder.lowerLetters(t.text(i)))
                && !WordForms.adverb(t, i);
    }
}
