package dev.octavo.print;

import java.util.List;

/// Rows of cells as columns of text, for reading on a terminal.
public final class Columns {

    /// No column is pushed to the right.
    public static final int NONE_RIGHT = -1;

    private Columns() {}

    /// The rows, a line each, ended by `\n`.
    ///
    /// @param right the column whose cells are pushed to the right, or [#NONE_RIGHT]
    /// @param widest longer cells are cut, but for those of the last column
    public static String of(List<List<String>> rows, int right, int widest) {
        if (rows.isEmpty()) {
            return "";
        }
        int columns = rows.getFirst().size();
        String[][] cells = new String[rows.size()][columns];
        int[] widths = new int[columns];
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < columns; c++) {
                String cell = Printable.line(rows.get(r).get(c));
                cells[r][c] = c < columns - 1 ? cut(cell, widest) : cell;
                widths[c] = Math.max(widths[c], cells[r][c].length());
            }
        }
        StringBuilder out = new StringBuilder();
        for (String[] row : cells) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                String blanks = " ".repeat(widths[c] - row[c].length());
                line.append(c == right ? blanks + row[c] : row[c] + blanks).append("  ");
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /// A text of no more than some characters; where it was longer, the last is an ellipsis.
    public static String cut(String text, int widest) {
        if (text.length() <= widest) {
            return text;
        }
        int end = Math.max(0, widest - 1);
        return text.substring(
                        0,
                        end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
