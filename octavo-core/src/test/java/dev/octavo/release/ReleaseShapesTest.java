package dev.octavo.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Shapes of titles, datelines and attributions that wire services and small companies print.
class ReleaseShapesTest {

    private static final String NEWS =
            "Alder Gauge, Inc. today announced that it opened a plant that makes gauges for steel mills in Tulsa.</p>";

    private static Optional<PressRelease> maybe(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        return ReleaseReader.read(
                page, 0, page.lines(), Fact.of(LocalDate.of(2011, 7, 4), List.of()));
    }

    private static PressRelease read(String html) {
        return maybe(html).orElseThrow();
    }

    private static String titles(String html) {
        PressRelease r = read(html + "<p>TULSA, Okla., July 1, 2011 – " + NEWS);
        return r.headline().orElse("-") + " | " + r.subheadline().orElse("-");
    }

    private static String dateline(String words) {
        PressRelease r = read("<p><b>Alder Gauge Opens a Plant</b></p><p>" + words + NEWS);
        return r.city().orElse("-") + " " + r.date().value().map(LocalDate::toString).orElse("-");
    }

    private static String speakers(String paragraph) {
        return String.join(
                ", ",
                read(
                                "<p><b>Alder Gauge Opens a Plant</b></p><p>TULSA, Okla., July 1, 2011 – "
                                        + NEWS
                                        + "<p>"
                                        + paragraph
                                        + "</p>")
                        .quotes()
                        .stream()
                        .map(q -> q.speaker().orElse("-"))
                        .toList());
    }

    @Test
    void aTitleGoesOnWithAPreposition() {
        assertThat(
                        titles(
                                "<p><b>ALDER GAUGE RECEIVES NOTICE</b></p><p><b>REGARDING ITS LISTING</b></p>"))
                .isEqualTo("ALDER GAUGE RECEIVES NOTICE REGARDING ITS LISTING | -");
    }

    @Test
    void aSubheadlineInAnotherStyleIsNoPartOfTheHeadline() {
        assertThat(
                        titles(
                                "<p><b>Alder Gauge Buys Brook Meters</b></p><p><i>To Add Sales in Canada</i></p>"))
                .isEqualTo("Alder Gauge Buys Brook Meters | To Add Sales in Canada");
    }

    @Test
    void letterheadAndPicturesAreNoTitles() {
        assertThat(
                        titles(
                                "<p>Press Release</p><p>Alder Gauge Corporation (ASE: ALD)<br>Shares issued: 12,345,678<br>CUSIP #: 000000000</p><p><b>ALDER GAUGE OPENS A PLANT</b></p>"))
                .isEqualTo("ALDER GAUGE OPENS A PLANT | -");
        assertThat(
                        titles(
                                "<p>[Letterhead of Alder Gauge Corporation]</p><p><b>Alder Gauge Opens a Plant</b></p>"))
                .isEqualTo("Alder Gauge Opens a Plant | -");
    }

    @Test
    void theLineOfEdgarsViewerIsNoTitle() {
        assertThat(
                        titles(
                                "<p>EX-99.1 2 d123dex991.htm PRESS RELEASE</p><p><b>Alder Gauge Opens a Plant</b></p>"))
                .isEqualTo("Alder Gauge Opens a Plant | -");
        assertThat(titles("<p>EX-99.1</p><p><b>Alder Gauge Moves to alder.htm.example</b></p>"))
                .isEqualTo("Alder Gauge Moves to alder.htm.example | -");
    }

    @Test
    void aContactBesideTheLabelIsNoPlace() {
        PressRelease r =
                read(
                        """
                        FOR IMMEDIATE RELEASE                      Contact:  John A. Smith
                        October 22, 1996                                     Vice President - Finance
                                                                             (617) 555-0100

                                       ALDER GAUGE OPENS A PLANT IN TULSA
                                         AND DECLARES A DIVIDEND

                             TULSA, OKLAHOMA -- Alder Gauge, Inc. today announced that it opened a
                        plant that makes gauges for steel mills in Tulsa, and that it will pay a
                        dividend of ten cents a share.
                        """);
        assertThat(r.headline().orElse(""))
                .isEqualTo("ALDER GAUGE OPENS A PLANT IN TULSA AND DECLARES A DIVIDEND");
        assertThat(r.city().orElse("")).isEqualTo("TULSA");
        assertThat(r.date().value()).contains(LocalDate.of(1996, 10, 22));
        assertThat(r.contacts())
                .extracting(c -> c.name().orElse(""))
                .containsExactly("John A. Smith");
    }

    @Test
    void datelinesOfWires() {
        assertThat(dateline("HONG KONG—(Marketwire - 06/30/11) - "))
                .isEqualTo("HONG KONG 2011-06-30");
        assertThat(dateline("MONTREAL (Canada)/ ACCESSWIRE/ June 30, 2011/ "))
                .isEqualTo("MONTREAL 2011-06-30");
        assertThat(dateline("Reno, NV— ")).isEqualTo("Reno -");
        assertThat(dateline("FOR IMMEDIATE RELEASE (Bowling Green, Virginia) – "))
                .isEqualTo("Bowling Green -");
    }

    @Test
    void aDatelineInBracketsWithTheDayFirst() {
        PressRelease r =
                read(
                        "<p><b>Alder Gauge Opens a Plant</b></p><p>(Hamilton, Bermuda, 4 July 2011) "
                                + NEWS);
        assertThat(r.city().orElse("-")).isEqualTo("Hamilton");
        assertThat(r.date().value()).contains(LocalDate.of(2011, 7, 4));
    }

    @Test
    void anHourIsNoTitleAndASmallWordDoesNotEndOne() {
        assertThat(titles("<p><b>Alder Gauge Opens a Plant</b></p><p>1:30 p.m. PT</p>"))
                .isEqualTo("Alder Gauge Opens a Plant | -");
        assertThat(
                        titles(
                                "<p><b>ALDER GAUGE ANNOUNCES GROWTH OF 16%<br>TO RECORD OF Ps.12 MILLION</b></p>"))
                .isEqualTo("ALDER GAUGE ANNOUNCES GROWTH OF 16% TO RECORD OF Ps.12 MILLION | -");
    }

    @Test
    void oneSpeakerIsOneSpeaker() {
        assertThat(
                        speakers(
                                "“It is a good city,” said Irene M. Falk. “But steel is dear, and that will not change this year.”"))
                .isEqualTo("Irene M. Falk");
        assertThat(speakers("L.B. Orr said, “It is a good city and we shall stay in it.”"))
                .isEqualTo("L.B. Orr");
        assertThat(
                        speakers(
                                "The plant lies on the river. We look forward to many years in it”, continued Ms. Irene Falk."))
                .isEqualTo("Irene Falk");
    }

    @Test
    void attributions() {
        assertThat(speakers("“We are glad to be here,” shared Irene Falk, Treasurer."))
                .isEqualTo("Irene Falk");
        assertThat(
                        speakers(
                                "Irene Falk, Treasurer, issued the following statement: “We are glad to be here and thank the city.”"))
                .isEqualTo("Irene Falk");
        assertThat(
                        speakers(
                                "Continued Ms. Irene Falk, “We are glad to be here and thank the city for its help.”"))
                .isEqualTo("Irene Falk");
        assertThat(
                        speakers(
                                "In a letter, the owner of the mill, Robert R. “Rob” Orr, Sr. noted, “Due to the price of steel we shall build no second plant.”"))
                .isEqualTo("Robert R. “Rob” Orr, Sr.");
        assertThat(speakers("“We are glad that they are here,” said Mayor Otto Brandt."))
                .isEqualTo("Otto Brandt");
        assertThat(
                        speakers(
                                "“We are glad to be here,” said Wes von Gandt Energy Gauge's Chairman and Chief Executive Officer."))
                .isEqualTo("Wes von Gandt");
    }

    @Test
    void aTitleThatTellsADeedMakesARelease() {
        String told =
                "<p>The Board of Directors of Alder Gauge, Inc. at its meeting of November 30 declared a dividend of 21 cents a share, two cents more than before.</p>";
        assertThat(maybe("<p><b>ALDER GAUGE RAISES DIVIDEND</b></p>" + told)).isPresent();
        assertThat(maybe("<p><b>MINUTES OF THE MEETING</b></p>" + told)).isEmpty();
    }
}
