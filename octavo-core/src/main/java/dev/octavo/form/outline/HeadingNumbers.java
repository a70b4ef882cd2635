package dev.octavo.form.outline;

import dev.octavo.form.FormItem;
import dev.octavo.form.Items;
import dev.octavo.page.Ascii;
import dev.octavo.page.Scan;
import java.util.ArrayList;
import java.util.List;

/// Reads the front of an item heading: the word "Item" or "Items" and the numbers behind it.
///
/// Filers and their converters write `Item 5.02`, `ITEM 5.02.`, `Item 2 .0 2`, `I TEM 8.01`, `Item
/// No. 1`, `Items 1.01(a) and 5.02(e)`, `Item 5.02(b), (c)`, `Items 1 through 4`, `Item 8.O1` (a
/// letter for a zero), `Item VII`, `ITEM FIVE`. One reader walks over the text once; it looks at
/// single characters only.
final class HeadingNumbers {

    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
    };
    private static final String[] SPELLED = {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve"
    };
    private static final int MOST = 24;

    private final char[] text;
    private int at;

    /// The numbers, in order, without repetition.
    final List<String> numbers = new ArrayList<>(2);

    /// Offset behind the last number and its sub-letters.
    int end;

    /// Whether a number was misprinted, lacks its dot, is roman or spelled: then only a known
    /// caption makes it a heading.
    boolean doubtful;

    /// Whether the word "Item" is in capitals.
    boolean capitals;

    private HeadingNumbers(char[] text, int at) {
        this.text = text;
        this.at = at;
    }

    /// Reads from an offset on; the result has no numbers when no heading begins there.
    static HeadingNumbers read(char[] text, int from) {
        HeadingNumbers reader = new HeadingNumbers(text, from);
        int plural = reader.word();
        if (plural != NO_WORD) {
            reader.list(plural == ITEMS);
        }
        return reader;
    }

    /// Reads a number of today's form that stands without the word "Item".
    static HeadingNumbers bare(char[] text, int from) {
        HeadingNumbers reader = new HeadingNumbers(text, from);
        String number = reader.number();
        if (!number.isEmpty() && number.indexOf('.') > 0 && Items.find(number).isPresent()) {
            reader.numbers.add(number);
            reader.subLetters();
            reader.end = reader.at;
        }
        reader.doubtful = true;
        return reader;
    }

    private static final int NO_WORD = 0;
    private static final int ITEM = 1;
    private static final int ITEMS = 2;

    /// The word "Item", its letters perhaps apart.
    private int word() {
        int i = at;
        capitals = charAt(i) == 'I' && (charAt(i + 1) == 'T' || charAt(i + 2) == 'T');
        for (int k = 0; k < 4; k++) {
            if (k > 0 && charAt(i) == ' ') {
                i++;
            }
            if ((charAt(i) | 0x20) != "item".charAt(k)) {
                return NO_WORD;
            }
            i++;
        }
        boolean plural = false;
        if ((charAt(i) | 0x20) == 's') {
            plural = true;
            i++;
        } else if (charAt(i) == '(' && (charAt(i + 1) | 0x20) == 's' && charAt(i + 2) == ')') {
            plural = true;
            i += 3;
        } else if (charAt(i) == ' ' && (charAt(i + 1) | 0x20) == 's' && charAt(i + 2) == ' ') {
            plural = true;
            i += 2;
        }
        i = separators(i);
        if ((charAt(i) | 0x20) == 'n' && (charAt(i + 1) | 0x20) == 'o' && !letter(charAt(i + 2))) {
            i = separators(i + 2);
        } else if (Scan.at(text, i, "number")) {
            i = separators(i + 6);
        }
        at = i;
        return plural ? ITEMS : ITEM;
    }

    private int separators(int from) {
        int i = from;
        while (i < text.length && i < from + 40 && " \n\t.:#*-–—_[(".indexOf(text[i]) >= 0) {
            i++;
        }
        return i;
    }

    private void list(boolean plural) {
        String number = number();
        if (number.isEmpty()) {
            number = roman();
        }
        if (number.isEmpty()) {
            number = spelled();
        }
        if (number.isEmpty()) {
            return;
        }
        numbers.add(number);
        subLetters();
        end = at;
        while (numbers.size() < MOST && more(plural)) {
            end = at;
        }
    }

    /// What stands between two numbers of a heading.
    ///
    /// @param behind offset behind it
    /// @param joined whether a mark or "and" lists the second one
    /// @param range whether a dash or "through" leads to it
    /// @param comma whether a mark is among it
    private record Joint(int behind, boolean joined, boolean range, boolean comma) {}

    private static final Joint NO_JOINT = new Joint(0, false, false, false);

    /// What joins a further number to the last one; [#NO_JOINT] where nothing does.
    private Joint joint() {
        int i = end;
        boolean joined = false;
        boolean range = false;
        boolean comma = false;
        while (i < text.length) {
            char c = text[i];
            if (c <= ' ' || c == '.' && i == end) {
                i++;
            } else if (c == ',' || c == ';' || c == '/' || c == '&') {
                joined = true;
                comma = true;
                i++;
            } else if (c == '-' || c == '–' || c == '—') {
                range = true;
                i++;
            } else if (word(i, "and")) {
                joined = true;
                i += 3;
            } else if (word(i, "through")) {
                range = true;
                i += 7;
            } else if (word(i, "to")) {
                range = true;
                i += 2;
            } else {
                break;
            }
            if (i > end + 24) {
                return NO_JOINT;
            }
        }
        return joined || range ? new Joint(i, joined, range, comma) : NO_JOINT;
    }

    /// One more number of a combined heading or a range.
    private boolean more(boolean plural) {
        Joint joint = joint();
        if (joint.equals(NO_JOINT)) {
            return false;
        }
        int before = at;
        at = joint.behind;
        boolean named = word() != NO_WORD;
        if (!named) {
            at = joint.behind;
        }
        String number = number();
        boolean dotted = number.indexOf('.') > 0;
        String last = numbers.getLast();
        boolean same = dotted == last.indexOf('.') > 0;
        if (number.isEmpty()
                || !same
                || !(named
                        || plural
                        || dotted && !joint.comma
                        || dotted && Items.find(number).isPresent())) {
            at = before;
            return false;
        }
        if (joint.range && !joint.joined) {
            between(last, number);
        }
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
        subLetters();
        return true;
    }

    /// The items of the form between two ends of a range.
    private void between(String first, String last) {
        boolean inside = false;
        for (FormItem item : Items.all()) {
            String number = item.number();
            if (number.equals(last)) {
                return;
            }
            if (inside
                    && !numbers.contains(number)
                    && item.legacy() == (first.indexOf('.') < 0)
                    && numbers.size() < MOST) {
                numbers.add(number);
            }
            inside |= number.equals(first);
        }
    }

    /// `5.02`, with blanks or letters in the place of digits, or `5`; empty when there is no
    /// number. Leaves [#at] behind it.
    private String number() {
        int i = at;
        int whole = digit(i);
        if (whole < 0 || letter(charAt(i)) && !figureFollows(i)) {
            return "";
        }
        boolean odd = letter(charAt(i));
        i++;
        int second = digit(i);
        if (second >= 0 && !letter(charAt(i))) {
            i++;
            if (digit(i) >= 0 && !letter(charAt(i))) {
                return undotted(whole, second, i);
            }
            if (charAt(i) != '.' || digit(i + 1) < 0) {
                return finish(i, odd, String.valueOf(whole * 10 + second));
            }
            return "";
        }
        int dot = skip(i);
        if (charAt(dot) == '.' || charAt(dot) == ',' || charAt(dot) == '·') {
            int tens = skip(dot + 1);
            int ones = tens + 1;
            if (digit(tens) >= 0 && charAt(ones) == ' ' && digit(tens) <= 1) {
                ones++;
            }
            boolean gap = dot > i || tens > dot + 1 || ones > tens + 1 || charAt(dot) != '.';
            if (digit(tens) >= 0 && digit(ones) >= 0 && !Ascii.digit(charAt(ones + 1))) {
                String number = whole + "." + digit(tens) + digit(ones);
                if (!gap || Items.find(number).isPresent()) {
                    odd |= letter(charAt(tens)) || letter(charAt(ones)) || charAt(dot) == ',';
                    return finish(ones + 1, odd, number);
                }
            }
            if (tens == dot + 1
                    && dot == i
                    && digit(tens) > 0
                    && !letter(charAt(tens))
                    && !letter(charAt(tens + 1))) {
                return finish(tens + 1, true, whole + ".0" + digit(tens));
            }
        }
        if (letter(charAt(i))
                && !(Character.isUpperCase(charAt(i)) && Character.isLowerCase(charAt(i + 1)))) {
            return "";
        }
        return finish(i, odd, String.valueOf(whole));
    }

    /// `502` for `5.02`.
    private String undotted(int whole, int second, int i) {
        int third = digit(i);
        if (second > 1 || charAt(i + 1) == '.' || digit(i + 1) >= 0 || letter(charAt(i + 1))) {
            return "";
        }
        return finish(i + 1, true, whole + "." + second + third);
    }

    private String finish(int behind, boolean odd, String number) {
        doubtful |= odd;
        at = behind;
        return number.equals("0") ? "" : number;
    }

    /// `FIVE` for the `5` of a legacy form.
    private String spelled() {
        for (int k = 0; k < SPELLED.length; k++) {
            if (word(at, SPELLED[k])) {
                return finish(at + SPELLED[k].length(), true, String.valueOf(k + 1));
            }
        }
        return "";
    }

    private String roman() {
        int i = at;
        while ("IVX".indexOf(charAt(i)) >= 0) {
            i++;
        }
        if (i == at || letter(charAt(i)) || digit(i) >= 0) {
            return "";
        }
        String letters = new String(text, at, i - at);
        for (int k = 0; k < ROMAN.length; k++) {
            if (ROMAN[k].equals(letters)) {
                return finish(i, true, String.valueOf(k + 1));
            }
        }
        return "";
    }

    /// `(a)`, `(b), (c) and (e)`, `(d)(1)`.
    private void subLetters() {
        int i = at;
        while (true) {
            int k = i;
            while (charAt(k) == ' ' || charAt(k) == ',' || charAt(k) == '&') {
                k++;
            }
            if (word(k, "and") && charAt(k + 3) == ' ') {
                k += 4;
            }
            if (charAt(k) != '(' || !(subLetter(k + 1, i) && charAt(k + 2) == ')')) {
                break;
            }
            i = k + 3;
        }
        at = i;
    }

    /// A sub-letter touches its number, or another sub-letter follows the same list; "Item 7. (a)
    /// …" begins the text.
    private boolean subLetter(int i, int behind) {
        char c = charAt(i);
        boolean mark =
                c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' || c >= '1' && c <= '5' || c == 'i';
        return mark
                && (i - 1 == behind
                        || behind > at
                        || i - 2 == behind && charAt(i + 1) == ')' && !words(i + 2));
    }

    /// Whether words (and not a caption's full stop, dash or further number) follow in the line at
    /// once.
    private boolean words(int from) {
        int i = from;
        while (charAt(i) == ' ') {
            i++;
        }
        return charAt(i) != ',' && !word(i, "and") && i > from + 3;
    }

    private int skip(int from) {
        int i = from;
        while (charAt(i) == ' ' && i < from + 2) {
            i++;
        }
        return i;
    }

    /// The digit at an offset, with the letters that are typed or scanned for one; -1 when there is
    /// none.
    private int digit(int i) {
        char c = charAt(i);
        return switch (c) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> c - '0';
            case 'O', 'o' -> 0;
            case 'l', 'I' -> 1;
            default -> -1;
        };
    }

    /// Whether a letter at an offset stands for a digit: a dot and a true digit come next.
    private boolean figureFollows(int i) {
        return charAt(i + 1) == '.'
                && charAt(i + 2) >= '0'
                && charAt(i + 2) <= '1'
                && digit(i + 3) >= 0;
    }

    private boolean word(int i, String word) {
        return Scan.at(text, i, word) && !letter(charAt(i + word.length()));
    }

    private static boolean letter(char c) {
        return Character.isLetter(c);
    }

    private char charAt(int i) {
        return i < text.length ? text[i] : '\0';
    }
}
