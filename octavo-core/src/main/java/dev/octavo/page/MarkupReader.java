package dev.octavo.page;

import java.nio.charset.StandardCharsets;

/// Reads markup and text into lines, one pass over the bytes, front to back.
///
/// What tags mean is left to [OpenElements]; here bytes are told apart: words, blanks, references,
/// tags, comments, scripts. An unclosed comment, quote or script is found out once and from then on
/// only its tag is left out, so that nothing is lost and nothing is slow.
///
/// Plain text goes the same way with white space kept: there only the tags that filers of text used
/// (`<PAGE>`, `<TABLE>`, `<S>`, `<C>`, and stray inline ones) are markup, and any other `<` is
/// text.
final class MarkupReader {

    private static final int SYMBOLS = OpenElements.SYMBOLS;

    /// Bytes that are text as they stand: in HTML, and in plain text (where `*`, `#` and `\` may be
    /// markup of a converter).
    private static final boolean[] PLAIN = plain("<&");

    private static final boolean[] PLAIN_TEXT = plain("<&*#\\");

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
    private final LineWriter w;
    private final Attributes attributes;
    private final boolean html;

    private final OpenElements elements;
    private boolean commentsNeverEnd;
    private boolean rawNeverEnds;

    private final KnownTags known;

    /// The element of the last tag that was read; none where its content was left out.
    private Element last = Element.NONE;

    MarkupReader(byte[] bytes, int to, PageBuilder out) {
        this.bytes = bytes;
        this.to = to;
        this.html = out.html;
        this.w = new LineWriter(out);
        this.attributes = new Attributes(bytes, to);
        this.elements = new OpenElements(out, w, attributes);
        this.known = out.known;
    }

    void read(int from) {
        int at = from;
        while (at < to) {
            at = (elements.bits() & OpenElements.PRE) != 0 ? kept(at) : flowing(at);
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
        return Swar.behindBlanks(bytes, at + 1, to);
    }

    private int words(int at) {
        if ((elements.bits() & SYMBOLS) != 0) {
            emit(Symbols.of(bytes[at], (elements.bits() & Css.WINGDINGS_2) != 0), at, 1);
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
            case '\r' -> beside(at) ? at + 1 : keptBreak(at);
            case '\t' -> {
                w.tab(at);
                yield at + 1;
            }
            case '\f' -> {
                w.newPage();
                yield at + 1;
            }
            case '*' -> star(at);
            case '#' -> hash(at);
            case '\\' -> backslash(at);
            default -> b < 0 ? wide(at) : keptBlank(at);
        };
    }

    private int keptWords(int at, boolean[] plain) {
        if ((elements.bits() & SYMBOLS) != 0) {
            return words(at);
        }
        return w.plain(bytes, at, to, plain);
    }

    private int keptBlank(int at) {
        w.column(at, 1);
        return at + 1;
    }

    /// Whether a carriage return belongs to a line feed beside it; also two of them, as transfers
    /// that turn each line feed into a pair leave them. By itself it ends a line.
    private boolean beside(int at) {
        if (at > 0 && bytes[at - 1] == '\n') {
            return true;
        }
        int next = at + 1 < to && bytes[at + 1] == '\r' ? at + 2 : at + 1;
        return next < to && bytes[next] == '\n';
    }

    /// The end of a physical line; a PEM wrapper has put "- " before lines that begin with a dash.
    private int keptBreak(int at) {
        w.lineBreak();
        int next = at + 1;
        boolean escaped =
                !html
                        && next + 2 < to
                        && bytes[next] == '-'
                        && bytes[next + 1] == ' '
                        && bytes[next + 2] == '-';
        return escaped ? next + 2 : next;
    }

    /// `**bold**` of converted text; any other star is text.
    private int star(int at) {
        if (at + 1 < to && bytes[at + 1] == '*') {
            boolean bold = (elements.bits() & Page.BOLD) != 0;
            int before = at == 0 ? ' ' : bytes[at - 1];
            int after = at + 2 < to ? bytes[at + 2] : ' ';
            if (bold && before > ' '
                    || !bold && before <= ' ' && after > ' ' && after != '*' && closes(at + 2)) {
                elements.toggleBold();
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

    /// `## ` before the first letter of a line of converted text makes it a heading; any other hash
    /// is text.
    private int hash(int at) {
        int i = at;
        while (i < to && bytes[i] == '#' && i - at < 6) {
            i++;
        }
        if (!html && !w.open() && i < to && bytes[i] == ' ') {
            w.headLine();
            return i + 1;
        }
        w.character('#', at, 1);
        return at + 1;
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
        if ((elements.bits() & (OpenElements.PRE | SYMBOLS)) == 0 && Entities.nbsp(bytes, at, to)) {
            w.blank(at, 6);
            return at + 6;
        }
        long read = Entities.read(bytes, at, to);
        if (read == 0) {
            w.character(bytes[at], at, 1);
            return at + 1;
        }
        int width = (int) read;
        int code = (int) (read >>> 32);
        emit(
                (elements.bits() & SYMBOLS) != 0
                        ? Symbols.of(code, (elements.bits() & Css.WINGDINGS_2) != 0)
                        : code,
                at,
                width);
        return at + width;
    }

    /// A character beyond ASCII: UTF-8 where the bytes are that, else Windows-1252.
    private int wide(int at) {
        long read = Utf8.read(bytes, at, to);
        int width = (int) read;
        int code = (int) (read >>> 32);
        if ((elements.bits() & SYMBOLS) != 0) {
            code =
                    Symbols.of(
                            width == 1 ? bytes[at] & 0xff : code,
                            (elements.bits() & Css.WINGDINGS_2) != 0);
        }
        emit(code, at, width);
        return at + width;
    }

    private void emit(int code, int at, int width) {
        if (code <= ' ' || Utf8.blank(code)) {
            if ((elements.bits() & OpenElements.PRE) != 0) {
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
        long hash = known.hash(bytes, at + 1, to);
        if (hash == 0) {
            return firstMarkup(at, 0);
        }
        long tag = known.tag(hash);
        if (tag == 0) {
            return firstMarkup(at, hash);
        }
        int end = known.end + 1;
        if (KnownTags.closing(tag)) {
            elements.close(KnownTags.element(tag));
        } else {
            attributes.set(tag);
            elements.open(KnownTags.element(tag));
        }
        return end;
    }

    /// A tag that is not known, or is none.
    ///
    /// @param hash its hash up to the next `>`; 0 where that is far
    private int firstMarkup(int at, long hash) {
        int greater = known.end;
        last = Element.NONE;
        int end = anyMarkup(at);
        if (hash != 0 && end == greater + 1 && last != Element.NONE && attributes.whole()) {
            known.put(
                    hash,
                    KnownTags.pack(
                            last,
                            bytes[at + 1] == '/',
                            attributes.css,
                            Math.min(attributes.span, OpenElements.WIDEST_SPAN),
                            attributes.selfClosing));
        }
        return end;
    }

    /// Any tag, known or not, or what only begins like one.
    private int anyMarkup(int at) {
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
            return closing && html
                    ? Math.min(to, Swar.find(bytes, i, to, (byte) '>') + 1)
                    : literal(at);
        }
        Element element = Element.of(hash);
        boolean named = element != Element.NONE && (i == to || Element.endsName(bytes[i]));
        return html || named ? tag(element, closing, i) : literal(at);
    }

    /// @param behindName offset behind the tag's name
    private int tag(Element element, boolean closing, int behindName) {
        int end = attributes.read(behindName, element);
        last = element.kind == Element.Kind.RAW ? Element.NONE : element;
        if (closing) {
            elements.close(element);
            return end;
        }
        elements.open(element);
        return element.kind == Element.Kind.RAW ? raw(element, end) : end;
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
        boolean comment =
                at + 3 < to && bytes[at + 1] == '!' && bytes[at + 2] == '-' && bytes[at + 3] == '-';
        if (comment && !commentsNeverEnd) {
            for (int i = Swar.find(bytes, at + 4, to, (byte) '>');
                    i < to;
                    i = Swar.find(bytes, i + 1, to, (byte) '>')) {
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

    /// Leaves out the content of a script, a style sheet or a title.
    private int raw(Element element, int end) {
        if (attributes.selfClosing || rawNeverEnds) {
            return end;
        }
        byte[] name = element.name().getBytes(StandardCharsets.US_ASCII);
        for (int i = Swar.find(bytes, end, to, (byte) '<');
                i < to;
                i = Swar.find(bytes, i + 1, to, (byte) '<')) {
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
