package dev.octavo.server;

import dev.octavo.catalog.store.CompanyKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The companies of a catalog, by the names they go by. A name that stands in a filing without a
/// header belongs to the company that goes by it elsewhere.
final class Directory {

    /// A company.
    ///
    /// @param id its CIK; `name:` and the key of its name where no filing gives one
    /// @param name the latest name
    /// @param formerNames the other names
    /// @param keys of all names
    record Company(
            String id,
            Optional<String> cik,
            String name,
            List<String> formerNames,
            Set<String> keys,
            Set<String> symbols,
            long filings,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        Map<String, @Nullable Object> json() {
            return Json.object(
                    "cik", cik,
                    "name", name,
                    "formerNames", formerNames,
                    "symbols", List.copyOf(symbols),
                    "filings", filings,
                    "first", first,
                    "last", last);
        }
    }

    private static final int MOST = 200;

    private static final String KNOWN =
            "WITH k AS (SELECT name_key, min(cik) AS cik FROM company_name"
                    + " WHERE cik IS NOT NULL AND kind <> 'ticker' GROUP BY name_key), "
                    + "n AS (SELECT coalesce(c.cik, k.cik, 'name:' || c.name_key) AS id, c.kind, c.name,"
                    + " c.name_key, c.filing_id FROM company_name c LEFT JOIN k ON c.name_key = k.name_key"
                    + " WHERE c.kind <> 'ticker' OR c.cik IS NOT NULL) ";

    private final List<Company> companies;

    private Directory(List<Company> companies) {
        this.companies = companies;
    }

    static Directory of(Generation generation) {
        return generation.once("directory", Directory.class, g -> g.ask(Directory::read));
    }

    private static final class Draft {
        final List<Name> names = new ArrayList<>();
        final Set<String> symbols = new TreeSet<>();
        long filings;
        @Nullable LocalDate first;
        @Nullable LocalDate last;
    }

    private record Name(String kind, String name, String key, LocalDate last) {}

    private static Directory read(Connection connection) throws SQLException {
        Map<String, Draft> drafts = new HashMap<>();
        try (Statement s = connection.createStatement()) {
            try (ResultSet r =
                    s.executeQuery(
                            KNOWN
                                    + "SELECT n.id, n.kind, n.name, n.name_key, max(f.dated) FROM n"
                                    + " JOIN filing f ON f.filing_id = n.filing_id GROUP BY n.id, n.kind, n.name, n.name_key")) {
                while (r.next()) {
                    Draft d = drafts.computeIfAbsent(r.getString(1), _ -> new Draft());
                    if (r.getString(2).equals("ticker")) {
                        d.symbols.add(r.getString(3));
                    } else {
                        LocalDate last = date(r, 5);
                        d.names.add(
                                new Name(
                                        r.getString(2),
                                        r.getString(3),
                                        r.getString(4),
                                        last == null ? LocalDate.MIN : last));
                    }
                }
            }
            try (ResultSet r =
                    s.executeQuery(
                            KNOWN
                                    + "SELECT n.id, count(DISTINCT n.filing_id), min(f.dated), max(f.dated) FROM n"
                                    + " JOIN filing f ON f.filing_id = n.filing_id WHERE n.kind <> 'ticker' GROUP BY n.id")) {
                while (r.next()) {
                    Draft d = drafts.computeIfAbsent(r.getString(1), _ -> new Draft());
                    d.filings = r.getLong(2);
                    d.first = date(r, 3);
                    d.last = date(r, 4);
                }
            }
        }
        List<Company> out = new ArrayList<>();
        drafts.forEach(
                (id, d) -> {
                    if (!d.names.isEmpty()) {
                        out.add(company(id, d));
                    }
                });
        out.sort(
                Comparator.comparing((Company c) -> CompanyKey.of(c.name()))
                        .thenComparing(Company::id));
        return new Directory(List.copyOf(out));
    }

    static @Nullable LocalDate date(ResultSet r, int column) throws SQLException {
        return r.getObject(column, LocalDate.class);
    }

    private static Company company(String id, Draft d) {
        // Latest first; a name that the company gave up comes last, and the cover's spelling goes
        // before the header's capitals.
        d.names.sort(
                Comparator.comparing((Name n) -> n.kind().equals("former"))
                        .thenComparing(Name::last, Comparator.reverseOrder())
                        .thenComparing(n -> !n.kind().equals("registrant"))
                        .thenComparing(Name::name));
        Name now = d.names.getFirst();
        Map<String, String> byKey = new java.util.LinkedHashMap<>();
        for (Name n : d.names) {
            byKey.putIfAbsent(n.key(), n.name());
        }
        List<String> former = new ArrayList<>(byKey.values());
        former.remove(byKey.get(now.key()));
        return new Company(
                id,
                id.startsWith("name:") ? Optional.empty() : Optional.of(id),
                now.name(),
                former,
                new LinkedHashSet<>(byKey.keySet()),
                d.symbols,
                d.filings,
                d.first,
                d.last);
    }

    /// All, by name.
    List<Company> all() {
        return companies;
    }

    /// The companies that some words mean: by CIK, or by a name, former name or ticker as a whole;
    /// where there is none, by the beginning of a name, else by words in it.
    List<Company> find(String words) {
        String typed = words.strip();
        if (!typed.isEmpty()
                && typed.length() <= 10
                && typed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            String cik = String.format(Locale.ROOT, "%10s", typed).replace(' ', '0');
            List<Company> found = companies.stream().filter(c -> c.id().equals(cik)).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        String key = CompanyKey.of(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        List<Company> found =
                companies.stream()
                        .filter(
                                c ->
                                        c.keys().contains(key)
                                                || c.symbols().stream()
                                                        .anyMatch(s -> s.equalsIgnoreCase(typed)))
                        .toList();
        if (found.isEmpty()) {
            found = companies.stream().filter(c -> begins(c, key)).toList();
        }
        if (found.isEmpty()) {
            found = companies.stream().filter(c -> holds(c, key)).toList();
        }
        return found;
    }

    /// All companies that some words may mean, those that [#find(String)] gives first.
    List<Company> suggest(String words) {
        Set<Company> out = new LinkedHashSet<>(find(words));
        String key = CompanyKey.of(words);
        if (!key.isEmpty()) {
            companies.stream().filter(c -> begins(c, key)).forEach(out::add);
            companies.stream().filter(c -> holds(c, key)).forEach(out::add);
        }
        return List.copyOf(out);
    }

    private static boolean begins(Company c, String key) {
        return c.keys().stream().anyMatch(k -> k.startsWith(key));
    }

    private static boolean holds(Company c, String key) {
        return c.keys().stream().anyMatch(k -> k.contains(key));
    }

    /// The condition that a filing is one of the companies that some words mean.
    Where filings(String words) {
        List<Company> found = find(words);
        if (found.size() > MOST) {
            throw Refused.parameter(
                    "company", found.size() + " companies are meant; say it more exactly");
        }
        if (found.isEmpty()) {
            return Where.NOTHING;
        }
        List<Object> values = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        List<String> ciks = found.stream().flatMap(c -> c.cik().stream()).toList();
        if (!ciks.isEmpty()) {
            ways.add("cik IN (" + Where.marks(ciks.size()) + ")");
            values.addAll(ciks);
        }
        List<String> keys = found.stream().flatMap(c -> c.keys().stream()).toList();
        if (!keys.isEmpty()) {
            ways.add("cik IS NULL AND name_key IN (" + Where.marks(keys.size()) + ")");
            values.addAll(keys);
        }
        return new Where(
                "f.filing_id IN (SELECT filing_id FROM company_name WHERE kind <> 'ticker' AND ("
                        + String.join(" OR ", ways)
                        + "))",
                values);
    }

    /// Sets the values of a statement.
    static void set(PreparedStatement p, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            p.setObject(i + 1, values.get(i));
        }
    }
}
