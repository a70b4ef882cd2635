package dev.octavo.cli;

/// Text for a terminal: labelled paragraphs with a hanging indent, wrapped to a width.
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
        out.append(styled(BOLD, title))
                .append('\n')
                .append(styled(FAINT, "─".repeat(Math.min(width, Math.max(20, title.length())))))
                .append('\n');
    }

    /// A paragraph with a label before its first line; nothing where the text is empty.
    ///
    /// @param lead a first word or two of the paragraph that further lines stand behind
    void row(String label, String lead, String text) {
        if (lead.isEmpty() && text.isEmpty()) {
            return;
        }
        String shown =
                label.length() >= LABEL ? label + " " : label + " ".repeat(LABEL - label.length());
        out.append(styled(FAINT, shown)).append(styled(BOLD, lead));
        int indent = LABEL + lead.length();
        wrapped(text, indent);
        out.append('\n');
    }

    void blank() {
        out.append('\n');
    }

    private void wrapped(String text, int indent) {
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
            out.append(text, at, end);
            first = false;
            at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
    }

    private String styled(String style, String text) {
        return colour && !text.isEmpty() ? style + text + PLAIN : text;
    }
}
