package dev.octavo.form.exhibit;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.form.line.Wording;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;

/// One entry of an exhibit list while it is read: the number, the pieces of its description, and
/// what the list says of its status.
final class ExhibitEntry {

    /// Where the number stands; two places when the page divides it into cells.
    final List<Span> numberAt = new ArrayList<>();

    final String number;

    /// Footnote marks at the number; those at the end of the description are added at the end.
    String marks;

    final int line;
    final int row;
    final int cell;
    final int table;
    final int indent;

    /// Cell of the description, -1 before it was met.
    int textCell = -1;

    /// Columns before the description in plain text, -1 when it begins in another line.
    int textIndent = -1;

    /// Positions of the pieces of the description, as pairs of first and behind-last.
    final List<int[]> pieces = new ArrayList<>();

    Fact<Wording> status = Fact.none();

    ExhibitEntry(Page page, int line, String number, String marks) {
        this.number = number;
        this.marks = marks;
        this.line = line;
        this.row = page.row(line);
        this.cell = page.cell(line);
        this.table = page.table(line);
        this.indent = page.indent(line);
    }

    /// The entry that a number just read on a line begins.
    static ExhibitEntry of(Page page, int line, ExhibitNumber number) {
        int end = page.withoutRaised(number.start, number.end);
        String plain = ExhibitNumber.plain(page.text(), number.start, end);
        ExhibitEntry entry = new ExhibitEntry(page, line, plain, number.marks);
        entry.numberAt.add(page.span(number.start, end));
        return entry;
    }

    void add(int a, int z) {
        if (a < z) {
            pieces.add(new int[] {a, z});
        }
    }

    boolean described() {
        return !pieces.isEmpty();
    }

    /// The description as far as it was read, white space as on the page.
    String text(Page page) {
        StringBuilder out = new StringBuilder();
        for (int[] piece : pieces) {
            if (!out.isEmpty()) {
                out.append(' ');
            }
            out.append(page.text(), piece[0], piece[1]);
        }
        return out.toString();
    }

    Fact<String> numberFact() {
        return Fact.of(number, numberAt);
    }

    /// The description with one range a piece.
    Fact<String> description(Page page) {
        StringBuilder out = new StringBuilder();
        List<Span> at = new ArrayList<>();
        for (int[] piece : pieces) {
            Fact<String> fact = page.fact(piece[0], piece[1]);
            if (fact.isPresent()) {
                out.append(out.isEmpty() ? "" : " ").append(fact.orElse(""));
                at.addAll(fact.at());
            }
        }
        return at.isEmpty() ? Fact.none() : Fact.of(out.toString(), at);
    }
}
