package dev.octavo.biopharma.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Tables of milestone payments, in plain text and in HTML.
class PaymentTablesTest {

    private static final String TEXT =
            """
            Aldwych Therapeutics earned milestones in each of its alliances.

              Milestone payments earned in 2019 (in thousands)
              Licensee              Compound     Milestone                 Amount
              ------------------------------------------------------------------
              Belgrave AG           ALD-204      First patient dosed       $2,500
              Harrow Bio plc        ALD-310      NDA acceptance             5,000
                                    ALD-9        IND submission             1,000
              ------------------------------------------------------------------
              Total                                                        $8,500

            The Company had cash of $12 million.
            """;

    @Test
    void aRowOfPlainTextIsAPayment() {
        assertThat(read(TEXT))
                .containsExactly(
                        "Belgrave AG > Aldwych Therapeutics, Inc. 2500000 USD first-patient-dosed ALD-204",
                        "Harrow Bio plc > Aldwych Therapeutics, Inc. 5000000 USD nda-acceptance ALD-310",
                        "Harrow Bio plc > Aldwych Therapeutics, Inc. 1000000 USD ind-submission ALD-9");
    }

    @Test
    void barsDivideColumnsAndAColumnOfDaysIsNoneOfAmounts() {
        assertThat(
                        read(
                                """
                                Milestone payments earned by Aldwych under its licenses in 2019 (amounts in thousands):

                                Partner | Program | Event | Amount | Cash received
                                Belgrave AG | ALD-204 | Phase 2 initiation | $2,000 | November 2019
                                Harrow Bio plc | ALD-310 | Acceptance of NDA | $4,500 | -
                                Eskdale AB | ALD-9 | None | - | -
                                Total | | | $6,500 |
                                """))
                .containsExactly(
                        "Belgrave AG > Aldwych Therapeutics, Inc. 2000000 USD phase-start ALD-204",
                        "Harrow Bio plc > Aldwych Therapeutics, Inc. 4500000 USD nda-acceptance ALD-310");
    }

    @Test
    void aRowOfHtmlIsAPayment() {
        assertThat(
                        read(
                                """
                                <p>Milestones received from partners during the year:</p>
                                <table>
                                <tr><td>Partner</td><td>Program</td><td>Event</td><td>Payment</td></tr>
                                <tr><td>Belgrave AG</td><td>ALD-204</td><td>Phase 2 start</td><td>€4.0 million</td></tr>
                                <tr><td>Total</td><td></td><td></td><td>€4.0 million</td></tr>
                                </table>
                                """))
                .containsExactly(
                        "Belgrave AG > Aldwych Therapeutics, Inc. 4000000 EUR phase-start ALD-204");
    }

    @Test
    void whatMayBeEarnedIsNone() {
        assertThat(read(TEXT.replace("payments earned in 2019", "payments that may be earned")))
                .isEmpty();
        assertThat(read(TEXT.replace("Milestone payments earned", "Remaining milestone payments")))
                .isEmpty();
        assertThat(
                        read(
                                TEXT.replace("Milestone payments earned in 2019", "Sales")
                                        .replace("earned milestones", "has partners")))
                .isEmpty();
    }

    @Test
    void aTableCutOffIsReadAsFarAsItGoes() {
        int end = TEXT.indexOf("NDA acceptance");
        assertThat(read(TEXT.substring(0, end))).hasSize(1);
        assertThat(read(TEXT.substring(0, TEXT.indexOf("Amount")))).isEmpty();
    }

    private static List<String> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<String> out = new ArrayList<>();
        for (Event e : EventReader.events(page, "Aldwych Therapeutics, Inc.", Optional.empty())) {
            if (e instanceof Event.Payment p) {
                out.add(
                        p.payer().value().orElse("-")
                                + " > "
                                + p.payee().value().orElse("-")
                                + " "
                                + p.money().amount().map(BigDecimal::toPlainString).orElse("-")
                                + " "
                                + p.money().currency().orElse("-")
                                + " "
                                + p.trigger().type().map(TriggerType::printed).orElse("-")
                                + " "
                                + p.compound().value().orElse("-"));
            }
        }
        return out;
    }
}
