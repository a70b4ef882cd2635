package dev.octavo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.octavo.biopharma.Event;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingReaderTest {

    private static final String REPORT =
            """
            <HTML><BODY><P>UNITED STATES</P><P>SECURITIES AND EXCHANGE COMMISSION</P><P>FORM 8-K</P><P>CURRENT REPORT</P>
            <P>Date of Report (Date of earliest event reported): March 3, 2010</P>
            <P>Aldermere Bio, Inc.</P><P>(Exact name of registrant as specified in its charter)</P>
            <P>Item 8.01 Other Events.</P><P>On March 3, 2010 Aldermere opened a window.</P>
            <P>SIGNATURES</P><P>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.</P>
            <P>/s/ Ada Quill</P></BODY></HTML>
            """;

    private static Filing read(String text) {
        return FilingReader.read(
                text.getBytes(StandardCharsets.ISO_8859_1), "x.txt", Optional.empty());
    }

    private static String submission(String form, String type, String text) {
        return "<SEC-DOCUMENT>0009999999-10-000001.txt : 20100304\n<SEC-HEADER>0009999999-10-000001.hdr.sgml : 20100304\nCONFORMED SUBMISSION TYPE:\t"
                + form
                + "\nFILED AS OF DATE:\t20100304\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>"
                + type
                + "\n<SEQUENCE>1\n<TEXT>\n"
                + text
                + "\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n";
    }

    private static String refusal(String text) {
        Filing f = read(text);
        assertThat(f.read()).isFalse();
        assertThat(f.report()).isEmpty();
        assertThat(f.releases()).isEmpty();
        Problem last = f.problems().getLast();
        assertThat(last.code()).isEqualTo(ProblemCode.NOT_AN_8_K);
        return last.message();
    }

    @Test
    void aReportIsReadFromASubmissionAndBare() {
        for (String text :
                List.of(
                        REPORT,
                        submission("8-K", "8-K", REPORT),
                        submission("8-K/A", "8-K/A", REPORT))) {
            Filing f = read(text);
            assertThat(f.read()).isTrue();
            assertThat(f.report().orElseThrow().items())
                    .extracting(i -> i.number().orElse(""))
                    .containsExactly("8.01");
            assertThat(f.registrant()).contains("Aldermere Bio, Inc.");
        }
    }

    @Test
    void aReleaseThatAnItemGivesInFullIsReadAndToldOnce() {
        String within =
                """
                <P>On March 3, 2010, Aldermere issued the following press release:</P>
                <P><B>ALDERMERE EARNS MILESTONE FROM CORVANE</B></P>
                <P>LEEDS, Mass., March 3, 2010 -- Aldermere Bio, Inc. today announced that it received a $4 million
                milestone payment from Corvane for the start of a Phase II trial of ALD-7.</P>
                <P>"We are glad of it," said Ada Quill, Chief Executive Officer. "More will follow."</P>
                <P>Contact: Ben Farrow, (413) 555-0155</P>
                """;
        Filing f =
                read(REPORT.replace("<P>On March 3, 2010 Aldermere opened a window.</P>", within));
        assertThat(f.releases()).hasSize(1);
        assertThat(f.releases().getFirst().headline().value())
                .contains("ALDERMERE EARNS MILESTONE FROM CORVANE");
        assertThat(f.releases().getFirst().city().value()).contains("LEEDS");
        assertThat(f.releases().getFirst().quotes()).hasSize(1);
        assertThat(FilingReader.events(f))
                .filteredOn(Event.Payment.class::isInstance)
                .hasSize(1)
                .allSatisfy(e -> assertThat(e.told().item()).contains("8.01"));
    }

    @Test
    void whatLeadsToAReleaseAndHasNoneBehindItIsNoRelease() {
        for (String behind :
                List.of(
                        "<P>A copy of the press release:</P><P>is attached.</P><P>One.</P><P>Two.</P><P>Three.</P>",
                        "<P>The release:</P>",
                        "<P>release:</P><P>A</P><P>B</P><P>C</P><P>D</P><P>E</P>")) {
            Filing f =
                    read(
                            REPORT.replace(
                                    "<P>On March 3, 2010 Aldermere opened a window.</P>", behind));
            assertThat(f.releases()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8-K,true",
        "8-K/A,true",
        "8-K12B,true",
        "8-K12G3/A,true",
        "8-K15D5,true",
        "10-K,false",
        "6-K,false",
        "8-A12B,false",
        "8-KX,false",
        "'',false"
    })
    void formsOfTheCurrentReport(String form, boolean is) {
        assertThat(Refusal.currentReport(form)).isEqualTo(is);
    }

    @Test
    void otherFormsAreRefusedByTheirName() {
        assertThat(refusal(submission("10-K", "10-K", REPORT))).isEqualTo("form 10-K, not an 8-K");
        assertThat(refusal("<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\n" + REPORT + "</TEXT>\n</DOCUMENT>\n"))
                .isEqualTo("document of type 10-Q, not an 8-K");
    }

    @Test
    void whatIsNoTextIsRefusedByItsFirstBytes() {
        assertThat(refusal("%PDF-1.4 Item 8.01 Other Events")).isEqualTo("a PDF, not an 8-K");
        assertThat(refusal("\u0089PNG\r\n")).isEqualTo("a PNG picture, not an 8-K");
        assertThat(refusal("\u00ff\u00d8\u00ff\u00e0")).isEqualTo("a JPEG picture, not an 8-K");
        assertThat(refusal("GIF89a")).isEqualTo("a GIF picture, not an 8-K");
        assertThat(refusal(submission("8-K", "8-K", "<PDF>\nbegin 644 x.pdf\n#0V%T\n`\nend")))
                .isEqualTo("a PDF, not an 8-K");
    }

    @Test
    void emptyInputsHeadersAndStubsAreRefused() {
        assertThat(refusal("")).isEqualTo("the input is empty");
        assertThat(refusal("<SEC-HEADER>x.hdr.sgml : 20100304\n<TYPE>10-Q\n</SEC-HEADER>\n"))
                .isEqualTo("form 10-Q, not an 8-K");
        assertThat(refusal("<SEC-HEADER>x.hdr.sgml : 20100304\n</SEC-HEADER>\n"))
                .isEqualTo("a header without documents");
        assertThat(
                        refusal(
                                "<HTML><!--\n<SEC-HEADER>0009999999-10-000001.hdr.sgml : 20100304\n<TYPE>8-K\n</SEC-HEADER>\n--></HTML>\n"))
                .isEqualTo("the index page of submission 0009999999-10-000001, not a filing");
        String nothing = "neither a cover page nor an item of Form 8-K, nor a press release";
        assertThat(refusal(submission("8-K", "8-K", "Lorem ipsum dolor sit amet.")))
                .isEqualTo(nothing);
        assertThat(
                        refusal(
                                "<html><head><title>Index of /Archives</title></head><body><a href='a.txt'>a.txt</a></body></html>"))
                .isEqualTo(nothing);
        assertThat(refusal("Dear Sir, the rent is due.")).isEqualTo(nothing);
    }

    @Test
    void aHeaderAloneIsARecordOfWhatItSays() {
        Filing f =
                read(
                        "<SEC-HEADER>0009999999-10-000001.hdr.sgml : 20100304\n<ACCESSION-NUMBER>0009999999-10-000001\n"
                                + "<TYPE>8-K/A\n<ITEMS>5.02\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>BRACKEN CORP\n</SEC-HEADER>\n");
        assertThat(f.read()).isTrue();
        assertThat(f.headerOnly()).isTrue();
        assertThat(f.report()).isEmpty();
        assertThat(f.form()).contains("8-K/A");
        assertThat(f.registrant()).contains("BRACKEN CORP");
        assertThat(f.submission().header().orElseThrow().items()).hasSize(1);
        assertThat(f.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NO_DOCUMENTS);
        assertThat(FilingReader.events(f)).isEmpty();
    }

    @Test
    void aSubmissionCutBehindItsHeaderIsARecordThatSaysSo() {
        String whole = submission("8-K", "8-K", "Item 8.01 Other Events");
        Filing f = read(whole.substring(0, whole.indexOf("<DOCUMENT>")));
        assertThat(f.headerOnly()).isTrue();
        assertThat(f.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TRUNCATED_SUBMISSION, ProblemCode.NO_DOCUMENTS);
    }

    @Test
    void anExhibitAloneIsARecordWithoutAForm() {
        Filing f = read("<DOCUMENT>\n<TYPE>EX-99.2\n<TEXT>\nBalance sheet\n</TEXT>\n</DOCUMENT>\n");
        assertThat(f.read()).isTrue();
        assertThat(f.report()).isEmpty();
    }

    @Test
    void otherFormsOfTheCorpusAreAllRefusedAndReportsAllRead() throws IOException {
        Path corpus = Path.of("../../shared/corpus");
        assumeTrue(Files.isDirectory(corpus));
        assertThat(
                        files(corpus.resolve("sgml-other")).stream()
                                .filter(FilingReaderTest::read)
                                .toList())
                .isEmpty();
        assertThat(files(corpus.resolve("sgml")).stream().filter(p -> !read(p)).toList()).isEmpty();
        assertThat(files(corpus.resolve("html")).stream().filter(p -> !read(p)).toList()).isEmpty();
    }

    private static boolean read(Path file) {
        try {
            return FilingReader.read(Files.readAllBytes(file), file.toString(), Optional.empty())
                    .read();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> files = new ArrayList<>(list.toList());
            assertThat(files).isNotEmpty();
            return files;
        }
    }
}
