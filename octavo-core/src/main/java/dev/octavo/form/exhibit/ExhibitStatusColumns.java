package dev.octavo.form.exhibit;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.form.line.Wording;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The columns of an exhibit table that tell where an exhibit is to be found:
///
/// ```
///                                  Incorporated by Reference
///   Exhibit No.  Description       Form   Exhibit  Filing Date   Filed Herewith
///   4.1          Indenture         8-K    4.1      1/3/2008
///   10.1         Credit Agreement                                X
/// ```
///
/// A heading such as "Filed Herewith" beside other cells heads a column and says nothing of the
/// entries below it: a mark in that column does. What stands in the columns under "Incorporated by
/// Reference" says that the exhibit is.
final class ExhibitStatusColumns {

    private static final int LONGEST_HEADING = 40;

    /// No table has more columns of this kind.
    private static final int MOST = 8;

    /// A cell from this on has the columns of number and description before it, be they empty.
    private static final int BEHIND_DESCRIPTION = 2;

    private final Page page;
    private final List<Column> columns = new ArrayList<>(0);

    ExhibitStatusColumns(Page page) {
        this.page = page;
    }

    /// A column by the number of its cell, or the first cell of several.
    private record Column(int table, int cell, Wording meaning, int behind) {}

    /// Whether a line is the heading of such a column; it is then noted.
    ///
    /// @param line the first line of its cell
    boolean heading(int line, int from) {
        int first = page.text().charAt(from) | 32;
        if (page.row(line) < 0 || first != 'f' && first != 'i' || columns.size() == MOST) {
            return false;
        }
        int last = line;
        while (page.end(last) - from <= LONGEST_HEADING
                && last + 1 < page.lines()
                && sameCell(line, last + 1)) {
            last++;
        }
        if (page.end(last) - from > LONGEST_HEADING
                || page.cell(line) < BEHIND_DESCRIPTION && !beside(line, last)) {
            return false;
        }
        Optional<Wording> meaning =
                meaning(Wording.fold(page.join(line, from, last, page.end(last))));
        if (meaning.isEmpty()) {
            return false;
        }
        columns.add(new Column(page.table(line), page.cell(line), meaning.get(), nextCell(last)));
        return true;
    }

    private static Optional<Wording> meaning(String folded) {
        if (folded.startsWith("incorporated by reference")
                || folded.startsWith("incorporated herein by reference")) {
            return Optional.of(Wording.INCORPORATED);
        }
        boolean here =
                folded.contains("herewith")
                        || folded.contains("with this")
                        || folded.equals("filed")
                        || folded.equals("furnished");
        if (!here || folded.contains("filed") && folded.contains("furnished")) {
            return Optional.empty();
        }
        return folded.startsWith("furnished")
                ? Optional.of(Wording.FURNISHED)
                : folded.startsWith("filed") ? Optional.of(Wording.FILED) : Optional.empty();
    }

    /// Takes what stands in the row of an entry; false where it is in none of these columns.
    boolean cell(ExhibitEntry entry, int line, int from, int to) {
        for (Column column : columns) {
            int cell = page.cell(line);
            boolean in =
                    page.table(line) == column.table
                            && (column.meaning == Wording.INCORPORATED
                                    ? cell >= column.cell && cell < column.behind
                                    : cell == column.cell);
            if (in && cell > entry.textCell && says(column, from, to)) {
                Span at = page.span(from, to);
                entry.status = entry.status.or(Fact.of(column.meaning, at));
                return true;
            }
        }
        return false;
    }

    /// A mark under "Filed Herewith"; words with a digit or a form's name under "Incorporated by
    /// Reference", where "N/A" and a dash say nothing.
    private boolean says(Column column, int from, int to) {
        if (column.meaning != Wording.INCORPORATED) {
            return to - from <= 2 && !Ascii.digit(page.text().charAt(from));
        }
        for (int i = from; i < to; i++) {
            if (Ascii.digit(page.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether another cell of the row than that of the lines `first` to `last` holds something.
    private boolean beside(int first, int last) {
        boolean before = first > 0 && sameRow(first, first - 1) && !sameCell(first, first - 1);
        return before || last + 1 < page.lines() && sameRow(first, last + 1);
    }

    /// The cell behind that of a line in its row; where it is the last, the cells of the row below
    /// it are its own.
    private int nextCell(int line) {
        int next = line + 1;
        return next < page.lines() && sameRow(line, next) ? page.cell(next) : Integer.MAX_VALUE;
    }

    private boolean sameRow(int line, int other) {
        return page.row(other) == page.row(line) && page.table(other) == page.table(line);
    }

    private boolean sameCell(int line, int other) {
        return sameRow(line, other) && page.cell(other) == page.cell(line);
    }
}
