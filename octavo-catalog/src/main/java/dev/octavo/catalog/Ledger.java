package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.meaning.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The milestone ledger: one row a payment that happened, however many texts tell it, and totals.
///
/// [SamePayment] says which tellings are of one payment, [LedgerRows] what its row is made of.
///
/// @param rows by date of announcement, then by filing
/// @param totals by payer, currency and year
/// @param reconciliation what the filings state of totals, beside the rows; by day
public record Ledger(
        List<LedgerRow> rows, List<Total> totals, List<Reconciliation> reconciliation) {

    public Ledger {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        reconciliation = List.copyOf(reconciliation);
    }

    /// This ledger checked against stated totals. One that several texts state is there once.
    public Ledger against(List<Reconciliation.Stated> stated) {
        return against(stated, List.of());
    }

    /// The same, with what filings tell of the names of parties.
    public Ledger against(List<Reconciliation.Stated> stated, Collection<? extends Event> told) {
        Map<String, Reconciliation> out = new LinkedHashMap<>();
        KnownNames names = KnownNames.of(List.of(), told);
        Blocks blocks = new Blocks(names);
        for (int i = 0; i < rows.size(); i++) {
            blocks.add(rows.get(i).payer(), rows.get(i).payee(), 0, i);
        }
        CompoundNames compounds = CompoundNames.of(told);
        List<LedgerRow> full = LookedBackOn.added(rows, stated, names, compounds, blocks);
        List<Reconciliation.Stated> sorted = new ArrayList<>(stated);
        sorted.removeIf(s -> s.total().kind() == StatedTotal.Kind.ONE);
        sorted.sort(
                Comparator.comparing(
                                (Reconciliation.Stated s) -> s.total().asOf().orElse(LocalDate.MAX))
                        .thenComparing(s -> s.source().filing()));
        Map<String, Set<Optional<String>>> currencies = new HashMap<>();
        for (Reconciliation.Stated s : sorted) {
            currencies
                    .computeIfAbsent(words(s), _ -> new HashSet<>())
                    .add(s.total().money().currency());
        }
        for (Reconciliation.Stated s : sorted) {
            String key =
                    s.total().kind()
                            + "|"
                            + s.total().payer().map(Names::party)
                            + "|"
                            + s.total().payee().map(Names::party)
                            + "|"
                            + s.total().compound()
                            + "|"
                            + s.total().money()
                            + "|"
                            + s.total().since()
                            + "|"
                            + s.total().asOf();
            out.computeIfAbsent(
                    key,
                    k ->
                            Reconciliation.of(
                                    s,
                                    currencies.getOrDefault(words(s), Set.of()),
                                    ofParties(s.total(), blocks),
                                    names,
                                    compounds));
        }
        return new Ledger(full, totals, List.copyOf(out.values()));
    }

    /// Where the words stand that state a total.
    private static String words(Reconciliation.Stated s) {
        return s.source().filing() + "|" + s.total().evidence().at();
    }

    /// The rows whose parties may be those of a stated total.
    private List<LedgerRow> ofParties(StatedTotal stated, Blocks blocks) {
        TreeSet<Integer> found = new TreeSet<>();
        blocks.find(stated.payer(), stated.payee(), 0, found);
        return found.stream().map(rows::get).toList();
    }

    /// What a payer paid in a year.
    ///
    /// @param year as [LedgerRow#year()]; empty where no date is known
    /// @param count how many payments, those of undisclosed amount included
    public record Total(
            String payer,
            Optional<String> currency,
            Optional<Integer> year,
            BigDecimal amount,
            int count) {}

    /// The ledger of some payments, whatever became of them; those that did not happen only show in
    /// a row's lifecycle.
    public static Ledger of(List<Entry> entries) {
        return of(entries, List.of());
    }

    /// The same, with what filings tell of the names of parties and compounds.
    ///
    /// @param told events of any types; only those that tell of names count
    public static Ledger of(List<Entry> entries, Collection<? extends Event> told) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(
                Comparator.comparing((Entry e) -> e.source().announced().orElse(LocalDate.MAX))
                        .thenComparing(e -> e.source().filing())
                        .thenComparing(e -> e.source().item().isEmpty() ? 1 : 0)
                        .thenComparing(e -> e.source().evidence().getFirst().at().start()));
        KnownNames names = KnownNames.of(sorted, told);
        SamePayment same = new SamePayment(names, CompoundNames.of(told));
        LedgerRows made = new LedgerRows(sorted, names, same);
        List<LedgerRow> rows = same.groups(sorted).stream().map(made::of).toList();
        return new Ledger(rows, totals(rows), List.of());
    }

    /// Those events that tell of the names of parties and compounds.
    public static List<Event> naming(List<Event> events) {
        return events.stream()
                .filter(e ->
                        e instanceof Event.Succession
                                || e instanceof Event.Compound c && CompoundNames.joins(c))
                .toList();
    }

    /// The rows in which a company pays or is paid. A part of its name will do.
    public Ledger company(String name) {
        return companies(List.of(name));
    }

    /// The rows in which a company that goes by one of some names pays or is paid.
    public Ledger companies(List<String> names) {
        List<String> wanted = names.stream().map(Names::party).toList();
        Ledger of = only(r -> between(wanted, r.payer(), r.payee()));
        return new Ledger(
                of.rows,
                of.totals,
                reconciliation.stream()
                        .filter(r -> between(wanted, r.statement().payer(), r.statement().payee()))
                        .toList());
    }

    /// Whether one of some names, without their legal forms, is part of a party's.
    private static boolean between(
            List<String> wanted, Optional<String> payer, Optional<String> payee) {
        String from = payer.map(Names::party).orElse("");
        String to = payee.map(Names::party).orElse("");
        return wanted.stream().anyMatch(w -> from.contains(w) || to.contains(w));
    }

    /// The rows that pass, with their totals.
    public Ledger only(Predicate<LedgerRow> wanted) {
        List<LedgerRow> found = rows.stream().filter(wanted).toList();
        return new Ledger(found, totals(found), List.of());
    }

    private record Key(String payer, Optional<String> currency, Optional<Integer> year) {}

    private static List<Total> totals(List<LedgerRow> rows) {
        Map<Key, Total> sums = new LinkedHashMap<>();
        Map<String, TreeSet<String>> payers = new HashMap<>();
        for (LedgerRow r : rows) {
            payers.computeIfAbsent(party(r.payee()), _ -> new TreeSet<>()).add(party(r.payer()));
        }
        for (LedgerRow r : rows) {
            String payer = r.payer().orElse("");
            String name =
                    fullest(
                            party(r.payer()),
                            payers.getOrDefault(party(r.payee()), new TreeSet<>()));
            Key key = new Key(name, r.money().currency(), r.year());
            BigDecimal amount = r.money().amount().orElse(BigDecimal.ZERO);
            Total first = new Total(payer, key.currency(), key.year(), amount, 1);
            sums.merge(
                    key,
                    first,
                    (a, b) ->
                            new Total(
                                    longer(a.payer(), b.payer()),
                                    a.currency(),
                                    a.year(),
                                    a.amount().add(b.amount()),
                                    a.count() + 1));
        }
        List<Total> out = new ArrayList<>(sums.values());
        out.sort(Comparator.comparing(t -> t.year().orElse(Integer.MAX_VALUE)));
        return List.copyOf(out);
    }

    private static String party(Optional<String> name) {
        return Names.party(name.orElse(""));
    }

    /// The name that begins with a payer's and goes on, among those who pay one payee: one text has
    /// "Corvane", another "Corvane Pharma AG". The payer's own where two such have nothing in
    /// common.
    private static String fullest(String payer, TreeSet<String> names) {
        String found = payer;
        for (String name : names.tailSet(payer + " ")) {
            if (payer.isEmpty() || !name.startsWith(payer + " ")) {
                return found;
            }
            if (!found.equals(payer) && !name.startsWith(found + " ")) {
                return payer;
            }
            found = name;
        }
        return found;
    }

    private static String longer(String a, String b) {
        return Names.party(b).length() > Names.party(a).length() ? b : a;
    }
}
