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

/// What an exhibit list says of several entries at once: the legends of footnote marks ("* Filed
/// herewith"), and sentences over entries ("The following exhibits are furnished herewith:").
final class ExhibitLegends {

    private final Page page;
    private final String text;
    private final ExhibitNumber number = new ExhibitNumber();
    private final List<Footnote> footnotes = new ArrayList<>();
    private Fact<Wording> group = Fact.none();
    private String rowMark = "";
    private int rowMarkRow = -1;

    ExhibitLegends(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /// The legend of a mark.
    private record Footnote(String mark, Wording meaning, Span at) {}

    /// The status that the last sentence over entries gave to those behind it.
    Fact<Wording> group() {
        return group;
    }

    /// Notes the marks that stand in a cell of their own.
    void mark(int line, int from, int to) {
        rowMark = text.substring(from, to).replace("(", "").replace(")", "");
        rowMarkRow = page.row(line);
    }

    /// The marks that stand in a cell of their own before a line.
    String before(int line) {
        return rowMarkRow >= 0 && rowMarkRow == page.row(line) ? rowMark : "";
    }

    /// Reads "* Filed herewith" and gives the line behind it, or 0.
    int footnote(int line, int from, int to, int behind) {
        int i = from;
        String mark = "";
        if (rowMarkRow >= 0 && page.row(line) == rowMarkRow) {
            mark = rowMark;
        } else {
            while (i < to && ExhibitNumber.mark(text.charAt(i))) {
                i++;
            }
            if (i == from
                    && from + 3 < to
                    && text.charAt(from) == '('
                    && Ascii.digit(text.charAt(from + 1))
                    && text.charAt(from + 2) == ')') {
                i = from + 3;
            }
            mark = text.substring(from, i).replace("(", "").replace(")", "");
        }
        if (mark.isEmpty()) {
            return 0;
        }
        rowMarkRow = -1;
        int last = line + 1;
        while (last < behind
                && (!page.startsParagraph(last)
                        || page.row(last) >= 0 && page.row(last) == page.row(line))
                && last < line + 20) {
            if (number.read(text, page.start(last), page.end(last))
                    || ExhibitNumber.mark(text.charAt(page.start(last)))) {
                break;
            }
            last++;
        }
        String legend =
                page.join(
                        line,
                        i,
                        last - 1,
                        Math.min(page.end(last - 1), Math.max(i, page.start(last - 1)) + 2000));
        Optional<Wording> meaning = Wording.ofList(legend);
        if (meaning.isPresent()) {
            footnotes.add(new Footnote(mark, meaning.get(), page.span(i, page.end(last - 1))));
        }
        return last;
    }

    /// Reads a sentence over entries ("The following exhibits are furnished herewith:") and gives
    /// the line behind it, or 0.
    int sentence(int line, int from, int behind) {
        int last = line + 1;
        while (last < behind
                && !page.startsParagraph(last)
                && last < line + 12
                && page.row(last) == page.row(line)) {
            if (number.read(text, page.start(last), page.end(last))) {
                break;
            }
            last++;
        }
        int end = page.end(last - 1);
        if (end - from > 1200) {
            return 0;
        }
        String folded = Wording.fold(page.join(line, from, last - 1, end));
        if (!folded.contains("exhibit") && folded.length() > 40
                || !folded.contains("filed")
                        && !folded.contains("furnish")
                        && !folded.contains("incorporat")) {
            return 0;
        }
        Optional<Wording> meaning = Wording.ofFolded(folded);
        boolean over =
                folded.contains("following")
                        || folded.contains("below")
                        || folded.endsWith(":")
                        || folded.length() <= 40;
        if (meaning.isEmpty() || !over) {
            return 0;
        }
        group = Fact.of(meaning.get(), page.span(from, end));
        return last;
    }

    /// Gives the entries the status that the legends of their marks say.
    void apply(List<ExhibitEntry> entries) {
        for (ExhibitEntry entry : entries) {
            ExhibitFurniture.tidy(page, entry);
            for (Footnote footnote : footnotes) {
                if (marked(entry.marks, footnote.mark)) {
                    entry.status = Fact.of(footnote.meaning, footnote.at);
                }
            }
        }
    }

    /// Whether marks as printed ("*", "+*", "†**") contain a mark on its own: "**" does not contain
    /// "*".
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
}
