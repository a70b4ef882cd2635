package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.Ingest;
import dev.octavo.catalog.Location;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** `octavo mcp` as a process of its own, asked by the SDK's own client. */
class McpTest {

    @TempDir private static Path folder;

    @BeforeAll
    static void ingest() {
        try (Catalog open = Catalog.open(new Location.Folder(folder), Clock.systemUTC())) {
            new Ingest(open, Ingest.Options.usual(), new Ingest.Watcher() {})
                    .run(
                            List.of(Path.of("..", "examples").toString()),
                            InputStream.nullInputStream());
        }
    }

    private static List<String> command() {
        return Ran.command("mcp", "--catalog", folder.toString());
    }

    @Test
    void an_agent_asks_and_is_told_with_accession_and_bytes() {
        List<String> command = command();
        StdioClientTransport transport =
                new StdioClientTransport(
                        ServerParameters.builder(command.getFirst())
                                .args(command.subList(1, command.size()))
                                .build(),
                        McpJsonDefaults.getMapper());
        try (McpSyncClient client =
                McpClient.sync(transport)
                        .requestTimeout(Duration.ofSeconds(60))
                        .initializationTimeout(Duration.ofSeconds(60))
                        .build()) {
            assertThat(client.initialize().serverInfo().name()).isEqualTo("octavo");
            List<McpSchema.Tool> tools = client.listTools().tools();
            assertThat(tools)
                    .extracting(McpSchema.Tool::name)
                    .containsExactlyInAnyOrder(
                            "search",
                            "filing",
                            "ledger",
                            "pipeline",
                            "catalysts",
                            "people",
                            "votes",
                            "auditors",
                            "agreements",
                            "timeline");
            assertThat(tools).allSatisfy(t -> assertThat(t.annotations().readOnlyHint()).isTrue());

            String found =
                    told(
                            client,
                            "search",
                            Map.of("q", "milestone payment", "company", "tarnbrook", "limit", 3));
            assertThat(found)
                    .contains("\"accession\":\"0009900001-")
                    .contains("\"range\":{\"document\":");
            assertThat(told(client, "filing", Map.of("key", "0009900001-24-000012")))
                    .contains("\"accession\":\"0009900001-24-000012\"")
                    .contains("\"/cover/registrant\":{\"document\":1,\"start\":");
            assertThat(told(client, "ledger", Map.of("year", "2024")))
                    .contains("\"key\":\"0009900001-24-000012\"")
                    .contains("\"amount\":20000000")
                    .contains("\"evidence\":[{\"document\":");
            assertThat(told(client, "timeline", Map.of("company", "TRNB")))
                    .contains("\"accession\":\"0009900001-96-000004\"")
                    .contains("\"evidence\":[{\"document\":");

            assertThat(told(client, "pipeline", Map.of("asOf", "2024-12-31")))
                    .contains("\"accession\":\"0009900001-")
                    .contains("\"evidence\":[{\"document\":");

            assertThat(told(client, "agreements", Map.of("kind", "license", "name", "merrowdale")))
                    .contains("\"accession\":\"0009900001-18-000030\"")
                    .contains("\"counterparty\":\"Merrowdale Pharmaceuticals, Inc.\"")
                    .contains("\"told\":[{\"document\":");

            McpSchema.CallToolResult none =
                    client.callTool(new McpSchema.CallToolRequest("filing", Map.of("key", "none")));
            assertThat(none.isError()).isTrue();
            assertThat(text(none)).isEqualTo("no filing none in the catalog");
            McpSchema.CallToolResult bad =
                    client.callTool(
                            new McpSchema.CallToolRequest(
                                    "search", Map.of("q", "x", "from", "yesterday")));
            assertThat(bad.isError()).isTrue();
            assertThat(text(bad)).contains("from").contains("2007-01-31");
        }
    }

    private static String told(McpSyncClient client, String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result =
                client.callTool(new McpSchema.CallToolRequest(tool, arguments));
        assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
        return text(result);
    }

    private static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().getFirst()).text();
    }

    @Test
    void standard_output_has_nothing_but_the_protocol_and_the_end_of_input_ends_it()
            throws Exception {
        Process process =
                new ProcessBuilder(command())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            process.getOutputStream()
                    .write(
                            """
                            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2024-11-05","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
                            {"jsonrpc":"2.0","method":"notifications/initialized"}
                            {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"ledger","arguments":{"year":"2003"}}}
                            """
                                    .getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            List<String> lines =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(lines)
                    .hasSize(2)
                    .allSatisfy(l -> assertThat(l).startsWith("{\"jsonrpc\":\"2.0\""));
            assertThat(lines.getLast()).contains("0009900002-03-000018");
        } finally {
            process.destroyForcibly();
        }
    }
}
