package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one exhibit list: the part of the page under item 9.01, or the exhibit index.
///
/// Lists come as tables, as paragraphs, as columns of plain text, as cells that hold one line each, as lines glued together. All are read
/// by one pass over the lines with the entry that is open: a line begins an entry when an [exhibit number][ExhibitNumber] stands at its
/// beginning and its place allows that (a number in the description's own column does not); it belongs to the open entry when it stands in
/// the same row, in the description's column of the same table, or continues the paragraph; a footnote, a sentence over the list or any other
/// paragraph closes the entry. So a list is linear in its lines.
final class ExhibitList {

    /// More exhibits than any list has; a page that goes on is no list.
    private static final int MOST = 1000;

    /// More lines than any description has.
    private static final int LONGEST = 80;

    private static final String[] LEGENDS = {
        "The information ", "This exhibit ", "This Exhibit ", "These exhibits ", "Certain ", "Portions of ", "Schedules ", "Pursuant to ", "In accordance with ",
        "The exhibit", "The Exhibit", "The following ", "Exhibit 99.1 is ", "The Company ", "The Registrant ", "Indicates ", "Furnished ", "Filed "
    };

    private final Page page;
    private final String text;
    private final ExhibitNumber number = new ExhibitNumber();
    private final List<ExhibitEntry> entries = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();
    private Optional<ExhibitEntry> open = Optional.empty();
    private Optional<ExhibitEntry> pending = Optional.empty();
    private int pendingFrom;
    private int pendingTo;
    private int pendingLine;
    private Fact<Wording> group = Fact.none();
    private boolean exhibits = true;
    private String rowMark = "";
    private int rowMarkRow = -1;
    private int behind;
    private int end;

    /// Whether the list begins in the line of its heading: a conversion that kept no lines.
    private boolean inline;


    /// The legend of a mark.
    private record Footnote(String mark, Wording meaning, Span at) {}

    private ExhibitList(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /// Reads the lines `first` to before `behind`, from position `start` on and not beyond `end`.
    static List<ExhibitEntry> read(Page page, int first, int start, int behind, int end) {
        ExhibitList list = new ExhibitList(page);
        list.behind = behind;
        list.end = end;
        int line = first;
        int at = start;
        list.inline = start > page.start(Math.min(first, page.lines() - 1)) && first < behind && Math.min(end, page.end(first)) - start > 40;
        while (line < behind) {
            line = list.line(line, Math.max(at, page.start(line)));
            at = 0;
        }
        list.applyFootnotes();
        return list.entries;
    }

    /// Reads one line from a position on, and gives the next line to read.
    private int line(int line, int from) {
        int to = Math.min(page.end(line), end);
        int at = heading(line, from, to);
        if (at >= to || rule(at, to)) {
            return line + 1;
        }
        int joined = splitNumber(line, at, to);
        if (joined > 0) {
            return joined;
        }
        if (onlyMarks(at, to)) {
            rowMark = text.substring(at, to).replace("(", "").replace(")", "");
            rowMarkRow = page.row(line);
            return line + 1;
        }
        if (number.read(text, at, to) && begins(line)) {
            begin(line, to);
            glued();
            return line + 1;
        }
        if (legend(at)) {
            close();
        }
        if (ExhibitFurniture.is(page, line, at, to)) {
            return line + 1;
        }
        int footnote = footnote(line, at, to);
        if (footnote > 0) {
            return footnote;
        }
        int sentence = groupSentence(line, at);
        if (sentence > 0) {
            return sentence;
        }
        continues(line, at, to);
        glued();
        return line + 1;
    }

    /// Whether a line begins a legal sentence that follows a list.
    private boolean legend(int at) {
        for (String words : LEGENDS) {
            if (text.startsWith(words, at)) {
                return open.isEmpty() || finished(open.get());
            }
        }
        return false;
    }

    private boolean finished(ExhibitEntry entry) {
        if (!entry.described()) {
            return false;
        }
        char last = text.charAt(entry.pieces.getLast()[1] - 1);
        return last == '.' || last == ')' || last == '*' || last == '\u201d' || last == '"';
    }

    /// Skips "(c)", "(d)", "d." at the beginning of a line, and notes whether exhibits are under it.
    private int heading(int line, int from, int to) {
        int i = from;
        boolean bracket = i < to && text.charAt(i) == '(';
        if (bracket) {
            i++;
        }
        if (i + 1 < to && (text.charAt(i) | 32) >= 'a' && (text.charAt(i) | 32) <= 'e') {
            char c = text.charAt(i + 1);
            if (c == ')' || (!bracket && c == '.')) {
                if (page.row(line) >= 0 && open.isPresent() && open.get().row == page.row(line)) {
                    return from;
                }
                exhibits = (text.charAt(i) | 32) >= 'c';
                i += 2;
                while (i < to && (text.charAt(i) <= ' ' || text.charAt(i) == ':' || text.charAt(i) == '.' || text.charAt(i) == '-')) {
                    i++;
                }
                close();
                return i;
            }
        }
        if (text.regionMatches(true, from, "exhibit", 0, 7)) {
            int behindWord = from + 7 < to && (text.charAt(from + 7) | 32) == 's' ? from + 8 : from + 7;
            if (behindWord >= to || text.charAt(behindWord) == '.' || text.charAt(behindWord) == ':') {
                exhibits = true;
            }
        }
        return from;
    }

    /// A line of dashes.
    private boolean rule(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '-' && c != '=' && c != '_' && c != '\u2014' && c != '\u2013') {
                return false;
            }
        }
        return true;
    }

    private boolean onlyMarks(int from, int to) {
        if (to - from > 4) {
            return false;
        }
        if (to - from == 3 && text.charAt(from) == '(' && ExhibitNumber.digit(text.charAt(from + 1)) && text.charAt(from + 2) == ')') {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (!ExhibitNumber.mark(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Joins a number that stands in two cells, "2" and ".1"; gives the line behind, or 0.
    private int splitNumber(int line, int from, int to) {
        int next = line + 1;
        if (to - from > 3
                || next >= behind
                || page.row(line) < 0
                || page.row(next) != page.row(line)
                || text.charAt(page.start(next)) != '.'
                || !ExhibitNumber.digit(text.charAt(to - 1))) {
            return 0;
        }
        String whole = text.substring(from, to) + text.substring(page.start(next), page.end(next)).strip();
        ExhibitNumber scan = new ExhibitNumber();
        if (!scan.read(whole, 0, whole.length()) || scan.bare || scan.rest < whole.length()) {
            return 0;
        }
        close();
        ExhibitEntry entry = new ExhibitEntry(page, next, whole.substring(scan.start, scan.end), scan.marks);
        entry.numberAt.add(page.span(from, to));
        entry.numberAt.add(page.span(next));
        enter(entry);
        return next + 1;
    }

    /// Whether the number just read can begin an entry where it stands.
    private boolean begins(int line) {
        int row = page.row(line);
        if (open.isPresent() && row >= 0 && row == open.get().row && page.cell(line) != open.get().cell) {
            return false;
        }
        if (number.bare && !bareBegins(line)) {
            return false;
        }
        if (page.startsParagraph(line) || row >= 0) {
            return !continuesReference(line);
        }
        return !continuesReference(line) && !inTextColumn(line);
    }

    /// A plain integer is an exhibit number only where it cannot be a page number, a list number or a quantity.
    private boolean bareBegins(int line) {
        boolean alone = number.rest >= page.end(line);
        if (!alone) {
            char c = text.charAt(number.rest);
            boolean capital = ExhibitNumber.upper(c) || c == '"' || c == '\u201c' || c == '*';
            return capital && (number.named || exhibits && (text.charAt(page.start(line)) != '(' || open.isEmpty()));
        }
        if (number.named || number.end - number.start == 3) {
            return true;
        }
        boolean cellFollows = line + 1 < behind && page.row(line) >= 0 && page.row(line + 1) == page.row(line);
        return cellFollows || text.startsWith("99", number.start);
    }

    /// Whether the line before ends in the middle of a reference: "… attached as Exhibit", "… Exhibits 99.1 and".
    private boolean continuesReference(int line) {
        if (line == 0 || page.startsParagraph(line)) {
            return false;
        }
        int end = page.end(line - 1);
        int start = page.start(line - 1);
        int word = end;
        while (word > start && ExhibitNumber.letter(text.charAt(word - 1))) {
            word--;
        }
        if (end - start < 40 || word == end) {
            return false;
        }
        String last = text.substring(word, end);
        return switch (last) {
            case "Exhibit", "Exhibits", "exhibit", "exhibits", "and", "to", "through", "or", "Item", "Section", "of", "the", "Rule", "April" -> true;
            default -> false;
        };
    }

    /// Whether a line of plain text stands in the column of the open description.
    private boolean inTextColumn(int line) {
        if (open.isEmpty() || !page.preformatted(line)) {
            return false;
        }
        ExhibitEntry entry = open.get();
        return entry.textIndent > entry.indent + 3 && page.indent(line) >= entry.textIndent - 1;
    }

    private void begin(int line, int to) {
        boolean stacked = open.isPresent() && !open.get().described() && open.get().row == page.row(line);
        if (!stacked) {
            close();
        }
        String marks = number.marks;
        if (rowMarkRow >= 0 && rowMarkRow == page.row(line)) {
            marks = rowMark + marks;
        }
        ExhibitEntry entry = new ExhibitEntry(page, line, fold(number.start, number.end), marks);
        entry.numberAt.add(page.span(number.start, number.end));
        int rest = number.rest;
        if (rest < to) {
            entry.textCell = page.cell(line);
            entry.textIndent = page.indent(line) + rest - page.start(line);
            piece(entry, line, rest, to);
        }
        enter(entry);
    }

    private void enter(ExhibitEntry entry) {
        entry.status = group.or(entry.status);
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

    /// Adds text to a description, less what stands in a column of its own behind it. Where a conversion left the next entry in the same
    /// line ("… Results.”104 Cover Page …"), that is begun.
    private void piece(ExhibitEntry entry, int line, int from, int to) {
        if (entry.pieces.size() >= LONGEST) {
            close();
            return;
        }
        int next = nextEntry(entry, from, to);
        if (next > 0) {
            entry.add(from, next);
            ExhibitEntry glued = new ExhibitEntry(page, line, fold(number.start, number.end), number.marks);
            glued.numberAt.add(page.span(number.start, number.end));
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

    /// Where in the line of a description another, later exhibit number stands behind the end of a sentence or bracket, or 0.
    private int nextEntry(ExhibitEntry entry, int from, int to) {
        boolean loose = inline;
        for (int i = from + 8; i + 1 < to; i++) {
            if (!ExhibitNumber.digit(text.charAt(i)) || ExhibitNumber.digit(text.charAt(i - 1))) {
                continue;
            }
            int before = i - 1;
            while (before > from && text.charAt(before) <= ' ') {
                before--;
            }
            char c = text.charAt(before);
            boolean ended = c == ')' || c == '.' || c == '\u201d' || c == '"' || c == '*';
            if ((ended || loose && before < i - 1 && !reference(before)) && number.read(text, i, to) && number.start == i && later(entry.number, i, number.end) && capital(to)
                    && (c != '.' || before < i - 1 || text.startsWith("104", i))) {
                return i;
            }
        }
        return 0;
    }

    /// Whether a word that takes a number ends at a position.
    private boolean reference(int last) {
        int word = last + 1;
        while (word > 0 && ExhibitNumber.letterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        return switch (text.substring(word, last + 1)) {
            case "Exhibit", "Exhibits", "Section", "Item", "Rule", "No", "and", "to", "Form", "of", "the", "Article", "in", "through", "at" -> true;
            default -> false;
        };
    }

    /// Whether the number at a position is one of a later exhibit, not a plain integer but 104.
    private boolean later(String than, int a, int z) {
        if (number.bare && !text.startsWith("104", a)) {
            return false;
        }
        return ExhibitNumber.order(text.substring(a, z)) > ExhibitNumber.order(than);
    }

    /// Whether the number just read is followed by a capital, in its line or the next.
    private boolean capital(int to) {
        int at = number.rest;
        if (at >= to) {
            at = to + 1;
        }
        return at < text.length() && ExhibitNumber.upper(text.charAt(at));
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

    /// Reads "* Filed herewith" and gives the line behind it, or 0.
    private int footnote(int line, int from, int to) {
        if (entries.isEmpty()) {
            return 0;
        }
        int i = from;
        String mark = "";
        if (rowMarkRow >= 0 && page.row(line) == rowMarkRow) {
            mark = rowMark;
        } else {
            while (i < to && ExhibitNumber.mark(text.charAt(i))) {
                i++;
            }
            if (i == from && from + 3 < to && text.charAt(from) == '(' && ExhibitNumber.digit(text.charAt(from + 1)) && text.charAt(from + 2) == ')') {
                i = from + 3;
            }
            mark = text.substring(from, i).replace("(", "").replace(")", "");
        }
        if (mark.isEmpty()) {
            return 0;
        }
        rowMarkRow = -1;
        int last = line + 1;
        while (last < behind && (!page.startsParagraph(last) || page.row(last) >= 0 && page.row(last) == page.row(line)) && last < line + 20) {
            if (number.read(text, page.start(last), page.end(last)) || ExhibitNumber.mark(text.charAt(page.start(last)))) {
                break;
            }
            last++;
        }
        String legend = page.join(line, i, last - 1, Math.min(page.end(last - 1), Math.max(i, page.start(last - 1)) + 2000));
        Optional<Wording> meaning = Wording.ofList(legend);
        if (meaning.isPresent()) {
            footnotes.add(new Footnote(mark, meaning.get(), page.span(i, page.end(last - 1))));
        }
        close();
        return last;
    }

    /// Reads a sentence over entries ("The following exhibits are furnished herewith:") and gives the line behind it, or 0.
    private int groupSentence(int line, int from) {
        ExhibitEntry entry = open.orElse(null);
        if (entry != null && (!entry.described() || sameBlock(entry, line))) {
            return 0;
        }
        int last = line + 1;
        while (last < behind && !page.startsParagraph(last) && last < line + 12 && page.row(last) == page.row(line)) {
            if (number.read(text, page.start(last), page.end(last))) {
                break;
            }
            last++;
        }
        int end = page.end(last - 1);
        if (end - from > 1200) {
            return 0;
        }
        String sentence = page.join(line, from, last - 1, end);
        String folded = Wording.fold(sentence);
        if (!folded.contains("exhibit") && folded.length() > 40 || !folded.contains("filed") && !folded.contains("furnish") && !folded.contains("incorporat")) {
            return 0;
        }
        Optional<Wording> meaning = Wording.ofList(sentence);
        boolean over = folded.contains("following") || folded.contains("below") || folded.endsWith(":") || folded.length() <= 40;
        if (meaning.isEmpty() || !over) {
            return 0;
        }
        group = Fact.of(meaning.get(), page.span(from, end));
        close();
        return last;
    }

    /// Whether a line stands where more of the description is expected.
    private boolean sameBlock(ExhibitEntry entry, int line) {
        if (page.row(line) >= 0) {
            return page.row(line) == entry.row || page.table(line) == entry.table && page.cell(line) != entry.cell;
        }
        return !page.startsParagraph(line);
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
        } else if (page.row(line) < 0 && entry.row < 0 && (!page.startsParagraph(line) || unfinished(entry, line))) {
            piece(entry, line, from, to);
        } else {
            close();
        }
    }

    /// Of entries whose numbers stand under one another in one cell, the first that has no description yet.
    private ExhibitEntry firstWithoutText(ExhibitEntry last) {
        int i = entries.size() - 1;
        while (i > 0 && entries.get(i - 1).row == last.row && !entries.get(i - 1).described()) {
            i--;
        }
        return entries.get(i);
    }

    private void sameRow(ExhibitEntry entry, int line, int from, int to) {
        if (to - from <= 1 && !ExhibitNumber.letterOrDigit(text.charAt(from))) {
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
        boolean textColumn = entry.textCell > entry.cell ? page.cell(line) > entry.cell : page.cell(line) >= entry.cell;
        if (!entry.described()) {
            entry.textCell = page.cell(line);
            piece(entry, line, from, to);
        } else if (textColumn && (page.cell(line) > 0 ? unfinishedOrSmall(entry, line) : unfinished(entry, line))) {
            if (!remarkLine(entry, to - from < 120 ? text.substring(from, to) : "", line)) {
                piece(entry, line, from, to);
            }
        } else {
            close();
        }
    }

    private boolean unfinishedOrSmall(ExhibitEntry entry, int line) {
        return page.cell(line) >= entry.textCell || unfinished(entry, line);
    }

    /// Takes a line such as "Filed herewith" or "(furnished herewith)" as the status of its entry.
    private boolean remarkLine(ExhibitEntry entry, String words, int line) {
        String folded = Wording.fold(words);
        if (!ExhibitFurniture.remark(folded)) {
            return false;
        }
        remark(entry, words, page.span(line));
        return true;
    }

    /// Whether the description cannot end where it does, so that a new paragraph still belongs to it.
    private boolean unfinished(ExhibitEntry entry, int line) {
        String so = entry.text(page);
        int length = so.length();
        if (length == 0) {
            return true;
        }
        char last = so.charAt(length - 1);
        if (last == ',' || last == '-' || last == '&') {
            return true;
        }
        if (so.lastIndexOf('(') > so.lastIndexOf(')')) {
            return true;
        }
        if (last == '.' || last == ';' || last == ')') {
            return false;
        }
        int word = so.lastIndexOf(' ') + 1;
        return switch (so.substring(word)) {
            case "and", "of", "the", "by", "among", "between", "to", "in", "for", "a", "as", "with", "or", "dated" -> true;
            default -> ExhibitNumber.lower(text.charAt(page.start(line)));
        };
    }

    private void applyFootnotes() {
        for (ExhibitEntry entry : entries) {
            ExhibitFurniture.tidy(page, entry);
            for (Footnote footnote : footnotes) {
                if (marked(entry.marks, footnote.mark)) {
                    entry.status = Fact.of(footnote.meaning, footnote.at);
                }
            }
        }
    }

    /// Whether marks as printed ("*", "+*", "†**") contain a mark on its own: "**" does not contain "*".
    private static boolean marked(String marks, String mark) {
        int at = marks.indexOf(mark);
        if (at < 0) {
            return false;
        }
        char c = mark.charAt(0);
        boolean before = at > 0 && marks.charAt(at - 1) == c;
        int end = at + mark.length();
        return !before && (end >= marks.length() || marks.charAt(end) != c);
    }

    private String fold(int a, int z) {
        StringBuilder out = new StringBuilder(z - a);
        for (int i = a; i < z; i++) {
            char c = text.charAt(i);
            if (c > ' ' || i + 1 < z && text.charAt(i + 1) != '.') {
                out.append(c > ' ' ? c : ' ');
            }
        }
        return out.toString();
    }
}
