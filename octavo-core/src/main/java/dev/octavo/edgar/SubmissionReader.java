package dev.octavo.edgar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the bytes of a file into a [Submission].
///
/// A file is looked at once from front to back. Its first kilobytes say which container it is; the
/// header is taken apart; of the documents only the lines before `<TEXT>` are read, and the end of
/// each is found by a search that touches about one byte in nine, so that uuencoded parts and XBRL
/// cost next to nothing. Nothing is decoded, copied or thrown: a file that ends too early, or that
/// is none of the known shapes, gives what there is, with problems.
public final class SubmissionReader {

    /// How far from the front the first tag of a container is looked for: behind a PEM wrapper, a
    /// byte order mark, a page's head.
    private static final int FRONT = 4096;

    private static final byte[] SEC_DOCUMENT = ascii("<SEC-DOCUMENT>");
    private static final byte[] IMS_DOCUMENT = ascii("<IMS-DOCUMENT>");
    private static final byte[] SEC_HEADER = ascii("<SEC-HEADER>");
    private static final byte[] IMS_HEADER = ascii("<IMS-HEADER>");
    private static final byte[] SUBMISSION = ascii("<SUBMISSION>");
    private static final Bytes.Needle SEC_HEADER_END = Bytes.Needle.of("</SEC-HEADER>");
    private static final Bytes.Needle IMS_HEADER_END = Bytes.Needle.of("</IMS-HEADER>");
    private static final byte[] SEC_DOCUMENT_END = ascii("</SEC-DOCUMENT>");
    private static final byte[] IMS_DOCUMENT_END = ascii("</IMS-DOCUMENT>");
    private static final byte[] SUBMISSION_END = ascii("</SUBMISSION>");

    private final byte[] b;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    private SubmissionReader(byte[] bytes, String name) {
        this.b = bytes;
        this.name = name;
    }

    static byte[] ascii(String s) {
        return s.getBytes(StandardCharsets.US_ASCII);
    }

    /// Reads a submission of any shape; the first one of a file of several.
    ///
    /// @param bytes the whole file or archive member; kept, not to be changed
    /// @param name the name of the file or member, from which an accession number may be taken
    public static Submission read(byte[] bytes, String name) {
        return new SubmissionReader(bytes, name).one(0).submission();
    }

    /// Reads all submissions of a file; a file that is none gives one bare submission.
    public static List<Submission> readAll(byte[] bytes, String name) {
        List<Submission> all = new ArrayList<>(1);
        int at = 0;
        do {
            Ended one = new SubmissionReader(bytes, name).one(at);
            all.add(one.submission());
            at = one.next();
        } while (at >= 0);
        return all;
    }

    /// A submission and where the next one of the file begins, or -1.
    private record Ended(Submission submission, int next) {}

    /// Where a container begins and what it is; `at` is the offset of its tag.
    private record Front(Container container, int at) {}

    private Ended one(int from) {
        int first = Bytes.skipBlank(b, bom(from), b.length);
        if (first == b.length) {
            problems.add(
                    new Problem(
                            ProblemCode.EMPTY_INPUT,
                            b.length == 0
                                    ? "the input holds no bytes"
                                    : "the input holds only blanks",
                            new Span(1, 0, b.length)));
            return new Ended(bare(from), -1);
        }
        Front front = front(first);
        return switch (front.container()) {
            case SUBMISSION_TEXT, DISSEMINATION, HEADER_ONLY, INDEX_PAGE -> withHeader(front);
            case DOCUMENTS_ONLY -> {
                Documents documents = Documents.read(b, front.at(), problems);
                yield new Ended(
                        new Submission(
                                b,
                                Container.DOCUMENTS_ONLY,
                                Accessions.in(name),
                                Optional.empty(),
                                documents.list(),
                                problems),
                        -1);
            }
            case BARE -> new Ended(bare(from), -1);
        };
    }

    private int bom(int from) {
        return from + 3 <= b.length
                        && b[from] == (byte) 0xef
                        && b[from + 1] == (byte) 0xbb
                        && b[from + 2] == (byte) 0xbf
                ? from + 3
                : from;
    }

    /// The first tag of a container at the start of a line near the front.
    private Front front(int from) {
        byte[] in = b;
        int to = Math.min(in.length, from + FRONT);
        for (int i = from; i < to; i++) {
            if (in[i] != '<' || !capital(i + 1) || !Bytes.startsLine(b, i, from)) {
                continue;
            }
            if (Bytes.startsWith(b, i, b.length, SEC_DOCUMENT)
                    || Bytes.startsWith(b, i, b.length, IMS_DOCUMENT)) {
                return new Front(Container.SUBMISSION_TEXT, i);
            }
            if (Bytes.startsWith(b, i, b.length, SUBMISSION)) {
                return new Front(Container.DISSEMINATION, i);
            }
            if (Bytes.startsWith(b, i, b.length, SEC_HEADER)
                    || Bytes.startsWith(b, i, b.length, IMS_HEADER)) {
                boolean inPage = b[from] == '<' && from < i;
                return new Front(inPage ? Container.INDEX_PAGE : Container.HEADER_ONLY, i);
            }
            if (Documents.opens(b, i, b.length)) {
                return new Front(Container.DOCUMENTS_ONLY, i);
            }
        }
        return new Front(Container.BARE, from);
    }

    /// Whether the first letter of a container's tag stands at a place, which hardly any tag of a
    /// page has.
    private boolean capital(int at) {
        return at < b.length && (b[at] == 'S' || b[at] == 'I' || b[at] == 'D' || b[at] == 'T');
    }

    private Submission bare(int from) {
        return new Submission(
                b,
                Container.BARE,
                Accessions.in(name),
                Optional.empty(),
                List.of(Documents.bare(b, from)),
                problems);
    }

    private Ended withHeader(Front front) {
        boolean tagged = front.container() == Container.DISSEMINATION;
        int firstDocument = Documents.next(b, front.at(), b.length);
        int headerLimit = firstDocument < 0 ? b.length : firstDocument;
        int headerStart =
                tagged ? front.at() + SUBMISSION.length : headerStart(front.at(), headerLimit);
        int headerEnd = tagged ? headerLimit : headerEnd(headerStart, headerLimit);
        HeaderReader.Result header = HeaderReader.read(b, headerStart, headerEnd);
        problems.addAll(header.problems());
        Optional<String> accession =
                header.header()
                        .accession()
                        .or(() ->
                                Accessions.in(
                                        Bytes.text(
                                                b,
                                                front.at(),
                                                Bytes.lineEnd(
                                                        b,
                                                        front.at(),
                                                        Math.min(b.length, front.at() + 200)))))
                        .or(() -> Accessions.in(name));
        if (firstDocument < 0) {
            return withoutDocuments(front, headerEnd, accession, header.header().header());
        }
        Documents documents = Documents.read(b, firstDocument, problems);
        int end = end(front, documents);
        header.header().header().ifPresent(h -> count(h, documents.list(), end));
        Container container = tagged ? Container.DISSEMINATION : Container.SUBMISSION_TEXT;
        Submission read =
                new Submission(
                        b,
                        container,
                        accession,
                        header.header().header(),
                        documents.list(),
                        problems);
        return new Ended(read, another(end));
    }

    /// Behind the line of the header's own tag, or the container's where the header has none.
    private int headerStart(int from, int to) {
        int at = from;
        if (Bytes.startsWith(b, at, to, SEC_DOCUMENT)
                || Bytes.startsWith(b, at, to, IMS_DOCUMENT)) {
            int next = Bytes.skipBlank(b, Bytes.lineEnd(b, at, to), to);
            if (!Bytes.startsWith(b, next, to, SEC_HEADER)
                    && !Bytes.startsWith(b, next, to, IMS_HEADER)) {
                return next;
            }
            at = next;
        }
        return Bytes.lineEnd(b, at, to);
    }

    private int headerEnd(int from, int to) {
        int sec = SEC_HEADER_END.find(b, from, to);
        int end = sec >= 0 ? sec : IMS_HEADER_END.find(b, from, to);
        return end >= 0 ? end : to;
    }

    private Ended withoutDocuments(
            Front front, int headerEnd, Optional<String> accession, Optional<Header> header) {
        boolean alone =
                front.container() == Container.HEADER_ONLY
                        || front.container() == Container.INDEX_PAGE;
        if (!alone && headerEnd == b.length) {
            truncated("the submission ends inside its header");
        } else if (!alone) {
            truncated("the submission ends behind its header");
        }
        Container container = alone ? front.container() : Container.HEADER_ONLY;
        return new Ended(new Submission(b, container, accession, header, List.of(), problems), -1);
    }

    /// Offset behind the submission: its end tag where it has one.
    private int end(Front front, Documents documents) {
        if (documents.truncated()) {
            return b.length;
        }
        int at = Bytes.skipBlank(b, documents.end(), b.length);
        for (byte[] tag : List.of(SEC_DOCUMENT_END, IMS_DOCUMENT_END, SUBMISSION_END)) {
            if (Bytes.startsWith(b, at, b.length, tag)) {
                return at + tag.length;
            }
        }
        if (front.container() != Container.HEADER_ONLY && at == b.length) {
            truncated(
                    "the submission ends behind document "
                            + documents.list().size()
                            + " without its end tag");
        }
        return documents.end();
    }

    private void truncated(String message) {
        problems.add(
                new Problem(
                        ProblemCode.TRUNCATED_SUBMISSION,
                        message,
                        new Span(0, b.length, b.length)));
    }

    /// Compares the number of documents. EDGAR's own renderer adds some (R1.htm,
    /// Financial_Report.xlsx): these are not in the header's number, or are with one more that is
    /// not disseminated.
    private void count(Header header, List<Document> documents, int end) {
        int all = documents.size();
        int rendered = 0;
        for (Document d : documents) {
            switch (d.type()) {
                case "XML", "ZIP", "EXCEL", "JSON" -> rendered++;
                default -> {}
            }
        }
        Fact<Integer> claimed = header.documentCount();
        int claim = claimed.orElse(all);
        boolean right = rendered == 0 ? claim == all : claim >= all - rendered && claim <= all + 1;
        if (!right) {
            problems.add(
                    new Problem(
                            ProblemCode.DOCUMENT_COUNT,
                            "the header counts "
                                    + claim
                                    + (claim == 1 ? " document" : " documents")
                                    + ", the file holds "
                                    + all,
                            claimed.at().isEmpty()
                                    ? new Span(0, end, end)
                                    : claimed.at().getFirst()));
        }
    }

    /// Where another submission begins behind this one, or -1. Only what a container begins with
    /// counts, at the start of a line.
    private int another(int from) {
        for (int i = from; i < b.length; i++) {
            if (b[i] == '<'
                    && Bytes.startsLine(b, i, from)
                    && (Bytes.startsWith(b, i, b.length, SEC_DOCUMENT)
                            || Bytes.startsWith(b, i, b.length, IMS_DOCUMENT)
                            || Bytes.startsWith(b, i, b.length, SUBMISSION))) {
                return i;
            }
        }
        return -1;
    }
}
