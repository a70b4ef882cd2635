package dev.octavo.form.line;

import dev.octavo.page.Page;
import java.util.Arrays;

/// Stretches of a page's text in reading order, each within one line: what the tokens of a cover
/// and the pieces of a signature section have in common.
public final class Stretches {

    final Page page;
    private int size;
    private int[] start = new int[64];
    private int[] end = new int[64];
    private int[] line = new int[64];

    public Stretches(Page page) {
        this.page = page;
    }

    public int size() {
        return size;
    }

    /// Position of the first character.
    public int start(int i) {
        return start[i];
    }

    /// Position behind the last character.
    public int end(int i) {
        return end[i];
    }

    public int line(int i) {
        return line[i];
    }

    public void add(int onLine, int a, int z) {
        if (size == start.length) {
            start = Arrays.copyOf(start, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
            line = Arrays.copyOf(line, 2 * size);
        }
        start[size] = a;
        end[size] = z;
        line[size++] = onLine;
    }

    /// Where a position of a stretch stands across the page: in cells as they are counted, or in
    /// columns of characters.
    public int across(int i, int position) {
        int l = line[i];
        return page.row(l) >= 0 ? page.cell(l) : page.indent(l) + position - page.start(l);
    }
}
