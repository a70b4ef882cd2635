package dev.octavo.page;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import java.util.ArrayList;
import java.util.List;

/// Some lines of a page as running text: white space folded, one blank between lines, and the way
/// back from every character to its bytes.
///
/// A blank between two lines belongs to no byte. Page furniture can be left out by building a
/// passage from the lines around it.
public final class Passage {

    private static final int[] IN_ORDER = {};

    private final Page page;
    private final String text;

    /// Where each character stands on the page; empty where they stand behind one another from
    /// `start` on.
    private final int[] at;

    private final int start;

    private Passage(Page page, String text, int[] at, int start) {
        this.page = page;
        this.text = text;
        this.at = at;
        this.start = start;
    }

    /// The lines `first` to before `behind`.
    public static Passage of(Page page, int first, int behind) {
        return first >= behind ? empty(page) : of(page, first, page.start(first), behind);
    }

    private static Passage empty(Page page) {
        return new Passage(page, "", IN_ORDER, 0);
    }

    /// The lines `first` to before `behind`, the first one from position `start` on.
    public static Passage of(Page page, int first, int start, int behind) {
        return first >= behind ? empty(page) : of(page, first, start, behind, page.end(behind - 1));
    }

    /// The lines `first` to before `behind`, at least one, the first one from position `start` on,
    /// the last one up to position `end`: a line may hold a whole document.
    public static Passage of(Page page, int first, int start, int behind, int end) {
        int from = Math.max(start, page.start(first));
        if (first + 1 == behind && !page.preformatted(first)) {
            return piece(page, from, Math.min(end, page.end(first)));
        }
        int room = 0;
        for (int line = first; line < behind; line++) {
            room += Math.max(0, Math.min(end, page.end(line)) - page.start(line)) + 1;
        }
        Builder out = new Builder(page, room);
        for (int line = first; line < behind; line++) {
            out.add(line == first ? from : page.start(line), Math.min(end, page.end(line)));
        }
        return out.build();
    }

    /// A piece of a line whose white space is folded already.
    private static Passage piece(Page page, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && page.text().charAt(from) <= ' ') {
            from++;
        }
        while (to > from && page.text().charAt(to - 1) <= ' ') {
            to--;
        }
        return from < to
                ? new Passage(page, page.text().substring(from, to), IN_ORDER, from)
                : empty(page);
    }

    /// The given lines, in their order, and nothing of what stands between them.
    public static Passage of(Page page, int[] lines) {
        int room = 0;
        for (int line : lines) {
            room += page.end(line) - page.start(line) + 1;
        }
        Builder out = new Builder(page, room);
        for (int line : lines) {
            out.add(page.start(line), page.end(line));
        }
        return out.build();
    }

    /// Characters `from` to before `to` of a passage.
    public record Piece(Passage passage, int from, int to) {}

    /// Pieces of passages of one page, at least one, in their order, with a blank between each two.
    public static Passage of(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        int room = 0;
        for (Piece p : pieces) {
            room += p.to - p.from + 1;
        }
        int[] at = new int[room];
        for (Piece p : pieces) {
            if (!text.isEmpty()) {
                at[text.length()] = p.passage.pagePosition(p.from);
                text.append(' ');
            }
            for (int i = p.from; i < p.to; i++) {
                at[text.length()] = p.passage.pagePosition(i);
                text.append(p.passage.text.charAt(i));
            }
        }
        return new Passage(pieces.getFirst().passage.page, text.toString(), at, 0);
    }

    /// Puts pieces of lines together, white space folded.
    private static final class Builder {

        private final Page page;
        private final char[] source;
        private final char[] out;
        private final int[] at;
        private int n;

        Builder(Page page, int room) {
            this.page = page;
            this.source = page.characters();
            this.out = new char[room];
            this.at = new int[room];
        }

        void add(int from, int end) {
            if (n > 0 && out[n - 1] != ' ') {
                out[n] = ' ';
                at[n++] = from;
            }
            for (int i = from; i < end; i++) {
                char c = source[i];
                if (c > ' ') {
                    out[n] = c;
                    at[n++] = i;
                } else if (n > 0 && out[n - 1] != ' ') {
                    out[n] = ' ';
                    at[n++] = i;
                }
            }
        }

        Passage build() {
            while (n > 0 && out[n - 1] == ' ') {
                n--;
            }
            return n == 0 ? empty(page) : new Passage(page, new String(out, 0, n), at, 0);
        }
    }

    /// The page it is of.
    public Page page() {
        return page;
    }

    /// The running text.
    public String text() {
        return text;
    }

    /// The position on the page of the character at a position of the running text.
    public int pagePosition(int position) {
        return at.length == 0 ? start + position : at[position];
    }

    /// The position in the running text of a position of the page, or of the next one that is in
    /// the passage.
    public int position(int pagePosition) {
        if (at.length == 0) {
            return Math.clamp(pagePosition - start, 0, text.length());
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at[middle] < pagePosition) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean dividing = low + 1 < text.length() && at[low + 1] == at[low];
        return dividing ? low + 1 : low;
    }

    /// The bytes of the text from `a` to before `z`; blanks at both ends are left out.
    public Span span(int a, int z) {
        int s = a;
        int e = z;
        while (s < e && text.charAt(s) == ' ') {
            s++;
        }
        while (e > s && text.charAt(e - 1) == ' ') {
            e--;
        }
        if (s == e) {
            int none = pagePosition(Math.min(s, text.length() - 1));
            return page.span(none, none);
        }
        return page.span(pagePosition(s), pagePosition(e - 1) + 1);
    }

    /// The text from `a` to before `z`, trimmed, as a fact; none when it is empty.
    public Fact<String> fact(int a, int z) {
        String value = text.substring(a, z).strip();
        return value.isEmpty() ? Fact.none() : Fact.of(value, span(a, z));
    }

    /// The ranges of the text from `a` to before `z`, one a line of the page, so that none runs
    /// over what is not part of the passage.
    public List<Span> spans(int a, int z) {
        List<Span> out = new ArrayList<>();
        int s = a;
        while (s < z) {
            int line = page.lineAt(pagePosition(s));
            int e = s;
            while (e < z && pagePosition(e) < page.end(line)) {
                e++;
            }
            if (e == s) {
                s++;
                continue;
            }
            out.add(span(s, e));
            s = e;
        }
        return out;
    }
}
