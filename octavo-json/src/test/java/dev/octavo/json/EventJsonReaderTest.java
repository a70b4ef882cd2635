package dev.octavo.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.biopharma.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonReaderTest {

    @Test
    void what_was_printed_reads_back_as_the_event_it_was() throws IOException {
        TreeSet<String> types = new TreeSet<>();
        Path examples = Path.of(System.getProperty("basedir", "."), "..", "examples");
        List<Path> files;
        try (Stream<Path> found = Files.walk(examples)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            for (Filing filing : FilingReader.readAll(bytes, file.toString(), Optional.empty())) {
                List<Event> events = FilingReader.events(filing);
                String printed = print(filing, events);
                List<Event> back = new ArrayList<>();
                printed.lines().forEach(line -> back.add(EventJsonReader.read(line)));
                assertThat(print(filing, back)).isEqualTo(printed);
                events.forEach(e -> types.add(e.type()));
            }
        }
        assertThat(types).contains("milestone-payment", "clinical-status", "regulatory");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "{\"type\":\"what\"}", "{\"type\":\"regulatory\"}", "{"})
    void what_is_no_event_is_refused(String line) {
        assertThatThrownBy(() -> EventJsonReader.read(line))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String print(Filing filing, List<Event> events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventJson.write(filing, events, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
