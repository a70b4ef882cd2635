package dev.octavo.catalog.view;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.catalog.Entry;
import dev.octavo.catalog.FilerNames;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.Reconciliation;
import dev.octavo.catalog.Telling;
import dev.octavo.catalog.store.Loader;
import dev.octavo.catalog.store.StatedTotals;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The milestone ledger of the catalog, with the keys of the filings that its sources come from.
///
/// @param keys by the source's id
public record Payments(Ledger ledger, Map<String, String> keys) {

    private static final Filter MILESTONES = Filter.ALL.types(List.of("milestone-payment"));
    private static final Filter NAMES = Filter.ALL.types(List.of("succession", "compound"));

    /// @param company a name, former name, CIK or ticker, of a filer or of another party; empty for
    ///   all
    static Payments of(Connection c, String company) throws SQLException {
        if (company.isBlank()) {
            return checked(c, EventTable.all(c, MILESTONES), EventTable.all(c, NAMES));
        }
        List<String> names = Companies.names(c, company);
        Set<EventLine> here = new LinkedHashSet<>(EventTable.all(c, MILESTONES.company(company)));
        here.addAll(between(c, parties(c, names)));
        Payments all = checked(c, here, EventTable.all(c, NAMES.company(company)));
        return new Payments(all.ledger().companies(names), all.keys());
    }

    /// The payments that some parties make or receive, whoever files them.
    private static List<EventLine> between(Connection c, List<String> parties) throws SQLException {
        if (parties.isEmpty()) {
            return List.of();
        }
        List<Object> twice = new ArrayList<>(parties);
        twice.addAll(parties);
        String some = Loader.marks(parties.size());
        return EventTable.ask(
                c,
                new Where()
                        .and("e.type = 'milestone-payment'")
                        .and(
                                "e.payer IN (" + some + ") OR e.payee IN (" + some + ")",
                                twice.toArray()),
                " ORDER BY f.dated NULLS FIRST, f.filing_id, e.ordinal");
    }

    /// The payers and payees, as they are written, that go by one of some names.
    private static List<String> parties(Connection c, List<String> names) throws SQLException {
        List<String> wanted = names.stream().map(Names::party).toList();
        return Loader.strings(
                        c,
                        """
                        SELECT payer FROM event WHERE type = 'milestone-payment' AND payer IS NOT NULL
                        UNION
                        SELECT payee FROM event WHERE type = 'milestone-payment' AND payee IS NOT NULL
                        """)
                .stream()
                .filter(p -> {
                    String party = Names.party(p);
                    return wanted.stream().anyMatch(party::contains);
                })
                .toList();
    }

    /// The ledger of some payments, beside the totals that filings state.
    ///
    /// @param named the events that tell of the names of parties and compounds
    private static Payments checked(
            Connection c, Collection<EventLine> lines, Collection<EventLine> named)
            throws SQLException {
        List<Entry> entries = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (EventLine line : lines) {
            Telling told = Tellings.of(line);
            if (told.event() instanceof Event.Payment p
                    && p.kind() == Event.PaymentKind.MILESTONE) {
                keys.put(told.source().id(), line.key());
                entries.add(new Entry(p, told.source()));
            }
        }
        List<Reconciliation.Stated> stated = StatedTotals.all(c, keys);
        List<Event> names =
                new ArrayList<>(
                        Ledger.naming(
                                named.stream().map(line -> Tellings.of(line).event()).toList()));
        names.addAll(filers(c));
        return new Payments(Ledger.of(entries, names).against(stated, names), keys);
    }

    /// The renamings of the filers that tell of milestone payments.
    private static List<Event> filers(Connection c) throws SQLException {
        FilerNames filers = new FilerNames();
        for (String line :
                Loader.strings(
                        c,
                        """
                        SELECT DISTINCT cik || ' ' || registrant FROM filing
                        WHERE registrant IS NOT NULL AND cik IN
                            (SELECT f.cik FROM filing f JOIN event e ON e.filing_id = f.filing_id
                             WHERE e.type = 'milestone-payment')
                        """)) {
            int blank = line.indexOf(' ');
            filers.add(
                    Optional.of(line.substring(0, blank)), Optional.of(line.substring(blank + 1)));
        }
        return filers.renamed();
    }
}
