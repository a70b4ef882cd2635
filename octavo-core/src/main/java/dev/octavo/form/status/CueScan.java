package dev.octavo.form.status;

import dev.octavo.page.Ascii;
import dev.octavo.page.Scan;

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

    private CueScan() {}

    /// The next position of "furnish" or "filed", or -1.
    ///
    /// @param furnishedOnly whether "filed" counts only in "deemed filed"
    static int next(char[] text, int from, int to, boolean furnishedOnly) {
        for (int i = from, last = to - 4; i < last; i++) {
            if ((text[i] | 32) == 'f' && cue(text, i, to, furnishedOnly)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean cue(char[] text, int at, int to, boolean furnishedOnly) {
        int next = text[at + 1] | 32;
        if (next == 'u') {
            return Scan.at(text, at + 2, "rnish");
        }
        if (next == 'i' && at + 5 < to && (text[at + 3] | 32) == 'i') {
            return !furnishedOnly
                    && Scan.at(text, at + 2, "ling")
                    && (Scan.at(text, at + 6, " as exhibit")
                            || Scan.at(text, at + 6, " herewith as exhibit"));
        }
        return next == 'i'
                && Scan.at(text, at + 2, "led")
                && (before(text, at) || (!furnishedOnly && behind(text, at + 5, to)));
    }

    private static boolean behind(char[] text, int at, int to) {
        int i = at;
        while (i < to && !Ascii.letter(text[i])) {
            if (i > at + 4) {
                return true;
            }
            i++;
        }
        for (String word : BEHIND) {
            if (Scan.at(text, i, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean before(char[] text, int at) {
        int i = at;
        while (i > 0 && !Ascii.letter(text[i - 1]) && i > at - 5) {
            i--;
        }
        for (String word : BEFORE) {
            if (i >= word.length() && Scan.at(text, i - word.length(), word)) {
                return true;
            }
        }
        return false;
    }
}
