package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stands behind the story: headings about the company, and the legal paragraph on
/// forward-looking statements.
///
/// @param about the headings
/// @param safeHarbor the legal paragraph with those that go on with it
/// @param storyEnd the line where the first of them, the end mark or the financial tables begin
/// @param textEnd the same, the tables left aside: a story may go on behind one
record Boilerplate(List<Fact<String>> about, Fact<String> safeHarbor, int storyEnd, int textEnd) {

    /// Words of the law, each worth the number of points behind it.
    private static final String[] CUES = {
        "litigation reform act",
        "section 27a",
        "section 21e",
        "safe harbor",
        "safe harbour",
        "forward-looking",
        "forward looking",
        "risks and uncertainties",
        "differ materially",
        "no obligation",
        "duty to update",
        "securities and exchange commission",
        "actual results",
        "cautionary",
        "historical fact",
        "historical information"
    };

    private static final int[] POINTS = {4, 4, 4, 3, 3, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1};

    /// What stands before "forward-looking" where a text says that it holds such statements.
    private static final String[] HOLDS = {
        " contain", " include", " constitute", " are ", " be ", " is ", " considered "
    };

    /// How far before "forward-looking" that stands, in characters.
    private static final int HOLDS_WITHIN = 50;

    /// Reads the paragraphs from the one of the dateline on.
    static Boilerplate read(Page page, List<Block> blocks, int story, int behind) {
        List<Fact<String>> about = new ArrayList<>();
        int end = behind;
        int tables = behind;
        for (int i = story + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Fact<String> heading = heading(page, block);
            if (heading.isPresent()) {
                about.add(heading);
                end = Math.min(end, block.first());
            }
            boolean text = i + 1 < blocks.size() && Shape.prose(blocks.get(i + 1).string());
            if (i > story + 1 && !text && statements(page, block)) {
                tables = Math.min(tables, block.first());
            }
        }
        for (int line = blocks.get(story).first(); line < end; line++) {
            if (Shape.endMark(page, line)) {
                end = line;
            }
        }
        int legal = legal(page, blocks, story);
        if (legal < 0) {
            return new Boilerplate(about, Fact.none(), Math.min(end, tables), end);
        }
        int head =
                legal > story + 1
                                && blocks.get(legal - 1).string().length() < 140
                                && points(blocks.get(legal - 1).string()) > 0
                        ? legal - 1
                        : legal;
        end = Math.min(end, blocks.get(head).first());
        return new Boilerplate(about, paragraph(page, blocks, legal), Math.min(end, tables), end);
    }

    // ---- about

    /// The heading that a paragraph is or begins with; none when it has none.
    private static Fact<String> heading(Page page, Block block) {
        String text = block.string();
        int at = 0;
        while (at < text.length() && at < 4 && !Shape.letter(text.charAt(at))) {
            at++;
        }
        if (!(text.startsWith("About ", at) || text.startsWith("ABOUT ", at))
                || text.length() < at + 8) {
            return Fact.none();
        }
        char c = text.charAt(at + 6);
        if (!Shape.letter(c) && c != '\u201c' && c != '"' && !digitName(text, at + 6)) {
            return Fact.none();
        }
        int end = headingEnd(page, block, at);
        return end < 0
                ? Fact.none()
                : Fact.of(text.substring(at, end).strip(), block.text().spans(at, end));
    }

    /// A company's name that begins with a digit ("3M", "1-800-…"), not a quantity.
    private static boolean digitName(String text, int at) {
        int z = Names.word(text, at, text.length());
        return Shape.digit(text.charAt(at))
                && text.substring(at, z).chars().anyMatch(c -> Shape.letter((char) c));
    }

    private static int headingEnd(Page page, Block block, int at) {
        String text = block.string();
        int first = block.lines()[0];
        int firstEnd = block.text().position(page.end(first) - 1) + 1;
        int styled = styled(page, block);
        if (styled > 0 && styled < text.length() && styled <= 160) {
            return trim(text, at, styled);
        }
        if (text.length() <= 110 && (!sentence(text) || styled == text.length())) {
            return trim(text, at, text.length());
        }
        if (block.lines().length > 1
                && firstEnd <= 90
                && !sentence(text.substring(0, firstEnd))
                && Shape.upper(text.charAt(Math.min(firstEnd + 1, text.length() - 1)))
                && shorter(page, block)) {
            return trim(text, at, firstEnd);
        }
        return runIn(text, at);
    }

    private static boolean shorter(Page page, Block block) {
        int a = page.end(block.lines()[0]) - page.start(block.lines()[0]);
        int b = page.end(block.lines()[1]) - page.start(block.lines()[1]);
        return !page.preformatted(block.lines()[0]) || a + 12 < b;
    }

    /// Where the bold or underlined words end with which a paragraph begins, in its running text.
    private static int styled(Page page, Block block) {
        int start = block.text().pagePosition(0);
        int end =
                Math.max(
                        page.styledUntil(start, Page.BOLD),
                        page.styledUntil(start, Page.UNDERLINE));
        if (end == start) {
            return 0;
        }
        int lines = block.lines().length;
        int i = 0;
        while (i + 1 < lines && end == page.end(block.lines()[i])) {
            int next = page.start(block.lines()[i + 1]);
            int more =
                    Math.max(
                            page.styledUntil(next, Page.BOLD),
                            page.styledUntil(next, Page.UNDERLINE));
            if (more == next) {
                break;
            }
            end = more;
            i++;
        }
        return block.text().position(end - 1) + 1;
    }

    /// Whether a text ends as a sentence does.
    private static boolean sentence(String text) {
        if (!text.endsWith(".")) {
            return false;
        }
        return !Wording.SUFFIXES.contains(Shape.bare(text.substring(text.lastIndexOf(' ') + 1)));
    }

    private static int trim(String text, int at, int end) {
        int z = end;
        while (z > at && " :-\u2013\u2014".indexOf(text.charAt(z - 1)) >= 0) {
            z--;
        }
        return z;
    }

    /// A heading that runs into its paragraph without style: up to a colon or dash, or to where the
    /// company's name begins again.
    private static int runIn(String text, int at) {
        int most = Math.min(text.length(), at + 100);
        for (int i = at + 6; i < most; i++) {
            char c = text.charAt(i);
            if (c == ':'
                    || c == '\u2014'
                    || c == '\u2013'
                    || text.startsWith("--", i)
                    || text.startsWith(" - ", i)) {
                return trim(text, at, i);
            }
        }
        int z = Names.word(text, at + 6, text.length());
        String name = text.substring(at + 6, z);
        if (name.length() < 3 || !Shape.upper(name.charAt(0)) || name.equals("The")) {
            return -1;
        }
        int again = text.indexOf(" " + name, z);
        boolean near = again > 0 && again <= at + 90;
        boolean names =
                near
                        && text.substring(z, again).chars().filter(c -> c == ' ').count() <= 8
                        && !lowerWord(text, z, again);
        return names ? trim(text, at, again) : -1;
    }

    private static boolean lowerWord(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.charAt(i - 1) == ' '
                    && Shape.lower(text.charAt(i))
                    && !text.startsWith("of ", i)
                    && !text.startsWith("and ", i)
                    && !text.startsWith("the ", i)) {
                return true;
            }
        }
        return false;
    }

    // ---- the law

    /// The index of the legal paragraph; -1 when there is none.
    private static int legal(Page page, List<Block> blocks, int story) {
        int best = -1;
        int most = 2;
        for (int i = story; i < blocks.size(); i++) {
            String text = blocks.get(i).string();
            int points = points(text);
            if (points == 0) {
                continue;
            }
            boolean heading =
                    text.length() < 140 && !sentence(text)
                            || text.endsWith(":") && text.length() < 160;
            if (heading) {
                int next = i + 1;
                while (next < blocks.size()
                        && next < i + 3
                        && blocks.get(next).string().length() < 80) {
                    next++;
                }
                if (next < blocks.size()
                        && points(blocks.get(next).string()) > 0
                        && Shape.prose(blocks.get(next).string())
                        && most < 20) {
                    best = next;
                    most = 20;
                }
                continue;
            }
            int within = i > story && most < 20 ? behindHeading(page, blocks.get(i)) : 0;
            if (within > 0 && points(text.substring(0, within)) > 0) {
                best = i;
                most = 20;
            } else if (i > story
                    && points > most
                    && (text.length() >= 90 || sentence(text))
                    && (best < 0 || most < 6 && points >= most + 2 && !goesOn(blocks, best, i))) {
                best = i;
                most = introducesOutlook(text) ? 2 : points;
            }
        }
        return best;
    }

    /// Whether the law goes on from one paragraph to another: all between them is of it too, or a
    /// list.
    private static boolean goesOn(List<Block> blocks, int from, int to) {
        if (introducesOutlook(blocks.get(from).string())) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            String text = blocks.get(i).string();
            if (!Shape.bullet(text) && !text.endsWith(":") && points(text) < 2) {
                return false;
            }
        }
        return true;
    }

    private static int points(String text) {
        if (text.indexOf("orward") < 0
                && text.indexOf("ORWARD") < 0
                && text.indexOf("Reform Act") < 0
                && text.indexOf("afe") < 0
                && text.indexOf("AFE") < 0
                && text.indexOf("aution") < 0
                && text.indexOf("AUTION") < 0
                && text.indexOf("differ materially") < 0
                && text.indexOf("Section 2") < 0) {
            return 0;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int points = 0;
        for (int i = 0; i < CUES.length; i++) {
            if (lower.contains(CUES[i])) {
                points += POINTS[i];
            }
        }
        return points + (holdsForwardLooking(lower) ? 2 : 0);
    }

    /// Whether a paragraph only warns of what the next ones expect; the law stands elsewhere, if it
    /// stands anywhere.
    private static boolean introducesOutlook(String text) {
        return text.contains("he following statements");
    }

    /// Whether a text says that it holds forward-looking statements.
    private static boolean holdsForwardLooking(String lower) {
        for (int at = lower.indexOf("forward"); at >= 0; at = lower.indexOf("forward", at + 7)) {
            String before = lower.substring(Math.max(0, at - HOLDS_WITHIN), at);
            if (lower.startsWith("looking", at + 8) && holds(before)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String before) {
        for (String verb : HOLDS) {
            if (before.contains(verb)) {
                return true;
            }
        }
        return false;
    }

    /// The legal paragraph together with those right behind it that are of the law too.
    private static Fact<String> paragraph(Page page, List<Block> blocks, int legal) {
        Block block = blocks.get(legal);
        int start = behindHeading(page, block);
        List<Span> at = new ArrayList<>(block.text().spans(start, block.string().length()));
        StringBuilder out = new StringBuilder(block.string().substring(start));
        for (int i = legal + 1; i < blocks.size() && i < legal + 12; i++) {
            String text = blocks.get(i).string();
            if (points(text) < 2 || text.length() < 60) {
                break;
            }
            out.append(' ').append(text);
            at.addAll(blocks.get(i).text().spans(0, text.length()));
        }
        return Fact.of(out.toString(), at);
    }

    /// Where the text begins behind a heading that stands in the same paragraph: set apart by
    /// style, or on a short line of its own.
    private static int behindHeading(Page page, Block block) {
        String text = block.string();
        int styled = styled(page, block);
        int end = 0;
        if (styled > 0 && styled <= 130 && styled + 40 < text.length()) {
            end = styled;
        } else if (block.lines().length > 1) {
            int line = block.text().position(page.end(block.lines()[0]) - 1) + 1;
            String first = text.substring(0, Math.min(line, text.length()));
            if (first.length() <= 110
                    && !Shape.complete(first)
                    && shorter(page, block)
                    && (!page.preformatted(block.first()) || Shape.capitals(first))) {
                end = line;
            }
        }
        while (end > 0
                && end < text.length()
                && " .:-\u2013\u2014".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end < text.length()
                        && (Shape.upper(text.charAt(end)) || !Shape.letter(text.charAt(end)))
                ? end
                : 0;
    }

    /// Whether a paragraph is the heading of financial tables.
    static boolean statements(Page page, Block block) {
        String text = block.string();
        if (text.length() > 110 || text.endsWith(".") && text.length() > 60) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return Shape.containsAny(lower, Wording.STATEMENTS)
                && (Shape.capitals(text)
                        || page.bold(block.first())
                        || page.centred(block.first())
                        || lower.contains("follow")
                        || text.length() < 70);
    }
}
