package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.meaning.InnNames;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.NoNames;
import dev.octavo.biopharma.mention.ResearchCode;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.WordForms;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;

/// The names in a bracket behind a compound: "ZV-1 (zorvanib tablets)", "Zorvexa (zorvanib; ZV-1)",
/// "ZV-1 (brand name Zorvexa; generic name zorvanib)".
///
/// A bracket holds names if every part of it is one, with the words that say what kind of name it
/// is, which salt, or how it is taken; anything else in it makes it another remark.
///
/// @param unknown tokens of names that no list has
/// @param compounds how many names in it are compounds by their shape
record BracketNames(List<Integer> unknown, int compounds) {

    private static final BracketNames NONE = new BracketNames(List.of(), 0);
    private static final Words TAKEN = Words.named("taken-as");
    private static final Words LABELS = Words.named("name-labels");
    private static final Words UNITS = Words.of("mg", "mcg", "ml");
    private static final Words WITHIN = Words.of("in", "for");
    private static final Words TRIALS = Words.of("trial", "study", "studies", "trials");
    private static final int SHORTEST = 6;

    /// Salts, and the elements that stand before the name of what carries them.
    static final Words SALTS = Words.named("salts");

    /// The last token of what a bracket stands behind.
    static int subject(Sentence s, int open) {
        int b = open - 1;
        while (b > s.from && s.t.is(b, Tokens.SKIP)) {
            b--;
        }
        return b;
    }

    /// The names in the bracket that opens at a token; none where it holds anything else.
    static BracketNames read(Sentence s, int open) {
        Tokens t = s.t;
        int close = NoNames.close(t, open, s.to);
        List<Integer> unknown = new ArrayList<>();
        int compounds = 0;
        boolean label = false;
        for (int i = open + 1; i < close; i++) {
            int w = t.word[i];
            if (s.m().is(i, Mention.Type.COMPOUND) && !s.m().inside(i)) {
                compounds++;
                i = s.m().end(i) - 1;
            } else if (t.is(i, Tokens.SKIP) || separates(w) || t.is(i, Tokens.NUMBER)) {
                label &= !separates(w) || w == Tokens.COLON;
            } else if (LABELS.has(w)) {
                label = true;
            } else if (SALTS.has(w) || TAKEN.has(w) || UNITS.has(w)) {
                continue;
            } else if (w == 0
                    && name(s, i, label)
                    && (unknown.isEmpty() || unknown.getLast() != i - 1)) {
                unknown.add(i);
            } else {
                return NONE;
            }
        }
        return new BracketNames(unknown, compounds);
    }

    private static boolean separates(int word) {
        return word == Tokens.COMMA
                || word == Tokens.SEMICOLON
                || word == Tokens.COLON
                || word == Tokens.SLASH;
    }

    /// Whether an unknown word in a bracket is a name: one in small letters, a code, or one that is
    /// said to be a name.
    private static boolean name(Sentence s, int i, boolean labeled) {
        Tokens t = s.t;
        boolean own = s.m().is(i, Mention.Type.COMPOUND);
        if (s.m().taken(i) && !own
                || t.is(i, Tokens.SIGN | Tokens.NUMBER)
                || WordForms.adverb(t, i)) {
            return false;
        }
        return t.is(i, Tokens.CAP)
                ? labeled && !t.is(i, Tokens.DIGIT)
                : t.end[i] - t.start[i] >= SHORTEST && !t.is(i, Tokens.DIGIT);
    }

    /// "Zorvexa (formerly ZV-1)", "Zorvexa (zorvanib)": whether a bracket gives other names of what
    /// stands before it, of which one is a compound's wherever it stands. "the ZORBA (ZV-1) study"
    /// names a trial.
    static boolean explains(Sentence s, int open, int close) {
        if (TRIALS.has(s.t.word(close + 1)) || read(s, open).compounds == 0) {
            return false;
        }
        for (Mention c : s.m().all(Mention.Type.COMPOUND)) {
            if (c.from() > open
                    && c.to() <= close
                    && (InnNames.is(c.name()) || ResearchCode.is(c.name()))) {
                return true;
            }
        }
        return false;
    }

    /// "Zorvexa (oral zorvanib)", "Zorvexa (zorvanib) tablets": whether a bracket has one word that
    /// no list has, and it or what stands behind it says how that is taken.
    static boolean dosed(Sentence s, int open, int close) {
        int names = 0;
        int next = s.t.word(close + 1);
        boolean taken = TAKEN.has(next) && !Words.PREPOSITIONS.has(next) && !WITHIN.has(next);
        for (int i = open + 1; i < close; i++) {
            if (TAKEN.has(s.t.word[i])) {
                taken |= !WITHIN.has(s.t.word[i]);
            } else if (s.t.word[i] == 0
                    && !s.t.is(i, Tokens.SIGN | Tokens.CAP | Tokens.NUMBER)
                    && s.t.end[i] - s.t.start[i] >= SHORTEST
                    && !WordForms.adverb(s.t, i)) {
                names++;
            } else if (!SALTS.has(s.t.word[i])) {
                return false;
            }
        }
        return taken && names == 1;
    }
}
