package dev.octavo.release;

import dev.octavo.page.Page;
import dev.octavo.release.ContactPieces.Kind;
import dev.octavo.release.ContactPieces.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The columns of a contact block: cells of a table, or what stands between wide gaps of plain
/// text.
final class ContactColumns {

    /// Part of a line between wide gaps, or a cell.
    private record Cell(int line, int start, int end, int left, int right) {}

    /// Blanks that make a gap wide.
    private static final int WIDE = 3;

    private ContactColumns() {}

    /// The pieces of a block, column by column. Where names and numbers stand in different columns
    /// the block is read line by line.
    static List<List<Piece>> read(Page page, List<Integer> lines) {
        List<List<Cell>> columns = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int table = page.table(lines.get(from));
            int to = from + 1;
            while (to < lines.size() && page.table(lines.get(to)) == table) {
                to++;
            }
            columns.addAll(
                    table >= 0 && !page.preformatted(lines.get(from))
                            ? byCell(page, lines.subList(from, to))
                            : byGap(page, lines.subList(from, to)));
            from = to;
        }
        List<List<Piece>> read = new ArrayList<>();
        int named = 0;
        int loose = 0;
        for (List<Cell> column : columns) {
            List<Piece> pieces = pieces(page, column);
            read.add(pieces);
            boolean name = any(pieces, Kind.NAME);
            boolean number = any(pieces, Kind.PHONE) || any(pieces, Kind.EMAIL);
            named += name && !number ? 1 : 0;
            loose += number && !name ? 1 : 0;
        }
        if (columns.size() > 1 && named > 0 && loose > 0) {
            List<Cell> all = new ArrayList<>();
            columns.forEach(all::addAll);
            all.sort(Comparator.comparingInt(Cell::start));
            return List.of(pieces(page, all));
        }
        return read;
    }

    private static boolean any(List<Piece> pieces, Kind kind) {
        for (Piece piece : pieces) {
            if (piece.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private static List<Piece> pieces(Page page, List<Cell> column) {
        List<Piece> out = new ArrayList<>();
        for (Cell cell : column) {
            String text = page.text().substring(cell.start(), cell.end());
            ContactPieces.line(text, (a, z) -> page.fact(cell.start() + a, cell.start() + z), out);
        }
        return out;
    }

    private static List<List<Cell>> byCell(Page page, List<Integer> lines) {
        List<List<Cell>> columns = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int line : lines) {
            int at = numbers.indexOf(page.cell(line));
            if (at < 0) {
                at = numbers.size();
                numbers.add(page.cell(line));
                columns.add(new ArrayList<>());
            }
            columns.get(at).add(new Cell(line, page.start(line), page.end(line), 0, 0));
        }
        return columns;
    }

    /// Columns of text: cells between gaps of three blanks, put together where they lie above each
    /// other; where they do not (tabs, a proportional font) but each line has as many, by their
    /// number in the line.
    private static List<List<Cell>> byGap(Page page, List<Integer> lines) {
        List<Cell> cells = new ArrayList<>();
        int most = 0;
        int full = 0;
        for (int line : lines) {
            int before = cells.size();
            cells(page, line, cells);
            int n = cells.size() - before;
            full = n > most ? 1 : n == most ? full + 1 : full;
            most = Math.max(most, n);
        }
        List<List<Cell>> columns = aboveEachOther(cells);
        return most > columns.size() && full > 1 && 2 * full >= lines.size()
                ? byNumber(cells, most)
                : columns;
    }

    /// Whether a wide gap begins in a line, of blanks or, in HTML, of hard ones.
    static boolean gapped(Page page, int line) {
        List<Cell> cells = new ArrayList<>();
        cells(page, line, cells);
        return cells.size() > 1;
    }

    private static void cells(Page page, int line, List<Cell> cells) {
        boolean hard = !page.preformatted(line);
        int end = page.end(line);
        int a = page.start(line);
        int left = hard ? page.hardBlanks(a) : page.indent(line);
        while (a < end) {
            int z = a;
            int gap = 0;
            while (z < end && gap < WIDE) {
                z++;
                gap = z < end && page.text().charAt(z) <= ' ' ? gap(page, z, end, hard) : 0;
            }
            cells.add(new Cell(line, a, z, left, left + z - a));
            left += z - a + gap;
            a = z;
            while (a < end && page.text().charAt(a) <= ' ') {
                a++;
            }
        }
    }

    private static int gap(Page page, int at, int end, boolean hard) {
        int blanks = blanks(page.text(), at, end);
        return hard && at + blanks < end ? page.hardBlanks(at + blanks) : blanks;
    }

    private static List<List<Cell>> byNumber(List<Cell> cells, int most) {
        List<List<Cell>> columns = new ArrayList<>();
        for (int k = 0; k < most; k++) {
            columns.add(new ArrayList<>());
        }
        int line = -1;
        int k = 0;
        for (Cell cell : cells) {
            k = cell.line() == line ? k + 1 : 0;
            line = cell.line();
            columns.get(k).add(cell);
        }
        return columns;
    }

    private static List<List<Cell>> aboveEachOther(List<Cell> cells) {
        List<Cell> byLeft = new ArrayList<>(cells);
        byLeft.sort(Comparator.comparingInt(Cell::left));
        List<List<Cell>> columns = new ArrayList<>();
        int right = Integer.MIN_VALUE;
        for (Cell cell : byLeft) {
            if (cell.left() >= right) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(cell);
            right = Math.max(right, cell.right());
        }
        for (List<Cell> column : columns) {
            column.sort(Comparator.comparingInt(Cell::start));
        }
        return columns;
    }

    private static int blanks(String text, int at, int end) {
        int i = at;
        while (i < end && text.charAt(i) <= ' ') {
            i++;
        }
        return i - at;
    }
}
