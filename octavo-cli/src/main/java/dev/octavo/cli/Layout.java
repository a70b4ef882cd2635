package dev.octavo.cli;

import dev.octavo.print.Printable;
import java.util.BitSet;
import java.util.List;

/// Text for a terminal: labelled paragraphs with a hanging indent, wrapped to a width. Whatever it
/// is given is harmless there afterwards.
final class Layout {

    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";
    private static final int LABEL = 12;

    private final int width;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder(2_048);

    Layout(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    String text() {
        return out.toString();
    }

    /// A heading, with a line under it.
    void title(String title) {
        String shown = Printable.line(title);
        out.append(styled(BOLD, shown))
                .append('\n')
                .append(styled(FAINT, "─".repeat(Math.min(width, Math.max(20, shown.length())))))
                .append('\n');
    }

    /// A stretch of a paragraph.
    record Stretch(String text, boolean bold) {}

    /// A paragraph with a label before its first line; nothing where the text is empty.
    ///
    /// @param lead a first word or two of the paragraph that further lines stand behind
    void row(String label, String lead, String text) {
        row(label, lead, List.of(new Stretch(text, false)));
    }

    /// The same of several stretches.
    void row(String label, String lead, List<Stretch> text) {
        StringBuilder shown = new StringBuilder();
        BitSet bold = new BitSet();
        for (Stretch s : text) {
            int from = shown.length();
            shown.append(Printable.line(s.text));
            bold.set(from, shown.length(), s.bold);
        }
        if (lead.isEmpty() && shown.isEmpty()) {
            return;
        }
        String first = Printable.line(label);
        String second = Printable.line(lead);
        out.append(styled(FAINT, first + " ".repeat(Math.max(1, LABEL - first.length()))))
                .append(styled(BOLD, second));
        wrapped(shown.toString(), bold, LABEL + second.length());
        out.append('\n');
    }

    void blank() {
        out.append('\n');
    }

    private void wrapped(String text, BitSet bold, int indent) {
        int room = Math.max(20, width - indent);
        int at = 0;
        boolean first = true;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + room);
            if (end < text.length()) {
                int blank = text.lastIndexOf(' ', end);
                end = blank > at ? blank : end;
            }
            if (!first) {
                out.append('\n').append(" ".repeat(indent));
            }
            stretches(text, bold, at, end);
            first = false;
            at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
    }

    private void stretches(String text, BitSet bold, int from, int to) {
        int at = from;
        while (at < to) {
            boolean now = bold.get(at);
            int next = now ? bold.nextClearBit(at) : bold.nextSetBit(at);
            int end = next < 0 ? to : Math.min(to, next);
            String stretch = text.substring(at, end);
            out.append(now ? styled(BOLD, stretch) : stretch);
            at = end;
        }
    }

    private String styled(String style, String text) {
        return colour && !text.isEmpty() ? style + text + PLAIN : text;
    }
}
