package dev.octavo.form;

import dev.octavo.edgar.Span;
import dev.octavo.page.Page;

/// Where the report ends on its page and what is glued behind it begins.
public final class Behind {

    private Behind() {}

    /// Where the outline knows what is attached, there; else the first line behind the last
    /// signature and the last item; at most the number of lines.
    public static int firstLine(CurrentReport report, Page page) {
        if (report.behindLine() < page.lines()) {
            return report.behindLine();
        }
        int end = 0;
        int line = 0;
        for (Item i : report.items()) {
            line = Math.max(line, i.lines().behind());
        }
        for (Signature s : report.signatures()) {
            for (Span at : s.signer().at()) {
                end = Math.max(end, at.end());
            }
            for (Span at : s.title().at()) {
                end = Math.max(end, at.end());
            }
        }
        while (line < page.lines() && page.span(line).start() < end) {
            line++;
        }
        return Math.min(line, page.lines());
    }
}
