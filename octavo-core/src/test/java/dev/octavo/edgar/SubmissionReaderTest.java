package dev.octavo.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {

    private static final String HEADER =
            """
            <SEC-DOCUMENT>0009999999-07-000123.txt : 20071018
            <SEC-HEADER>0009999999-07-000123.hdr.sgml : 20071018
            <ACCEPTANCE-DATETIME>20071018163059
            ACCESSION NUMBER:		0009999999-07-000123
            CONFORMED SUBMISSION TYPE:	8-K
            PUBLIC DOCUMENT COUNT:		2
            CONFORMED PERIOD OF REPORT:	20071017
            ITEM INFORMATION:		Other Events
            ITEM INFORMATION:		Financial Statements and Exhibits
            FILED AS OF DATE:		20071018
            DATE AS OF CHANGE:		20071018

            FILER:

            	COMPANY DATA:
            		COMPANY CONFORMED NAME:			ALDERMERE & SONS BIO  INC
            		CENTRAL INDEX KEY:			0009999991
            		STANDARD INDUSTRIAL CLASSIFICATION:	IN VITRO & IN VIVO DIAGNOSTIC SUBSTANCES [2835]
            		IRS NUMBER:				042000001
            		STATE OF INCORPORATION:			MA
            		FISCAL YEAR END:			0630

            	FILING VALUES:
            		FORM TYPE:		8-K
            		SEC ACT:		1934 Act
            		SEC FILE NUMBER:	000-11111
            		FILM NUMBER:		071177777

            	BUSINESS ADDRESS:
            		STREET 1:		1 MILL STREET
            		STREET 2:		SUITE 2
            		CITY:			CAMBRIDGE
            		STATE:			MA
            		ZIP:			02139
            		BUSINESS PHONE:		6175550100

            	MAIL ADDRESS:
            		STREET 1:		PO BOX 9
            		CITY:			BOSTON
            		STATE:			MA
            		ZIP:			02101

            	FORMER COMPANY:
            		FORMER CONFORMED NAME:	ALDERMERE CHEMICAL CORP
            		DATE OF NAME CHANGE:	19920703

            	FORMER COMPANY:
            		FORMER CONFORMED NAME:	ALDERMERE DYES INC
            		DATE OF NAME CHANGE:	19870506
            </SEC-HEADER>
            """;

    private static final String DOCUMENTS =
            """
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <FILENAME>form8k.txt
            <DESCRIPTION>CURRENT REPORT
            <TEXT>
            FORM 8-K
            </TEXT>
            </DOCUMENT>
            <DOCUMENT>
            <TYPE>EX-99.1
            <SEQUENCE>2
            <FILENAME>ex991.txt
            <TEXT>
            Good news
            </TEXT>
            </DOCUMENT>
            """;

    private static final String WHOLE = HEADER + DOCUMENTS + "</SEC-DOCUMENT>\n";

    private static Submission read(String text) {
        return SubmissionReader.read(bytes(text), "x.txt");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String cut(Submission s, Span at) {
        return new String(s.bytes(), at.start(), at.length(), StandardCharsets.ISO_8859_1);
    }

    private static String body(Submission s, int n) {
        Document d = s.documents().get(n);
        return new String(
                s.bytes(), d.bodyStart(), d.bodyEnd() - d.bodyStart(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void theHeaderGivesWhenWhatAndWho() {
        Submission s = read(WHOLE);
        Header h = s.header().orElseThrow();
        assertThat(s.container()).isEqualTo(Container.SUBMISSION_TEXT);
        assertThat(s.accession()).contains("0009999999-07-000123");
        assertThat(s.problems()).isEmpty();
        assertThat(h.form().value()).contains("8-K");
        assertThat(h.acceptedAt().value()).contains(LocalDateTime.of(2007, 10, 18, 16, 30, 59));
        assertThat(h.filedOn().value()).contains(LocalDate.of(2007, 10, 18));
        assertThat(h.periodOfReport().value()).contains(LocalDate.of(2007, 10, 17));
        assertThat(h.documentCount().value()).contains(2);
        assertThat(h.items())
                .extracting(i -> i.orElse(""))
                .containsExactly("Other Events", "Financial Statements and Exhibits");
        Filer f = h.filers().getFirst();
        assertThat(f.name().value()).contains("ALDERMERE & SONS BIO INC");
        assertThat(f.cik().value()).contains("0009999991");
        assertThat(f.sic().value()).contains("2835");
        assertThat(f.ein().value()).contains("042000001");
        assertThat(f.stateOfIncorporation().value()).contains("MA");
        assertThat(f.fiscalYearEnd().value()).contains("0630");
        assertThat(f.fileNumber().value()).contains("000-11111");
        assertThat(f.business().street2().value()).contains("SUITE 2");
        assertThat(f.business().phone().value()).contains("6175550100");
        assertThat(f.mail().city().value()).contains("BOSTON");
        assertThat(f.mail().phone().isPresent()).isFalse();
        assertThat(f.formerNames())
                .extracting(n -> n.name().orElse("") + " " + n.until().value().orElseThrow())
                .containsExactly(
                        "ALDERMERE CHEMICAL CORP 1992-07-03", "ALDERMERE DYES INC 1987-05-06");
    }

    @Test
    void everyValueOfTheHeaderKnowsItsBytes() {
        Submission s = read(WHOLE);
        Header h = s.header().orElseThrow();
        Filer f = h.filers().getFirst();
        assertThat(cut(s, h.form().at().getFirst())).isEqualTo("8-K");
        assertThat(cut(s, h.acceptedAt().at().getFirst())).isEqualTo("20071018163059");
        assertThat(cut(s, h.items().get(1).at().getFirst()))
                .isEqualTo("Financial Statements and Exhibits");
        assertThat(cut(s, f.name().at().getFirst())).isEqualTo("ALDERMERE & SONS BIO  INC");
        assertThat(cut(s, f.sic().at().getFirst())).isEqualTo("2835");
        assertThat(cut(s, f.formerNames().get(1).until().at().getFirst())).isEqualTo("19870506");
    }

    @Test
    void documentsAreRangesOfTheFile() {
        Submission s = read(WHOLE);
        assertThat(s.documents()).extracting(Document::type).containsExactly("8-K", "EX-99.1");
        assertThat(s.documents())
                .extracting(Document::filename)
                .containsExactly("form8k.txt", "ex991.txt");
        assertThat(s.documents())
                .extracting(Document::description)
                .containsExactly("CURRENT REPORT", "");
        assertThat(body(s, 0)).isEqualTo("\nFORM 8-K\n");
        assertThat(body(s, 1)).isEqualTo("\nGood news\n");
        assertThat(cut(s, s.documents().get(1).at()))
                .startsWith("<DOCUMENT>\n<TYPE>EX-99.1")
                .endsWith("</TEXT>\n</DOCUMENT>");
    }

    @Test
    void thePemWrapperOfTheNinetiesAndItsHeaderNames() {
        String pem =
                """
                -----BEGIN PRIVACY-ENHANCED MESSAGE-----
                Proc-Type: 2001,MIC-CLEAR
                Originator-Name: keymaster@example.org
                MIC-Info: RSA-MD5,RSA,
                 kHA7Exd8WmaXPGN3UYQf7PaUjx7WO1D3P8FYn2cd/NX3fienrzpeEnedSmTwW+AP

                """
                        + WHOLE.replace("SEC-", "IMS-")
                        + "-----END PRIVACY-ENHANCED MESSAGE-----\n";
        Submission s = read(pem);
        assertThat(s.container()).isEqualTo(Container.SUBMISSION_TEXT);
        assertThat(s.header().orElseThrow().filers()).hasSize(1);
        assertThat(s.problems()).isEmpty();
        assertThat(body(s, 1)).isEqualTo("\nGood news\n");
    }

    @Test
    void theDisseminationFormNamesItsItemsByNumber() {
        Submission s =
                read(
                        """
                        <SUBMISSION>
                        <ACCESSION-NUMBER>0009999999-25-000007
                        <TYPE>8-K
                        <PUBLIC-DOCUMENT-COUNT>1
                        <PERIOD>20250110
                        <ITEMS>5.02
                        <ITEMS>9.01
                        <FILING-DATE>20250113
                        <FILER>
                        <COMPANY-DATA>
                        <CONFORMED-NAME>Bracken & Vale Corp
                        <CIK>0009999992
                        <ASSIGNED-SIC>2834
                        </COMPANY-DATA>
                        <FILING-VALUES>
                        <FORM-TYPE>8-K
                        <FILE-NUMBER>001-22222
                        </FILING-VALUES>
                        <FORMER-COMPANY>
                        <FORMER-CONFORMED-NAME>Bracken Corp
                        <DATE-CHANGED>20010203
                        </FORMER-COMPANY>
                        </FILER>
                        <DOCUMENT>
                        <TYPE>8-K
                        <SEQUENCE>1
                        <TEXT>
                        x
                        </TEXT>
                        </DOCUMENT>
                        </SUBMISSION>
                        """);
        Header h = s.header().orElseThrow();
        assertThat(s.container()).isEqualTo(Container.DISSEMINATION);
        assertThat(s.problems()).isEmpty();
        assertThat(h.items()).extracting(i -> i.orElse("")).containsExactly("5.02", "9.01");
        assertThat(h.filers().getFirst().name().value()).contains("Bracken & Vale Corp");
        assertThat(h.filers().getFirst().fileNumber().value()).contains("001-22222");
        assertThat(h.filers().getFirst().formerNames().getFirst().until().value())
                .contains(LocalDate.of(2001, 2, 3));
    }

    @Test
    void theDisseminationFormInOneLineAndWithEndTags() {
        Submission s =
                read(
                        "<SUBMISSION>\n<ACCESSION-NUMBER>0009999999-25-000008</ACCESSION-NUMBER><TYPE>8-K</TYPE><PERIOD>20181231 00:00:00</PERIOD>"
                                + "<FILER><COMPANY-DATA><CONFORMED-NAME>Bracken Corp<CIK>0009999992</COMPANY-DATA></FILER>"
                                + "<DOCUMENT><TYPE>8-K</TYPE><SEQUENCE>1</SEQUENCE><FILENAME>a.htm</FILENAME><TEXT>word</TEXT></DOCUMENT></SUBMISSION>");
        assertThat(s.header().orElseThrow().form().value()).contains("8-K");
        assertThat(s.header().orElseThrow().periodOfReport().value())
                .contains(LocalDate.of(2018, 12, 31));
        assertThat(s.header().orElseThrow().filers().getFirst().name().value())
                .contains("Bracken Corp");
        assertThat(s.documents()).hasSize(1);
        assertThat(s.documents().getFirst().type()).isEqualTo("8-K");
        assertThat(s.documents().getFirst().filename()).isEqualTo("a.htm");
        assertThat(body(s, 0)).isEqualTo("word");
        assertThat(s.problems()).isEmpty();
    }

    @Test
    void severalFilersStayApart() {
        String other =
                """
                SUBJECT COMPANY:

                	COMPANY DATA:
                		COMPANY CONFORMED NAME:			BRACKEN CORP
                		CENTRAL INDEX KEY:			0009999992

                	BUSINESS ADDRESS:
                		CITY:			OSLO
                </SEC-HEADER>
                """;
        Header h = read(WHOLE.replace("</SEC-HEADER>\n", other)).header().orElseThrow();
        assertThat(h.filers())
                .extracting(f -> f.name().orElse(""))
                .containsExactly("ALDERMERE & SONS BIO INC", "BRACKEN CORP");
        assertThat(h.filers())
                .extracting(f -> f.business().city().orElse(""))
                .containsExactly("CAMBRIDGE", "OSLO");
        assertThat(h.filers().get(1).formerNames()).isEmpty();
    }

    @Test
    void aHeaderAloneHasNoDocuments() {
        Submission stub = read(HEADER.substring(HEADER.indexOf("<SEC-HEADER>")));
        assertThat(stub.container()).isEqualTo(Container.HEADER_ONLY);
        assertThat(stub.documents()).isEmpty();
        assertThat(stub.problems()).isEmpty();
        Submission page =
                read(
                        "<HTML><HEAD><TITLE>EDGAR</TITLE>\n<!--\n<SEC-HEADER>0009999999-24-000001.hdr.sgml : 20240603\n"
                                + "<ACCESSION-NUMBER>0009999999-24-000001\n<TYPE>8-K\n<ITEMS>7.01\n</SEC-HEADER>\n-->\n</HEAD><BODY>&lt;DOCUMENT&gt;</BODY></HTML>");
        assertThat(page.container()).isEqualTo(Container.INDEX_PAGE);
        assertThat(page.accession()).contains("0009999999-24-000001");
        assertThat(page.header().orElseThrow().items()).hasSize(1);
    }

    @Test
    void bareDocumentsWithAndWithoutTheirTags() {
        Submission tagged =
                read(
                        "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\n<html>x</html>\n</TEXT>\n</DOCUMENT>\n");
        assertThat(tagged.container()).isEqualTo(Container.DOCUMENTS_ONLY);
        assertThat(tagged.documents().getFirst().type()).isEqualTo("8-K");
        Submission open = read("<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\nGood news\n");
        assertThat(open.documents().getFirst().type()).isEqualTo("EX-99.1");
        assertThat(body(open, 0)).isEqualTo("\nGood news\n");
        assertThat(open.problems()).isEmpty();
        Submission bare =
                SubmissionReader.read(
                        bytes("<html>FORM 8-K</html>"),
                        "dir/aldermere_000999999907000123_main.htm");
        assertThat(bare.container()).isEqualTo(Container.BARE);
        assertThat(bare.accession()).contains("0009999999-07-000123");
        Span none = new Span(1, 0, 0);
        assertThat(bare.documents())
                .containsExactly(
                        new Document(
                                1,
                                "",
                                "",
                                "",
                                new Span(1, 0, 21),
                                0,
                                21,
                                new Document.Lines(none, none, none)));
    }

    @Test
    void severalSubmissionsOfOneFileKeepTheOffsetsOfTheFile() {
        String second = WHOLE.replace("-000123", "-000124").replace("Good news", "Bad news");
        List<Submission> all = SubmissionReader.readAll(bytes(WHOLE + "\n" + second), "feed.txt");
        assertThat(all)
                .extracting(s -> s.accession().orElse(""))
                .containsExactly("0009999999-07-000123", "0009999999-07-000124");
        assertThat(body(all.get(1), 1)).isEqualTo("\nBad news\n");
        assertThat(all.get(1).documents().getFirst().at().start()).isGreaterThan(WHOLE.length());
    }

    @Test
    void blankAndMalformedHeaderLinesLoseNothingElse() {
        Submission s =
                read(
                        WHOLE.replace(
                                        "FILED AS OF DATE:",
                                        "\n   \nthis line has no key\nFILED AS OF DATE:")
                                .replace("20071017", "2007-10-17"));
        assertThat(s.header().orElseThrow().filedOn().value()).contains(LocalDate.of(2007, 10, 18));
        assertThat(s.header().orElseThrow().filers()).hasSize(1);
        assertThat(s.problems())
                .extracting(p -> p.code().printed() + ": " + p.message())
                .containsExactly(
                        "malformed-header: header line cannot be read: \"CONFORMED PERIOD OF REPORT: 2007-10-17\"",
                        "malformed-header: header line cannot be read: \"this line has no key\"");
        assertThat(cut(s, s.problems().get(1).at())).isEqualTo("this line has no key");
    }

    @Test
    void whereASubmissionIsCutOffIsNamed() {
        String inDocument = WHOLE.substring(0, WHOLE.indexOf("Good news") + 4);
        Submission s = read(inDocument);
        assertThat(s.documents()).hasSize(2);
        assertThat(body(s, 1)).isEqualTo("\nGood");
        assertThat(s.problems())
                .containsExactly(
                        new Problem(
                                ProblemCode.TRUNCATED_SUBMISSION,
                                "the submission ends inside document 2 (EX-99.1)",
                                new Span(2, inDocument.length(), inDocument.length())));
        assertThat(read(HEADER + DOCUMENTS).problems())
                .extracting(Problem::message)
                .containsExactly("the submission ends behind document 2 without its end tag");
        assertThat(read(HEADER.substring(0, 700)).problems())
                .extracting(Problem::message)
                .contains("the submission ends inside its header");
        assertThat(read(HEADER).problems())
                .extracting(Problem::message)
                .containsExactly("the submission ends behind its header");
    }

    @Test
    void aMissingEndTagAndAWrongCountAreNamed() {
        Submission s =
                read(WHOLE.replaceFirst("</DOCUMENT>\n", "").replace("COUNT:\t\t2", "COUNT:\t\t5"));
        assertThat(s.documents()).hasSize(2);
        assertThat(body(s, 0)).isEqualTo("\nFORM 8-K\n");
        assertThat(s.problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "document 1 has no end tag",
                        "the header counts 5 documents, the file holds 2");
    }

    @Test
    void filesOfEdgarsOwnRendererDoNotCount() {
        String rendered =
                "<DOCUMENT>\n<TYPE>XML\n<SEQUENCE>3\n<TEXT>\n<XML>\n</XML>\n</TEXT>\n</DOCUMENT>\n";
        assertThat(read(HEADER + DOCUMENTS + rendered + "</SEC-DOCUMENT>\n").problems()).isEmpty();
    }

    @Test
    void tagsInsideOfATextEndNothing() {
        Submission s =
                read(
                        WHOLE.replace(
                                "Good news", "a <DOCUMENT> and <TYPE> and </TEXT> are words here"));
        assertThat(s.documents()).hasSize(2);
        assertThat(body(s, 1)).isEqualTo("\na <DOCUMENT> and <TYPE> and </TEXT> are words here\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\r\n ", "\u00ef\u00bb\u00bf"})
    void anEmptyInputIsNamed(String nothing) {
        Submission s = read(nothing);
        assertThat(s.problems()).extracting(p -> p.code()).containsExactly(ProblemCode.EMPTY_INPUT);
        assertThat(s.documents()).hasSize(1);
    }

    @Test
    void noPrefixOfASubmissionThrowsOrLeavesTheFile() {
        byte[] whole = bytes(WHOLE);
        for (int n = 0; n <= whole.length; n++) {
            byte[] some = java.util.Arrays.copyOf(whole, n);
            for (Document d : SubmissionReader.read(some, "x").documents()) {
                assertThat(d.bodyStart()).isLessThanOrEqualTo(d.bodyEnd());
                assertThat(d.at().end()).isLessThanOrEqualTo(n);
                assertThat(d.bodyEnd()).isLessThanOrEqualTo(n);
            }
        }
    }

    @Test
    void manyOpenTagsTakeLinearTime() {
        String open = HEADER + "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n";
        Growth.assertInProportion(
                400_000,
                n -> {
                    byte[] bytes = bytes(open + "<DOCUMENT>\n".repeat(n));
                    assertThat(SubmissionReader.readAll(bytes, "x").getFirst().documents())
                            .hasSize(1);
                });
    }
}
