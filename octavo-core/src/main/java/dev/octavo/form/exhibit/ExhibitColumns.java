package dev.octavo.form.exhibit;

import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.ArrayList;
import java.util.List;

/// Reads an exhibit list whose descriptions stand before the numbers, in plain text or in a table:
///
/// ```
///   Description                                     Exhibit     Page
///   Stock Purchase Agreement dated October 4          (2)         5
/// ```
///
/// Such a list is told by the heading of its columns; all others are for [ExhibitList]. An entry's
/// number stands alone in its cell or between gaps of two blanks, with at most a page number behind
/// it; lines without a number continue the description before them.
final class ExhibitColumns {

    /// How many lines are looked at; no list in columns is longer.
    private static final int MOST = 400;

    /// A number further to the left is not in a column behind descriptions.
    private static final int NARROWEST = 24;

    private final Page page;
    private final String text;
    private final ExhibitNumber number = new ExhibitNumber();
    private final List<ExhibitEntry> entries = new ArrayList<>();

    private ExhibitColumns(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /// Reads the lines `first` to before `behind`; empty where no heading of such columns is among
    /// them.
    static List<ExhibitEntry> read(Page page, int first, int behind) {
        ExhibitColumns columns = new ExhibitColumns(page);
        int from = columns.header(first, behind);
        int to = Math.min(behind, from + MOST);
        int line = from;
        while (line < to) {
            int next = line + 1;
            if (page.row(line) >= 0) {
                while (next < to && page.row(next) == page.row(line)) {
                    next++;
                }
                columns.row(line, next);
            } else if (page.preformatted(line)) {
                columns.line(line);
            }
            line = next;
        }
        for (ExhibitEntry entry : columns.entries) {
            ExhibitFurniture.tidy(page, entry);
        }
        return columns.entries;
    }

    /// Behind the line that heads the columns: "Description" before "Exhibit" or "Number".
    private int header(int first, int behind) {
        for (int line = first; line < Math.min(behind, first + MOST); line++) {
            int a = page.start(line);
            int z = page.end(line);
            int description = z - a >= 200 ? -1 : Scan.find(page.characters(), a, z, "description");
            if (description < 0 || numbered(line, description)) {
                continue;
            }
            int last = line;
            while (last + 1 < behind
                    && page.row(line) >= 0
                    && page.row(last + 1) == page.row(line)) {
                last++;
            }
            int words = description + 11;
            int end = page.end(last);
            if (end - words < 200
                    && (Scan.find(page.characters(), words, end, "number") >= 0
                            || Scan.find(page.characters(), words, end, "exhibit") >= 0)
                    && (last > line || gap(a, z) > words)) {
                return last + 1;
            }
        }
        return behind;
    }

    /// Whether a column of numbers is headed before the position: then what stands behind the
    /// description is another column, of page numbers perhaps.
    private boolean numbered(int line, int description) {
        int a = page.start(line);
        if (page.row(line) >= 0 && line > 0 && page.row(line - 1) == page.row(line)) {
            return true;
        }
        return Scan.find(page.characters(), a, description, "no") >= 0
                || Scan.find(page.characters(), a, description, "exhibit") >= 0
                || Scan.find(page.characters(), a, description, "number") >= 0;
    }

    /// Reads the lines of a table's row: the last cell that holds only a number, the description
    /// before it.
    private void row(int first, int behind) {
        for (int line = behind - 1; line > first; line--) {
            int a = page.start(line);
            int z = page.end(line);
            if (page.cell(line) > page.cell(first) && number.read(text, a, z) && number.rest >= z) {
                ExhibitEntry entry = entry(line);
                for (int l = first; l < line; l++) {
                    entry.add(page.start(l), page.end(l));
                }
                return;
            }
        }
    }

    private ExhibitEntry entry(int line) {
        ExhibitEntry entry = ExhibitEntry.of(page, line, number);
        entries.add(entry);
        return entry;
    }

    private void line(int line) {
        int z = page.end(line);
        int last = gap(page.start(line), z);
        if (last < 0) {
            continues(line);
            return;
        }
        int end = trimmed(last);
        int before = gap(page.start(line), end);
        boolean paged =
                before > 0
                        && ExhibitFurniture.pageNumber(text, last, z)
                        && entry(line, before, end);
        if (!paged && !entry(line, last, z)) {
            continues(line);
        }
    }

    /// Begins an entry where the column from `from` to `to` is an exhibit number and nothing else.
    private boolean entry(int line, int from, int to) {
        int words = trimmed(from);
        boolean inFront = number.read(text, page.start(line), page.end(line));
        boolean found =
                !inFront
                        && page.indent(line) + from - page.start(line) >= NARROWEST
                        && words > page.start(line)
                        && number.read(text, from, to)
                        && number.rest >= to;
        if (found) {
            entry(line).add(page.start(line), words);
        }
        return found;
    }

    /// Adds a line to the description before it, when it stands right below.
    private void continues(int line) {
        if (!entries.isEmpty() && !page.startsParagraph(line)) {
            ExhibitEntry entry = entries.getLast();
            if (entry.line + entry.pieces.size() == line) {
                entry.add(page.start(line), page.end(line));
            }
        }
    }

    /// Behind the last gap of two blanks before a position; -1 where there is none.
    private int gap(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (text.charAt(i) <= ' ' && text.charAt(i - 1) <= ' ') {
                return i + 1;
            }
        }
        return -1;
    }

    private int trimmed(int to) {
        int i = to;
        while (i > 0 && (text.charAt(i - 1) <= ' ' || text.charAt(i - 1) == '.')) {
            i--;
        }
        return i;
    }
}
