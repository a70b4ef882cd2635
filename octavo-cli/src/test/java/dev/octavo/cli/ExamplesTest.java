package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The folder `examples` as its README describes it: what was written into the filings is what
/// comes out.
class ExamplesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path EXPECTED = Path.of("src/test/resources/examples");

    private static String octavo(String... args) {
        Ran ran = Ran.octavo(args);
        assertThat(ran.code()).isZero();
        return ran.out();
    }

    @Test
    void everyExampleIsReadAsItsReadmeSays() throws IOException {
        Map<String, Map<String, Object>> read = new TreeMap<>();
        octavo("read", "--format", "jsonl", ROOT.resolve("examples").toString())
                .lines()
                .forEach(line -> {
                    Map<String, Object> report = map(new Json(line).value());
                    read.put(
                            Path.of((String) report.get("file")).getFileName().toString(),
                            shortened(report));
                });
        Map<String, Map<String, Object>> expected = new TreeMap<>();
        for (String line : Files.readAllLines(EXPECTED.resolve("expected-read.jsonl"))) {
            Map<String, Object> report = map(new Json(line).value());
            expected.put(Path.of((String) report.remove("file")).getFileName().toString(), report);
        }
        assertThat(read).isEqualTo(expected);
    }

    private static Map<String, Object> shortened(Map<String, Object> report) {
        Map<String, Object> cover =
                report.get("cover") == null ? Map.of() : map(report.get("cover"));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("form", report.get("form"));
        out.put("registrant", cover.get("registrant"));
        out.put("reportDate", cover.get("reportDate"));
        out.put("items", each(report, "items", "number"));
        out.put("exhibits", each(report, "exhibits", "number"));
        out.put("signers", each(report, "signatures", "signer"));
        return out;
    }

    private static List<Object> each(Map<String, Object> report, String list, String field) {
        List<Object> out = new ArrayList<>();
        for (Object o : (List<?>) report.get(list)) {
            out.add(map(o).get(field));
        }
        return out;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
