package dev.octavo.cli;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Sql;
import dev.octavo.catalog.Timeline;
import dev.octavo.json.JsonOut;
import io.avaje.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `octavo timeline`.
@Command(
        name = "timeline",
        description =
                "Prints a company's reports in the catalog by date, with their items and the events they tell.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Exit code 1 when there is no such company."})
final class TimelineCommand implements Callable<Integer> {

    private final World world;

    @Parameters(
            paramLabel = "COMPANY",
            arity = "1..*",
            description = "Name, former name, CIK or ticker.")
    private List<String> words = List.of();

    @Mixin private CatalogOption catalog = new CatalogOption();

    @Mixin private Format.Choice format = new Format.Choice();

    TimelineCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Format chosen = format.in(world);
        try (Sql open = Sql.open(catalog.location(), Clock.systemUTC())) {
            List<Timeline.Company> companies = open.companies(String.join(" ", words));
            if (companies.isEmpty()) {
                world.err()
                        .println(
                                "octavo: no company in the catalog goes by "
                                        + String.join(" ", words));
                return 1;
            }
            if (companies.size() > 1) {
                world.err()
                        .println(
                                "octavo: several companies are meant: "
                                        + String.join(
                                                "; ",
                                                companies.stream()
                                                        .map(TimelineCommand::named)
                                                        .toList()));
            }
            return switch (chosen) {
                case json ->
                        JsonArray.of(world, array -> print(array, open, companies, Format.json));
                case jsonl, table -> print(world, open, companies, chosen);
            };
        } catch (CatalogException e) {
            world.err().println("octavo: " + e.getMessage());
            return Main.UNREADABLE;
        }
    }

    private static String named(Timeline.Company c) {
        return c.names().getFirst() + c.cik().map(k -> " (CIK " + k + ")").orElse("");
    }

    private int print(World to, Sql open, List<Timeline.Company> companies, Format chosen) {
        Output output = new Output(to);
        for (Timeline.Company c : companies) {
            if (chosen == Format.table) {
                Layout head = new Layout(to.width(), to.colour());
                head.title(
                        String.join(" · ", c.names()) + c.cik().map(k -> "  CIK " + k).orElse(""));
                output.lines(head.text().getBytes(StandardCharsets.UTF_8));
            }
            for (Timeline.Entry e : open.timeline(c)) {
                output.lines(
                        switch (chosen) {
                            case table -> card(e, to).getBytes(StandardCharsets.UTF_8);
                            case jsonl -> json(new byte[0], e, true);
                            case json -> json(JsonArray.BEFORE, e, false);
                        });
            }
        }
        output.flush();
        return 0;
    }

    private static String card(Timeline.Entry e, World to) {
        Layout out = new Layout(to.width(), to.colour());
        out.row(
                e.dated().map(LocalDate::toString).orElse("no date"),
                e.form().orElse("release") + " ",
                e.accession().orElse(e.file()));
        for (Timeline.ItemLine i : e.items()) {
            out.row(
                    "",
                    i.number() + " ",
                    i.caption().orElse("")
                            + i.status()
                                    .filter("furnished"::equals)
                                    .map(s -> "  [furnished]")
                                    .orElse(""));
        }
        for (String headline : e.headlines()) {
            out.row("", "", "“" + headline + "”");
        }
        for (Timeline.EventLine v : e.events()) {
            out.row(
                    "",
                    v.type() + " ",
                    v.occurrence() + (v.words().isEmpty() ? "" : ": " + v.words()));
        }
        return out.text();
    }

    private static byte[] json(byte[] before, Timeline.Entry e, boolean line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1_024);
        out.writeBytes(before);
        try (JsonWriter writer = JsonOut.STREAM.writer(out)) {
            JsonOut w = new JsonOut(writer);
            w.open();
            w.string("filing", e.filingId());
            w.string("accession", e.accession());
            w.string("date", e.dated().map(LocalDate::toString));
            w.string("form", e.form());
            w.string("company", e.company());
            w.objects(
                    "items",
                    e.items(),
                    (i, n) -> {
                        w.string("number", i.number());
                        w.string("caption", i.caption());
                        w.string("status", i.status());
                    });
            w.strings("headlines", e.headlines());
            w.raw("events", e.events().stream().map(Timeline.EventLine::json).toList());
            w.string("file", e.file());
            w.close();
        }
        if (line) {
            out.write('\n');
        }
        return out.toByteArray();
    }
}
