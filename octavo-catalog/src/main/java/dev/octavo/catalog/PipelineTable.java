package dev.octavo.catalog;

import dev.octavo.biopharma.EventDate;
import dev.octavo.json.JsonOut;
import dev.octavo.print.Columns;
import dev.octavo.print.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The pipeline for reading: aligned columns; and as CSV.
public final class PipelineTable {

    private static final List<String> HEADINGS =
            List.of(
                    "compound",
                    "phase",
                    "since",
                    "owner",
                    "partner",
                    "made of",
                    "target",
                    "indication",
                    "next",
                    "filing");

    /// A longer cell is cut in the table, not in CSV.
    private static final int WIDEST = 44;

    private PipelineTable() {}

    /// The table as text, lines ended by `\n`.
    public static String text(Pipeline pipeline) {
        if (pipeline.rows().isEmpty()) {
            return "No compounds in the clinic as of " + pipeline.asOf() + ".\n";
        }
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        for (PipelineRow r : pipeline.rows()) {
            rows.add(
                    List.of(
                            name(r),
                            phase(r),
                            r.since().map(PipelineTable::date).orElse(""),
                            r.owner().orElse(""),
                            r.partner().orElse(""),
                            made(r),
                            r.target().orElse(""),
                            r.indication().orElse(""),
                            r.next().map(PipelineRow.Next::inWords).orElse(""),
                            filings(r)));
        }
        return Columns.of(rows, Columns.NONE_RIGHT, WIDEST);
    }

    private static String name(PipelineRow r) {
        return r.aliases().isEmpty() ? r.name() : r.name() + " (" + r.aliases().getFirst() + ")";
    }

    private static String phase(PipelineRow r) {
        String phase = r.phase().orElse("");
        return r.status().equals("on-hold")
                ? (phase + " on hold").strip()
                : phase.isEmpty() ? r.status() : phase;
    }

    /// "zorvatug + SPP + DM1" of a conjugate, else the modality.
    private static String made(PipelineRow r) {
        List<String> parts = new ArrayList<>();
        r.antibody().ifPresent(parts::add);
        r.linker().filter(l -> r.payload().isPresent()).ifPresent(parts::add);
        r.payload().ifPresent(parts::add);
        return parts.size() > 1 ? String.join(" + ", parts) : r.modality().orElse("");
    }

    private static String filings(PipelineRow r) {
        List<String> names = new ArrayList<>();
        for (Source s : r.sources()) {
            if (!names.contains(s.filing())) {
                names.add(s.filing());
            }
        }
        return String.join(", ", names);
    }

    /// A date as precisely as it is known: "2008-05-03", "2008-05", "2008 Q2", "2008 H1", "2008".
    static String date(EventDate d) {
        int year = d.date().getYear();
        int month = d.date().getMonthValue();
        return switch (d.precision()) {
            case DAY -> d.date().toString();
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", year, month);
            case QUARTER -> year + " Q" + ((month - 1) / 3 + 1);
            case HALF -> year + " H" + (month <= 6 ? 1 : 2);
            case YEAR -> Integer.toString(year);
        };
    }

    /// The rows as CSV with a heading.
    public static String csv(Pipeline pipeline) {
        StringBuilder out =
                new StringBuilder(
                        "name,aliases,modality,target,antibody,linker,payload,owner,partner,ownership,phase,status,since,sincePrecision,indication,next,filings\n");
        for (PipelineRow r : pipeline.rows()) {
            List<String> cells =
                    List.of(
                            r.name(),
                            String.join("; ", r.aliases()),
                            r.modality().orElse(""),
                            r.target().orElse(""),
                            r.antibody().orElse(""),
                            r.linker().orElse(""),
                            r.payload().orElse(""),
                            r.owner().orElse(""),
                            r.partner().orElse(""),
                            r.ownership().map(JsonOut::kebab).orElse(""),
                            r.phase().orElse(""),
                            r.status(),
                            r.since().map(d -> d.date().toString()).orElse(""),
                            r.since().map(d -> JsonOut.kebab(d.precision())).orElse(""),
                            r.indication().orElse(""),
                            r.next().map(PipelineRow.Next::inWords).orElse(""),
                            filings(r));
            out.append(Csv.row(cells));
        }
        return out.toString();
    }
}
