package dev.octavo.form;

import dev.octavo.page.Page;
import java.util.List;

/// Finds the parts of a report's main document.
final class OutlineReader {

    private OutlineReader() {}

    static Outline read(Page page) {
        int end = page.lines();
        return new Outline(end, List.of(), end, new Outline.Lines(end, end), new Outline.Lines(end, end), end);
    }
}
