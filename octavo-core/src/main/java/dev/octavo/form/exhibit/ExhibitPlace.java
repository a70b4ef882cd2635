package dev.octavo.form.exhibit;

import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;

/// What the place and the beginning of a line say of an exhibit list's open entry: whether the line
/// may go on with it, or ends it.
final class ExhibitPlace {

    private static final String[] LEGENDS = {
        "The information ", "This exhibit ", "This Exhibit ", "These exhibits ", "Certain ",
                "Portions of ", "Schedules ", "Pursuant to ", "In accordance with ",
        "The exhibit", "The Exhibit", "The following ", "Exhibit 99.1 is ", "The Company ",
                "The Registrant ", "Indicates ", "Furnished ", "Filed "
    };

    private ExhibitPlace() {}

    /// Whether a line begins with the words of a legal sentence that follows a list.
    static boolean legend(String text, int at) {
        for (String words : LEGENDS) {
            if (text.startsWith(words, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a description ends like a sentence.
    static boolean finished(String text, ExhibitEntry entry) {
        if (!entry.described()) {
            return false;
        }
        char last = text.charAt(entry.pieces.getLast()[1] - 1);
        return last == '.' || last == ')' || last == '*' || last == '\u201d' || last == '"';
    }

    /// A line of dashes.
    static boolean rule(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '-' && c != '=' && c != '_' && c != '\u2014' && c != '\u2013') {
                return false;
            }
        }
        return true;
    }

    /// Whether a line holds only footnote marks.
    static boolean onlyMarks(String text, int from, int to) {
        if (to - from > 4) {
            return false;
        }
        if (to - from == 3
                && text.charAt(from) == '('
                && Ascii.digit(text.charAt(from + 1))
                && text.charAt(from + 2) == ')') {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (!ExhibitNumber.mark(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the line before ends in the middle of a reference or a date: "… attached as
    /// Exhibit", "… Exhibits 99.1 and", "… dated as of April".
    static boolean continuesReference(Page page, int line) {
        if (line == 0 || page.startsParagraph(line)) {
            return false;
        }
        String text = page.text();
        int end = page.end(line - 1);
        int start = page.start(line - 1);
        int word = end;
        while (word > start && Ascii.letter(text.charAt(word - 1))) {
            word--;
        }
        if (end - start < 40 || word == end) {
            return false;
        }
        String last = text.substring(word, end);
        return switch (last) {
            case "Exhibit",
                    "Exhibits",
                    "exhibit",
                    "exhibits",
                    "and",
                    "to",
                    "through",
                    "or",
                    "Item",
                    "Section",
                    "of",
                    "the",
                    "Rule",
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December" ->
                    true;
            default -> false;
        };
    }

    /// Whether a line of plain text stands in the column of the open description.
    static boolean inTextColumn(Page page, ExhibitEntry entry, int line) {
        return page.preformatted(line)
                && entry.textIndent > entry.indent + 3
                && page.indent(line) >= entry.textIndent - 1;
    }

    /// Whether a line stands where more of the description is expected.
    static boolean sameBlock(Page page, ExhibitEntry entry, int line) {
        if (page.row(line) >= 0) {
            return page.row(line) == entry.row
                    || page.table(line) == entry.table && page.cell(line) != entry.cell;
        }
        return !page.startsParagraph(line);
    }

    /// Whether the description cannot end where it does, so that a new paragraph still belongs to
    /// it.
    static boolean unfinished(Page page, ExhibitEntry entry, int line) {
        if (!entry.described()) {
            return true;
        }
        String text = page.text();
        int[] piece = entry.pieces.getLast();
        char last = text.charAt(piece[1] - 1);
        if (last == ',' || last == '-' || last == '&' || openBracket(text, entry)) {
            return true;
        }
        if (last == '.' || last == ';' || last == ')') {
            return false;
        }
        int word = piece[1];
        while (word > piece[0] && text.charAt(word - 1) != ' ') {
            word--;
        }
        return switch (text.substring(word, piece[1])) {
            case "and",
                    "of",
                    "the",
                    "by",
                    "among",
                    "between",
                    "to",
                    "in",
                    "for",
                    "a",
                    "as",
                    "with",
                    "or",
                    "dated" ->
                    true;
            default -> Ascii.lower(text.charAt(page.start(line)));
        };
    }

    /// Whether the last bracket of a description opens.
    private static boolean openBracket(String text, ExhibitEntry entry) {
        for (int k = entry.pieces.size() - 1; k >= 0; k--) {
            int[] piece = entry.pieces.get(k);
            for (int i = piece[1] - 1; i >= piece[0]; i--) {
                char c = text.charAt(i);
                if (c == '(' || c == ')') {
                    return c == '(';
                }
            }
        }
        return false;
    }
}
