package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.text.Currencies;
import dev.octavo.page.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Headline figures out of the statements of a results release: statement of operations and balance
/// sheet.
///
/// The statements are read as a stream of words, numbers and pieces of column heads, row by row
/// where the page has rows (cells of a table, lines of plain text), and by the change from numbers
/// back to words where a conversion has lost them. A row is a label and its numbers; what it tells
/// under its head is for the [StatementTable].
final class Statements {

    /// A figure read from a row.
    ///
    /// @param rank how sure the row is: a total of a titled statement first
    record Found(Event.Figure figure, int rank) {}

    /// What was read.
    ///
    /// @param end the last day of the period, as known by now
    /// @param lengths how long the periods are that have a column of their own to that day
    record Read(Optional<LocalDate> end, List<Found> found, Set<String> lengths) {}

    private static final int HEAD_WORDS = 14;
    private final Page page;
    private final String text;
    private final char[] chars;
    private final StatementTable table;
    private FigureColumns pending = new FigureColumns();
    private int behindRow;
    private int words;
    private int pieceEnd;
    private String heading = "";
    private final StatementNumbers scan;
    private int labelStart = -1;
    private int labelLine;
    private int labelEnd;
    private final List<StatementNumbers.Num> numbers = new ArrayList<>();
    private int numberLine;
    private String sign = "";

    private Statements(
            Page page, Optional<LocalDate> end, String length, Optional<LocalDate> announced) {
        this.page = page;
        this.text = page.text();
        this.chars = page.characters();
        this.scan = new StatementNumbers(chars);
        this.table = new StatementTable(page, end, length, announced);
    }

    /// The figures of the lines `first` to before `behind`.
    ///
    /// @param end last day of the period; empty where the announcement does not say it: then it is
    ///   the latest of a statement's columns that ended before the announcement
    /// @param length quarter, six-months, nine-months or year
    static Read read(
            Page page,
            int first,
            int behind,
            Optional<LocalDate> end,
            String length,
            Optional<LocalDate> announced) {
        if (!rows(page, first, behind)) {
            return new Read(end, List.of(), Set.of());
        }
        Statements reader = new Statements(page, end, length, announced);
        int line = first;
        reader.behindRow = page.start(line);
        while (line < behind) {
            int next = nextRow(page, line, behind);
            for (int l = line; l < next; l++) {
                reader.line(l);
            }
            reader.endOfRow();
            line = next;
        }
        return new Read(reader.table.end, reader.table.out, reader.table.lengths);
    }

    /// Whether any row of the lines may have two numbers, as every row of a statement has: where a
    /// release is only announced or told in sentences, none does.
    private static boolean rows(Page page, int first, int behind) {
        char[] chars = page.characters();
        int line = first;
        while (line < behind) {
            int next = nextRow(page, line, behind);
            if (StatementNumbers.two(chars, page.start(line), page.end(next - 1))) {
                return true;
            }
            line = next;
        }
        return false;
    }

    /// The line behind those that make one row with a line.
    private static int nextRow(Page page, int line, int behind) {
        int next = line + 1;
        while (next < behind && page.row(line) >= 0 && page.row(next) == page.row(line)) {
            next++;
        }
        return next;
    }

    private void line(int line) {
        int i = page.start(line);
        int z = page.end(line);
        List<FigureColumns.Piece> pieces = FigureColumns.find(chars, i, z);
        if (!pieces.isEmpty() && sentence(i, z)) {
            pieces = List.of();
        } else if (pieces.size() > 1) {
            pieces = withoutTitles(pieces, z - i < SHORT);
        }
        int p = 0;
        while (i < z) {
            char c = chars[i];
            if (c <= ' ') {
                i++;
                continue;
            }
            while (p < pieces.size() && pieces.get(p).start() < i) {
                p++;
            }
            if (p < pieces.size() && pieces.get(p).start() == i) {
                flush();
                piece(pieces.get(p), across(line, i));
                i = pieces.get(p).end();
                labelStart = -1;
                continue;
            }
            int behind = number(line, i, z);
            i = behind > i ? behind : word(line, i, z);
        }
    }

    /// Whether a line is a sentence, the dates of which head no columns.
    private boolean sentence(int from, int to) {
        if (to - from >= SENTENCE || chars[to - 1] != '.' && chars[to - 1] != ':') {
            return false;
        }
        int small = 0;
        for (int i = from + 1; i < to; i++) {
            small += chars[i] >= 'a' && chars[i] <= 'z' && chars[i - 1] == ' ' ? 1 : 0;
        }
        return small >= SMALL;
    }

    /// A line with a sentence or two is shorter, in characters.
    private static final int SENTENCE = 600;

    /// A title has fewer words in small letters.
    private static final int SMALL = 5;

    /// A line of text is shorter, half a page that a conversion has glued together is longer.
    private static final int SHORT = 300;

    /// Leaves out "the three and nine months ended September 30, 2007 and 2006", which is a title
    /// and no columns: the whole line, or the pieces beside the "and" where the line is the page.
    private List<FigureColumns.Piece> withoutTitles(List<FigureColumns.Piece> pieces, boolean all) {
        List<FigureColumns.Piece> out = new ArrayList<>();
        boolean titles = false;
        for (int k = 0; k < pieces.size(); k++) {
            boolean title = k > 0 && and(pieces, k) || k + 1 < pieces.size() && and(pieces, k + 1);
            titles |= title;
            if (!title) {
                out.add(pieces.get(k));
            }
        }
        return titles && all ? List.of() : out;
    }

    private boolean and(List<FigureColumns.Piece> pieces, int k) {
        int a = pieces.get(k - 1).end();
        int z = pieces.get(k).start();
        if (z - a > 12) {
            return false;
        }
        String between = text.substring(Math.min(a, z), z).strip();
        return between.equals("and") || between.startsWith("and ");
    }

    private void piece(FigureColumns.Piece piece, int across) {
        if (words > HEAD_WORDS || words > 0 && titled(piece.start())) {
            pending = new FigureColumns();
        }
        words = 0;
        pending.add(piece, across);
        pieceEnd = piece.end();
    }

    /// Whether a statement's title stands between the last piece of a head and a position: then
    /// that piece was the date of a page or a sentence, and no column.
    private boolean titled(int position) {
        if (pending.isEmpty()
                || !pending.durations().isEmpty()
                || pieceEnd >= position
                || position - pieceEnd > StatementTable.TITLE) {
            return false;
        }
        String between = text.substring(pieceEnd, position).toLowerCase(Locale.ROOT);
        return between.contains("balance sheet")
                || between.contains("statements of")
                || between.contains("statement of");
    }

    /// How far across the page a position is: in columns of text, or in cells of a table.
    private int across(int line, int position) {
        return page.row(line) >= 0
                ? page.cell(line)
                : page.indent(line) + position - page.start(line);
    }

    /// Reads a word, or what is no number, and gives the position behind it.
    private int word(int line, int at, int z) {
        int i = at;
        while (i < z && chars[i] > ' ') {
            i++;
        }
        if (Character.isLetter(chars[at]) || chars[at] == '(' || i - at > 1) {
            if (!rule(at, i)) {
                if (!numbers.isEmpty()) {
                    if (million(at, i)) {
                        numbers.clear();
                    }
                    flush();
                }
                if (labelStart < 0) {
                    labelStart = at;
                    labelLine = line;
                }
                labelEnd = i;
                words++;
            }
        } else if (chars[at] == '%' && !numbers.isEmpty()) {
            StatementNumbers.Num n = numbers.removeLast();
            numbers.add(new StatementNumbers.Num(n.value(), n.decimal(), true, n.start(), n.end()));
        } else if (!Currencies.ofSign(chars[at]).isEmpty()) {
            sign = Currencies.ofSign(chars[at]);
        }
        return i;
    }

    private boolean million(int a, int z) {
        return text.regionMatches(true, a, "million", 0, 7)
                || text.regionMatches(true, a, "billion", 0, 7)
                || text.regionMatches(true, a, "thousand", 0, 8)
                || text.regionMatches(true, a, "percent", 0, 7) && z > a;
    }

    /// Whether some characters are a line drawn under a column, or dots that lead to it.
    private boolean rule(int a, int z) {
        for (int i = a; i < z; i++) {
            if (Character.isLetterOrDigit(chars[i])) {
                return false;
            }
        }
        return true;
    }

    private int number(int line, int at, int z) {
        int behind = scan.read(at, z, labelStart >= 0, numbers.isEmpty());
        StatementNumbers.Num n = scan.number;
        if (behind > at && n != null && thousands(n)) {
            return at;
        }
        if (behind > at && n != null) {
            if (!scan.mark.isEmpty()) {
                sign = scan.mark;
            }
            numbers.add(n);
            numberLine = line;
        }
        return behind;
    }

    /// "$000 except per share": a scale, and no number.
    private boolean thousands(StatementNumbers.Num n) {
        return n.value().signum() == 0
                && n.end() - n.start() >= 3
                && chars[n.end() - 1] == '0'
                && chars[n.end() - 3] == '0'
                && !n.decimal();
    }

    private void endOfRow() {
        if (numbers.isEmpty()) {
            if (labelStart >= 0) {
                heading = text.substring(labelStart, labelEnd);
                labelStart = -1;
            }
            return;
        }
        flush();
        heading = "";
    }

    /// Takes a row: its label and its numbers.
    private void flush() {
        if (numbers.isEmpty()) {
            return;
        }
        numbers.removeIf(StatementNumbers.Num::percent);
        if (!numbers.isEmpty() && labelStart >= 0) {
            StatementTable.Row row =
                    new StatementTable.Row(
                            labelStart, labelEnd, labelLine, numberLine, numbers, heading);
            if (!pending.isEmpty() && table.adopt(pending, behindRow, row)) {
                pending = new FigureColumns();
            }
            if (!sign.isEmpty()) {
                table.sign(sign);
                sign = "";
            }
            table.row(row);
            behindRow = numbers.getLast().end();
        }
        numbers.clear();
        labelStart = -1;
    }
}
