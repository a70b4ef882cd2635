package dev.octavo.form.outline;

import dev.octavo.form.Item;
import dev.octavo.page.Page;

/// Where the text of an item ends on the page, to the character: a conversion may have left the
/// next heading, or the signatures, in the item's last line.
public final class ItemBounds {

    private ItemBounds() {}

    /// Position behind the item's text.
    public static int end(Page page, Outline outline, Item item) {
        Item.LineRange lines = item.lines();
        if (lines.first() >= lines.behind()) {
            return lines.start();
        }
        int end = page.end(lines.behind() - 1);
        for (ItemHeading heading : outline.headings()) {
            if (heading.position() > lines.start()
                    && heading.position() < end
                    && heading.line() == lines.behind() - 1) {
                end = heading.position();
            }
        }
        int last = page.start(lines.behind() - 1);
        if (end - last > 200) {
            int signature = page.text().indexOf("SIGNATURE", Math.max(last, lines.start()), end);
            if (signature >= 0
                    && page.text()
                                    .indexOf(
                                            "Pursuant to the req",
                                            signature,
                                            Math.min(end, signature + 40))
                            >= 0) {
                end = signature;
            }
        }
        return end;
    }
}
