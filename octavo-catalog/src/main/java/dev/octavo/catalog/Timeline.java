package dev.octavo.catalog;

import dev.octavo.catalog.store.CompanyKey;
import dev.octavo.catalog.store.Loader;
import dev.octavo.catalog.store.Rows;
import dev.octavo.catalog.store.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A company's reports in the order of their dates, with their items and the events they tell.
public final class Timeline {

    /// A company that the words may mean.
    ///
    /// @param cik empty for filings without a header
    /// @param names the names it goes by in its filings
    public record Company(Optional<String> cik, List<String> names) {}

    /// A report, or a press release that was read on its own.
    ///
    /// @param dated when it was filed, else the date of report
    /// @param headlines of its press releases
    public record Entry(
            String filingId,
            Optional<String> accession,
            Optional<LocalDate> dated,
            Optional<String> form,
            Optional<String> company,
            List<ItemLine> items,
            List<String> headlines,
            List<EventLine> events,
            String file) {}

    /// An item: its number, caption and status as filed.
    public record ItemLine(String number, Optional<String> caption, Optional<String> status) {}

    /// An event; `json` is the whole of it.
    public record EventLine(
            String type, String occurrence, Optional<LocalDate> date, String json) {}

    private static final int AT_A_TIME = 500;

    /// What a timeline does not show.
    private static final Set<String> TEXTS = Set.of("text", "text_positions", "safe_harbor");

    private Timeline() {}

    /// The companies that some words mean: by CIK, or by a name, former name or ticker as a whole;
    /// where there is none, by the beginning of a name, else by words in it.
    public static List<Company> companies(Connection connection, String words) throws SQLException {
        String typed = words.strip();
        List<@Nullable String[]> found = List.of();
        Optional<String> cik = CompanyKey.cik(typed);
        if (cik.isPresent()) {
            found = names(connection, "cik = ?", cik.get());
        }
        String key = CompanyKey.of(typed);
        if (found.isEmpty() && !key.isEmpty()) {
            found = names(connection, "name_key = ?", key);
        }
        if (found.isEmpty() && !key.isEmpty()) {
            found = names(connection, "kind <> 'ticker' AND name_key LIKE ?", key + "%");
        }
        if (found.isEmpty() && !key.isEmpty()) {
            found = names(connection, "kind <> 'ticker' AND name_key LIKE ?", "%" + key + "%");
        }
        return companies(connection, found);
    }

    /// Pairs of CIK and name key.
    private static List<@Nullable String[]> names(Connection connection, String where, String word)
            throws SQLException {
        List<@Nullable String[]> out = new ArrayList<>();
        try (PreparedStatement p =
                connection.prepareStatement(
                        "SELECT DISTINCT cik, name_key FROM company_name WHERE "
                                + where
                                + " ORDER BY cik, name_key")) {
            p.setString(1, word);
            try (ResultSet r = p.executeQuery()) {
                while (r.next()) {
                    out.add(new @Nullable String[] {r.getString(1), r.getString(2)});
                }
            }
        }
        return out;
    }

    private static List<Company> companies(Connection connection, List<@Nullable String[]> found)
            throws SQLException {
        List<Company> out = new ArrayList<>();
        Set<String> keysWithCik = new TreeSet<>();
        Set<String> ciks = new TreeSet<>();
        for (@Nullable String[] pair : found) {
            String cik = pair[0];
            if (cik != null && ciks.add(cik)) {
                out.add(
                        new Company(
                                Optional.of(cik),
                                Loader.strings(
                                        connection,
                                        "SELECT DISTINCT name FROM company_name WHERE cik = ? AND kind <> 'ticker' ORDER BY name",
                                        cik)));
                keysWithCik.addAll(
                        Loader.strings(
                                connection,
                                "SELECT DISTINCT name_key FROM company_name WHERE cik = ? AND kind <> 'ticker'",
                                cik));
            }
        }
        Set<String> seen = new TreeSet<>(keysWithCik);
        for (@Nullable String[] pair : found) {
            String key = pair[1];
            if (pair[0] == null && key != null && seen.add(key)) {
                List<String> names =
                        Loader.strings(
                                connection,
                                "SELECT DISTINCT name FROM company_name WHERE cik IS NULL AND kind <> 'ticker' AND name_key = ? ORDER BY name",
                                key);
                if (names.isEmpty()) {
                    // A ticker is no name: whose it is says the filing that gives it.
                    names =
                            Loader.strings(
                                            connection,
                                            "SELECT DISTINCT n.name FROM company_name t JOIN company_name n ON n.filing_id = t.filing_id WHERE t.cik IS NULL AND t.kind = 'ticker' AND t.name_key = ? AND n.kind <> 'ticker' ORDER BY n.name",
                                            key)
                                    .stream()
                                    .filter(n -> !seen.contains(CompanyKey.of(n)))
                                    .toList();
                }
                if (!names.isEmpty()) {
                    out.add(new Company(Optional.empty(), names));
                }
            }
        }
        return out;
    }

    /// The reports of a company, oldest first.
    public static List<Entry> of(Connection connection, Company company) throws SQLException {
        Set<String> ids = new TreeSet<>();
        if (company.cik().isPresent()) {
            ids.addAll(
                    Loader.strings(
                            connection,
                            "SELECT DISTINCT filing_id FROM company_name WHERE cik = ?",
                            company.cik().get()));
        }
        // Filings without a header say only a name.
        for (String name : company.names()) {
            ids.addAll(
                    Loader.strings(
                            connection,
                            "SELECT DISTINCT filing_id FROM company_name WHERE cik IS NULL AND kind <> 'ticker' AND name_key = ?",
                            CompanyKey.of(name)));
        }
        List<Entry> out = new ArrayList<>();
        List<String> all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += AT_A_TIME) {
            Map<String, Rows> rows =
                    Loader.load(
                            connection,
                            all.subList(i, Math.min(all.size(), i + AT_A_TIME)),
                            List.of(Table.FILING, Table.ITEM, Table.RELEASE, Table.EVENT),
                            TEXTS);
            rows.values().forEach(r -> out.add(entry(r)));
        }
        out.sort(
                Comparator.comparing((Entry e) -> e.dated().orElse(LocalDate.MIN))
                        .thenComparing(Entry::filingId));
        return out;
    }

    static Entry entry(Rows rows) {
        @Nullable Object[] filing = rows.of(Table.FILING).getFirst();
        List<ItemLine> items = new ArrayList<>();
        for (@Nullable Object[] item : rows.of(Table.ITEM)) {
            Optional<String> said = string(Table.ITEM, item, "status");
            items.add(
                    new ItemLine(
                            string(Table.ITEM, item, "number").orElse(""),
                            string(Table.ITEM, item, "caption"),
                            said.isPresent() ? said : string(Table.ITEM, item, "status_by_form")));
        }
        List<EventLine> events = new ArrayList<>();
        for (@Nullable Object[] event : rows.of(Table.EVENT)) {
            events.add(event(event));
        }
        return new Entry(
                string(Table.FILING, filing, "filing_id").orElse(""),
                string(Table.FILING, filing, "accession"),
                Optional.ofNullable((LocalDate) filing[Table.FILING.at("dated")]),
                string(Table.FILING, filing, "form"),
                string(Table.FILING, filing, "company"),
                items,
                rows.of(Table.RELEASE).stream()
                        .flatMap(r -> string(Table.RELEASE, r, "headline").stream())
                        .toList(),
                events,
                string(Table.FILING, filing, "file").orElse(""));
    }

    private static EventLine event(@Nullable Object[] row) {
        return new EventLine(
                string(Table.EVENT, row, "type").orElse(""),
                string(Table.EVENT, row, "occurrence").orElse(""),
                Optional.ofNullable((LocalDate) row[Table.EVENT.at("event_date")]),
                string(Table.EVENT, row, "json").orElse(""));
    }

    private static Optional<String> string(Table table, @Nullable Object[] row, String column) {
        return Optional.ofNullable((String) row[table.at(column)]);
    }
}
