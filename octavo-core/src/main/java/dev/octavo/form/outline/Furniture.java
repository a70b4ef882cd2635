package dev.octavo.form.outline;

import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.HashSet;
import java.util.Set;

/// Tells page furniture from text: page numbers, running headers, links back to the table of
/// contents, rules.
///
/// A number alone is a page number only where a page ends or begins, or in the middle of the page
/// with nothing beside it; a line is a running header only when it heads several pages. Numbers in
/// tables stay.
public final class Furniture {

    private static final int HEADERS = 64;

    private static final String CONTENTS = "Table of Contents";

    private final Page page;
    private final Set<String> runningHeaders = new HashSet<>();

    private Furniture(Page page) {
        this.page = page;
    }

    static Furniture of(Page page) {
        Furniture furniture = new Furniture(page);
        furniture.findRunningHeaders();
        return furniture;
    }

    private void findRunningHeaders() {
        Set<String> once = new HashSet<>();
        for (int line = 0; line < page.lines() && once.size() < HEADERS; line++) {
            if (page.startsPage(line)
                    && page.row(line) < 0
                    && page.end(line) - page.start(line) <= 100) {
                String letters = Landmarks.letters(page, line, 100);
                if (letters.length() > 3 && !once.add(letters)) {
                    runningHeaders.add(letters);
                }
            }
        }
    }

    /// Whether a line is no part of the text.
    boolean is(int line) {
        int length = page.end(line) - page.start(line);
        if (length > 100) {
            return false;
        }
        if (rule(line)) {
            return page.startsPage(line) || line + 1 < page.lines() && page.startsPage(line + 1);
        }
        if (length <= 24 && pageNumber(page, line)) {
            return atPageBreak(line) || page.centred(line) && inText(line);
        }
        if (length <= 24
                && Landmarks.begins(page, line, "tableofcontents")
                && Landmarks.letters(page, line, 24).length() == 15) {
            return true;
        }
        return page.startsPage(line)
                && page.row(line) < 0
                && !runningHeaders.isEmpty()
                && runningHeaders.contains(Landmarks.letters(page, line, 100));
    }

    /// Whether a line has no letter and no digit.
    boolean rule(int line) {
        String text = page.text();
        for (int i = page.start(line), end = page.end(line); i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Where the text before a heading ends without a rule that is glued to the heading:
    /// "------Item 4.02". Fewer than three strokes are a dash, and stay.
    int beforeRule(int from, int heading) {
        String text = page.text();
        int i = heading;
        int strokes = 0;
        while (i > from && (text.charAt(i - 1) <= ' ' || stroke(text.charAt(i - 1)))) {
            strokes += stroke(text.charAt(--i)) ? 1 : 0;
        }
        return strokes < 3 ? heading : i;
    }

    private static boolean stroke(char c) {
        return c == '-' || c == '_' || c == '=' || c == '*' || ExhibitNumber.dash(c);
    }

    /// Where the text between two positions of a long line ends without the furniture that a
    /// conversion left behind it: "-2- Table of Contents", or within the line a page number alone.
    int behindText(int line, int from, int to) {
        String text = page.text();
        int z = runningTitle(text, from, to);
        if (z < to || to >= page.end(line)) {
            return z;
        }
        int last = blanksBefore(text, from, to);
        int digits = digitsBefore(text, from, last);
        int before = blanksBefore(text, from, digits);
        boolean alone = before < digits && digits < last && ended(from, before);
        return alone ? before : to;
    }

    /// Where a text ends without "Table of Contents", "-2-" or both behind it.
    public static int runningTitle(String text, int from, int to) {
        int z = blanksBefore(text, from, to);
        int contents = z - CONTENTS.length();
        boolean titled = contents > from && text.startsWith(CONTENTS, contents);
        z = titled ? blanksBefore(text, from, contents) : z;
        int last = z > from && text.charAt(z - 1) == '-' ? blanksBefore(text, from, z - 1) : z;
        int digits = digitsBefore(text, from, last);
        int open = blanksBefore(text, from, digits);
        boolean number =
                last < z && digits < last && open > from + 1 && text.charAt(open - 1) == '-';
        if (number && text.charAt(open - 2) <= ' ') {
            return blanksBefore(text, from, open - 1);
        }
        return titled ? z : to;
    }

    private static int digitsBefore(String text, int from, int position) {
        int i = position;
        while (i > from && position - i < 3 && Ascii.digit(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int blanksBefore(String text, int from, int position) {
        int i = position;
        while (i > from && text.charAt(i - 1) <= ' ') {
            i--;
        }
        return i;
    }

    /// Whether a sentence ends at a position, and with a word that takes no number.
    private boolean ended(int from, int at) {
        char c = at > from ? page.text().charAt(at - 1) : ' ';
        if (c != '.' && c != ')' && c != '\u201d') {
            return false;
        }
        int word = at - 1;
        while (word > from && Ascii.letter(page.text().charAt(word - 1))) {
            word--;
        }
        boolean plain = at - 1 - word > 3 || Ascii.lower(page.text().charAt(word));
        return c != '.' || plain && !Scan.at(page.characters(), word, "no");
    }

    private boolean atPageBreak(int line) {
        if (page.row(line) >= 0 && (beside(line, line - 1) || beside(line, line + 1))) {
            return false;
        }
        return page.startsPage(line)
                || line + 1 >= page.lines()
                || page.startsPage(line + 1)
                || line + 2 < page.lines()
                        && page.startsPage(line + 2)
                        && (rule(line + 1) || page.end(line + 1) - page.start(line + 1) < 40);
    }

    /// Whether a line stands in running text: outside of tables, or in the cell of a long line, as
    /// where the whole page is one table.
    private boolean inText(int line) {
        return page.row(line) < 0
                || sameRow(line, line - 1)
                        && page.cell(line - 1) == page.cell(line)
                        && page.end(line - 1) - page.start(line - 1) > 100;
    }

    private boolean beside(int line, int other) {
        return sameRow(line, other) && page.cell(other) != page.cell(line);
    }

    private boolean sameRow(int line, int other) {
        return other >= 0 && other < page.lines() && page.row(other) == page.row(line);
    }

    /// `2`, `- 2 -`, `Page 2`, `2 of 4`, `Page 2 of 4 Pages`.
    public static boolean pageNumber(Page page, int line) {
        String text = page.text();
        int end = page.end(line);
        int digits = 0;
        int run = 0;
        for (int i = page.start(line); i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                if (++run > 3) {
                    return false;
                }
            } else {
                run = 0;
                if (Character.isLetter(c)) {
                    int word = word(text, i, end);
                    if (word == 0) {
                        return false;
                    }
                    i += word - 1;
                } else if (c == '$' || c == '%' || c == '(' || c == ',' || c == '.') {
                    return false;
                }
            }
        }
        return digits > 0;
    }

    private static int word(String text, int i, int end) {
        if (i + 5 <= end && text.regionMatches(true, i, "pages", 0, 5)) {
            return 5;
        }
        if (i + 4 <= end && text.regionMatches(true, i, "page", 0, 4)) {
            return 4;
        }
        return i + 2 <= end && text.regionMatches(true, i, "of", 0, 2) ? 2 : 0;
    }
}
