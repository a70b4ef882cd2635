package dev.octavo.form;

/// Finds where in the text of a page a [StatusCue] may stand, without cutting anything out of it.
///
/// "filed" is frequent where it says nothing of this report ("filed with the Commission on …"), so
/// the words beside it are looked at.
final class CueScan {

    private static final String[] BEHIND = {
        "herewith",
        "hereto",
        "hereunder",
        "as ",
        "as\n",
        "with ",
        "with\n",
        "electronically",
        "under t",
        "by th",
        "for "
    };

    private static final String[] BEFORE = {
        "deemed", "be", "not", "than", "hereby", "considered", "as", "to be", "nor"
    };

    /// Characters searched at a time, so that a text full of cues is not searched to its end for
    /// each.
    private static final int STEP = 2048;

    private CueScan() {}

    /// The next position of "furnish" or "filed", or -1.
    ///
    /// @param furnishedOnly whether "filed" counts only in "deemed filed"
    static int next(String text, int from, int to, boolean furnishedOnly) {
        for (int a = from; a < to - 4; a += STEP) {
            int found = within(text, a, Math.min(a + STEP, to - 4), to, furnishedOnly);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /// The next word that begins between two positions. Searching for a letter is much faster than
    /// looking at each.
    private static int within(String text, int from, int end, int to, boolean furnishedOnly) {
        int small = text.indexOf('f', from, end);
        int capital = text.indexOf('F', from, end);
        while (small >= 0 || capital >= 0) {
            int at = small >= 0 && (capital < 0 || small < capital) ? small : capital;
            if (cue(text, at, to, furnishedOnly)) {
                return at;
            }
            if (at == small) {
                small = text.indexOf('f', at + 1, end);
            } else {
                capital = text.indexOf('F', at + 1, end);
            }
        }
        return -1;
    }

    private static boolean cue(String text, int at, int to, boolean furnishedOnly) {
        int next = text.charAt(at + 1) | 32;
        if (next == 'u') {
            return text.regionMatches(true, at + 2, "rnish", 0, 5);
        }
        return next == 'i'
                && text.regionMatches(true, at + 2, "led", 0, 3)
                && (before(text, at) || (!furnishedOnly && behind(text, at + 5, to)));
    }

    private static boolean behind(String text, int at, int to) {
        int i = at;
        while (i < to && !ExhibitNumber.letter(text.charAt(i))) {
            if (i > at + 4) {
                return true;
            }
            i++;
        }
        for (String word : BEHIND) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean before(String text, int at) {
        int i = at;
        while (i > 0 && !ExhibitNumber.letter(text.charAt(i - 1)) && i > at - 5) {
            i--;
        }
        for (String word : BEFORE) {
            if (i >= word.length()
                    && text.regionMatches(true, i - word.length(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
