package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.ResearchCode;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.WordForms;
import dev.octavo.biopharma.text.Words;

/// Words of no list that a text gives as the name of a compound which it knows by another: "ABC-1,
/// now named zorvadrine", "ABC-1 has been assigned the nonproprietary name zorvadrine", "Zorvexa
/// (ABC-1)", "Zorvexa, as ABC-1 is now called", "the name Zorvexa for ABC-1".
///
/// Such a word may be written small, as nonproprietary names are: nothing but the naming tells it
/// from a word of the language.
final class GivenNames {

    private static final Words NAMING = Words.of("named", "called", "renamed", "designated");
    private static final Words NAME = Words.named("compound-name-nouns");
    private static final Words FOR = Words.of("for", "to", "of");
    private static final Words THE = Words.of("the", "this", "its", "our");
    private static final Words PRODUCT = Words.named("one-compound");
    private static final Words AS = Words.of("as");
    private static final Words IS = Words.of("is", "was");
    private static final Words KNOWN = Words.of("known", "marketed", "sold", "designated");

    /// How far the other name may be.
    private static final int FAR = 14;

    private static final int FEWEST = 6;
    private static final int MOST = 20;

    private GivenNames() {}

    /// Whether the word at a token is said to be the name of a compound of the sentence, or of "the
    /// product".
    static boolean is(Sentence s, int i) {
        Tokens t = s.t;
        int length = t.end[i] - t.start[i];
        if (t.word[i] != 0
                || length < FEWEST
                || length > MOST
                || t.is(i, Tokens.SIGN | Tokens.NUMBER | Tokens.DIGIT | Tokens.HYPHEN)
                || !letters(t, i)
                || WordForms.morphological(t, i)) {
            return false;
        }
        return behind(s, i) || before(s, i);
    }

    private static boolean letters(Tokens t, int i) {
        for (int k = t.start[i]; k < t.end[i]; k++) {
            if (!Character.isLetter(t.text.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /// "ABC-1, now named X", "assigned the name X", "known as X", "the name X for ABC-1".
    private static boolean behind(Sentence s, int i) {
        Tokens t = s.t;
        int b = i - 1;
        while (b > s.from && t.is(b, Tokens.SKIP)) {
            b--;
        }
        if (b > s.from && t.word[b] == Tokens.COMMA && NAME.has(t.word[b - 1])) {
            b--;
        }
        if (b <= s.from) {
            return false;
        }
        boolean name = NAME.has(t.word[b]);
        if (name && FOR.has(t.word(next(s, i)))) {
            int of = next(s, i) + 1;
            boolean product = THE.has(t.word(of)) && PRODUCT.has(t.word(of + 1));
            return product || compound(s, of, of + 2);
        }
        boolean known = AS.has(t.word[b]) && s.has(KNOWN, b - 2, b);
        if (!name && !known && !NAMING.has(t.word[b])) {
            return false;
        }
        for (int k = b; k >= Math.max(s.from, b - FAR); k--) {
            if (t.word[k] == Tokens.SEMICOLON) {
                return false;
            }
            if (s.m().is(k, Mention.Type.COMPOUND)) {
                return true;
            }
        }
        return false;
    }

    /// "X (ABC-1)", "X, as ABC-1 is now called", "X, the new name of ABC-1", "X, formerly ABC-1".
    private static boolean before(Sentence s, int i) {
        Tokens t = s.t;
        int next = next(s, i);
        if (t.word(next) == Tokens.OPEN) {
            return code(s, next + 1) && t.word(s.m().end(next + 1)) == Tokens.CLOSE;
        }
        if (IS.has(t.word(next)) && THE.has(t.word(next + 1))) {
            // "X is the trade name of ABC-1"
            int of = next + 2;
            while (of < s.to && of < next + 5 && !FOR.has(t.word[of])) {
                of++;
            }
            return NAME.has(t.word(of - 1)) && FOR.has(t.word(of)) && compound(s, of, of + 3);
        }
        boolean as = AS.has(t.word(next)) && THE.has(t.word(next + 1));
        if (t.word(next) != Tokens.COMMA && !as) {
            return false;
        }
        int from = next + 1;
        if (!as && AS.has(t.word(from))) {
            return compound(s, from + 1, from + 3) && s.has(NAMING, from + 2, from + 8);
        }
        for (int k = from; k < Math.min(s.to, from + FAR); k++) {
            if (t.word[k] == Tokens.SEMICOLON || t.word[k] == Tokens.COMMA) {
                return false;
            }
            if (s.m().is(k, Mention.Type.COMPOUND)) {
                // the new name of ABC-1
                return FORMER.has(t.word(k - 1))
                        || FORMER.has(t.word(k - 2)) && AS.has(t.word(k - 1))
                        || FOR.has(t.word(k - 1)) && s.has(NAME, from, k);
            }
        }
        return false;
    }

    private static final Words FORMER =
            Words.of("formerly", "previously", "originally", "known", "called", "named", "was");

    /// Behind a word and its quotation marks.
    private static int next(Sentence s, int i) {
        int k = i + 1;
        while (k < s.to && s.t.is(k, Tokens.SKIP)) {
            k++;
        }
        return k;
    }

    private static boolean compound(Sentence s, int from, int to) {
        for (int k = from; k < Math.min(s.to, to); k++) {
            if (s.m().is(k, Mention.Type.COMPOUND)) {
                return true;
            }
        }
        return false;
    }

    private static boolean code(Sentence s, int i) {
        return i < s.to
                && s.m().is(i, Mention.Type.COMPOUND)
                && s.t.is(i, Tokens.DIGIT)
                && ResearchCode.is(s.t.text(i));
    }
}
