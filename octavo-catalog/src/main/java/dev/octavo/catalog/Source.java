package dev.octavo.catalog;

import dev.octavo.Filing;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.edgar.Accessions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One telling of a payment: the event's id, the filing, and the passages.
///
/// @param id the event's id, as `octavo events` prints it
/// @param item number of the item that tells it; empty when a press release does
public record Source(
        String id,
        String file,
        Optional<String> member,
        Optional<String> accession,
        Optional<String> item,
        Optional<LocalDate> announced,
        List<Evidence> evidence) {

    public Source {
        evidence = List.copyOf(evidence);
    }

    /// Where a filing tells an event.
    static Source of(Filing filing, String id, Event.Told told) {
        return new Source(
                id,
                filing.file(),
                filing.member(),
                filing.submission().accession(),
                told.item(),
                told.announced(),
                told.evidence());
    }

    /// What the filing is called in a table: its accession number, else its file without
    /// directories.
    public String filing() {
        String path = member.orElse(file);
        return accession.orElseGet(
                () -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }

    /// The day on which this could be read at the earliest: that of the announcement. Of a text
    /// without a date the first of the year in its accession number, which is given when a filing
    /// is made; the beginning of time where there is none.
    public LocalDate earliest() {
        return announced.or(() -> accession.flatMap(Source::january)).orElse(LocalDate.MIN);
    }

    private static Optional<LocalDate> january(String accession) {
        return Accessions.year(accession).map(year -> LocalDate.of(year, 1, 1));
    }

    /// Whether another telling stands in the same text, so that the two cannot be the same payment
    /// told twice.
    boolean sameText(Source other) {
        return sameFiling(other)
                && item.equals(other.item)
                && evidence.getFirst().at().document() == other.evidence.getFirst().at().document();
    }

    /// Whether another telling stands in the same filing.
    boolean sameFiling(Source other) {
        return file.equals(other.file)
                && member.equals(other.member)
                && accession.equals(other.accession);
    }
}
