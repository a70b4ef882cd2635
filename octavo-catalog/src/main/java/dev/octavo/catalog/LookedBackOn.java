package dev.octavo.catalog;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.meaning.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Adds to the rows of a ledger the texts that look back on their payments without telling them as
/// news: "expenses of 2014 included the $2.5 million milestone to Orme".
///
/// Such a text makes no row. It is of the one payment of that sum between those parties that was
/// told before, and that nothing in its sentence contradicts; of several such, of none, unless the
/// sentence says the step or the time of one of them.
final class LookedBackOn {

    /// Days between a payment's announcement and the money, or the year's end.
    private static final int LATER = 200;

    private final KnownNames names;
    private final CompoundNames compounds;

    private LookedBackOn(KnownNames names, CompoundNames compounds) {
        this.names = names;
        this.compounds = compounds;
    }

    /// The rows with the texts that look back on them.
    static List<LedgerRow> added(
            List<LedgerRow> rows,
            List<Reconciliation.Stated> stated,
            KnownNames names,
            CompoundNames compounds,
            Blocks blocks) {
        List<LedgerRow> out = new ArrayList<>(rows);
        LookedBackOn fits = new LookedBackOn(names, compounds);
        for (Reconciliation.Stated s : stated) {
            if (s.total().kind() == StatedTotal.Kind.ONE) {
                TreeSet<Integer> found = new TreeSet<>();
                blocks.find(s.total().payer(), s.total().payee(), 0, found);
                found.removeIf(i -> !fits.of(s, out.get(i)));
                if (found.size() > 1) {
                    found.removeIf(i -> !says(s.total(), out.get(i)));
                }
                if (found.size() == 1) {
                    int i = found.first();
                    out.set(i, with(out.get(i), s.source()));
                }
            }
        }
        return out;
    }

    private static LedgerRow with(LedgerRow r, Source source) {
        if (r.sources().stream().anyMatch(source::sameFiling)) {
            return r;
        }
        List<Source> sources = new ArrayList<>(r.sources());
        sources.add(source);
        sources.sort(
                Comparator.comparing((Source s) -> s.announced().orElse(LocalDate.MAX)).reversed());
        return r.withSources(sources);
    }

    /// Whether nothing that a text says of a payment contradicts a row's.
    private boolean of(Reconciliation.Stated s, LedgerRow r) {
        StatedTotal t = s.total();
        LocalDate told = r.announced().orElse(LocalDate.MAX);
        return r.money().amount().isPresent()
                && t.money().amount().isPresent()
                && r.money().amount().get().compareTo(t.money().amount().get()) == 0
                && r.money().currency().equals(t.money().currency())
                && told.isBefore(s.source().announced().orElse(LocalDate.MIN))
                && party(t.payer(), r.payer(), s)
                && party(t.payee(), r.payee(), s)
                && compound(t.compound(), r.compound())
                && (t.trigger().isEmpty()
                        || r.trigger().type().isEmpty()
                        || r.trigger().type().get().akin(t.trigger().get()))
                && (t.since().isEmpty() || inTime(t, r));
    }

    private boolean party(Optional<String> a, Optional<String> b, Reconciliation.Stated s) {
        int year = s.source().announced().map(LocalDate::getYear).orElse(0);
        return a.isEmpty() || b.isEmpty() || names.same(a.get(), b.get(), year);
    }

    private boolean compound(Optional<String> a, Optional<String> b) {
        return a.isEmpty()
                || b.isEmpty()
                || Names.sameCompound(a.get(), b.get())
                || compounds.same(a.get(), b.get());
    }

    /// Whether a payment can have been made in the time that a text gives.
    private static boolean inTime(StatedTotal t, LedgerRow r) {
        LocalDate first = t.since().orElse(LocalDate.EPOCH).minusDays(LATER);
        LocalDate last = t.asOf().orElse(LocalDate.MAX.minusYears(1)).plusDays(SamePayment.LAG);
        Optional<LocalDate> day =
                r.date()
                        .filter(d -> d.precision() != EventDate.Precision.YEAR)
                        .map(EventDate::date);
        return within(r.announced(), first, last) || within(day, first, last);
    }

    private static boolean within(Optional<LocalDate> day, LocalDate first, LocalDate last) {
        return day.isPresent() && !day.get().isBefore(first) && !day.get().isAfter(last);
    }

    /// Whether a text says the step or the time of a payment.
    private static boolean says(StatedTotal t, LedgerRow r) {
        boolean step = t.trigger().isPresent() && r.trigger().type().isPresent();
        return step || t.since().isPresent();
    }
}
