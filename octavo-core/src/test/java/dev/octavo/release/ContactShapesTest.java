package dev.octavo.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import dev.octavo.edgar.Fact;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Contacts that no label announces, and names that stand together.
class ContactShapesTest {

    private static final String TITLE = "<p><b>Alder Gauge Opens a Plant in Tulsa</b></p>";
    private static final String STORY =
            "<p>TULSA, Okla., May 6, 2008 – Alder Gauge, Inc. today announced that it opened a plant that makes gauges for steel mills in Tulsa.</p>";

    private static PressRelease read(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        return ReleaseReader.read(
                        page, 0, page.lines(), Fact.of(LocalDate.of(2008, 5, 6), List.of()))
                .orElseThrow();
    }

    /// The contacts of a release that ends with some markup, each with its phone and address.
    private static List<String> below(String tail) {
        return contacts(read(TITLE + STORY + tail));
    }

    private static List<String> contacts(PressRelease release) {
        return release.contacts().stream()
                .map(c ->
                        String.join(
                                " ",
                                c.name().orElse("-"),
                                c.phone().orElse("-"),
                                c.email().orElse("-")))
                .toList();
    }

    @Test
    void peopleBelowTheStoryNeedNoLabel() {
        assertThat(
                        below(
                                "<p># # #</p><p>Irene Falk<br>Treasurer<br>Alder Gauge, Inc.<br>(918) 555-0163<br>ifalk@alder.example</p>"))
                .containsExactly("Irene Falk (918) 555-0163 ifalk@alder.example");
        assertThat(
                        below(
                                "<p>Irene Falk</p><p>Treasurer</p><p>(918) 555-0163</p><p>or</p><p>Max Orr</p><p>(918) 555-0164</p>"))
                .containsExactly("Irene Falk (918) 555-0163 -", "Max Orr (918) 555-0164 -");
    }

    @Test
    void aSmallTableOfPeopleIsReadByItsColumns() {
        String table =
                "<table><tr><td>Alder Gauge, Inc.</td><td>Brook &amp; Vane LLC</td></tr><tr><td>Irene Falk</td><td>Max Orr</td></tr>"
                        + "<tr><td>(918) 555-0163</td><td>(212) 555-0177</td></tr></table>";
        assertThat(below(table))
                .containsExactly("Irene Falk (918) 555-0163 -", "Max Orr (212) 555-0177 -");
        PressRelease above = read(table + TITLE + STORY);
        assertThat(contacts(above))
                .containsExactly("Irene Falk (918) 555-0163 -", "Max Orr (212) 555-0177 -");
        assertThat(above.headline().orElse("")).isEqualTo("Alder Gauge Opens a Plant in Tulsa");
    }

    @Test
    void whatStandsBelowANumberInItsColumnIsOfTheBlock() {
        PressRelease release =
                read(
                        "<table><tr><td>Contacts:</td><td>Irene Falk</td></tr><tr><td></td><td>918-555-0163</td></tr><tr><td></td><td>Steel Press Board</td></tr></table>"
                                + TITLE
                                + STORY);
        assertThat(contacts(release)).containsExactly("Irene Falk 918-555-0163 -");
        assertThat(release.headline().orElse("")).isEqualTo("Alder Gauge Opens a Plant in Tulsa");
    }

    @Test
    void namesThatStandTogetherAreAllPeople() {
        assertThat(below("<p>Media:<br>Oda Kessel or Max Orr<br>Brook Vane<br>(212) 555-0177</p>"))
                .containsExactly("Oda Kessel (212) 555-0177 -", "Max Orr (212) 555-0177 -");
        assertThat(below("<p>Media:<br>Oda Kessel/Zeno Abt<br>(212) 555-0177</p>"))
                .containsExactly("Oda Kessel (212) 555-0177 -", "Zeno Abt (212) 555-0177 -");
        assertThat(below("<p>Contact: Michael West<br>(212) 555-0177</p>"))
                .containsExactly("Michael West (212) 555-0177 -");
    }

    @Test
    void runningTextAsksToCallSomebody() {
        assertThat(
                        below(
                                "<p>The plant is open to visitors on every first Monday of the month. For a tour of it, or for more information on Alder Gauge, call Irene Falk, Treasurer, at (918) 555-0163 or write to ifalk@alder.example.</p>"))
                .containsExactly("Irene Falk (918) 555-0163 ifalk@alder.example");
        assertThat(
                        below(
                                "<p>Owners of shares may call the Treasurer, Irene Falk, at (918) 555-0163.</p>"))
                .containsExactly("Irene Falk (918) 555-0163 -");
    }

    @Test
    void theLabelOfTheReleaseIsNoneOfContacts() {
        assertThat(
                        contacts(
                                read(
                                        TITLE
                                                + "<p>Press Release: Alder Gauge</p><p>May 6, 2008</p>"
                                                + STORY)))
                .isEmpty();
    }

    @Test
    void phonesOfCallsAndBanksAreNoPeople() {
        assertThat(
                        below(
                                "<p>Dial-in (toll free): (888) 555-0110<br>Dial-in (elsewhere): (706) 555-0111<br>Passcode: 55512</p>"))
                .isEmpty();
        assertThat(
                        below(
                                "<p>Copies of the prospectus may be obtained from Harlan Stone &amp; Co., 12 Wall Street, New York, or by calling (888) 555-0110 on any business day.</p>"))
                .isEmpty();
        assertThat(
                        below(
                                "<p>A RECORDING OF THE CALL<br>WILL BE AVAILABLE TODAY AT NOON, BY<br>DIALING USA (800) 555-0112</p>"))
                .isEmpty();
    }

    @Test
    void aThousandPhonesAreReadInProportion() {
        String phones = "(918) 555-0163, the desk of the plant that makes these gauges, ";
        Growth.assertInProportion(
                40_000,
                n ->
                        assertThat(
                                        below(
                                                "<p>For more information please call Irene Falk at "
                                                        + phones.repeat(n)
                                                        + "</p>"))
                                .containsExactly("Irene Falk (918) 555-0163 -"));
    }
}
