package dev.octavo.biopharma;

import dev.octavo.page.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Headline figures out of the statements of a results release: statement of operations and balance
/// sheet.
///
/// The statements are read as a stream of words, numbers and pieces of column heads, row by row
/// where the page has rows (cells of a table, lines of plain text), and by the change from numbers
/// back to words where a conversion has lost them. A row is a label and its numbers. The figure is
/// the number in the column of the period, and only if there are as many numbers as columns; a row
/// with another count of numbers gives nothing. Tables whose title speaks of pro forma, adjusted or
/// reconciled figures are left alone, and so is a table that does not say its scale, unless its
/// numbers are too large to be thousands.
final class Statements {

    /// A figure read from a row.
    ///
    /// @param rank how sure the row is: a total of a titled statement first
    record Found(Event.Figure figure, int rank) {}

    /// What was read, and the last day of the period, as known by now.
    record Read(Optional<LocalDate> end, List<Found> found) {}

    private record Num(BigDecimal value, boolean decimal, boolean percent, int start, int end) {}

    private enum Kind {
        OPERATIONS,
        SUMMARY,
        BALANCE,
        OTHER
    }

    private static String currency(char sign) {
        return switch (sign) {
            case '$' -> "USD";
            case '€' -> "EUR";
            case '£' -> "GBP";
            case '¥' -> "JPY";
            default -> "";
        };
    }

    private static final String[] FOREIGN = {
        "€", "£", "¥", "RMB", "Cdn", "C$", "CDN", "NIS", "Canadian", "euro", "A$", "HK$", "NT$"
    };
    private static final String[] LEFT_ALONE = {
        "pro forma",
        "pro-forma",
        "non-gaap",
        "reconcil",
        "adjusted",
        "segment",
        "guidance",
        "outlook",
        "forecast",
        "parent company",
        "supplemental",
        "excluding"
    };

    /// Characters before the head of the columns in which a statement's title stands.
    private static final int TITLE = 260;

    private static final int HEAD_WORDS = 14;
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

    private final Page page;
    private final String text;
    private final char[] chars;
    private Optional<LocalDate> end;
    private final String length;
    private final Optional<LocalDate> announced;
    private final boolean dollars;
    private final List<Found> out = new ArrayList<>();

    private FigureColumns pending = new FigureColumns();
    private FigureColumns head = new FigureColumns();
    private int columns;
    private Kind kind = Kind.OTHER;
    private long scale;
    private String currency = "";

    private int behindRow;
    private int words;
    private String heading = "";
    private int perShareRows;
    private boolean perShareLoss;

    private int labelStart = -1;
    private int labelLine;
    private int labelEnd;
    private final List<Num> numbers = new ArrayList<>();
    private int numberLine;
    private String sign = "";

    private Statements(
            Page page, Optional<LocalDate> end, String length, Optional<LocalDate> announced) {
        this.page = page;
        this.text = page.text();
        this.chars = page.characters();
        this.end = end;
        this.length = length;
        this.announced = announced;
        this.dollars = text.indexOf('$') >= 0 && !foreign(text);
    }

    private static boolean foreign(String text) {
        for (String mark : FOREIGN) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
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
        Statements reader = new Statements(page, end, length, announced);
        int line = first;
        if (line < behind) {
            reader.behindRow = page.start(line);
        }
        while (line < behind) {
            int next = line + 1;
            while (next < behind && page.row(line) >= 0 && page.row(next) == page.row(line)) {
                next++;
            }
            for (int l = line; l < next; l++) {
                reader.line(l);
            }
            reader.endOfRow();
            line = next;
        }
        return new Read(reader.end, reader.out);
    }

    private void line(int line) {
        int i = page.start(line);
        int z = page.end(line);
        List<FigureColumns.Piece> pieces = FigureColumns.find(chars, i, z);
        if (pieces.size() > 1) {
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
        if (words > HEAD_WORDS) {
            pending = new FigureColumns();
        }
        words = 0;
        pending.add(piece, across);
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
            Num n = numbers.removeLast();
            numbers.add(new Num(n.value, n.decimal, true, n.start, n.end));
        } else if (!currency(chars[at]).isEmpty()) {
            sign = currency(chars[at]);
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

    /// Reads a number with its sign and brackets, and gives the position behind it; the position
    /// itself where none begins there.
    private int number(int line, int at, int z) {
        int i = at;
        boolean negative = false;
        String mark = "";
        while (i < z) {
            char c = chars[i];
            if (c == '(' && !negative) {
                negative = true;
            } else if (mark.isEmpty() && !currency(c).isEmpty()) {
                mark = currency(c);
            } else if (c != ' ' || i == at || i - at > 12) {
                break;
            }
            i++;
        }
        if (i < z
                && i == at
                && chars[i] == '-'
                && i + 1 < z
                && (digit(chars[i + 1]) || chars[i + 1] == '.')) {
            negative = true;
            i++;
        }
        int digits = i;
        int count = 0;
        boolean point = false;
        while (i < z) {
            char c = chars[i];
            if (digit(c)) {
                count++;
            } else if (c == '.' && !point && i + 1 < z && digit(chars[i + 1])) {
                point = true;
            } else if (c != ','
                    || point
                    || count == 0
                    || i + 3 >= z
                    || !digit(chars[i + 1])
                    || !digit(chars[i + 3])) {
                break;
            }
            i++;
        }
        if (count == 0) {
            return dash(line, at, z);
        }
        int stop = i;
        boolean closed = false;
        int j = i;
        while (j < z && chars[j] == ' ' && negative) {
            j++;
        }
        if (j < z && chars[j] == ')' && negative) {
            closed = true;
            i = j + 1;
        }
        boolean percent = i < z && chars[i] == '%';
        i = percent ? i + 1 : i;
        if (i < z && chars[i] > ' ' && !endsNumber(i, z) || count > 15) {
            return at;
        }
        if (closed
                && count <= 2
                && !point
                && mark.isEmpty()
                && numbers.isEmpty()
                && stop - digits <= 2
                && labelStart >= 0
                && chars[at] == '(') {
            // a reference to a note
            return i;
        }
        BigDecimal value = new BigDecimal(text.substring(digits, stop).replace(",", ""));
        if (!mark.isEmpty()) {
            sign = mark;
        }
        add(
                line,
                new Num(negative ? value.negate() : value, point, percent, at, closed ? i : stop));
        return i;
    }

    private boolean endsNumber(int i, int z) {
        char c = chars[i];
        return (c == '$' || c == '|' || c == '*')
                || c == '(' && i + 2 < z && Character.isLetterOrDigit(chars[i + 1]);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A dash in place of a number: nothing in that column.
    private int dash(int line, int at, int z) {
        int i = at;
        while (i < z && !currency(chars[i]).isEmpty() || i < z && i > at && chars[i] == ' ') {
            i++;
        }
        int a = i;
        while (i < z && (chars[i] == '-' || chars[i] == '\u2014' || chars[i] == '\u2013')) {
            i++;
        }
        boolean alone = i > a && i - a <= 2 && (i == z || chars[i] <= ' ') && labelStart >= 0;
        if (!alone) {
            return at;
        }
        int next = i;
        while (next < z && chars[next] <= ' ') {
            next++;
        }
        boolean followed =
                next == z
                        || digit(chars[next])
                        || "$(-\u2014\u2013".indexOf(chars[next]) >= 0
                        || !numbers.isEmpty();
        if (!followed) {
            return at;
        }
        add(line, new Num(BigDecimal.ZERO, false, false, at, i));
        return i;
    }

    private void add(int line, Num n) {
        numbers.add(n);
        numberLine = line;
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
        numbers.removeIf(Num::percent);
        if (!numbers.isEmpty() && labelStart >= 0) {
            adopt();
            if (!sign.isEmpty()) {
                currency = sign;
                sign = "";
            }
            // what a label says of the rows below it counts under one head only
            if (columns > 0 && kind != Kind.OTHER) {
                row(FigureLabels.plain(text.substring(labelStart, labelEnd)));
            }
            behindRow = numbers.getLast().end;
        }
        numbers.clear();
        labelStart = -1;
    }

    /// Takes the head that was read since the last row for that of the rows that follow, if it has
    /// as many columns as this row has numbers. A new head or title that does not fit ends the old.
    private void adopt() {
        if (pending.isEmpty()) {
            return;
        }
        int a = Math.max(behindRow, pending.start() - TITLE);
        String zone = text.substring(Math.min(a, labelStart), labelStart).toLowerCase(Locale.ROOT);
        int n = pending.ends().size();
        if (n >= 2 && n == numbers.size()) {
            head = pending;
            columns = n;
            kind = kind(zone);
            scale = scale(zone);
            currency = "";
            perShareRows = 0;
            period();
        } else if (title(zone)) {
            columns = 0;
        }
        if (n == numbers.size() || title(zone)) {
            pending = new FigureColumns();
        }
    }

    private static boolean title(String zone) {
        return zone.contains("statement")
                || zone.contains("balance sheet")
                || zone.contains("in thousands")
                || alone(zone);
    }

    private static boolean alone(String zone) {
        for (String word : LEFT_ALONE) {
            if (zone.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Kind kind(String zone) {
        if (alone(zone) || zone.contains("cash flow")) {
            return Kind.OTHER;
        }
        if (zone.contains("balance sheet")
                || zone.contains("financial condition")
                || zone.contains("financial position")
                || zone.contains("current assets")) {
            return Kind.BALANCE;
        }
        boolean titled =
                zone.contains("statement")
                        && (zone.contains("operations")
                                || zone.contains("income")
                                || zone.contains("earnings")
                                || zone.contains("loss"));
        return titled ? Kind.OPERATIONS : Kind.SUMMARY;
    }

    private static final String[] THOUSANDS = {
        "in thousands", "thousands of", "(thousands", "in 000", "(000", "000's", "$000", "000s"
    };
    private static final String[] MILLIONS = {"in millions", "millions of dollars", "(millions"};

    private static long scale(String zone) {
        int thousands = last(zone, THOUSANDS);
        int millions = last(zone, MILLIONS);
        return thousands < 0 && millions < 0 ? 0 : thousands > millions ? 1_000 : 1_000_000;
    }

    private static int last(String zone, String[] of) {
        int out = -1;
        for (String s : of) {
            out = Math.max(out, zone.lastIndexOf(s));
        }
        return out;
    }

    private void row(String label) {
        String whole = heading.isEmpty() ? label : FigureLabels.plain(heading) + " " + label;
        boolean share = share(whole);
        if (numbers.size() != columns) {
            return;
        }
        Optional<FigureLabels.Meaning> meaning = FigureLabels.of(label);
        if (meaning.isEmpty()) {
            meaning = FigureLabels.of(whole);
        }
        int assets = label.lastIndexOf("assets ");
        if (meaning.isEmpty() && assets >= 0) {
            // the heading of the first rows, where a conversion has glued it to the row
            meaning = FigureLabels.of(label.substring(assets + 7));
        }
        if (meaning.isPresent() && !(share && label.endsWith("share"))) {
            figure(meaning.get());
        } else if (share) {
            perShare(whole);
        }
    }

    private void figure(FigureLabels.Meaning m) {
        boolean cash = m.name().startsWith("cash");
        if (cash != (kind == Kind.BALANCE)) {
            return;
        }
        int column = column(cash ? "" : length);
        String unit = currency.isEmpty() && dollars ? "USD" : currency;
        if (column < 0 || unit.isEmpty()) {
            return;
        }
        Num n = numbers.get(column);
        BigDecimal value = n.value;
        long by = scale;
        if (by == 0) {
            if (n.decimal || value.abs().compareTo(LARGE) < 0) {
                return;
            }
            by = 1;
        }
        if (m.loss() && value.signum() > 0) {
            value = value.negate();
        }
        add(m.name(), value.multiply(BigDecimal.valueOf(by)), unit, by, m.total() ? 1 : 0);
    }

    private int column(String of) {
        return end.map(day -> head.column(day, of)).orElse(-1);
    }

    /// Days after the end of a period in which its results are announced.
    private static final int LATE = 150;

    private void period() {
        if (end.isPresent() || announced.isEmpty() || kind == Kind.OTHER || kind == Kind.BALANCE) {
            return;
        }
        LocalDate day = announced.get();
        end =
                head.ends().stream()
                        .filter(d -> d.isBefore(day) && d.isAfter(day.minusDays(LATE)))
                        .max(Comparator.naturalOrder())
                        .filter(d -> head.column(d, length) >= 0);
    }

    private static final String[] NOT_OURS = {
        "weighted",
        "shares",
        "average",
        "pro forma",
        "adjusted",
        "non-gaap",
        "dividend",
        "continuing",
        "discontinued",
        "book",
        "cumulative",
        "extraordinary",
        "number of",
        "operations",
        "before",
        "tangible",
        "declared",
        "effect",
        "market"
    };

    /// Whether the row, or the heading it stands under, speaks of earnings a share.
    private boolean share(String label) {
        for (String word : NOT_OURS) {
            if (label.contains(word)
                    && !(word.equals("shares")
                            && label.contains("equivalent shares")
                            && label.startsWith("income"))) {
                perShareRows = 0;
                return false;
            }
        }
        boolean said =
                label.contains("per share")
                        || label.contains("per common share")
                        || label.contains("a share")
                        || label.contains("per common and");
        boolean profit =
                label.contains("income") || label.contains("earnings") || label.contains("loss");
        if (said && (profit || label.startsWith("basic") || label.startsWith("diluted"))) {
            perShareRows = 4;
            perShareLoss =
                    label.contains("loss")
                            && !label.contains("(loss)")
                            && !label.contains("income")
                            && !label.contains("earnings");
            return true;
        }
        boolean under = perShareRows-- > 0 && (label.contains("basic") || label.contains("dilut"));
        return under;
    }

    private void perShare(String label) {
        boolean basic = label.contains("basic");
        boolean diluted = label.contains("dilut");
        int column = kind == Kind.BALANCE ? -1 : column(length);
        String unit = currency.isEmpty() && dollars ? "USD" : currency;
        if (column < 0 || unit.isEmpty()) {
            return;
        }
        Num n = numbers.get(column);
        if (!n.decimal || n.value.abs().compareTo(BigDecimal.valueOf(10_000)) > 0) {
            return;
        }
        BigDecimal value = perShareLoss && n.value.signum() > 0 ? n.value.negate() : n.value;
        if (basic || !diluted) {
            add(basic ? "eps-basic" : "eps", value, unit + "/share", 1, 0);
        }
        if (diluted) {
            add("eps-diluted", value, unit + "/share", 1, 0);
        }
    }

    private void add(String name, BigDecimal value, String unit, long by, int total) {
        int z = numbers.getLast().end;
        Evidence evidence =
                new Evidence(
                        page.span(labelStart, z), page.join(labelLine, labelStart, numberLine, z));
        int rank = total + (kind == Kind.SUMMARY ? 0 : 2);
        out.add(new Found(new Event.Figure(name, value, unit, by, List.of(evidence)), rank));
    }
}
