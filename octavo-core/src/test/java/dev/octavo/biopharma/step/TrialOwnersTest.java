package dev.octavo.biopharma.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who sponsors the trial of a step; the registrant is Aldwych Therapeutics, Inc.
class TrialOwnersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # who takes the step
                    The Company began a Phase I study of ALD-1 in 2005.                                       | Aldwych Therapeutics, Inc. resolved
                    Belgrave plc (which calls it BGV-9) has started a Phase III trial of ALD-1.               | Belgrave plc stated
                    Belgrave expects recruitment in the Phase II trial of ALD-1 to be completed in 2007.      | Belgrave stated
                    Belgrave will sponsor a Phase 2 trial of ALD-1 that is expected to start in 2007.         | Belgrave stated
                    Aldwych today announced results from a Phase 2 trial of ALD-1 conducted by its partner Belgrave plc. | Belgrave plc stated
                    # whose the trial is
                    Aldwych reported that its Phase III trial of ALD-1 did not meet its primary endpoint.     | Aldwych Therapeutics, Inc. stated
                    The FDA notified us that our Phase I study of ALD-1 has been placed on clinical hold.     | Aldwych Therapeutics, Inc. resolved
                    The first patient has been dosed in the Company's Phase 2 trial of ALD-1.                 | Aldwych Therapeutics, Inc. resolved
                    The first patient has been dosed in Belgrave's Phase 2 trial of ALD-1.                    | Belgrave stated
                    Aldwych announced that the first patient has been dosed in BREEZE, its Phase 2 trial of ALD-1. | Aldwych Therapeutics, Inc. stated
                    # whose the compound is, and who announces it
                    A Phase 1 trial of ALD-1, our FGFR2 inhibitor, is on track to start in 2007.              | Aldwych Therapeutics, Inc. inferred
                    Aldwych today announced that a Phase 2 trial of ALD-1 met its primary endpoint.           | Aldwych Therapeutics, Inc. inferred
                    Aldwych today announced with Belgrave plc that a Phase 2 trial of ALD-1 met its primary endpoint. | -
                    Aldwych today announced that its partner's Phase 2 trial of ALD-1 met its primary endpoint. | -
                    A Phase 2 trial of ALD-1 met its primary endpoint.                                        | -
                    # what the text tells elsewhere
                    A Phase 2 trial of ALD-1 met its primary endpoint in 2005. We plan to start a Phase 3 trial of ALD-1 in 2007. | Aldwych Therapeutics, Inc. resolved, Aldwych Therapeutics, Inc. resolved
                    A Phase 2 trial of ALD-1 met its primary endpoint in 2005. Belgrave plans to start a Phase 3 trial of ALD-1 in 2007. | -, Belgrave stated
                    A Phase 2 trial of ALD-1 met its primary endpoint in 2005. Our antibody ALD-1 is safe.    | Aldwych Therapeutics, Inc. inferred
                    """)
    void whoSponsorsATrial(String text, String expected) {
        assertThat(sponsors(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "our",
                "its Phase 2 trial",
                "conducted by",
                "The Phase 2 trial of ALD-1 conducted by was completed.",
                "Our, its, 's Phase 2 trial of ALD-1, our was completed ("
            })
    void scrapsHaveNoOther(String text) {
        assertThat(sponsors(text)).doesNotContain("stated");
    }

    private static String sponsors(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        return EventReader.events(page, "Aldwych Therapeutics, Inc.", Optional.empty()).stream()
                .filter(Event.ClinicalStatus.class::isInstance)
                .map(e -> ((Event.ClinicalStatus) e).sponsor())
                .map(s ->
                        s.value()
                                .map(v -> v + " " + s.how().name().toLowerCase(Locale.ROOT))
                                .orElse("-"))
                .collect(Collectors.joining(", "));
    }
}
