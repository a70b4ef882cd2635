package dev.octavo.cli;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.text.Found;
import dev.octavo.catalog.text.TextQuery;
import dev.octavo.catalog.text.TextSearch;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `octavo search`.
@Command(
        name = "search",
        description =
                "Finds words in the items and press releases of the catalog, with the sentences that have them and their bytes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Words must all be there. \"two words\": side by side; this|that: either; -that: without; begin*: words that begin so.",
            "Exit code 1 when nothing is found."
        })
final class SearchCommand implements Callable<Integer> {

    private static final int PAGE = 500;

    private final World world;

    @Parameters(
            paramLabel = "WORD",
            arity = "0..*",
            description = "What to look for; may be left out when there is a filter.")
    private List<String> words = List.of();

    @Mixin private CatalogOption catalog = new CatalogOption();

    @Mixin private SearchFilters filters = new SearchFilters();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when not given.")
    private Order sort = Order.relevance;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Hits to print, ${DEFAULT-VALUE} when not given; 0 for all.")
    private int limit = 20;

    @Option(
            names = "--after",
            paramLabel = "PLACE",
            description = "Goes on after an earlier page: what that page ended on, behind --after.")
    private String after = "";

    @Mixin private Format.Choice format = new Format.Choice();

    enum Order {
        relevance,
        date
    }

    SearchCommand(World world) {
        this.world = world;
    }

    /// The command with its parser: `-word` is no option here but a word that must not be there.
    static CommandLine line(World world) {
        return new CommandLine(new SearchCommand(world))
                .setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() {
        for (String word : words) {
            if (word.startsWith("--")) {
                world.say("Unknown option: '" + word + "' (see octavo search --help)");
                return Main.USAGE;
            }
        }
        if (limit < 0) {
            world.say("--limit " + limit + ": 0 is for all (see octavo search --help)");
            return Main.USAGE;
        }
        TextQuery question = question();
        try (TextSearch search =
                Catalog.search(catalog.location(), Clock.systemUTC(), world::say)) {
            return print(search, question);
        }
    }

    private TextQuery question() {
        return new TextQuery(
                String.join(" ", words),
                filters.facets(),
                filters.company(),
                filters.from(),
                filters.to(),
                switch (sort) {
                    case relevance -> TextQuery.Sort.RELEVANCE;
                    case date -> TextQuery.Sort.DATE;
                });
    }

    private int print(TextSearch search, TextQuery question) {
        int wanted = limit == 0 ? Integer.MAX_VALUE : limit;
        Format chosen = format.in(world);
        FoundPrinter printer = new FoundPrinter(world, chosen);
        Output output = new Output(chosen.to(world));
        Found page = search.search(question, Math.min(PAGE, wanted), after);
        page.notes().forEach(world::say);
        Found first = page;
        int printed = 0;
        boolean more = output.lines(printer.before(first));
        while (more && !page.hits().isEmpty()) {
            for (Found.Hit hit : page.hits()) {
                more = output.lines(printer.hit(hit, printed++));
            }
            if (page.next().isEmpty() || printed >= wanted) {
                break;
            }
            page = search.search(question, Math.min(PAGE, wanted - printed), page.next().get());
        }
        output.lines(printer.after(first, page.next(), printed));
        output.flush();
        if (first.total() == 0) {
            world.say("nothing found");
            return 1;
        }
        return 0;
    }
}
