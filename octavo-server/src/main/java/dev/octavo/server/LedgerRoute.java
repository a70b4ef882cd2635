package dev.octavo.server;

import dev.octavo.biopharma.Names;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.LedgerJson;
import dev.octavo.catalog.LedgerRow;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The milestone ledger.
final class LedgerRoute {

    private LedgerRoute() {}

    static Route route() {
        return Route.of(
                "/ledger", Set.of("company", "payer", "year", "compound"), LedgerRoute::ledger);
    }

    private static Answer ledger(Call call) {
        Payments payments = Payments.of(call.generation());
        Parameters p = call.parameters();
        Set<String> company = names(call);
        String payer = Names.party(p.text("payer"));
        Optional<Integer> year = p.number("year", 1900, 2200);
        String compound = p.text("compound");
        Ledger ledger =
                payments.ledger()
                        .only(
                                r ->
                                        (company.isEmpty() || pays(r.payer(), company) || pays(r.payee(), company))
                                                && (payer.isEmpty() || pays(r.payer(), Set.of(payer)))
                                                && (year.isEmpty() || r.announced().map(d -> d.getYear()).equals(year))
                                                && (compound.isEmpty() || holds(r, compound)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerJson.write(ledger, s -> Optional.ofNullable(payments.keys().get(s.id())), out);
        return Answer.text("application/json", out.toByteArray());
    }

    /// A party is meant by a part of its name too.
    private static boolean pays(Optional<String> party, Set<String> names) {
        String name = party.map(Names::party).orElse("");
        return names.stream().anyMatch(name::contains);
    }

    private static boolean holds(LedgerRow r, String compound) {
        return r.compound().filter(c -> c.equalsIgnoreCase(compound)).isPresent();
    }

    /// The names by which a company is known as a party: those of its filings where there are any,
    /// else the word as it was given.
    private static Set<String> names(Call call) {
        String words = call.parameters().text("company");
        Set<String> out = new TreeSet<>();
        if (words.isEmpty()) {
            return out;
        }
        List<Directory.Company> found = Directory.of(call.generation()).find(words);
        for (Directory.Company c : found) {
            out.add(Names.party(c.name()));
            c.formerNames().forEach(n -> out.add(Names.party(n)));
        }
        if (found.isEmpty()) {
            out.add(Names.party(words));
        }
        out.remove("");
        if (out.isEmpty()) {
            throw Refused.parameter("company", "no name in " + words);
        }
        return out;
    }
}
