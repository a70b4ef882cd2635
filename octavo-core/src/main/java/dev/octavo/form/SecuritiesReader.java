package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads the securities registered under section 12(b) from the cover: a table with title, trading
/// symbol and exchange, or the same in lines one below the other.
///
/// The header row tells which column is which; a value belongs to the last header column that
/// begins at or before its own, because cells are counted by the columns they span. A row without
/// symbol and exchange continues the title of the row before or begins that of the next.
final class SecuritiesReader {

    private static final int TITLE = 0;
    private static final int SYMBOL = 1;
    private static final int EXCHANGE = 2;

    /// More lines than the section has.
    private static final int LONGEST_SECTION = 60;

    private final Page page;
    private final int behind;
    private final List<Cover.Security> out = new ArrayList<>();

    /// The first cell of a row that is one of a security.
    private int leftmost;

    /// The exchange of the row of a table read last.
    private Fact<String> spanning = Fact.none();

    private SecuritiesReader(Page page, int behind) {
        this.page = page;
        this.behind = behind;
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
                reader.table(header);
            } else if (reader.piped(header)
                    || page.preformatted(header) && reader.columnsIn(header) > 1) {
                reader.columns(header);
            } else if (reader.says(header, "symbol") && reader.says(header, "exchange")) {
                reader.withoutColumns(header);
            } else {
                reader.lines(header);
            }
        }
        if (reader.out.isEmpty()) {
            reader.section(first);
        }
        return reader.out;
    }

    // ---- without a table

    /// Reads values that have a caption each, from the line of the first one on.
    private void captions(int from) {
        int l = from + 1;
        while (l < behind && l < from + LONGEST_SECTION && !ends(l)) {
            l++;
        }
        out.addAll(LabelledSecurities.read(page, from, l));
    }

    /// Reads what follows the heading "Securities registered pursuant to Section 12(b) of the Act":
    /// captions with their values, or a sentence.
    private void section(int first) {
        for (int l = first; l < behind; l++) {
            if (!begins(l, "securities registered")) {
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
            while (to < behind && to < line + 12 && !page.startsParagraph(to) && !ends(to)) {
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
        int at = Scan.find(page.text(), page.start(l), page.end(last), "12(b)");
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
            if (length >= 8 && length < 200 && begins(l, "title of")) {
                return l;
            }
        }
        return -1;
    }

    private boolean begins(int l, String words) {
        return Scan.at(page.text(), firstLetter(l), words);
    }

    private int firstLetter(int l) {
        int at = page.start(l);
        while (at < page.end(l) && !Ascii.letter(page.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static final Beginnings ENDS =
            Beginnings.of(
                    "securities registered",
                    "indicate by",
                    "check the",
                    "if an emerging",
                    "emerging growth",
                    "former name");

    /// Whether the section ends at a line.
    private boolean ends(int l) {
        return ENDS.at(page.characters(), firstLetter(l), page.text().length());
    }

    private boolean says(int l, String words) {
        return Scan.find(page.text(), page.start(l), page.end(l), words) >= 0;
    }

    private int column(int l) {
        if (says(l, "exchange") || says(l, "registered")) {
            return EXCHANGE;
        }
        if (says(l, "symbol") || says(l, "trading") || says(l, "ticker")) {
            return SYMBOL;
        }
        return says(l, "title") || says(l, "class") ? TITLE : -1;
    }

    // ---- tables

    private void table(int header) {
        int[] at = {page.cell(header), -1, -1};
        int table = page.table(header);
        int row = page.row(header);
        int l = header;
        while (l > 0 && page.row(l - 1) == row) {
            l--;
        }
        while (l < behind
                && (page.row(l) == row
                        || (page.table(l) == table && column(l) >= 0 && at[EXCHANGE] < 0))) {
            int column = l == header ? TITLE : column(l);
            if (column >= 0 && at[column] < 0) {
                at[column] = page.cell(l);
            }
            l++;
        }
        leftmost = before(header) ? at[TITLE] : 0;
        List<Integer> pending = new ArrayList<>();
        while (l < behind && page.row(l) >= 0 && !ends(l)) {
            int next = l;
            while (next < behind && page.row(next) == page.row(l)) {
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
            if (page.cell(l) < page.cell(header) && begins(l, "registrant")) {
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
            if (!before && !rule(l)) {
                cells.get(columnAt(page.cell(l), at)).add(l);
            }
        }
        List<Integer> title = cells.get(TITLE);
        if (at[SYMBOL] < at[EXCHANGE]
                && cells.get(SYMBOL).isEmpty()
                && cells.get(EXCHANGE).size() > 1
                && distinctCells(cells.get(EXCHANGE))) {
            cells.get(SYMBOL).add(cells.get(EXCHANGE).removeFirst());
        }
        if (cells.get(SYMBOL).isEmpty() && cells.get(EXCHANGE).isEmpty()) {
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
        Fact<String> exchange = page.fact(cells.get(EXCHANGE));
        // one cell may hold the exchange of several rows
        spanning = exchange.or(cells.get(SYMBOL).isEmpty() ? Fact.none() : spanning);
        add(page.fact(whole), page.fact(cells.get(SYMBOL)), spanning);
    }

    // ---- several securities in the lines of one row

    /// Reads a row whose cells hold one security a line or paragraph: as many titles and exchanges
    /// as symbols, or one exchange for all.
    private boolean stacked(List<List<Integer>> cells) {
        List<Integer> symbols = cells.get(SYMBOL);
        int n = symbols.size();
        if (n < 2) {
            return false;
        }
        for (int l : symbols) {
            if (!code(page.start(l), page.end(l))) {
                return false;
            }
        }
        List<List<Integer>> titles = groups(cells.get(TITLE), n);
        List<List<Integer>> exchanges = groups(cells.get(EXCHANGE), n);
        if (titles.size() != n || (exchanges.size() != n && exchanges.size() != 1)) {
            return false;
        }
        for (int k = 0; k < n; k++) {
            add(
                    page.fact(titles.get(k)),
                    page.fact(List.of(symbols.get(k))),
                    page.fact(exchanges.get(exchanges.size() == 1 ? 0 : k)));
        }
        return true;
    }

    /// Whether a text may be a trading symbol: short, and without small letters.
    private boolean code(int a, int z) {
        if (z - a > 12) {
            return false;
        }
        for (int i = a; i < z; i++) {
            char c = page.text().charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
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
        int column = TITLE;
        for (int k = SYMBOL; k <= EXCHANGE; k++) {
            if (at[k] >= 0 && cell >= at[k] && at[k] >= (cell >= at[column] ? at[column] : -1)) {
                column = k;
            }
        }
        return column;
    }

    private boolean rule(int l) {
        for (int i = page.start(l); i < page.end(l); i++) {
            char c = page.text().charAt(i);
            if (Ascii.letter(c) || Ascii.digit(c)) {
                return false;
            }
        }
        return true;
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
        for (int l = header + 1; l < behind && l < header + 40 && !ends(l); l++) {
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
                && column(l) >= 0
                && !(seen[EXCHANGE]
                        && (column(l) == TITLE || page.preformatted(l) && columnsIn(l) >= 3))) {
            seen[TITLE] |= says(l, "class");
            seen[SYMBOL] |= says(l, "symbol");
            seen[EXCHANGE] |= says(l, "exchange");
            l++;
        }
        if (!seen[SYMBOL] || !seen[EXCHANGE]) {
            return;
        }
        while (l < behind && page.preformatted(l) && columnsIn(l) >= 3 && !ends(l)) {
            columnsOf(l++);
        }
        while (l + 2 < behind
                && out.size() < 100
                && !ends(l)
                && !ends(l + 1)
                && !ends(l + 2)
                && symbol(l + 1)) {
            add(page.fact(List.of(l)), page.fact(List.of(l + 1)), page.fact(List.of(l + 2)));
            l += 3;
        }
    }

    private boolean symbol(int l) {
        return page.end(l) - page.start(l) <= 30;
    }

    // ---- columns of plain text

    /// Whether a line is a row of a table drawn with bars (`| Common Stock | XYZ | NYSE |`), with
    /// or without those at its ends.
    private boolean piped(int l) {
        String text = page.text();
        if (text.charAt(page.start(l)) == '|') {
            return true;
        }
        int bar = text.indexOf(" | ", page.start(l), page.end(l));
        return bar >= 0 && text.indexOf(" | ", bar + 3, page.end(l)) >= 0;
    }

    private int columnsIn(int l) {
        return parts(l).length / 2;
    }

    /// Starts and ends of what stands in a line between bars.
    private int[] cells(int l) {
        String text = page.text();
        int[] parts = new int[20];
        int n = 0;
        int a = page.start(l) + (text.charAt(page.start(l)) == '|' ? 1 : 0);
        while (a < page.end(l) && n < parts.length) {
            int bar = text.indexOf('|', a, page.end(l));
            int z = bar < 0 ? page.end(l) : bar;
            int next = z + 1;
            while (a < z && text.charAt(a) <= ' ') {
                a++;
            }
            while (z > a && text.charAt(z - 1) <= ' ') {
                z--;
            }
            if (a < z) {
                parts[n++] = a;
                parts[n++] = z;
            }
            a = next;
        }
        return Arrays.copyOf(parts, n);
    }

    /// Starts and ends of what stands in a line between gaps of two blanks or more.
    private int[] parts(int l) {
        if (piped(l)) {
            return cells(l);
        }
        String text = page.text();
        int[] parts = new int[20];
        int n = 0;
        int i = page.start(l);
        int z = page.end(l);
        while (i < z && n < parts.length) {
            int a = i;
            while (i < z && !(text.charAt(i) <= ' ' && i + 1 < z && text.charAt(i + 1) <= ' ')) {
                i++;
            }
            parts[n++] = a;
            parts[n++] = i;
            while (i < z && text.charAt(i) <= ' ') {
                i++;
            }
        }
        return Arrays.copyOf(parts, n);
    }

    private void columns(int header) {
        for (int l = header + 1; l < behind && l < header + 40 && !ends(l); l++) {
            if (columnsIn(l) >= 3 && !says(l, "title") && !rule(l)) {
                columnsOf(l);
            }
        }
    }

    private void columnsOf(int l) {
        int[] parts = parts(l);
        int n = parts.length;
        // the title may stand in columns itself ("Class A Common Stock", "Par Value", "$0.10")
        if (n == 6 || code(parts[n - 4], parts[n - 3])) {
            add(
                    page.fact(parts[0], parts[n - 5]),
                    page.fact(parts[n - 4], parts[n - 3]),
                    page.fact(parts[n - 2], parts[n - 1]));
        }
    }
}
