package dev.octavo.server;

import dev.octavo.biopharma.Names;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.LedgerJson;
import dev.octavo.catalog.LedgerRow;
import dev.octavo.catalog.view.CatalogView;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.Set;

/// The milestone ledger.
final class LedgerRoute {

    private LedgerRoute() {}

    static Route route() {
        return Route.of(
                "/ledger", Set.of("company", "payer", "year", "compound"), LedgerRoute::ledger);
    }

    private static Answer ledger(Call call) {
        Parameters p = call.parameters();
        String payer = Names.party(p.text("payer"));
        Optional<Integer> year = p.number("year", 1900, 2200);
        String compound = p.text("compound");
        CatalogView.Payments payments = call.view().ledger(p.text("company"));
        Ledger ledger =
                payments.ledger().only(r -> pays(r, payer) && of(r, year) && on(r, compound));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerJson.write(ledger, s -> Optional.ofNullable(payments.keys().get(s.id())), out);
        return Answer.text("application/json", out.toByteArray());
    }

    /// A part of the name will do.
    private static boolean pays(LedgerRow r, String payer) {
        return payer.isEmpty() || r.payer().map(Names::party).orElse("").contains(payer);
    }

    private static boolean of(LedgerRow r, Optional<Integer> year) {
        return year.isEmpty() || r.announced().map(d -> d.getYear()).equals(year);
    }

    private static boolean on(LedgerRow r, String compound) {
        return compound.isEmpty()
                || r.compound().filter(c -> c.equalsIgnoreCase(compound)).isPresent();
    }
}
