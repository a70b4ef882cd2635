package dev.octavo.form.exhibit;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.form.line.Wording;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one exhibit list: the part of the page under item 9.01, or the exhibit index.
///
/// Lists come as tables, as paragraphs, as columns of plain text, as cells that hold one line each,
/// as lines glued together. All are read by one pass over the lines with the entry that is open: a
/// line begins an entry when an [exhibit number][ExhibitNumber] stands at its beginning and its
/// place allows that (a number in the description's own column does not); it belongs to the open
/// entry when it stands in the same row, in the description's column of the same table, or
/// continues the paragraph; a footnote, a sentence over the list or any other paragraph closes the
/// entry. So a list is linear in its lines.
final class ExhibitList {

    /// More exhibits than any list has; a page that goes on is no list.
    private static final int MOST = 1000;

    /// More lines than any description has.
    private static final int LONGEST = 80;

    private final Page page;
    private final String text;
    private final ExhibitNumber number = new ExhibitNumber();
    private final List<ExhibitEntry> entries = new ArrayList<>();
    private final ExhibitLegends legends;
    private final ExhibitStatusColumns columns;
    private Optional<ExhibitEntry> open = Optional.empty();
    private Optional<ExhibitEntry> pending = Optional.empty();
    private int pendingFrom;
    private int pendingTo;
    private int pendingLine;
    private boolean exhibits = true;
    private int behind;
    private int end;

    /// Whether the list begins in the line of its heading: a conversion that kept no lines.
    private boolean inline;

    private ExhibitList(Page page) {
        this.page = page;
        this.text = page.text();
        this.legends = new ExhibitLegends(page);
        this.columns = new ExhibitStatusColumns(page);
    }

    /// Reads the lines `first` to before `behind`, from position `start` on and not beyond `end`.
    static List<ExhibitEntry> read(Page page, int first, int start, int behind, int end) {
        ExhibitList list = new ExhibitList(page);
        list.behind = behind;
        list.end = end;
        int line = first;
        int at = start;
        list.inline =
                start > page.start(Math.min(first, page.lines() - 1))
                        && first < behind
                        && Math.min(end, page.end(first)) - start > 40;
        while (line < behind) {
            line = list.line(line, Math.max(at, page.start(line)));
            at = 0;
        }
        list.legends.apply(list.entries);
        return list.entries;
    }

    /// Reads one line from a position on, and gives the next line to read.
    private int line(int line, int from) {
        int to = Math.min(page.end(line), end);
        if (from < to && text.charAt(from) == '|') {
            return row(line, from, to);
        }
        int at = heading(line, from, to);
        if (at >= to || ExhibitPlace.rule(text, at, to)) {
            return line + 1;
        }
        int joined = splitNumber(line, at, to);
        if (joined > 0) {
            return joined;
        }
        if (inStatusColumn(line, at, to)) {
            return line + 1;
        }
        if (ExhibitPlace.onlyMarks(text, at, to)) {
            legends.mark(line, at, to);
            return line + 1;
        }
        if (number.read(text, at, to) && begins(line)) {
            begin(line, to);
            glued();
            return line + 1;
        }
        if (ExhibitPlace.legend(text, at)
                && (open.isEmpty() || ExhibitPlace.finished(text, open.get()))) {
            close();
        }
        if ((open.isEmpty() || open.get().row != page.row(line)) && columns.heading(line, at)) {
            return line + 1;
        }
        if (ExhibitFurniture.is(page, line, at, to) && !yearOfDate(at, to)) {
            return line + 1;
        }
        int legend = entries.isEmpty() ? 0 : legends.footnote(line, at, to, behind);
        if (legend == 0
                && (open.isEmpty()
                        || open.get().described()
                                && !ExhibitPlace.sameBlock(page, open.get(), line))) {
            legend = legends.sentence(line, at, behind);
        }
        if (legend > 0) {
            close();
            return legend;
        }
        continues(line, at, to);
        glued();
        return line + 1;
    }

    /// Takes a cell behind the description that stands in a column of its own.
    private boolean inStatusColumn(int line, int from, int to) {
        return open.isPresent()
                && open.get().described()
                && open.get().row == page.row(line)
                && columns.cell(open.get(), line, from, to);
    }

    /// Reads a row of a table drawn with bars: `| 99.1 | Press release | Filed herewith |`.
    private int row(int line, int from, int to) {
        int a = from + 1;
        while (a < to && text.charAt(a) <= ' ') {
            a++;
        }
        int numberEnd = bar(a, to);
        if (numberEnd < to && number.read(text, a, numberEnd) && number.rest >= numberEnd) {
            close();
            ExhibitEntry entry = ExhibitEntry.of(page, line, number);
            int words = bar(numberEnd + 1, to);
            entry.add(numberEnd + 1, words);
            int remarkEnd = bar(words + 1, to);
            if (words < remarkEnd) {
                remark(
                        entry,
                        text.substring(words + 1, remarkEnd),
                        page.span(words + 1, remarkEnd));
            }
            enter(entry);
        }
        close();
        return line + 1;
    }

    /// The next bar, or the end.
    private int bar(int from, int to) {
        int at = from < to ? text.indexOf('|', from, to) : -1;
        return at < 0 ? to : at;
    }

    /// Skips "(c)", "(d)", "d." at the beginning of a line, and notes whether exhibits are under
    /// it.
    private int heading(int line, int from, int to) {
        int i = from;
        boolean bracket = i < to && text.charAt(i) == '(';
        if (bracket) {
            i++;
        }
        if (i + 1 < to && (text.charAt(i) | 32) >= 'a' && (text.charAt(i) | 32) <= 'e') {
            char c = text.charAt(i + 1);
            if (c == ')' || (!bracket && c == '.' && page.startsParagraph(line))) {
                if (page.row(line) >= 0 && open.isPresent() && open.get().row == page.row(line)) {
                    return from;
                }
                exhibits = (text.charAt(i) | 32) >= 'c';
                i += 2;
                while (i < to
                        && (text.charAt(i) <= ' '
                                || text.charAt(i) == ':'
                                || text.charAt(i) == '.'
                                || text.charAt(i) == '-')) {
                    i++;
                }
                close();
                return i;
            }
        }
        if (text.regionMatches(true, from, "exhibit", 0, 7)) {
            int behindWord =
                    from + 7 < to && (text.charAt(from + 7) | 32) == 's' ? from + 8 : from + 7;
            if (behindWord >= to
                    || text.charAt(behindWord) == '.'
                    || text.charAt(behindWord) == ':') {
                exhibits = true;
            }
        }
        return from;
    }

    /// Joins a number that stands in two cells, "2" and ".1"; gives the line behind, or 0.
    private int splitNumber(int line, int from, int to) {
        int next = line + 1;
        if (to - from > 3
                || next >= behind
                || page.row(line) < 0
                || page.row(next) != page.row(line)
                || text.charAt(page.start(next)) != '.'
                || !Ascii.digit(text.charAt(to - 1))) {
            return 0;
        }
        String whole =
                text.substring(from, to) + text.substring(page.start(next), page.end(next)).strip();
        ExhibitNumber scan = new ExhibitNumber();
        if (!scan.read(whole, 0, whole.length()) || scan.bare || scan.rest < whole.length()) {
            return 0;
        }
        close();
        ExhibitEntry entry =
                new ExhibitEntry(page, next, whole.substring(scan.start, scan.end), scan.marks);
        entry.numberAt.add(page.span(from, to));
        entry.numberAt.add(page.span(next));
        enter(entry);
        return next + 1;
    }

    /// Whether the number just read can begin an entry where it stands.
    private boolean begins(int line) {
        int row = page.row(line);
        if (open.isPresent()
                && row >= 0
                && row == open.get().row
                && page.cell(line) != open.get().cell) {
            return false;
        }
        if (number.bare && !bareBegins(line)) {
            return false;
        }
        if (page.startsParagraph(line) || row >= 0) {
            return !ExhibitPlace.continuesReference(page, line);
        }
        return !ExhibitPlace.continuesReference(page, line)
                && !(open.isPresent() && ExhibitPlace.inTextColumn(page, open.get(), line));
    }

    /// A plain integer is an exhibit number only where it cannot be a page number, a list number or
    /// a quantity.
    private boolean bareBegins(int line) {
        boolean alone = number.rest >= page.end(line);
        if (!alone) {
            char c = text.charAt(number.rest);
            boolean capital = Ascii.upper(c) || c == '"' || c == '\u201c' || c == '*';
            return capital
                    && (number.named
                            || exhibits
                                    && (text.charAt(page.start(line)) != '(' || open.isEmpty()));
        }
        if (number.named || number.end - number.start == 3) {
            return true;
        }
        boolean cellFollows =
                line + 1 < behind
                        && page.row(line) >= 0
                        && page.row(line + 1) == page.row(line)
                        && (page.cell(line + 1) != page.cell(line)
                                || Ascii.digit(text.charAt(page.start(line + 1))));
        return cellFollows || text.startsWith("99", number.start);
    }

    private void begin(int line, int to) {
        boolean stacked =
                open.isPresent() && !open.get().described() && open.get().row == page.row(line);
        if (!stacked) {
            close();
        }
        ExhibitEntry entry = ExhibitEntry.of(page, line, number);
        entry.marks = legends.before(line) + entry.marks;
        int rest = number.rest;
        if (rest < to) {
            entry.textCell = page.cell(line);
            entry.textIndent = page.indent(line) + rest - page.start(line);
            piece(entry, line, rest, to);
        }
        enter(entry);
    }

    private void enter(ExhibitEntry entry) {
        entry.status = legends.group().or(entry.status);
        if (entries.size() < MOST) {
            entries.add(entry);
        }
        open = Optional.of(entry);
    }

    /// Enters the entries that were found in the line of another.
    private void glued() {
        while (pending.isPresent()) {
            ExhibitEntry next = pending.get();
            pending = Optional.empty();
            if (pendingFrom < pendingTo) {
                piece(next, pendingLine, pendingFrom, pendingTo);
            }
            enter(next);
        }
    }

    private void close() {
        open = Optional.empty();
    }

    /// Adds text to a description, less what stands in a column of its own behind it. Where a
    /// conversion left the next entry in the same line ("… Results.”104 Cover Page …"), that is
    /// begun.
    private void piece(ExhibitEntry entry, int line, int from, int to) {
        if (entry.pieces.size() >= LONGEST) {
            close();
            return;
        }
        int next = ExhibitGlue.next(text, number, entry.number, from, to, inline);
        if (next > 0) {
            entry.add(from, next);
            ExhibitEntry glued = ExhibitEntry.of(page, line, number);
            glued.textCell = entry.textCell;
            pending = Optional.of(glued);
            pendingFrom = Math.min(to, number.rest);
            pendingTo = to;
            pendingLine = line;
            return;
        }
        int z = to;
        if (page.preformatted(line)) {
            int gap = lastGap(from, to);
            if (gap > from) {
                int tail = gap;
                while (tail < to && (text.charAt(tail) <= ' ' || text.charAt(tail) == '.')) {
                    tail++;
                }
                if (ExhibitFurniture.pageNumber(text, tail, to)) {
                    z = text.charAt(gap) == '.' && text.charAt(gap + 1) != '.' ? gap + 1 : gap;
                } else if (to - tail < 40 && Wording.ofList(text.substring(tail, to)).isPresent()) {
                    remark(entry, text.substring(tail, to), page.span(tail, to));
                    z = gap;
                }
            }
        }
        entry.add(from, z);
    }

    /// Where the last run of three blanks (or of leader dots) begins, or -1.
    private int lastGap(int from, int to) {
        int run = 0;
        for (int i = to - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (c <= ' ' || (c == '.' && run > 0)) {
                run++;
            } else {
                if (run >= 3) {
                    return i + 1;
                }
                run = 0;
            }
        }
        return -1;
    }

    private static void remark(ExhibitEntry entry, String remark, Span at) {
        Wording.ofList(remark).ifPresent(wording -> entry.status = Fact.of(wording, at));
    }

    /// Whether four digits alone in a line are the year that the open description lacks: "dated
    /// March 3,".
    private boolean yearOfDate(int from, int to) {
        if (to - from != 4 || open.isEmpty() || !open.get().described()) {
            return false;
        }
        int[] last = open.get().pieces.getLast();
        boolean century = text.startsWith("19", from) || text.startsWith("20", from);
        return century
                && last[1] - last[0] > 2
                && text.charAt(last[1] - 1) == ','
                && Ascii.digit(text.charAt(last[1] - 2));
    }

    private void continues(int line, int from, int to) {
        if (open.isEmpty()) {
            return;
        }
        ExhibitEntry entry = firstWithoutText(open.get());
        if (page.row(line) >= 0 && page.row(line) == entry.row) {
            sameRow(entry, line, from, to);
        } else if (page.row(line) >= 0 && page.table(line) == entry.table) {
            sameTable(entry, line, from, to);
        } else if (!entry.described()) {
            entry.textCell = page.cell(line);
            entry.textIndent = page.indent(line);
            piece(entry, line, from, to);
        } else if (page.row(line) < 0
                && entry.row < 0
                && (!page.startsParagraph(line) || ExhibitPlace.unfinished(page, entry, line))) {
            piece(entry, line, from, to);
        } else {
            close();
        }
    }

    /// Of entries whose numbers stand under one another in one cell, the first that has no
    /// description yet.
    private ExhibitEntry firstWithoutText(ExhibitEntry last) {
        int i = entries.size() - 1;
        while (i > 0 && entries.get(i - 1).row == last.row && !entries.get(i - 1).described()) {
            i--;
        }
        return entries.get(i);
    }

    private void sameRow(ExhibitEntry entry, int line, int from, int to) {
        if (to - from <= 1 && !Ascii.letterOrDigit(text.charAt(from))) {
            return;
        }
        if (!entry.described()) {
            entry.textCell = page.cell(line);
            piece(entry, line, from, to);
            return;
        }
        String words = to - from < 120 ? text.substring(from, to) : "";
        if (page.cell(line) == entry.textCell) {
            if (!remarkLine(entry, words, line)) {
                piece(entry, line, from, to);
            }
        } else if (!remarkLine(entry, words, line) && to - from > 40) {
            piece(entry, line, from, to);
        }
    }

    private void sameTable(ExhibitEntry entry, int line, int from, int to) {
        boolean textColumn =
                entry.textCell > entry.cell
                        ? page.cell(line) > entry.cell
                        : page.cell(line) >= entry.cell;
        if (!entry.described()) {
            entry.textCell = page.cell(line);
            piece(entry, line, from, to);
        } else if (textColumn
                && (page.cell(line) > 0
                        ? unfinishedOrSmall(entry, line)
                        : ExhibitPlace.unfinished(page, entry, line))) {
            if (!remarkLine(entry, to - from < 120 ? text.substring(from, to) : "", line)) {
                piece(entry, line, from, to);
            }
        } else {
            close();
        }
    }

    private boolean unfinishedOrSmall(ExhibitEntry entry, int line) {
        return page.cell(line) >= entry.textCell || ExhibitPlace.unfinished(page, entry, line);
    }

    /// Takes a line such as "Filed herewith" or "(furnished herewith)" as the status of its entry.
    private boolean remarkLine(ExhibitEntry entry, String words, int line) {
        if (!ExhibitFurniture.mayRemark(words) || !ExhibitFurniture.remark(Wording.fold(words))) {
            return false;
        }
        remark(entry, words, page.span(line));
        return true;
    }
}
