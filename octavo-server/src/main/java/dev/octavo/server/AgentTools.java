package dev.octavo.server;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The catalog for agents: the Model Context Protocol over two streams.
///
/// A tool is a route of the REST interface: the same parameters, the same answers, so that what an
/// agent is told comes with the accession number and the ranges of bytes as everywhere else. Tools
/// only read.
public final class AgentTools {

    /// A tool.
    ///
    /// @param template the route that answers
    /// @param required parameters that must be given, those of the path among them
    private record Tool(String name, String template, List<String> required, String description) {}

    private static final List<Tool> TOOLS =
            List.of(
                    new Tool(
                            "search",
                            "/search",
                            List.of(),
                            "Finds words in the items and press releases of current reports (Form 8-K). Gives passages with the"
                                    + " accession number of the filing and the byte range of the passage in the filing's file."),
                    new Tool(
                            "filing",
                            "/filings/{key}",
                            List.of("key"),
                            "Gives one filing whole: header, cover, items with their text, exhibits, signatures, press releases,"
                                    + " problems, events. `report.evidence` has the byte ranges of every value by its JSON Pointer."),
                    new Tool(
                            "ledger",
                            "/ledger",
                            List.of(),
                            "Lists milestone payments that happened: date, payer, payee, amount, trigger, compound, agreement; each"
                                    + " with the filings that tell it (accession) and the sentences (byte ranges), and totals."),
                    new Tool(
                            "pipeline",
                            "/pipeline",
                            List.of(),
                            "Lists compounds by phase as of a date, with owner, partner and composition; each with its sources"
                                    + " (accession, byte ranges)."),
                    new Tool(
                            "catalysts",
                            "/catalysts",
                            List.of(),
                            "Lists what was expected to happen by when, and what became of it, as of a date; each with its source"
                                    + " (accession, byte ranges)."),
                    typed("people", "people who come and go (item 5.02): name, role, change, date"),
                    typed(
                            "votes",
                            "votes of holders (item 5.07): proposal, nominee, for, against, withheld, abstained, broker"
                                    + " non-votes"),
                    typed(
                            "auditors",
                            "auditors engaged and dismissed (item 4.01): name, change, date"),
                    typed(
                            "agreements",
                            "agreements made, amended and ended (items 1.01, 1.02): counterparty, kind, title, date"),
                    new Tool(
                            "timeline",
                            "/timeline",
                            List.of("company"),
                            "Lists a company's reports by date, with their items and events; each with accession and byte"
                                    + " ranges."));

    /// The rows of a route of typed items.
    private static Tool typed(String name, String what) {
        return new Tool(
                name,
                "/typed/" + name,
                List.of(),
                "Lists "
                        + what
                        + "; null where not said; each with its filing (accession) and byte ranges by field.");
    }

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("q", "Words; \"in quotes\" a phrase, -without, this|that, begin*"),
                    Map.entry("company", "Name, former name, CIK or ticker"),
                    Map.entry("form", "8-K, 8-K/A; several with commas"),
                    Map.entry("item", "Item number: 8.01; several with commas"),
                    Map.entry("from", "Filings dated this day or later: 2007-01-31"),
                    Map.entry("to", "Filings dated this day or earlier: 2007-12-31"),
                    Map.entry("sic", "Standard industrial classification: 2834"),
                    Map.entry("status", "filed or furnished"),
                    Map.entry("event", "Type of event: milestone-payment, clinical-status"),
                    Map.entry("year", "Year: 2007"),
                    Map.entry("sort", "relevance or date"),
                    Map.entry("limit", "Rows on a page, 1 to 500"),
                    Map.entry("cursor", "The next of the page before"),
                    Map.entry(
                            "key",
                            "The key of a filing, as other answers give it: mostly its accession number"),
                    Map.entry(
                            "name",
                            "A part of the name of the person, nominee, proposal, auditor or counterparty"),
                    Map.entry(
                            "change", "appointed, elected, resigned, retired, engaged, dismissed"),
                    Map.entry("kind", "director, auditor, say-on-pay; license, merger, credit"),
                    Map.entry("payer", "Who pays; a part of the name will do"),
                    Map.entry("compound", "Name of a compound"),
                    Map.entry("asOf", "The day as of which it is told: 2007-12-31"));

    private final Views views;
    private final Consumer<String> log;
    private final Map<String, Route> routes = new LinkedHashMap<>();

    private AgentTools(Views views, Consumer<String> log) {
        this.views = views;
        this.log = log;
        for (Route r : Api.routes()) {
            routes.put(r.template(), r);
        }
    }

    /// Serves until the input ends.
    ///
    /// @param out gets nothing but the protocol
    /// @param log gets lines for people
    public static void serve(
            Location catalog,
            InstantSource clock,
            InputStream in,
            OutputStream out,
            Consumer<String> log)
            throws InterruptedException {
        try (Views views = new Views(catalog, clock, log)) {
            AgentTools tools = new AgentTools(views, log);
            McpJsonMapper mapper = McpJsonDefaults.getMapper();
            Dialogue dialogue = new Dialogue(mapper, in, out);
            McpSyncServer server =
                    McpServer.sync(
                                    new StdioServerTransportProvider(
                                            mapper, dialogue.input(), dialogue.output()))
                            .serverInfo("octavo", OctavoServer.version())
                            .instructions(
                                    "A catalog of current reports on Form 8-K, as read by Octavo. Every fact comes with the accession"
                                            + " number of its filing and the byte range that says it: quote these.")
                            .capabilities(
                                    McpSchema.ServerCapabilities.builder().tools(false).build())
                            .tools(tools.specifications())
                            .build();
            dialogue.awaitEnd();
            server.closeGracefully();
        }
    }

    private List<McpServerFeatures.SyncToolSpecification> specifications() {
        List<McpServerFeatures.SyncToolSpecification> out = new ArrayList<>();
        for (Tool tool : TOOLS) {
            Route route = routes.get(tool.template());
            if (route != null) {
                out.add(
                        McpServerFeatures.SyncToolSpecification.builder()
                                .tool(described(tool, route))
                                .callHandler((_, request) -> call(tool, route, request))
                                .build());
            }
        }
        return out;
    }

    private static McpSchema.Tool described(Tool tool, Route route) {
        Map<String, Object> properties = new LinkedHashMap<>();
        TreeSet<String> names = new TreeSet<>(route.parameters());
        names.addAll(tool.required());
        for (String name : names) {
            properties.put(
                    name,
                    Map.of(
                            "type",
                            name.equals("limit") ? "integer" : "string",
                            "description",
                            WORDS.getOrDefault(name, name)));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", tool.required());
        schema.put("additionalProperties", false);
        return McpSchema.Tool.builder()
                .name(tool.name())
                .description(tool.description())
                .inputSchema(schema)
                .annotations(
                        new McpSchema.ToolAnnotations(tool.name(), true, false, true, false, false))
                .build();
    }

    private McpSchema.CallToolResult call(
            Tool tool, Route route, McpSchema.CallToolRequest request) {
        try {
            return answer(text(tool, route, request.arguments()), false);
        } catch (Refused | CatalogException e) {
            return answer(String.valueOf(e.getMessage()), true);
        } catch (RuntimeException e) {
            log.accept(tool.name() + ": a fault of octavo's, please report it: " + e);
            return answer("a fault of octavo's, please report it", true);
        }
    }

    private static McpSchema.CallToolResult answer(String text, boolean error) {
        return McpSchema.CallToolResult.builder().addTextContent(text).isError(error).build();
    }

    private String text(Tool tool, Route route, Map<String, Object> arguments) {
        Map<String, String> given = new TreeMap<>();
        arguments.forEach((name, value) ->
                given.put(
                        name,
                        value instanceof List<?> many
                                ? String.join(",", many.stream().map(String::valueOf).toList())
                                : String.valueOf(value)));
        List<String> path = new ArrayList<>();
        for (String name : tool.required()) {
            if (tool.template().contains("{" + name + "}")) {
                String value = given.remove(name);
                if (value == null || value.isBlank()) {
                    throw Refused.parameter(name, "must be given");
                }
                path.add(value);
            }
        }
        Parameters parameters = Parameters.of(given, route.parameters());
        return views.with(v -> {
            Answer answer = route.answer().apply(new Call(v, route.template(), path, parameters));
            return new String(answer.body().orElseThrow().bytes(), StandardCharsets.UTF_8);
        });
    }
}
