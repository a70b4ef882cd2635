package dev.octavo.form;

/// Finds where in the text of a page a [StatusCue] may stand, without cutting anything out of it.
///
/// "filed" is frequent where it says nothing of this report ("filed with the Commission on …"), so the words beside it are looked at.
final class CueScan {

    private static final String[] BEHIND = {"herewith", "hereto", "hereunder", "as ", "as\n", "with ", "with\n", "electronically", "under t", "by th", "for "};

    private static final String[] BEFORE = {"deemed", "be", "not", "than", "hereby", "considered", "as", "to be", "nor"};

    private CueScan() {}

    /// The next position of "furnish" or "filed", or -1.
    ///
    /// @param furnishedOnly whether "filed" counts only in "deemed filed"
    static int next(String text, int from, int to, boolean furnishedOnly) {
        for (int i = from; i + 5 <= to; i++) {
            char c = text.charAt(i);
            if (c != 'f' && c != 'F') {
                continue;
            }
            int next = text.charAt(i + 1) | 32;
            if (next == 'u' && text.regionMatches(true, i + 2, "rnish", 0, 5)) {
                return i;
            }
            if (next == 'i' && text.regionMatches(true, i + 2, "led", 0, 3) && (before(text, i) || (!furnishedOnly && behind(text, i + 5, to)))) {
                return i;
            }
        }
        return -1;
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
            if (i >= word.length() && text.regionMatches(true, i - word.length(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
