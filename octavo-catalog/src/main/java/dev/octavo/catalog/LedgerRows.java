package dev.octavo.catalog;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Makes the rows of the ledger: each of all tellings of one payment, the first to say something
/// having its way, with what was said of the payment before it came about.
final class LedgerRows {

    private final List<Entry> all;
    private final NameCase names;
    private final SamePayment same;
    private final Blocks lives;

    /// @param all the tellings of whatever occurrence, in the order of their announcements
    LedgerRows(List<Entry> all, KnownNames known, SamePayment same) {
        this.all = all;
        this.same = same;
        this.lives = new Blocks(known);
        this.names = NameCase.of(all);
        for (int i = 0; i < all.size(); i++) {
            Event.Payment p = all.get(i).payment();
            lives.add(p.payer().value(), p.payee().value(), 0, i);
        }
    }

    /// The row of a payment.
    ///
    /// @param told its tellings
    LedgerRow of(List<Entry> told) {
        Event.Payment p = told.getFirst().payment();
        Optional<String> payer = p.payer().value();
        Optional<String> payee = p.payee().value();
        Optional<String> compound = p.compound().value();
        Optional<String> target = p.target().value();
        Optional<String> indication = p.indication().value();
        var date = p.told().date();
        var phase = p.phase().value();
        Event.Trigger trigger = p.trigger();
        Event.AgreementRef agreement = p.agreement();
        Money money = p.money();
        Cash cash = p.cash();
        for (Entry e : told.subList(1, told.size())) {
            Event.Payment o = e.payment();
            payer = payer.or(() -> o.payer().value());
            payee = payee.or(() -> o.payee().value());
            compound = compound.or(() -> o.compound().value());
            target = target.or(() -> o.target().value());
            indication = indication.or(() -> o.indication().value());
            date = date.or(() -> o.told().date().filter(d -> !behind(d, told)));
            phase = phase.or(() -> o.phase().value());
            trigger = trigger.type().isPresent() ? trigger : o.trigger();
            money = money.amount().isPresent() ? money : o.money();
            cash =
                    o.cash() == Cash.RECEIVED || o.cash() == Cash.PAID || cash == Cash.UNSAID
                            ? o.cash()
                            : cash;
            agreement = join(agreement, o.agreement());
        }
        List<Entry> life = life(told);
        for (Entry e : life) {
            agreement = join(agreement, e.payment().agreement());
        }
        List<Source> sources = new ArrayList<>();
        told.forEach(e -> sources.addFirst(e.source()));
        return new LedgerRow(
                told.getFirst().source().announced(),
                date,
                names.of(payer),
                names.of(payee),
                money,
                cash,
                trigger,
                phase,
                compound,
                target,
                indication,
                agreement,
                sources,
                stages(life));
    }

    /// A day behind the first announcement is that of the money: what came about was known before.
    private static boolean behind(EventDate date, List<Entry> told) {
        return date.date().isAfter(told.getFirst().source().announced().orElse(LocalDate.MAX));
    }

    private static Event.AgreementRef join(Event.AgreementRef a, Event.AgreementRef b) {
        return new Event.AgreementRef(
                a.partner().or(b::partner),
                a.date().or(b::date),
                a.amended().isEmpty() ? b.amended() : a.amended());
    }

    /// The tellings of a payment's life: those that it happened, and those before that it may or
    /// will, by the same step.
    private List<Entry> life(List<Entry> told) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Entry e : told) {
            lives.find(e.payment().payer().value(), e.payment().payee().value(), 0, found);
        }
        return found.stream()
                .map(all::get)
                .filter(e -> told.contains(e) || before(e, told.getFirst()))
                .toList();
    }

    private boolean before(Entry e, Entry first) {
        Event.Payment happened = first.payment();
        return e.payment().told().occurrence() != Occurrence.HAPPENED
                && same.alike(e.payment(), happened)
                && e.payment().trigger().type().isPresent()
                && happened.trigger().type().isPresent()
                && !e.source()
                        .announced()
                        .orElse(LocalDate.MIN)
                        .isAfter(first.source().announced().orElse(LocalDate.MAX));
    }

    /// What was said of the payment before and when it happened, where that changed.
    private static List<LedgerRow.Stage> stages(List<Entry> life) {
        List<LedgerRow.Stage> out = new ArrayList<>();
        for (Entry e : life) {
            LedgerRow.Stage stage =
                    new LedgerRow.Stage(
                            e.payment().told().occurrence(), e.payment().cash(), e.source());
            if (out.isEmpty() || further(stage) > further(out.getLast())) {
                out.add(stage);
            }
        }
        return out.size() > 1 ? out : List.of();
    }

    private static int further(LedgerRow.Stage s) {
        return switch (s.occurrence()) {
            case POTENTIAL -> 0;
            case EXPECTED -> 1;
            case HAPPENED -> s.cash() == Cash.RECEIVED || s.cash() == Cash.PAID ? 3 : 2;
            case LAPSED, DECLINED -> -1;
        };
    }
}
