package dev.octavo.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads markup and text into lines, one pass, front to back.
///
/// It is not an HTML parser: no tree is built. What is kept is what decides lines and style: a stack of open blocks, one of open inline elements (kept
/// apart, because filings close `<b>` and `<p>` in any order), and one of tables. A cell bounds what a closing tag can reach, so that a stray
/// `</div>` does not end the table. Looking for the element that a closing tag closes goes at most [#REACH] deep, so that no nesting makes the
/// reader slow; an unclosed comment, quote or script is found out once and then taken as text of its tag only.
///
/// Plain text goes the same way with white space kept: there only the tags that filers of text used (`<PAGE>`, `<TABLE>`, `<S>`, `<C>`, and stray
/// inline ones) are markup, and any other `<` is text.
final class MarkupReader {

    private static final int REACH = 256;
    private static final int HIDDEN = Css.HIDDEN;
    private static final int CENTRED = Css.CENTRED;
    private static final int HEADING = 1 << 16;
    private static final int PRE = 1 << 17;
    private static final int SYMBOLS = Css.WINGDINGS | Css.WINGDINGS_2;
    private static final int STYLE_BITS = Page.BOLD | Page.ITALIC | Page.UNDERLINE | Page.LINK | Page.STRUCK;
    private static final int INHERITED = STYLE_BITS | SYMBOLS | HIDDEN | CENTRED | HEADING | PRE;
    private static final int WIDEST_SPAN = 1000;

    /// Bytes that are text as they stand: in HTML, and in plain text (where `*` and `\` may be markup of a converter).
    private static final boolean[] PLAIN = plain("<&");

    private static final boolean[] PLAIN_TEXT = plain("<&*\\");

    private static boolean[] plain(String but) {
        boolean[] out = new boolean[256];
        for (int i = 0x21; i < 0x7f; i++) {
            out[i] = but.indexOf(i) < 0;
        }
        return out;
    }

    private static final byte[] NAME = names();

    private static byte[] names() {
        byte[] out = new byte[256];
        for (char c = 'a'; c <= 'z'; c++) {
            out[c] = (byte) c;
            out[c & ~0x20] = (byte) c;
        }
        for (char c : "0123456789:-_.".toCharArray()) {
            out[c] = (byte) c;
        }
        return out;
    }

    private final byte[] bytes;
    private final int to;
    private final PageBuilder out;
    private final LineWriter w;
    private final Attributes attributes;
    private final boolean html;

    private int[] blockElement = new int[64];
    private int[] blockBits = new int[64];
    private int blocks;
    private int[] inlineElement = new int[64];
    private int[] inlineSet = new int[64];
    private int[] inlineClear = new int[64];

    /// How many blocks were open where the inline element began: tells a `<div>` made inline by its style from the block around it.
    private int[] inlineWithin = new int[64];

    private int inlines;

    /// Saved of the outer table: number, row, cell, next column, floors of both stacks.
    private int[] outer = new int[6 * 8];

    private int depth;
    private int tables;
    private int rowsSeen;
    private int nextColumn;
    private int blockFloor;
    private int rowFloor;
    private int inlineFloor;

    private int bits;
    private int linkStart = -1;
    private String linkTarget = "";
    private OpenTag[] openTags = new OpenTag[8];
    private int openTagCount;
    private boolean commentsNeverEnd;
    private boolean rawNeverEnds;

    private record OpenTag(String name, String context, String format, int start, boolean hidden) {}

    MarkupReader(byte[] bytes, int to, PageBuilder out) {
        this.bytes = bytes;
        this.to = to;
        this.out = out;
        this.html = out.html;
        this.w = new LineWriter(out);
        this.attributes = new Attributes(bytes, to);
        if (!html) {
            w.pre = true;
            bits = PRE;
        }
    }

    void read(int from) {
        int at = from;
        while (at < to) {
            at = (bits & PRE) != 0 ? kept(at) : flowing(at);
        }
        w.endLine();
    }

    // ---- text

    private int flowing(int at) {
        byte b = bytes[at];
        if (b == '<') {
            return markup(at);
        }
        if (b > ' ' && b != '&') {
            return words(at);
        }
        if (b == '&') {
            return reference(at);
        }
        if (b < 0) {
            return wide(at);
        }
        w.blank(at, 1);
        int i = at + 1;
        while (i < to && bytes[i] <= ' ' && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private int words(int at) {
        if ((bits & SYMBOLS) != 0) {
            emit(Symbols.of(bytes[at], (bits & Css.WINGDINGS_2) != 0), at, 1);
            return at + 1;
        }
        return PLAIN[bytes[at]] ? w.plain(bytes, at, to, PLAIN) : literal(at);
    }

    private int kept(int at) {
        int b = bytes[at];
        boolean[] plain = html ? PLAIN : PLAIN_TEXT;
        if (b >= 0 && plain[b]) {
            return keptWords(at, plain);
        }
        return switch (b) {
            case '<' -> markup(at);
            case '&' -> reference(at);
            case '\n' -> keptBreak(at);
            case '\r' -> at + 1;
            case '\t' -> {
                w.tab(at);
                yield at + 1;
            }
            case '\f' -> {
                w.newPage();
                yield at + 1;
            }
            case '*' -> star(at);
            case '\\' -> backslash(at);
            default -> b < 0 ? wide(at) : keptBlank(at);
        };
    }

    private int keptWords(int at, boolean[] plain) {
        if ((bits & SYMBOLS) != 0) {
            return words(at);
        }
        return w.plain(bytes, at, to, plain);
    }

    private int keptBlank(int at) {
        w.column(at, 1);
        return at + 1;
    }

    /// The end of a physical line; a PEM wrapper has put "- " before lines that begin with a dash.
    private int keptBreak(int at) {
        w.lineBreak();
        int next = at + 1;
        boolean escaped = !html && next + 2 < to && bytes[next] == '-' && bytes[next + 1] == ' ' && bytes[next + 2] == '-';
        return escaped ? next + 2 : next;
    }

    /// `**bold**` of converted text; any other star is text.
    private int star(int at) {
        if (at + 1 < to && bytes[at + 1] == '*') {
            boolean bold = (bits & Page.BOLD) != 0;
            int before = at == 0 ? ' ' : bytes[at - 1];
            int after = at + 2 < to ? bytes[at + 2] : ' ';
            if (bold && before > ' ' || !bold && before <= ' ' && after > ' ' && after != '*' && closes(at + 2)) {
                bits ^= Page.BOLD;
                w.style(bits & STYLE_BITS);
                return at + 2;
            }
        }
        w.character(bytes[at], at, 1);
        return at + 1;
    }

    private boolean closes(int from) {
        int end = Math.min(to - 1, from + 200);
        for (int i = from; i < end && bytes[i] != '\n'; i++) {
            if (bytes[i] == '*') {
                return bytes[i + 1] == '*' && bytes[i - 1] > ' ';
            }
        }
        return false;
    }

    /// `\$` of converted text is a dollar sign.
    private int backslash(int at) {
        if (at + 1 < to && bytes[at + 1] == '$') {
            return at + 1;
        }
        w.character(bytes[at], at, 1);
        return at + 1;
    }

    private int reference(int at) {
        long read = Entities.read(bytes, at, to);
        if (read == 0) {
            w.character(bytes[at], at, 1);
            return at + 1;
        }
        int width = (int) read;
        int code = (int) (read >>> 32);
        emit((bits & SYMBOLS) != 0 ? Symbols.of(code, (bits & Css.WINGDINGS_2) != 0) : code, at, width);
        return at + width;
    }

    /// A character beyond ASCII: UTF-8 where the bytes are that, else Windows-1252.
    private int wide(int at) {
        long read = Utf8.read(bytes, at, to);
        int width = (int) read;
        int code = (int) (read >>> 32);
        if ((bits & SYMBOLS) != 0) {
            code = Symbols.of(width == 1 ? bytes[at] & 0xff : code, (bits & Css.WINGDINGS_2) != 0);
        }
        emit(code, at, width);
        return at + width;
    }

    private void emit(int code, int at, int width) {
        if (code <= ' ' || Utf8.blank(code)) {
            if ((bits & PRE) != 0) {
                w.column(at, width);
            } else {
                w.blank(at, width);
            }
        } else if (!Utf8.dropped(code)) {
            w.character(code, at, width);
        }
    }

    // ---- tags

    private int markup(int at) {
        if (at + 1 >= to) {
            return literal(at);
        }
        int next = bytes[at + 1];
        if (next == '!' || next == '?') {
            return html || next == '!' ? declaration(at) : literal(at);
        }
        boolean closing = next == '/';
        int i = closing ? at + 2 : at + 1;
        int first = i;
        long hash = 0;
        for (int lower = nameByte(i); lower != 0; lower = nameByte(i)) {
            hash = Element.step(hash, lower);
            i++;
        }
        if (i == first || !letter(bytes[first])) {
            return closing && html ? Math.min(to, Swar.find(bytes, i, to, (byte) '>') + 1) : literal(at);
        }
        Element element = Element.of(hash);
        if (!html && element == Element.NONE) {
            return literal(at);
        }
        int end = attributes.read(i);
        if (closing) {
            close(element);
            return end;
        }
        return open(element, end);
    }

    private int literal(int at) {
        w.character(bytes[at], at, 1);
        return at + 1;
    }

    private static boolean letter(byte b) {
        return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
    }

    /// The lower-case byte of an element's name at an offset, or 0 behind the name.
    private int nameByte(int at) {
        return at < to ? NAME[bytes[at] & 0xff] : 0;
    }

    private int declaration(int at) {
        boolean comment = at + 3 < to && bytes[at + 1] == '!' && bytes[at + 2] == '-' && bytes[at + 3] == '-';
        if (comment && !commentsNeverEnd) {
            for (int i = Swar.find(bytes, at + 4, to, (byte) '>'); i < to; i = Swar.find(bytes, i + 1, to, (byte) '>')) {
                if (bytes[i - 1] == '-' && bytes[i - 2] == '-') {
                    return i + 1;
                }
            }
            commentsNeverEnd = true;
        }
        if (comment) {
            return at + 4;
        }
        return Math.min(to, Swar.find(bytes, at, to, (byte) '>') + 1);
    }

    private int open(Element element, int end) {
        switch (element.kind) {
            case UNKNOWN, GROUP -> {}
            case BLOCK -> openBlock(element, 0);
            case HEADING -> openBlock(element, HEADING | Page.BOLD);
            case LIST_ITEM -> {
                closeListItem();
                openBlock(element, 0);
                w.listItem();
            }
            case PRE -> openBlock(element, PRE);
            case TABLE -> openTable();
            case ROW -> openRow();
            case CELL -> openCell(element);
            case BREAK -> w.lineBreak();
            case RULE, PAGE -> breakPage();
            case INLINE -> openInline(element);
            case FACT -> openTag();
            case RAW -> {
                return raw(element, end);
            }
        }
        return end;
    }

    private void close(Element element) {
        switch (element.kind) {
            case UNKNOWN, GROUP, RULE, PAGE, RAW -> {}
            case BLOCK, HEADING, LIST_ITEM, PRE -> closeBlock(element);
            case TABLE -> closeTable();
            case ROW, CELL -> closeCell();
            case BREAK -> w.lineBreak();
            case INLINE -> closeInline(element);
            case FACT -> closeTag();
        }
    }

    /// What the attributes add to inherited bits.
    private int with(int inherited, int own) {
        int css = attributes.css;
        int now = inherited | own | css & (STYLE_BITS | SYMBOLS | HIDDEN | CENTRED);
        if ((css & Css.NOT_BOLD) != 0) {
            now &= ~Page.BOLD;
        }
        if ((css & Css.NOT_CENTRED) != 0) {
            now &= ~CENTRED;
        }
        return now & INHERITED;
    }

    private int blockTop() {
        return blocks == 0 ? html ? 0 : PRE : blockBits[blocks - 1];
    }

    private void openBlock(Element element, int own) {
        if ((attributes.css & Css.INLINE) != 0) {
            openInline(element);
            return;
        }
        if (blocks > blockFloor && blockElement[blocks - 1] == Element.P.ordinal()) {
            blocks--;
        }
        breakParagraph();
        if ((attributes.css & Css.BREAK_BEFORE) != 0) {
            w.newPage();
        }
        int centre = element == Element.CENTER ? CENTRED : 0;
        pushBlock(element, with(blockTop(), own | centre));
        apply();
    }

    /// Ends the paragraph; in plain text stray block tags do not divide more than the lines do.
    private void breakParagraph() {
        if (html) {
            w.paragraph();
        }
    }

    private void breakPage() {
        w.newPage();
        if (html) {
            w.paragraph();
        }
    }

    private void pushBlock(Element element, int blockStyle) {
        if (blocks == blockElement.length) {
            blockElement = Arrays.copyOf(blockElement, 2 * blocks);
            blockBits = Arrays.copyOf(blockBits, 2 * blocks);
        }
        blockElement[blocks] = element.ordinal() | ((attributes.css & Css.BREAK_AFTER) != 0 ? 1 << 16 : 0);
        blockBits[blocks++] = blockStyle;
    }

    private void closeListItem() {
        for (int i = blocks - 1, last = Math.max(blockFloor, blocks - 8); i >= last; i--) {
            int e = blockElement[i] & 0xffff;
            if (e == Element.UL.ordinal() || e == Element.OL.ordinal()) {
                return;
            }
            if (e == Element.LI.ordinal()) {
                blocks = i;
                return;
            }
        }
    }

    private void closeBlock(Element element) {
        for (int i = blocks - 1, last = Math.max(blockFloor, blocks - REACH); i >= last; i--) {
            if ((blockElement[i] & 0xffff) == element.ordinal()) {
                if (inlines > inlineFloor && inlineWithin[inlines - 1] > i && closeInline(element)) {
                    return;
                }
                boolean newPage = (blockElement[i] & 1 << 16) != 0;
                blocks = i;
                breakParagraph();
                if (newPage) {
                    w.newPage();
                }
                apply();
                return;
            }
        }
        if (closeInline(element)) {
            return;
        }
        breakParagraph();
    }

    private void openTable() {
        if (!html) {
            return;
        }
        w.paragraph();
        if (6 * depth == outer.length) {
            outer = Arrays.copyOf(outer, 2 * outer.length);
        }
        int o = 6 * depth++;
        outer[o] = w.table;
        outer[o + 1] = w.row;
        outer[o + 2] = w.cell;
        outer[o + 3] = nextColumn;
        outer[o + 4] = blockFloor;
        outer[o + 5] = inlineFloor;
        pushTableFloors();
        w.table = tables++;
        w.row = -1;
        w.cell = -1;
        nextColumn = 0;
        pushBlock(Element.TABLE, with(blockTop() & ~CENTRED, 0));
        blockFloor = blocks;
        rowFloor = blocks;
        inlineFloor = inlines;
        apply();
    }

    private int[] rowFloors = new int[8];

    private void pushTableFloors() {
        if (depth > rowFloors.length) {
            rowFloors = Arrays.copyOf(rowFloors, 2 * rowFloors.length);
        }
        rowFloors[depth - 1] = rowFloor;
    }

    private void closeTable() {
        if (depth == 0) {
            breakParagraph();
            return;
        }
        w.paragraph();
        blocks = blockFloor - 1;
        inlines = inlineFloor;
        int o = 6 * --depth;
        w.table = outer[o];
        w.row = outer[o + 1];
        w.cell = outer[o + 2];
        nextColumn = outer[o + 3];
        blockFloor = outer[o + 4];
        inlineFloor = outer[o + 5];
        rowFloor = rowFloors[depth];
        apply();
    }

    private void openRow() {
        if (depth == 0) {
            breakParagraph();
            return;
        }
        w.paragraph();
        blocks = blockFloor;
        inlines = Math.min(inlines, inlineFloor);
        w.row = rowsSeen++;
        w.cell = -1;
        nextColumn = 0;
        pushBlock(Element.TR, with(blockTop(), 0));
        rowFloor = blocks;
        apply();
    }

    private void openCell(Element element) {
        if (depth == 0) {
            breakParagraph();
            return;
        }
        if (w.row < 0) {
            w.row = rowsSeen++;
        }
        w.paragraph();
        blocks = Math.max(rowFloor, blockFloor);
        inlines = Math.min(inlines, inlineFloor);
        w.cell = nextColumn;
        nextColumn += Math.clamp(attributes.span, 1, WIDEST_SPAN);
        pushBlock(element, with(blockTop(), element == Element.TH ? Page.BOLD | CENTRED : 0));
        apply();
    }

    private void closeCell() {
        if (depth == 0) {
            breakParagraph();
            return;
        }
        w.paragraph();
        blocks = Math.max(rowFloor, blockFloor);
        inlines = Math.min(inlines, inlineFloor);
        apply();
    }

    private void openInline(Element element) {
        if (attributes.selfClosing) {
            return;
        }
        if (inlines == inlineElement.length) {
            inlineElement = Arrays.copyOf(inlineElement, 2 * inlines);
            inlineSet = Arrays.copyOf(inlineSet, 2 * inlines);
            inlineClear = Arrays.copyOf(inlineClear, 2 * inlines);
            inlineWithin = Arrays.copyOf(inlineWithin, 2 * inlines);
        }
        int own = own(element);
        int set = inlines == 0 ? 0 : inlineSet[inlines - 1];
        int clear = inlines == 0 ? 0 : inlineClear[inlines - 1];
        if ((attributes.css & Css.NOT_BOLD) != 0) {
            clear |= Page.BOLD;
        }
        int now = with(set, own);
        inlineElement[inlines] = element.ordinal();
        inlineSet[inlines] = now;
        inlineWithin[inlines] = blocks;
        inlineClear[inlines++] = clear & ~now;
        apply();
    }

    private int own(Element element) {
        return switch (element) {
            case B, STRONG -> Page.BOLD;
            case I, EM, CITE -> Page.ITALIC;
            case U, INS -> Page.UNDERLINE;
            case S, STRIKE, DEL -> Page.STRUCK;
            case IX_HEADER, IX_HIDDEN -> HIDDEN;
            case A -> openLink();
            // all other elements add nothing of their own
            default -> 0;
        };
    }

    private int openLink() {
        if (!attributes.hasHref()) {
            return 0;
        }
        closeLink();
        linkStart = w.position();
        linkTarget = attributes.href();
        return Page.LINK;
    }

    private void closeLink() {
        if (linkStart >= 0) {
            int start = trimStart(linkStart);
            int end = trimEnd(start);
            if (start < end) {
                out.links.add(new Page.Link(linkTarget, start, end));
            }
            linkStart = -1;
        }
    }

    private boolean closeInline(Element element) {
        for (int i = inlines - 1, last = Math.max(inlineFloor, inlines - REACH); i >= last; i--) {
            if (inlineElement[i] == element.ordinal()) {
                inlines = i;
                if (element == Element.A) {
                    closeLink();
                }
                apply();
                return true;
            }
        }
        return false;
    }

    private void openTag() {
        if (attributes.selfClosing) {
            return;
        }
        if (openTagCount == openTags.length) {
            openTags = Arrays.copyOf(openTags, 2 * openTagCount);
        }
        openTags[openTagCount++] =
                new OpenTag(attributes.name(), attributes.context(), attributes.format(), w.position(), w.hidden());
    }

    private void closeTag() {
        if (openTagCount > 0) {
            OpenTag tag = openTags[--openTagCount];
            int start = trimStart(tag.start);
            out.tags.add(new Page.Tag(tag.name, tag.context, tag.format, start, trimEnd(start), tag.hidden));
        }
    }

    private int trimStart(int start) {
        int s = Math.min(start, out.length);
        while (s < out.length && out.chars[s] <= ' ') {
            s++;
        }
        return s;
    }

    private int trimEnd(int start) {
        int e = out.length;
        while (e > start && out.chars[e - 1] <= ' ') {
            e--;
        }
        return e;
    }

    private void apply() {
        int block = blockTop();
        int set = inlines == 0 ? 0 : inlineSet[inlines - 1];
        int clear = inlines == 0 ? 0 : inlineClear[inlines - 1];
        bits = block & ~clear | set;
        w.hide((bits & HIDDEN) != 0);
        w.style(bits & STYLE_BITS);
        w.centred = (bits & CENTRED) != 0;
        w.heading = (bits & HEADING) != 0;
        w.pre = (bits & PRE) != 0;
    }

    /// Leaves out the content of a script, a style sheet or a title.
    private int raw(Element element, int end) {
        if (attributes.selfClosing || rawNeverEnds) {
            return end;
        }
        byte[] name = element.name().getBytes(StandardCharsets.US_ASCII);
        for (int i = Swar.find(bytes, end, to, (byte) '<'); i < to; i = Swar.find(bytes, i + 1, to, (byte) '<')) {
            if (i + 2 + name.length <= to && bytes[i + 1] == '/' && named(i + 2, name)) {
                return Math.min(to, Swar.find(bytes, i, to, (byte) '>') + 1);
            }
        }
        rawNeverEnds = true;
        return end;
    }

    private boolean named(int at, byte[] upper) {
        for (int i = 0; i < upper.length; i++) {
            if ((bytes[at + i] & ~0x20) != upper[i]) {
                return false;
            }
        }
        return true;
    }
}
