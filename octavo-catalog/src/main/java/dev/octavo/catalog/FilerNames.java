package dev.octavo.catalog;

import dev.octavo.Filing;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Filer;
import dev.octavo.edgar.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// By which names filers have filed: who files under one central index key is one company, whatever
/// its name was then. What it was paid under its former name counts in a total that it states under
/// its new one.
public final class FilerNames {

    private final Map<String, Set<String>> names = new TreeMap<>();

    /// Adds the names that a filing gives its first filer: printed, in the header, and of before.
    public synchronized void add(Filing filing) {
        Optional<String> cik = filing.cik();
        add(cik, filing.registrant());
        Optional<Filer> filer =
                filing.submission()
                        .header()
                        .map(Header::filers)
                        .flatMap(f -> f.stream().findFirst());
        add(cik, filer.map(Filer::name).flatMap(Fact::value));
        filer.ifPresent(f -> f.formerNames().forEach(n -> add(cik, n.name().value())));
    }

    /// Adds a name that was filed under.
    public synchronized void add(Optional<String> cik, Optional<String> name) {
        if (cik.isPresent() && name.isPresent() && !Names.party(name.get()).isEmpty()) {
            names.computeIfAbsent(cik.get(), _ -> new TreeSet<>()).add(name.get());
        }
    }

    /// The names of one company as renamings.
    public synchronized List<Event> renamed() {
        List<Event> out = new ArrayList<>();
        for (Set<String> ofOne : names.values()) {
            String first = ofOne.iterator().next();
            for (String other : ofOne) {
                if (!Names.sameParty(first, other)) {
                    out.add(
                            new Event.Succession(
                                    new Event.Told(
                                            Optional.empty(),
                                            Occurrence.HAPPENED,
                                            Optional.empty(),
                                            Optional.empty(),
                                            List.of()),
                                    first,
                                    other,
                                    Event.Succeeding.RENAMED));
                }
            }
        }
        return out;
    }
}
