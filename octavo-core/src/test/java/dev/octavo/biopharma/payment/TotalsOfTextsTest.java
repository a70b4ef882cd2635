package dev.octavo.biopharma.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.FilingReader;
import dev.octavo.biopharma.SmallReport;
import dev.octavo.biopharma.StatedTotal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The totals of milestone payments that the texts of `totals-texts.tsv` state.
class TotalsOfTextsTest {

    private static final LocalDate DAY = LocalDate.of(2012, 11, 8);

    record Line(String expected, String text) {}

    static Stream<Line> lines() throws IOException {
        try (InputStream in = TotalsOfTextsTest.class.getResourceAsStream("totals-texts.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> !l.isBlank() && l.charAt(0) != '#')
                            .map(l -> l.split("\t", 2))
                            .map(cells -> new Line(cells[0], cells[1]))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void textsStateTheirTotals(Line line) {
        byte[] bytes = SmallReport.of(line.text()).getBytes(StandardCharsets.UTF_8);
        List<StatedTotal> totals =
                FilingReader.told(FilingReader.read(bytes, "report.txt", Optional.empty()))
                        .totals();
        String told =
                totals.stream()
                        .filter(t -> t.kind() == StatedTotal.Kind.TO_DATE)
                        .map(TotalsOfTextsTest::printed)
                        .collect(Collectors.joining("; "));
        assertThat(told.isEmpty() ? "none" : told).as(line.text()).isEqualTo(line.expected());
    }

    private static String printed(StatedTotal t) {
        boolean pays = t.payer().filter(p -> p.startsWith("Aldwych")).isPresent();
        Optional<String> other = pays ? t.payee() : t.payer();
        String from = t.since().map(Object::toString).orElse("");
        String to = t.asOf().filter(d -> !d.equals(DAY)).map(Object::toString).orElse("");
        return t.money()
                        .amount()
                        .orElseThrow()
                        .movePointLeft(6)
                        .stripTrailingZeros()
                        .toPlainString()
                + " "
                + t.money().currency().orElse("?")
                + " "
                + other.map(o -> (pays ? ">" : "<") + firstWords(o)).orElse("-")
                + (from.isEmpty() && to.isEmpty() ? "" : " [" + from + ".." + to + "]");
    }

    /// The first word of each party.
    private static String firstWords(String names) {
        return Stream.of(names.split(" and "))
                .map(n -> n.split(" ")[0].replace(",", ""))
                .collect(Collectors.joining(" and "));
    }
}
