package dev.octavo.form.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.form.Cover;
import dev.octavo.form.Signature;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureReaderTest {

    private static final String SENTENCE =
            "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.";
    private static final String ONE =
            "Larkspur Therapeutics, Inc.|Anna B. Reed|Chief Financial Officer|2006-03-02|true";

    private final List<Problem> problems = new ArrayList<>();

    private List<Signature> read(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        int first = 0;
        while (first < page.lines()
                && !page.text(first).toUpperCase(Locale.ROOT).startsWith("SIGNATURE")) {
            first++;
        }
        return SignatureReader.read(page, first, page.lines(), Cover.NONE, problems);
    }

    private static String line(Signature s) {
        return String.join(
                "|",
                said(s.registrant()),
                said(s.signer()),
                said(s.title()),
                said(s.date()),
                String.valueOf(s.conformed()));
    }

    private static String said(Fact<?> fact) {
        return fact.value().map(Object::toString).orElse("-");
    }

    private void reads(String section, String... expected) {
        assertThat(read("SIGNATURES\n\n" + section))
                .extracting(SignatureReaderTest::line)
                .containsExactly(expected);
    }

    /// A report may end with the registrant's name alone: the tables of the release behind it have
    /// no signer.
    @Test
    void noRowOfATableSigns() {
        assertThat(
                        read(
                                """
                                SIGNATURES

                                Pursuant to the requirements of the Securities Exchange Act of 1934, the Registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

                                Aldwych Therapeutics, Inc.

                                (Registrant)

                                Exhibit 99.1

                                ALDWYCH ANNOUNCES RESULTS

                                Total revenues | 9,813 | 6,021
                                Research and development | 13,960 | 15,188
                                General and administrative | 3,371 | 3,540
                                """))
                .isEmpty();
    }

    private void readsHtml(String section, String... expected) {
        reads("<p>SIGNATURE</p><p>" + SENTENCE + "</p>" + section, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s/ Anna B. Reed",
                "/s/Anna B. Reed",
                "/S/ Anna B. Reed",
                "//Anna B. Reed//",
                "\\s\\ Anna B. Reed",
                "/s/ Anna B. Reed ",
                "/s Anna B. Reed",
                "s/ Anna B. Reed",
                "By: /s/ Anna B. Reed",
                "By /s/ Anna B. Reed",
                "BY:/s/ Anna B. Reed/",
                "//s// Anna B. Reed",
                "By: [/s/ Anna B. Reed]"
            })
    void signs(String sign) {
        reads(
                SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\n"
                        + sign
                        + "\nAnna B. Reed\nChief Financial Officer\n\nDate: March 2, 2006\n",
                ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>/s/ Anna B. Reed</p><p>By: Anna B. Reed, Chief Financial Officer</p>",
                "<p>/s/ Anna B. Reed</p><p>____________</p><p>By: Anna B. Reed</p><p>Its: Chief Financial Officer</p>",
                "<p>By: /s/ Anna B. Reed</p><p>Name and Title: Anna B. Reed, Chief Financial Officer</p>",
                "<p>By: /s/ Anna B. Reed</p><p>Name/Title: Anna B. Reed, Chief Financial Officer</p>"
            })
    void theNameInTypeIsNoSecondSignature(String signature) {
        readsHtml(
                "<p>Larkspur Therapeutics, Inc.</p>" + signature + "<p>Date: March 2, 2006</p>",
                ONE);
    }

    /// Nobody signed for the second registrant, though the same person's name stands there.
    @Test
    void aSecondRegistrantsNameInTypeIsASignatureOfItsOwn() {
        readsHtml(
                "<p>Larkspur Therapeutics, Inc.</p><p>/s/ Anna B. Reed</p><p>Chief Financial Officer</p>"
                        + "<p>Larkspur Holdings LLC</p><p>By: Anna B. Reed</p><p>Treasurer</p><p>Date: March 2, 2006</p>",
                ONE,
                "Larkspur Holdings LLC|Anna B. Reed|Treasurer|2006-03-02|false");
    }

    @Test
    void theDayOfSigningAsALabel() {
        readsHtml(
                "<p>Larkspur Therapeutics, Inc.</p><p>Signed on March 2, 2006 by:</p><p>/s/ Anna B. Reed</p><p>Chief Financial Officer</p>",
                ONE);
    }

    @Test
    void rowsOfATable() {
        readsHtml(
                "<table><tr><td></td><td colspan=2>Larkspur Therapeutics, Inc.</td></tr><tr><td>Date: March 2, 2006</td><td>By:</td><td>/s/ Anna B. Reed</td></tr>"
                        + "<tr><td></td><td></td><td>Anna B. Reed</td></tr><tr><td>Waltham, Massachusetts</td><td></td><td>Chief Financial Officer</td></tr></table><p>2</p>",
                ONE);
        readsHtml(
                "<table><tr><td></td><td colspan=2>Larkspur Therapeutics, Inc.</td></tr><tr><td>March 2, 2006</td><td>By:</td><td>/s/ Anna B. Reed</td></tr>"
                        + "<tr><td></td><td>Name:</td><td>Anna B. Reed</td></tr><tr><td></td><td>Title:</td><td>Chief Financial<br>Officer</td></tr></table>",
                ONE);
    }

    @Test
    void labelsInOneLine() {
        reads(
                SENTENCE
                        + "\n\nLARKSPUR THERAPEUTICS, INC.\n(Registrant)\n\nDated:  March 2, 2006          By:  /s/ Anna B. Reed\n                               ----------------\n                               Name:  Anna B. Reed\n"
                        + "                               Title: Executive Vice President and\n                                      Chief Financial Officer\n                                      (Principal Financial Officer)\n",
                "LARKSPUR THERAPEUTICS, INC.|Anna B. Reed|Executive Vice President and Chief Financial Officer (Principal Financial Officer)|2006-03-02|true");
        reads(
                SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\nBy: /s/ Anna B. Reed Name: Anna B. Reed Title: Chief Financial Officer Date: March 2, 2006\n",
                ONE);
    }

    @Test
    void titleBehindTheName() {
        reads(
                SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\n/s/ Anna B. Reed, Chief Financial Officer\n\nMarch 2, 2006\n",
                ONE);
        reads(
                SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\n/s/ Anna B. Reed\nDate: March 2, 2006 Anna B. Reed, Senior Vice President\n                    and Chief Financial Officer\n",
                "Larkspur Therapeutics, Inc.|Anna B. Reed|Senior Vice President and Chief Financial Officer|2006-03-02|true");
        reads(
                SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\nBy: /s/ Anna B. Reed, Jr.\n    Anna B. Reed, Jr.\n    Its: Chief Financial Officer\n\nMarch 2, 2006\n",
                "Larkspur Therapeutics, Inc.|Anna B. Reed, Jr.|Chief Financial Officer|2006-03-02|true");
    }

    @Test
    void typedNamesOnly() {
        reads(
                SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\nDate: March 2, 2006        By: ______________________\n                           Anna B. Reed\n                           Chief Financial Officer\n",
                ONE.replace("true", "false"));
        reads(
                SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\nDate: March 2, 2006        By: Anna B. Reed\n                               ------------\n                               Anna B. Reed\n                               Chief Financial Officer\n",
                ONE.replace("true", "false"));
    }

    @Test
    void dateInTheSentence() {
        reads(
                SENTENCE.replace("authorized.", "authorized, this 2nd day of March, 2006.")
                        + "\n\nLarkspur Therapeutics, Inc.\n\nBy: /s/ Anna B. Reed\n    Anna B. Reed\n    Chief Financial Officer\n",
                ONE);
    }

    @Test
    void severalSignatures() {
        reads(
                SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\nBy: /s/ Anna B. Reed\n    ----------\n    Anna B. Reed\n    Chief Financial Officer\n\nBy: /s/ Ulf Stone\n    ----------\n    Ulf Stone\n    President\n\nDate: March 2, 2006\n",
                ONE,
                "Larkspur Therapeutics, Inc.|Ulf Stone|President|2006-03-02|true");
        readsHtml(
                "<p>Larkspur Therapeutics, Inc.</p><p>Dated: March 2, 2006</p><table><tr><td>/s/ Anna B. Reed</td><td>/s/ Ulf Stone</td></tr><tr><td>Anna B. Reed</td><td>Ulf Stone</td></tr>"
                        + "<tr><td>Chief Financial Officer</td><td>President</td></tr></table>",
                ONE,
                "Larkspur Therapeutics, Inc.|Ulf Stone|President|2006-03-02|true");
    }

    @Test
    void severalRegistrants() {
        reads(
                SENTENCE
                        + "\n\nQuarry Power Corporation\nDated: March 2, 2006\n/s/ Anna B. Reed\nTreasurer\n\n"
                        + SENTENCE
                        + "\n\nQuarry Finance LP\nDated: March 3, 2006\n/s/ Anna B. Reed\nTreasurer\n",
                "Quarry Power Corporation|Anna B. Reed|Treasurer|2006-03-02|true",
                "Quarry Finance LP|Anna B. Reed|Treasurer|2006-03-03|true");
    }

    @Test
    void registrantsSideBySide() {
        readsHtml(
                "<table><tr><td>QUARRY CORP.</td><td>QUARRY OPERATING L.P.</td></tr><tr><td>By: /s/ Anna B. Reed</td><td>By: /s/ Carl Dunn</td></tr>"
                        + "<tr><td>Anna B. Reed</td><td>Carl Dunn</td></tr><tr><td>President</td><td>Treasurer</td></tr></table>",
                "QUARRY CORP.|Anna B. Reed|President|-|true",
                "QUARRY OPERATING L.P.|Carl Dunn|Treasurer|-|true");
        reads(
                SENTENCE
                        + "\n\nQUARRY CORP.                      QUARRY OPERATING L.P.\n\nBy: /s/ Anna B. Reed              By: /s/ Carl Dunn\n    Anna B. Reed                      Carl Dunn\n    President                         Treasurer\n",
                "QUARRY CORP.|Anna B. Reed|President|-|true",
                "QUARRY OPERATING L.P.|Carl Dunn|Treasurer|-|true");
    }

    @Test
    void severalRegistrantsEachWithItsLabel() {
        String names =
                "\n\n          Larkspur Energy Corp.\n          ---------------------\n               Registrant\n\n"
                        + "          Larkspur Power Company\n          ----------------------\n               Registrant\n\n";
        reads(
                SENTENCE
                        + names
                        + "          /s/ Anna B. Reed\n          Anna B. Reed\n          Controller\n",
                "Larkspur Energy Corp.|Anna B. Reed|Controller|-|true",
                "Larkspur Power Company|Anna B. Reed|Controller|-|true");
        readsHtml(
                "<table><tr><td>Larkspur Energy Corp.<br>(Registrant)</td><td>Larkspur Power Company<br>(Registrant)</td></tr><tr><td></td><td>/s/ Anna B. Reed</td></tr></table>",
                "Larkspur Power Company|Anna B. Reed|-|-|true");
    }

    @Test
    void signingForAnother() {
        reads(
                SENTENCE
                        + "\n\nLarkspur Fund L.P.\nBy: Larkspur Management LLC, its general partner\n\nBy: /s/ Anna B. Reed, Attorney-in-fact\nDate: March 2, 2006\n",
                "Larkspur Fund L.P.|Anna B. Reed|Attorney-in-fact|2006-03-02|true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vice President, Legal;Affairs;Vice President, Legal Affairs",
                "Vice President, Human;Resources;Vice President, Human Resources",
                "Vice President, Public;Affairs and Communications;Vice President, Public Affairs and Communications",
                "Vice President, Legal;Harbor Plaza;Vice President, Legal",
                "Vice President;Exhibit Index;Vice President",
            })
    void titleOverTwoRows(String first, String second, String title) {
        readsHtml(
                "<table><tr><td>By:</td><td>/s/ Anna B. Reed</td></tr><tr><td></td><td>Anna B. Reed</td></tr><tr><td></td><td>"
                        + first
                        + "</td></tr><tr><td></td><td>"
                        + second
                        + "</td></tr></table>",
                "-|Anna B. Reed|" + title + "|-|true");
    }

    @Test
    void titleOverCellsAndPageNumbers() {
        readsHtml(
                "<p>Larkspur Therapeutics, Inc.</p><table><tr><td>Date: March 2, 2006</td><td>By:</td><td>/s/ Anna B. Reed</td></tr><tr><td></td><td></td><td>Anna B. Reed</td></tr>"
                        + "<tr><td></td><td></td><td>Vice President, Associate General</td></tr><tr><td></td><td></td><td>Counsel and Secretary</td></tr></table><p>- 3 -</p><p>EXHIBIT INDEX</p><p>99.1 Release signed /s/ Nobody</p>",
                "Larkspur Therapeutics, Inc.|Anna B. Reed|Vice President, Associate General Counsel and Secretary|2006-03-02|true");
    }

    @Test
    void whatFollowsTheReportIsNotRead() {
        reads(
                SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\nDate: March 2, 2006    By: /s/ Anna B. Reed\n                       Anna B. Reed\n                       Chief Financial Officer\n\nINDEPENDENT AUDITORS' CONSENT\n\n"
                        + "Exhibit 23.1\n\n/s/ Ledger & Sum LLP\n\nMarch 1, 2006\n",
                ONE);
        reads(
                SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\nDate: March 2, 2006    By: /s/ Anna B. Reed\n                       Anna B. Reed\n                       Chief Financial Officer\n\n"
                        + "This agreement is made by and between the bank and the executive, who is\nemployed by the bank, and is governed by the laws of the state of the seat.\nBy: /s/ Ulf Stone\n",
                ONE);
    }

    @Test
    void everythingInOneLine() {
        String text =
                "ITEM 8.01 Other Events. "
                        + "The company moved. ".repeat(60)
                        + "SIGNATURE "
                        + SENTENCE
                        + " Larkspur Therapeutics, Inc. Dated: March 2, 2006 By: /s/ ANNA B. REED Anna B. Reed Chief Financial Officer -3- INDEX TO EXHIBITS "
                        + "99.1 Press Release. FOR RELEASE: Larkspur said today. ".repeat(20);
        assertThat(read(text))
                .extracting(SignatureReaderTest::line)
                .containsExactly(
                        "Larkspur Therapeutics, Inc.|ANNA B. REED|Chief Financial Officer|2006-03-02|true");
    }

    @Test
    void noSignature() {
        assertThat(read("ITEM 8.01 Other Events.\n\nNothing is signed here.\n")).isEmpty();
        assertThat(read("")).isEmpty();
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NO_SIGNATURE, ProblemCode.NO_SIGNATURE);
    }

    @Test
    void evidenceReadsAsTheValue() {
        String document =
                "SIGNATURES\n\n"
                        + SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\nBy: /s/ Anna B. Reed\n    Anna B. Reed\n    Executive Vice President and\n    Chief Financial Officer\n";
        Signature signature = read(document).getFirst();
        for (Fact<String> fact :
                List.of(signature.registrant(), signature.signer(), signature.title())) {
            StringBuilder there = new StringBuilder();
            for (Span span : fact.at()) {
                there.append(there.isEmpty() ? "" : " ").append(document, span.start(), span.end());
            }
            assertThat(there.toString()).isEqualTo(fact.orElse(""));
        }
    }

    @Test
    void anEmptyDateBeforeASign() {
        reads(
                SENTENCE
                        + "\n\nLarkspur Therapeutics, Inc.\n\nDate: By: /s/ Anna B. Reed, Chief Financial Officer\n",
                "Larkspur Therapeutics, Inc.|Anna B. Reed|Chief Financial Officer|-|true");
    }

    /// Labels follow one another without end; each is cut off in its turn.
    @ParameterizedTest
    @ValueSource(strings = {"Date: ", "By: ", "Name: x ", "/s/ x ", "Title: ", "By: /s/ ", "x "})
    void manyLabelsInOneLineStayLinear(String label) {
        Growth.assertInProportion(
                1_000_000 / label.length(),
                n ->
                        assertThat(read("<p>SIGNATURES</p><p>" + label.repeat(n) + "/s/ A</p>"))
                                .isNotNull());
    }

    @Test
    void noInputBreaksIt() {
        String whole =
                "SIGNATURES\n\n"
                        + SENTENCE
                        + "\nLarkspur Therapeutics, Inc.\n(Registrant)\nDate: March 2, 2006    By: /s/ Anna B. Reed\n____\nName: Anna\nTitle: Officer, and\nSecretary\nBy: //\n/s/\n";
        Random random = new Random(21);
        for (int n = 0; n < 3_000; n++) {
            StringBuilder cut =
                    new StringBuilder(whole.substring(0, 20 + random.nextInt(whole.length() - 20)));
            for (int k = random.nextInt(30); k > 0; k--) {
                cut.setCharAt(
                        12 + random.nextInt(cut.length() - 12),
                        "()[]/\\<>\n .,-:_".charAt(random.nextInt(15)));
            }
            assertThat(read(cut.toString())).isNotNull();
        }
    }
}
