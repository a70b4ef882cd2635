package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `octavo timeline`, of files and of the catalog.
class TimelineTest {

    @SuppressWarnings("unchecked")
    private static List<String> values(Ran ran, String key) {
        return ran.out()
                .lines()
                .map(line ->
                        String.valueOf(((Map<String, Object>) new Json(line).value()).get(key)))
                .toList();
    }

    @Test
    void of_files_it_is_that_of_the_catalog(@TempDir Path catalog) {
        Ran.octavo("ingest", "--catalog", catalog.toString(), Ran.EXAMPLES);
        for (String company :
                List.of("TRNB", "9900001", "Tarnbrook Biosciences, Inc.", "quillhaven")) {
            Ran asked = Ran.octavo("timeline", "--catalog", catalog.toString(), company);
            Ran read = Ran.octavo("timeline", Ran.EXAMPLES, "--company", company);
            assertThat(asked.out()).as(company).isNotEmpty();
            assertThat(read.out()).as(company).isEqualTo(asked.out());
        }
        assertThat(
                        Ran.octavo("timeline", "--catalog", catalog.toString(), "--company", "TRNB")
                                .out())
                .isEqualTo(Ran.octavo("timeline", "--catalog", catalog.toString(), "TRNB").out());
    }

    @Test
    void what_it_tells_is_json_whatever_it_says(@TempDir Path catalog) {
        Ran.octavo("ingest", "--catalog", catalog.toString(), Ran.EXAMPLES);
        Ran ran = Ran.octavo("timeline", "--catalog", catalog.toString(), "quillhaven");
        assertThat(values(ran, "events")).anyMatch(e -> e.contains("Inc. (“Quillhaven”)"));
    }

    @Test
    void without_a_company_it_has_all_each_by_date() {
        Ran all = Ran.octavo("timeline", Ran.EXAMPLES);
        assertThat(all.code()).isZero();
        assertThat(values(all, "filing")).hasSize(21).doesNotHaveDuplicates();
        Ran one = Ran.octavo("timeline", Ran.EXAMPLES, "--company", "tarnbrook");
        assertThat(values(one, "date")).hasSizeGreaterThan(5).isSorted();
        Ran table = Ran.octavo("timeline", Ran.EXAMPLES, "--company", "TRNB", "--format", "table");
        assertThat(table.out())
                .startsWith("TARNBROOK BIOSCIENCES INC · ")
                .contains("CIK 0009900001", "0009900001-24-000012")
                .contains("milestone-payment  potential: Grellmann Pharma AG → ")
                .contains("agreement  Exclusive License Agreement · Merrowdale ")
                .contains("clinical-status  GRL-5508 · Phase II start\n");
        assertThat(Ran.octavo("timeline", Ran.EXAMPLES, "--format", "json").out())
                .startsWith("[\n{")
                .endsWith("]\n");
    }

    @Test
    void whose_it_is_must_be_said_and_be_there(@TempDir Path catalog) {
        assertThat(Ran.octavo("timeline").code()).isEqualTo(Main.USAGE);
        assertThat(Ran.octavo("timeline", "TRNB", "--company", "TRNB").code())
                .isEqualTo(Main.USAGE);
        Ran nobody = Ran.octavo("timeline", Ran.EXAMPLES, "--company", "nobody at all");
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err()).contains("no company in there goes by nobody at all");
        assertThat(nobody.out()).isEmpty();
        assertThat(Ran.octavo("timeline", "--catalog", catalog.toString(), "TRNB").code())
                .isEqualTo(Main.UNREADABLE);
    }
}
