package dev.octavo.page;

/// Makes lines of characters: folds white space or keeps it, opens a line with its first visible
/// character and closes it where the reader says.
///
/// A blank is only written when another character of the line follows, so that lines never begin or
/// end with one.
final class LineWriter {

    private final PageBuilder out;
    private boolean open;
    private int lineStart;
    private int lineFlags;
    private int lineIndent;
    private int lineTable;
    private int lineRow;
    private int lineCell;
    private int blankAt = -1;
    private int blankWidth;
    private int pending = Page.PARAGRAPH;
    private int indent;
    private int bits;
    private int writtenStyle;

    /// Where the next line stands; set by the reader.
    int table = -1;

    int row = -1;
    int cell = -1;

    LineWriter(PageBuilder out) {
        this.out = out;
        out.style(0);
    }

    /// What [OpenElements#bits()] says of the characters that follow. Where text begins to be
    /// hidden or ceases to, the line ends.
    void style(int now) {
        if (((bits ^ now) & OpenElements.HIDDEN) != 0) {
            endLine();
        }
        bits = now;
    }

    boolean hidden() {
        return (bits & OpenElements.HIDDEN) != 0;
    }

    private boolean pre() {
        return (bits & OpenElements.PRE) != 0;
    }

    /// Position of the next visible character.
    int position() {
        return out.length + (open && blankAt >= 0 ? 1 : 0);
    }

    /// White space that folds.
    void blank(int at, int width) {
        if (open && blankAt < 0) {
            blankAt = at;
            blankWidth = width;
        }
    }

    /// White space that stays.
    void column(int at, int width) {
        if (open) {
            flushStyle();
            out.put(' ', at, width);
        } else {
            indent++;
        }
    }

    /// White space up to the next tab stop.
    void tab(int at) {
        if (open) {
            int stop = 8 - (out.length - lineStart + lineIndent & 7);
            for (int i = 0; i < stop; i++) {
                out.put(' ', at, 1);
            }
        } else {
            indent += 8 - (indent & 7);
        }
    }

    /// Plain characters, see [PageBuilder#putPlain].
    int plain(byte[] bytes, int at, int to, boolean[] plain) {
        begin();
        return out.putPlain(bytes, at, to, plain, !pre());
    }

    /// One code point of `width` bytes.
    void character(int code, int at, int width) {
        begin();
        if (code < 0x10000) {
            out.put((char) code, at, width);
        } else {
            out.put(Character.highSurrogate(code), at, width);
            out.put(Character.lowSurrogate(code), at, width);
        }
    }

    private void begin() {
        if (!open) {
            openLine();
        } else if (blankAt >= 0) {
            out.put(' ', blankAt, blankWidth);
            blankAt = -1;
        }
        flushStyle();
    }

    private void flushStyle() {
        int style = bits & OpenElements.STYLE_BITS;
        if (style != writtenStyle) {
            out.style(style);
            writtenStyle = style;
        }
    }

    private void openLine() {
        open = true;
        lineStart = out.length;
        lineFlags =
                pending
                        | ((bits & OpenElements.CENTRED) != 0 ? Page.CENTRED : 0)
                        | ((bits & OpenElements.HEADING) != 0 ? Page.HEADING : 0)
                        | (pre() ? Page.PREFORMATTED : 0);
        lineIndent = indent;
        lineTable = table;
        lineRow = row;
        lineCell = cell;
        pending = 0;
        blankAt = -1;
    }

    /// Closes the line, if one is open.
    void endLine() {
        if (open) {
            out.trim(lineStart);
            if (!hidden()) {
                out.line(lineStart, out.length, lineIndent, flags(), lineTable, lineRow, lineCell);
            }
            out.divide();
            open = false;
        }
        blankAt = -1;
        indent = 0;
    }

    private int flags() {
        if ((lineFlags & Page.PREFORMATTED) == 0 || lineIndent < 12) {
            return lineFlags;
        }
        int middle = lineIndent + (out.length - lineStart) / 2;
        return middle >= 34 && middle <= 46 ? lineFlags | Page.CENTRED : lineFlags;
    }

    /// The end of a block, or the beginning of one.
    void paragraph() {
        endLine();
        pending |= Page.PARAGRAPH;
    }

    /// A line break within a block; two with nothing between divide paragraphs.
    void lineBreak() {
        boolean text = open;
        endLine();
        if (!text) {
            pending |= Page.PARAGRAPH;
        }
    }

    /// Whether a line has begun.
    boolean open() {
        return open;
    }

    /// Makes the next line a heading.
    void headLine() {
        pending |= Page.HEADING;
    }

    void listItem() {
        pending |= Page.LIST_ITEM;
    }

    void newPage() {
        endLine();
        pending |= Page.NEW_PAGE;
    }
}
