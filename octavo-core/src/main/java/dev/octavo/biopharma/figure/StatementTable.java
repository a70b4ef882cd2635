package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
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

/// What is known of the table that [Statements] is in: the head of its columns, its kind, scale and
/// currency; and the figures of its rows.
///
/// The figure is the number in the column of the period, and only if a row has as many numbers as
/// the head has columns. Tables whose title speaks of pro forma, adjusted or reconciled figures are
/// left alone, and so is a table that does not say its scale, unless its numbers are too large to
/// be thousands.
final class StatementTable {

    /// A row: its label and its numbers.
    ///
    /// @param labelStart offset in the page's text at which the label begins
    /// @param labelLine the line it begins on
    /// @param numberLine the line of the last number
    /// @param heading what stands above the row without numbers of its own
    record Row(
            int labelStart,
            int labelEnd,
            int labelLine,
            int numberLine,
            List<StatementNumbers.Num> numbers,
            String heading) {}

    private static final String[] FOREIGN = {
        "€", "£", "¥", "RMB", "Cdn", "C$", "CDN", "NIS", "Canadian", "euro", "A$", "HK$", "NT$"
    };

    /// Characters before the head of the columns in which a statement's title stands.
    static final int TITLE = 260;

    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

    private final Page page;
    private final String text;
    private final String length;
    private final Optional<LocalDate> announced;
    private final ShareRows shares = new ShareRows();

    /// The last day of the period, as known by now.
    Optional<LocalDate> end;

    final List<Statements.Found> out = new ArrayList<>();
    final Set<String> lengths = new LinkedHashSet<>();

    private FigureColumns head = new FigureColumns();
    private int columns;
    private StatementTitle.Kind kind = StatementTitle.Kind.OTHER;
    private long scale;

    /// The scale that a table said last: a balance sheet that says none has that of the statement
    /// before it.
    private long last;

    private String currency = "";
    private int rows;

    /// The first row of the table, where it is a revenue of one kind.
    private Optional<Statements.Found> kindOf = Optional.empty();

    StatementTable(
            Page page, Optional<LocalDate> end, String length, Optional<LocalDate> announced) {
        this.page = page;
        this.text = page.text();
        this.end = end;
        this.length = length;
        this.announced = announced;
    }

    /// Notes the sign of a currency that stands before the numbers of a row.
    void sign(String sign) {
        currency = sign;
    }

    /// The currency of the table, or that of a page with dollar signs and no sign of another; empty
    /// where neither is known.
    private String unit() {
        return currency.isEmpty() ? ofPage() : currency;
    }

    /// The currency of the page, which is asked for once: the marks are looked for in all its text.
    private String ofPage() {
        if (!looked) {
            looked = true;
            pages = text.indexOf('$') >= 0 && !foreign(text) ? "USD" : "";
        }
        return pages;
    }

    private boolean looked;
    private String pages = "";

    private static boolean foreign(String text) {
        for (String mark : FOREIGN) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    /// Takes the head that was read since the last row for that of the rows that follow, if it has
    /// as many columns as this row has numbers. A new head or title that does not fit ends the old.
    ///
    /// @param behindRow where the row before ends
    /// @return whether the head is done with
    boolean adopt(FigureColumns pending, int behindRow, Row row) {
        int a = Math.max(behindRow, pending.start() - TITLE);
        int label = row.labelStart();
        String zone = text.substring(Math.min(a, label), label).toLowerCase(Locale.ROOT);
        int n = pending.ends().size();
        boolean fits = n == row.numbers().size();
        if (n >= 2 && fits) {
            boolean under = goesOn(zone, pending.start() - behindRow);
            head = pending;
            columns = n;
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
        return fits || StatementTitle.is(zone);
    }

    /// Whether a head stands under the title of the table before it: right behind its rows, without
    /// a title of its own.
    ///
    /// @param far characters from the last row to the head
    private boolean goesOn(String zone, int far) {
        return kind != StatementTitle.Kind.OTHER && !StatementTitle.is(zone) && far <= TITLE;
    }

    /// Reads a row. What a label says of the rows below it counts under one head only.
    void row(Row row) {
        if (columns == 0 || kind == StatementTitle.Kind.OTHER) {
            return;
        }
        String label = FigureLabels.plain(text.substring(row.labelStart(), row.labelEnd()));
        String whole =
                row.heading().isEmpty() ? label : FigureLabels.plain(row.heading()) + " " + label;
        boolean share = shares.is(whole);
        onlyKind(label);
        if (row.numbers().size() != columns) {
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
            figure(row, meaning.get());
        } else if (share) {
            perShare(row, whole);
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

    private void figure(Row row, FigureLabels.Meaning m) {
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
        StatementNumbers.Num n = row.numbers().get(column);
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
        Statements.Found found =
                found(
                        row,
                        name,
                        value.multiply(BigDecimal.valueOf(by)),
                        unit,
                        by,
                        m.total() ? 1 : 0);
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

    private void perShare(Row row, String label) {
        boolean basic = label.contains("basic");
        boolean diluted = label.contains("dilut");
        int column = kind == StatementTitle.Kind.BALANCE ? -1 : column(length);
        String unit = unit();
        if (column < 0 || unit.isEmpty()) {
            return;
        }
        StatementNumbers.Num n = row.numbers().get(column);
        String printed = text.substring(row.labelStart(), row.labelEnd()) + row.heading();
        if (printed.contains("(p)") || printed.contains("pence") || printed.contains("(cents")) {
            return;
        }
        if (!n.decimal() || n.value().abs().compareTo(BigDecimal.valueOf(10_000)) > 0) {
            return;
        }
        BigDecimal value = shares.loss && n.value().signum() > 0 ? n.value().negate() : n.value();
        if (basic || !diluted) {
            out.add(found(row, basic ? "eps-basic" : "eps", value, unit + "/share", 1, 0));
        }
        if (diluted) {
            out.add(found(row, "eps-diluted", value, unit + "/share", 1, 0));
        }
    }

    private Statements.Found found(
            Row row, String name, BigDecimal value, String unit, long by, int total) {
        int z = row.numbers().getLast().end();
        Evidence evidence =
                new Evidence(
                        page.span(row.labelStart(), z),
                        page.join(row.labelLine(), row.labelStart(), row.numberLine(), z));
        int rank = total + (kind == StatementTitle.Kind.SUMMARY ? 0 : 2);
        return new Statements.Found(
                new Event.Figure(name, value, unit, by, List.of(evidence)), rank);
    }
}
