package dev.octavo.form.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.form.Cover;
import dev.octavo.form.outline.Outline;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Covers of a company that there is not, and what is read of them.
public final class Covers {

    public static final String HEAD =
            "UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\nFORM 8-K\n\nCURRENT REPORT\n"
                    + "Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934\n\n";
    static final String HTML =
            "<html><body><p>UNITED STATES</p><p>SECURITIES AND EXCHANGE COMMISSION</p><p>Washington, D.C. 20549</p><p>FORM 8-K</p>"
                    + "<p>CURRENT REPORT</p><p>Pursuant to Section 13 or 15(d)<br>of the Securities Exchange Act of 1934</p>";
    static final String TAIL =
            "\n\nItem 8.01 Other Events.\n\nOn March 1, 2006, Old Harbor Corp. (Nasdaq: OHC) moved to 9 Elm Street, Akron, Ohio 44301.\n";
    static final String LARKSPUR =
            "Larkspur Therapeutics, Inc.|2006-03-01|Delaware|0-54321|12-3456789|45 Mill Street, Suite 300|Waltham|Massachusetts|02451|(781) 555-0100|-";

    private Covers() {}

    static Cover read(String document) {
        return read(document, new ArrayList<>());
    }

    static Cover read(String document, List<Problem> problems) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        return CoverReader.read(page, bytes, Outline.of(page).coverEnd(), problems);
    }

    /// The values of a cover with one registrant, those not read as `-`.
    static String fields(Cover c) {
        List<Fact<?>> facts =
                List.of(
                        c.registrant(),
                        c.reportDate(),
                        c.jurisdiction(),
                        c.fileNumber(),
                        c.ein(),
                        c.street(),
                        c.city(),
                        c.state(),
                        c.zip(),
                        c.phone(),
                        c.formerName());
        StringBuilder out = new StringBuilder();
        for (Fact<?> fact : facts) {
            out.append(out.isEmpty() ? "" : "|")
                    .append(fact.value().map(Object::toString).orElse("-"));
        }
        return out.toString();
    }

    static void reads(String document, String expected) {
        assertThat(fields(read(document))).isEqualTo(expected);
    }

    /// A letter for each of the four boxes: `X` for ticked, `.` for not, `?` for unknown.
    static String boxes(Cover.Checkboxes b) {
        StringBuilder out = new StringBuilder();
        for (Fact<Boolean> box :
                List.of(b.rule425(), b.rule14a12(), b.rule14d2b(), b.rule13e4c())) {
            out.append(box.value().map(ticked -> ticked ? 'X' : '.').orElse('?'));
        }
        return out.toString();
    }
}
