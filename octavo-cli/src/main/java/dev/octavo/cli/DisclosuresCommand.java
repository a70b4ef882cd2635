package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.disclosure.Disclosures;
import dev.octavo.edgar.Span;
import dev.octavo.json.DisclosureJson;
import dev.octavo.json.DisclosureRow;
import dev.octavo.json.DisclosureRows;
import dev.octavo.print.Csv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `octavo disclosures`.
@Command(
        name = "disclosures",
        description =
                "Prints people who come and go (5.02), votes (5.07), changes of auditors (4.01) and agreements (1.01, 1.02), one row each.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DisclosuresCommand implements Callable<Integer> {

    private final World world;

    @Mixin private Paths paths = new Paths();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            completionCandidates = KindNames.class,
            description = "Only these kinds of row: ${COMPLETION-CANDIDATES}.")
    private List<DisclosureRow.Kind> kinds = List.of();

    @Mixin private RowFormat.Choice format = new RowFormat.Choice();

    /// The kinds in the letters in which they are printed.
    private static final class KindNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(DisclosureRow.Kind.values())
                    .map(DisclosureRow.Kind::printed)
                    .iterator();
        }
    }

    DisclosuresCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        RowFormat chosen = format.in(world);
        World to = chosen.to(world);
        return switch (chosen) {
            case jsonl ->
                    Run.over(to, paths.all(), (f, out) -> DisclosureJson.write(f, rows(f), out));
            case json ->
                    JsonArray.of(
                            to,
                            array ->
                                    Run.over(
                                            array,
                                            paths.all(),
                                            (f, out) ->
                                                    DisclosureJson.writeElements(f, rows(f), out)));
            case csv -> csv(to);
            case table ->
                    Run.over(to, paths.all(), (f, out) -> out.writeBytes(Output.utf8(cards(f))));
        };
    }

    private List<DisclosureRow> rows(Filing filing) {
        boolean agreements = kinds.isEmpty() || kinds.contains(DisclosureRow.Kind.AGREEMENTS);
        boolean others = !kinds.equals(List.of(DisclosureRow.Kind.AGREEMENTS));
        List<DisclosureRow> all =
                DisclosureRows.of(
                        filing,
                        others ? FilingReader.disclosures(filing) : Disclosures.NONE,
                        agreements ? FilingReader.events(filing) : List.of());
        return kinds.isEmpty() ? all : all.stream().filter(r -> kinds.contains(r.kind())).toList();
    }

    // ---- CSV

    private int csv(World to) {
        Set<String> fields = new LinkedHashSet<>();
        for (DisclosureRow.Kind k :
                kinds.isEmpty() ? List.of(DisclosureRow.Kind.values()) : kinds) {
            fields.addAll(k.fields());
        }
        List<String> head =
                new ArrayList<>(List.of("file", "accession", "registrant", "cik", "type", "item"));
        head.addAll(fields);
        head.add("evidence");
        if (!Output.write(to, Output.utf8(Csv.row(head)))) {
            return 0;
        }
        return Run.over(
                to,
                paths.all(),
                (f, out) -> {
                    for (DisclosureRow row : rows(f)) {
                        out.writeBytes(Output.utf8(line(f, row, fields)));
                    }
                });
    }

    private static String line(Filing f, DisclosureRow row, Set<String> fields) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(f.file());
        values.add(f.submission().accession().orElse(null));
        values.add(f.registrant().orElse(null));
        values.add(f.cik().orElse(null));
        values.add(row.kind().printed());
        values.add(row.item());
        for (String field : fields) {
            values.add(row.value(field).orElse(null));
        }
        StringBuilder at = new StringBuilder();
        for (Span s : row.evidence().getOrDefault("", List.of())) {
            at.append(at.isEmpty() ? "" : " ")
                    .append(s.document() + ":" + s.start() + "-" + s.end());
        }
        values.add(at.toString());
        return Csv.row(values);
    }

    // ---- cards

    private String cards(Filing f) {
        List<DisclosureRow> rows = rows(f);
        if (rows.isEmpty()) {
            return "";
        }
        Layout out = new Layout(world.width(), world.colour());
        out.title(
                f.registrant().orElse(f.file())
                        + f.submission().accession().map(a -> "  " + a).orElse(""));
        for (DisclosureRow row : rows) {
            out.row(row.item(), "", summary(row));
        }
        out.blank();
        return out.text();
    }

    private static String summary(DisclosureRow row) {
        List<String> parts = new ArrayList<>();
        for (String field : row.kind().fields()) {
            Optional<Object> value = row.value(field);
            if (value.isEmpty() || field.equals("datePrecision") || field.equals("event")) {
                continue;
            }
            String label =
                    switch (field) {
                        case "votesFor" -> "for ";
                        case "votesAgainst" -> "against ";
                        case "abstained" -> "abstained ";
                        case "withheld" -> "withheld ";
                        case "brokerNonVotes" -> "broker non-votes ";
                        case "announced" -> "announced ";
                        case "agreementDate" -> "dated ";
                        case "proposalNumber" -> "no. ";
                        default -> "";
                    };
            Object v = value.get();
            parts.add(
                    label
                            + (v instanceof BigDecimal d
                                    ? String.format(Locale.ROOT, "%,d", d.toBigInteger())
                                    : v));
        }
        return String.join(", ", parts);
    }
}
