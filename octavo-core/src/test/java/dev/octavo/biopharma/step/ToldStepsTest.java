package dev.octavo.biopharma.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What texts of several clauses tell of trials and applications; the cases are lines of
/// `told-steps.tsv`, `told-plans.tsv`, `told-lists.tsv` and `told-otherwise.tsv`; " ¶ " parts
/// paragraphs.
class ToldStepsTest {

    record Case(String text, String expected) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                        "told-steps.tsv",
                        "told-plans.tsv",
                        "told-lists.tsv",
                        "told-otherwise.tsv",
                        "told-launches.tsv")
                .flatMap(ToldStepsTest::cases);
    }

    private static Stream<Case> cases(String file) {
        try (InputStream in = ToldStepsTest.class.getResourceAsStream(file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> new Case(l.split("\t")[0], l.split("\t")[1]))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatTheTextTells(Case c) {
        byte[] bytes = c.text().replace(" ¶ ", "\n\n").getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        String got =
                EventReader.events(
                                page,
                                "Aldwych Therapeutics, Inc.",
                                Optional.of(LocalDate.of(2013, 8, 12)))
                        .stream()
                        .map(ToldStepsTest::printed)
                        .filter(e -> !e.isEmpty())
                        .collect(Collectors.joining(" ; "));
        assertThat(got.isEmpty() ? "-" : got).isEqualTo(c.expected());
    }

    private static String printed(Event e) {
        return switch (e) {
            case Event.ClinicalStatus c ->
                    c.step().name().toLowerCase(Locale.ROOT)
                            + told(e.told())
                            + part(" of ", c.compound().value())
                            + part(" phase ", c.phase().value().map(Phase::printed))
                            + part(" by ", c.sponsor().value());
            case Event.Regulatory r ->
                    r.action().name().toLowerCase(Locale.ROOT)
                            + told(e.told())
                            + part(" of ", r.compound().value())
                            + part(" ", r.procedure())
                            + part(" agency ", r.agency());
            case Event.Launch l ->
                    l.kind().name().toLowerCase(Locale.ROOT)
                            + told(e.told())
                            + part(" of ", l.compound().value())
                            + part(" in ", l.territory())
                            + part(" by ", l.seller().value());
            default -> "";
        };
    }

    private static String told(Event.Told told) {
        return " "
                + told.occurrence().name().toLowerCase(Locale.ROOT)
                + part(" ", told.date().map(ToldStepsTest::date));
    }

    private static String date(EventDate d) {
        return d.date() + " " + d.precision().name().toLowerCase(Locale.ROOT);
    }

    private static String part(String before, Optional<String> value) {
        return value.map(v -> before + v).orElse("");
    }
}
