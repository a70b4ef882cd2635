package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.text.Currencies;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of statements: "$ (1,234.5)", "12%", a dash for nothing. A number in brackets
/// is negative, but for a small one behind a label, which refers to a note.
final class StatementNumbers {

    /// A number and where it stands.
    record Num(BigDecimal value, boolean decimal, boolean percent, int start, int end) {}

    private final char[] chars;

    /// What [#read] read last; none where it passed over the reference to a note.
    @Nullable Num number;

    /// The currency whose sign stands with it; empty without.
    String mark = "";

    StatementNumbers(char[] chars) {
        this.chars = chars;
    }

    /// Whether two numbers may stand side by side in a stretch of text, with nothing but signs and
    /// white space between them. A number ends before white space or one of few signs, so that "30,
    /// 2007" is not two; a dash may be one.
    static boolean two(char[] text, int from, int to) {
        boolean one = false;
        int i = from;
        while (i < to) {
            if (!one) {
                i = wordOfNumber(text, i, to);
            }
            if (i == to || text[i] <= ' ') {
                i++;
                continue;
            }
            boolean digits = false;
            boolean letters = false;
            boolean dash = false;
            char c = ' ';
            while (i < to && text[i] > ' ') {
                c = text[i++];
                if (digit(c)) {
                    digits = true;
                } else if (digits && (c == '(' || c == '$' || c == '*' || c == '|')) {
                    // the next may begin here
                    return true;
                } else {
                    letters |= letter(c);
                    dash |= c == '-' || c == '\u2014' || c == '\u2013';
                }
            }
            boolean ends = digits ? digit(c) || c == ')' || c == '%' : dash;
            boolean number = ends && !letters;
            if (number && one) {
                return true;
            }
            one = number || one && !digits && !letters;
        }
        return false;
    }

    /// Where the next word with a digit or dash begins; most words have neither.
    private static int wordOfNumber(char[] text, int from, int to) {
        int i = from;
        while (i < to && text[i] < 128 && !DIGIT_OR_DASH[text[i]]) {
            i++;
        }
        while (i < to && i > from && text[i - 1] > ' ') {
            i--;
        }
        return i;
    }

    private static final boolean[] DIGIT_OR_DASH = new boolean[128];

    static {
        Arrays.fill(DIGIT_OR_DASH, '0', '9' + 1, true);
        DIGIT_OR_DASH['-'] = true;
    }

    /// Reads a number with its sign and brackets, and gives the position behind it; the position
    /// itself where none begins there.
    ///
    /// @param labelled whether the row has a label
    /// @param first whether no number of the row was read before
    int read(int at, int z, boolean labelled, boolean first) {
        char begin = (char) (chars[at] | 32);
        if (begin >= 'a' && begin <= 'z') {
            return at;
        }
        number = null;
        mark = "";
        int i = at;
        boolean negative = false;
        while (i < z) {
            char c = chars[i];
            if (c == '(' && !negative) {
                negative = true;
            } else if (mark.isEmpty() && !Currencies.ofSign(c).isEmpty()) {
                mark = Currencies.ofSign(c);
            } else if (c != ' ' || i == at || i - at > 12) {
                break;
            }
            i++;
        }
        if (i < z
                && i == at
                && chars[i] == '-'
                && i + 1 < z
                && (digit(chars[i + 1]) || chars[i + 1] == '.')) {
            negative = true;
            i++;
        }
        int digits = i;
        int count = 0;
        boolean point = false;
        while (i < z) {
            char c = chars[i];
            if (digit(c)) {
                count++;
            } else if (c == '.' && !point && i + 1 < z && digit(chars[i + 1])) {
                point = true;
            } else if (c != ','
                    || point
                    || count == 0
                    || i + 3 >= z
                    || !digit(chars[i + 1])
                    || !digit(chars[i + 3])) {
                break;
            }
            i++;
        }
        if (count == 0) {
            mark = "";
            return dash(at, z, labelled, first);
        }
        int stop = i;
        boolean closed = false;
        int j = i;
        while (j < z && chars[j] == ' ' && negative) {
            j++;
        }
        if (j < z && chars[j] == ')' && negative) {
            closed = true;
            i = j + 1;
        }
        boolean percent = i < z && chars[i] == '%';
        i = percent ? i + 1 : i;
        if (i < z && chars[i] > ' ' && !endsNumber(i, z) || count > 15) {
            return at;
        }
        if (closed
                && count <= 2
                && !point
                && mark.isEmpty()
                && first
                && stop - digits <= 2
                && labelled
                && chars[at] == '(') {
            // a reference to a note
            return i;
        }
        BigDecimal value =
                new BigDecimal(new String(chars, digits, stop - digits).replace(",", ""));
        number = new Num(negative ? value.negate() : value, point, percent, at, closed ? i : stop);
        return i;
    }

    private boolean endsNumber(int i, int z) {
        char c = chars[i];
        return (c == '$' || c == '|' || c == '*')
                || c == '(' && i + 2 < z && Character.isLetterOrDigit(chars[i + 1]);
    }

    private static boolean letter(char c) {
        return c < 128 ? (char) ((c | 32) - 'a') < 26 : Character.isLetter(c);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A dash in place of a number: nothing in that column.
    private int dash(int at, int z, boolean labelled, boolean first) {
        int i = at;
        while (i < z && !Currencies.ofSign(chars[i]).isEmpty()
                || i < z && i > at && chars[i] == ' ') {
            i++;
        }
        int a = i;
        while (i < z && (chars[i] == '-' || chars[i] == '\u2014' || chars[i] == '\u2013')) {
            i++;
        }
        boolean alone = i > a && i - a <= 2 && (i == z || chars[i] <= ' ') && labelled;
        if (!alone) {
            return at;
        }
        int next = i;
        while (next < z && chars[next] <= ' ') {
            next++;
        }
        boolean followed =
                next == z
                        || digit(chars[next])
                        || "$(-\u2014\u2013".indexOf(chars[next]) >= 0
                        || !first;
        if (!followed) {
            return at;
        }
        number = new Num(BigDecimal.ZERO, false, false, at, i);
        return i;
    }
}
