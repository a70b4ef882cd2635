package dev.octavo.page;

import java.util.Arrays;

/// The elements that are open at a point of a document, and what they make of the text there:
/// style, alignment, table cell, hidden or not.
///
/// It is not a tree. There is a stack of blocks and one of inline elements, kept apart because
/// filings close `<b>` and `<p>` in any order, and a stack of tables. A cell bounds what a closing
/// tag can reach, so that a stray `</div>` does not end the table. Looking for the element that a
/// closing tag closes goes at most [#REACH] deep, so that no nesting makes the reader slow.
final class OpenElements {

    /// Set in [#bits()] where white space is kept.
    static final int PRE = 1 << 17;

    static final int STYLE_BITS =
            Page.BOLD | Page.ITALIC | Page.UNDERLINE | Page.LINK | Page.STRUCK;
    static final int SYMBOLS = Css.WINGDINGS | Css.WINGDINGS_2;
    private static final int REACH = 256;
    static final int HIDDEN = Css.HIDDEN;
    static final int CENTRED = Css.CENTRED;
    static final int HEADING = 1 << 16;
    private static final int INHERITED = STYLE_BITS | SYMBOLS | HIDDEN | CENTRED | HEADING | PRE;
    static final int WIDEST_SPAN = 1000;
    private static final int ELEMENT = 0xffff;

    /// Numbers that are kept of each table around the innermost.
    private static final int SAVED = 7;

    private static final int BREAK_AFTER = 1 << 16;

    private final LineWriter w;
    private final Attributes attributes;
    private final Marks marks;
    private final boolean html;

    private int[] blockElement = new int[64];
    private int[] blockBits = new int[64];
    private int blocks;
    private int[] inlineElement = new int[64];
    private int[] inlineSet = new int[64];
    private int[] inlineClear = new int[64];

    /// How many blocks were open where the inline element began: tells a `<div>` made inline by its
    /// style from the block around it.
    private int[] inlineWithin = new int[64];

    private int inlines;

    /// Saved of the outer table: number, row, cell, next column, the three floors.
    private int[] outer = new int[SAVED * 8];

    private int depth;
    private int tables;
    private int rowsSeen;
    private int nextColumn;
    private int blockFloor;
    private int rowFloor;
    private int inlineFloor;

    private int bits;

    OpenElements(PageBuilder out, LineWriter w, Attributes attributes) {
        this.w = w;
        this.attributes = attributes;
        this.marks = new Marks(out, w);
        this.html = out.html;
        if (!html) {
            bits = PRE;
            w.style(bits);
        }
    }

    /// Style bits of [Page], the symbol fonts of [Css], and [#PRE].
    int bits() {
        return bits;
    }

    /// Turns bold on or off by a mark of converted text.
    void toggleBold() {
        bits ^= Page.BOLD;
        w.style(bits);
    }

    /// Opens an element; its attributes are the last that were read.
    void open(Element element) {
        switch (element.kind) {
            case UNKNOWN, GROUP, RAW -> {}
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
            case FACT -> {
                if (!attributes.selfClosing) {
                    marks.openTag(attributes);
                }
            }
        }
    }

    /// Closes the nearest such element, if one is open.
    void close(Element element) {
        switch (element.kind) {
            case UNKNOWN, GROUP, RULE, PAGE, RAW -> {}
            case BLOCK, HEADING, LIST_ITEM, PRE -> closeBlock(element);
            case TABLE -> closeTable();
            case ROW, CELL -> closeCell();
            case BREAK -> w.lineBreak();
            case INLINE -> closeInline(element);
            case FACT -> marks.closeTag();
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
        if (blocks > blockFloor && (blockElement[blocks - 1] & ELEMENT) == Element.P.ordinal()) {
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
        blockElement[blocks] =
                element.ordinal() | ((attributes.css & Css.BREAK_AFTER) != 0 ? BREAK_AFTER : 0);
        blockBits[blocks++] = blockStyle;
    }

    private void closeListItem() {
        for (int i = blocks - 1, last = Math.max(blockFloor, blocks - 8); i >= last; i--) {
            int e = blockElement[i] & ELEMENT;
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
            if ((blockElement[i] & ELEMENT) == element.ordinal()) {
                if (inlines > inlineFloor
                        && inlineWithin[inlines - 1] > i
                        && closeInline(element)) {
                    return;
                }
                boolean newPage = (blockElement[i] & BREAK_AFTER) != 0;
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
        if (SAVED * depth == outer.length) {
            outer = Arrays.copyOf(outer, 2 * outer.length);
        }
        int o = SAVED * depth++;
        outer[o] = w.table;
        outer[o + 1] = w.row;
        outer[o + 2] = w.cell;
        outer[o + 3] = nextColumn;
        outer[o + 4] = blockFloor;
        outer[o + 5] = inlineFloor;
        outer[o + 6] = rowFloor;
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

    private void closeTable() {
        if (depth == 0) {
            breakParagraph();
            return;
        }
        w.paragraph();
        blocks = blockFloor - 1;
        inlines = inlineFloor;
        int o = SAVED * --depth;
        w.table = outer[o];
        w.row = outer[o + 1];
        w.cell = outer[o + 2];
        nextColumn = outer[o + 3];
        blockFloor = outer[o + 4];
        inlineFloor = outer[o + 5];
        rowFloor = outer[o + 6];
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
            case A -> marks.openLink(attributes) ? Page.LINK : 0;
            // all other elements add nothing of their own
            default -> 0;
        };
    }

    private boolean closeInline(Element element) {
        for (int i = inlines - 1, last = Math.max(inlineFloor, inlines - REACH); i >= last; i--) {
            if (inlineElement[i] == element.ordinal()) {
                inlines = i;
                if (element == Element.A) {
                    marks.closeLink();
                }
                apply();
                return true;
            }
        }
        return false;
    }

    private void apply() {
        int block = blockTop();
        int set = inlines == 0 ? 0 : inlineSet[inlines - 1];
        int clear = inlines == 0 ? 0 : inlineClear[inlines - 1];
        bits = block & ~clear | set;
        w.style(bits);
    }
}
