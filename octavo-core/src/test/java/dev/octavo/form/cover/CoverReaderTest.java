package dev.octavo.form.cover;

import static dev.octavo.form.cover.Covers.HEAD;
import static dev.octavo.form.cover.Covers.HTML;
import static dev.octavo.form.cover.Covers.LARKSPUR;
import static dev.octavo.form.cover.Covers.TAIL;
import static dev.octavo.form.cover.Covers.boxes;
import static dev.octavo.form.cover.Covers.fields;
import static dev.octavo.form.cover.Covers.read;
import static dev.octavo.form.cover.Covers.reads;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.form.Cover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverReaderTest {

    // ---- values above their captions

    @Test
    void columnsOfATable() {
        reads(
                HTML
                        + "<p>Date of Report (Date of earliest event reported): <u>March 1, 2006</u></p><p><b>Larkspur Therapeutics, Inc.</b><br>(Exact name of registrant as specified in its charter)</p>"
                        + "<table><tr><td>Delaware</td><td></td><td>0-54321</td><td></td><td>12-3456789</td></tr>"
                        + "<tr><td>(State or other jurisdiction<br>of incorporation)</td><td></td><td>(Commission<br>File Number)</td><td></td><td>(IRS Employer<br>Identification No.)</td></tr></table>"
                        + "<table><tr><td>45 Mill Street, Suite 300, Waltham, Massachusetts</td><td>02451</td></tr><tr><td>(Address of principal executive offices)</td><td>(Zip Code)</td></tr></table>"
                        + "<p>Registrant&#146;s telephone number, including area code: (781) 555-0100</p><p>Not Applicable<br>(Former name or former address, if changed since last report)</p>"
                        + "<p>Item 8.01 Other Events.</p><p>Text.</p>",
                LARKSPUR);
    }

    @Test
    void valueAndCaptionInOneCell() {
        reads(
                HTML
                        + "<p>Date of Report (Date of earliest event reported):<br>March 1, 2006</p><p>LARKSPUR THERAPEUTICS, INC.</p><p>(Exact name of registrant as specified in charter)</p>"
                        + "<table><tr><td><p>Delaware</p><p>(State or Other Juris-<br>diction of Incorporation)</p></td><td><p>0-54321</p><p>(Commission</p><p>File Number)</p></td>"
                        + "<td>12-3456789<br>(I.R.S. Employer<br>Identification Number)</td></tr></table>"
                        + "<p>45 Mill Street, Suite 300<br>Waltham, Massachusetts 02451</p><p>(Address of Principal Executive Offices, Including Zip Code)</p>"
                        + "<p>(781) 555-0100</p><p>(Registrant's Telephone Number, Including Area Code)</p><p>Item 8.01 Other Events.</p>",
                LARKSPUR.replace("Larkspur Therapeutics, Inc.", "LARKSPUR THERAPEUTICS, INC."));
    }

    @Test
    void columnsOfPlainText() {
        reads(
                HEAD
                        + "     Date of Report (Date of earliest event reported):  March 1, 2006\n\n                 LARKSPUR THERAPEUTICS, INC.\n            ------------------------------\n"
                        + "       (Exact name of registrant as specified in its charter)\n\n"
                        + "     Delaware                 0-54321              12-3456789\n  - ----------------       --------------       -----------------\n"
                        + "(State or other juris-       (Commission         (IRS Employer\ndiction of incorporation)    File Number)      Identification No.)\n\n"
                        + " 45 Mill Street, Suite 300, Waltham, Massachusetts        02451\n- ---------------------------------------------------   ---------\n"
                        + "   (Address of principal executive offices)            (Zip Code)\n\n"
                        + "  Registrant's telephone number, including area code:  (781) 555-0100\n  ------------------\n\n                      N/A\n"
                        + "   (Former name or former address, if changed since last report)\n"
                        + TAIL,
                LARKSPUR.replace("Larkspur Therapeutics, Inc.", "LARKSPUR THERAPEUTICS, INC."));
    }

    @Test
    void aCaptionBesideItsValueOverTwoLines() {
        reads(
                HEAD
                        + "Date of Report:       March 1, 2006\n(Date of earliest event reported)\n\n                 LARKSPUR THERAPEUTICS, INC.\n"
                        + "       (Exact name of registrant as specified in its charter)\n\n"
                        + "Delaware                 0-54321              12-3456789\n"
                        + "(State or other juris-   (Commission          (IRS Employer\ndiction of incorporation) File Number)       Identification No.)\n\n"
                        + "45 Mill Street, Suite 300\nWaltham, Massachusetts                   02451\n"
                        + "(Address of principal executive offices) (Zip Code)\n\n"
                        + "Registrant's telephone number,\n  including area code:        (781) 555-0100\n\n"
                        + TAIL,
                LARKSPUR.replace("Larkspur Therapeutics, Inc.", "LARKSPUR THERAPEUTICS, INC."));
    }

    @Test
    void valuesWithCaptionsInOneLine() {
        reads(
                HEAD
                        + "Date of Report (Date of earliest event reported): March 1, 2006\n\nLarkspur Therapeutics, Inc.\n\n(Exact name of registrant as specified in its charter)\n\n"
                        + "Delaware (State or other jurisdiction of incorporation) **0-54321** (Commission File Number)\n\n12-3456789 (IRS Employer Identification No.)\n\n"
                        + "45 Mill Street, Suite 300, Waltham, Massachusetts (Address of principal executive offices)\n\n02451 (Zip Code)\n\n"
                        + "Registrant s telephone number, including area code: (781) 555-0100\n\n\teck the appropriate box below if the Form 8-K filing is intended\n"
                        + TAIL,
                LARKSPUR);
    }

    @Test
    void everythingInOneLine() {
        String line =
                (HEAD
                                + "Date of Report (Date of earliest event reported) March 1, 2006 Larkspur Therapeutics, Inc. (Exact name of registrant as specified in its charter) "
                                + "Delaware 0-54321 12-3456789 (State or other jurisdiction of (Commission File Number) (IRS Employer incorporation) Identification No.) "
                                + "45 Mill Street, Suite 300, Waltham, Massachusetts 02451 (Address of principal executive offices, including zip code) (781) 555-0100 "
                                + "(Registrant's telephone number, including area code) Not Applicable (Former name or former address, if changed since last report) "
                                + "Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation: "
                                + "o Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425) x Soliciting material pursuant to Rule 14a-12 under the Exchange Act "
                                + "(17 CFR 240.14a-12) o Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b)) "
                                + "o Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c)) "
                                + TAIL)
                        .replace('\n', ' ');
        reads(line, LARKSPUR);
        assertThat(boxes(read(line).checkboxes().orElseThrow())).isEqualTo(".X..");
    }

    @Test
    void valuesBehindTheirCaptions() {
        reads(
                HEAD
                        + "Date of Report: March 3, 2006\nDate of earliest event reported: March 1, 2006\n\nExact name of registrant as specified in its charter: Larkspur Therapeutics, Inc.\n"
                        + "State or other jurisdiction of incorporation: Delaware\nCommission File Number: 0-54321\nI.R.S. Employer Identification No.: 12-3456789\n"
                        + "Address of principal executive offices: 45 Mill Street, Suite 300, Waltham, Massachusetts 02451\nRegistrant's telephone number, including area code: (781) 555-0100\n"
                        + "Former name or former address, if changed since last report: Not applicable\n"
                        + TAIL,
                LARKSPUR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date of Report: March 3, 2006\n(Date of earliest event reported: March 1, 2006)",
                "Date of Report: March 3, 2006 (Date of earliest event reported: March 1, 2006)",
                "Date of report (date of earliest event reported: March 1, 2006)"
            })
    void theDateInTheBracketOfItsCaption(String date) {
        Cover cover =
                read(
                        HEAD
                                + date
                                + "\n\nLarkspur Therapeutics, Inc.\n(Exact name of registrant as specified in its charter)\n"
                                + TAIL);
        assertThat(cover.reportDate().value()).contains(LocalDate.of(2006, 3, 1));
        assertThat(cover.registrant().value()).contains("Larkspur Therapeutics, Inc.");
    }

    @Test
    void labelsInTheLeftCells() {
        reads(
                HTML
                        + "<table><tr><td>Date of Report (Date of earliest event reported)</td><td>March 1, 2006</td></tr><tr><td>Exact name of registrant as specified in its charter</td><td>Larkspur Therapeutics, Inc.</td></tr>"
                        + "<tr><td>State of incorporation</td><td>Delaware</td></tr><tr><td>Commission file number</td><td>0-54321</td></tr><tr><td>IRS Employer Identification Number</td><td>12-3456789</td></tr>"
                        + "<tr><td>Address of principal executive offices</td><td>45 Mill Street, Suite 300, Waltham, Massachusetts 02451</td></tr><tr><td>Registrant's telephone number</td><td>(781) 555-0100</td></tr></table>"
                        + "<p>Item 8.01 Other Events.</p>",
                LARKSPUR);
    }

    @Test
    void fileNumberAboveTheName() {
        reads(
                HTML
                        + "<p>March 1, 2006</p><p>Date of Report (Date of earliest event reported)</p><p>Commission File Number 0-54321</p><p>LARKSPUR THERAPEUTICS,<br>INC.</p>"
                        + "<p>(Exact name of small business issuer as specified in its charter)</p><table><tr><td>Delaware</td><td>12-3456789</td></tr>"
                        + "<tr><td>(State or other jurisdiction of incorporation or organization)</td><td>(I.R.S. Employer Identification No.)</td></tr></table>"
                        + "<p>45 Mill Street, Suite 300</p><p>Waltham, Massachusetts 02451</p><p>(Address of principal executive offices) (Zip code)</p>"
                        + "<p>Issuer's telephone number: (781) 555-0100</p><p>Item 8.01 Other Events.</p>",
                LARKSPUR.replace("Larkspur Therapeutics, Inc.", "LARKSPUR THERAPEUTICS, INC."));
    }

    @Test
    void addressAndTelephoneUnderOneCaption() {
        reads(
                HTML
                        + "<p>Date of Report (Date of earliest event reported): March 3, 2006 (March 1, 2006)</p><p>Larkspur Therapeutics, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>"
                        + "<p>Delaware</p><p>(State of incorporation)</p><p>0-54321</p><p>(Commission File Number)</p><p>12-3456789</p><p>(IRS Employer Identification No.)</p>"
                        + "<p>45 Mill Street, Suite 300, Waltham, Massachusetts 02451<br>(781) 555-0100</p>"
                        + "<p>(Address, including zip code, and telephone number, including area code, of<br>Registrant's principal executive offices)</p>"
                        + "<p>Not applicable</p><p>(Former name, former address and former fiscal year, if applicable)</p><p>Item 8.01 Other Events.</p>",
                LARKSPUR);
    }

    @Test
    void dateOverTwoLinesAndFormerName() {
        reads(
                HEAD
                        + "Date of Report (Date of earliest event reported): March 1,\n2006\n\nLarkspur Therapeutics, Inc.\n(Exact name of registrant as specified in its charter)\n\n"
                        + "Delaware     0-54321     12-3456789\n(State or other jurisdiction of incorporation)   (Commission File Number)   (IRS Employer Identification No.)\n\n"
                        + "45 Mill Street, Suite 300, Waltham, Massachusetts 02451\n(Address of principal executive offices)\n\n(781) 555-0100\n(Registrant's telephone number)\n\n"
                        + "Old Harbor Corp.\n(Former name or former address, if changed since last report)\n"
                        + TAIL,
                LARKSPUR.replace("|-", "|Old Harbor Corp."));
    }

    @Test
    void missingNameCaption() {
        reads(
                HEAD
                        + "Date of Report (Date of earliest event reported): March 1, 2006\n\nLarkspur Therapeutics, Inc.\n\nDelaware     0-54321     12-3456789\n"
                        + "(State or other jurisdiction of incorporation)   (Commission File Number)   (IRS Employer Identification No.)\n\n"
                        + "45 Mill Street, Suite 300, Waltham, Massachusetts 02451\n(Address of principal executive offices)\n\nRegistrant's telephone number, including area code (781) 555-0100\n"
                        + TAIL,
                LARKSPUR);
    }

    @Test
    void captionsWithoutValues() {
        reads(
                HEAD
                        + "Date of Report (Date of earliest event reported): March 1, 2006\n\nLarkspur Therapeutics, Inc.\n(Exact name of registrant as specified in its charter)\n\n"
                        + "Delaware\n(State or other jurisdiction of incorporation)\n\n(Commission File Number)\n\n12-3456789\n(IRS Employer Identification No.)\n\n"
                        + "(Address of principal executive offices)\n\n(Registrant's telephone number)\n"
                        + TAIL,
                "Larkspur Therapeutics, Inc.|2006-03-01|Delaware|-|12-3456789|-|-|-|-|-|-");
    }

    // ---- registrants

    @Test
    void tableOfRegistrants() {
        Cover cover =
                read(
                        HTML
                                + "<p>April 26, 2005<br>Date of Report (Date of earliest event reported)</p><table>"
                                + "<tr><td>Commission<br>File Number</td><td>Exact Name of Registrant as Specified in Its Charter; State of Incorporation; Address of Principal Executive Offices; and Telephone Number</td>"
                                + "<td>IRS Employer<br>Identification Number</td></tr>"
                                + "<tr><td>1-90001</td><td>QUARRY POWER CORPORATION<br>(an Ohio corporation)<br>10 Dam Road<br>P.O. Box 77<br>Akron, Ohio 44301<br>(330) 555-0100</td><td>34-5550001</td></tr>"
                                + "<tr><td>333-90002</td><td>QUARRY GENERATION, LLC<br>(a Delaware limited liability company)<br>12 Dam Road<br>Akron, Ohio 44301<br>(330) 555-0101</td><td>34-5550002</td></tr></table>"
                                + "<p>Item 8.01 Other Events.</p>");
        assertThat(fields(cover))
                .isEqualTo(
                        "QUARRY POWER CORPORATION|2005-04-26|Ohio|1-90001|34-5550001|10 Dam Road P.O. Box 77|Akron|Ohio|44301|(330) 555-0100|-");
        assertThat(cover.registrants())
                .extracting(r ->
                        r.registrant().orElse("")
                                + "/"
                                + r.jurisdiction().orElse("")
                                + "/"
                                + r.fileNumber().orElse("")
                                + "/"
                                + r.ein().orElse(""))
                .containsExactly(
                        "QUARRY POWER CORPORATION/Ohio/1-90001/34-5550001",
                        "QUARRY GENERATION, LLC/Delaware/333-90002/34-5550002");
    }

    @Test
    void registrantsOneBelowTheOther() {
        String block =
                "%s\n(Exact name of registrant as specified in its charter)\n\n%s      %s      %s\n(State of incorporation)   (Commission File Number)   (IRS Employer Identification No.)\n\n";
        Cover cover =
                read(
                        HEAD
                                + "Date of Report (Date of earliest event reported): March 1, 2006\n\n"
                                + block.formatted(
                                        "Quarry Power Corporation", "Ohio", "1-90001", "34-5550001")
                                + block.formatted(
                                        "Quarry Finance LP", "Delaware", "1-90002", "34-5550002")
                                + "10 Dam Road, Akron, Ohio 44301\n(Address of principal executive offices)\n"
                                + TAIL);
        assertThat(cover.registrants())
                .extracting(r -> r.registrant().orElse("") + "/" + r.fileNumber().orElse(""))
                .containsExactly("Quarry Power Corporation/1-90001", "Quarry Finance LP/1-90002");
        assertThat(cover.registrant().orElse("")).isEqualTo("Quarry Power Corporation");
        assertThat(cover.city().orElse("")).isEqualTo("Akron");
    }

    // ---- captions above values, and pages that end between them

    private static final String OLD_HARBOR =
            "OLD HARBOR CORP.|2006-03-01|Ohio|001-54321|12-3456789|10 Dam Road|Akron|Ohio|44301|(330) 555-0100|-";

    @Test
    void captionsOverTheirValuesInText() {
        reads(
                HEAD
                        + "Date of Report (Date of earliest event reported):\nMarch 1, 2006\n\n(Exact name of registrant as specified in its charter)\nOLD HARBOR CORP.\n\n(State or other jurisdiction of incorporation)\nOhio\n\n"
                        + "(Commission File Number)\n001-54321\n\n(IRS Employer Identification No.)\n12-3456789\n\n(Address of principal executive offices) (Zip Code)\n10 Dam Road, Akron, Ohio 44301\n\n"
                        + "Registrant's telephone number, including area code:\n(330) 555-0100\n\n(Former name or former address, if changed since last report)\nNot applicable\n"
                        + TAIL,
                OLD_HARBOR);
        reads(
                HEAD
                        + "Exact name of registrant as specified in its charter:\n      OLD HARBOR CORP.\n\nState or other jurisdiction       Commission        IRS Employer\nof incorporation:                 File Number:      Identification No.:\n"
                        + "Ohio                              001-54321         12-3456789\n\nAddress of principal executive offices:\n      10 Dam Road\n      Akron, Ohio 44301\n\nTelephone number:\n      (330) 555-0100\n\nDate of Report:\n      March 1, 2006\n"
                        + TAIL,
                OLD_HARBOR);
    }

    @Test
    void aPostalCodeWithTheShapeOfAFileNumber() {
        Cover cover =
                read(
                        HTML
                                + "<p>Date of Report: March 1, 2006</p><p>OLD HARBOR CORP.</p><p>(Exact name of registrant as specified in its charter)</p><p>001-54321</p><p>(Commission File Number)</p>"
                                + "<p>2-1-1 Marunouchi, Chiyoda-ku, Tokyo 100-0005, Japan</p><p>(Address of principal executive offices)</p><p>Item 8.01 Other Events.</p>");
        assertThat(cover.city().orElse("")).isEqualTo("Tokyo");
        assertThat(cover.zip().orElse("")).isEqualTo("100-0005");
        assertThat(cover.fileNumber().orElse("")).isEqualTo("001-54321");
    }

    @Test
    void aNameThatIsMissingMovesNothing() {
        reads(
                HEAD
                        + "Date of Report: March 1, 2006\n\n(Exact name of registrant as specified in its charter)\n\n      Ohio                001-54321            12-3456789\n(State of              (Commission           (IRS Employer\nincorporation)          File Number)        Identification No.)\n\n"
                        + "10 Dam Road, Akron, Ohio 44301\n(Address of principal executive offices)\n\n(330) 555-0100\n(Registrant's telephone number)\n"
                        + TAIL,
                OLD_HARBOR.replace("OLD HARBOR CORP.", "-"));
    }

    @Test
    void pageNumbersBetweenValueAndCaption() {
        reads(
                HTML
                        + "<p>Date of Report: March 1, 2006</p><p>OLD HARBOR CORP.</p><p>1</p><hr style='page-break-after:always'><p>(Exact name of registrant as specified in its charter)</p>"
                        + "<table><tr><td>Ohio</td><td>001-54321</td><td>12-3456789</td></tr></table><p style='page-break-before:always'></p><table><tr><td>(State of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr></table>"
                        + "<p>10 Dam Road, Akron, Ohio 44301</p><p>Page 1 of 4</p><hr style='page-break-after:always'><p>(Address of principal executive offices)</p><p>Registrant's telephone number: (330) 555-0100</p><p>Item 8.01 Other Events.</p>",
                OLD_HARBOR);
        reads(
                HTML
                        + "<p>Date of Report: March 1, 2006</p><p>OLD HARBOR CORP.</p><p>(Exact name of registrant as specified in its charter)</p><p>Ohio</p><p>(State of incorporation)</p><p>001-54321</p><p>(Commission File Number)</p><p>12-3456789</p><p>(IRS Employer Identification No.)</p>"
                        + "<p>10 Dam Road</p><p>Page Building 4</p><p>Akron, Ohio 44301</p><p>(Address of principal executive offices)</p><p>Registrant's telephone number: (330) 555-0100</p><p>Item 8.01 Other Events.</p>",
                OLD_HARBOR.replace("10 Dam Road", "10 Dam Road Page Building 4"));
    }

    // ---- tagged covers

    @Test
    void taggedFactsWinAndDifferencesAreTold() {
        List<Problem> problems = new ArrayList<>();
        Cover cover =
                read(
                        "<html xmlns:ix=\"http://www.xbrl.org/2013/inlineXBRL\"><body><div style=\"display:none\"><ix:header><ix:hidden><ix:nonNumeric name=\"dei:EntityRegistrantName\" contextRef=\"c\">LARKSPUR THERAPEUTICS INC /DE/</ix:nonNumeric>"
                                + "<ix:nonNumeric name=\"dei:EntityIncorporationStateCountryCode\" contextRef=\"c\">DE</ix:nonNumeric></ix:hidden></ix:header></div>"
                                + "<p>FORM 8-K</p><p>Date of Report (Date of earliest event reported): <ix:nonNumeric name=\"dei:DocumentPeriodEndDate\" contextRef=\"c\" format=\"ixt:date-monthname-day-year-en\">March 1, 2024</ix:nonNumeric></p>"
                                + "<p>Larkspur Therapeutics, Inc.<br>(Exact name of registrant as specified in its charter)</p>"
                                + "<table><tr><td>Delaware</td><td><ix:nonNumeric name=\"dei:EntityFileNumber\" contextRef=\"c\">001-54321</ix:nonNumeric></td><td>12-3456789</td></tr>"
                                + "<tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr></table>"
                                + "<p><ix:nonNumeric name=\"dei:EntityAddressAddressLine1\" contextRef=\"c\">45 Mill Street,</ix:nonNumeric> <ix:nonNumeric name=\"dei:EntityAddressCityOrTown\" contextRef=\"c\">Waltham</ix:nonNumeric>, MA 02451</p>"
                                + "<p>(Address of principal executive offices)</p><p>(<ix:nonNumeric name=\"dei:CityAreaCode\" contextRef=\"c\">781</ix:nonNumeric>) <ix:nonNumeric name=\"dei:LocalPhoneNumber\" contextRef=\"c\">555-0100</ix:nonNumeric></p>"
                                + "<p>(Registrant's telephone number)</p><p>Check the appropriate box below:</p>"
                                + "<p><ix:nonNumeric name=\"dei:WrittenCommunications\" contextRef=\"c\" format=\"ixt:fixed-true\">&#9746;</ix:nonNumeric> Written communications pursuant to Rule 425</p>"
                                + "<p>Securities registered pursuant to Section 12(b) of the Act:</p><table><tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr>"
                                + "<tr><td><ix:nonNumeric name=\"dei:Security12bTitle\" contextRef=\"s1\">Common Stock</ix:nonNumeric></td><td><ix:nonNumeric name=\"dei:TradingSymbol\" contextRef=\"s1\">LKSP</ix:nonNumeric></td>"
                                + "<td><ix:nonNumeric name=\"dei:SecurityExchangeName\" contextRef=\"s1\">The Nasdaq Stock Market LLC</ix:nonNumeric></td></tr></table><p>Item 8.01 Other Events.</p>",
                        problems);
        assertThat(fields(cover))
                .isEqualTo(
                        "LARKSPUR THERAPEUTICS INC /DE/|2024-03-01|Delaware|001-54321|12-3456789|45 Mill Street|Waltham|MA|02451|(781) 555-0100|-");
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(ProblemCode.COVER_FACT_DIFFERS);
        assertThat(cover.checkboxes().orElseThrow().rule425().value()).contains(true);
        assertThat(cover.securities())
                .extracting(s -> s.symbol().orElse(""))
                .containsExactly("LKSP");
    }

    // ---- any cover

    @Test
    void evidenceReadsAsTheValue() {
        String document =
                HEAD
                        + "Date of Report (Date of earliest event reported): March 1, 2006\n\nLarkspur Therapeutics, Inc.\n(Exact name of registrant as specified in its charter)\n\n"
                        + "45 Mill Street\nWaltham, Massachusetts 02451\n(Address of principal executive offices)\n"
                        + TAIL;
        Cover cover = read(document);
        for (Fact<?> fact :
                List.of(
                        cover.registrant(),
                        cover.street(),
                        cover.city(),
                        cover.state(),
                        cover.zip())) {
            StringBuilder there = new StringBuilder();
            for (Span span : fact.at()) {
                there.append(there.isEmpty() ? "" : " ").append(document, span.start(), span.end());
            }
            assertThat(there.toString()).isEqualTo(fact.value().orElseThrow());
        }
    }

    @Test
    void aConvertersPrefaceIsNotTheCover() {
        Cover cover =
                read(
                        "LARKSPUR THERAPEUTICS INC FORM 8-K (Unscheduled Material Events) Filed 3/1/2006 Address 9 OLD ROAD WALTHAM, Massachusetts 02451 Telephone 781-555-0100 CIK 0009900009 "
                                + HEAD.replace('\n', ' ')
                                + "Date of Report (Date of earliest event reported) March 1, 2006 Larkspur Therapeutics, Inc. (Exact name of registrant as specified in its charter) "
                                + "45 Mill Street Waltham, Massachusetts 02451 (Address of principal executive offices) (781) 555-0199 (Registrant's telephone number, including area code) "
                                + TAIL.replace('\n', ' '));
        assertThat(cover.phone().value()).contains("(781) 555-0199");
        assertThat(cover.registrant().value()).contains("Larkspur Therapeutics, Inc.");
    }

    @Test
    void noCover() {
        assertThat(
                        read(
                                "FOR IMMEDIATE RELEASE\n\nLarkspur Therapeutics Announces Results\n\nWALTHAM, Mass., March 1, 2006 - Larkspur said today.\n"))
                .isEqualTo(Cover.NONE);
        assertThat(read("")).isEqualTo(Cover.NONE);
    }

    @Test
    void anAddressWithoutEndStaysLinear() {
        Growth.assertInProportion(
                60_000,
                n ->
                        assertThat(
                                        read(
                                                HEAD
                                                        + "Larkspur, Inc.\n(Exact name of registrant as specified in its charter)\n"
                                                        + "aB".repeat(n)
                                                        + ", Ohio 44301\n(Address of principal executive offices)\n"))
                                .isNotNull());
    }

    @Test
    void noInputBreaksIt() {
        String whole =
                HEAD
                        + "Date of Report (Date of earliest event reported): March 1, 2006\n\nLarkspur Therapeutics, Inc.\n(Exact name of registrant as specified in its charter)\n\n"
                        + "Delaware     0-54321     12-3456789\n(State or other jurisdiction of incorporation)   (Commission File Number)   (IRS Employer Identification No.)\n"
                        + "45 Mill Street, Waltham, MA 02451 (Address of principal executive offices)\n[X] Written communications pursuant to Rule 425 under the Securities Act\n"
                        + "[ ] Soliciting material pursuant to Rule 14a-12\nTitle of each class   Trading Symbol   Name of each exchange\nEmerging growth company [ ]\n";
        Random random = new Random(13);
        for (int n = 0; n < 3_000; n++) {
            int a = random.nextInt(whole.length());
            int z = a + random.nextInt(whole.length() - a);
            StringBuilder cut = new StringBuilder(whole.substring(a, z));
            for (int k = random.nextInt(6); k > 0 && !cut.isEmpty(); k--) {
                cut.setCharAt(
                        random.nextInt(cut.length()),
                        "()[]/|<>\n .,-:_0".charAt(random.nextInt(16)));
            }
            assertThat(read(cut.toString())).isNotNull();
        }
    }

    /// A footnote mark is none of the name, and the address asked for is no former name.
    @Test
    void marksAndAddressesAreNoNames() {
        String cover =
                Covers.HTML
                        + "<p>Date of Report: March 1, 2006</p><p>Larkspur Therapeutics, Inc.<sup>(1)</sup></p>"
                        + "<p>(Exact name of registrant as specified in its charter)</p><p>Delaware</p><p>(State of incorporation)</p>"
                        + "<p>%s</p><p>(Former name or former address, if changed since last report)</p><p>Item 8.01 Other Events.</p>";
        Cover moved = Covers.read(cover.formatted("88 Oak Ave., Denver, CO 80202"));
        assertThat(moved.registrant().orElse("")).isEqualTo("Larkspur Therapeutics, Inc.");
        assertThat(moved.formerName().isPresent()).isFalse();
        Cover renamed = Covers.read(cover.formatted("3 Rivers Pharma Corp."));
        assertThat(renamed.formerName().orElse("")).isEqualTo("3 Rivers Pharma Corp.");
    }
}
