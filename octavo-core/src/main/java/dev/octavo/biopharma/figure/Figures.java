package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.sentence.Paragraphs;
import dev.octavo.page.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The headline figures of a results announcement, out of its statements and its sentences.
///
/// A statement's number is the exact one, a sentence's is rounded and confirms it. Where two
/// statements or a statement and a sentence contradict each other, the figure is left out: it is
/// not known which of them is of the period and by the rules of accounting.
public final class Figures {

    /// Lines of a page in which figures may stand.
    public record Place(Page page, int first, int behind) {

        /// The whole of a page.
        public static Place all(Page page) {
            return new Place(page, 0, page.lines());
        }
    }

    /// The period the figures are of.
    ///
    /// @param end empty until a statement's head tells it
    /// @param length empty when not said
    /// @param closesYear whether a year ends with it
    /// @param only whether no other is announced
    record Period(
            Optional<LocalDate> end, Optional<String> length, boolean closesYear, boolean only) {

        Period(Optional<LocalDate> end, Optional<String> length) {
            this(end, length, length.filter("year"::equals).isPresent(), false);
        }
    }

    /// What was read.
    ///
    /// @param lengths of the other periods to the same last day that the texts give figures for
    record Read(Period period, List<Event.Figure> figures, Set<String> lengths) {}

    private static final List<String> NAMES =
            List.of(
                    "revenue",
                    "net-income",
                    "eps",
                    "eps-basic",
                    "eps-diluted",
                    "cash",
                    "cash-and-securities");

    private Figures() {}

    /// @param texts the paragraphs of the filing
    static Read read(
            Paragraphs texts, List<Place> places, Period said, Optional<LocalDate> announced) {
        Period period = said;
        List<Statements.Found> rows = new ArrayList<>();
        List<Event.Figure> sentences = new ArrayList<>();
        Set<String> lengths = new LinkedHashSet<>();
        if (said.length.isPresent() || said.end.isPresent() || announced.isPresent()) {
            for (Place p : places) {
                Statements.Read read =
                        Statements.read(
                                p.page,
                                p.first,
                                p.behind,
                                period.end,
                                said.length.orElse(""),
                                announced);
                period = new Period(read.end(), said.length, said.closesYear, said.only);
                rows.addAll(read.found());
                lengths.addAll(read.lengths());
            }
        }
        if (said.length.isEmpty()) {
            return new Read(period, List.of(), lengths);
        }
        ToldFigures told = new ToldFigures(sentences);
        boolean only = true;
        for (Place p : places) {
            only &= FigureProse.read(texts, p, period, told, lengths);
        }
        if (only && rows.isEmpty() && period.only()) {
            for (Event.Figure f : told.unsaid()) {
                if (sentences.stream().noneMatch(o -> o.name().equals(f.name()))) {
                    sentences.add(f);
                }
            }
        }
        boolean revenue =
                rows.stream().anyMatch(r -> r.figure().name().equals("revenue"))
                        || sentences.stream().anyMatch(f -> f.name().equals("revenue"));
        if (!revenue) {
            told.onlyKind().ifPresent(sentences::add);
        }
        lengths.remove(said.length.get());
        return new Read(period, joined(rows, sentences), lengths);
    }

    private static List<Event.Figure> joined(
            List<Statements.Found> rows, List<Event.Figure> sentences) {
        if (rows.isEmpty() && sentences.isEmpty()) {
            return List.of();
        }
        Map<String, Event.Figure> out = new LinkedHashMap<>();
        for (String name : NAMES) {
            Optional<Event.Figure> prose =
                    sentences.stream().filter(f -> f.name().equals(name)).findFirst();
            one(name, rows, prose).ifPresent(f -> out.put(name, f));
        }
        if (out.containsKey("eps-basic") || out.containsKey("eps-diluted")) {
            out.remove("eps");
        }
        return List.copyOf(out.values());
    }

    private static Optional<Event.Figure> one(
            String name, List<Statements.Found> rows, Optional<Event.Figure> prose) {
        int best = -1;
        Optional<Event.Figure> row = Optional.empty();
        boolean doubt = false;
        for (Statements.Found f : rows) {
            if (!f.figure().name().equals(name)) {
                continue;
            }
            if (prose.isPresent() && confirms(prose.get(), f.figure())) {
                List<Evidence> both = new ArrayList<>(f.figure().evidence());
                both.addAll(prose.get().evidence());
                Event.Figure it = f.figure();
                return Optional.of(new Event.Figure(name, it.value(), it.unit(), it.scale(), both));
            }
            if (f.rank() > best) {
                best = f.rank();
                row = Optional.of(f.figure());
                doubt = false;
            } else if (f.rank() == best && row.isPresent()) {
                doubt |= row.get().value().compareTo(f.figure().value()) != 0;
            }
        }
        if (doubt || row.isPresent() && prose.isPresent()) {
            return Optional.empty();
        }
        return row.isPresent() ? row : prose;
    }

    /// Whether a rounded value is that of a statement: less than one unit of its last digit away.
    static boolean confirms(Event.Figure rounded, Event.Figure exact) {
        BigDecimal printed = rounded.value().divide(BigDecimal.valueOf(rounded.scale()));
        BigDecimal digit =
                BigDecimal.ONE
                        .movePointLeft(Math.max(0, printed.stripTrailingZeros().scale()))
                        .multiply(BigDecimal.valueOf(rounded.scale()));
        return rounded.unit().equals(exact.unit())
                && rounded.value().subtract(exact.value()).abs().compareTo(digit) < 0;
    }
}
