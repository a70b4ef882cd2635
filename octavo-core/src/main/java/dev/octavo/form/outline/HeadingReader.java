package dev.octavo.form.outline;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.form.outline.CaptionWords.Match;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
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

    private static final int LONGEST_CAPTION = HeadingLook.LONGEST_CAPTION;

    private final HeadingWindow w;
    private final HeadingLook look;
    private final Page page;
    private final int line;
    private final HeadingNumbers front;
    private final boolean continued;
    private int captionEnd;
    private int textStart;
    private boolean contents;

    private HeadingReader(HeadingWindow window, HeadingNumbers front, boolean continued) {
        this.w = window;
        this.look = new HeadingLook(window);
        this.page = window.page;
        this.line = window.firstLine;
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
        int next = nextInLine(window, front.end);
        if (next > 0) {
            Optional<Candidate> first = before(window, front, continued, next);
            if (first.isPresent()) {
                return first;
            }
        }
        return new HeadingReader(window, front, continued).read();
    }

    private static final String[] JOINTS = {"; and ", " and ", "; ", " & ", "/", " / "};

    /// Where in the line of a heading a second one begins, joined by "and" or a mark: "Item 2.02
    /// Results of Operations and Financial Condition and Item 7.01 Regulation FD Disclosure"; 0
    /// where none does.
    private static int nextInLine(HeadingWindow w, int behind) {
        int end = Math.min(w.lineEnd(0), LONGEST_CAPTION);
        int at = Scan.find(w.characters, behind + 4, end - 5, "item");
        while (at > 0) {
            if (joint(w, behind, at) > 0 && Ascii.digit(w.at(at + 5))) {
                return at;
            }
            at = Scan.find(w.characters, at + 4, end - 5, "item");
        }
        return 0;
    }

    /// Where the mark or "and" before an offset begins; 0 where there is none.
    private static int joint(HeadingWindow w, int from, int at) {
        for (String joint : JOINTS) {
            int begin = at - joint.length();
            if (begin > from && Scan.at(w.characters, begin, joint)) {
                return begin;
            }
        }
        return 0;
    }

    /// The first of two headings in a line, if both have a caption of the form.
    private static Optional<Candidate> before(
            HeadingWindow w, HeadingNumbers front, boolean continued, int next) {
        int line = w.firstLine;
        int at = w.position(next);
        int cut = w.position(joint(w, front.end, next));
        HeadingNumbers second = HeadingNumbers.read(w.characters, next);
        if (second.numbers.isEmpty()
                || !CaptionWords.match(second.numbers, w, second.end + 1).complete()) {
            return Optional.empty();
        }
        return new HeadingReader(
                        HeadingWindow.upTo(w.page, line, w.position(0), cut), front, continued)
                .read()
                .filter(c ->
                        c.sure && (c.heading.textStart() >= cut || c.heading.textLine() > line))
                .map(c ->
                        new Candidate(
                                new ItemHeading(
                                        c.heading.numbers(),
                                        c.heading.at(),
                                        c.heading.caption(),
                                        line,
                                        c.heading.position(),
                                        line,
                                        at),
                                c.sure,
                                c.contents));
    }

    private Optional<Candidate> read() {
        int form = behindForm();
        int behind = Math.max(form, front.end);
        int start = look.separators(behind);
        boolean comma = w.at(behind) == ',' || w.at(behind) == ')';
        Match match = CaptionWords.match(front.numbers, w, start);
        if (match.words() == 0
                && !front.doubtful
                && Character.isUpperCase(w.at(w.skipBlanks(start)))) {
            match = CaptionWords.matchAny(w, start);
        }
        boolean sure = match.complete() || match.words() >= 2;
        if (form > 0 && !match.complete()) {
            return Optional.empty();
        }
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

    /// Behind "of Form 8-K" and a mark after the number, as long as a caption may follow; 0 where
    /// it does not go on so.
    private int behindForm() {
        int i = w.skipBlanksInLine(front.end);
        if (!Scan.at(w.characters, i, "of form 8-k")) {
            return 0;
        }
        char mark = w.at(i + 11);
        return mark == '.' || mark == ':' || mark == '-' || mark == '\u2013' || mark == '\u2014'
                ? i + 11
                : 0;
    }

    /// The number stands alone in its line: is the next line, or the cell beside, the caption?
    private boolean captionBelow(int lineOver, Match match) {
        int next = Math.min(lineOver + 1, w.length());
        captionEnd = next;
        textStart = next;
        if (next >= w.length()) {
            return true;
        }
        if (look.separators(next) >= w.lineEnd(next)) {
            // a line of its own for the full stop behind the number
            return captionBelow(w.lineEnd(next), match);
        }
        int end = w.lineEnd(next);
        int nextLine = w.line(next);
        boolean beside = page.row(line) >= 0 && page.row(line) == page.row(nextLine);
        boolean figure = look.pageNumber(next, end);
        if (beside && figure) {
            contents = true;
            return true;
        }
        int from = look.separators(next);
        if (match.words() > 0 && known(from, match)) {
            return true;
        }
        boolean emphasis = look.emphasised(page.start(nextLine)) && look.emphasised(w.position(0));
        if (end - next <= LONGEST_CAPTION
                && !look.nothing(next)
                && (beside && look.titled(from, end, true)
                        || emphasis
                                && look.wholeLineStyled(nextLine)
                                && look.titled(from, end, false))) {
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
        int style = look.styleEnd(position);
        int styled = style == 0 ? lineEnd : w.offset(style, Math.max(start, end - 1));
        boolean wordy = match.complete() || match.words() >= 2;
        boolean lower = Character.isLowerCase(w.at(rest));
        if (style != 0 && styled < lineEnd && endsStyled(start, end, rest, styled)) {
            return true;
        }
        if (look.dash(rest)) {
            beforeDash(start, end, rest, lineEnd);
            return wordy || plausible(start);
        }
        if (wordy && look.bracketed(rest, lineEnd) && look.wholeLineStyled(w.line(rest))) {
            // "Regulation FD Disclosure (Information furnished pursuant to Item 12)"
            take(lineEnd, lineEnd + 1);
            return true;
        }
        if (stopped && w.at(end) != ',') {
            take(end, rest);
            return !lower || wordy && !look.reference(rest);
        }
        int last = Math.max(start, end - 1);
        boolean extended =
                lineEnd - start <= LONGEST_CAPTION
                        && !look.nothing(rest)
                        && w.at(rest) != '('
                        && look.titled(rest, lineEnd, false)
                        && (look.wholeLineStyled(w.line(last))
                                || look.shortLine(last)
                                || shortRest(rest, lineEnd));
        if (extended) {
            return wholeLine(last);
        }
        if (lower) {
            return wordy
                    && !look.reference(rest)
                    && lineEnd - start <= 160
                    && look.wholeParagraph(last)
                    && wholeLine(last);
        }
        if (w.at(end) == ',' || !wordy && !plausible(start)) {
            return false;
        }
        take(end, rest);
        return true;
    }

    /// Takes the caption where its style ends within the line, with the known words or a little
    /// behind them.
    private boolean endsStyled(int start, int end, int rest, int styled) {
        if (styled <= rest + 2) {
            take(end, Math.max(rest, w.skipBlanksInLine(styled)));
            return true;
        }
        boolean title =
                styled - start <= LONGEST_CAPTION
                        && !look.dash(rest)
                        && look.titled(rest, styled, true);
        if (title) {
            take(styled, look.afterMarks(styled, w.lineEnd(rest)));
        }
        return title;
    }

    /// A dash behind known words leads in the text, or the rest of a title that fills its line.
    private void beforeDash(int start, int end, int dash, int lineEnd) {
        int behind = look.afterMarks(dash, lineEnd);
        boolean title =
                lineEnd - start <= LONGEST_CAPTION
                        && look.wholeLineStyled(w.line(start))
                        && look.titled(behind, lineEnd, false)
                        && !look.nothing(behind);
        if (title) {
            wholeLine(start);
        } else {
            take(end, behind);
        }
    }

    /// No known words behind the number.
    private boolean otherCaption(int start, int behind) {
        int lineEnd = w.lineEnd(start);
        if (look.nothing(start)) {
            take(start, start);
            captionEnd = start;
            return true;
        }
        if (Character.isLowerCase(w.at(start)) || w.at(behind) == ',' || front.doubtful) {
            return false;
        }
        int style = look.styleEnd(w.position(start));
        int styled = style == 0 ? start : w.offset(style, start);
        if (styled > start
                && styled < lineEnd
                && styled - start <= LONGEST_CAPTION
                && look.emphasised(w.position(0))) {
            take(styled, look.afterMarks(styled, lineEnd));
            return true;
        }
        boolean own = page.startsParagraph(line) && !continued && lineEnd - start <= 160;
        if (lineEnd - start <= LONGEST_CAPTION
                && look.titled(start, lineEnd, false)
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
                && (front.capitals
                        || look.emphasised(w.position(0))
                        || setOff
                        || page.heading(line))
                && !look.reference(w.skipBlanks(front.end));
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
                            || look.wholeLineStyled(w.line(start))
                                    && look.wholeLineStyled(w.line(next));
            boolean title =
                    open
                            && nextEnd - next <= 120
                            && w.at(end - 1) != '.'
                            && !page.startsParagraph(w.line(next))
                            && !look.nothing(next)
                            && look.titled(next, nextEnd, false);
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

    /// Whether a word or three at the end of a long caption end the paragraph.
    private boolean shortRest(int rest, int lineEnd) {
        boolean more = lineEnd + 1 < w.length() && Character.isLowerCase(w.at(lineEnd + 1));
        return lineEnd - rest <= 40 && !more && (rest > 60 || w.line(rest) > line);
    }

    /// Notes a page number behind the caption, after dots or in the cell beside.
    private void contents() {
        int i = textStart;
        if (i < w.length() && look.pageNumber(i, w.lineEnd(i))) {
            int row = page.row(w.line(i));
            contents |=
                    i <= w.lineEnd(Math.max(0, captionEnd - 1))
                            || row >= 0 && row == page.row(line);
        }
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
        Span at = page.span(w.position(0), w.position(Math.max(0, front.end - 1)) + 1);
        int textLine = textStart >= w.length() ? nextLine() : w.line(textStart);
        int position =
                textStart >= w.length()
                        ? textLine < page.lines() ? page.start(textLine) : page.text().length()
                        : w.position(textStart);
        return new ItemHeading(front.numbers, at, caption, line, w.position(0), textLine, position);
    }

    private int nextLine() {
        return w.line(Math.max(0, w.length() - 1)) + 1;
    }
}
