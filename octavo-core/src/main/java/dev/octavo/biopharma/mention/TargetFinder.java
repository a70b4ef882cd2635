package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Likely;
import dev.octavo.biopharma.text.Tokens;
import java.util.Locale;

/// Targets: the names of the dictionary, "anti-X", "X-targeting", "X-positive".
public final class TargetFinder {

    private TargetFinder() {}

    /// Whether a word of the lexicon may name a target, or what acts on one.
    static boolean may(int word) {
        return Dictionary.likeTarget(Lexicon.word(word)) || TargetFrames.begins(word);
    }

    static void find(Mentions m) {
        Tokens t = m.t;
        boolean frames = m.has(Cues.TARGET);
        for (int i = m.from; i < m.to; i++) {
            if (!SOUGHT.has(t.word[i]) || m.taken(i) || t.is(i, Tokens.SIGN | Tokens.NUMBER)) {
                continue;
            }
            if (frames) {
                TargetFrames.find(m, i);
            }
            boolean joined = t.is(i, Tokens.HYPHEN) && (t.word[i] == 0 || JOINED.has(t.word[i]));
            if (!joined && !likely(t, i)) {
                continue;
            }
            String word = t.text(i);
            if (joined) {
                String inner = affixed(word);
                if (!inner.isEmpty()) {
                    m.add(Mention.Type.TARGET, i, i + 1, inner);
                    continue;
                }
            }
            String found = word.length() < 2 || word.length() > 16 ? "" : Dictionary.target(word);
            if (!found.isEmpty()) {
                m.add(Mention.Type.TARGET, i, i + 1, found);
            }
        }
    }

    /// Whether a word may be a target in some writing: by its number, or by its first two letters.
    private static boolean likely(Tokens t, int i) {
        if (t.word[i] != 0) {
            return LIKELY.has(t.word[i]);
        }
        int start = t.start[i];
        return t.end[i] - start > 1
                && Dictionary.targetBegins(t.text.charAt(start), t.text.charAt(start + 1));
    }

    private static final Likely LIKELY = new Likely(Dictionary::likeTarget);

    private static boolean affix(String word) {
        boolean behind = false;
        for (String suffix : BEHIND) {
            behind |= word.endsWith(suffix);
        }
        return behind || word.startsWith("anti-");
    }

    private static final String[] BEHIND = {
        "-targeting",
        "-targeted",
        "-directed",
        "-positive",
        "-negative",
        "-expressing",
        "-specific",
        "-mutant",
        "-mutated",
        "-driven",
        "-binding",
        "-deleted",
        "-overexpressing",
        "-amplified",
        "-altered"
    };

    /// Words with a hyphen that a target may be part of.
    private static final Likely JOINED = new Likely(TargetFinder::affix);

    /// Words at which a target is looked for at all: most words of most sentences are none.
    private static final Likely SOUGHT =
            new Likely(word ->
                    Dictionary.likeTarget(word)
                            || affix(word)
                            || TargetFrames.asks(Lexicon.id(word)));

    private static final String[] OF_PATIENTS = {
        "-positive",
        "-negative",
        "-expressing",
        "-mutant",
        "-mutated",
        "-driven",
        "-deleted",
        "-overexpressing",
        "-amplified",
        "-altered"
    };

    /// Whether a word names a target as one that a compound aims at: "HER2-positive" tells of
    /// patients.
    public static boolean aimed(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (String ending : OF_PATIENTS) {
            if (small.endsWith(ending)) {
                return false;
            }
        }
        return true;
    }

    /// The target in "anti-X" or "X-targeting", or an empty string.
    private static String affixed(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        if (low.startsWith("anti-") && word.length() > 6) {
            String rest = word.substring(5);
            int digits = 0;
            int upper = 0;
            for (int i = 0; i < rest.length(); i++) {
                digits += Character.isDigit(rest.charAt(i)) ? 1 : 0;
                upper += Character.isUpperCase(rest.charAt(i)) || rest.charAt(i) > 127 ? 1 : 0;
            }
            return upper >= 2 || (upper >= 1 && digits >= 1) || !Dictionary.target(rest).isEmpty()
                    ? rest
                    : "";
        }
        for (String suffix : BEHIND) {
            if (low.endsWith(suffix)) {
                String rest = word.substring(0, word.length() - suffix.length());
                return Dictionary.target(rest);
            }
        }
        return "";
    }
}
