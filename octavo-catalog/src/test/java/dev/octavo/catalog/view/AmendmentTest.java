package dev.octavo.catalog.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.catalog.Fixtures;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmendmentTest {

    private static final String NOTE =
            "EXPLANATORY NOTE. This Amendment No. %d amends the Current Report on Form 8-K filed on March 4, 2010.";

    @TempDir Path tmp;

    private static String report(
            String form, String cik, int serial, String filed, String note, String... items) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < items.length; i += 2) {
            body.append("<P>Item ").append(items[i]).append("</P><P>").append(items[i + 1]);
            body.append("</P>\n");
        }
        String accession = "0009999999-10-00000" + serial;
        return """
        <SEC-DOCUMENT>%1$s.txt : %3$s
        <SEC-HEADER>%1$s.hdr.sgml : %3$s
        ACCESSION NUMBER:		%1$s
        CONFORMED SUBMISSION TYPE:	%2$s
        PUBLIC DOCUMENT COUNT:	1
        CONFORMED PERIOD OF REPORT:	20100303
        FILED AS OF DATE:		%3$s
        FILER:
        	COMPANY DATA:
        		COMPANY CONFORMED NAME:			ALDERMERE BIO INC
        		CENTRAL INDEX KEY:			%4$s
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>%2$s
        <SEQUENCE>1
        <FILENAME>a.htm
        <TEXT>
        <HTML><BODY><P>SECURITIES AND EXCHANGE COMMISSION</P><P>FORM %2$s</P><P>CURRENT REPORT</P>
        <P>Date of Report (Date of earliest event reported): March 3, 2010</P><P>Aldermere Bio, Inc.</P>
        <P>(Exact name of registrant as specified in its charter)</P><P>%5$s</P>
        %6$s
        <P>SIGNATURES</P><P>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.</P><P>/s/ Ada Quill</P></BODY></HTML>
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>
        """
                .formatted(accession, form, filed, cik, note, body);
    }

    private Path write(String folder, String name, String text) throws IOException {
        Path at = Files.createDirectories(tmp.resolve(folder)).resolve(name);
        return Files.writeString(at, text);
    }

    private static String key(int serial) {
        return "0009999999-10-00000" + serial;
    }

    @Test
    void an_amendment_is_linked_whenever_its_original_comes() throws IOException, SQLException {
        Location.Folder catalog = new Location.Folder(tmp.resolve("c"));
        write(
                "late",
                "a1.txt",
                report(
                        "8-K/A",
                        "0009999991",
                        2,
                        "20100402",
                        NOTE.formatted(1),
                        "8.01 Other Events.",
                        "A window closed."));
        Fixtures.ingest(catalog, tmp.resolve("late"));
        try (CatalogView view = CatalogView.open(catalog, Clock.systemUTC())) {
            assertThat(view.line(key(2)).orElseThrow().amends()).isEmpty();
        }
        write(
                "more",
                "o.txt",
                report(
                        "8-K",
                        "0009999991",
                        1,
                        "20100304",
                        "",
                        "8.01 Other Events.",
                        "A window opened.",
                        "9.01 Financial Statements and Exhibits.",
                        "None."));
        write(
                "more",
                "a2.txt",
                report(
                        "8-K/A",
                        "0009999991",
                        3,
                        "20100502",
                        NOTE.formatted(2),
                        "5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.",
                        "The bylaws speak of doors now."));
        write(
                "more",
                "other.txt",
                report(
                        "8-K",
                        "0009999992",
                        4,
                        "20100304",
                        "",
                        "8.01 Other Events.",
                        "A door of another house."));
        Fixtures.ingest(catalog, tmp.resolve("more"));
        try (CatalogView view = CatalogView.open(catalog, Clock.systemUTC())) {
            assertThat(view.line(key(2)).orElseThrow().amends()).contains(key(1));
            assertThat(view.line(key(3)).orElseThrow().amends()).contains(key(1));
            assertThat(view.line(key(1)).orElseThrow().amendedBy()).containsExactly(key(2), key(3));
            assertThat(view.line(key(4)).orElseThrow().amendedBy()).isEmpty();
            for (int i : List.of(1, 2, 3)) {
                List<ItemLine> items = view.itemsAsAmended(key(i));
                assertThat(items.stream().map(l -> l.number().orElse("")))
                        .containsExactly("8.01", "9.01", "5.03");
                assertThat(items.stream().map(ItemLine::key))
                        .containsExactly(key(2), key(1), key(3));
                assertThat(items.getFirst().text()).contains("closed");
            }
            Whole amendment = view.filing(key(2)).orElseThrow();
            assertThat(amendment.amends().map(FilingLine::key)).contains(key(1));
            assertThat(
                            amendment
                                    .read()
                                    .flatMap(r -> r.filing().original())
                                    .flatMap(o -> o.accession()))
                    .isEqualTo(Optional.of(key(1)));
        }
        // In one go, in another order: the same tables.
        Location.Folder once = new Location.Folder(tmp.resolve("once"));
        Fixtures.ingest(once, tmp.resolve("late"), tmp.resolve("more"));
        assertThat(Fixtures.dump(once).get("amendment"))
                .isEqualTo(Fixtures.dump(catalog).get("amendment"))
                .hasSize(2);
    }
}
