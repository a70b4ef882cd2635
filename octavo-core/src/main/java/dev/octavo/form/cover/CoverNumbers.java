package dev.octavo.form.cover;

import dev.octavo.form.line.CoverWords;
import dev.octavo.page.Ascii;
import dev.octavo.page.Scan;

/// The numbers of a cover that show by their shape what they are: file numbers, employer numbers,
/// telephone numbers.
final class CoverNumbers {

    private final char[] text;

    /// What the last number found is, one of the kinds of [CoverTokens], and the position behind
    /// it.
    int kind;

    int end;

    CoverNumbers(char[] text) {
        this.text = text;
    }

    private boolean found(int kindOf, int behind) {
        kind = kindOf;
        end = behind;
        return true;
    }

    /// `001-3999948-1212121`: a file number and an employer number that a conversion glued
    /// together: where the second begins; -1 where there is none.
    int glued(int at, int z) {
        int first = digits(at, z);
        int i = at + first;
        if (first == 0 || first > 3 || i >= z || text[i] != '-') {
            return -1;
        }
        int second = digits(i + 1, z);
        int split = i + second - 1;
        int dash = i + 1 + second;
        if (second != 7 || dash >= z || text[dash] != '-' || digits(dash + 1, z) < 7) {
            return -1;
        }
        end = dash + 8;
        return split;
    }

    /// `0-17999`, `333-12345-01`, `04-2726691`.
    boolean dashed(int at, int z) {
        int first = digits(at, z);
        int i = dash(at + first, z);
        if (first > 3 || i < 0) {
            return false;
        }
        int second = digits(i, z);
        int e = i + second;
        if (second < 3
                || second > 7
                || (e < z && Ascii.letter(text[e]))
                || (e + 1 < z && text[e] == '-' && Ascii.letter(text[e + 1]))) {
            return false; // "1-800-FLOWERS.COM"
        }
        if (first == 2 && second == 7) {
            return found(CoverTokens.EIN_VALUE, e);
        }
        int third = dash(e, z);
        if (third > 0 && digits(third, z) == 2) {
            e = third + 2;
        }
        return found(CoverTokens.FILE_VALUE, e);
    }

    /// Behind a dash, which may have a blank on each side; -1 where there is none.
    private int dash(int from, int z) {
        int i = from < z && text[from] == ' ' ? from + 1 : from;
        if (i >= z || (text[i] != '-' && (text[i] < '\u2010' || text[i] > '\u2014'))) {
            return -1;
        }
        i++;
        return i < z && text[i] == ' ' ? i + 1 : i;
    }

    /// `(617) 995-2500` and its like: area code, exchange and line, three, three and four digits.
    boolean phone(int at, int z) {
        int i = at;
        if (text[i] == '+') {
            i++;
        }
        if (i < z && text[i] == '1' && digits(i, z) == 1) {
            i = between(i + 1, z);
        }
        if (i < z && text[i] == '(') {
            i = between(i + 1, z);
        }
        for (int width = 3; width <= 4; width++) {
            int groups = width == 3 ? 2 : 1;
            for (int g = 0; g < groups; g++) {
                if (digits(i, z) != width) {
                    return false;
                }
                i = width == 4 ? i + 4 : between(i + 3, z);
            }
        }
        return found(CoverTokens.PHONE_VALUE, extension(i, z));
    }

    /// `(86) 451-5555-0100`, `86-755-5550-1188`, `852-2555-0110`: three groups of digits or more,
    /// the last of four at least, nine to fifteen digits in all. File numbers have fewer groups or
    /// end with two digits; a blank may stand for a dash where a plus sign or bracket begins, for
    /// else it parts two numbers; behind a plus sign blanks alone will do.
    boolean phoneAbroad(int at, int z) {
        boolean opened = text[at] == '+' || text[at] == '(';
        int digits = 0;
        int groups = 0;
        int last = 0;
        int dashes = 0;
        int e = at;
        int i = at;
        while (i < z && groups < 7) {
            int here = digits(i, z);
            if (here > 0) {
                groups++;
                digits += here;
                last = here;
                i += here;
                e = i;
            } else if (i - e < 3
                    && (opened ? " -().+\u2013" : "-().\u2013").indexOf(text[i]) >= 0) {
                dashes += text[i] == ' ' || text[i] == '.' ? 0 : 1;
                i++;
            } else {
                break;
            }
        }
        boolean word = i < z && e == i && Ascii.letter(text[i]);
        return groups >= 3
                && (dashes > 0 || text[at] == '+')
                && last >= 4
                && digits >= 9
                && digits <= 15
                && !word
                && found(CoverTokens.PHONE_VALUE, extension(e, z));
    }

    /// Behind the extension (`ext. 12`, `x12`) that follows a telephone number; the position itself
    /// where none does.
    private int extension(int at, int z) {
        int word = at;
        while (word < z && word < at + 3 && (text[word] == ' ' || text[word] == ',')) {
            word++;
        }
        int i = CoverWords.wordEnd(text, word, z);
        boolean extension =
                i - word == 1 ? (text[word] | 32) == 'x' : Scan.at(text, word, i, "ext");
        int behind = i;
        while (i < z && i < behind + 3 && (text[i] == ' ' || text[i] == '.' || text[i] == '#')) {
            i++;
        }
        int digits = digits(i, z);
        return extension && digits > 0 && digits <= 6 ? i + digits : at;
    }

    private int between(int from, int z) {
        int i = from;
        while (i < z
                && i < from + 4
                && !Ascii.digit(text[i])
                && !Ascii.letter(text[i])
                && text[i] != ','
                && (text[i] != '(' || i > from)) {
            i++;
        }
        return i;
    }

    int digits(int from, int z) {
        int i = from;
        while (i < z && Ascii.digit(text[i])) {
            i++;
        }
        return i - from;
    }
}
