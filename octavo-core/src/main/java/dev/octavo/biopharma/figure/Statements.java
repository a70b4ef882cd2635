package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.text.Currencies;
import dev.octavo.page.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    /// What was read.
    ///
    /// @param end the last day of the period, as known by now
    /// @param lengths how long the periods are that have a column of their own to that day
    record Read(Optional<LocalDate> end, List<Found> found, Set<String> lengths) {}

    private static final String[] FOREIGN = {
        "€", "£", "¥", "RMB", "Cdn", "C$", "CDN", "NIS", "Canadian", "euro", "A$", "HK$", "NT$"
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
    private final List<Found> out = new ArrayList<>();
    private final Set<String> lengths = new LinkedHashSet<>();
    private FigureColumns pending = new FigureColumns();
    private FigureColumns head = new FigureColumns();
    private int columns;
    private StatementTitle.Kind kind = StatementTitle.Kind.OTHER;
    private long scale;

    /// The scale that a table said last: a balance sheet that says none has that of the statement
    /// before it.
    private long last;

    private String currency = "";
    private int behindRow;
    private int words;
    private int pieceEnd;
    private String heading = "";
    private final ShareRows shares = new ShareRows();
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
        this.end = end;
        this.length = length;
        this.announced = announced;
    }

    /// The currency of the table, or that of a page with dollar signs and no sign of another; empty
    /// where neither is known.
    private String unit() {
        boolean dollars = currency.isEmpty() && text.indexOf('$') >= 0 && !foreign(text);
        return dollars ? "USD" : currency;
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
        return new Read(reader.end, reader.out, reader.lengths);
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
    private static final int SMALL = 7;

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
                || position - pieceEnd > TITLE) {
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
            adopt();
            if (!sign.isEmpty()) {
                currency = sign;
                sign = "";
            }
            // what a label says of the rows below it counts under one head only
            if (columns > 0 && kind != StatementTitle.Kind.OTHER) {
                row(FigureLabels.plain(text.substring(labelStart, labelEnd)));
            }
            behindRow = numbers.getLast().end();
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
            boolean under = goesOn(zone);
            kind = StatementTitle.kind(zone);
            long said = StatementTitle.scale(zone);
            boolean small = kind == StatementTitle.Kind.BALANCE && said == 0;
            scale = said == 0 && under ? scale : small && last == 1_000 ? last : said;
            last = scale == 0 ? last : scale;
            currency = StatementTitle.currency(zone);
            rows = 0;
            kindOf = Optional.empty();
            shares.reset();
            period();
            lengths();
        } else if (StatementTitle.is(zone)) {
            columns = 0;
        }
        if (n == numbers.size() || StatementTitle.is(zone)) {
            pending = new FigureColumns();
        }
    }

    /// Whether a head stands under the title of the table before it: right behind its rows, without
    /// a title of its own.
    private boolean goesOn(String zone) {
        return columns > 0
                && kind != StatementTitle.Kind.OTHER
                && !StatementTitle.is(zone)
                && pending.start() - behindRow <= TITLE;
    }

    private void row(String label) {
        String whole = heading.isEmpty() ? label : FigureLabels.plain(heading) + " " + label;
        boolean share = shares.is(whole);
        onlyKind(label);
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

    /// The revenue of one kind is all of it where its row is the first and a cost stands below it.
    private void onlyKind(String label) {
        rows++;
        if (rows == 2 && kindOf.isPresent() && COSTS.stream().anyMatch(label::startsWith)) {
            out.add(kindOf.get());
        }
        kindOf = Optional.empty();
    }

    private static final List<String> COSTS =
            List.of("research", "cost", "general", "operating", "selling", "expenses", "sales and");

    private int rows;

    /// The first row of the table, where it is a revenue of one kind.
    private Optional<Found> kindOf = Optional.empty();

    private void figure(FigureLabels.Meaning m) {
        boolean cash = m.name().startsWith("cash");
        // a table of columns without durations is one of days, as a balance sheet
        boolean days =
                kind == StatementTitle.Kind.BALANCE
                        || kind == StatementTitle.Kind.SUMMARY && head.durations().isEmpty();
        // a selection of figures may have the cash at the end of its periods
        boolean selected = cash && kind == StatementTitle.Kind.SUMMARY;
        if (cash != days && !selected) {
            return;
        }
        int column = column(cash && days ? "" : length);
        String unit = unit();
        if (column < 0 || unit.isEmpty()) {
            return;
        }
        StatementNumbers.Num n = numbers.get(column);
        BigDecimal value = n.value();
        long by = scale;
        if (by == 0) {
            if (n.decimal() || value.abs().compareTo(LARGE) < 0) {
                return;
            }
            by = 1;
        }
        if (m.loss() && value.signum() > 0) {
            value = value.negate();
        }
        boolean kindOnly = m.name().equals("revenue-of-kind");
        String name = kindOnly ? "revenue" : m.name();
        Found found =
                found(name, value.multiply(BigDecimal.valueOf(by)), unit, by, m.total() ? 1 : 0);
        if (!kindOnly) {
            out.add(found);
        } else if (rows == 1) {
            kindOf = Optional.of(found);
        }
    }

    private int column(String of) {
        return end.map(day -> head.column(day, of)).orElse(-1);
    }

    /// Days after the end of a period in which its results are announced.
    private static final int LATE = 150;

    private void period() {
        if (end.isPresent()
                || announced.isEmpty()
                || head.numbered()
                || kind == StatementTitle.Kind.OTHER
                || kind == StatementTitle.Kind.BALANCE) {
            return;
        }
        LocalDate day = announced.get();
        end =
                head.ends().stream()
                        .filter(d -> d.isBefore(day) && d.isAfter(day.minusDays(LATE)))
                        .max(Comparator.naturalOrder())
                        .filter(d -> length.isEmpty() || head.column(d, length) >= 0);
    }

    /// Notes the periods that the head has a column for.
    private void lengths() {
        if (kind == StatementTitle.Kind.OPERATIONS || kind == StatementTitle.Kind.SUMMARY) {
            for (String of : head.durations()) {
                if (column(of) >= 0) {
                    lengths.add(of);
                }
            }
        }
    }

    private void perShare(String label) {
        boolean basic = label.contains("basic");
        boolean diluted = label.contains("dilut");
        int column = kind == StatementTitle.Kind.BALANCE ? -1 : column(length);
        String unit = unit();
        if (column < 0 || unit.isEmpty()) {
            return;
        }
        StatementNumbers.Num n = numbers.get(column);
        String printed = text.substring(labelStart, labelEnd) + heading;
        if (printed.contains("(p)") || printed.contains("pence") || printed.contains("(cents")) {
            return;
        }
        if (!n.decimal() || n.value().abs().compareTo(BigDecimal.valueOf(10_000)) > 0) {
            return;
        }
        BigDecimal value = shares.loss && n.value().signum() > 0 ? n.value().negate() : n.value();
        if (basic || !diluted) {
            out.add(found(basic ? "eps-basic" : "eps", value, unit + "/share", 1, 0));
        }
        if (diluted) {
            out.add(found("eps-diluted", value, unit + "/share", 1, 0));
        }
    }

    private Found found(String name, BigDecimal value, String unit, long by, int total) {
        int z = numbers.getLast().end();
        Evidence evidence =
                new Evidence(
                        page.span(labelStart, z), page.join(labelLine, labelStart, numberLine, z));
        int rank = total + (kind == StatementTitle.Kind.SUMMARY ? 0 : 2);
        return new Found(new Event.Figure(name, value, unit, by, List.of(evidence)), rank);
    }
}
