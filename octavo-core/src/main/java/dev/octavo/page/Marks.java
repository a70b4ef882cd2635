package dev.octavo.page;

import java.util.Arrays;

/// The links and inline-XBRL tags that are open while a page is read. Their ranges are trimmed of
/// white space when they close.
final class Marks {

    private final PageBuilder out;
    private final LineWriter w;
    private int linkStart = -1;
    private String linkTarget = "";
    private OpenTag[] openTags = new OpenTag[8];
    private int open;

    private record OpenTag(String name, String context, String format, int start, boolean hidden) {}

    Marks(PageBuilder out, LineWriter w) {
        this.out = out;
        this.w = w;
    }

    /// Begins a link; false where the `<a>` is an anchor without target.
    boolean openLink(Attributes attributes) {
        if (!attributes.hasHref()) {
            return false;
        }
        closeLink();
        linkStart = w.position();
        linkTarget = attributes.href();
        return true;
    }

    void closeLink() {
        if (linkStart >= 0) {
            int start = trimStart(linkStart);
            int end = trimEnd(start);
            if (start < end) {
                out.links.add(new Page.Link(linkTarget, start, end));
            }
            linkStart = -1;
        }
    }

    void openTag(Attributes attributes) {
        if (open == openTags.length) {
            openTags = Arrays.copyOf(openTags, 2 * open);
        }
        openTags[open++] =
                new OpenTag(
                        attributes.name(),
                        attributes.context(),
                        attributes.format(),
                        w.position(),
                        w.hidden());
    }

    void closeTag() {
        if (open > 0) {
            OpenTag tag = openTags[--open];
            int start = trimStart(tag.start);
            out.tags.add(
                    new Page.Tag(
                            tag.name, tag.context, tag.format, start, trimEnd(start), tag.hidden));
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
}
