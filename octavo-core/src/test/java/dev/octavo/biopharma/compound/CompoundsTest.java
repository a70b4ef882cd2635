package dev.octavo.biopharma.compound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What sentences tell of compounds; the cases are lines of `compounds.tsv`.
class CompoundsTest {

    record Case(String text, String expected) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = CompoundsTest.class.getResourceAsStream("compounds.tsv")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> new Case(l.split("\t")[0], l.split("\t")[1]))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatTheTextTells(Case c) {
        List<String> got = new ArrayList<>();
        for (Event.Compound e : compounds(c.text())) {
            got.add(printed(e));
        }
        assertThat(got.isEmpty() ? "-" : String.join(" ; ", got)).isEqualTo(c.expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "antibody",
                "ALD-1",
                "(ALD-1",
                "The clinical antibody ALD-1 (",
                "ALD-1, ALD-1, ALD-1 clinical compound",
                "wholly-owned clinical",
                "clinical compound ALD-1 comprises",
                "antibody-drug conjugate ALD-1 linked to"
            })
    void survivesScraps(String text) {
        assertThat(compounds(text)).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2000})
    void stopsAtManyNames(int n) {
        String text = "The clinical compounds are " + "ALD-10 (ALD-11, ".repeat(n) + " tested.";
        assertThat(compounds(text).size()).isLessThan(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALD-1 is in Phase II for gout. | ALD-1 gout",
                "Our drugs are ALD-1, in Phase I; ALD-2, in Phase II for gout; ALD-3, in Phase I. | ALD-1 - ALD-2 gout ALD-3 -",
                "ALD-1 is an antibody for the treatment of gout. | ALD-1 gout",
                "Aldwych, which develops medicines for fibrotic diseases, said that its antibody ALD-1 is tested in patients with gout. | ALD-1 gout",
                "ALD-1, an antibody, is of the Belgrave Institute for Cancer Research. | ALD-1 -",
                "For lymphoma the vaccines ALD-1 and ALD-2 are in Phase II. | ALD-1 lymphoma ALD-2 lymphoma"
            })
    void eachHasTheDiseaseThatIsNamedWithIt(String text, String expected) {
        String got =
                compounds(text).stream()
                        .map(c -> c.name() + " " + c.indication().value().orElse("-"))
                        .collect(Collectors.joining(" "));
        assertThat(got).isEqualTo(expected);
    }

    private static List<Event.Compound> compounds(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<Event.Compound> out = new ArrayList<>();
        for (Event e : EventReader.events(page, "Aldwych Therapeutics, Inc.", Optional.empty())) {
            if (e instanceof Event.Compound c) {
                out.add(c);
            }
        }
        return out;
    }

    private static String printed(Event.Compound e) {
        StringBuilder out = new StringBuilder(e.name());
        if (!e.aliases().isEmpty()) {
            out.append(" (").append(String.join(", ", e.aliases())).append(')');
        }
        add(out, "modality", e.modality());
        add(out, "target", e.target());
        add(out, "antibody", e.antibody());
        add(out, "linker", e.linker());
        add(out, "payload", e.payload());
        add(out, "technology", e.technology());
        add(out, "owner", e.owner());
        add(out, "partner", e.partner());
        add(out, "ownership", e.ownership());
        add(out, "phase", e.phase());
        add(out, "stage", e.stage());
        return out.toString();
    }

    private static void add(StringBuilder out, String field, Slot<?> slot) {
        slot.value()
                .ifPresent(v ->
                        out.append(' ')
                                .append(field)
                                .append(
                                        slot.how() == Derivation.STATED
                                                ? ""
                                                : "~" + slot.how().name().toLowerCase(Locale.ROOT))
                                .append('=')
                                .append(text(v)));
    }

    private static String text(Object value) {
        return switch (value) {
            case Phase p -> p.printed();
            case Event.Ownership o -> o.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value.toString();
        };
    }
}
