package dev.octavo.page;

import java.util.Locale;

/// The elements a page reader knows, by what they do to lines and style.
///
/// Names are looked up by a hash of their lower-cased bytes in a small open table, so that a tag
/// costs no string.
enum Element {
    NONE(Kind.UNKNOWN),
    P(Kind.BLOCK),
    DIV(Kind.BLOCK),
    H1(Kind.HEADING),
    H2(Kind.HEADING),
    H3(Kind.HEADING),
    H4(Kind.HEADING),
    H5(Kind.HEADING),
    H6(Kind.HEADING),
    UL(Kind.BLOCK),
    OL(Kind.BLOCK),
    LI(Kind.LIST_ITEM),
    DL(Kind.BLOCK),
    DT(Kind.BLOCK),
    DD(Kind.BLOCK),
    BLOCKQUOTE(Kind.BLOCK),
    CENTER(Kind.BLOCK),
    ADDRESS(Kind.BLOCK),
    FORM(Kind.BLOCK),
    FIELDSET(Kind.BLOCK),
    SECTION(Kind.BLOCK),
    ARTICLE(Kind.BLOCK),
    HEADER(Kind.BLOCK),
    FOOTER(Kind.BLOCK),
    MAIN(Kind.BLOCK),
    NAV(Kind.BLOCK),
    ASIDE(Kind.BLOCK),
    DIR(Kind.BLOCK),
    MENU(Kind.BLOCK),
    BODY(Kind.BLOCK),
    HTML(Kind.BLOCK),
    HEAD(Kind.BLOCK),
    NOSCRIPT(Kind.BLOCK),
    TABLE(Kind.TABLE),
    TR(Kind.ROW),
    TD(Kind.CELL),
    TH(Kind.CELL),
    CAPTION(Kind.BLOCK),
    THEAD(Kind.GROUP),
    TBODY(Kind.GROUP),
    TFOOT(Kind.GROUP),
    COLGROUP(Kind.UNKNOWN),
    COL(Kind.UNKNOWN),
    BR(Kind.BREAK),
    HR(Kind.RULE),
    PAGE(Kind.PAGE),
    PRE(Kind.PRE),
    XMP(Kind.PRE),
    LISTING(Kind.PRE),
    B(Kind.INLINE),
    STRONG(Kind.INLINE),
    I(Kind.INLINE),
    EM(Kind.INLINE),
    CITE(Kind.INLINE),
    U(Kind.INLINE),
    INS(Kind.INLINE),
    S(Kind.INLINE),
    STRIKE(Kind.INLINE),
    DEL(Kind.INLINE),
    FONT(Kind.INLINE),
    SPAN(Kind.INLINE),
    A(Kind.INLINE),
    BIG(Kind.INLINE),
    SMALL(Kind.INLINE),
    SUP(Kind.INLINE),
    SUB(Kind.INLINE),
    TT(Kind.INLINE),
    CODE(Kind.INLINE),
    NOBR(Kind.INLINE),
    LABEL(Kind.INLINE),
    ABBR(Kind.INLINE),
    SCRIPT(Kind.RAW),
    STYLE(Kind.RAW),
    TITLE(Kind.RAW),
    IX_HEADER("ix:header", Kind.INLINE),
    IX_NONNUMERIC("ix:nonnumeric", Kind.FACT),
    IX_NONFRACTION("ix:nonfraction", Kind.FACT),
    IX_CONTINUATION("ix:continuation", Kind.INLINE),
    IX_HIDDEN("ix:hidden", Kind.INLINE),
    IX_EXCLUDE("ix:exclude", Kind.INLINE),
    IMG(Kind.UNKNOWN),
    INPUT(Kind.UNKNOWN),
    META(Kind.UNKNOWN),
    LINK(Kind.UNKNOWN),
    TYPE(Kind.UNKNOWN),
    TEXT(Kind.UNKNOWN),
    DOCUMENT(Kind.UNKNOWN),
    C(Kind.UNKNOWN),
    FN(Kind.UNKNOWN),
    R(Kind.UNKNOWN);

    /// What a kind of element does.
    enum Kind {
        UNKNOWN,
        BLOCK,
        HEADING,
        LIST_ITEM,
        TABLE,
        ROW,
        CELL,
        GROUP,
        BREAK,
        RULE,
        PAGE,
        PRE,
        INLINE,
        FACT,
        RAW
    }

    private static final int TABLE_SIZE = 512;
    private static final Element[] BY_HASH = new Element[TABLE_SIZE];
    private static final Element[] ALL = values();

    static {
        for (Element e : ALL) {
            if (e != NONE) {
                int slot = slot(e.hash);
                while (BY_HASH[slot] != null) {
                    slot = slot + 1 & TABLE_SIZE - 1;
                }
                BY_HASH[slot] = e;
            }
        }
    }

    final Kind kind;
    private final long hash;

    Element(Kind kind) {
        this.kind = kind;
        this.hash = hash(name().toLowerCase(Locale.ROOT));
    }

    Element(String written, Kind kind) {
        this.kind = kind;
        this.hash = hash(written);
    }

    private static long hash(String name) {
        long h = 0;
        for (int i = 0; i < name.length(); i++) {
            h = step(h, name.charAt(i));
        }
        return h;
    }

    /// The hash with one more lower-case letter.
    static long step(long h, int letter) {
        return (h ^ letter) * 0x100000001b3L + 0x9E3779B9L;
    }

    private static int slot(long hash) {
        return (int) (hash ^ hash >>> 32) & TABLE_SIZE - 1;
    }

    /// The element with this hash of its name, or [#NONE].
    static Element of(long hash) {
        int slot = slot(hash);
        for (Element e = BY_HASH[slot]; e != null; e = BY_HASH[slot]) {
            if (e.hash == hash) {
                return e;
            }
            slot = slot + 1 & TABLE_SIZE - 1;
        }
        return NONE;
    }

    /// Whether a byte behind the letters of a name ends it; `<a.doe@example>` is no tag.
    static boolean endsName(byte b) {
        return b <= ' ' || b == '>' || b == '/';
    }

    /// The element with this ordinal.
    static Element at(int ordinal) {
        return ALL[ordinal];
    }
}
