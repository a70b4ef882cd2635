package dev.octavo.server;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.catalog.Catalysts;
import dev.octavo.catalog.Pipeline;
import dev.octavo.catalog.PipelineRow;
import dev.octavo.catalog.Source;
import dev.octavo.catalog.Telling;
import dev.octavo.catalog.view.CatalogView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compounds by phase, and what was expected of them, as of a day.
final class PipelineRoutes {

    /// All that a catalog tells of compounds.
    ///
    /// @param keys of the filings that tell it, by the source's id
    private record Told(
            CatalogView.State state,
            List<Telling> tellings,
            Map<String, String> keys,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {}

    private volatile @Nullable Told told;

    private PipelineRoutes() {}

    static List<Route> all() {
        PipelineRoutes routes = new PipelineRoutes();
        return List.of(
                Route.of("/pipeline", Set.of("asOf", "company"), routes::pipeline),
                Route.of("/catalysts", Set.of("asOf", "company"), routes::catalysts));
    }

    /// Read once for each state of the catalog.
    private Told told(CatalogView view) {
        Told known = told;
        CatalogView.State state = view.state();
        if (known != null && known.state().equals(state)) {
            return known;
        }
        CatalogView.Tellings all = view.tellings("");
        Optional<LocalDate> first = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        for (Telling t : all.tellings()) {
            Optional<LocalDate> day = t.source().announced();
            if (day.isPresent()) {
                first = first.filter(f -> !f.isAfter(day.get())).or(() -> day);
                last = last.filter(l -> !l.isBefore(day.get())).or(() -> day);
            }
        }
        Told fresh = new Told(state, all.tellings(), all.keys(), first, last);
        told = fresh;
        return fresh;
    }

    /// The day that is asked for; else the last one of which the catalog tells anything.
    private static LocalDate asOf(Call call, Told told) {
        return call.parameters().date("asOf").or(told::last).orElse(LocalDate.EPOCH);
    }

    private Answer pipeline(Call call) {
        Told all = told(call.view());
        Pipeline pipeline = Pipeline.of(all.tellings(), asOf(call, all));
        String company = call.parameters().text("company");
        List<PipelineRow> rows =
                company.isEmpty()
                        ? pipeline.rows()
                        : ofNames(call, company).stream()
                                .flatMap(n -> pipeline.company(n).rows().stream())
                                .distinct()
                                .toList();
        List<@Nullable Object> compounds = new ArrayList<>();
        rows.forEach(r -> compounds.add(compound(r, all.keys())));
        return Answer.json(
                Json.object(
                        "asOf", pipeline.asOf(),
                        "compounds", compounds,
                        "first", all.first(),
                        "last", all.last()));
    }

    private Answer catalysts(Call call) {
        Told all = told(call.view());
        Catalysts catalysts = Catalysts.of(all.tellings(), asOf(call, all));
        String company = call.parameters().text("company");
        List<Catalysts.Row> rows =
                company.isEmpty()
                        ? catalysts.rows()
                        : ofNames(call, company).stream()
                                .flatMap(n -> catalysts.company(n).rows().stream())
                                .distinct()
                                .toList();
        List<@Nullable Object> printed = new ArrayList<>();
        rows.forEach(r -> printed.add(catalyst(r, all.keys())));
        return Answer.json(
                Json.object(
                        "asOf", catalysts.asOf(),
                        "catalysts", printed,
                        "first", all.first(),
                        "last", all.last()));
    }

    /// The names of the companies that are meant; the word itself where the catalog knows none.
    private static List<String> ofNames(Call call, String words) {
        List<String> names =
                call.view().meant(words).stream().flatMap(c -> c.names().stream()).toList();
        return names.isEmpty() ? List.of(words) : names;
    }

    private static Map<String, @Nullable Object> compound(PipelineRow r, Map<String, String> keys) {
        return Json.object(
                "name", r.name(),
                "aliases", r.aliases(),
                "modality", r.modality(),
                "target", r.target(),
                "antibody", r.antibody(),
                "linker", r.linker(),
                "payload", r.payload(),
                "owner", r.owner(),
                "partner", r.partner(),
                "ownership", r.ownership().map(PipelineRoutes::kebab),
                "phase", r.phase(),
                "status", r.status(),
                "since", r.since().map(EventDate::date),
                "sincePrecision", r.since().map(d -> kebab(d.precision())),
                "indication", r.indication(),
                "next", r.next().map(PipelineRoutes::next),
                "sources", sources(r.sources(), keys));
    }

    private static Map<String, @Nullable Object> next(PipelineRow.Next n) {
        return Json.object(
                "event", n.event(),
                "phase", n.phase(),
                "date", n.date().map(EventDate::date),
                "datePrecision", n.date().map(d -> kebab(d.precision())));
    }

    private static Map<String, @Nullable Object> catalyst(
            Catalysts.Row r, Map<String, String> keys) {
        return Json.object(
                "company", r.company(),
                "compound", r.compound(),
                "what", r.what(),
                "due", r.due(),
                "precision", r.precision().map(PipelineRoutes::kebab),
                "state", kebab(r.state()),
                "source", r.sources().stream().findFirst().map(s -> source(s, keys)),
                "sources", sources(r.sources(), keys),
                "outcome",
                        r.outcome()
                                .map(o ->
                                        Json.object(
                                                "date", o.date().map(EventDate::date),
                                                "datePrecision",
                                                        o.date().map(d -> kebab(d.precision())),
                                                "source", source(o.source(), keys))));
    }

    private static List<@Nullable Object> sources(List<Source> all, Map<String, String> keys) {
        List<@Nullable Object> out = new ArrayList<>();
        all.forEach(s -> out.add(source(s, keys)));
        return out;
    }

    private static Map<String, @Nullable Object> source(Source s, Map<String, String> keys) {
        List<@Nullable Object> evidence = new ArrayList<>();
        for (Evidence e : s.evidence()) {
            Map<String, @Nullable Object> range = FilingsRoutes.range(e.at());
            range.put("quote", e.quote());
            evidence.add(range);
        }
        return Json.object(
                "key", keys.get(s.id()),
                "id", s.id(),
                "accession", s.accession(),
                "item", s.item(),
                "announced", s.announced(),
                "evidence", evidence);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
