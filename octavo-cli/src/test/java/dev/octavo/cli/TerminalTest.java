package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No filing, however hostile, steers the terminal of who reads it, whichever command shows it. */
class TerminalTest {

    /** Everything that must not come out; the line end by itself is looked for elsewhere. */
    private static final String BAD =
            "\u001b[31mR\u001b]0;title\u0007\u009b2J\rX\u0085\u202eY\u202a\u2066\u2069\u200b\u200f\ufeff\u007f\u0000\b\u2028";

    /** What Layout puts before and behind bold and faint words. */
    private static final String OUR_STYLES = "\u001b\\[[012]m";

    private static final String REPORT =
            """
            <HTML><BODY><P>SECURITIES AND EXCHANGE COMMISSION</P><P>FORM 8-K</P><P>CURRENT REPORT</P>
            <P>Date of Report (Date of earliest event reported): March 3, 2010</P>
            <P>Müll#er Bio, Inc.</P><P>(Exact name of registrant as specified in its charter)</P>
            <P>Dela#ware</P><P>(State or other jurisdiction of incorporation)</P>
            <P>Item 5.02 Departure of Directors.</P>
            <P>On March 1, 2010, John Q. Smith resigned as Chief Financial Officer of the Company.</P>
            <P>Item 8.01 Other Events.</P>
            <P>On March 3, 2010, Müll#er Bio earned a $2 million milestone payment from Grell#mann Pharma AG upon the start of a Phase II clinical trial of GRL-5508 in lym#phoma.</P>
            <P>GRL-5508 is a humanized anti-CD19 antibody in Phase II for lymphoma. Müller Bio expects to begin a Phase III trial of GRL-5508 in lymphoma in the second half of 2011.</P>
            <P>The Company # says more of this elsewhere.</P><P>Item 9.01 Exhibits.</P><P>99.1 Press release # dated March 3, 2010</P>
            <P>SIGNATURES</P><P>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.</P>
            <P>/s/ Ada # Quill</P><P>Chief # Officer</P></BODY></HTML>
            """;

    private static final String RELEASE =
            """
            <HTML><BODY><P>FOR IMMEDIATE RELEASE</P><P><B>Müll#er Earns Mile#stone Payment</B></P>
            <P>BOSTON, March 3, 2010 -- Müll#er Bio, Inc. today announced that it earned a $2 million milestone payment. "We # are glad," said Ada # Quill.</P>
            <P>Contact: Bob # Roe, 617-555-0100</P></BODY></HTML>
            """;

    /** A submission of all of it; its header keeps the lines that it must have. */
    private static final String SUBMISSION =
            ("<SEC-DOCUMENT>0009999999-10-000001.txt : 20100304\n<SEC-HEADER>0009999999-10-000001.hdr.sgml : 20100304\n"
                                    + "ACCESSION NUMBER:\t\t0009999999-10-000001\nCONFORMED SUBMISSION TYPE:\t8-K\nPUBLIC DOCUMENT COUNT:\t2\n"
                                    + "ITEM INFORMATION:\t\tOther % Events\nFILED AS OF DATE:\t\t20100304\n\nFILER:\n\n\tCOMPANY DATA:\t\n"
                                    + "\t\tCOMPANY CONFORMED NAME:\t\t\tMULL%ER BIO INC\n\t\tCENTRAL INDEX KEY:\t\t\t0009999999\n</SEC-HEADER>\n"
                                    + "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>a%b.htm\n<DESCRIPTION>first % document\n<TEXT>\n")
                            .replace(
                                    "%",
                                    BAD.replace("\r", "")
                                            .replace("\u0085", "")
                                            .replace("\u2028", ""))
                    + REPORT.replace("#", BAD)
                    + "</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>e\u001b.htm\n<TEXT>\n"
                    + RELEASE.replace("#", BAD)
                    + "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n";

    private static final List<String> FORMATS = List.of("table", "csv", "json", "jsonl");

    @TempDir static Path folder;

    @BeforeAll
    static void files() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("b\u001b[2J\u202e\u200b\u009b.txt"), SUBMISSION);
        Files.writeString(in.resolve("bare.htm"), REPORT.replace("#", BAD));
        Files.writeString(in.resolve("no\u001b]0;x\u0007.txt"), "Dear Sir");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("m\u001b[2J\r\nb.txt"));
            zip.write(
                    SUBMISSION.replace("10-000001", "10-000002").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("n\u009b\u202e.txt"));
            zip.write("Dear Sir".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(in.resolve("z.zip"), bytes.toByteArray());
        Ran ingest = Ran.onTerminal("ingest", in.toString(), "--catalog", catalog());
        assertThat(ingest.err()).contains("3 filings added", "not an 8-K");
        assertHarmless(ingest, List.of("ingest"));
    }

    private static String catalog() {
        return folder.resolve("catalog").toString();
    }

    /** Every command that shows what filings hold, in all its formats. */
    static List<List<String>> questions() {
        String in = folder.resolve("in").toString();
        String sub = folder.resolve("in").resolve("b\u001b[2J\u202e\u200b\u009b.txt").toString();
        List<List<String>> all = new ArrayList<>();
        for (String format : FORMATS) {
            for (String command :
                    List.of(
                            "read",
                            "events",
                            "disclosures",
                            "ledger",
                            "pipeline",
                            "catalysts",
                            "timeline")) {
                if (!format.equals("csv")
                        || !Set.of("read", "events", "timeline").contains(command)) {
                    all.add(List.of(command, "--format", format, in));
                }
            }
            all.add(
                    List.of(
                            "sql",
                            "SELECT f.*, i.text, e.json FROM filing f JOIN item i USING (filing_id) JOIN event e USING (filing_id)",
                            "--format",
                            format,
                            "--catalog",
                            catalog()));
        }
        for (String command : List.of("ledger", "pipeline", "catalysts")) {
            all.add(List.of(command, "--catalog", catalog()));
        }
        all.add(List.of("timeline", "9999999", "--catalog", catalog()));
        all.add(List.of("search", "milestone", "--catalog", catalog()));
        all.add(List.of("search", "milestone", "--format", "json", "--catalog", catalog()));
        all.add(List.of("extract", sub));
        all.add(List.of("extract", sub, "--document", "1"));
        all.add(List.of("extract", folder.resolve("in/z.zip").toString(), "--exhibit", "99.1"));
        return all;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void nothing_in_a_filing_steers_the_terminal(List<String> args) {
        Ran shown = Ran.onTerminal(args.toArray(String[]::new));
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(shown.out()).isNotBlank();
        assertHarmless(shown, args);
    }

    /** Wrong words are repeated in what is said about them. */
    @Test
    void nor_does_what_was_typed() {
        for (List<String> args :
                List.of(
                        List.of("read", "no\u001b[2Jsuch\u202e"),
                        List.of("ingest", "no\u001b[2Jsuch\u202e", "--catalog", catalog()),
                        List.of("items", "5\u009b.02"),
                        List.of("read", "--format", "x\u001b[2J", "y"),
                        List.of("sql", "SELECT \u001b[2J FROM nothing", "--catalog", catalog()),
                        List.of("extract", "no\u001b[2J.zip", "--member", "\u001b[2J"),
                        List.of("timeline", "nobody\u001b[2J", "--catalog", catalog()),
                        List.of("search", "--x\u001b[2J", "--catalog", catalog()),
                        List.of(
                                "export",
                                "--table",
                                "t\u001b[2J",
                                "-o",
                                "x",
                                "--catalog",
                                catalog()),
                        List.of("ledger", "--catalog", "no\u001b[2J\u202e"))) {
            Ran shown = Ran.onTerminal(args.toArray(String[]::new));
            assertThat(shown.code()).as(args.toString()).isBetween(1, 3);
            assertThat(shown.err()).as(args.toString()).isNotBlank();
            assertHarmless(shown, args);
        }
    }

    /** A command that is not asked above shows nothing of a filing. */
    @Test
    void every_command_is_asked() {
        Set<String> asked = new TreeSet<>(Set.of("ingest"));
        questions().forEach(args -> asked.add(args.getFirst()));
        Set<String> silent = Set.of("items", "export", "serve", "mcp", "completion", "help");
        Set<String> all = new TreeSet<>(Main.line(World.real()).getSubcommands().keySet());
        all.removeAll(silent);
        assertThat(all).isEqualTo(asked);
    }

    private static void assertHarmless(Ran shown, List<String> args) {
        String text =
                (shown.out() + shown.err())
                        .replaceAll(OUR_STYLES, "")
                        // the line of progress, and what takes it away
                        .replaceAll("\r[^\r\n\u001b]*(\u001b\\[K)?", "");
        Set<String> found = new TreeSet<>();
        text.codePoints()
                .filter(c -> c != '\n' && c != '\t')
                .filter(c ->
                        switch (Character.getType(c)) {
                            case Character.CONTROL,
                                    Character.FORMAT,
                                    Character.LINE_SEPARATOR,
                                    Character.PARAGRAPH_SEPARATOR ->
                                    true;
                            default -> false;
                        })
                .forEach(c -> found.add(String.format("U+%04X", c)));
        assertThat(found).as(String.join(" ", args)).isEmpty();
    }
}
