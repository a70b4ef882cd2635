package dev.octavo.page;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One document as lines of text, with the style of each character run, table cells, and the byte
/// range of every character.
///
/// All lines stand in one string, [#text()], divided by `\n`; positions are offsets into it. A line
/// is what a reader of the rendered page would call one: a block (`<p>`, `<div>`, `<td>`, heading),
/// a piece of a block between `<br>`, or a physical line of plain text. Lines are trimmed, never
/// empty, and in HTML their white space is folded; in plain text and `<pre>` inner runs of blanks
/// stay, because columns stand on them. Entities are decoded, non-breaking spaces are blanks, soft
/// hyphens and zero-width characters are gone.
///
/// Hidden text (`display:none`, the `ix:header`) belongs to no line, but [tagged values][#tags()]
/// may lie in it; so always read text by lines ([#text(int)], [#join(int, int)]) or between two
/// positions of one line, never across lines by cutting [#text()].
///
/// The arrays are packed and shared for speed; the page itself does not change.
public final class Page {

    /// Style bits of a character run, see [#style(int)].
    public static final int BOLD = 1;

    public static final int ITALIC = 2;
    public static final int UNDERLINE = 4;
    public static final int LINK = 8;
    public static final int STRUCK = 16;

    private final byte[] bytes;
    private final int document;
    private final boolean html;
    private final String text;
    private final char[] characters;
    private final int from;
    private final int to;
    final int lines;
    final int[] starts;
    final int[] ends;
    final int[] indents;
    final int[] flags;
    final int[] rows;
    final int[] cells;
    final int[] tables;
    final int runs;
    final int[] runAt;
    final int[] runByte;
    final int styles;
    final int[] styleAt;
    final byte[] styleBits;
    private final List<Tag> tags;
    private final List<Link> links;

    /// Characters of a footnote mark at most.
    private static final int LONGEST_MARK = 8;

    static final int PARAGRAPH = 1;
    static final int CENTRED = 2;
    static final int HEADING = 4;
    static final int LIST_ITEM = 8;
    static final int NEW_PAGE = 16;
    static final int PREFORMATTED = 32;

    Page(PageBuilder b, byte[] bytes) {
        this.bytes = bytes;
        this.document = b.document;
        this.html = b.html;
        this.from = b.from;
        this.to = b.to;
        this.characters = Arrays.copyOf(b.chars, b.length);
        this.text = new String(characters);
        this.lines = b.lines;
        this.starts = Arrays.copyOf(b.starts, lines);
        this.ends = Arrays.copyOf(b.ends, lines);
        this.indents = Arrays.copyOf(b.indents, lines);
        this.flags = Arrays.copyOf(b.flags, lines);
        this.rows = Arrays.copyOf(b.rows, lines);
        this.cells = Arrays.copyOf(b.cells, lines);
        this.tables = Arrays.copyOf(b.tables, lines);
        this.runs = b.runs;
        this.runAt = Arrays.copyOf(b.runAt, runs);
        this.runByte = Arrays.copyOf(b.runByte, 2 * runs);
        this.styles = b.styles;
        this.styleAt = Arrays.copyOf(b.styleAt, styles);
        this.styleBits = Arrays.copyOf(b.styleBits, styles);
        this.tags = List.copyOf(b.tags);
        this.links = List.copyOf(b.links);
    }

    /// Number of the document in its submission, from 1.
    public int document() {
        return document;
    }

    /// Whether the document was HTML (else plain text).
    public boolean html() {
        return html;
    }

    /// The whole text, hidden text included. For anchors and scans; see the class comment before
    /// cutting pieces out of it.
    public String text() {
        return text;
    }

    /// The characters of [#text()], for readers that look at each: an array wants neither a call
    /// nor a look at how the string keeps its characters, which in inner loops is most of the work
    /// (of the processor, and of the compiler still more). Shared, not to be changed.
    public char[] characters() {
        return characters;
    }

    /// Number of lines.
    public int lines() {
        return lines;
    }

    /// Position of the first character of a line.
    public int start(int line) {
        return starts[line];
    }

    /// Position behind the last character of a line.
    public int end(int line) {
        return ends[line];
    }

    /// The text of a line.
    public String text(int line) {
        return text.substring(starts[line], ends[line]);
    }

    /// The line that holds a position (its end included), or the next one where the position lies
    /// between lines; [#lines()] behind the last.
    public int lineAt(int position) {
        int i = Arrays.binarySearch(ends, 0, lines, position);
        return i >= 0 ? i : -i - 1;
    }

    /// Columns of white space before the line where it was kept: in plain text and `<pre>`; else 0.
    public int indent(int line) {
        return indents[line];
    }

    /// Whether the line begins a block or follows an empty line (false: it continues the paragraph
    /// of the line before, after a `<br>` or a physical line break).
    public boolean startsParagraph(int line) {
        return (flags[line] & PARAGRAPH) != 0;
    }

    /// Whether the line is centred by its markup; in plain text, by its indent.
    public boolean centred(int line) {
        return (flags[line] & CENTRED) != 0;
    }

    /// Whether the line stands in `<h1>` … `<h6>`.
    public boolean heading(int line) {
        return (flags[line] & HEADING) != 0;
    }

    /// Whether the line begins an `<li>`.
    public boolean listItem(int line) {
        return (flags[line] & LIST_ITEM) != 0;
    }

    /// Whether a page break (`<PAGE>`, form feed, `<hr>`, CSS) stands before the line.
    public boolean startsPage(int line) {
        return (flags[line] & NEW_PAGE) != 0;
    }

    /// Whether blanks inside the line were kept: plain text or `<pre>`.
    public boolean preformatted(int line) {
        return (flags[line] & PREFORMATTED) != 0;
    }

    /// Number of the innermost table the line stands in, from 0; -1 outside of tables.
    public int table(int line) {
        return tables[line];
    }

    /// Number of the table row the line stands in, unique over the page; -1 outside of tables.
    public int row(int line) {
        return rows[line];
    }

    /// Place of the cell in its row, from 0, counting columns as spanned; -1 outside of tables.
    public int cell(int line) {
        return cells[line];
    }

    /// The style bits of the character at a position.
    public int style(int position) {
        int i = Arrays.binarySearch(styleAt, 0, styles, position);
        int run = i >= 0 ? i : -i - 2;
        return run < 0 ? 0 : styleBits[run];
    }

    /// Position behind the last of the characters from a position on, within its line, that all
    /// have the given style bit; the position itself when the first has not. Blanks count as
    /// styled.
    public int styledUntil(int position, int bit) {
        int end = ends[lineAt(position)];
        int i = Arrays.binarySearch(styleAt, 0, styles, position);
        int run = i >= 0 ? i : -i - 2;
        int at = position;
        while (at < end) {
            int bits = run < 0 ? 0 : styleBits[run];
            int next = run + 1 < styles ? Math.min(styleAt[run + 1], end) : end;
            if ((bits & bit) == 0 && !blank(at, next)) {
                return at;
            }
            at = next;
            run++;
        }
        return end;
    }

    private boolean blank(int a, int z) {
        for (int i = a; i < z; i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /// Whether all of a line is bold (or within a heading element).
    public boolean bold(int line) {
        return heading(line) || styledUntil(starts[line], BOLD) == ends[line];
    }

    /// Whether all of a line is underlined.
    public boolean underlined(int line) {
        return styledUntil(starts[line], UNDERLINE) == ends[line];
    }

    /// The values tagged with inline XBRL, in the order of the document.
    public List<Tag> tags() {
        return tags;
    }

    /// The hyperlinks, in the order of the document.
    public List<Link> links() {
        return links;
    }

    /// The text of the lines `first` to before `behind`, white space folded, one blank between
    /// lines.
    public String join(int first, int behind) {
        return first >= behind ? "" : join(first, starts[first], behind - 1, ends[behind - 1]);
    }

    /// The text from position `a` in line `first` to position `z` in line `last`, white space
    /// folded, one blank between lines.
    public String join(int first, int a, int last, int z) {
        if (first == last) {
            return folded(first, Math.max(a, starts[first]), Math.min(z, ends[first]));
        }
        char[] out = new char[Math.max(0, ends[last] - starts[first])];
        int n = 0;
        for (int line = first; line <= last; line++) {
            int s = line == first ? Math.max(a, starts[line]) : starts[line];
            int e = line == last ? Math.min(z, ends[line]) : ends[line];
            if (s < e) {
                if (n > 0) {
                    out[n++] = ' ';
                }
                n = fold(out, n, s, e, preformatted(line));
            }
        }
        while (n > 0 && out[n - 1] == ' ') {
            n--;
        }
        return new String(out, 0, n);
    }

    /// The text between two positions, the first of them in the given line, white space folded,
    /// without blanks at its ends.
    private String folded(int line, int from, int to) {
        int s = from;
        int e = to;
        while (s < e && characters[s] <= ' ') {
            s++;
        }
        while (e > s && characters[e - 1] <= ' ') {
            e--;
        }
        if (s >= e) {
            return "";
        }
        if (!preformatted(line) && e <= ends[line]) {
            return text.substring(s, e);
        }
        char[] out = new char[e - s];
        return new String(out, 0, fold(out, 0, s, e, true));
    }

    /// Copies text behind the `count` characters that were copied before, and gives their number
    /// with it. Lines of HTML were folded when they were made, so they are copied as they are.
    private int fold(char[] out, int count, int s, int e, boolean wide) {
        boolean blank = count == 0 || out[count - 1] == ' ';
        int n = count;
        int i = s;
        if (!wide) {
            while (blank && i < e && characters[i] <= ' ') {
                i++;
            }
            System.arraycopy(characters, i, out, n, e - i);
            return n + e - i;
        }
        for (; i < e; i++) {
            char c = characters[i];
            if (c > ' ') {
                out[n++] = c;
                blank = false;
            } else if (!blank) {
                out[n++] = ' ';
                blank = true;
            }
        }
        return n;
    }

    /// The bytes of the text between two positions. Both should lie in the same line or in
    /// following lines.
    public Span span(int a, int z) {
        if (z <= a) {
            int at = byteAt(a, run(a));
            return new Span(document, at, at);
        }
        int first = run(a);
        return new Span(document, byteAt(a, first), byteBehind(z - 1, run(z - 1, first)));
    }

    /// The bytes of one line.
    public Span span(int line) {
        return span(starts[line], ends[line]);
    }

    /// The text between two positions of one line, white space folded and without a footnote mark
    /// set [raised][#withoutRaised(int, int)] at its end, as a fact; none when it is empty.
    public Fact<String> fact(int a, int z) {
        int s = a;
        int e = z;
        while (s < e && characters[s] <= ' ') {
            s++;
        }
        while (e > s && characters[e - 1] <= ' ') {
            e--;
        }
        e = withoutRaised(s, e);
        return s >= e ? Fact.none() : Fact.of(folded(lineAt(s), s, e), span(s, e));
    }

    /// The text of several lines as one fact, with one range a line, each without a footnote mark
    /// set raised at its end; none when there are no lines.
    public Fact<String> fact(List<Integer> of) {
        List<Span> at = new ArrayList<>(of.size());
        StringBuilder out = new StringBuilder();
        for (int line : of) {
            if (!out.isEmpty()) {
                out.append(' ');
            }
            int end = withoutRaised(starts[line], ends[line]);
            out.append(folded(line, starts[line], end));
            at.add(span(starts[line], end));
        }
        return at.isEmpty() ? Fact.none() : Fact.of(out.toString(), at);
    }

    /// Offset in the input of the first byte of the document's text.
    public int firstByte() {
        return from;
    }

    /// Number of hard blanks (`&nbsp;`) that stand in the input right before the character at a
    /// position, behind the one before it or the beginning of its line.
    public int hardBlanks(int position) {
        int before = position - 1;
        while (before >= 0 && characters[before] <= ' ') {
            before--;
        }
        int start = before < 0 ? from : byteBehind(before, run(before));
        return HardBlanks.count(bytes, start, byteAt(position, run(position)));
    }

    /// Where the text between two positions ends without a footnote mark that is set raised behind
    /// it: "Common Stock" of `Common Stock<sup>(1)</sup>`. The end itself where there is none, or
    /// nothing else.
    public int withoutRaised(int a, int z) {
        if (z - a > 3 && number(z - 3, z)) {
            return z;
        }
        int cut = z;
        int digits = 0;
        for (int i = z - 1; i > a && i >= z - LONGEST_MARK; i--) {
            if (!Raised.mark(characters[i]) && characters[i] > ' ') {
                boolean lettered =
                        i + 1 < z && characters[i + 1] == ')' && characters[i - 1] == '(';
                if (!lettered) {
                    break;
                }
            } else if (Raised.superscript(characters[i])
                    || html && Raised.at(bytes, from, byteAt(i, run(i)))) {
                cut = i;
            }
            digits = Ascii.digit(characters[i]) ? digits + 1 : 0;
            if (digits > 2) {
                return z;
            }
        }
        while (cut < z && cut > a + 1 && " ([,".indexOf(characters[cut - 1]) >= 0) {
            cut--;
        }
        return cut;
    }

    /// Whether nothing but digits stands between two positions: a year, a zip code. No mark has
    /// three.
    private boolean number(int a, int z) {
        for (int i = a; i < z; i++) {
            if (!Ascii.digit(characters[i])) {
                return false;
            }
        }
        return true;
    }

    private int run(int position) {
        int i = Arrays.binarySearch(runAt, 0, runs, position);
        return i >= 0 ? i : -i - 2;
    }

    /// The run of a position that does not lie before the run `from`; mostly that one or the next.
    private int run(int position, int from) {
        for (int r = from + 1; r < from + 3; r++) {
            if (r >= runs || runAt[r] > position) {
                return r - 1;
            }
        }
        int i = Arrays.binarySearch(runAt, from + 2, runs, position);
        return i >= 0 ? i : -i - 2;
    }

    private int byteAt(int position, int r) {
        if (r < 0) {
            return from;
        }
        int at = runByte[2 * r];
        int wide = runByte[2 * r + 1];
        return wide == 0 ? Math.min(at + position - runAt[r], to) : at;
    }

    private int byteBehind(int position, int r) {
        if (r < 0) {
            return from;
        }
        int at = runByte[2 * r];
        int wide = runByte[2 * r + 1];
        return Math.min(wide == 0 ? at + position - runAt[r] + 1 : at + wide, to);
    }

    /// A value tagged with inline XBRL (`ix:nonNumeric`, `ix:nonFraction`).
    ///
    /// @param name the concept with its prefix: `dei:EntityRegistrantName`
    /// @param context the `contextRef`
    /// @param format the transform, or empty: `ixt:datemonthdayyearen`
    /// @param start position of its first character in [#text()]
    /// @param end position behind its last character
    /// @param hidden whether it stands in hidden text
    public record Tag(
            String name, String context, String format, int start, int end, boolean hidden) {}

    /// A hyperlink.
    ///
    /// @param target the `href` as written, entities decoded
    /// @param start position of its first character in [#text()]
    /// @param end position behind its last character
    public record Link(String target, int start, int end) {}
}
