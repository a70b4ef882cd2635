package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands as a user sees them: what they print, what they complain of, how they end.
class CommandLineTest {

    private static final String REPORT =
            """
            <HTML><BODY><P>SECURITIES AND EXCHANGE COMMISSION</P><P>FORM 8-K</P><P>CURRENT REPORT</P>
            <P>Date of Report (Date of earliest event reported): March 3, 2010</P>
            <P>Müller Bio, Inc.</P><P>(Exact name of registrant as specified in its charter)</P>
            <P>Item 8.01 Other Events.</P><P>On March 3, 2010 Müller opened a window.</P>
            <P>SIGNATURES</P><P>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.</P>
            <P>/s/ Ada Quill</P></BODY></HTML>
            """;

    private static final String FRONT =
            "<SEC-DOCUMENT>0009999999-10-000001.txt : 20100304\n<SEC-HEADER>0009999999-10-000001.hdr.sgml : 20100304\nCONFORMED SUBMISSION TYPE:\t";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] in = new byte[0];

    private int octavo(String... args) {
        return octavo(out, false, args);
    }

    private int octavo(OutputStream to, boolean terminal, String... args) {
        World world =
                new World(
                        new ByteArrayInputStream(in),
                        to,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal,
                        false,
                        false,
                        80);
        return Main.run(world, args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Standard error with the folder as F and times cut out.
    private String err() {
        return err.toString(StandardCharsets.UTF_8)
                .replace(folder.toString(), "F")
                .replaceAll("in \\d+\\.\\d s", "in T");
    }

    private String file(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String write(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return path.toString();
    }

    private static String submission(String form, String text) {
        return FRONT
                + form
                + "\nPUBLIC DOCUMENT COUNT:\t1\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>"
                + form
                + "\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n"
                + text
                + "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n";
    }

    @Test
    void readPrintsOneLineAReportInUtf8() throws IOException {
        assertThat(octavo("read", file("a.htm", REPORT))).isZero();
        assertThat(out())
                .startsWith("{\"file\":\"")
                .contains("\"registrant\":\"Müller Bio, Inc.\"")
                .contains("\"number\":\"8.01\"")
                .endsWith("}\n");
        assertThat(out().lines()).hasSize(1);
        assertThat(err()).isEmpty();
    }

    @Test
    void directoriesAreReadInOrderAndCountedAtTheEnd() throws IOException {
        file("in/b.htm", REPORT);
        file("in/a/z.txt", submission("8-K", REPORT));
        file("in/c.txt", submission("10-K", "annual"));
        assertThat(octavo("read", folder.resolve("in").toString())).isZero();
        assertThat(
                        out().lines()
                                .map(l ->
                                        l.substring(l.indexOf("/in/"), l.indexOf("\",\"member\""))))
                .containsExactly("/in/a/z.txt", "/in/b.htm");
        assertThat(err().lines().toList())
                .startsWith(
                        "F/in/c.txt: offset 130: form 10-K, not an 8-K [not-an-8-k]",
                        "read 2 of 3 inputs, 0.0 MB in T")
                .last()
                .asString()
                .startsWith("problems: not-an-8-k 1");
    }

    @Test
    void eachComplaintIsOneLineWithFileOffsetAndCode() throws IOException {
        String truncated = submission("8-K", REPORT);
        truncated = truncated.substring(0, truncated.indexOf("opened"));
        assertComplaint(
                file("empty.txt", ""), "F/empty.txt: the input holds no bytes [empty-input]");
        assertComplaint(
                file("x.pdf", "%PDF-1.7"), "F/x.pdf: offset 0: a PDF, not an 8-K [not-an-8-k]");
        assertComplaint(
                file("k.txt", submission("10-K", "annual")),
                "F/k.txt: offset 130: form 10-K, not an 8-K [not-an-8-k]");
        assertComplaint(
                file("letter.txt", "Dear Sir"),
                "F/letter.txt: offset 0: neither a cover page nor an item of Form 8-K, nor a press release [not-an-8-k]");
        assertComplaint(
                folder.resolve("missing.txt").toString(),
                "F/missing.txt: no such file or directory [unreadable-input]");
        assertComplaint(
                file("cut.txt", truncated),
                "F/cut.txt: offset "
                        + truncated.getBytes(StandardCharsets.UTF_8).length
                        + ": the submission ends inside document 1 (8-K) [truncated-submission]");
        assertComplaint(
                write("bad.tar.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2}),
                "F/bad.tar.gz: the archive ends too early [damaged-archive]");
        Files.createDirectories(folder.resolve("nothing"));
        assertComplaint(
                folder.resolve("nothing").toString(),
                "F/nothing: no filings in there [not-an-8-k]");
    }

    private void assertComplaint(String path, String line) {
        err.reset();
        assertThat(octavo("read", path)).isEqualTo(3);
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).startsWith(line + "\n").doesNotContain("\tat ");
    }

    @Test
    void namesOfMembersCannotSpeakToTheTerminal() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a\u001b[2J\nb.txt"));
            zip.write("Dear Sir".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(octavo("read", write("z.zip", bytes.toByteArray()))).isEqualTo(3);
        assertThat(err()).startsWith("F/z.zip!a\ufffd[2J b.txt: offset 0: neither");
    }

    @Test
    void membersOfAnArchiveAreNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("d/0009999999-10-000001.txt"));
            zip.write(REPORT.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(octavo("read", write("z.zip", bytes.toByteArray()))).isZero();
        assertThat(out())
                .contains(
                        "z.zip\",\"member\":\"d/0009999999-10-000001.txt\",\"accession\":\"0009999999-10-000001\"");
    }

    @Test
    void standardInput() {
        in = REPORT.getBytes(StandardCharsets.UTF_8);
        assertThat(octavo("read", "-")).isZero();
        assertThat(out()).startsWith("{\"file\":\"-\",\"member\":null,");
    }

    @Test
    void manyInputsComeOutInOrder() throws IOException {
        for (int i = 0; i < 200; i++) {
            file(
                    String.format("m/%03d.htm", i),
                    REPORT.replace("window", "window " + "very ".repeat(i % 7 * 300) + i));
        }
        assertThat(octavo("read", folder.resolve("m").toString())).isZero();
        assertThat(out().lines().map(l -> l.replaceAll("^.*/m/(\\d+).htm.*$", "$1")))
                .isSorted()
                .hasSize(200);
    }

    @Test
    void aSlowReaderOfAnArchiveThatBreaksOffGetsAllBeforeTheBreakInOrder() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (int i = 0; i < 300; i++) {
                zip.putNextEntry(new ZipEntry(String.format("%03d.htm", i)));
                String text = REPORT.replace("window", "very ".repeat(i % 7 * 300) + i);
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        in = Arrays.copyOf(bytes.toByteArray(), bytes.size() * 2 / 3);
        OutputStream slow =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        out.write(b);
                    }

                    @Override
                    public void write(byte[] b, int off, int len) {
                        LockSupport.parkNanos(10_000_000);
                        out.write(b, off, len);
                    }
                };
        assertThat(octavo(slow, false, "read", "-")).isEqualTo(3);
        List<String> members =
                out().lines()
                        .map(l -> l.replaceAll("^.*\"member\":\"(\\d+).htm.*$", "$1"))
                        .toList();
        assertThat(members)
                .hasSizeBetween(150, 250)
                .isEqualTo(
                        IntStream.range(0, members.size())
                                .mapToObj(i -> String.format("%03d", i))
                                .toList());
        assertThat(err()).contains("the archive ends too early");
    }

    @Test
    void jsonIsAnArray() throws IOException {
        String one = file("a.htm", REPORT);
        assertThat(octavo("read", "--format", "json", one, one)).isZero();
        assertThat(out()).startsWith("[\n{").endsWith("}\n]\n").contains("\n},\n{\n");
        out.reset();
        assertThat(octavo("read", "--format", "json", file("k.txt", submission("10-K", "annual"))))
                .isEqualTo(3);
        assertThat(out()).isEqualTo("[]\n");
    }

    @Test
    void aCardFitsTheTerminal() throws IOException {
        String long_ =
                REPORT.replace(
                        "a window",
                        "a window of the old house by the river in the rain".repeat(12));
        assertThat(octavo(out, true, "read", file("a.htm", long_))).isZero();
        assertThat(out())
                .startsWith("Müller Bio, Inc.  ·  8-K  ·  2010-03-03\n")
                .contains("items       8.01  Other Events")
                .doesNotContain("\u001b");
        assertThat(out().lines().filter(l -> !l.startsWith("file")))
                .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void aReaderThatGoesAwayEndsTheRunQuietly() throws IOException {
        for (int i = 0; i < 300; i++) {
            file(String.format("m/%03d.htm", i), REPORT);
        }
        assertThat(octavo(failing("Broken pipe"), false, "read", folder.resolve("m").toString()))
                .isZero();
        assertThat(err()).doesNotContain("Broken pipe").doesNotContain("Exception");
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldWhicheverCommandWrites() throws IOException {
        String file = file("a.htm", REPORT);
        for (List<String> args :
                List.of(
                        List.of("read", file),
                        List.of("read", "--format", "json", file),
                        List.of("ledger", file),
                        List.of("disclosures", "--format", "csv", file),
                        List.of("timeline", file),
                        List.of("items"),
                        List.of("extract", file, "--document", "1"),
                        List.of("--help"))) {
            err.reset();
            String[] words = args.toArray(String[]::new);
            assertThat(octavo(failing("No space left on device"), false, words)).isEqualTo(3);
            assertThat(err())
                    .isEqualTo("octavo: the output cannot be written: No space left on device\n");
            err.reset();
            assertThat(octavo(failing("Broken pipe"), false, words)).isZero();
            assertThat(err()).isEmpty();
        }
    }

    @Test
    void wrongUsageIsOneLineAndTwo() throws IOException {
        assertThat(octavo("read")).isEqualTo(2);
        assertThat(err())
                .isEqualTo("octavo: Missing required parameter: 'PATH' (see octavo read --help)\n");
        err.reset();
        assertThat(octavo("read", "--format", "xml", "x")).isEqualTo(2);
        assertThat(err())
                .startsWith("octavo: Invalid value for option '--format'")
                .endsWith("(see octavo read --help)\n");
        assertThat(err().lines()).hasSize(1);
        err.reset();
        assertThat(octavo("raed")).isEqualTo(2);
        assertThat(err().lines()).hasSize(1);
        err.reset();
        assertThat(octavo()).isEqualTo(2);
        assertThat(err()).startsWith("Usage: octavo");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    raed                          | no such command: raed (see octavo --help)
                    read --frmat json x           | Unknown option: '--frmat' (see octavo read --help)
                    pipeline --as-of 2007-13-01 x | Invalid value for option '--as-of': expected a day such as 2008-12-31 but was '2007-13-01'
                    search x --from yesterday     | Invalid value for option '--from': expected a day such as 2008-12-31 but was 'yesterday'
                    search x --limit many         | Invalid value for option '--limit': expected a number but was 'many'
                    search x --limit -1           | --limit -1: 0 is for all
                    search --cik 1 --company x y  | --company and --cik both name the company
                    serve --port 70000            | --port 70000: 0 to 65535
                    timeline                      | timeline of whom?
                    extract .                     | . is a directory: name one file
                    export --table x -o y.csv     | no table x; there are filing,
                    export --table item -o y.foo  | y.foo: give --format
                    """)
    void whatWasTypedWrongIsTold(String words, String told) {
        List<String> args = new ArrayList<>(List.of(words.split(" ")));
        if (List.of("search", "export").contains(args.getFirst())) {
            args.addAll(List.of("--catalog", folder.toString()));
        }
        assertThat(octavo(args.toArray(String[]::new))).as(err()).isEqualTo(2);
        assertThat(err()).startsWith("octavo: " + told).doesNotContain("java.");
        assertThat(err().lines()).hasSize(1);
        assertThat(out()).isEmpty();
    }

    @Test
    void whatIsExtractedFromWhatCannotBeReadIsTold() throws IOException {
        String text = submission("8-K", REPORT);
        String cut = file("cut.txt", text.substring(0, text.indexOf("opened")));
        assertThat(octavo("extract", cut, "--document", "1")).isEqualTo(3);
        assertThat(out()).contains("On March 3, 2010 Müller");
        assertThat(err()).contains("[truncated-submission]");
        err.reset();
        assertThat(octavo("extract", file("empty.txt", ""))).isEqualTo(3);
        assertThat(err()).isEqualTo("F/empty.txt: the input holds no bytes [empty-input]\n");
    }

    @Test
    void anIngestOfNothingSaysSo() throws IOException {
        Files.createDirectories(folder.resolve("nothing"));
        String catalog = folder.resolve("catalog").toString();
        assertThat(octavo("ingest", folder.resolve("nothing").toString(), "--catalog", catalog))
                .isEqualTo(3);
        assertThat(err()).endsWith("F/nothing: no filings in there [not-an-8-k]\n");
        err.reset();
        assertThat(octavo("ingest", file("a.htm", REPORT), "--catalog", catalog)).isZero();
        assertThat(err()).startsWith("octavo: 1 filing added; ");
    }

    @Test
    void helpAndVersion() {
        assertThat(octavo("--help")).isZero();
        assertThat(out())
                .startsWith("Usage: octavo")
                .contains("read", "events", "extract", "items");
        out.reset();
        assertThat(octavo("read", "--help")).isZero();
        assertThat(out()).contains("PATH", "--format");
        out.reset();
        assertThat(octavo("--version")).isZero();
        assertThat(out()).startsWith("octavo ");
        out.reset();
        assertThat(octavo("completion")).isZero();
        assertThat(out()).contains("complete -F");
    }

    @Test
    void extractListsAndDecodes() throws IOException {
        String text =
                submission("8-K", REPORT)
                        .replace(
                                "</SEC-DOCUMENT>",
                                "<DOCUMENT>\n<TYPE>GRAPHIC\n<SEQUENCE>2\n<FILENAME>../cat.jpg\n<TEXT>\nbegin 644 cat.jpg\n#0V%T\n`\nend\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>");
        String file = file("s.txt", text);
        assertThat(octavo("extract", file)).isZero();
        assertThat(out()).contains("   1  8-K ").contains("   2  GRAPHIC ");
        out.reset();
        assertThat(octavo("extract", file, "--document", "2")).isZero();
        assertThat(out()).isEqualTo("Cat");
        assertThat(octavo("extract", file, "--document", "2", "-o", folder.toString())).isZero();
        assertThat(folder.resolve("cat.jpg")).hasContent("Cat");
        assertThat(octavo("extract", file, "--exhibit", "99.1")).isEqualTo(1);
        assertThat(err()).isEqualTo("F/s.txt: no exhibit 99.1 (documents: 2)\n");
        err.reset();
        assertThat(octavo("extract", folder.resolve("no.txt").toString(), "--document", "1"))
                .isEqualTo(3);
        assertThat(err()).isEqualTo("F/no.txt: no such file or directory [unreadable-input]\n");
        err.reset();
        assertThat(octavo("extract", file, "--document", "1", "--exhibit", "99.1")).isEqualTo(2);
    }

    @Test
    void itemsIsTheTableOfTheForm() {
        assertThat(octavo("items")).isZero();
        assertThat(out())
                .contains("8.01        Other Events\n")
                .contains(
                        "2.02        Results of Operations and Financial Condition  [furnished]\n");
        out.reset();
        assertThat(octavo("items", "5.02")).isZero();
        assertThat(out()).startsWith("Item 5.02\n");
        assertThat(octavo("items", "4.77")).isEqualTo(1);
        assertThat(err()).isEqualTo("octavo: Form 8-K has no item 4.77\n");
    }

    @Test
    void theCardSaysThatASignatureIsOnlyAName(@TempDir Path folder) throws IOException {
        String signed = Files.readString(Path.of(Ran.EXAMPLES, "2015-termination.htm"));
        Path draft = folder.resolve("draft.htm");
        Files.writeString(draft, signed.replace("/s/ Tobias N. Harrowgate", ""));
        assertThat(Ran.octavo("read", draft.toString(), "--format", "table").out())
                .contains("signed      Tobias N. Harrowgate", "[no /s/]");
        Files.writeString(draft, signed);
        assertThat(Ran.octavo("read", draft.toString(), "--format", "table").out())
                .contains("Tobias N. Harrowgate")
                .doesNotContain("[no /s/]");
    }
}
