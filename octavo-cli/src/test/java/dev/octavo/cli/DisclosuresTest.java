package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `octavo disclosures`: its rows in each format, and what it does with input that has none.
class DisclosuresTest {

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static String file() throws IOException {
        try (var files = Files.list(Path.of(Ran.EXAMPLES))) {
            return files.filter(f -> f.getFileName().toString().startsWith("2013"))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }

    @Test
    void linesHaveAllFieldsOfTheirTypeAndTheirBytes() throws IOException {
        Ran ran = Ran.octavo("disclosures", file());
        assertThat(ran.code()).isZero();
        List<Map<String, Object>> rows =
                ran.out().lines().map(line -> map(new Json(line).value())).toList();
        assertThat(rows)
                .extracting(r -> r.get("type"))
                .containsExactly("people", "people", "votes", "votes");
        assertThat(rows.getFirst())
                .containsEntry("name", "Harlan P. Wintergreen")
                .containsEntry("change", "retired")
                .containsEntry("date", "2013-06-30")
                .containsEntry("announced", "2013-05-22");
        assertThat(rows.get(1)).containsEntry("date", null).containsEntry("announced", null);
        assertThat(rows.get(2)).containsEntry("votesFor", 24_118_402.0);
        byte[] bytes = Files.readAllBytes(Path.of(file()));
        Map<String, Object> at =
                map(((List<?>) map(rows.getFirst().get("evidence")).get("name")).getFirst());
        int start = ((Number) at.get("start")).intValue();
        int end = ((Number) at.get("end")).intValue();
        assertThat(
                        new String(bytes, start, end - start, StandardCharsets.UTF_8)
                                .replaceAll("\\s+", " "))
                .isEqualTo("Harlan P. Wintergreen");
    }

    @Test
    void csvHasOneHeadingAndTheFieldsOfTheKindsAskedFor() {
        List<String> lines =
                Ran.octavo("disclosures", "--kind", "votes", "--format", "csv", Ran.EXAMPLES)
                        .out()
                        .lines()
                        .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "file,accession,registrant,cik,type,item,proposal,proposalNumber,kind,nominee,votesFor,votesAgainst,abstained,withheld,brokerNonVotes,evidence");
        assertThat(lines.get(1)).contains("Josephine K. Arkwell,24118402,,,611950,4207366,1:");
        assertThat(
                        Ran.octavo("disclosures", "--format", "csv", Ran.EXAMPLES)
                                .out()
                                .lines()
                                .findFirst()
                                .orElse(""))
                .contains(",name,role,change,", ",votesFor,", ",counterparty,");
    }

    @Test
    void kindsAreKeptApart() {
        Ran agreements = Ran.octavo("disclosures", "--kind", "agreements", Ran.EXAMPLES);
        assertThat(agreements.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"type\":\"agreements\""));
        assertThat(Ran.octavo("disclosures", "--kind", "auditors", Ran.EXAMPLES).out()).isEmpty();
        Ran both =
                Ran.octavo(
                        "disclosures", "--kind", "people,votes", "--format", "json", Ran.EXAMPLES);
        assertThat((List<?>) new Json(both.out().replace("\n", "")).value()).hasSize(4);
        assertThat(Ran.octavo("disclosures", "--kind", "secrets", Ran.EXAMPLES).code())
                .isEqualTo(Main.USAGE);
    }

    @Test
    void aTableSaysItInWords() throws IOException {
        assertThat(Ran.octavo("disclosures", "--format", "table", file()).out())
                .contains("VELLACOTT", "Harlan P. Wintergreen, Chief Financial Officer, retired")
                .contains("for 24,118,402, withheld 611,950");
    }

    @Test
    void whatHasNoneOrIsNoReportGivesNoRowAndSaysSo(@TempDir Path folder) throws IOException {
        Path none = Files.writeString(folder.resolve("none.txt"), "Dear sirs,\n\nnothing.\n");
        Ran ran = Ran.octavo("disclosures", none.toString());
        assertThat(ran.code()).isEqualTo(Main.UNREADABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("[not-an-8-k]");
        assertThat(Ran.octavo("disclosures", "--format", "json", none.toString()).out())
                .isEqualTo("[]\n");
        assertThat(Ran.octavo("disclosures", folder.resolve("gone").toString()).code())
                .isEqualTo(Main.UNREADABLE);
        assertThat(Ran.octavo("disclosures").code()).isEqualTo(Main.USAGE);
    }
}
