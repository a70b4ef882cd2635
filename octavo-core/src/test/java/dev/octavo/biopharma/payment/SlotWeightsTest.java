package dev.octavo.biopharma.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.biopharma.text.DataFiles;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the weights of all around choose for the slots of a payment where no frame or shape of the
/// grammar does.
class SlotWeightsTest {

    private static Event.Payment payment(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<Event> events =
                EventReader.events(
                        page, "Hollin Therapeutics, Inc.", Optional.of(LocalDate.of(2020, 1, 2)));
        return events.stream()
                .filter(Event.Payment.class::isInstance)
                .map(Event.Payment.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// Names that look like no compound's, in places where one is likely.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Company earned a $5 million milestone payment from Corrigan Pharma when the FDA accepted the NDA that Corrigan filed for Velmora. | Velmora",
                "Corrigan Pharma has begun a Phase 3 trial with dulsamide, and the Company has received the related milestone payment of $5 million. | dulsamide",
            })
    void findsCompoundsByAllThatStandsAround(String text, String compound) {
        assertThat(payment(text).compound().value()).contains(compound);
    }

    /// Steps in words that no pattern has.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Company earned a $5 million milestone payment from Corrigan Pharma when the price of HLN-12 was agreed with the French authorities. | pricing-reimbursement",
                "The Company received a $5 million milestone payment from Corrigan Pharma for qualifying the commercial manufacturing process of HLN-12. | process-development",
            })
    void findsStepsInUnusualWords(String text, String type) {
        Event.Payment p = payment(text);
        assertThat(p.trigger().type().map(TriggerType::printed)).contains(type);
        assertThat(text).contains(p.trigger().text());
    }

    /// A disease that is said of another compound is not the payment's, however near it stands.
    @Test
    void leavesAnotherCompoundsDisease() {
        Event.Payment p =
                payment(
                        "The Company earned a $5 million milestone payment from Corrigan Pharma upon the start of a Phase 2 trial of HLN-12. The Company also began a Phase 1 trial of HLN-15, its wholly owned antibody for bladder cancer.");
        assertThat(p.compound().value()).contains("HLN-12");
        assertThat(p.indication().value()).isEmpty();
    }

    /// Each of two payments that a sentence tells at once keeps its own compound and disease.
    @Test
    void leavesPaymentsToldTogetherTheirOwn() {
        byte[] bytes =
                "The FDA has cleared the INDs for HLN-12 for gout and HLN-15 for asthma. The Company has earned two $1 million milestone payments from Corrigan Pharma, one for HLN-12 and one for HLN-15."
                        .getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<String> told =
                EventReader.events(page, "Hollin Therapeutics, Inc.", Optional.empty()).stream()
                        .filter(Event.Payment.class::isInstance)
                        .map(Event.Payment.class::cast)
                        .map(p ->
                                p.compound().value().orElse("")
                                        + " "
                                        + p.indication().value().orElse(""))
                        .toList();
        assertThat(told).containsExactly("HLN-12 gout", "HLN-15 asthma");
    }

    /// What was chosen can be read in the evidence.
    @Test
    void givesTheSentenceOfEachChoiceAsEvidence() {
        Event.Payment p =
                payment(
                        "Corrigan Pharma has dosed the first patient in a Phase 2 trial of HLN-12 for gastroparesis. Enrolment of 120 patients is planned. The Company has received the related milestone payment of $5 million.");
        String quotes =
                String.join(" ", p.told().evidence().stream().map(Evidence::quote).toList());
        assertThat(quotes).contains(p.compound().value().orElseThrow());
        assertThat(quotes).contains(p.indication().value().orElseThrow());
    }

    @Test
    void everyLineOfTheFileHasAWeightASlotAndASign() {
        List<String> slots =
                List.of(
                        CompoundChoices.SLOT,
                        DiseaseChoices.SLOT,
                        SideChoices.SLOT,
                        StepChoices.SLOT);
        for (String line : DataFiles.lines("slot-weights.tsv")) {
            String[] cells = line.split("\t");
            assertThat(cells).as(line).hasSize(3);
            assertThat(Double.parseDouble(cells[0])).as(line).isBetween(-6.0, 6.0);
            assertThat(slots).as(line).contains(cells[1]);
        }
    }
}
