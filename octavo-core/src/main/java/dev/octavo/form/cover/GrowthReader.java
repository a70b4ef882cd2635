package dev.octavo.form.cover;

import static dev.octavo.form.cover.CheckMarks.NO_MARK;
import static dev.octavo.form.cover.CheckMarks.TICKED;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.List;

/// Reads the two check boxes for emerging growth companies.
///
/// Each follows its words or stands before them. The first does so where a box stands before
/// "Emerging growth company" in its line or row of a table, and none behind; then the second may.
final class GrowthReader {

    private final Page page;
    private final char[] text;
    private final int to;
    private final CheckMarks marks;

    private GrowthReader(Page page, int to) {
        this.page = page;
        this.text = page.characters();
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
        int transition = transitionAt(from, statement);
        int until = transition < 0 ? Math.min(to, statement + 700) : transition;
        int box = Scan.findLast(text, from, until, EMERGING);
        int behind = box + EMERGING.length();
        int words = box == statement ? sentence(from, statement) : box;
        Fact<Boolean> before = box < 0 ? Fact.none() : before(words, behind, until);
        Fact<Boolean> emerging =
                box < 0 ? before : before.or(emerging(from, box == statement, box, until));
        if (transition < 0) {
            return new Growth(emerging, Fact.none());
        }
        Fact<Boolean> beforeTransition =
                before.isPresent()
                        ? fact(marks.last(Math.max(behind, transition - NEAR), transition))
                        : Fact.none();
        return new Growth(emerging, beforeTransition.or(transition(transition)));
    }

    /// Where the sentence that first speaks of such companies begins: they have no line of their
    /// own where it has the box.
    private int sentence(int from, int statement) {
        int indicate = Scan.findLast(text, Math.max(from, statement - 80), statement, "indicate");
        return indicate < 0 ? statement : indicate;
    }

    /// Where the sentence on the transition period begins; -1 where there is none.
    private int transitionAt(int from, int statement) {
        int plain = first("if an emerging growth", from);
        if (plain >= 0) {
            return plain;
        }
        int elected = Scan.find(text, statement, to, "elected not to use");
        int sentence = elected < 0 ? elected : page.text().lastIndexOf("If ", elected);
        return sentence > statement ? sentence : -1;
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
        Fact<Boolean> answer = answer(behind, until);
        if (answer.isPresent()) {
            return answer;
        }
        int mark =
                statement
                        ? marks.last(Math.max(behind, until - 40), until)
                        : marks.first(behind, until);
        if (mark == NO_MARK) {
            mark = marks.last(Math.max(from, words - NEAR), words);
        }
        return fact(mark);
    }

    /// What `☒ Yes ☐ No` or `Yes ☒ No ☐` says; none where there is no such answer.
    private Fact<Boolean> answer(int a, int z) {
        int yes = Scan.find(text, a, z, "yes");
        int no = yes < 0 ? yes : Scan.find(text, yes + 3, Math.min(z, yes + 30), "no");
        if (no < 0) {
            return Fact.none();
        }
        Fact<Boolean> ofYes = fact(marks.last(Math.max(a, yes - NEAR), yes));
        boolean precede = ofYes.isPresent();
        if (!precede) {
            ofYes = fact(marks.first(yes + 3, no));
        }
        boolean saysNo =
                (precede
                                ? marks.last(yes + 3, no)
                                : marks.first(no + 2, Math.min(z, no + 2 + NEAR)))
                        == TICKED;
        return saysNo ? Fact.of(false, List.of(marks.span())) : ofYes;
    }

    /// What a mark just found says.
    private Fact<Boolean> fact(int mark) {
        return mark == NO_MARK ? Fact.none() : Fact.of(mark == TICKED, List.of(marks.span()));
    }

    /// Where words first stand; told by the `w` in them, which is rare.
    private int first(String words, int from) {
        char[] in = text;
        int before = words.indexOf('w');
        for (int i = from + before, end = to; i < end; i++) {
            if ((in[i] | 32) == 'w' && Scan.at(in, i - before, end, words)) {
                return i - before;
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
}
