package dev.octavo.cli;

import dev.octavo.catalog.EventWords;
import dev.octavo.catalog.Sql;
import dev.octavo.catalog.Timeline;
import dev.octavo.catalog.Timelines;
import dev.octavo.json.EventJsonReader;
import dev.octavo.json.JsonOut;
import io.avaje.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `octavo timeline`.
@Command(
        name = "timeline",
        description =
                "Prints a company's reports by date, with their items and the events they tell: of the catalog, or of files.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Exit code 1 when there is no such company."})
final class TimelineCommand implements Callable<Integer> {

    private final World world;

    @Parameters(
            paramLabel = "COMPANY|PATH",
            arity = "0..*",
            description =
                    "A company of the catalog: name, former name, CIK or ticker. Or files, directories, archives, or - for the standard input: the companies of these.")
    private List<String> words = List.of();

    @Option(
            names = "--company",
            paramLabel = "NAME",
            description =
                    "Only the company of this CIK or ticker, or with this in its name or a former one.")
    private String company = "";

    @Mixin private CatalogOption catalog = new CatalogOption();

    @Mixin private Format.Choice format = new Format.Choice();

    TimelineCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Format chosen = format.in(world);
        World to = chosen.to(world);
        return chosen == Format.json
                ? JsonArray.of(to, array -> answer(array, chosen))
                : answer(to, chosen);
    }

    private int answer(World to, Format chosen) {
        if (!words.isEmpty() && words.stream().allMatch(TimelineCommand::there)) {
            return ofPaths(to, chosen);
        }
        String asked = words.isEmpty() ? company : String.join(" ", words);
        if (asked.isBlank() || !words.isEmpty() && !company.isEmpty()) {
            world.say("timeline of whom? Name a company, or paths (see octavo timeline --help)");
            return Main.USAGE;
        }
        return ofCatalog(to, chosen, asked);
    }

    private static boolean there(String word) {
        try {
            return word.equals("-") || !word.isBlank() && Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private int ofPaths(World to, Format chosen) {
        List<Timelines.Told> told = Collections.synchronizedList(new ArrayList<>());
        int code = Run.over(to, words, (filing, out) -> told.add(Timelines.of(filing)));
        List<Timelines.Reports> reports = Timelines.of(told, company);
        if (reports.isEmpty() && !told.isEmpty()) {
            world.say("no company in there goes by " + company);
            return 1;
        }
        Output output = new Output(to);
        reports.forEach(r -> print(to, output, r.company(), r.entries(), chosen));
        output.flush();
        return code;
    }

    private int ofCatalog(World to, Format chosen, String asked) {
        try (Sql open = Sql.open(catalog.location(), Clock.systemUTC())) {
            List<Timeline.Company> companies = open.companies(asked);
            if (companies.isEmpty()) {
                world.say("no company in the catalog, and no file here, goes by " + asked);
                return 1;
            }
            if (companies.size() > 1) {
                world.say(
                        "several companies are meant: "
                                + String.join(
                                        "; ",
                                        companies.stream().map(TimelineCommand::named).toList()));
            }
            Output output = new Output(to);
            companies.forEach(c -> print(to, output, c, open.timeline(c), chosen));
            output.flush();
            return 0;
        }
    }

    private static String named(Timeline.Company c) {
        return c.names().getFirst() + c.cik().map(k -> " (CIK " + k + ")").orElse("");
    }

    private static void print(
            World to,
            Output output,
            Timeline.Company company,
            List<Timeline.Entry> entries,
            Format chosen) {
        if (chosen == Format.table) {
            Layout head = new Layout(to.width(), to.colour());
            head.title(
                    (company.names().isEmpty()
                                    ? "company not named"
                                    : String.join(" · ", company.names()))
                            + company.cik().map(k -> "  CIK " + k).orElse(""));
            output.lines(Output.utf8(head.text()));
        }
        for (Timeline.Entry e : entries) {
            output.lines(
                    switch (chosen) {
                        case table -> Output.utf8(card(e, to));
                        case jsonl -> json(new byte[0], e, true);
                        case json -> json(JsonArray.BEFORE, e, false);
                    });
        }
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
            String yet = v.occurrence().equals("happened") ? "" : v.occurrence() + ": ";
            out.row("", v.type() + "  ", yet + EventWords.of(EventJsonReader.read(v.json())));
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
