package dev.octavo.form.cover;

import dev.octavo.page.Scan;
import java.util.Arrays;

/// Where the rules of the four check boxes are cited: 425, 14a-12, 14d-2, 13e-4.
///
/// Each has some ways to be written, of which the earlier listed one counts wherever it stands. One
/// scan looks at the digits with which all begin, and keeps where each way stands.
final class RuleNumbers {

    private static final String[][] WAYS = {
        {"rule 425", "230.425", "rule425"},
        {"14a-12", "14a12", "14a -12"},
        {"14d-2", "14d2", "14d -2"},
        {"13e-4", "13e4", "13e -4"}
    };

    /// A cover cites a rule twice at most; text without items may cite it all over.
    private static final int MOST = 64;

    /// Rule, way and position of what was found, packed: rule above, then way.
    private long[] found = new long[8];

    private int size;

    private RuleNumbers() {}

    static RuleNumbers of(String text, int from, int to) {
        RuleNumbers out = new RuleNumbers();
        for (int i = text.indexOf('4', from, to);
                i >= 0 && out.size < MOST;
                i = text.indexOf('4', i + 1, to)) {
            if (Scan.at(text, i, to, "425")) {
                out.communications(text, i, from);
            }
        }
        for (int i = text.indexOf('1', from, to);
                i >= 0 && out.size < 2 * MOST;
                i = text.indexOf('1', i + 1, to)) {
            if (i + 1 < to && (text.charAt(i + 1) == '3' || text.charAt(i + 1) == '4')) {
                out.number(text, i, to);
            }
        }
        return out;
    }

    private void communications(String text, int at, int from) {
        for (int way = 0; way < 3; way++) {
            int start = at + 3 - WAYS[0][way].length();
            if (start >= from && Scan.at(text, start, WAYS[0][way])) {
                add(0, way, start);
            }
        }
    }

    private void number(String text, int at, int to) {
        for (int rule = 1; rule < 4; rule++) {
            for (int way = 0; way < 3; way++) {
                if (Scan.at(text, at, to, WAYS[rule][way])) {
                    add(rule, way, at);
                    return;
                }
            }
        }
    }

    private void add(int rule, int way, int at) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = (long) (rule * 3 + way) << 32 | at;
    }

    /// Where a rule is first cited from a position on, in the first of its ways that stands there
    /// at all; -1 where it is not.
    int first(int rule, int from) {
        for (int way = rule * 3; way < rule * 3 + 3; way++) {
            for (int i = 0; i < size; i++) {
                if (found[i] >>> 32 == way && (int) found[i] >= from) {
                    return (int) found[i];
                }
            }
        }
        return -1;
    }
}
