package dev.octavo.edgar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The `<DOCUMENT>` elements of a submission.
///
/// @param list the documents in order
/// @param end offset behind the last one
/// @param truncated whether the file ends within it
record Documents(List<Document> list, int end, boolean truncated) {

    private static final byte[] OPEN = ascii("<DOCUMENT>");
    private static final byte[] CLOSE = ascii("</DOCUMENT>");
    private static final Bytes.Probe EITHER = Bytes.Probe.of("DOCUMENT>", 8);
    private static final byte[] TYPE = ascii("<TYPE>");
    private static final byte[] TEXT = ascii("<TEXT>");
    private static final byte[] TEXT_END = ascii("</TEXT>");

    private static final List<Tag> TAGS =
            List.of(
                    Tag.of("TYPE"),
                    Tag.of("SEQUENCE"),
                    Tag.of("FILENAME"),
                    Tag.of("DESCRIPTION"),
                    Tag.of("FLAWED"),
                    Tag.of("RELATED-DOCUMENT"));

    /// How many lines of tags before `<TEXT>` are looked at; EDGAR writes four.
    private static final int MOST_LINES = 12;

    private static byte[] ascii(String s) {
        return s.getBytes(StandardCharsets.US_ASCII);
    }

    /// Whether a document begins at a place: `<DOCUMENT>` and `<TYPE>` behind it. Either alone also
    /// begins one at the front of a file, but not within another document.
    static boolean opens(byte[] b, int at, int to) {
        if (Bytes.startsWith(b, at, to, TYPE)) {
            return true;
        }
        return Bytes.startsWith(b, at, to, OPEN)
                && Bytes.startsWith(b, Bytes.skipBlank(b, at + OPEN.length, to), to, TYPE);
    }

    /// The next `<DOCUMENT>` with a `<TYPE>` behind it, or -1.
    static int next(byte[] b, int from, int to) {
        int at = EITHER.find(b, from, to);
        while (at >= 0) {
            if (at > from && b[at - 1] == '<' && opens(b, at - 1, to)) {
                return at - 1;
            }
            at = EITHER.find(b, at + 1, to);
        }
        return -1;
    }

    /// A file that is one document and nothing else.
    static Document bare(byte[] b, int from) {
        return new Document(
                1,
                "",
                "",
                "",
                new Span(1, from, b.length),
                from,
                b.length,
                new Front(1, from).lines);
    }

    /// Reads the documents from the first one's tag on.
    static Documents read(byte[] b, int first, List<Problem> problems) {
        List<Document> list = new ArrayList<>();
        int at = first;
        while (at >= 0) {
            int number = list.size() + 1;
            Front front = front(b, number, at);
            int end = end(b, front.body);
            boolean whole = end < 0 && number == 1 && !Bytes.startsWith(b, at, b.length, OPEN);
            int close = end < 0 ? b.length : end;
            int behind =
                    end >= 0 && Bytes.startsWith(b, end, b.length, CLOSE)
                            ? end + CLOSE.length
                            : close;
            list.add(
                    new Document(
                            number,
                            front.type,
                            front.filename,
                            front.description,
                            new Span(number, at, behind),
                            front.body,
                            bodyEnd(b, front.body, close),
                            front.lines));
            if (end < 0) {
                if (!whole) {
                    problems.add(
                            new Problem(
                                    ProblemCode.TRUNCATED_SUBMISSION,
                                    "the submission ends inside document "
                                            + number
                                            + (front.type.isEmpty() ? "" : " (" + front.type + ")"),
                                    new Span(number, b.length, b.length)));
                }
                return new Documents(list, b.length, !whole);
            }
            if (behind == end) {
                problems.add(
                        new Problem(
                                ProblemCode.MALFORMED_HEADER,
                                "document " + number + " has no end tag",
                                new Span(number, end, end)));
            }
            at = following(b, behind);
            if (at < 0) {
                return new Documents(list, behind, false);
            }
        }
        return new Documents(list, first, false);
    }

    /// The next document, unless something other than white space stands before it: then the
    /// submission is over.
    private static int following(byte[] b, int from) {
        int at = Bytes.skipBlank(b, from, b.length);
        return opens(b, at, b.length) && b[at + 1] == 'D' ? at : -1;
    }

    /// Where the document ends: at its end tag, at the next document's tag at the start of a line,
    /// or -1.
    private static int end(byte[] b, int from) {
        int at = EITHER.find(b, from, b.length);
        while (at >= 0) {
            if (at - 2 >= from && b[at - 1] == '/' && b[at - 2] == '<') {
                return at - 2;
            }
            if (at - 1 >= from
                    && b[at - 1] == '<'
                    && Bytes.startsLine(b, at - 1, from)
                    && opens(b, at - 1, b.length)) {
                return at - 1;
            }
            at = EITHER.find(b, at + 1, b.length);
        }
        return -1;
    }

    private static int bodyEnd(byte[] b, int from, int close) {
        int end = Bytes.trimEnd(b, from, close);
        return end - TEXT_END.length >= from
                        && Bytes.startsWith(b, end - TEXT_END.length, end, TEXT_END)
                ? end - TEXT_END.length
                : close;
    }

    /// What stands before the text of a document.
    private static final class Front {
        String type = "";
        String filename = "";
        String description = "";
        Document.Lines lines;
        int body;

        Front(int number, int from) {
            Span none = new Span(number, from, from);
            lines = new Document.Lines(none, none, none);
            body = from;
        }

        void take(String tag, String value, Span at) {
            switch (tag) {
                case "TYPE" -> {
                    type = value;
                    lines = new Document.Lines(at, lines.filename(), lines.description());
                }
                case "FILENAME" -> {
                    filename = value;
                    lines = new Document.Lines(lines.type(), at, lines.description());
                }
                case "DESCRIPTION" -> {
                    description = value;
                    lines = new Document.Lines(lines.type(), lines.filename(), at);
                }
                default -> {}
            }
        }
    }

    private static Front front(byte[] b, int number, int from) {
        int at = Bytes.startsWith(b, from, b.length, OPEN) ? from + OPEN.length : from;
        Front front = new Front(number, from);
        for (int line = 0; line < MOST_LINES; line++) {
            int tag = Bytes.skipBlank(b, at, b.length);
            if (Bytes.startsWith(b, tag, b.length, TEXT)) {
                front.body = tag + TEXT.length;
                return front;
            }
            int key = key(b, tag);
            if (key < 0) {
                break;
            }
            Tag named = TAGS.get(key);
            int a = tag + named.open.length;
            int z = valueEnd(b, a, named);
            int first = Bytes.skipBlank(b, a, z);
            int last = Math.max(first, Bytes.trimEnd(b, first, z));
            front.take(named.name, Bytes.text(b, first, last), new Span(number, first, last));
            at = Bytes.startsWith(b, z, b.length, named.close) ? z + named.close.length : z;
        }
        front.body = Math.min(at, b.length);
        return front;
    }

    /// Which tag of a document's front stands at a place, or -1.
    private static int key(byte[] b, int at) {
        if (at >= b.length || b[at] != '<') {
            return -1;
        }
        for (int i = 0; i < TAGS.size(); i++) {
            if (Bytes.startsWith(b, at, b.length, TAGS.get(i).open)) {
                return i;
            }
        }
        return -1;
    }

    /// A tag that may stand before the text of a document.
    private record Tag(String name, byte[] open, byte[] close) {
        static Tag of(String name) {
            return new Tag(name, ascii("<" + name + ">"), ascii("</" + name + ">"));
        }
    }

    /// A value goes to the end of its line, or to its end tag or the next tag of the front where
    /// all stands in one line.
    private static int valueEnd(byte[] b, int from, Tag tag) {
        int i = from;
        while (i < b.length && b[i] != '\n' && b[i] != '\r') {
            if (b[i] == '<'
                    && (key(b, i) >= 0
                            || Bytes.startsWith(b, i, b.length, TEXT)
                            || Bytes.startsWith(b, i, b.length, tag.close))) {
                return i;
            }
            i++;
        }
        return i;
    }
}
