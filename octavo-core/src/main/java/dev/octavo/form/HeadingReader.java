package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.form.CaptionWords.Match;
import dev.octavo.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the item heading that may begin in a line.
///
/// The front is "Item" and numbers ([HeadingNumbers]). What follows decides whether it is a heading
/// or a reference in a sentence ("Item 8.01 of this Current Report is incorporated …"), and where
/// its caption ends and the item's text begins:
///
/// 1. known words: the caption goes on as long as its words are those of the form ([CaptionWords]);
/// 2. style: a caption that is bold or underlined ends where the style does;
/// 3. layout: a short line of title words is a caption as a whole, and so is the cell beside the
///    number;
/// 4. otherwise there is no caption, and the text begins behind the number.
final class HeadingReader {

    private static final int LONGEST_CAPTION = 320;
    private static final List<String> REFERENCE =
            List.of(
                    "of",
                    "above",
                    "below",
                    "hereof",
                    "herein",
                    "and",
                    "or",
                    "is",
                    "are",
                    "was",
                    "were",
                    "in",
                    "to",
                    "shall",
                    "will",
                    "hereby",
                    "hereto",
                    "has",
                    "have",
                    "which",
                    "that",
                    "with",
                    "under",
                    "on",
                    "as",
                    "by",
                    "this",
                    "thereof",
                    "may",
                    "does",
                    "contained",
                    "for",
                    "from",
                    "not");

    private final HeadingWindow w;
    private final Page page;
    private final int line;
    private final HeadingNumbers front;
    private final boolean continued;
    private final int first;

    private int captionEnd;
    private int textStart;
    private boolean contents;

    private HeadingReader(
            HeadingWindow window, int first, HeadingNumbers front, boolean continued) {
        this.w = window;
        this.page = window.page;
        this.line = window.firstLine;
        this.first = first;
        this.front = front;
        this.continued = continued;
    }

    /// A heading and how it looked.
    ///
    /// @param sure whether its caption is one of the form's
    /// @param contents whether a page number ends it, as in a table of contents
    record Candidate(ItemHeading heading, boolean sure, boolean contents) {}

    /// Reads a heading that begins at a position of a line.
    ///
    /// @param position position of the first letter or digit
    /// @param continued whether the line goes on with a sentence of the line before
    static Optional<Candidate> read(Page page, int line, int position, boolean continued) {
        HeadingWindow window = new HeadingWindow(page, line, position);
        char c = window.at(0);
        HeadingNumbers front =
                c == 'I' || c == 'i'
                        ? HeadingNumbers.read(window.characters, 0)
                        : HeadingNumbers.bare(window.characters, 0);
        if (front.numbers.isEmpty()) {
            return Optional.empty();
        }
        return new HeadingReader(window, 0, front, continued).read();
    }

    private Optional<Candidate> read() {
        int behind = front.end;
        int start = separators(behind);
        boolean comma = w.at(behind) == ',' || w.at(behind) == ')';
        Match match = CaptionWords.match(front.numbers, w, start);
        if (match.words() == 0
                && !front.doubtful
                && Character.isUpperCase(w.at(w.skipBlanks(start)))) {
            match = CaptionWords.matchAny(w, start);
        }
        boolean sure = match.complete() || match.words() >= 2;
        if (front.doubtful && !sure || continued && !match.complete() || comma && !sure) {
            return Optional.empty();
        }
        boolean lineOver = w.at(start) == '\n' || start >= w.length();
        boolean read =
                lineOver
                        ? captionBelow(start, match)
                        : match.words() > 0
                                ? knownCaption(start, match)
                                : otherCaption(start, behind);
        if (!read) {
            return Optional.empty();
        }
        contents();
        return Optional.of(new Candidate(heading(start), sure, contents));
    }

    /// What may stand between number and caption: blanks, full stop, colon, dashes. Stays in the
    /// line.
    private int separators(int from) {
        int i = from;
        while (i < w.length()
                && (w.at(i) <= ' ' && w.at(i) != '\n'
                        || ".,:;-–—|*_•·)]\"“”".indexOf(w.at(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /// The number stands alone in its line: is the next line, or the cell beside, the caption?
    private boolean captionBelow(int lineOver, Match match) {
        int next = Math.min(lineOver + 1, w.length());
        captionEnd = next;
        textStart = next;
        if (next >= w.length()) {
            return true;
        }
        if (separators(next) >= w.lineEnd(next)) {
            // a line of its own for the full stop behind the number
            return captionBelow(w.lineEnd(next), match);
        }
        int end = w.lineEnd(next);
        int nextLine = w.line(next);
        boolean beside = page.row(line) >= 0 && page.row(line) == page.row(nextLine);
        boolean figure = pageNumber(next, end);
        if (beside && figure) {
            contents = true;
            return true;
        }
        int from = separators(next);
        if (match.words() > 0 && known(from, match)) {
            return true;
        }
        boolean short_ = end - next <= LONGEST_CAPTION;
        boolean emphasis = emphasised(page.start(nextLine)) && emphasised(w.position(0));
        if (short_
                && !nothing(next)
                && (beside && titled(from, end, true)
                        || emphasis && wholeLineStyled(nextLine) && titled(from, end, false))) {
            wholeLine(next);
        }
        return true;
    }

    /// A caption whose words the form knows: takes it, and what style or layout add to it. False
    /// for a reference in a sentence.
    private boolean knownCaption(int start, Match match) {
        if (known(start, match)) {
            return true;
        }
        return match.words() == 1 && !match.complete() && otherCaption(start, front.end);
    }

    private boolean known(int start, Match match) {
        int end = match.end();
        int lineEnd = w.lineEnd(Math.max(start, end - 1));
        int rest = w.skipBlanksInLine(end);
        boolean stopped = false;
        while (rest < lineEnd && (".;:,*’'\"”)†".indexOf(w.at(rest)) >= 0 || w.at(rest) == ' ')) {
            stopped |= w.at(rest) == '.' || w.at(rest) == ':' || w.at(rest) == ';';
            rest++;
        }
        if (rest >= lineEnd) {
            take(end, lineEnd + 1);
            return match.complete() || match.words() >= 2 || plausible(start);
        }
        int position = w.position(Math.max(start, end - 1));
        int style = styleEnd(position);
        int styled = style == 0 ? lineEnd : w.offset(style, Math.max(start, end - 1));
        boolean wordy = match.complete() || match.words() >= 2;
        boolean lower = Character.isLowerCase(w.at(rest));
        if (style != 0 && styled < lineEnd) {
            // the style ends within the line: with the caption or a little behind it
            if (styled <= rest + 2) {
                take(end, Math.max(rest, w.skipBlanksInLine(styled)));
                return true;
            }
            if (styled - start <= LONGEST_CAPTION && !dash(rest) && titled(rest, styled, true)) {
                take(styled, afterMarks(styled, lineEnd));
                return true;
            }
        }
        if (dash(rest)) {
            int behind = afterMarks(rest, lineEnd);
            boolean title =
                    lineEnd - start <= LONGEST_CAPTION
                            && wholeLineStyled(w.line(start))
                            && titled(behind, lineEnd, false)
                            && !nothing(behind);
            if (title) {
                wholeLine(start);
            } else {
                take(end, behind);
            }
            return wordy || plausible(start);
        }
        if (wordy && bracketed(rest, lineEnd) && wholeLineStyled(w.line(rest))) {
            // "Regulation FD Disclosure (Information furnished pursuant to Item 12)"
            take(lineEnd, lineEnd + 1);
            return true;
        }
        if (stopped && w.at(end) != ',') {
            take(end, rest);
            return !lower || wordy && !reference(rest);
        }
        int last = Math.max(start, end - 1);
        boolean extended =
                lineEnd - start <= LONGEST_CAPTION
                        && !nothing(rest)
                        && w.at(rest) != '('
                        && titled(rest, lineEnd, false)
                        && (wholeLineStyled(w.line(last))
                                || shortLine(last)
                                || shortRest(rest, lineEnd));
        if (extended) {
            return wholeLine(last);
        }
        if (lower) {
            return wordy
                    && !reference(rest)
                    && lineEnd - start <= 160
                    && wholeParagraph(last)
                    && wholeLine(last);
        }
        if (w.at(end) == ',' || !wordy && !plausible(start)) {
            return false;
        }
        take(end, rest);
        return true;
    }

    /// Whether a remark in brackets takes the rest of a line; "(a)" is none.
    private boolean bracketed(int from, int lineEnd) {
        int end = lineEnd;
        while (end > from && (w.at(end - 1) <= ' ' || w.at(end - 1) == '.')) {
            end--;
        }
        return w.at(from) == '('
                && end - from > 6
                && end - from <= LONGEST_CAPTION
                && w.at(end - 1) == ')'
                && !w.has(')', from, end - 1);
    }

    /// No known words behind the number.
    private boolean otherCaption(int start, int behind) {
        int lineEnd = w.lineEnd(start);
        if (nothing(start)) {
            take(start, start);
            captionEnd = start;
            return true;
        }
        if (Character.isLowerCase(w.at(start)) || w.at(behind) == ',' || front.doubtful) {
            return false;
        }
        int style = styleEnd(w.position(start));
        int styled = style == 0 ? start : w.offset(style, start);
        if (styled > start
                && styled < lineEnd
                && styled - start <= LONGEST_CAPTION
                && emphasised(w.position(0))) {
            take(styled, afterMarks(styled, lineEnd));
            return true;
        }
        boolean own = page.startsParagraph(line) && !continued && lineEnd - start <= 160;
        if (lineEnd - start <= LONGEST_CAPTION
                && titled(start, lineEnd, false)
                && (own || plausible(start))) {
            return wholeLine(start);
        }
        if (!plausible(start)) {
            return false;
        }
        captionEnd = start;
        textStart = start;
        return true;
    }

    /// Whether the number looks like a heading by itself: at the start of a paragraph, and in
    /// capitals, emphasised, or set off by a mark.
    private boolean plausible(int start) {
        char mark = w.at(front.end);
        boolean setOff =
                mark == '.'
                        || mark == ':'
                        || mark == '-'
                        || mark == '–'
                        || mark == '—'
                        || mark == '\n'
                        || start - front.end >= 2;
        return !continued
                && (front.capitals || emphasised(w.position(0)) || setOff || page.heading(line))
                && !reference(w.skipBlanks(front.end));
    }

    /// Takes the line as caption, and the following lines of the same paragraph as long as they
    /// read like a title too.
    private boolean wholeLine(int start) {
        int end = w.lineEnd(start);
        while (end + 1 < w.length()) {
            int next = end + 1;
            int nextEnd = w.lineEnd(next);
            boolean open =
                    w.at(end - 1) == ';'
                            || w.at(end - 1) == ','
                            || wholeLineStyled(w.line(start)) && wholeLineStyled(w.line(next));
            boolean title =
                    open
                            && nextEnd - next <= 120
                            && w.at(end - 1) != '.'
                            && !page.startsParagraph(w.line(next))
                            && !nothing(next)
                            && titled(next, nextEnd, false);
            if (!title) {
                break;
            }
            end = nextEnd;
        }
        take(end, end + 1);
        return true;
    }

    private void take(int end, int text) {
        captionEnd = end;
        textStart = text;
    }

    /// Whether "Not applicable" or "None" stands at an offset: that is the text of an item, not its
    /// caption.
    private boolean nothing(int at) {
        return starts(at, "not applicable")
                || starts(at, "none")
                || starts(at, "n/a")
                || starts(at, "inapplicable")
                || starts(at, "not required");
    }

    private boolean starts(int at, String words) {
        return Scan.at(w.characters, at, words)
                && !Character.isLetter(w.at(at + words.length()));
    }

    private boolean reference(int at) {
        int end = at;
        while (Character.isLetter(w.at(end))) {
            end++;
        }
        return end > at
                && Character.isLowerCase(w.at(at))
                && REFERENCE.contains(w.text(at, end).toLowerCase(Locale.ROOT));
    }

    private boolean dash(int at) {
        char c = w.at(at);
        return c == '-' || c == '–' || c == '—' || c == '|';
    }

    private int afterMarks(int from, int lineEnd) {
        int i = from;
        while (i < lineEnd && (w.at(i) <= ' ' || "-–—.:;|*,".indexOf(w.at(i)) >= 0)) {
            i++;
        }
        return i >= lineEnd ? lineEnd + 1 : i;
    }

    private boolean emphasised(int position) {
        return (page.style(position) & (Page.BOLD | Page.UNDERLINE | Page.ITALIC)) != 0
                || page.heading(line);
    }

    /// Position at which the emphasis of a character ends; 0 when it has none.
    private int styleEnd(int position) {
        int bits = page.style(position);
        int bit =
                (bits & Page.UNDERLINE) != 0
                        ? Page.UNDERLINE
                        : (bits & Page.BOLD) != 0 ? Page.BOLD : bits & Page.ITALIC;
        return bit == 0 ? 0 : page.styledUntil(position, bit);
    }

    private boolean wholeLineStyled(int of) {
        return page.heading(of)
                || page.styledUntil(page.start(of), Page.BOLD) == page.end(of)
                || page.styledUntil(page.start(of), Page.UNDERLINE) == page.end(of)
                || page.styledUntil(page.start(of), Page.ITALIC) == page.end(of);
    }

    /// Whether a line is a paragraph by itself and short.
    private boolean shortLine(int start) {
        int of = w.line(start);
        return w.lineEnd(start) - start <= 120
                && (of + 1 >= page.lines() || page.startsParagraph(of + 1));
    }

    /// Whether a word or three at the end of a long caption end the paragraph.
    private boolean shortRest(int rest, int lineEnd) {
        boolean more = lineEnd + 1 < w.length() && Character.isLowerCase(w.at(lineEnd + 1));
        return lineEnd - rest <= 40 && !more && (rest - first > 60 || w.line(rest) > line);
    }

    private boolean wholeParagraph(int start) {
        int of = w.line(start);
        return page.startsParagraph(line)
                && (of + 1 >= page.lines() || page.startsParagraph(of + 1))
                && w.at(w.lineEnd(start) - 1) != '.';
    }

    /// Whether words read like a title: all longer ones begin with a capital.
    ///
    /// @param loose whether one small exception is allowed
    private boolean titled(int from, int to, boolean loose) {
        int words = 0;
        int small = 0;
        int i = from;
        while (i < to) {
            char c = w.at(i);
            if (!Character.isLetterOrDigit(c)) {
                i++;
                continue;
            }
            int begin = i;
            while (i < to
                    && (Character.isLetterOrDigit(w.at(i)) || w.at(i) == '’' || w.at(i) == '\'')) {
                i++;
            }
            words++;
            if (Character.isLowerCase(c)
                    && i - begin >= 4
                    && !starts(begin, "with")
                    && !starts(begin, "from")
                    && !starts(begin, "under")) {
                small++;
            }
        }
        return words > 0 && small <= (loose ? 1 + words / 4 : 0);
    }

    /// Notes a page number behind the caption, after dots or in the cell beside.
    private void contents() {
        int i = textStart;
        if (i < w.length()
                && i <= w.lineEnd(Math.max(0, captionEnd - 1))
                && pageNumber(i, w.lineEnd(i))) {
            contents = true;
        } else if (i < w.length()
                && page.row(w.line(i)) >= 0
                && page.row(w.line(i)) == page.row(line)
                && pageNumber(i, w.lineEnd(i))) {
            contents = true;
        }
    }

    private boolean pageNumber(int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = w.at(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c > ' ' && c != '.' && c != '-' && c != '…') {
                return false;
            }
        }
        return digits > 0 && digits <= 3;
    }

    private ItemHeading heading(int start) {
        int from = Math.min(start, captionEnd);
        while (from < captionEnd
                && !Character.isLetterOrDigit(w.at(from))
                && w.at(from) != '('
                && w.at(from) != '“'
                && w.at(from) != '"') {
            from++;
        }
        Fact<String> caption = captionEnd > from ? w.fact(from, captionEnd) : Fact.none();
        Span at = page.span(w.position(first), w.position(Math.max(first, front.end - 1)) + 1);
        int textLine = textStart >= w.length() ? nextLine() : w.line(textStart);
        int position =
                textStart >= w.length()
                        ? textLine < page.lines() ? page.start(textLine) : page.text().length()
                        : w.position(textStart);
        return new ItemHeading(
                front.numbers, at, caption, line, w.position(first), textLine, position);
    }

    private int nextLine() {
        return w.line(Math.max(0, w.length() - 1)) + 1;
    }
}
