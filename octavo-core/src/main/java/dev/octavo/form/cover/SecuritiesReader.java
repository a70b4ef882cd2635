package dev.octavo.form.cover;

import dev.octavo.edgar.Fact;
import dev.octavo.form.Cover;
import dev.octavo.form.line.Nothing;
import dev.octavo.form.line.TextColumns;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.ArrayList;
import java.util.List;

/// Reads the securities registered under section 12(b) from the cover: a table with title, trading
/// symbol and exchange ([SecuritiesTable]), the same in columns of plain text or in lines one below
/// the other, or sentences.
final class SecuritiesReader {

    /// More lines than the section has.
    private static final int LONGEST_SECTION = 60;

    private final Page page;
    private final int behind;
    private final SecuritiesSection section;
    private final TextColumns columns;
    private final List<Cover.Security> out = new ArrayList<>();

    private SecuritiesReader(Page page, int behind) {
        this.page = page;
        this.behind = behind;
        section = new SecuritiesSection(page, behind);
        columns = new TextColumns(page);
    }

    /// Reads the securities between two lines of a cover.
    static List<Cover.Security> read(Page page, int first, int behind) {
        SecuritiesReader reader = new SecuritiesReader(page, behind);
        int header = reader.header(first);
        if (header >= 0 && page.row(header) < 0) {
            reader.captions(header);
        }
        if (header >= 0 && reader.out.isEmpty()) {
            if (page.row(header) >= 0) {
                reader.out.addAll(SecuritiesTable.read(reader.section, header));
            } else if (reader.columns.piped(header)
                    || page.preformatted(header) && reader.columns.count(header) > 1) {
                reader.plainTable(header);
            } else if (reader.section.says(header, "symbol")
                    && reader.section.says(header, "exchange")) {
                reader.withoutColumns(header);
            } else {
                reader.lines(header);
            }
        }
        if (reader.out.isEmpty()) {
            reader.underHeading(first);
        }
        return reader.out;
    }

    // ---- without a table

    /// Reads values that have a caption each, from the line of the first one on.
    private void captions(int from) {
        int l = from + 1;
        while (l < behind && l < from + LONGEST_SECTION && !section.ends(l)) {
            l++;
        }
        out.addAll(LabelledSecurities.read(page, from, l));
    }

    /// Reads what follows the heading "Securities registered pursuant to Section 12(b) of the Act":
    /// captions with their values, or a sentence.
    private void underHeading(int first) {
        for (int l = first; l < behind; l++) {
            if (!section.begins(l, "securities registered")) {
                continue;
            }
            int from = headingEnd(l);
            if (from < 0) {
                continue;
            }
            int line = from < page.end(l) ? l : l + 1;
            if (line >= behind) {
                return;
            }
            if (line > l) {
                captions(line);
            }
            int to = line + 1;
            while (to < behind
                    && to < line + 12
                    && !page.startsParagraph(to)
                    && !section.ends(to)) {
                to++;
            }
            if (out.isEmpty()) {
                int start = Math.max(from, page.start(line));
                out.addAll(SecuritySentence.read(page, line, start, to));
            }
            return;
        }
        sentence(first);
    }

    /// Reads a paragraph without that heading: "Our common stock is registered under Section 12(b)
    /// and listed on the New York Stock Exchange under the symbol ABC."
    private void sentence(int first) {
        if (first >= behind) {
            return;
        }
        int end = page.end(behind - 1);
        int at = page.text().indexOf("12(b)", page.start(first), end);
        while (at >= 0 && out.isEmpty()) {
            int from = page.lineAt(at);
            int to = from + 1;
            while (to < behind && to < from + 12 && !page.startsParagraph(to)) {
                to++;
            }
            if (page.startsParagraph(from) && page.row(from) < 0) {
                out.addAll(SecuritySentence.read(page, from, page.start(from), to));
            }
            at = page.text().indexOf("12(b)", page.end(to - 1), end);
        }
    }

    /// Position behind the heading "… Section 12(b) of the Act:" that begins in a line; -1 where it
    /// is another.
    private int headingEnd(int l) {
        int last = Math.min(l + 1, behind - 1);
        int at = Scan.find(page.characters(), page.start(l), page.end(last), "12(b)");
        if (at < 0) {
            return -1;
        }
        int z = page.end(page.lineAt(at));
        int colon = page.text().indexOf(':', at, Math.min(page.end(last), at + 60));
        int i = colon >= 0 ? colon + 1 : z;
        while (i < z && page.text().charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    /// The line with the first caption of the columns (`Title of each class`).
    private int header(int first) {
        for (int l = first; l < behind; l++) {
            int length = page.end(l) - page.start(l);
            if (length >= 8 && length < 200 && section.begins(l, "title of")) {
                return l;
            }
        }
        return -1;
    }

    private void add(Fact<String> title, Fact<String> symbol, Fact<String> exchange) {
        add(out, title, symbol, exchange);
    }

    /// Adds a security that has a title, and a symbol or an exchange.
    static void add(
            List<Cover.Security> out,
            Fact<String> title,
            Fact<String> symbol,
            Fact<String> exchange) {
        Fact<String> code = Nothing.said(symbol.orElse("")) ? Fact.none() : symbol;
        Fact<String> where = Nothing.said(exchange.orElse("")) ? Fact.none() : exchange;
        boolean nothing =
                !title.isPresent()
                        || Nothing.said(title.orElse(""))
                        || (!code.isPresent() && !where.isPresent());
        if (!nothing) {
            out.add(new Cover.Security(title, code, where));
        }
    }

    // ---- without columns

    /// The rows below a header in one line.
    private void withoutColumns(int header) {
        for (int l = header + 1; l < behind && l < header + 40 && !section.ends(l); l++) {
            SecurityLine row = SecurityLine.of(page, l);
            if (!row.exists()) {
                break;
            }
            add(row.title(), row.code(), row.exchange());
        }
        if (out.isEmpty()) {
            lines(header);
        }
    }

    // ---- one below the other

    /// The three captions in lines of their own, then title, symbol and exchange in turn.
    private void lines(int header) {
        int l = header;
        boolean[] seen = new boolean[3];
        while (l < behind
                && l < header + 6
                && section.column(l) >= 0
                && !(seen[SecuritiesSection.EXCHANGE]
                        && (section.column(l) == SecuritiesSection.TITLE
                                || page.preformatted(l) && columns.count(l) >= 3))) {
            seen[SecuritiesSection.TITLE] |= section.says(l, "class");
            seen[SecuritiesSection.SYMBOL] |= section.says(l, "symbol");
            seen[SecuritiesSection.EXCHANGE] |= section.says(l, "exchange");
            l++;
        }
        if (!seen[SecuritiesSection.SYMBOL] || !seen[SecuritiesSection.EXCHANGE]) {
            return;
        }
        while (l < behind && page.preformatted(l) && columns.count(l) >= 3 && !section.ends(l)) {
            columnsOf(l++);
        }
        while (l + 2 < behind
                && out.size() < 100
                && !section.ends(l)
                && !section.ends(l + 1)
                && !section.ends(l + 2)
                && symbol(l + 1)) {
            add(page.fact(List.of(l)), page.fact(List.of(l + 1)), page.fact(List.of(l + 2)));
            l += 3;
        }
    }

    private boolean symbol(int l) {
        return page.end(l) - page.start(l) <= 30;
    }

    // ---- columns of plain text

    private void plainTable(int header) {
        for (int l = header + 1; l < behind && l < header + 40 && !section.ends(l); l++) {
            if (columns.count(l) >= 3 && !section.says(l, "title") && !section.rule(l)) {
                columnsOf(l);
            }
        }
    }

    private void columnsOf(int l) {
        int[] parts = columns.parts(l);
        int n = parts.length;
        // the title may stand in columns itself ("Class A Common Stock", "Par Value", "$0.10")
        if (n == 6 || section.code(parts[n - 4], parts[n - 3])) {
            add(
                    page.fact(parts[0], parts[n - 5]),
                    page.fact(parts[n - 4], parts[n - 3]),
                    page.fact(parts[n - 2], parts[n - 1]));
        }
    }
}
