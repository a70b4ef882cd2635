package dev.octavo.form.cover;

import dev.octavo.edgar.Fact;
import dev.octavo.form.Cover;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;

/// Reads the securities under section 12(b) from a table with title, symbol and exchange.
///
/// The header row tells which column is which; a value belongs to the last header column that
/// begins at or before its own, because cells are counted by the columns they span. A row without
/// symbol and exchange continues the title of the row before or begins that of the next. A row may
/// hold several securities, one a line of its cells.
final class SecuritiesTable {

    private final SecuritiesSection section;
    private final Page page;
    private final List<Cover.Security> out = new ArrayList<>();

    /// The first cell of a row that is one of a security.
    private int leftmost;

    /// The exchange of the row of a table read last.
    private Fact<String> spanning = Fact.none();

    private SecuritiesTable(SecuritiesSection section) {
        this.section = section;
        page = section.page();
    }

    /// Reads the rows below a header.
    ///
    /// @param header the line of the cell "Title of each class"
    static List<Cover.Security> read(SecuritiesSection section, int header) {
        SecuritiesTable table = new SecuritiesTable(section);
        table.rows(header);
        return table.out;
    }

    private void rows(int header) {
        int[] at = {page.cell(header), -1, -1};
        int table = page.table(header);
        int row = page.row(header);
        int l = header;
        while (l > 0 && page.row(l - 1) == row) {
            l--;
        }
        while (l < section.behind()
                && (page.row(l) == row
                        || (page.table(l) == table
                                && section.column(l) >= 0
                                && at[SecuritiesSection.EXCHANGE] < 0))) {
            int column = l == header ? SecuritiesSection.TITLE : section.column(l);
            if (column >= 0 && at[column] < 0) {
                at[column] = page.cell(l);
            }
            l++;
        }
        leftmost = before(header) ? at[SecuritiesSection.TITLE] : 0;
        List<Integer> pending = new ArrayList<>();
        while (l < section.behind() && page.row(l) >= 0 && !section.ends(l)) {
            int next = l;
            while (next < section.behind() && page.row(next) == page.row(l)) {
                next++;
            }
            row(l, next, at, pending);
            l = next;
        }
    }

    /// Whether a column of registrants stands before that of the titles.
    private boolean before(int header) {
        int l = header - 1;
        while (l >= 0 && page.row(l) == page.row(header)) {
            if (page.cell(l) < page.cell(header) && section.begins(l, "registrant")) {
                return true;
            }
            l--;
        }
        return false;
    }

    private void row(int first, int next, int[] at, List<Integer> pending) {
        List<List<Integer>> cells =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int l = first; l < next; l++) {
            // a column of registrants may stand before that of the titles
            boolean before = page.cell(l) < leftmost;
            if (!before && !section.rule(l)) {
                cells.get(columnAt(page.cell(l), at)).add(l);
            }
        }
        List<Integer> title = cells.get(SecuritiesSection.TITLE);
        if (at[SecuritiesSection.SYMBOL] < at[SecuritiesSection.EXCHANGE]
                && cells.get(SecuritiesSection.SYMBOL).isEmpty()
                && cells.get(SecuritiesSection.EXCHANGE).size() > 1
                && distinctCells(cells.get(SecuritiesSection.EXCHANGE))) {
            cells.get(SecuritiesSection.SYMBOL)
                    .add(cells.get(SecuritiesSection.EXCHANGE).removeFirst());
        }
        if (cells.get(SecuritiesSection.SYMBOL).isEmpty()
                && cells.get(SecuritiesSection.EXCHANGE).isEmpty()) {
            pending.addAll(title);
            return;
        }
        if (pending.isEmpty() && stacked(cells)) {
            return;
        }
        List<Integer> whole = new ArrayList<>();
        if (title.isEmpty() || pending.size() < 4) {
            whole.addAll(pending);
        }
        pending.clear();
        whole.addAll(title);
        Fact<String> exchange = page.fact(cells.get(SecuritiesSection.EXCHANGE));
        // one cell may hold the exchange of several rows
        spanning =
                exchange.or(cells.get(SecuritiesSection.SYMBOL).isEmpty() ? Fact.none() : spanning);
        SecuritiesReader.add(
                out, page.fact(whole), page.fact(cells.get(SecuritiesSection.SYMBOL)), spanning);
    }

    /// Reads a row whose cells hold one security a line or paragraph: as many titles and exchanges
    /// as symbols, or one exchange for all.
    private boolean stacked(List<List<Integer>> cells) {
        List<Integer> symbols = cells.get(SecuritiesSection.SYMBOL);
        int n = symbols.size();
        if (n < 2) {
            return false;
        }
        for (int l : symbols) {
            if (!section.code(page.start(l), page.end(l))) {
                return false;
            }
        }
        List<List<Integer>> titles = groups(cells.get(SecuritiesSection.TITLE), n);
        List<List<Integer>> exchanges = groups(cells.get(SecuritiesSection.EXCHANGE), n);
        if (titles.size() != n || (exchanges.size() != n && exchanges.size() != 1)) {
            return false;
        }
        for (int k = 0; k < n; k++) {
            SecuritiesReader.add(
                    out,
                    page.fact(titles.get(k)),
                    page.fact(List.of(symbols.get(k))),
                    page.fact(exchanges.get(exchanges.size() == 1 ? 0 : k)));
        }
        return true;
    }

    /// The lines of a cell in `n` groups: a line each, a paragraph each, or as many lines each; one
    /// group where they do not divide so.
    private List<List<Integer>> groups(List<Integer> lines, int n) {
        List<List<Integer>> paragraphs = new ArrayList<>();
        for (int l : lines) {
            if (paragraphs.isEmpty() || page.startsParagraph(l)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(l);
        }
        if (paragraphs.size() == n) {
            return paragraphs;
        }
        if (lines.isEmpty() || lines.size() % n != 0) {
            return List.of(lines);
        }
        List<List<Integer>> even = new ArrayList<>();
        int each = lines.size() / n;
        for (int k = 0; k < n; k++) {
            even.add(lines.subList(k * each, (k + 1) * each));
        }
        return even;
    }

    private boolean distinctCells(List<Integer> lines) {
        return page.cell(lines.getFirst()) != page.cell(lines.get(1));
    }

    /// The column that begins last at or before a cell.
    private static int columnAt(int cell, int[] at) {
        int column = SecuritiesSection.TITLE;
        for (int k = SecuritiesSection.SYMBOL; k <= SecuritiesSection.EXCHANGE; k++) {
            if (at[k] >= 0 && cell >= at[k] && at[k] >= (cell >= at[column] ? at[column] : -1)) {
                column = k;
            }
        }
        return column;
    }
}
