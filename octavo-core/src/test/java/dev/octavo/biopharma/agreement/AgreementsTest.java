package dev.octavo.biopharma.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.meaning.AgreementKey;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Agreements by their wording: `deals.tsv` has texts of companies that do not exist and what is to
/// be read from them.
class AgreementsTest {

    record Case(String registrant, String item, String text, String expected) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() {
        try (var in = AgreementsTest.class.getResourceAsStream("deals.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> !l.isBlank() && !l.startsWith("#"))
                            .map(l -> l.split("\t"))
                            .map(c -> new Case(c[0], c[1], c[2], c[3]))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatTheTextTells(Case c) {
        byte[] bytes = c.text.replace(" ¶ ", "\n\n").getBytes(StandardCharsets.UTF_8);
        List<Event.Agreement> got = read(bytes, c.registrant, c.item);
        List<String> shown = got.stream().map(AgreementsTest::shown).toList();
        String[] expected =
                c.expected.equals("nothing") ? new String[0] : c.expected.split(" \\| ");
        assertThat(shown).as(c.text).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(shown.get(i)).contains(expected[i].split("; "));
        }
        for (Event.Agreement a : got) {
            assertThat(a.told().evidence()).isNotEmpty();
            for (Evidence e : a.told().evidence()) {
                String cut =
                        new String(bytes, e.at().start(), e.at().length(), StandardCharsets.UTF_8);
                assertThat(cut.replaceAll("\\s+", " ")).isEqualTo(e.quote());
            }
        }
    }

    private static List<Event.Agreement> read(byte[] bytes, String registrant, String item) {
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<Event.Agreement> out = new ArrayList<>();
        for (Event e :
                EventReader.events(page, registrant, item, Optional.of(LocalDate.of(2020, 1, 2)))) {
            if (e instanceof Event.Agreement a) {
                out.add(a);
            }
        }
        return out;
    }

    private static String shown(Event.Agreement a) {
        StringBuilder out = new StringBuilder();
        out.append(a.type()).append(' ').append(lower(a.told().occurrence())).append(' ');
        a.told()
                .date()
                .ifPresent(d -> out.append(d.date()).append(' ').append(lower(d.precision())));
        out.append(' ').append(a.kinds()).append(" of ").append(a.date().orElse("-")).append(' ');
        for (int i = 0; i < a.parties().size(); i++) {
            Event.Party p = a.parties().get(i);
            out.append(p.name()).append(" <").append(p.role().orElse("-")).append("> ");
            Derivation how = a.derived().get("parties/" + i + "/name");
            out.append(how == null ? "" : lower(how) + " ");
        }
        Event.Grant g = a.grant();
        field(out, "exclusivity", g.exclusivity());
        field(out, "field", g.field());
        field(out, "territory", g.territory());
        field(out, "subject", g.subject());
        field(out, "upfront", a.upfront().map(AgreementsTest::money));
        field(out, "equity", a.equity().map(AgreementsTest::money));
        for (Event.PotentialMilestones m : a.milestones()) {
            out.append(m.milestoneClass().orElse("-")).append(' ').append(money(m.money()));
            m.per().ifPresent(per -> out.append(" per ").append(per));
            out.append("; ");
        }
        field(out, "royalty", a.royalty());
        out.append("rates=").append(a.royaltyRates()).append(' ');
        field(out, "option", a.option());
        field(out, "term", a.term());
        for (Event.Change c : a.changes()) {
            out.append("change ").append(c.field()).append(": ").append(c.before().orElse("-"));
            out.append(" > ").append(c.after().orElse("-")).append("; ");
        }
        a.termination()
                .ifPresent(t -> {
                    field(out, "by", t.by());
                    field(out, "reason", t.reason());
                    field(out, "notice", t.notice().map(LocalDate::toString));
                    field(out, "effective", t.effective().map(LocalDate::toString));
                    field(out, "rights", t.rights());
                });
        return out.toString();
    }

    private static void field(StringBuilder out, String name, Optional<String> value) {
        value.ifPresent(v -> out.append(name).append('=').append(v).append("; "));
    }

    private static String money(Money m) {
        return m.amount()
                .map(x -> x.toPlainString() + " " + m.currency().orElse(""))
                .orElse("undisclosed");
    }

    private static String lower(Enum<?> e) {
        return e.name().toLowerCase(java.util.Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "entered into",
                "entered into an Agreement",
                "entered into (the “Agreement”) with",
                "Agreement and",
                "the agreement granting",
                "terminated the Agreement with (((((",
                "entered into an Agreement by and among , , , and and",
                "as amended in",
                "License Agreement dated as of",
                "of of of Agreement to to to License",
                "has returned all rights to",
                "It regained the rights from (((((",
                "was granted an exclusive license by",
                "have agreed to acquire",
                "entered into an agreement with, and obtained",
                "On May 3, 2010, Mr. and Ms. entered into an employment agreement",
                "entered into that certain Termination Agreement",
            })
    void oddTextsTellNothing(String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), "", "1.01")).isEmpty();
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), "Tarnbrook", "-")).isEmpty();
    }

    @Test
    void manyAgreementsTakeTimeInProportion() {
        String one =
                "On May 3, 2010 we entered into a License Agreement (the “Agreement”) with Example N Inc. ";
        Growth.assertInProportion(
                1000,
                n -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < n; i++) {
                        text.append(one.replace("N", "Firm" + i)).append("\n\n");
                    }
                    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                    assertThat(read(bytes, "Tarnbrook", "1.01")).hasSizeGreaterThan(n * 9 / 10);
                });
    }

    @Test
    void manyPersonsTakeTimeInProportion() {
        Growth.assertInProportion(
                400,
                n -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < n; i++) {
                        text.append("On May 3, 2010 the Company and Mr. Otter").append(i);
                        text.append(" entered into an employment agreement.\n\n");
                    }
                    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                    assertThat(read(bytes, "Tarnbrook", "5.02")).hasSizeGreaterThan(n * 9 / 10);
                });
    }

    @Test
    void oneAgreementHasOneKeyHoweverItIsTold() {
        byte[] item =
                "On May 3, 2010, the Company entered into a License Agreement with Dunmorrow plc."
                        .getBytes(StandardCharsets.UTF_8);
        byte[] other =
                "On May 3, 2010, Tarnbrook, Inc. signed a license agreement with Dunmorrow PLC."
                        .getBytes(StandardCharsets.UTF_8);
        AgreementKey a = AgreementKey.of(read(item, "Tarnbrook, Inc.", "1.01").getFirst());
        AgreementKey b = AgreementKey.of(read(other, "Tarnbrook, Inc.", "-").getFirst());
        assertThat(a).isEqualTo(b);
        assertThat(a.parties()).containsExactly("dunmorrow", "tarnbrook");
        assertThat(a.date()).isEqualTo("2010-05-03");
    }
}
