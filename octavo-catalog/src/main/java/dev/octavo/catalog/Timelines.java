package dev.octavo.catalog;

import dev.octavo.Filing;
import dev.octavo.catalog.store.CompanyKey;
import dev.octavo.catalog.store.FilingRows;
import dev.octavo.catalog.store.Rows;
import dev.octavo.catalog.store.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The timelines of the companies of some filings that stand in no catalog: the same entries as in
/// a catalog, since they are made of the same rows.
public final class Timelines {

    /// The reports of a company, oldest first.
    public record Reports(Timeline.Company company, List<Timeline.Entry> entries) {}

    /// A report with what its filer goes by.
    ///
    /// @param keys the [keys][CompanyKey] of the names and former names
    /// @param tickers as printed
    public record Told(
            Timeline.Entry entry,
            Optional<String> cik,
            Set<String> names,
            Set<String> keys,
            Set<String> tickers) {}

    private Timelines() {}

    /// What a timeline tells of a filing.
    public static Told of(Filing filing) {
        String sha256 = HexFormat.of().formatHex(Kept.digest(filing.submission().bytes()));
        Rows rows =
                Stages.USUAL.rows(
                        filing, FilingRows.id(filing, sha256, 0), sha256, Optional.empty());
        Set<String> names = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        Set<String> tickers = new TreeSet<>();
        for (@Nullable Object[] row : rows.of(Table.COMPANY_NAME)) {
            String name = String.valueOf(row[Table.COMPANY_NAME.at("name")]);
            if ("ticker".equals(row[Table.COMPANY_NAME.at("kind")])) {
                tickers.add(name.toUpperCase(Locale.ROOT));
            } else {
                names.add(name);
                keys.add(CompanyKey.of(name));
            }
        }
        return new Told(Timeline.entry(rows), filing.cik(), names, keys, tickers);
    }

    /// The companies by name, each with its reports. A filing without a CIK belongs to the company
    /// of its name.
    ///
    /// @param company a CIK, a ticker, or a part of a name or former name; empty for all
    public static List<Reports> of(List<Told> filings, String company) {
        Map<String, String> ciks = new HashMap<>();
        for (Told t : filings) {
            t.cik().ifPresent(cik -> t.keys().forEach(key -> ciks.putIfAbsent(key, cik)));
        }
        Map<String, List<Told>> groups = new TreeMap<>();
        for (Told t : filings) {
            String group =
                    t.cik()
                            .or(() ->
                                    t.keys().stream()
                                            .map(ciks::get)
                                            .filter(c -> c != null)
                                            .findFirst())
                            .or(() -> t.keys().stream().findFirst())
                            .orElse("");
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(t);
        }
        List<Reports> out = new ArrayList<>();
        groups.values()
                .forEach(group -> {
                    if (company.isBlank()
                            || group.stream().anyMatch(t -> meant(t, company.strip()))) {
                        out.add(reports(group));
                    }
                });
        out.sort(Comparator.comparing(r -> r.company().names().stream().findFirst().orElse("")));
        return out;
    }

    private static boolean meant(Told t, String company) {
        String key = CompanyKey.of(company);
        return t.cik().filter(c -> stripped(c).equals(stripped(company))).isPresent()
                || t.tickers().contains(company.toUpperCase(Locale.ROOT))
                || !key.isEmpty() && t.keys().stream().anyMatch(k -> k.contains(key));
    }

    private static String stripped(String cik) {
        int i = 0;
        while (i < cik.length() && cik.charAt(i) == '0') {
            i++;
        }
        return cik.substring(i);
    }

    private static Reports reports(List<Told> group) {
        Set<String> names = new TreeSet<>();
        group.forEach(t -> names.addAll(t.names()));
        List<Timeline.Entry> entries = new ArrayList<>();
        group.forEach(t -> entries.add(t.entry()));
        entries.sort(
                Comparator.comparing((Timeline.Entry e) -> e.dated().orElse(LocalDate.MIN))
                        .thenComparing(Timeline.Entry::filingId));
        return new Reports(
                new Timeline.Company(
                        group.stream().flatMap(t -> t.cik().stream()).findFirst(),
                        List.copyOf(names)),
                entries);
    }
}
