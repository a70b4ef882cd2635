package dev.octavo.form.outline;

import dev.octavo.edgar.Fact;
import dev.octavo.form.outline.HeadingReader.Candidate;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.Optional;

/// Reads the heading of an item whose caption stands before its number: "Other Events (Item 8.01)",
/// "REGULATION FD DISCLOSURE - ITEM 7.01", "Other Events (Item 5 of Form 8-K)".
///
/// The line is one such heading and nothing else, and its caption is a whole one of the form: what
/// a sentence or a table says of an item has more words.
final class CaptionFirst {

    /// Longer than any heading.
    private static final int LONGEST = 260;

    /// Characters from the word "Item" to the end of its line at most.
    private static final int LONGEST_NUMBER = 40;

    private CaptionFirst() {}

    /// Whether a line may be such a heading: it ends with a number, a bracket or "8-K", and has
    /// something before "Item".
    static boolean may(char[] text, int start, int end) {
        char last = text[end - 1];
        boolean ends = last == ')' || Ascii.digit(last) || last == 'K' || last == '.';
        return ends && end - start <= LONGEST && item(text, start, end) > start;
    }

    /// Where the last "Item" of a line begins; the start where there is none.
    private static int item(char[] text, int start, int end) {
        int i = end - 6;
        while (i > start
                && i > end - LONGEST_NUMBER
                && !((text[i] == 'I' || text[i] == 'i') && Scan.at(text, i, "item"))) {
            i--;
        }
        return i > start && i > end - LONGEST_NUMBER && !Ascii.letter(text[i - 1]) ? i : start;
    }

    /// The heading that a line is, with the text behind it in the next line.
    static Optional<Candidate> read(Page page, int line) {
        int start = page.start(line);
        int end = page.end(line);
        int item = item(page.characters(), start, end);
        HeadingWindow tail = HeadingWindow.upTo(page, line, item, end);
        HeadingNumbers front = HeadingNumbers.read(tail.characters, 0);
        if (front.numbers.isEmpty() || !nothing(tail, front.end) || !page.startsParagraph(line)) {
            return Optional.empty();
        }
        int captionEnd = item;
        while (captionEnd > start && !Ascii.letter(page.characters()[captionEnd - 1])) {
            captionEnd--;
        }
        if (captionEnd == start || captionEnd == item) {
            return Optional.empty();
        }
        HeadingWindow caption = HeadingWindow.upTo(page, line, start, captionEnd);
        CaptionWords.Match match = CaptionWords.match(front.numbers, caption, 0);
        if (!match.complete() || match.end() < caption.length()) {
            return Optional.empty();
        }
        Fact<String> printed = page.fact(start, captionEnd);
        int behind = line + 1;
        int text = behind < page.lines() ? page.start(behind) : page.text().length();
        return Optional.of(
                new Candidate(
                        new ItemHeading(
                                front.numbers,
                                page.span(item, item + front.end),
                                printed,
                                line,
                                start,
                                behind,
                                text),
                        true,
                        false));
    }

    /// Whether only marks, and "of Form 8-K", stand behind the number.
    private static boolean nothing(HeadingWindow tail, int from) {
        int i = tail.skipBlanksInLine(from);
        i += Scan.at(tail.characters, i, "of form 8-k") ? "of form 8-k".length() : 0;
        while (i < tail.length() && !Ascii.letterOrDigit(tail.at(i))) {
            i++;
        }
        return i >= tail.length();
    }
}
