package dev.octavo.biopharma.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.biopharma.text.DataFiles;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the weights of signs add to the grammar, and what they may not.
class PaymentWeightsTest {

    private static final String REGISTRANT = "Hollin Therapeutics, Inc.";

    private static List<BigDecimal> happened(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<BigDecimal> out = new ArrayList<>();
        for (Event e :
                EventReader.events(page, REGISTRANT, Optional.of(LocalDate.of(2020, 1, 2)))) {
            if (e instanceof Event.Payment p
                    && p.kind() == Event.PaymentKind.MILESTONE
                    && p.told().occurrence() == Occurrence.HAPPENED) {
                p.money().amount().ifPresent(out::add);
            }
        }
        return out;
    }

    /// Wordings that no frame of the grammar has.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revenue for the quarter included $5 million from Corrigan Pharma, recognized as a milestone upon the FDA's approval of HLN-12.",
                "License revenue for the quarter consisted of the $5 million paid by Corrigan Pharma upon the dosing of the first patient in its Phase 3 trial of HLN-12.",
            })
    void isReadByAllThatStandsAround(String text) {
        assertThat(happened(text)).extracting(BigDecimal::intValueExact).containsExactly(5_000_000);
    }

    /// The same signs about something that may come, or that is none of a medicine's.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Other operating income may include up to $5 million from Corrigan Pharma if a patient is dosed in its Phase 3 trial of HLN-12.",
                "Other operating income comprised $5 million from the sale of a warehouse to Corrigan Properties.",
                "Revenue surpassed the $5 million milestone for the first time.",
            })
    void isNotReadWhereItIsOpenOrSomethingElse(String text) {
        assertThat(happened(text)).isEmpty();
    }

    /// Every sign of the file is one that texts can give, so that no weight is lost unseen.
    @Test
    void everyLineOfTheFileIsUnderstood() {
        for (String line : DataFiles.lines("payment-weights.tsv")) {
            String[] cells = line.split("\t");
            assertThat(Double.parseDouble(cells[0])).as(line).isBetween(-5.0, 5.0);
            for (int i = 2; i < cells.length && !cells[1].equals("trait"); i++) {
                assertThat(PaymentSigns.number(cells[i])).as(line).isNotNegative();
            }
        }
    }
}
