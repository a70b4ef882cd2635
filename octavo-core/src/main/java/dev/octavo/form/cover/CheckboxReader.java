package dev.octavo.form.cover;

import static dev.octavo.form.cover.CheckMarks.EMPTY;
import static dev.octavo.form.cover.CheckMarks.NO_MARK;
import static dev.octavo.form.cover.CheckMarks.TICKED;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.form.Cover;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.List;
import java.util.Optional;

/// Reads the check boxes of a cover.
///
/// The four legends of General Instruction A.2 are told by their rules (425, 14a-12, 14d-2, 13e-4).
/// What stands between one legend and the next holds the mark of one of them: when there is a mark
/// before the first legend the marks precede, else they follow. That is so in cells, lists and
/// running text alike, so nothing is asked about tables.
///
/// What a mark is, [CheckMarks] knows, and [DrawnBoxes] where it is no character; the boxes for
/// emerging growth companies are [GrowthReader]'s.
final class CheckboxReader {

    private static final Span NOWHERE = new Span(1, 0, 0);

    private final Page page;
    private final String text;
    private final int to;
    private final CheckMarks marks;
    private final DrawnBoxes drawn;

    private CheckboxReader(Page page, byte[] bytes, int to) {
        this.page = page;
        this.text = page.text();
        this.to = to;
        this.marks = new CheckMarks(page);
        this.drawn = new DrawnBoxes(bytes);
    }

    /// The four boxes between two positions; empty where not one of their legends stands there.
    ///
    /// @param bytes the input that the page was read from
    static Optional<Cover.Checkboxes> boxes(
            Page page, byte[] bytes, int from, int to, List<Problem> problems) {
        return new CheckboxReader(page, bytes, to).boxes(from, problems);
    }

    private static final String[] FIRST_WORDS = {
        "written", "soliciting", "pre-commence", "pre-commence"
    };

    private Optional<Cover.Checkboxes> boxes(int from, List<Problem> problems) {
        RuleNumbers rules = RuleNumbers.of(text, from, to);
        int[] legend = new int[4];
        int[] cited = new int[4];
        int found = 0;
        int at = from;
        for (int i = 0; i < 4; i++) {
            cited[i] = rules.first(i, at);
            if (cited[i] < 0) {
                legend[i] = -1;
                continue;
            }
            found++;
            legend[i] = firstWord(i, at, cited[i]);
            at = cited[i] + 4;
        }
        if (found == 0) {
            return Optional.empty();
        }
        return Optional.of(read(legend, cited, from, problems));
    }

    private Cover.Checkboxes read(int[] legend, int[] cited, int from, List<Problem> problems) {
        int[] mark = new int[4];
        Span[] signs = {NOWHERE, NOWHERE, NOWHERE, NOWHERE};
        int firstLegend = -1;
        boolean precede = true;
        int before = from;
        for (int i = 0; i < 4; i++) {
            if (legend[i] < 0) {
                continue;
            }
            if (firstLegend < 0) {
                firstLegend = i;
                precede = marks.last(Math.max(from, legend[i] - 60), legend[i]) != NO_MARK;
            }
            if (precede) {
                mark[i] = marks.last(before, legend[i]);
            } else {
                int next = next(legend, i);
                int words = behindLegend(cited[i], next);
                while (words < next && text.charAt(words) <= ' ') {
                    words++;
                }
                mark[i] = marks.first(words, Math.min(next, words + 16));
            }
            signs[i] = mark[i] == NO_MARK ? NOWHERE : page.span(marks.start, marks.end);
            before = cited[i];
        }
        if (!any(mark)) {
            drawn(legend, cited, from, mark, signs);
        }
        return checkboxes(legend, mark, signs, problems);
    }

    private static boolean any(int[] mark) {
        boolean any = false;
        for (int m : mark) {
            any |= m != NO_MARK;
        }
        return any;
    }

    /// Reads boxes that the document draws, before their legends or else behind them.
    private void drawn(int[] legend, int[] cited, int from, int[] mark, Span[] signs) {
        int before = page.span(from, from + 1).start();
        for (int i = 0; i < 4; i++) {
            if (legend[i] >= 0) {
                int words = page.span(legend[i], legend[i] + 1).start();
                mark[i] = drawn.last(before, words);
                signs[i] = new Span(page.document(), drawn.start, drawn.end);
                before = page.span(cited[i], cited[i] + 1).end();
            }
        }
        for (int i = 0; i < 4 && !any(mark); i++) {
            if (legend[i] >= 0) {
                int words = page.span(cited[i], cited[i] + 1).end();
                int next = next(legend, i);
                mark[i] = drawn.first(words, page.span(next - 1, next).end());
                signs[i] = new Span(page.document(), drawn.start, drawn.end);
            }
        }
    }

    /// Behind the words of a legend: its `Act`, and the citation in brackets after it.
    private int behindLegend(int cited, int z) {
        int act = Scan.find(page.characters(), cited, Math.min(z, cited + 80), "act");
        int i = act < 0 ? cited : act + 3;
        while (act < 0 && i < z && text.charAt(i) > ' ') {
            i++;
        }
        int bracket = i;
        while (bracket < z && bracket < i + 3 && text.charAt(bracket) != '(') {
            bracket++;
        }
        if (bracket == z || text.charAt(bracket) != '(') {
            return i;
        }
        int depth = 0;
        for (int k = bracket; k < Math.min(z, bracket + 60); k++) {
            char c = text.charAt(k);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return k + 1;
            }
        }
        return i;
    }

    private int next(int[] legend, int i) {
        for (int k = i + 1; k < 4; k++) {
            if (legend[k] >= 0) {
                return legend[k];
            }
        }
        return Math.min(to, legend[i] + 240);
    }

    private Cover.Checkboxes checkboxes(
            int[] legend, int[] mark, Span[] signs, List<Problem> problems) {
        boolean ticked = false;
        boolean empty = false;
        for (int m : mark) {
            ticked |= m == TICKED;
            empty |= m == EMPTY;
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        Fact<Boolean>[] box = new Fact[4];
        for (int i = 0; i < 4; i++) {
            box[i] = Fact.none();
            if (legend[i] < 0) {
                continue;
            }
            Span words = page.span(page.lineAt(legend[i]));
            if (mark[i] != NO_MARK) {
                Span sign = signs[i];
                box[i] =
                        Fact.of(
                                mark[i] == TICKED,
                                sign.start() < words.start()
                                        ? List.of(sign, words)
                                        : List.of(words, sign));
            } else if (ticked && !empty) {
                box[i] = Fact.of(false, words);
            } else {
                problems.add(
                        new Problem(
                                ProblemCode.CHECKBOX_UNREADABLE,
                                "no mark can be read beside the legend of a check box",
                                words));
            }
        }
        return new Cover.Checkboxes(box[0], box[1], box[2], box[3]);
    }

    private int firstWord(int i, int from, int cited) {
        int low = Math.max(from, cited - 200);
        int p = Scan.findLast(page.characters(), low, cited, FIRST_WORDS[i]);
        if (p < 0 && i > 1) {
            p = Scan.findLast(page.characters(), low, cited, "precommence");
        }
        if (p < 0 && i > 1) {
            p = Scan.findLast(page.characters(), low, cited, "pre- commence");
        }
        return p >= 0 ? p : page.start(Math.min(page.lineAt(cited), page.lines() - 1));
    }
}
