package dev.octavo.catalog.text;

import dev.octavo.page.Sentences;
import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;

/// Octavo's own [sentences][Sentences] in the form that Lucene's highlighter asks for.
final class SentenceBreaks extends BreakIterator {

    private CharacterIterator text = new StringCharacterIterator("");
    private int[] breaks = {0};
    private int at;

    @Override
    public void setText(CharacterIterator in) {
        text = in;
        StringBuilder all = new StringBuilder(in.getEndIndex() - in.getBeginIndex());
        for (char c = in.first();
                c != CharacterIterator.DONE || in.getIndex() < in.getEndIndex();
                c = in.next()) {
            all.append(c);
        }
        int[] found = Sentences.boundaries(all);
        breaks = new int[found.length];
        for (int i = 0; i < found.length; i++) {
            breaks[i] = found[i] + in.getBeginIndex();
        }
        at = 0;
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public int first() {
        at = 0;
        return breaks[0];
    }

    @Override
    public int last() {
        at = breaks.length - 1;
        return breaks[at];
    }

    @Override
    public int next(int n) {
        int to = at + n;
        if (to < 0 || to >= breaks.length) {
            at = Math.clamp(to, 0, breaks.length - 1);
            return DONE;
        }
        at = to;
        return breaks[at];
    }

    @Override
    public int next() {
        return next(1);
    }

    @Override
    public int previous() {
        return next(-1);
    }

    @Override
    public int following(int offset) {
        int i = Arrays.binarySearch(breaks, offset);
        int to = i >= 0 ? i + 1 : -i - 1;
        if (to >= breaks.length) {
            at = breaks.length - 1;
            return DONE;
        }
        at = to;
        return breaks[at];
    }

    @Override
    public int preceding(int offset) {
        int i = Arrays.binarySearch(breaks, offset);
        int to = i >= 0 ? i - 1 : -i - 2;
        if (to < 0) {
            at = 0;
            return DONE;
        }
        at = to;
        return breaks[at];
    }

    @Override
    public int current() {
        return breaks[at];
    }
}
