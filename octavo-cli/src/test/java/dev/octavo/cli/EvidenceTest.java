package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.edgar.Input;
import dev.octavo.edgar.Limits;
import dev.octavo.edgar.Sources;
import dev.octavo.json.FilingJson;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every printed value that stands in the filing as printed has ranges, and the bytes there, tags
/// dropped and entities decoded, read the same; so do the quotes of events.
class EvidenceTest {

    private static final Pattern PRINTED =
            Pattern.compile(
                    "/header/filers/\\d+/(cik|name|sic|stateOfIncorporation|fileNumber|ein)"
                            + "|/cover/(registrant|jurisdiction|fileNumber|ein|street|city|state|zip|phone|formerName)|/items/\\d+/(number|caption)|/exhibits/\\d+/(number|description)"
                            + "|/signatures/\\d+/(registrant|signer|title)|/releases/\\d+/(headline|subheadline|city|safeHarbor|quotes/\\d+/text)");

    private int values;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();

    @Test
    void ofTheExamples() {
        Path examples = Path.of("../examples");
        assumeTrue(Files.isDirectory(examples));
        check(examples);
        assertThat(values).isGreaterThan(50);
        assertThat(wrong).isEmpty();
        assertThat(quotes).isEmpty();
    }

    @Test
    void ofTheCorpus() {
        Path corpus = Path.of("../../shared/corpus");
        assumeTrue(Files.isDirectory(corpus));
        for (String part : List.of("html", "sgml", "ex99", "text")) {
            check(corpus.resolve(part));
        }
        assertThat(values).isGreaterThan(5_000);
        assertThat(wrong).hasSizeLessThan(values / 500);
        assertThat(quotes).isEmpty();
    }

    private void check(Path folder) {
        Sources.each(
                List.of(folder.toString()),
                InputStream.nullInputStream(),
                Limits.ofHeap(),
                input -> {
                    if (input instanceof Input.OnDisk d
                            && Sources.load(d, Limits.ofHeap()) instanceof Input.InMemory m) {
                        for (Filing f : FilingReader.readAll(m.bytes(), m.file(), m.member())) {
                            if (f.read()) {
                                check(f);
                            }
                        }
                    }
                });
    }

    private void check(Filing filing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FilingJson.write(filing, bytes);
        Map<?, ?> json = (Map<?, ?>) new Json(bytes.toString(StandardCharsets.UTF_8)).value();
        Map<?, ?> evidence = (Map<?, ?>) json.get("evidence");
        evidence.forEach((pointer, ranges) -> cut(filing, pointer.toString(), ranges));
        for (String part :
                List.of("header", "cover", "items", "exhibits", "signatures", "releases")) {
            walk(filing, json.get(part), "/" + part, evidence);
        }
        for (Event event : FilingReader.events(filing)) {
            event.told().evidence().forEach(e -> quote(filing, e));
        }
    }

    /// The quotes of events are all of what stands at their bytes.
    private void quote(Filing filing, Evidence told) {
        String there = text(filing, told.at().start(), told.at().end());
        if (!words(there.replaceAll("<[^>]*>", "")).equals(words(told.quote()))) {
            quotes.add(filing.file() + " \"" + told.quote() + "\" but there \"" + there + "\"");
        }
    }

    private static String text(Filing filing, int start, int end) {
        return new String(
                filing.submission().bytes(), start, end - start, StandardCharsets.ISO_8859_1);
    }

    private void walk(Filing filing, Object value, String pointer, Map<?, ?> evidence) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map ->
                    map.forEach((k, v) -> walk(filing, v, pointer + "/" + k, evidence));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    walk(filing, list.get(i), pointer + "/" + i, evidence);
                }
            }
            case String s when PRINTED.matcher(pointer).matches() ->
                    value(filing, pointer, s, evidence);
            default -> {}
        }
    }

    private void value(Filing filing, String pointer, String value, Map<?, ?> evidence) {
        values++;
        Object ranges = evidence.get(pointer);
        String there = ranges == null ? "" : cut(filing, pointer, ranges);
        if (ranges == null || !there.contains(words(value))) {
            wrong.add(
                    filing.file()
                            + " "
                            + pointer
                            + " \""
                            + value
                            + "\" but there \""
                            + there
                            + "\"");
        }
    }

    /// The bytes of the ranges as text; each range must lie within the file and hold something.
    private String cut(Filing filing, String pointer, Object ranges) {
        byte[] file = filing.submission().bytes();
        StringBuilder text = new StringBuilder();
        for (Object range : ranges instanceof List<?> several ? several : List.of(ranges)) {
            Map<?, ?> r = (Map<?, ?>) range;
            int start = ((Number) r.get("start")).intValue();
            int end = ((Number) r.get("end")).intValue();
            assertThat(start).as(filing.file() + pointer).isBetween(0, end - 1);
            assertThat(end).as(filing.file() + pointer).isLessThanOrEqualTo(file.length);
            text.append(text(filing, start, end));
        }
        return words(text.toString().replaceAll("<[^>]*>", ""));
    }

    /// The letters and digits of ASCII that a text has, entities decoded.
    private static String words(String s) {
        String decoded =
                Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});")
                        .matcher(s)
                        .replaceAll(m -> {
                            int c = Integer.parseInt(m.group(2), m.group(1).isEmpty() ? 10 : 16);
                            return c < 128 && Character.isLetterOrDigit(c)
                                    ? Character.toString(c)
                                    : "";
                        });
        return decoded.replaceAll("&[a-zA-Z]+[0-9]*;", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
