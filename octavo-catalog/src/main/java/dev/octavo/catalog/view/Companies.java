package dev.octavo.catalog.view;

import dev.octavo.catalog.Timeline;
import dev.octavo.catalog.store.CompanyKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks for companies.
///
/// A company is a CIK. Names of filings without a header are of the company that goes by that name
/// in a filing with one; where there is none, the name is the company (`:name`).
final class Companies {

    private static final String NAMES =
            """
            WITH known AS (
                SELECT name_key, min(cik) AS cik FROM company_name
                WHERE cik IS NOT NULL AND kind <> 'ticker' GROUP BY name_key
            ),
            n AS (
                SELECT c.filing_id, c.kind, c.name, c.name_key,
                    coalesce(c.cik, k.cik, ':' || c.name_key) AS company
                FROM company_name c LEFT JOIN known k ON k.name_key = c.name_key
                WHERE c.kind <> 'ticker' OR c.cik IS NOT NULL
            )
            """;

    private Companies() {}

    /// Companies by name.
    ///
    /// @param words a CIK, a ticker, or words of a name; empty for all
    static Page<CompanyLine> page(Connection c, String words, int limit, String cursor)
            throws SQLException {
        Where found = new Where();
        String typed = words.strip();
        String key = CompanyKey.of(typed);
        if (!typed.isEmpty()) {
            found.and(
                    "n.name_key = ? OR (n.kind <> 'ticker' AND n.name_key LIKE ?) OR n.company = ?",
                    key,
                    key.isEmpty() ? "" : "%" + key + "%",
                    CompanyKey.cik(typed).orElse(""));
        }
        List<String> companies = new ArrayList<>();
        List<String> sorted = new ArrayList<>();
        String matching =
                found.isEmpty()
                        ? ""
                        : " WHERE n.company IN (SELECT n.company FROM n" + found.sql() + ")";
        Where at = new Where();
        at.parameters().addAll(found.parameters());
        String behind = "";
        if (!cursor.isEmpty()) {
            List<String> last = Cursor.read(cursor, 2);
            behind = " HAVING min(n.name_key) > ? OR (min(n.name_key) = ? AND n.company > ?)";
            at.parameters().addAll(List.of(last.get(0), last.get(0), last.get(1)));
        }
        Map<String, CompanyLine> lines = new LinkedHashMap<>();
        try (PreparedStatement p =
                        at.prepare(
                                c,
                                NAMES
                                        + "SELECT n.company, min(n.name_key) AS sorted, count(DISTINCT n.filing_id) AS filings, min(f.dated) AS first_dated, max(f.dated) AS last_dated FROM n JOIN filing f ON f.filing_id = n.filing_id"
                                        + matching
                                        + " GROUP BY n.company"
                                        + behind
                                        + " ORDER BY sorted, n.company LIMIT "
                                        + (limit + 1));
                ResultSet r = p.executeQuery()) {
            while (r.next()) {
                String company = r.getString("company");
                companies.add(company);
                sorted.add(r.getString("sorted"));
                lines.put(
                        company,
                        new CompanyLine(
                                company.startsWith(":") ? Optional.empty() : Optional.of(company),
                                "",
                                List.of(),
                                List.of(),
                                r.getLong("filings"),
                                Row.date(r, "first_dated"),
                                Row.date(r, "last_dated")));
            }
        }
        Optional<String> next = Optional.empty();
        if (companies.size() > limit) {
            companies = companies.subList(0, limit);
            next = Optional.of(Cursor.of(sorted.get(limit - 1), companies.getLast()));
        }
        return new Page<>(named(c, companies, lines), next, Optional.empty());
    }

    private static List<CompanyLine> named(
            Connection c, List<String> companies, Map<String, CompanyLine> lines)
            throws SQLException {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        Map<String, Set<String>> symbols = new LinkedHashMap<>();
        if (!companies.isEmpty()) {
            Where where = new Where().in("n.company", companies);
            try (PreparedStatement p =
                            where.prepare(
                                    c,
                                    NAMES
                                            + "SELECT n.company, n.kind, n.name, max(f.dated) AS last_dated FROM n JOIN filing f ON f.filing_id = n.filing_id"
                                            + where.sql()
                                            + " GROUP BY n.company, n.kind, n.name"
                                            + " ORDER BY n.company, CASE WHEN n.kind = 'former' THEN 1 ELSE 0 END, last_dated DESC NULLS LAST, n.kind DESC, n.name");
                    ResultSet r = p.executeQuery()) {
                while (r.next()) {
                    ("ticker".equals(r.getString("kind")) ? symbols : names)
                            .computeIfAbsent(r.getString("company"), k -> new LinkedHashSet<>())
                            .add(r.getString("name"));
                }
            }
        }
        List<CompanyLine> out = new ArrayList<>();
        for (String company : companies) {
            CompanyLine line = lines.get(company);
            List<String> all = List.copyOf(names.getOrDefault(company, Set.of()));
            if (line != null && !all.isEmpty()) {
                out.add(
                        new CompanyLine(
                                line.cik(),
                                all.getFirst(),
                                formerly(all),
                                List.copyOf(symbols.getOrDefault(company, Set.of())),
                                line.filings(),
                                line.first(),
                                line.last()));
            }
        }
        return out;
    }

    /// The other names, but for those that are the first one in other letters.
    private static List<String> formerly(List<String> names) {
        Set<String> seen = new LinkedHashSet<>();
        seen.add(CompanyKey.of(names.getFirst()));
        List<String> out = new ArrayList<>();
        for (String name : names) {
            if (seen.add(CompanyKey.of(name))) {
                out.add(name);
            }
        }
        return out;
    }

    /// The names of the companies that some words mean; the words themselves where there is none: a
    /// party to others' agreements.
    static List<String> names(Connection c, String company) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        if (!company.isBlank()) {
            Timeline.companies(c, company).forEach(one -> names.addAll(one.names()));
            if (names.isEmpty()) {
                names.add(company.strip());
            }
        }
        return List.copyOf(names);
    }
}
