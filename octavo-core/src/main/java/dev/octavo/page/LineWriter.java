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
    private int breaks;
    private int indent;
    private int bits;
    private int writtenBits;

    /// Where the next line stands; set by the reader.
    int table = -1;

    int row = -1;
    int cell = -1;
    boolean centred;
    boolean heading;
    boolean pre;
    private boolean hidden;

    LineWriter(PageBuilder out) {
        this.out = out;
        out.style(0);
    }

    /// Style of the characters that follow.
    void style(int styleBits) {
        bits = styleBits;
    }

    boolean hidden() {
        return hidden;
    }

    /// Whether the text that follows is hidden. A change closes the line.
    void hide(boolean now) {
        if (hidden != now) {
            endLine();
            hidden = now;
        }
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
        return out.putPlain(bytes, at, to, plain, !pre);
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
        if (bits != writtenBits) {
            out.style(bits);
            writtenBits = bits;
        }
    }

    private void openLine() {
        open = true;
        lineStart = out.length;
        lineFlags =
                pending
                        | (centred ? Page.CENTRED : 0)
                        | (heading ? Page.HEADING : 0)
                        | (pre ? Page.PREFORMATTED : 0);
        lineIndent = indent;
        lineTable = table;
        lineRow = row;
        lineCell = cell;
        pending = 0;
        breaks = 0;
        blankAt = -1;
    }

    /// Closes the line, if one is open.
    void endLine() {
        if (open) {
            out.trim(lineStart);
            if (!hidden) {
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
        if (!text && ++breaks >= 1) {
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
