package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.mention.Cues;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names of trials that look like research codes: "CALDER-1", "DARE-19", "FORTE-301".
///
/// A word of at least four capitals that can be spoken, a hyphen and a short number is a trial's
/// where the text says so ("the CALDER-1 study", "CALDER-1, the first of two Phase 3 trials", "its
/// companion trial CALDER-2"), and then all of its series are, in whatever sentence of the filing.
/// "The ABC-101 trial" is the trial of a compound.
final class TrialNames {

    private static final Words TRIALS =
            Words.of("trial", "trials", "study", "studies", "extension");
    private static final Words ARTICLES =
            Words.of("a", "an", "the", "our", "its", "their", "both", "two");

    /// Nouns that say that a thing is a medicine.
    private static final Words KIND = Words.named("compound-kinds");

    /// How far behind a name what it is called may end.
    private static final int FAR = 10;

    private static final int FEWEST_LETTERS = 4;
    private static final int MOST_DIGITS = 3;

    private final Set<String> series = new HashSet<>();

    /// Learns the names of trials, and has none of them taken for a compound.
    ///
    /// @param all the sentences of the text
    void read(List<Sentence> telling, List<Sentence> all) {
        all.forEach(this::learn);
        telling.forEach(this::learn);
        if (!series.isEmpty()) {
            all.forEach(this::mark);
            telling.forEach(this::mark);
        }
    }

    private void learn(Sentence s) {
        if ((s.cues & Cues.HYPHEN) == 0 || (s.cues & Cues.DIGIT) == 0) {
            return;
        }
        for (int i = s.from; i < s.to; i++) {
            int letters = letters(s.t, i);
            if (letters > 0 && told(s, i)) {
                series.add(key(s.t, i, letters));
            }
        }
    }

    private void mark(Sentence s) {
        if ((s.cues & Cues.HYPHEN) == 0 || (s.cues & Cues.DIGIT) == 0) {
            return;
        }
        for (int i = s.from; i < s.to; i++) {
            int letters = letters(s.t, i);
            if (letters > 0 && series.contains(key(s.t, i, letters))) {
                s.trial(i);
            }
        }
    }

    private static String key(Tokens t, int i, int letters) {
        return t.text(i).substring(0, letters).toLowerCase(Locale.ROOT);
    }

    /// How many letters a word has that may name a trial; 0 for another word.
    private static int letters(Tokens t, int i) {
        if (!t.is(i, Tokens.HYPHEN) || !t.is(i, Tokens.DIGIT) || t.word[i] != 0) {
            return 0;
        }
        int length = t.end[i] - t.start[i];
        int letters = 0;
        boolean spoken = false;
        while (letters < length && upper(t.text.charAt(t.start[i] + letters))) {
            spoken |= "AEIOUY".indexOf(t.text.charAt(t.start[i] + letters)) >= 0;
            letters++;
        }
        int digits = length - letters - 1;
        if (letters < FEWEST_LETTERS
                || !spoken
                || digits < 1
                || digits > (letters > FEWEST_LETTERS ? MOST_DIGITS : MOST_DIGITS - 1)
                || t.text.charAt(t.start[i] + letters) != '-') {
            return 0;
        }
        for (int k = t.start[i] + letters + 1; k < t.end[i]; k++) {
            if (!Character.isDigit(t.text.charAt(k))) {
                return 0;
            }
        }
        return letters;
    }

    private static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /// Whether the words around a name say that it is a trial's.
    private static boolean told(Sentence s, int i) {
        Tokens t = s.t;
        int next = i + 1;
        if (TRIALS.has(t.word(next)) || i > s.from && TRIALS.has(t.word[i - 1])) {
            return true;
        }
        boolean aside = t.word(next) == Tokens.COMMA || t.word(next) == Tokens.OPEN;
        if (!aside || !ARTICLES.has(t.word(next + 1))) {
            return false;
        }
        for (int k = next + 2; k < Math.min(s.to, next + FAR); k++) {
            if (TRIALS.has(t.word[k])) {
                return true;
            }
            if (KIND.has(t.word[k]) || t.word[k] == Tokens.COMMA || t.word[k] == Tokens.CLOSE) {
                return false;
            }
        }
        return false;
    }
}
