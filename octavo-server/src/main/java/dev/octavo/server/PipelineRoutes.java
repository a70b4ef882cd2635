package dev.octavo.server;

import dev.octavo.catalog.Catalysts;
import dev.octavo.catalog.CatalystsJson;
import dev.octavo.catalog.Pipeline;
import dev.octavo.catalog.PipelineJson;
import dev.octavo.catalog.PipelineRow;
import dev.octavo.catalog.Source;
import dev.octavo.catalog.Telling;
import dev.octavo.catalog.view.CatalogView;
import dev.octavo.catalog.view.Page;
import dev.octavo.catalog.view.Tellings;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
                Route.of(
                        "/pipeline",
                        Set.of("asOf", "company", "limit", "cursor"),
                        routes::pipeline),
                Route.of(
                        "/catalysts",
                        Set.of("asOf", "company", "limit", "cursor"),
                        routes::catalysts));
    }

    /// Read once for each state of the catalog.
    private Told told(CatalogView view) {
        Told known = told;
        CatalogView.State state = view.state();
        if (known != null && known.state().equals(state)) {
            return known;
        }
        Tellings all = view.tellings("");
        Optional<LocalDate> first = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        for (Telling t : all.tellings()) {
            LocalDate day = t.source().earliest();
            if (!day.equals(LocalDate.MIN)) {
                first = first.filter(f -> !f.isAfter(day)).or(() -> Optional.of(day));
                last = last.filter(l -> !l.isBefore(day)).or(() -> Optional.of(day));
            }
        }
        Told fresh = new Told(state, all.tellings(), all.keys(), first, last);
        told = fresh;
        return fresh;
    }

    /// The day that is asked for, or that the page before was of; else the last one of which the
    /// catalog tells anything.
    private static LocalDate asOf(Call call, Told told) {
        String place = call.place();
        return place.isEmpty()
                ? call.parameters().date("asOf").or(told::last).orElse(LocalDate.EPOCH)
                : LocalDate.parse(place.substring(0, place.indexOf(' ')));
    }

    private Answer pipeline(Call call) {
        Told all = told(call.view());
        Pipeline pipeline = Pipeline.of(all.tellings(), asOf(call, all));
        List<PipelineRow> rows =
                of(call, pipeline.rows(), company -> pipeline.company(company).rows());
        return answer(
                call,
                all,
                pipeline.asOf(),
                "compounds",
                rows,
                PipelineRow::name,
                PipelineJson::write);
    }

    private Answer catalysts(Call call) {
        Told all = told(call.view());
        Catalysts catalysts = Catalysts.of(all.tellings(), asOf(call, all));
        List<Catalysts.Row> rows =
                of(call, catalysts.rows(), company -> catalysts.company(company).rows());
        return answer(
                call,
                all,
                catalysts.asOf(),
                "catalysts",
                rows,
                r -> r.sources().getLast().id(),
                CatalystsJson::write);
    }

    /// All rows, or those of the company that is asked for.
    private static <R> List<R> of(Call call, List<R> all, Function<String, List<R>> ofCompany) {
        String company = call.parameters().text("company");
        return company.isEmpty()
                ? all
                : ofNames(call, company).stream()
                        .flatMap(n -> ofCompany.apply(n).stream())
                        .distinct()
                        .toList();
    }

    private static <R> Answer answer(
            Call call,
            Told told,
            LocalDate asOf,
            String name,
            List<R> rows,
            Function<R, String> knownBy,
            Printing<R> as) {
        String place = call.place();
        Page<R> page =
                Call.pageOf(
                        call.parameters(), rows, knownBy, place.substring(place.indexOf(' ') + 1));
        Map<String, @Nullable Object> out =
                Json.object("asOf", asOf, name, printed(page.rows(), as, told));
        out.put("first", told.first());
        out.put("last", told.last());
        page.total().ifPresent(total -> out.put("total", total));
        out.put("next", page.next().map(next -> call.cursor(asOf + " " + next)));
        return Answer.json(out);
    }

    /// The names of the companies that are meant; the word itself where the catalog knows none.
    private static List<String> ofNames(Call call, String words) {
        List<String> names =
                call.view().meant(words).stream().flatMap(c -> c.names().stream()).toList();
        return names.isEmpty() ? List.of(words) : names;
    }

    /// Rows as the command line prints them, with the keys of their filings.
    private static <R> List<Json.Raw> printed(List<R> rows, Printing<R> as, Told all) {
        List<Json.Raw> out = new ArrayList<>();
        for (R row : rows) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(1_024);
            as.write(row, s -> Optional.ofNullable(all.keys().get(s.id())), line);
            out.add(new Json.Raw(line.toString(StandardCharsets.UTF_8).strip()));
        }
        return out;
    }

    private interface Printing<R> {
        void write(R row, Function<Source, Optional<String>> keys, OutputStream to);
    }
}
