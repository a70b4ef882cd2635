package dev.octavo.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Filing;
import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.edgar.Span;
import dev.octavo.edgar.SubmissionReader;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final Event.Told TOLD =
            new Event.Told(
                    Optional.of("8.01"),
                    Occurrence.HAPPENED,
                    Optional.of(LocalDate.of(2007, 10, 17)),
                    Optional.of(
                            new EventDate(LocalDate.of(2007, 10, 1), EventDate.Precision.QUARTER)),
                    List.of(new Evidence(new Span(1, 10, 20), "a “quote”\twith marks")));

    private static final Event.Payment PAYMENT =
            new Event.Payment(
                    TOLD,
                    Event.PaymentKind.MILESTONE,
                    Slot.stated("Corvale AG"),
                    Slot.of("Aldermere Bio, Inc.", Derivation.RESOLVED),
                    new Money(
                            Optional.of(new BigDecimal("1.0E+6")),
                            Optional.of("USD"),
                            Money.Qualifier.UP_TO),
                    Cash.UNSAID,
                    new Event.Trigger(
                            Optional.of(TriggerType.FIRST_PATIENT_DOSED),
                            "the first patient was dosed"),
                    Slot.stated("ALD-7"),
                    Slot.of("CD19", Derivation.INFERRED),
                    Slot.none(),
                    Slot.stated(Phase.PHASE_1_2),
                    new Event.AgreementRef(
                            Optional.of("Corvale AG"),
                            Optional.of("2003"),
                            List.of("August 2006")));

    private static Filing filing(String file) {
        return new Filing(
                file,
                Optional.empty(),
                SubmissionReader.read(new byte[] {'x'}, file),
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of());
    }

    private static String json(Event event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventJson.write(filing("dir/x.txt"), List.of(event), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aMilestonePaymentInItsWholeShape() {
        assertThat(json(PAYMENT).replaceFirst("\"id\":\"[0-9a-f]{16}\"", "\"id\":\"ID\""))
                .isEqualTo(
                        """
                        {"id":"ID","file":"dir/x.txt","member":null,"accession":null,"registrant":null,"cik":null,"item":"8.01","type":"milestone-payment",\
                        "occurrence":"happened","announced":"2007-10-17","date":"2007-10-01","datePrecision":"quarter","payer":"Corvale AG",\
                        "payee":"Aldermere Bio, Inc.","amount":1000000,"currency":"USD","qualifier":"up-to","cash":null,\
                        "trigger":{"type":"first-patient-dosed","text":"the first patient was dosed"},"compound":"ALD-7","target":"CD19","indication":null,\
                        "phase":"I/II","agreement":{"partner":"Corvale AG","date":"2003","amended":["August 2006"]},\
                        "stated":{"payee":"resolved","target":"inferred"},\
                        "evidence":[{"document":1,"start":10,"end":20,"quote":"a “quote”\\twith marks"}]}
                        """);
    }

    @Test
    void otherPaymentsTellTheirKindAndUndisclosedAmountsAreNull() {
        Event.Payment fee =
                new Event.Payment(
                        TOLD,
                        Event.PaymentKind.OPTION_FEE,
                        Slot.none(),
                        Slot.none(),
                        Money.UNDISCLOSED,
                        Cash.NOT_DUE,
                        Event.Trigger.NONE,
                        Slot.none(),
                        Slot.none(),
                        Slot.none(),
                        Slot.none(),
                        Event.AgreementRef.NONE);
        assertThat(json(fee))
                .contains(
                        "\"type\":\"payment\"",
                        "\"kind\":\"option-fee\"",
                        "\"amount\":null,\"currency\":null,\"qualifier\":\"undisclosed\",\"cash\":\"not-due\"",
                        "\"trigger\":{\"type\":null,\"text\":null}",
                        "\"agreement\":{\"partner\":null,\"date\":null,\"amended\":[]}",
                        "\"stated\":{}");
    }

    @Test
    void figuresKeepTheirCentsAndNoExponent() {
        Event results =
                new Event.FinancialResults(
                        TOLD,
                        Optional.of(LocalDate.of(2007, 6, 30)),
                        Optional.of("quarter"),
                        Optional.of("--06-30"),
                        List.of(
                                new Event.Figure(
                                        "eps", new BigDecimal("-0.10"), "USD/share", 1, List.of()),
                                new Event.Figure(
                                        "revenue",
                                        new BigDecimal("12300"),
                                        "USD",
                                        1000,
                                        List.of())));
        assertThat(json(results))
                .contains(
                        "\"type\":\"financial-results\"",
                        "\"period\":{\"end\":\"2007-06-30\",\"length\":\"quarter\"}",
                        "{\"name\":\"eps\",\"value\":-0.1,\"unit\":\"USD/share\",\"scale\":1,\"evidence\":[]}",
                        "{\"name\":\"revenue\",\"value\":12300,\"unit\":\"USD\",\"scale\":1000,\"evidence\":[]}");
    }

    @Test
    void anIdDependsOnTheFilingAndThePrincipalValuesOnly() {
        String id = EventIds.of(filing("dir/x.txt"), List.of(PAYMENT)).getFirst();
        assertThat(EventIds.of(filing("elsewhere/x.txt"), List.of(PAYMENT)).getFirst())
                .isEqualTo(id);
        assertThat(EventIds.of(filing("dir/y.txt"), List.of(PAYMENT)).getFirst()).isNotEqualTo(id);
        assertThat(EventIds.of(filing("dir/x.txt"), List.of(PAYMENT, PAYMENT)))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(id);
    }
}
