package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Paragraphs;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The events of the results that a filing announces, one for each period.
///
/// A filing announces the results of a period once, however many texts of it say so: the item
/// before its release. The figures come from all texts of the filing. Where its statements or
/// sentences give the profit of another period to the same day ("nine months ended" beside the
/// quarter announced), that period is told as well.
public final class ResultEvents {

    private static final String QUARTER = "quarter";
    private static final String YEAR = "year";

    private final Announcement announced;
    private final Paragraphs texts;
    private final List<Figures.Place> places;

    private ResultEvents(Announcement announced, Paragraphs texts, List<Figures.Place> places) {
        this.announced = announced;
        this.texts = texts;
        this.places = places;
    }

    /// @param all what the texts of a filing announce; at least one
    /// @param texts the paragraphs of the filing
    /// @param places where its figures may stand
    public static List<Event> of(
            List<Announcement> all, Paragraphs texts, List<Figures.Place> places) {
        Announcement principal = principal(all);
        List<Event> out = new ResultEvents(principal, texts, places).events(all);
        return principal.bare() && !several(out, principal) ? List.of() : out;
    }

    /// Whether figures that nobody says to be results are such: any in an item for results,
    /// elsewhere several of one period; in another item one of them is told by the sentence that
    /// names the period.
    private static boolean several(List<Event> out, Announcement by) {
        List<Event.Figure> figures = ((Event.FinancialResults) out.getFirst()).figures();
        if (by.form() || figures.size() < 2) {
            return by.form() && !figures.isEmpty();
        }
        boolean sums = !by.told().m().all(Mention.Type.MONEY).isEmpty();
        return by.item().isEmpty()
                || !sums
                || figures.stream().anyMatch(f -> tells(f, by.told().evidence()));
    }

    private static boolean tells(Event.Figure figure, List<Evidence> sentence) {
        return figure.evidence().stream().anyMatch(sentence::contains);
    }

    /// The announcement of the item for results, else the first that says that it is one.
    private static Announcement principal(List<Announcement> all) {
        for (Announcement a : all) {
            if (a.form()) {
                return a;
            }
        }
        return all.stream().filter(a -> !a.bare()).findFirst().orElse(all.getFirst());
    }

    private List<Event> events(List<Announcement> all) {
        Figures.Read first = read(told(all), announced.length());
        if (first.period().end().isEmpty() && announced.named()) {
            first = read(announced.end(), announced.length());
        }
        Optional<LocalDate> end = first.period().end();
        Optional<String> length =
                announced.length().isPresent() ? announced.length() : shortest(first.lengths());
        if (!length.equals(announced.length())) {
            first = read(end, length);
        }
        List<Event> out = new ArrayList<>();
        out.add(event(first, length));
        Set<String> told = new LinkedHashSet<>();
        length.ifPresent(told::add);
        for (Announcement a : all) {
            boolean same = a.equals(announced) || end.isPresent() && a.end().equals(end);
            if (same && a.other().isPresent() && told.add(a.other().get())) {
                out.add(event(read(end, a.other()), a.other()));
            }
        }
        for (String of : first.lengths()) {
            boolean trailing = of.equals(YEAR) && parts(first.lengths(), told);
            if (end.isPresent() && !trailing && told.add(of)) {
                Figures.Read read = read(end, Optional.of(of));
                if (profit(read).isPresent() && !alike(profit(read), profit(first))) {
                    out.add(event(read, Optional.of(of)));
                }
            }
        }
        return out;
    }

    /// The last day of the period, if a text says it.
    private Optional<LocalDate> told(List<Announcement> all) {
        if (!announced.named() && announced.end().isPresent()) {
            return announced.end();
        }
        for (Announcement a : all) {
            if (!a.named() && a.end().isPresent() && a.length().equals(announced.length())) {
                return a.end();
            }
        }
        return Optional.empty();
    }

    private Figures.Read read(Optional<LocalDate> end, Optional<String> length) {
        boolean closes =
                announced.fourth()
                        || Stream.of(length, announced.length(), announced.other())
                                .anyMatch(l -> l.filter(YEAR::equals).isPresent());
        Figures.Period period =
                new Figures.Period(end, length, closes, announced.other().isEmpty());
        return Figures.read(texts, places, period, announced.announced());
    }

    /// Whether a year beside such periods is one of any twelve months, and none of the company's.
    private static boolean parts(Set<String> lengths, Set<String> told) {
        return lengths.stream().anyMatch(PeriodNames::part)
                || told.stream().anyMatch(PeriodNames::part);
    }

    /// The period that is news, of those that end on one day.
    private static Optional<String> shortest(Set<String> lengths) {
        return lengths.contains(QUARTER) ? Optional.of(QUARTER) : lengths.stream().findFirst();
    }

    private static Optional<Event.Figure> profit(Figures.Read read) {
        return read.figures().stream().filter(f -> f.name().equals("net-income")).findFirst();
    }

    /// Whether two periods have one profit: then a column was taken for both.
    private static boolean alike(Optional<Event.Figure> a, Optional<Event.Figure> b) {
        return a.isPresent()
                && b.isPresent()
                && (Figures.confirms(a.get(), b.get()) || Figures.confirms(b.get(), a.get()));
    }

    private Event event(Figures.Read read, Optional<String> length) {
        Optional<LocalDate> end = read.period().end();
        boolean closes =
                length.equals(Optional.of(YEAR))
                        || announced.fourth()
                        || announced.length().equals(Optional.of(YEAR));
        return new Event.FinancialResults(
                new Event.Told(
                        announced.item(),
                        Occurrence.HAPPENED,
                        announced.announced(),
                        announced.announced().map(d -> new EventDate(d, EventDate.Precision.DAY)),
                        new ArrayList<>(announced.told().evidence())),
                end,
                length,
                end.filter(d -> closes).map(d -> MonthDay.from(d).toString()),
                read.figures());
    }
}
