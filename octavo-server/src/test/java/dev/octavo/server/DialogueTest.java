package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.catalog.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an agent is told whose lines are no messages. */
@Timeout(120)
class DialogueTest {

    private static final String BEGIN =
            """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2024-11-05","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            """;

    @TempDir private Path folder;

    private List<String> told(String lines) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AgentTools.serve(
                new Location.Folder(folder),
                Clock.systemUTC(),
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                out,
                _ -> {});
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void it_is_told_so_and_the_next_message_is_read() throws Exception {
        List<String> told =
                told(
                        "no message\n\n \r\n[]\n{\"id\":9}\n"
                                + "\""
                                + "x".repeat(2 << 20)
                                + "\"\n"
                                + BEGIN
                                + "{\"half\n"
                                // the last line has no end
                                + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}");
        String error = "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":";
        assertThat(told)
                .filteredOn(line -> line.contains("\"error\""))
                .containsExactly(
                        error + "-32700,\"message\":\"no JSON object\"}}",
                        error + "-32700,\"message\":\"no JSON object\"}}",
                        error + "-32600,\"message\":\"no message of JSON-RPC 2.0\"}}",
                        error + "-32600,\"message\":\"longer than 1048576 characters\"}}",
                        error + "-32700,\"message\":\"no JSON object\"}}");
        assertThat(told)
                .filteredOn(line -> line.contains("\"result\""))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\",\"id\":1,"))
                .anyMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\",\"id\":2,"));
    }

    @Test
    void nothing_at_all_ends_at_once() throws Exception {
        assertThat(told("")).isEmpty();
    }
}
