package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.sentence.Paragraph;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;

/// A row of a table: the lines of one row of an HTML table, or a line of plain text whose columns
/// stand two or more blanks apart or have bars between them.
///
/// @param first its first line
/// @param behind the line behind its last
/// @param cells the cells that are not empty, from left to right
record TableRow(int first, int behind, List<Cell> cells) {

    /// A cell: where it stands across the page, as columns of characters in plain text and as the
    /// number of the cell in HTML and between bars, and its words.
    record Cell(int from, int to, String text) {}

    /// The row that begins at a line; without cells where the line is empty.
    static TableRow at(Page page, int line, int behind) {
        List<Cell> cells = new ArrayList<>();
        int end = line + 1;
        if (page.row(line) >= 0) {
            while (end < behind && page.row(end) == page.row(line)) {
                end++;
            }
            for (int i = line; i < end; i++) {
                String text = page.text(i).strip();
                if (!text.isEmpty()) {
                    cells.add(new Cell(page.cell(i), page.cell(i) + 1, text));
                }
            }
        } else if (Paragraph.barred(page, line)) {
            bars(page.text(line), cells);
        } else if (page.preformatted(line)) {
            split(page, line, cells);
        } else if (page.end(line) > page.start(line)) {
            cells.add(new Cell(0, 1, page.text(line).strip()));
        }
        return new TableRow(line, end, cells);
    }

    /// The cells between bars, those that are empty left out.
    private static void bars(String line, List<Cell> cells) {
        int number = 0;
        int from = 0;
        while (from <= line.length()) {
            int bar = line.indexOf('|', from);
            int to = bar < 0 ? line.length() : bar;
            String text = line.substring(from, to).strip();
            if (!text.isEmpty()) {
                cells.add(new Cell(number, number + 1, text));
            }
            number++;
            from = to + 1;
        }
    }

    private static void split(Page page, int line, List<Cell> cells) {
        String text = page.text(line);
        int indent = page.indent(line);
        int i = 0;
        while (i < text.length()) {
            while (i < text.length() && text.charAt(i) <= ' ') {
                i++;
            }
            int from = i;
            int to = i;
            while (i < text.length() && (text.charAt(i) > ' ' || i - to < 1)) {
                i++;
                to = text.charAt(i - 1) > ' ' ? i : to;
            }
            if (to > from) {
                cells.add(new Cell(indent + from, indent + to, text.substring(from, to)));
            }
        }
    }

    /// Whether it divides the rows above from those below: dashes and the like, or nothing.
    boolean divides() {
        for (Cell c : cells) {
            for (int i = 0; i < c.text.length(); i++) {
                if (Character.isLetterOrDigit(c.text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The words of the row's cells that stand below a head: nearest to it of all heads.
    String below(Cell head, List<Cell> heads) {
        StringBuilder out = new StringBuilder();
        for (Cell c : cells) {
            if (nearest(c, heads).equals(head)) {
                out.append(out.isEmpty() ? "" : " ").append(c.text);
            }
        }
        return out.toString();
    }

    private static Cell nearest(Cell c, List<Cell> heads) {
        Cell best = heads.getFirst();
        for (Cell h : heads) {
            if (apart(c, h) < apart(c, best)) {
                best = h;
            }
        }
        return best;
    }

    /// How far two cells stand apart: below 0 by how much they overlap.
    private static int apart(Cell a, Cell b) {
        return Math.max(a.from, b.from) - Math.min(a.to, b.to);
    }
}
