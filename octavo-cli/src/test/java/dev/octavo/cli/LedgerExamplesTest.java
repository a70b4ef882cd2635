package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The ledger of the folder `examples`: each payment that was written into the filings, once, and
/// no other.
class LedgerExamplesTest {

    private static final List<String> COMPARED =
            List.of("announced", "payer", "payee", "amount", "currency", "trigger", "compound");

    @Test
    void theLedgerHasEachPaymentOnceAndNoOther() throws IOException {
        Ran ran = Ran.octavo("ledger", Ran.EXAMPLES, "--format", "csv");
        assertThat(ran.code()).isZero();
        String expected =
                Files.readString(Path.of("src/test/resources/examples/expected-ledger.csv"));

        assertThat(rows(ran.out())).containsExactlyInAnyOrderElementsOf(rows(expected));
    }

    /// Of each row the columns compared, names without regard to case: covers print them in
    /// capitals.
    private static List<String> rows(String csv) {
        List<String> lines = csv.lines().filter(line -> !line.isBlank()).toList();
        List<String> heading = cells(lines.getFirst());
        List<String> out = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            List<String> row = new ArrayList<>();
            for (String column : COMPARED) {
                row.add(cells.get(heading.indexOf(column)).toLowerCase(Locale.ROOT));
            }
            out.add(String.join(" | ", row));
        }
        return out;
    }

    /// The cells of a line of CSV; quoted cells of the ledger hold commas and quotation marks, but
    /// no line breaks.
    private static List<String> cells(String line) {
        List<String> out = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                // a doubled mark within quotes is one mark
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                out.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        out.add(cell.toString());
        return out;
    }
}
