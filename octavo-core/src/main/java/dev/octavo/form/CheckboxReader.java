package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.page.Page;
import java.util.List;
import java.util.Optional;

/// Reads the check boxes of a cover.
///
/// The four legends of General Instruction A.2 are told by their rules (425, 14a-12, 14d-2, 13e-4).
/// What stands between one legend and the next holds the mark of one of them: when there is a mark
/// before the first legend the marks precede, else they follow. That is so in cells, lists and
/// running text alike, so nothing is asked about tables. The boxes for emerging growth companies
/// follow their words, or stand before.
///
/// A mark may be a box or tick of Unicode, a bracket pair, or the letter that remains where a
/// symbol font was lost (`o` and the like are empty boxes, `x` and the like ticked ones).
final class CheckboxReader {

    private static final int NO_MARK = 0;
    private static final int EMPTY = 1;
    private static final int TICKED = 2;

    private final Page page;
    private final String text;
    private final int to;

    /// The mark found last.
    private int markStart;

    private int markEnd;

    private CheckboxReader(Page page, int to) {
        this.page = page;
        this.text = page.text();
        this.to = to;
    }

    /// The four boxes between two positions; empty where not one of their legends stands there.
    static Optional<Cover.Checkboxes> boxes(Page page, int from, int to, List<Problem> problems) {
        return new CheckboxReader(page, to).boxes(from, problems);
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
        return Optional.of(marks(legend, cited, from, problems));
    }

    private Cover.Checkboxes marks(int[] legend, int[] cited, int from, List<Problem> problems) {
        int[] mark = new int[4];
        int[] starts = new int[4];
        int[] ends = new int[4];
        int firstLegend = -1;
        boolean precede = true;
        int before = from;
        for (int i = 0; i < 4; i++) {
            if (legend[i] < 0) {
                continue;
            }
            if (firstLegend < 0) {
                firstLegend = i;
                precede = lastMark(Math.max(from, legend[i] - 60), legend[i]) != NO_MARK;
            }
            if (precede) {
                mark[i] = lastMark(before, legend[i]);
            } else {
                int words = behindLegend(cited[i], next(legend, i));
                mark[i] = firstMark(words, Math.min(next(legend, i), words + 16));
            }
            starts[i] = markStart;
            ends[i] = markEnd;
            before = cited[i];
        }
        return checkboxes(legend, mark, starts, ends, problems);
    }

    /// Behind the words of a legend: its `Act`, and the citation in brackets after it.
    private int behindLegend(int cited, int z) {
        int act = Scan.find(text, cited, Math.min(z, cited + 80), "act");
        int i = act < 0 ? cited : act + 3;
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
            int[] legend, int[] mark, int[] starts, int[] ends, List<Problem> problems) {
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
                Span sign = page.span(starts[i], ends[i]);
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
        int p = Scan.findLast(text, low, cited, FIRST_WORDS[i]);
        if (p < 0 && i > 1) {
            p = Scan.findLast(text, low, cited, "precommence");
        }
        if (p < 0 && i > 1) {
            p = Scan.findLast(text, low, cited, "pre- commence");
        }
        return p >= 0 ? p : page.start(Math.min(page.lineAt(cited), page.lines() - 1));
    }

    // ---- marks

    /// The last mark between two positions.
    private int lastMark(int from, int z) {
        int i = z;
        int words = 0;
        while (i > from && words < 6) {
            char c = text.charAt(i - 1);
            if (c <= ' ' || c == '\u00a0') {
                i--;
                continue;
            }
            int a = i;
            while (a > from && text.charAt(a - 1) > ' ') {
                a--;
            }
            int bracket = bracketBefore(from, i);
            if (bracket >= 0) {
                int mark = inBrackets(bracket, i);
                if (mark != NO_MARK) {
                    return mark;
                }
            }
            int mark = sign(a, i);
            if (mark != NO_MARK) {
                return mark;
            }
            words++;
            i = a;
        }
        return NO_MARK;
    }

    /// The first mark between two positions.
    private int firstMark(int from, int z) {
        int i = from;
        while (i < z) {
            char c = text.charAt(i);
            if (c <= ' ') {
                i++;
                continue;
            }
            int e = i;
            while (e < z && text.charAt(e) > ' ') {
                e++;
            }
            int close = bracketAfter(i, z);
            int mark = close > 0 ? inBrackets(i, close) : NO_MARK;
            if (mark == NO_MARK) {
                mark = sign(i, e);
            }
            if (mark != NO_MARK) {
                return mark;
            }
            i = e;
        }
        return NO_MARK;
    }

    /// Where the bracket that closes before `z` opens; -1 when there is none of a box's width.
    private int bracketBefore(int from, int z) {
        char open = opening(text.charAt(z - 1));
        if (open == 0) {
            return -1;
        }
        for (int i = z - 2; i >= Math.max(from, z - 9); i--) {
            if (text.charAt(i) == open) {
                return i;
            }
        }
        return -1;
    }

    private int bracketAfter(int a, int to) {
        for (int i = a + 1; i < Math.min(to, a + 9); i++) {
            char open = opening(text.charAt(i));
            if (open != 0 && open == text.charAt(a)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static char opening(char close) {
        return switch (close) {
            case ']' -> '[';
            case ')' -> '(';
            case '}' -> '{';
            case '>' -> '<';
            case '|' -> '|';
            case '/' -> '/';
            default -> 0;
        };
    }

    private int inBrackets(int a, int z) {
        int mark = EMPTY;
        for (int i = a + 1; i < z - 1; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '_' || c == '-' || c == '\u00a0' || c == '.') {
                continue;
            }
            int of = glyph(c);
            if (of == NO_MARK) {
                return NO_MARK;
            }
            mark = of;
        }
        markStart = a;
        markEnd = z;
        return mark;
    }

    /// A sign by itself: one glyph, perhaps between underscores, or underscores alone.
    private int sign(int a, int z) {
        int mark = NO_MARK;
        boolean line = false;
        for (int i = a; i < z; i++) {
            char c = text.charAt(i);
            if (c == '_') {
                line = true;
                continue;
            }
            if (mark != NO_MARK) {
                return NO_MARK;
            }
            mark = glyph(c);
            if (mark == NO_MARK) {
                return NO_MARK;
            }
        }
        markStart = a;
        markEnd = z;
        return mark == NO_MARK && line ? EMPTY : mark;
    }

    /// What one character is as a mark. Symbol fonts map their glyphs to U+F000 and up.
    private static int glyph(char read) {
        char c = read >= '\uf020' && read <= '\uf0ff' ? (char) (read & 0xff) : read;
        return switch (c) {
            case 'x',
                    'X',
                    '\u00fe',
                    '\u00fd',
                    '\u00fc',
                    '\u00fb',
                    '\u00de',
                    '\u00dd',
                    '\u00d7',
                    'R',
                    'S',
                    'T',
                    'V',
                    '\u2611',
                    '\u2612',
                    '\u2713',
                    '\u2714',
                    '\u2715',
                    '\u2716',
                    '\u2717',
                    '\u2718',
                    '\u2327',
                    '\u25a0',
                    '\u2b1b',
                    '\u2a2f',
                    '\u22a0',
                    '\u0445',
                    '\u0425',
                    '\u25cf',
                    '\u2588',
                    '\u25fc',
                    '\u2705',
                    '\u2573' ->
                    TICKED;
            case 'o',
                    'O',
                    '0',
                    '\u00a8',
                    'q',
                    'G',
                    '\u00a3',
                    '\u00a1',
                    '\u00f0',
                    '\u25a1',
                    '\u2610',
                    '\u25cb',
                    '\u25e6',
                    '\u2751',
                    '\u2752',
                    '\u274f',
                    '\u2750',
                    '\u25ef',
                    '\u25ad',
                    '\u25fb',
                    '\u2b1c',
                    '\u2b1a',
                    '\u00a6',
                    '\u00fa',
                    '\u02da',
                    '\u00ba',
                    '\u2b55',
                    '\u2395',
                    '\u25ab',
                    '\u25fd',
                    '\u00f7',
                    '\u00ff' ->
                    EMPTY;
            default -> NO_MARK;
        };
    }

    /// Whether the mark between two positions is a ticked box; none where no mark stands there.
    static Optional<Boolean> ticked(String text, int a, int z) {
        if (a == z) {
            return Optional.empty();
        }
        char first = text.charAt(a);
        if (z - a > 1) {
            char inner = z - a == 3 ? text.charAt(a + 1) : ' ';
            return opening(text.charAt(z - 1)) == first
                    ? Optional.of(glyph(inner) == TICKED)
                    : Optional.empty();
        }
        int of = glyph(first);
        return of == NO_MARK ? Optional.empty() : Optional.of(of == TICKED);
    }

    // ---- emerging growth

    /// The two boxes for emerging growth companies.
    record Growth(Fact<Boolean> emerging, Fact<Boolean> transition) {

        static final Growth NONE = new Growth(Fact.none(), Fact.none());
    }

    /// The boxes for emerging growth companies; none where there are no such lines, or no mark can
    /// be read.
    static Growth growth(Page page, int from, int to) {
        return new CheckboxReader(page, to).growth(from);
    }

    private static final String EMERGING = "emerging growth company";

    private Growth growth(int from) {
        int statement = first(EMERGING, from);
        if (statement < 0) {
            return Growth.NONE;
        }
        int transition = first("if an emerging growth", from);
        int until = transition < 0 ? Math.min(to, statement + 700) : transition;
        int box = Scan.findLast(text, from, until, EMERGING);
        Fact<Boolean> emerging = Fact.none();
        if (box >= 0) {
            int behindWords = box + EMERGING.length();
            int mark =
                    box == statement
                            ? lastMark(Math.max(behindWords, until - 40), until)
                            : firstMark(behindWords, until);
            if (mark == NO_MARK) {
                mark = lastMark(Math.max(from, box - 12), box);
            }
            emerging =
                    mark == NO_MARK
                            ? Fact.none()
                            : Fact.of(mark == TICKED, List.of(page.span(markStart, markEnd)));
            if (mark == EMPTY && yesNo(behindWords, until)) {
                emerging =
                        Fact.of(
                                lastMarkOfNo(behindWords, until),
                                List.of(page.span(markStart, markEnd)));
            }
        }
        return new Growth(emerging, transition < 0 ? Fact.none() : transition(transition));
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
        int mark = firstMark(act + 12, item < 0 ? z : item);
        return mark == NO_MARK
                ? Fact.none()
                : Fact.of(mark == TICKED, List.of(page.span(markStart, markEnd)));
    }

    private boolean yesNo(int a, int z) {
        int yes = Scan.find(text, a, Math.min(z, a + 40), "yes");
        return yes >= 0 && Scan.find(text, yes, Math.min(z, yes + 30), "no") >= 0;
    }

    /// Of `☒ Yes ☐ No` and `Yes ☒ No ☐`: whether the first mark is ticked.
    private boolean lastMarkOfNo(int a, int z) {
        return firstMark(a, Math.min(z, a + 60)) == TICKED;
    }
}
