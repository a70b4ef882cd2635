package dev.octavo.form.line;

import dev.octavo.page.Page;
import java.util.Arrays;

/// The columns of a line of plain text, parted by gaps or by bars.
public record TextColumns(Page page) {

    /// Whether a line is a row of a table drawn with bars (`| Common Stock | XYZ | NYSE |`), with
    /// or without those at its ends.
    public boolean piped(int l) {
        String text = page.text();
        if (text.charAt(page.start(l)) == '|') {
            return true;
        }
        int bar = text.indexOf(" | ", page.start(l), page.end(l));
        return bar >= 0 && text.indexOf(" | ", bar + 3, page.end(l)) >= 0;
    }

    /// How many columns a line has.
    public int count(int l) {
        return parts(l).length / 2;
    }

    /// Starts and ends of what stands in a line between bars.
    private int[] cells(int l) {
        String text = page.text();
        int[] parts = new int[20];
        int n = 0;
        int a = page.start(l) + (text.charAt(page.start(l)) == '|' ? 1 : 0);
        while (a < page.end(l) && n < parts.length) {
            int bar = text.indexOf('|', a, page.end(l));
            int z = bar < 0 ? page.end(l) : bar;
            int next = z + 1;
            while (a < z && text.charAt(a) <= ' ') {
                a++;
            }
            while (z > a && text.charAt(z - 1) <= ' ') {
                z--;
            }
            if (a < z) {
                parts[n++] = a;
                parts[n++] = z;
            }
            a = next;
        }
        return Arrays.copyOf(parts, n);
    }

    /// Starts and ends of the columns of a line: of what stands between bars, or between gaps of
    /// two blanks or more.
    public int[] parts(int l) {
        if (piped(l)) {
            return cells(l);
        }
        String text = page.text();
        int[] parts = new int[20];
        int n = 0;
        int i = page.start(l);
        int z = page.end(l);
        while (i < z && n < parts.length) {
            int a = i;
            while (i < z && !(text.charAt(i) <= ' ' && i + 1 < z && text.charAt(i + 1) <= ' ')) {
                i++;
            }
            parts[n++] = a;
            parts[n++] = i;
            while (i < z && text.charAt(i) <= ' ') {
                i++;
            }
        }
        return Arrays.copyOf(parts, n);
    }
}
