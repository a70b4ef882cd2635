package dev.octavo.catalog;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.biopharma.FilingEvents;
import dev.octavo.catalog.store.FilingRows;
import dev.octavo.catalog.store.Rows;
import dev.octavo.disclosure.Disclosures;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is read of a filing behind its report: a fault in one of these stages costs the filing what
/// the stage would have read, and is a [problem][ProblemCode#FAULT] of it, no more.
public record Stages(
        Function<Filing, FilingEvents> events, Function<Filing, Disclosures> disclosures) {

    public static final Stages USUAL = new Stages(FilingReader::told, FilingReader::disclosures);

    private static final FilingEvents NOTHING = new FilingEvents(List.of(), List.of());

    /// A filing, with its problems all told, and what was read of it.
    public record Read(Filing filing, FilingEvents told, Disclosures disclosures) {}

    public Read read(Filing filing) {
        Stage<FilingEvents> told = run(filing, "events", events, NOTHING);
        Stage<Disclosures> disclosed =
                run(told.filing(), "people, votes and auditors", disclosures, Disclosures.NONE);
        return new Read(disclosed.filing(), told.read(), disclosed.read());
    }

    /// The rows of a filing, as [FilingRows] makes them.
    Rows rows(Filing filing, String id, String sha256, Optional<String> kept) {
        Read read = read(filing);
        return FilingRows.of(read.filing(), read.told(), read.disclosures(), id, sha256, kept);
    }

    private record Stage<T>(Filing filing, T read) {}

    private static <T> Stage<T> run(
            Filing filing, String what, Function<Filing, T> stage, T nothing) {
        try {
            return new Stage<>(filing, stage.apply(filing));
        } catch (RuntimeException | StackOverflowError e) {
            int document = filing.submission().documents().isEmpty() ? 0 : 1;
            Problem fault =
                    new Problem(
                            ProblemCode.FAULT,
                            "a fault of octavo's, please report it: no " + what + " read: " + e,
                            new Span(document, 0, 0));
            return new Stage<>(filing.with(fault), nothing);
        }
    }
}
