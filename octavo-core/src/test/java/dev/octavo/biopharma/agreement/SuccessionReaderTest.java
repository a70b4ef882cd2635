package dev.octavo.biopharma.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which company has another's name or place; the registrant is Aldwych Therapeutics, Inc.
class SuccessionReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # another name
                    Harcourt Pharma, Inc. (formerly Dunwich Therapeutics) has begun a Phase 2 trial of ALD-1.          | renamed Dunwich Therapeutics > Harcourt Pharma, Inc.
                    Harcourt Pharma, Inc. ("Harcourt"), formerly known as Dunwich Therapeutics, licensed ALD-1.       | renamed Dunwich Therapeutics > Harcourt Pharma, Inc.
                    Our partner Dunwich Therapeutics changed its name to Harcourt Pharma, Inc. in May 2004.           | renamed Dunwich Therapeutics > Harcourt Pharma, Inc. 2004-05-01
                    Dunwich Therapeutics, Inc., which is now known as Harcourt Pharma, Inc., is developing ALD-1.     | renamed Dunwich Therapeutics, Inc. > Harcourt Pharma, Inc.
                    Dunwich Therapeutics, now Harcourt Pharma, holds the rights to the drug.                          | renamed Dunwich Therapeutics > Harcourt Pharma
                    Harcourt Pharma, Inc., f/k/a Dunwich Therapeutics, Inc., paid for the trial.                      | renamed Dunwich Therapeutics, Inc. > Harcourt Pharma, Inc.
                    Dunwich Therapeutics, which does business as Harcourt Pharma, paid for the trial.                 | renamed Dunwich Therapeutics > Harcourt Pharma
                    # bought
                    On May 3, 2006, Belgrave Pharma AG completed its acquisition of Chiswell Bio Ltd., our licensee.  | acquired Chiswell Bio Ltd. > Belgrave Pharma AG 2006-05-03
                    Chiswell Bio Ltd. was acquired by Belgrave Pharma AG in June 2006.                                | acquired Chiswell Bio Ltd. > Belgrave Pharma AG 2006-06-01
                    Belgrave Pharma AG, which took over Chiswell Bio Ltd. in May, continues the trial.                | acquired Chiswell Bio Ltd. > Belgrave Pharma AG
                    Belgrave Pharma AG has acquired all of the outstanding shares of Chiswell Bio Ltd., our partner in the clinical trial. | acquired Chiswell Bio Ltd. > Belgrave Pharma AG
                    Following its acquisition of Chiswell Bio Ltd. in May, Belgrave Pharma AG continues the trial.    | acquired Chiswell Bio Ltd. > Belgrave Pharma AG
                    The acquisition of Chiswell Bio Ltd. by Belgrave Pharma AG does not affect the trial.             | acquired Chiswell Bio Ltd. > Belgrave Pharma AG
                    Since Belgrave Pharma AG's acquisition of Chiswell Bio Ltd., the trial is run from Basel.         | acquired Chiswell Bio Ltd. > Belgrave Pharma AG
                    We acquired Chiswell Bio Ltd. and its drug in January 2020.                                       | acquired Chiswell Bio Ltd. > Aldwych Therapeutics, Inc. 2020-01-01
                    Belgrave Pharma AG, the licensee of Chiswell Bio Ltd. for the drug, acquired Dorland plc.         | acquired Dorland plc > Belgrave Pharma AG
                    Chiswell Bio Ltd., which tests the drug, was bought by Belgrave Pharma AG last year.              | acquired Chiswell Bio Ltd. > Belgrave Pharma AG
                    # merged
                    Chiswell Bio Ltd. was merged with and into Belgrave Pharma AG, our partner for the drug.          | merged Chiswell Bio Ltd. > Belgrave Pharma AG
                    Belgrave Pharma AG was formed by the merger of Chiswell Bio Ltd. and Dunwich Vaccines plc, which tested the drug. | merged Chiswell Bio Ltd. > Belgrave Pharma AG; merged Dunwich Vaccines plc > Belgrave Pharma AG
                    # spun off, assigned, successors
                    Harcourt Pharma, Inc., which was spun out of Belgrave Pharma AG in 2015, took over the trial.     | spun-off Belgrave Pharma AG > Harcourt Pharma, Inc. 2015-01-01
                    In 2011, Chiswell Bio Ltd. assigned the license agreement for the drug to Belgrave Pharma AG.     | assigned Chiswell Bio Ltd. > Belgrave Pharma AG 2011-01-01
                    Belgrave Pharma AG, as successor in interest to Chiswell Bio Ltd., has begun the trial.           | successor Chiswell Bio Ltd. > Belgrave Pharma AG
                    Belgrave Pharma AG and its predecessor, Chiswell Bio Ltd., have tested the drug.                  | successor Chiswell Bio Ltd. > Belgrave Pharma AG
                    # belongs to
                    Chiswell Bio Ltd., a wholly-owned subsidiary of Belgrave Pharma AG, has begun the trial.          | subsidiary Chiswell Bio Ltd. > Belgrave Pharma AG
                    The trial is run by Belgrave Pharma AG through its U.S. subsidiary, Chiswell Bio Inc.             | subsidiary Chiswell Bio Inc. > Belgrave Pharma AG
                    Hallgrim A/S of Denmark completed its acquisition of Chiswell Bio Ltd., which tests the drug.     | acquired Chiswell Bio Ltd. > Hallgrim A/S
                    # not done, or not the company
                    Belgrave Pharma AG has agreed to acquire Chiswell Bio Ltd., our partner in the clinical trial.    | -
                    Belgrave Pharma AG will acquire Chiswell Bio Ltd., our partner in the clinical trial.             | -
                    Chiswell Bio Ltd. is to be acquired by Belgrave Pharma AG, which tests the drug.                  | -
                    The proposed merger of Chiswell Bio Ltd. into Belgrave Pharma AG does not affect the drug.        | -
                    If Chiswell Bio Ltd. is acquired by Belgrave Pharma AG, the drug returns to us.                   | -
                    Belgrave Pharma AG acquired Chiswell's rights to the drug.                                        | -
                    Belgrave Pharma AG purchased Chiswell common stock when the trial began.                          | -
                    We acquired the drug from Chiswell Bio Ltd. in 2012.                                              | -
                    """)
    void whoHasWhoseNameOrPlace(String text, String expected) {
        assertThat(successions(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "formerly the drug",
                "acquired by of drug",
                "its acquisition of the drug by, a subsidiary of",
                "(formerly (formerly Belgrave drug"
            })
    void whatIsCutOffTellsNothing(String text) {
        assertThat(successions(text)).isEqualTo("-");
    }

    private static String successions(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        String found =
                EventReader.events(
                                page,
                                "Aldwych Therapeutics, Inc.",
                                Optional.of(LocalDate.of(2020, 3, 4)))
                        .stream()
                        .filter(Event.Succession.class::isInstance)
                        .map(Event.Succession.class::cast)
                        .map(e ->
                                e.how().name().toLowerCase(Locale.ROOT).replace('_', '-')
                                        + " "
                                        + e.predecessor()
                                        + " > "
                                        + e.successor()
                                        + e.told().date().map(d -> " " + d.date()).orElse(""))
                        .collect(Collectors.joining("; "));
        return found.isEmpty() ? "-" : found;
    }
}
