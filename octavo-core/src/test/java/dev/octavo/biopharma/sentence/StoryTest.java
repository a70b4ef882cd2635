package dev.octavo.biopharma.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How a text is cut into paragraphs: by what its payments say of the payer.
class StoryTest {

    private static final String REST =
            " Aldwych received a $10 million upfront payment and is entitled to up to $62 million in development, regulatory and sales milestones, and tiered royalties on net sales.\n";

    @Test
    void aHeadingAboveALineThatIsNotBrokenIsNoPartOfIt() {
        String heading =
                "License Agreement\nIn February 2016, Aldwych and Kaminoseki Seiyaku Co., Ltd. entered into an exclusive license agreement for ALD-204 in Japan.";
        String results =
                "Financial Results\nRevenue for the quarter ended March 31, 2016 was $14.8 million, compared with $5.5 million for the quarter ended March 31, 2015, an increase that came from the upfront payment.\n";
        assertThat(payers(heading + REST + results))
                .containsExactly("Kaminoseki Seiyaku Co., Ltd.");
    }

    @Test
    void aLineThatBreaksOffWithinItsSentenceGoesOn() {
        String broken =
                "On February 12, 2016, Kaminoseki Seiyaku Co., Ltd. and\nAldwych Therapeutics, Inc. entered into an exclusive license agreement for ALD-204 in Japan.";
        assertThat(payers(broken + REST)).containsExactly("Kaminoseki Seiyaku Co., Ltd.");
    }

    private static List<String> payers(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        Optional<LocalDate> day = Optional.of(LocalDate.of(2016, 4, 28));
        return EventReader.events(page, "Aldwych Therapeutics, Inc.", day).stream()
                .filter(Event.Payment.class::isInstance)
                .map(Event.Payment.class::cast)
                .map(p -> p.payer().value().orElse(""))
                .toList();
    }
}
