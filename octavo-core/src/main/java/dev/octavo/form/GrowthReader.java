package dev.octavo.form;

import static dev.octavo.form.CheckMarks.EMPTY;
import static dev.octavo.form.CheckMarks.NO_MARK;
import static dev.octavo.form.CheckMarks.TICKED;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Page;
import java.util.List;

/// Reads the two check boxes for emerging growth companies.
///
/// Each follows its words or stands before them. The first does so where a box stands before
/// "Emerging growth company" in its line or row of a table, and none behind; then the second may.
final class GrowthReader {

    private final Page page;
    private final String text;
    private final int to;
    private final CheckMarks marks;

    private GrowthReader(Page page, int to) {
        this.page = page;
        this.text = page.text();
        this.to = to;
        this.marks = new CheckMarks(page);
    }

    /// The two boxes for emerging growth companies.
    record Growth(Fact<Boolean> emerging, Fact<Boolean> transition) {

        static final Growth NONE = new Growth(Fact.none(), Fact.none());
    }

    /// The boxes for emerging growth companies; none where there are no such lines, or no mark can
    /// be read.
    static Growth read(Page page, int from, int to) {
        return new GrowthReader(page, to).growth(from);
    }

    private static final String EMERGING = "emerging growth company";

    /// A box that stands before its words is no further from them.
    private static final int NEAR = 12;

    private Growth growth(int from) {
        int statement = first(EMERGING, from);
        if (statement < 0) {
            return Growth.NONE;
        }
        int transition = first("if an emerging growth", from);
        int until = transition < 0 ? Math.min(to, statement + 700) : transition;
        int box = Scan.findLast(text, from, until, EMERGING);
        int behind = box + EMERGING.length();
        Fact<Boolean> before = box < 0 ? Fact.none() : before(box, behind, until);
        Fact<Boolean> emerging =
                box < 0 ? before : before.or(emerging(from, box == statement, box, until));
        if (transition < 0) {
            return new Growth(emerging, Fact.none());
        }
        Fact<Boolean> beforeSecond =
                before.isPresent()
                        ? fact(marks.last(Math.max(behind, transition - NEAR), transition))
                        : Fact.none();
        return new Growth(emerging, beforeSecond.or(transition(transition)));
    }

    /// The box that stands before its words; none where another one follows them.
    private Fact<Boolean> before(int words, int behind, int until) {
        int line = page.lineAt(words);
        int first = line;
        while (first > 0 && page.row(line) >= 0 && page.row(first - 1) == page.row(line)) {
            first--;
        }
        int last = line;
        while (last + 1 < page.lines()
                && page.row(line) >= 0
                && page.row(last + 1) == page.row(line)) {
            last++;
        }
        return marks.first(behind, Math.min(until, page.end(last))) == NO_MARK
                ? fact(marks.last(Math.max(page.start(first), words - NEAR), words))
                : Fact.none();
    }

    private Fact<Boolean> emerging(int from, boolean statement, int words, int until) {
        int behind = words + EMERGING.length();
        int mark =
                statement
                        ? marks.last(Math.max(behind, until - 40), until)
                        : marks.first(behind, until);
        if (mark == NO_MARK) {
            mark = marks.last(Math.max(from, words - NEAR), words);
        }
        return mark == EMPTY && yesNo(behind, until)
                ? Fact.of(yesTicked(behind, until), List.of(marks.span()))
                : fact(mark);
    }

    /// What a mark just found says.
    private Fact<Boolean> fact(int mark) {
        return mark == NO_MARK ? Fact.none() : Fact.of(mark == TICKED, List.of(marks.span()));
    }

    /// Where words first stand; told by the `w` in them, which is rare.
    private int first(String words, int from) {
        int small = first(words, from, to, 'w');
        int capital = first(words, from, small < 0 ? to : small, 'W');
        return capital < 0 ? small : capital;
    }

    private int first(String words, int from, int until, char anchor) {
        for (int i = text.indexOf(anchor, from, until);
                i >= 0;
                i = text.indexOf(anchor, i + 1, until)) {
            int at = i - words.indexOf('w');
            if (at >= from && Scan.at(text, at, to, words)) {
                return at;
            }
        }
        return -1;
    }

    private Fact<Boolean> transition(int at) {
        int act = Scan.find(text, at, Math.min(to, at + 500), "exchange act");
        if (act < 0) {
            return Fact.none();
        }
        int z = Math.min(to, act + 60);
        int item = Scan.find(text, act, z, "\nitem");
        return fact(marks.first(act + 12, item < 0 ? z : item));
    }

    private boolean yesNo(int a, int z) {
        int yes = Scan.find(text, a, Math.min(z, a + 40), "yes");
        return yes >= 0 && Scan.find(text, yes, Math.min(z, yes + 30), "no") >= 0;
    }

    /// Of `☒ Yes ☐ No` and `Yes ☒ No ☐`: whether the first mark, which becomes the mark found last,
    /// is ticked.
    private boolean yesTicked(int a, int z) {
        return marks.first(a, Math.min(z, a + 60)) == TICKED;
    }
}
