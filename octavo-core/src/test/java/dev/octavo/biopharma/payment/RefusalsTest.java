package dev.octavo.biopharma.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is refused before its parties and its step are looked for would not have been kept.
class RefusalsTest {

    private static final String REGISTRANT = "Hollin Therapeutics, Inc.";

    /// Judges as the learned weights do, but wants to see every sum.
    private static final Judge THOROUGH = PaymentWeights.LEARNED::likelihood;

    private static List<Event.Payment> read(String text, String registrant, Judge judge) {
        Parties parties = new Parties(registrant);
        Story story = LearnedText.story(text.replace(" ¶ ", "\n\n"), parties);
        List<Sentence> sentences = story.sentences();
        return new PaymentReader(parties, sentences, story.whole(), judge)
                .read().stream().map(d -> d.event(Optional.empty(), Optional.empty())).toList();
    }

    @ParameterizedTest
    @MethodSource("dev.octavo.biopharma.payment.PaymentsTest#cases")
    void changesNothingOfWhatIsRead(PaymentsTest.Case c) {
        assertThat(read(c.text(), c.registrant(), PaymentWeights.LEARNED))
                .isEqualTo(read(c.text(), c.registrant(), THOROUGH));
    }

    /// Sums that look like those refused: by their size, without words of medicine around them, or
    /// told by signs alone.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hollin received $1,000 from Corrigan when the FDA accepted the NDA for HLN-12.",
                "Corrigan paid Hollin $5 million for HLN-12.",
                "The first patient was dosed. Corrigan paid Hollin $5 million.",
                "Corrigan exercised its option. Hollin received $5 million from Corrigan.",
                "Corrigan launched HLN-12 in Japan. Snow fell. Rain fell. Corrigan paid $5 million.",
                "Corrigan paid Hollin $5 million. The sum was due when the first patient was dosed.",
                "Hollin reached the milestone. It was paid $5 million.",
                "Corrigan renewed its license for HLN-12 and paid Hollin $5 million.",
                "If HLN-12 is approved, Corrigan would pay Hollin $5 million.",
            })
    void changesNothingOfWhatOnlyLooksRefused(String text) {
        assertThat(read(text, REGISTRANT, PaymentWeights.LEARNED))
                .isEqualTo(read(text, REGISTRANT, THOROUGH));
    }

    @Test
    void aSumIsKeptForItsStepAlone() {
        assertThat(
                        read(
                                "Corrigan launched HLN-12 in Japan and paid Hollin $5 million for the launch.",
                                REGISTRANT,
                                PaymentWeights.LEARNED))
                .hasSize(1);
    }

    /// A payment that tells too little by itself waits for one that it can add to.
    @Test
    void aPaymentOfNoKindAndStepStillAddsToAnother() {
        String told =
                "Hollin received a payment from Corrigan. The $5 million milestone payment was triggered by the approval of HLN-12 by the FDA.";
        List<Event.Payment> read = read(told, REGISTRANT, PaymentWeights.LEARNED);
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().told().evidence()).hasSize(2);
        String alone = told.substring(0, told.indexOf("The $5"));
        assertThat(read(alone, REGISTRANT, PaymentWeights.LEARNED)).isEmpty();
    }

    /// What the weights may add for slots that are not known yet is counted by the beginnings of
    /// traits: every trait that slots give has one of them, and no more of one than is counted.
    @ParameterizedTest
    @MethodSource("dev.octavo.biopharma.payment.PaymentsTest#cases")
    void noTraitOfSlotsIsForgotten(PaymentsTest.Case c) {
        Noting noting = new Noting();
        read(c.text(), c.registrant(), noting);
        assertThat(noting.uncounted).isEmpty();
    }

    /// Notes the traits that a payment's slots give it and that are not counted.
    private static final class Noting implements Judge {

        private Set<String> known = Set.of();
        private final Set<String> uncounted = new HashSet<>();

        @Override
        public double most(Signs signs) {
            known = traits(signs);
            return 1;
        }

        @Override
        public double likelihood(PaymentPhrase p, Accepted.Tie tie, Signs signs) {
            // of some sums it is not asked what they can be at most
            Set<String> bySlots = known.isEmpty() ? new HashSet<>() : traits(signs);
            bySlots.removeAll(known);
            known = Set.of();
            for (Map.Entry<String, Integer> counted : PaymentTraits.OF_SLOTS.entrySet()) {
                List<String> of =
                        bySlots.stream().filter(t -> t.startsWith(counted.getKey())).toList();
                if (of.size() <= counted.getValue()) {
                    of.forEach(bySlots::remove);
                }
            }
            uncounted.addAll(bySlots);
            return PaymentWeights.LEARNED.likelihood(p, tie, signs);
        }

        private static Set<String> traits(Signs signs) {
            Set<String> out = new HashSet<>();
            signs.give(new Traits(out));
            return out;
        }
    }

    private record Traits(Set<String> to) implements PaymentSigns.Sink {

        @Override
        public void word(PaymentSigns.Place place, int word) {
            // only traits are of interest
        }

        @Override
        public void pair(PaymentSigns.Place place, int word, int next) {
            // only traits are of interest
        }

        @Override
        public void trait(String name) {
            to.add(name);
        }
    }
}
