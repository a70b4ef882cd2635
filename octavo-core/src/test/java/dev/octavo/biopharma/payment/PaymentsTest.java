package dev.octavo.biopharma.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Payments by their wording: `payments.tsv` has texts of companies that do not exist and what is
/// to be read from them.
///
/// Cells: registrant; text, paragraphs divided by ¶; the payments, divided by `|`, each `type
/// occurrence payer > payee amount currency; trigger; compound`, or `nothing`. Only what an
/// expectation names is compared: a dash stands for "not said", `*` for "whatever".
class PaymentsTest {

    record Case(String registrant, String text, List<String> expected) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() {
        List<Case> out = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split("\t");
            List<String> expected =
                    cells[2].equals("nothing") ? List.of() : List.of(cells[2].split(" \\| "));
            out.add(new Case(cells[0], cells[1], expected));
        }
        return out.stream();
    }

    private static List<String> lines() {
        try (var in = PaymentsTest.class.getResourceAsStream("payments.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatTheTextTells(Case c) {
        byte[] bytes = c.text.replace(" ¶ ", "\n\n").getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<String> got = new ArrayList<>();
        for (Event e :
                EventReader.events(page, c.registrant, Optional.of(LocalDate.of(2020, 1, 2)))) {
            if (e instanceof Event.Payment p) {
                got.add(shown(p));
                for (Evidence evidence : p.told().evidence()) {
                    String cut =
                            new String(
                                    bytes,
                                    evidence.at().start(),
                                    evidence.at().length(),
                                    StandardCharsets.UTF_8);
                    assertThat(cut.replaceAll("\\s+", " ")).isEqualTo(evidence.quote());
                }
            }
        }
        assertThat(got).as(c.text).hasSameSizeAs(c.expected);
        for (int i = 0; i < got.size(); i++) {
            assertThat(matches(c.expected.get(i), got.get(i)))
                    .as(
                            "expected "
                                    + c.expected.get(i)
                                    + " but read "
                                    + got.get(i)
                                    + " in: "
                                    + c.text)
                    .isTrue();
        }
    }

    /// What a sentence says that only tells the step is found there, not said of the payment.
    @Test
    void whatAnotherSentenceSaysIsResolved() {
        Event.Payment p =
                payment(
                        "Belgrave AG has dosed the first patient in a Phase 2 trial of ALD-204 in"
                                + " lupus. This event triggers a $7 million milestone payment to"
                                + " Aldwych.");
        assertThat(p.compound()).isEqualTo(Slot.of("ALD-204", Derivation.RESOLVED));
        assertThat(p.indication()).isEqualTo(Slot.of("lupus", Derivation.RESOLVED));
        assertThat(p.phase()).isEqualTo(Slot.of(Phase.PHASE_2, Derivation.RESOLVED));
    }

    @Test
    void whatTheSentenceOfThePaymentSaysIsStated() {
        Event.Payment p =
                payment(
                        "Aldwych has received a $7 million milestone payment from Belgrave AG for"
                                + " the start of a Phase 2 trial of ALD-204 in lupus.");
        assertThat(p.compound()).isEqualTo(Slot.stated("ALD-204"));
        assertThat(p.indication()).isEqualTo(Slot.stated("lupus"));
        assertThat(p.phase()).isEqualTo(Slot.stated(Phase.PHASE_2));
    }

    /// Against what a compound is, may be told far from the payment for it.
    @Test
    void theTargetIsThatOfTheCompound() {
        Event.Payment p =
                payment(
                        "Aldwych has received a $7 million milestone payment from Belgrave AG for"
                                + " the start of a Phase 2 trial of ALD-204.\n\nThe trial will"
                                + " enroll 200 patients.\n\nRecruitment takes a year.\n\nIt is"
                                + " run at 40 sites.\n\nALD-204 is a TL1A antibody.");
        assertThat(p.target()).isEqualTo(Slot.of("TL1A", Derivation.RESOLVED));
    }

    @Test
    void theClassOfAnAntibodyIsNoTarget() {
        Event.Payment p =
                payment(
                        "Aldwych has received a $7 million milestone payment from Belgrave AG for"
                                + " the start of a Phase 2 trial of ALD-204, an IgG1 antibody.");
        assertThat(p.target()).isEqualTo(Slot.none());
    }

    private static Event.Payment payment(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        return EventReader.events(page, "Aldwych Therapeutics, Inc.", Optional.empty()).stream()
                .filter(Event.Payment.class::isInstance)
                .map(Event.Payment.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// Sentences with words left out, doubled and exchanged are read without a fault.
    @Test
    void mutatedTextsAreRead() {
        Random random = new Random(7);
        int read = 0;
        for (Case c : cases().toList()) {
            for (int round = 0; round < 12; round++) {
                List<String> words = new ArrayList<>(List.of(c.text.split(" ")));
                for (int k = 0; k < 3 && words.size() > 2; k++) {
                    int at = random.nextInt(words.size());
                    switch (random.nextInt(4)) {
                        case 0 -> words.remove(at);
                        case 1 -> words.add(at, words.get(at));
                        case 2 -> words.subList(0, at).clear();
                        default -> Collections.swap(words, at, random.nextInt(words.size()));
                    }
                }
                byte[] bytes =
                        String.join(" ", words)
                                .replace(" ¶ ", "\n\n")
                                .getBytes(StandardCharsets.UTF_8);
                Page page = PageReader.read(bytes, 0, bytes.length, 1);
                assertThat(EventReader.events(page, c.registrant, Optional.empty())).isNotNull();
                read++;
            }
        }
        assertThat(read).isGreaterThan(1000);
    }

    private static boolean matches(String expected, String got) {
        String[] e = expected.split("; ");
        String[] g = got.split("; ");
        for (int i = 0; i < e.length; i++) {
            if (!e[i].equals("*") && !e[i].equals(g[i])) {
                return false;
            }
        }
        return true;
    }

    private static String shown(Event.Payment p) {
        String kind =
                p.kind() == Event.PaymentKind.MILESTONE
                        ? ""
                        : p.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                                + " ";
        return kind
                + p.told().occurrence().name().toLowerCase(java.util.Locale.ROOT)
                + "; "
                + p.payer().value().orElse("-")
                + " > "
                + p.payee().value().orElse("-")
                + "; "
                + p.money().amount().map(a -> String.format("%,d", a.longValue())).orElse("-")
                + p.money().currency().map(c -> " " + c).orElse("")
                + "; "
                + p.trigger().type().map(TriggerType::printed).orElse("-")
                + "; "
                + p.compound().value().orElse("-")
                + "; "
                + p.cash().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Test
    void emptyAndOddTexts() {
        for (String text :
                List.of(
                        "",
                        " ",
                        "$",
                        "milestone",
                        "milestone payment of",
                        "triggers a $",
                        "\"(((",
                        "($5 million",
                        "a ".repeat(5000) + "milestone payment",
                        "Phase / / /",
                        "US$")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Page page = PageReader.read(bytes, 0, bytes.length, 1);
            assertThat(EventReader.events(page, "", Optional.empty())).isEmpty();
        }
    }
}
