package dev.octavo.cli;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.text.Facet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `search` narrows its hits to.
final class SearchFilters {

    @Option(
            names = "--item",
            paramLabel = "ITEM",
            split = ",",
            description =
                    "Only this item: 5.02; one of before 23 August 2004 by its own number or today's.")
    private List<String> items = List.of();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            split = ",",
            description = "Only this form: 8-K, 8-K/A, 8-K12B.")
    private List<String> forms = List.of();

    @Option(
            names = "--company",
            paramLabel = "NAME",
            description = "Only the company of this name, former name, CIK or ticker.")
    private String company = "";

    @Option(
            names = "--cik",
            paramLabel = "CIK",
            description = "Only the company of this CIK (central index key).")
    private String cik = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "Only filings dated this day or later: 2007-01-31. A filing is dated by its filing date, else its date of report.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Only filings dated this day or earlier.")
    private @Nullable LocalDate to;

    @Option(
            names = "--sic",
            paramLabel = "CODE",
            split = ",",
            description = "Only companies of this standard industrial classification: 2834.")
    private List<String> sics = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description =
                    "Only items that are filed, or furnished: by what the text says, else by the form.")
    private List<String> statuses = List.of();

    @Option(
            names = "--event",
            paramLabel = "TYPE",
            split = ",",
            description =
                    "Only items and releases that tell an event of this type: milestone-payment, clinical-status, …")
    private List<String> events = List.of();

    Map<Facet, List<String>> facets() {
        return Map.of(
                Facet.ITEM, items,
                Facet.FORM, forms,
                Facet.SIC, sics,
                Facet.STATUS, statuses,
                Facet.EVENT, events);
    }

    /// The words that name the company; empty for all.
    String company() {
        if (!cik.isEmpty() && !company.isEmpty()) {
            throw CatalogException.question("--company and --cik both name the company: give one");
        }
        return cik.isEmpty() ? company : cik;
    }

    Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }
}
