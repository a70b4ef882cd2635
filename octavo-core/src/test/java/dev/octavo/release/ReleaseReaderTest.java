package dev.octavo.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import dev.octavo.release.PressRelease.Contact;
import dev.octavo.release.PressRelease.Quote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseReaderTest {

    private static final String STORY =
            "today announced that it has earned a payment of $5 million from its partner under the agreement of 2001, as amended in 2006.";

    private static Optional<PressRelease> maybe(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        return ReleaseReader.read(
                page, 0, page.lines(), Fact.of(LocalDate.of(2007, 8, 1), List.of()));
    }

    private static PressRelease read(String text) {
        return maybe(text).orElseThrow();
    }

    private static String headline(PressRelease release) {
        return release.headline().orElse("");
    }

    private static String contact(Contact c) {
        return c.name().orElse("-")
                + " | "
                + c.organisation().orElse("-")
                + " | "
                + c.phone().orElse("-")
                + " | "
                + c.email().orElse("-");
    }

    private static List<String> contacts(PressRelease release) {
        return release.contacts().stream().map(ReleaseReaderTest::contact).toList();
    }

    private static String quote(Quote q) {
        return q.speaker().orElse("-") + ": " + q.text().orElse("-");
    }

    private static List<String> quotes(PressRelease release) {
        return release.quotes().stream().map(ReleaseReaderTest::quote).toList();
    }

    private static List<String> about(PressRelease release) {
        return release.about().stream().map(f -> f.orElse("")).toList();
    }

    @Test
    void htmlWithTwoContactsInATable() {
        PressRelease r =
                read(
                        """
                        <html><body><p align="right"><b>Exhibit 99.1</b></p>
                        <table><tr><td>NORTHGATE BIOLOGICS, INC.</td></tr><tr><td>12 Harbor Street, Boston, MA 02110-1234</td><td>TEL: (617) 555-0100 FAX: (617) 555-0101</td></tr></table>
                        <p>Contacts</p>
                        <table><tr><td>For Investors:<br>Jane M. Roe<br>Executive Director, Investor Relations<br>and Corporate Communications<br>Northgate Biologics, Inc.<br>(617) 555-0102<br>ir@northgate.example</td>
                        <td>For Media:<br>Kyra Lund<br>LundPR<br>(212) 555-0199<br>kyra@lundpr.example</td></tr></table>
                        <p><b>FOR IMMEDIATE RELEASE</b></p>
                        <p align="center"><b>Northgate Biologics Earns Milestone with Start of<br>Phase II Testing of NB-101</b></p>
                        <p align="center"><i>– Event Triggers $5 Million Payment –</i></p>
                        <p><b>BOSTON, MA, July 31, 2007</b> — Northgate Biologics, Inc. (Nasdaq: NGBX) %s</p>
                        <p>Peter Oldham, Ph.D., Chairman and CEO, commented, “We’re delighted with the progress. We expect more.”</p>
                        <p>“The trial is enrolling,” added Dr. Oldham. “It is the second of three.”</p>
                        <p><b>About Northgate Biologics, Inc.</b></p>
                        <p>Northgate Biologics, Inc. develops antibodies.</p>
                        <p>This press release includes forward-looking statements. For these statements, Northgate claims the protection of the safe harbor provided by the Private Securities Litigation Reform Act of 1995.</p>
                        <p># # #</p></body></html>
                        """
                                .formatted(STORY));
        assertThat(headline(r))
                .isEqualTo(
                        "Northgate Biologics Earns Milestone with Start of Phase II Testing of NB-101");
        assertThat(r.subheadline().orElse("")).isEqualTo("– Event Triggers $5 Million Payment –");
        assertThat(r.city().orElse("")).isEqualTo("BOSTON");
        assertThat(r.date().value()).contains(LocalDate.of(2007, 7, 31));
        assertThat(contacts(r))
                .containsExactly(
                        "Jane M. Roe | Northgate Biologics, Inc. | (617) 555-0102 | ir@northgate.example",
                        "Kyra Lund | LundPR | (212) 555-0199 | kyra@lundpr.example");
        assertThat(quotes(r))
                .containsExactly(
                        "Peter Oldham: We’re delighted with the progress. We expect more.",
                        "Peter Oldham: The trial is enrolling,");
        assertThat(about(r)).containsExactly("About Northgate Biologics, Inc.");
        assertThat(r.safeHarbor().orElse(""))
                .startsWith("This press release includes forward-looking statements. For these");
    }

    @Test
    void wireCopyWithoutYear() {
        PressRelease r =
                read(
                        """
                             Fenwick Tool Reports Record Third Quarter Results

                             CLEVELAND, Ohio, Oct. 21 /PRNewswire-FirstCall/ -- Fenwick Tool Company
                        (NYSE: FWK) today announced results for its third quarter ended September 30.

                             "Orders were strong in all regions," said Fenwick President and Chief
                        Executive Officer Maria T. Delgado.

                        SOURCE  Fenwick Tool Company
                             -0-                             10/21/2006
                             /CONTACT:  Hans Okafor, VP Investor Relations of Fenwick Tool
                        Company, +1-216-555-0133, or fax, +1-216-555-0134/
                             /Web site:  http://www.fenwick.example /
                        """);
        assertThat(headline(r)).isEqualTo("Fenwick Tool Reports Record Third Quarter Results");
        assertThat(r.city().orElse("")).isEqualTo("CLEVELAND");
        assertThat(r.date().value()).contains(LocalDate.of(2007, 10, 21));
        assertThat(contacts(r))
                .containsExactly("Hans Okafor | Fenwick Tool Company | +1-216-555-0133 | -");
        assertThat(quotes(r))
                .containsExactly("Maria T. Delgado: Orders were strong in all regions,");
    }

    @Test
    void theYearOfABareReleaseIsThatOfItsStamp() {
        byte[] bytes =
                """
                Fenwick Tool Elects a Director

                CLEVELAND, Oct. 21 /PRNewswire/ -- Fenwick Tool Company today announced the election of Hans Okafor.

                     -0-                             10/21/1999
                """
                        .getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        assertThat(
                        ReleaseReader.read(page, 0, page.lines(), Fact.none())
                                .orElseThrow()
                                .date()
                                .value())
                .contains(LocalDate.of(1999, 10, 21));
    }

    @Test
    void columnsOfPlainText() {
        PressRelease r =
                read(
                        """
                                                                           Exhibit 99.1

                        Investor Relations:        Trade/Business Press:    Kestrel Europe, Ltd.
                        Bruce R. Alder             Brad Holt                Kazu Saito
                        Merlin, Inc.               Holt & Associates,       Marketing Director
                        630.555.4125               Inc.                     44.1.21.555.6000
                        balder@merlin.example      301.555.3711             info@kestrel.example
                                                   bholt@holt.example

                                  MERLIN AND KESTREL EXPAND STRATEGIC ALLIANCE

                        AURORA, ILLINOIS... (JUNE 14, 2007) ...Merlin Technologies, Inc. (NASDAQ: MRLN)
                        announced today that it has entered into a broad strategic agreement.
                        """);
        assertThat(headline(r)).isEqualTo("MERLIN AND KESTREL EXPAND STRATEGIC ALLIANCE");
        assertThat(r.city().orElse("")).isEqualTo("AURORA");
        assertThat(contacts(r))
                .containsExactly(
                        "Bruce R. Alder | Merlin, Inc. | 630.555.4125 | balder@merlin.example",
                        "Brad Holt | Holt & Associates, Inc. | 301.555.3711 | bholt@holt.example",
                        "Kazu Saito | Kestrel Europe, Ltd. | 44.1.21.555.6000 | info@kestrel.example");
    }

    @Test
    void businessWireAndContactsAtTheEnd() {
        PressRelease r =
                read(
                        """
                        <p>Talon Energy Announces Acquisition of Properties</p>
                        <p>HOUSTON--(BUSINESS WIRE)--Oct. 3, 2005--Talon Energy Corporation (NYSE: TLN) %s</p>
                        <p>"This is a good fit," Sam Whitlock, Talon's president, said. "We know these fields."</p>
                        <p>Whitlock said the company "expects to close within thirty days of the date hereof."</p>
                        <p><b>About Talon Energy</b> Talon Energy Corporation explores for oil.</p>
                        <p>CONTACT: Talon Energy Corporation, Houston<br>Lisa Brandt, 713-555-0177<br>lbrandt@talon.example<br>or<br>Morgan-Walke Associates<br>Gordon Reyes, 212-555-0156</p>
                        """
                                .formatted(STORY));
        assertThat(r.city().orElse("")).isEqualTo("HOUSTON");
        assertThat(r.date().value()).contains(LocalDate.of(2005, 10, 3));
        assertThat(about(r)).containsExactly("About Talon Energy");
        assertThat(contacts(r))
                .containsExactly(
                        "Lisa Brandt | Talon Energy Corporation | 713-555-0177 | lbrandt@talon.example",
                        "Gordon Reyes | Morgan-Walke Associates | 212-555-0156 | -");
        assertThat(quotes(r))
                .containsExactly(
                        "Sam Whitlock: This is a good fit,",
                        "Sam Whitlock: expects to close within thirty days of the date hereof.");
    }

    @Test
    void dateAbovePlaceAndQuoteBehindAColon() {
        PressRelease r =
                read(
                        """
                        <p>NEWS RELEASE</p><p>Monday, March 12, 2007</p>
                        <p><b>Orchard Health Names Chief Financial Officer</b></p>
                        <p>San Diego, California USA - Orchard Health Corporation (TSX: ORC) announced the appointment of Ann Lee as its Chief Financial Officer, effective at once.</p>
                        <p>Daniel L. Novak, Chief Executive of Orchard, commented:</p>
                        <p>“Ann brings twenty years of experience. I look forward to working with her.”</p>
                        <p>Cautionary Note Regarding Forward-Looking Statements</p>
                        <p>Certain statements in this release are forward-looking and are subject to risks and uncertainties that could cause actual results to differ materially.</p>
                        <p>Media Contact:</p><p>press@orchard.example</p>
                        """);
        assertThat(r.city().orElse("")).isEqualTo("San Diego");
        assertThat(r.date().value()).contains(LocalDate.of(2007, 3, 12));
        assertThat(headline(r)).isEqualTo("Orchard Health Names Chief Financial Officer");
        assertThat(quotes(r))
                .containsExactly(
                        "Daniel L. Novak: Ann brings twenty years of experience. I look forward to working with her.");
        assertThat(r.safeHarbor().orElse("")).startsWith("Certain statements in this release");
        assertThat(contacts(r)).containsExactly("- | - | - | press@orchard.example");
    }

    @Test
    void marksOfAllKinds() {
        PressRelease r =
                read(
                        """
                        For Immediate Release

                        HARBOR BANCORP EARNINGS RISE

                        ASTORIA, OR - July 19, 2007 - Harbor Bancorp (Nasdaq: HRBB) today reported
                        that net income rose 24%% in the quarter that ended on June 30, 2007.

                        ``Our margin is healthy,'' said Olga Brandt, President. ``We recognized a write-down of
                        ''other than temporary impairment`` on securities,'' she added.

                        "Furthermore," Ms. Brandt declared, "our costs are under control and will stay there."

                        We remain involved in lending to families and small firms," said Ray Pruitt, CFO.

                        Ms. Brandt commented, We are pleased with the quarter and with what it promises.

                        The so-called "core" deposits rose 5%%.
                        """
                                .replace("%%", "%"));
        assertThat(quotes(r))
                .containsExactly(
                        "Olga Brandt: Our margin is healthy,",
                        "Olga Brandt: our costs are under control and will stay there.",
                        "Ray Pruitt: We remain involved in lending to families and small firms,",
                        "Olga Brandt: We are pleased with the quarter and with what it promises.");
    }

    @Test
    void doubleSpacedCopy() {
        String[] lines = {
            "          Lorimer Devices Reports Fiscal First Quarter Results of 2007",
                    "    SAN JOSE, Calif., Oct. 21 /PRNewswire-FirstCall/ -- Lorimer Devices, Inc.",
            "(Nasdaq: LRMR) today announced results for its fiscal first quarter ended on",
                    "September 30, which were better than those of the year before in all lines.",
            "    Net revenues for the quarter were $11,072,000, down 3.8% from the ones in",
                    "the previous quarter and up 2.3% from $10,828,000 in the comparable period.",
            "    Lou Chan, President of Lorimer said, \"While we began the quarter with a low",
                    "backlog, we felt that momentum did in fact improve towards the later part.\"",
            "    About the business there is more to say, and we shall say it in due time to",
                    "all of our holders, who have waited for it with great patience these years.",
            "    One more paragraph of text that goes over the whole width of a line and then",
                    "ends with the next one, which is again a rather long one as you can see here."
        };
        PressRelease r = read(String.join("\n\n", lines));
        assertThat(headline(r))
                .isEqualTo("Lorimer Devices Reports Fiscal First Quarter Results of 2007");
        assertThat(quotes(r))
                .containsExactly(
                        "Lou Chan: While we began the quarter with a low backlog, we felt that momentum did in fact improve towards the later part.");
        assertThat(r.body()).isNotEmpty();
    }

    @Test
    void aHeadlineAndDatelineInOneParagraph() {
        PressRelease r =
                read(
                        "<p>PRESS RELEASE</p><p>Larkin Foods Declares Dividend<br>OMAHA, Neb., (Marketwire - May 5, 2009) - Larkin Foods, Inc. "
                                + STORY
                                + "</p>");
        assertThat(headline(r)).isEqualTo("Larkin Foods Declares Dividend");
        assertThat(r.city().orElse("")).isEqualTo("OMAHA");
        assertThat(r.date().value()).contains(LocalDate.of(2009, 5, 5));
    }

    @Test
    void columnsNamedByTheirAgency() {
        PressRelease r =
                read(
                        """
                        AT THE COMPANY:                          AT HARLAN RELATIONS BOARD:
                        Gerald Stone                             Diane Hettner, General Information
                        Chief Financial Officer                  (312) 555-6760
                        (847) 555-7700 ext. 21                   Tim Grove, Media Inquiries
                                                                 (312) 555-6667

                        FOR IMMEDIATE RELEASE
                        MONDAY, MAY 3, 1999

                        CALDER STEEL COMPLETES SALE OF ITS WIRE UNIT FOR CASH AND
                        NOTES

                        CHICAGO, MAY 3, 1999 - CALDER STEEL CORP. (AMEX: CSC) today completed the sale
                        of its wire unit to a management group.

                        Statements in this press release which are not historical are forward-looking
                        and involve risks and uncertainties.
                        """);
        assertThat(headline(r))
                .isEqualTo("CALDER STEEL COMPLETES SALE OF ITS WIRE UNIT FOR CASH AND NOTES");
        assertThat(contacts(r))
                .containsExactly(
                        "Gerald Stone | - | (847) 555-7700 ext. 21 | -",
                        "Diane Hettner | HARLAN RELATIONS BOARD | (312) 555-6760 | -",
                        "Tim Grove | HARLAN RELATIONS BOARD | (312) 555-6667 | -");
        assertThat(r.safeHarbor().orElse("")).startsWith("Statements in this press release which");
        assertThat(r.body())
                .singleElement()
                .satisfies(lines -> assertThat(lines.behind() - lines.first()).isEqualTo(2));
    }

    @Test
    void twoCompaniesAndANickname() {
        PressRelease r =
                read(
                        """
                        <div><b>Ridge Bancshares, Inc. and First Valley Financial</b></div><div><b>Announce Completion of Merger</b></div>
                        <div>RALEIGH, N.C. and ROANOKE, Va. – (October 1, 2021) – Ridge Bancshares, Inc. (NASDAQ: PRBI) and First Valley today jointly announced the completion of their merger.</div>
                        <div>“We are excited to welcome the customers of First Valley,” said Blue Ridge President and Chief Executive Officer, Walter “Skip” Donner. “Together we are stronger.”</div>
                        <div><b>Forward-Looking Statements</b><br>This communication contains certain forward-looking statements about the merger and its risks.</div>
                        """);
        assertThat(headline(r))
                .isEqualTo(
                        "Ridge Bancshares, Inc. and First Valley Financial Announce Completion of Merger");
        assertThat(r.city().orElse("")).isEqualTo("RALEIGH");
        assertThat(quotes(r))
                .containsExactly(
                        "Walter “Skip” Donner: We are excited to welcome the customers of First Valley,");
        assertThat(r.safeHarbor().orElse("")).startsWith("This communication contains");
    }

    @Test
    void aReleaseBehindTheReport() {
        byte[] bytes =
                ("""
                Pursuant to the requirements of the Act the registrant has duly caused this report to be signed.

                /s/ Lou Chan

                EXHIBIT INDEX

                Exhibit No. 99.1

                Press Release of Merlin, Inc. dated July 31, 2007

                MERLIN, INC.

                Merlin, Inc. Earns Milestone

                AURORA, IL, July 31, 2007 — Merlin, Inc. (Nasdaq: MRLN)\s\
                """
                                + STORY
                                + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        PressRelease found = ReleaseFinder.find(page, 2, page.lines(), Fact.none()).orElseThrow();
        assertThat(page.text(found.firstLine())).isEqualTo("MERLIN, INC.");
        assertThat(headline(found)).isEqualTo("Merlin, Inc. Earns Milestone");
        assertThat(ReleaseFinder.find(page, page.lines() - 1, page.lines(), Fact.none())).isEmpty();
        assertThat(ReleaseFinder.find(page, page.lines() + 5, page.lines(), Fact.none())).isEmpty();
    }

    @Test
    void realExhibitsAreReadWithTheirBytes() throws IOException {
        Path folder = Path.of("..", "..", "shared", "corpus", "ex99");
        assumeThat(Files.isDirectory(folder)).isTrue();
        int releases = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                Page page = PageReader.read(bytes, 0, bytes.length, 1);
                Optional<PressRelease> release =
                        ReleaseReader.read(page, 0, page.lines(), Fact.none());
                if (release.isPresent()) {
                    releases++;
                    readsTheSame(bytes, release.get().headline());
                    readsTheSame(bytes, release.get().city());
                    readsTheSame(bytes, release.get().safeHarbor());
                    release.get().quotes().forEach(q -> readsTheSame(bytes, q.text()));
                    release.get().quotes().forEach(q -> readsTheSame(bytes, q.speaker()));
                }
            }
        }
        assertThat(releases).isEqualTo(38);
    }

    private static void readsTheSame(byte[] bytes, Fact<String> fact) {
        StringBuilder cut = new StringBuilder();
        for (Span at : fact.at()) {
            cut.append(new String(bytes, at.start(), at.length(), StandardCharsets.ISO_8859_1));
        }
        assertThat(letters(cut.toString())).contains(letters(fact.orElse("")));
    }

    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "");
    }

    @Test
    void whatIsNoReleaseGivesNothing() {
        assertThat(maybe("")).isEmpty();
        assertThat(
                        maybe(
                                "<p>VOTING AGREEMENT</p><p>THIS VOTING AGREEMENT (this \"AGREEMENT\") is made this 13th day of December, 1999, by and among the trustees, as trustees pursuant to a trust of 1994.</p>"))
                .isEmpty();
        assertThat(
                        maybe(
                                "December 13, 1999\n\nMerlin, Inc.\n750 Commons Drive\nAurora, IL\n\nGentlemen:\n\nReference is made to the debenture dated April 15, 1999 in the principal amount of five million dollars issued by Merlin to the investor under the agreement of that date.\n"))
                .isEmpty();
        assertThat(
                        maybe(
                                "MERLIN, INC.\nMODERATOR: LOU CHAN\nNOVEMBER 23, 2004\n10:00 AM CT\n\nOperator: Good morning. My name is Dee and I will be your conference facilitator today. At this time, I would like to welcome everyone to the call.\n"))
                .isEmpty();
        assertThat(maybe("<table><tr><td>Revenue</td><td>1</td><td>2</td></tr></table>")).isEmpty();
    }

    @Test
    void oddInputEndsWell() {
        for (String text :
                List.of(
                        "\"",
                        "About ",
                        "CONTACT:",
                        "FOR IMMEDIATE RELEASE",
                        "BOSTON, May 5, 2007 --",
                        "a".repeat(100_000),
                        "\"said ".repeat(20_000),
                        "(BUSINESS WIRE) ".repeat(5_000),
                        "@.".repeat(30_000),
                        "1-".repeat(30_000),
                        "About X: ".repeat(9_000))) {
            assertThat(
                            maybe(
                                    "FOR IMMEDIATE RELEASE\n\nBOSTON, May 5, 2007 -- Acme Corp today announced something that is good for all of us.\n\n"
                                            + text))
                    .isPresent();
            maybe(text);
        }
    }
}
