package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.page.Sentences;
import java.util.ArrayList;
import java.util.List;

/// Reads exhibits that are listed inside of a sentence: "The following exhibit is furnished:
/// Exhibit 99.1 – Press Release dated May 3, 2010."
final class ExhibitSentence {

    private ExhibitSentence() {}

    static List<ExhibitEntry> read(Page page, int first, int start, int behind) {
        List<ExhibitEntry> out = new ArrayList<>();
        if (first >= behind) {
            return out;
        }
        Passage passage = Passage.of(page, first, start, behind);
        String text = passage.text();
        if (text.length() > 20_000) {
            return out;
        }
        char[] characters = text.toCharArray();
        ExhibitNumber number = new ExhibitNumber();
        int at = 0;
        while (at < text.length()) {
            int next = candidate(text, at);
            if (next < 0) {
                break;
            }
            if (number.read(text, next, text.length())
                    && (!number.bare || number.named)
                    && number.rest < text.length()) {
                int begin = number.rest;
                int end = end(text, Sentences.sentenceEnd(characters, begin), begin);
                if (end - begin > 5) {
                    int sentence = Sentences.sentenceStart(characters, number.start);
                    out.add(entry(page, passage, number, sentence, begin, end));
                }
                at = Math.max(end, begin);
            } else {
                at = next + 1;
            }
        }
        return out;
    }

    private static ExhibitEntry entry(
            Page page, Passage passage, ExhibitNumber number, int sentence, int begin, int end) {
        int line = page.lineAt(passage.pagePosition(number.start));
        ExhibitEntry entry =
                new ExhibitEntry(
                        page,
                        line,
                        passage.text().substring(number.start, number.end),
                        number.marks);
        entry.numberAt.add(passage.span(number.start, number.end));
        int a = begin;
        while (a < end) {
            int on = page.lineAt(passage.pagePosition(a));
            int z = a;
            while (z < end && passage.pagePosition(z) < page.end(on)) {
                z++;
            }
            if (z > a) {
                entry.add(passage.pagePosition(a), passage.pagePosition(z - 1) + 1);
            }
            a = Math.max(z, a + 1);
        }
        String over = passage.text().substring(sentence, number.start);
        Wording.ofList(over)
                .ifPresent(w -> entry.status = Fact.of(w, passage.span(sentence, number.start)));
        return entry;
    }

    /// The next place where a number may begin: the word "Exhibit", or behind a colon or semicolon.
    private static int candidate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 'E' || c == 'e') && text.regionMatches(true, i, "exhibit", 0, 7)) {
                return i;
            }
            if (Ascii.digit(c)
                    && i > 1
                    && text.charAt(i - 1) == ' '
                    && (text.charAt(i - 2) == ':' || text.charAt(i - 2) == ';')) {
                return i;
            }
        }
        return -1;
    }

    /// The end of the description: the end of the sentence, or where the next exhibit begins before
    /// that.
    private static int end(String text, int end, int begin) {
        for (int i = begin; i + 10 < end; i++) {
            char c = text.charAt(i);
            if (c == ';'
                    || (c == ' '
                            && text.startsWith("Exhibit ", i + 1)
                            && Ascii.digit(text.charAt(i + 9))
                            && text.charAt(i - 1) != '('
                            && !reference(text, i))) {
                return i;
            }
        }
        return end;
    }

    private static boolean reference(String text, int at) {
        return text.startsWith("to", at - 2)
                || text.startsWith("in", at - 2)
                || text.startsWith("as", at - 2)
                || text.startsWith("from", Math.max(0, at - 4));
    }
}
