package dev.octavo.page;

/// Reads the bytes of one document into a [Page]. HTML and plain text are told apart by their tags;
/// whatever the bytes are, there is a page.
public final class PageReader {

    private PageReader() {}

    /// Reads a document.
    ///
    /// @param bytes the input
    /// @param from offset of the document's first byte
    /// @param to offset behind its last byte
    /// @param document its number in the submission
    public static Page read(byte[] bytes, int from, int to, int document) {
        boolean html = html(bytes, from, to);
        PageBuilder out = PageBuilder.of(document, html, from, to);
        new MarkupReader(bytes, to, out).read(from);
        Page page = new Page(out, bytes);
        out.done();
        return page;
    }

    /// Whether the text holds a tag that only HTML has; plain text of EDGAR has `<PAGE>`,
    /// `<TABLE>`, `<S>`, `<C>`, `<CAPTION>`, `<FN>`, and addresses of mail that begin like a tag.
    private static boolean html(byte[] bytes, int from, int to) {
        for (int at = Swar.find(bytes, from, to, (byte) '<');
                at < to;
                at = Swar.find(bytes, at + 1, to, (byte) '<')) {
            int i = at + 1;
            long hash = 0;
            while (i < to && i - at < 12 && (bytes[i] | 0x20) >= 'a' && (bytes[i] | 0x20) <= 'z'
                    || i < to && bytes[i] >= '0' && bytes[i] <= '9') {
                hash = Element.step(hash, bytes[i] | 0x20);
                i++;
            }
            if (i < to && !Element.endsName(bytes[i])) {
                continue;
            }
            switch (Element.of(hash)) {
                case HTML, BODY, P, DIV, BR, FONT, TD, TR, CENTER, SPAN, H1, H2, H3, H4, A -> {
                    return true;
                }
                // other tags stand in plain text too
                default -> {}
            }
        }
        return false;
    }
}
