package dev.octavo.catalog.store;

import static dev.octavo.catalog.store.Values.joined;
import static dev.octavo.catalog.store.Values.notNull;
import static dev.octavo.catalog.store.Values.orNull;
import static dev.octavo.catalog.store.Values.text;
import static dev.octavo.catalog.store.Values.value;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.FilingEvents;
import dev.octavo.disclosure.Disclosures;
import dev.octavo.edgar.Document;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Filer;
import dev.octavo.edgar.Header;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.Span;
import dev.octavo.form.Cover;
import dev.octavo.form.CurrentReport;
import dev.octavo.json.FilingJson;
import dev.octavo.json.JsonOut;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A filing as rows of the tables: its header, cover and documents here, the rest by [ReportRows],
/// [ReleaseRows], [EventRows], [DisclosureTables] and [StatedTotals].
public final class FilingRows {

    private final Filing filing;
    private final String id;
    private final Rows rows = new Rows();

    private FilingRows(Filing filing, String id) {
        this.filing = filing;
        this.id = id;
    }

    /// The rows of a filing that was read.
    ///
    /// @param id the filing's [key][#id(Filing, String, int)]
    /// @param sha256 hash of the file's bytes
    /// @param kept where in the catalog's folder the file was copied to, or empty
    public static Rows of(
            Filing filing,
            FilingEvents told,
            Disclosures disclosures,
            String id,
            String sha256,
            Optional<String> kept) {
        FilingRows out = new FilingRows(filing, id);
        List<Event> events = told.events();
        out.filing(sha256, kept);
        out.filers();
        out.names();
        out.documents();
        ReportRows.add(filing, id, out.rows);
        ReleaseRows.add(filing, id, out.rows);
        EventRows.add(filing, events, id, out.rows);
        DisclosureTables.add(filing, disclosures, events, id, out.rows);
        StatedTotals.add(told.totals(), id, out.rows);
        out.evidence(events);
        out.problems();
        return out.rows;
    }

    /// The key of a filing: its accession number where a report of that number was read, else the
    /// hash of the bytes. A press release on its own goes by its hash even where its file's name
    /// gives an accession number: it is a part of that filing, not the filing.
    ///
    /// @param nth place of the filing in its file, from 0
    public static String id(Filing filing, String sha256, int nth) {
        Optional<String> accession = filing.report().flatMap(r -> filing.submission().accession());
        return accession.orElseGet(() -> "sha256:" + sha256 + (nth == 0 ? "" : "#" + nth));
    }

    private void filing(String sha256, Optional<String> kept) {
        Header header = orNull(filing.submission().header());
        Cover cover = filing.report().map(CurrentReport::cover).orElse(Cover.NONE);
        Object filed = header == null ? null : value(header.filedOn());
        Object reported = value(cover.reportDate());
        Object released =
                orNull(
                        filing.releases().stream()
                                .flatMap(r -> r.date().value().stream())
                                .findFirst());
        Cover.Checkboxes boxes = orNull(cover.checkboxes());
        rows.add(
                Table.FILING,
                id,
                orNull(filing.submission().accession()),
                filing.report().isPresent() || filing.headerOnly() ? orNull(filing.form()) : null,
                filing.report().isPresent() ? amended(cover) : null,
                value(cover.amendmentNumber()),
                text(orNull(filing.registrant())),
                orNull(filing.cik()),
                header == null
                        ? null
                        : orNull(
                                header.filers().stream()
                                        .flatMap(f -> f.sic().value().stream())
                                        .findFirst()),
                filed != null ? filed : reported != null ? reported : released,
                filed,
                header == null ? null : value(header.acceptedAt()),
                header == null ? null : value(header.periodOfReport()),
                reported,
                text(cover.registrant()),
                text(cover.jurisdiction()),
                text(cover.fileNumber()),
                text(cover.ein()),
                text(cover.street()),
                text(cover.city()),
                text(cover.state()),
                text(cover.zip()),
                text(cover.phone()),
                text(cover.formerName()),
                boxes == null ? null : value(boxes.rule425()),
                boxes == null ? null : value(boxes.rule14a12()),
                boxes == null ? null : value(boxes.rule14d2b()),
                boxes == null ? null : value(boxes.rule13e4c()),
                value(cover.emergingGrowth()),
                value(cover.exTransition()),
                header == null ? null : joined(header.items(), ", "),
                orNull(filing.report().map(CurrentReport::document)),
                text(filing.file()),
                text(orNull(filing.member())),
                orNull(kept),
                (long) filing.submission().bytes().length,
                sha256,
                FilingReader.VERSION,
                -1L,
                path());
    }

    /// Where the file can be found again; nothing for the standard input.
    private @Nullable String path() {
        try {
            return filing.file().equals("-")
                    ? null
                    : text(Path.of(filing.file()).toAbsolutePath().normalize().toString());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private Boolean amended(Cover cover) {
        return cover.amendment().orElse(false) || filing.form().orElse("").endsWith("/A");
    }

    private void filers() {
        List<Filer> filers = filing.submission().header().map(Header::filers).orElse(List.of());
        for (int i = 0; i < filers.size(); i++) {
            Filer f = filers.get(i);
            Filer.Address b = f.business();
            Filer.Address m = f.mail();
            rows.add(
                    Table.FILER,
                    id,
                    i,
                    text(f.cik()),
                    text(f.name()),
                    text(f.sic()),
                    text(f.stateOfIncorporation()),
                    text(f.fiscalYearEnd()),
                    text(f.fileNumber()),
                    text(f.ein()),
                    text(b.street1()),
                    text(b.street2()),
                    text(b.city()),
                    text(b.state()),
                    text(b.zip()),
                    text(b.phone()),
                    text(m.street1()),
                    text(m.street2()),
                    text(m.city()),
                    text(m.state()),
                    text(m.zip()));
        }
    }

    private void names() {
        Cover cover = filing.report().map(CurrentReport::cover).orElse(Cover.NONE);
        List<Filer> filers = filing.submission().header().map(Header::filers).orElse(List.of());
        // The cover's name belongs to the header's filer only where there is but one.
        String cik = filers.size() == 1 ? text(filers.getFirst().cik()) : null;
        name("registrant", cover.registrant(), cik, null);
        for (Cover.Registrant r : cover.registrants()) {
            if (!r.registrant().value().equals(cover.registrant().value())) {
                name("registrant", r.registrant(), null, null);
            }
        }
        name("former", cover.formerName(), cik, null);
        for (Filer f : filers) {
            String own = text(f.cik());
            name("conformed", f.name(), own, null);
            for (Filer.FormerName former : f.formerNames()) {
                name("former", former.name(), own, value(former.until()));
            }
        }
        for (Cover.Security s : cover.securities()) {
            name("ticker", s.symbol(), cik, null);
        }
    }

    private void name(
            String kind, Fact<String> name, @Nullable String cik, @Nullable Object until) {
        String printed = text(name);
        String key = printed == null ? "" : CompanyKey.of(printed);
        if (!key.isEmpty()) {
            rows.add(
                    Table.COMPANY_NAME,
                    id,
                    rows.of(Table.COMPANY_NAME).size(),
                    kind,
                    printed,
                    key,
                    cik,
                    until);
        }
    }

    private void documents() {
        for (Document d : filing.submission().documents()) {
            rows.add(
                    Table.DOCUMENT,
                    id,
                    d.number(),
                    orNull(d.type()),
                    orNull(d.filename()),
                    orNull(d.description()),
                    (long) d.at().start(),
                    (long) d.at().end());
        }
    }

    private void evidence(List<Event> events) {
        FilingJson.evidence(
                filing,
                (pointer, at) -> {
                    for (int i = 0; i < at.size(); i++) {
                        evidence(pointer, i, at.get(i), null);
                    }
                });
        for (int e = 0; e < events.size(); e++) {
            List<dev.octavo.biopharma.Evidence> told = events.get(e).told().evidence();
            for (int i = 0; i < told.size(); i++) {
                evidence("/events/" + e, i, told.get(i).at(), text(told.get(i).quote()));
            }
        }
    }

    private void evidence(String pointer, int ordinal, Span at, @Nullable String quote) {
        rows.add(
                Table.EVIDENCE,
                id,
                pointer,
                ordinal,
                at.document(),
                (long) at.start(),
                (long) at.end(),
                quote);
    }

    private void problems() {
        for (int i = 0; i < filing.problems().size(); i++) {
            Problem p = filing.problems().get(i);
            rows.add(
                    Table.PROBLEM,
                    id,
                    i,
                    p.code().printed(),
                    JsonOut.kebab(p.severity()),
                    notNull(p.message()),
                    p.at().document(),
                    (long) p.at().start(),
                    (long) p.at().end());
        }
    }
}
