package dev.octavo.biopharma.step;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// The clause that a step stands in, as far as signs and conjunctions tell.
public final class StepClause {

    private static final Words OPENERS = Words.of("but", "while", "whereas", "although", "because");
    private static final Words GOES_ON = Words.named("act-goes-on");

    /// The letter that word processors print as a bullet.
    private static final Words BULLET = Words.of("o");

    private StepClause() {}

    /// Whether a conjunction opens another clause: "but", "although".
    static boolean opener(int word) {
        return OPENERS.has(word);
    }

    /// The tokens of the clause around one, the second excluded.
    public static int[] segment(Sentence s, int v) {
        int a = v;
        while (a > s.from && !divides(s, a - 1)) {
            a--;
        }
        int z = v + 1;
        while (z < s.to && !divides(s, z)) {
            z++;
        }
        return new int[] {a, z};
    }

    private static boolean divides(Sentence s, int i) {
        int w = s.t.word[i];
        return w == Tokens.SEMICOLON
                || w == Tokens.COLON
                || w == Tokens.STOP
                || OPENERS.has(w)
                || StepWords.AND.has(w)
                        && (GOES_ON.has(s.t.word(i + 1)) || s.m().is(i + 1, Mention.Type.ORG));
    }

    /// Whether a sentence, or the entry of a list behind its bullet or the name of a compound,
    /// begins at a token.
    static boolean opens(Sentence s, int i) {
        return i == s.from
                || i - 1 == s.from && BULLET.has(s.t.word(i - 1))
                || s.t.is(i - 1, Tokens.SIGN)
                        && (s.t.word(i - 1) == Tokens.COLON
                                || s.t.word(i - 1) == Tokens.DASH
                                || i - 1 == s.from);
    }
}
