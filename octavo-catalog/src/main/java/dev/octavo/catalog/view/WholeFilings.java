package dev.octavo.catalog.view;

import dev.octavo.Original;
import dev.octavo.catalog.Stages;
import dev.octavo.catalog.store.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Filings with their reports, read again from their files; the last ones are kept, for a page asks
/// for a filing and its documents in turn. For any number of threads.
final class WholeFilings {

    private static final int KEPT_FILINGS = 32;
    private static final int KEPT_BYTES = 4 << 20;

    private final Reading tables;
    private final RawFiles files;
    private final Stages stages;
    private final Map<String, Stages.Read> read = new LinkedHashMap<>(64, 0.75f, true);

    WholeFilings(Reading tables, RawFiles files, Stages stages) {
        this.tables = tables;
        this.files = files;
        this.stages = stages;
    }

    /// A filing with its report read again from its file, its events, and what it amends.
    Optional<Whole> of(String key) {
        record Parts(
                FilingLine line,
                RawFiles.Place place,
                List<EventLine> events,
                Optional<FilingLine> amends,
                List<FilingLine> amendedBy,
                Optional<Original> original) {}
        Optional<Parts> parts =
                tables.ask(c -> {
                    List<FilingLine> line = Filings.of(c, List.of(key));
                    Optional<RawFiles.Place> place = RawFiles.place(c, key);
                    if (line.isEmpty() || place.isEmpty()) {
                        return Optional.empty();
                    }
                    FilingLine f = line.getFirst();
                    Optional<FilingLine> amends = Optional.empty();
                    Optional<Original> original = Optional.empty();
                    if (f.amends().isPresent()) {
                        amends = Filings.of(c, List.of(f.amends().get())).stream().findFirst();
                        original =
                                RawFiles.place(c, f.amends().get())
                                        .map(p -> new Original(accession(p), p.file(), p.member()));
                    }
                    return Optional.of(
                            new Parts(
                                    f,
                                    place.get(),
                                    EventTable.of(c, key),
                                    amends,
                                    Filings.of(c, f.amendedBy()),
                                    original));
                });
        return parts.map(p -> {
            Raw raw = files.raw(p.place());
            return new Whole(
                    p.line(),
                    raw,
                    raw instanceof Raw.Found found
                            ? read(found, p.place(), p.original())
                            : Optional.empty(),
                    p.events(),
                    p.amends(),
                    p.amendedBy());
        });
    }

    private static Optional<String> accession(RawFiles.Place p) {
        return p.key().startsWith("sha256:") ? Optional.empty() : Optional.of(p.key());
    }

    private Optional<Stages.Read> read(
            Raw.Found raw, RawFiles.Place place, Optional<Original> original) {
        String key = place.key() + " " + place.sha256() + " " + original;
        synchronized (read) {
            Stages.Read known = read.get(key);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<Stages.Read> filing = RawFiles.read(raw, place, original).map(stages::read);
        if (filing.isPresent() && raw.bytes().length <= KEPT_BYTES) {
            synchronized (read) {
                read.put(key, filing.get());
                if (read.size() > KEPT_FILINGS) {
                    read.remove(read.keySet().iterator().next());
                }
            }
        }
        return filing;
    }
}
