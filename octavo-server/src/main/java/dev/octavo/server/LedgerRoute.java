package dev.octavo.server;

import dev.octavo.biopharma.meaning.Names;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.LedgerJson;
import dev.octavo.catalog.LedgerRow;
import dev.octavo.catalog.Reconciliation;
import dev.octavo.catalog.view.Page;
import dev.octavo.catalog.view.Payments;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The milestone ledger.
final class LedgerRoute {

    private LedgerRoute() {}

    static Route route() {
        return Route.of(
                "/ledger",
                Set.of("company", "payer", "year", "compound", "limit", "cursor"),
                LedgerRoute::ledger);
    }

    private static Answer ledger(Call call) {
        Parameters p = call.parameters();
        String payer = Names.party(p.text("payer"));
        Optional<Integer> year = p.number("year", 1900, 2200);
        String compound = p.text("compound");
        Payments payments = call.view().ledger(p.text("company"));
        Ledger all = payments.ledger();
        Ledger chosen = all.only(r -> pays(r, payer) && of(r, year) && on(r, compound));
        // What is stated is beside all rows it is of, not beside those of a year.
        List<Reconciliation> stated =
                year.isPresent()
                        ? List.of()
                        : all.reconciliation().stream()
                                .filter(r -> of(r, payer, compound))
                                .toList();
        // A row is known by the first text that told it.
        Page<LedgerRow> page =
                Call.pageOf(p, chosen.rows(), r -> r.sources().getLast().id(), call.place());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerJson.write(
                new Ledger(page.rows(), chosen.totals(), stated),
                s -> Optional.ofNullable(payments.keys().get(s.id())),
                json -> {
                    page.total().ifPresent(total -> json.number("total", total));
                    json.string("next", page.next().map(call::cursor));
                },
                out);
        return Answer.text("application/json", out.toByteArray());
    }

    /// A part of the name will do.
    private static boolean pays(LedgerRow r, String payer) {
        return payer.isEmpty() || r.payer().map(Names::party).orElse("").contains(payer);
    }

    private static boolean of(LedgerRow r, Optional<Integer> year) {
        return year.isEmpty() || r.year().equals(year);
    }

    private static boolean of(Reconciliation r, String payer, String compound) {
        return (payer.isEmpty()
                        || r.statement().payer().map(Names::party).orElse("").contains(payer))
                && (compound.isEmpty()
                        || r.statement().compound().filter(compound::equalsIgnoreCase).isPresent());
    }

    private static boolean on(LedgerRow r, String compound) {
        return compound.isEmpty()
                || r.compound().filter(c -> c.equalsIgnoreCase(compound)).isPresent();
    }
}
