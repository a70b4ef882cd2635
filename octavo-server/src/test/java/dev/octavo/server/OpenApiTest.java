package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    /** Answered before the routes are looked at. */
    private static final List<String> APART = List.of("/health", "/metrics", "/openapi.json");

    @Test
    void the_description_is_accepted_and_is_of_these_routes() {
        String text = new String(OpenApi.FILE.ready().plain(), StandardCharsets.UTF_8);
        SwaggerParseResult parsed =
                new OpenAPIV3Parser().readContents(text, null, new ParseOptions());
        assertThat(parsed.getMessages()).isEmpty();
        OpenAPI api = parsed.getOpenAPI();

        Map<String, Set<String>> described = new TreeMap<>();
        api.getPaths()
                .forEach((path, item) -> {
                    assertThat(item.readOperations()).as(path).containsExactly(item.getGet());
                    List<Parameter> all = item.getGet().getParameters();
                    Set<String> names = new TreeSet<>();
                    if (all != null) {
                        all.forEach(p -> names.add(p.getIn() + " " + p.getName()));
                    }
                    described.put(path, names);
                });

        Map<String, Set<String>> there = new TreeMap<>();
        APART.forEach(path -> there.put(path, Set.of()));
        for (Route r : Api.routes()) {
            Set<String> names = new TreeSet<>();
            r.parameters().forEach(p -> names.add("query " + p));
            Pattern.compile("\\{(\\w+)}")
                    .matcher(r.template())
                    .results()
                    .forEach(m -> names.add("path " + m.group(1)));
            there.put(r.template(), names);
        }
        assertThat(described).isEqualTo(there);
    }

    @Test
    void every_route_without_places_answers_as_described() {
        Served served = Served.shared();
        OpenAPI api =
                new OpenAPIV3Parser()
                        .readContents(
                                new String(OpenApi.FILE.ready().plain(), StandardCharsets.UTF_8),
                                null,
                                new ParseOptions())
                        .getOpenAPI();
        for (Route r : Api.routes()) {
            if (r.template().contains("{")) {
                continue;
            }
            String query =
                    switch (r.template()) {
                        case "/timeline" -> "?company=tarnbrook";
                        case "/search" -> "?q=milestone";
                        default -> "";
                    };
            Map<String, Object> answer = served.get(r.template() + query);
            assertThat(
                            api.getPaths()
                                    .get(r.template())
                                    .getGet()
                                    .getResponses()
                                    .get("200")
                                    .getContent()
                                    .get("application/json")
                                    .getSchema()
                                    .getProperties()
                                    .keySet())
                    .as(r.template())
                    .isEqualTo(answer.keySet());
        }
    }
}
