package dev.octavo.biopharma.reader;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes one payment of what several texts of one filing tell of it: an item that says "triggers"
/// and the press release filed with it that says "has earned".
///
/// Two texts tell one payment where occurrence, kind, sum, payer and payee do not contradict, and
/// either step, phase, disease and compound do not, or it is the only payment of its sum between
/// these two that either text tells: the one may call selection what the other calls a candidate.
/// Compounds that both texts state and phases must be one all the same. Of several that fit, the
/// one that has most in common is taken. Two payments of one text stay two, so no more are joined
/// than a text tells. The first telling is kept, filled from the others, with the evidence of all.
final class SamePayments {

    /// A filing that tells more payments is hostile, or a table: all are compared with each other.
    private static final int MOST = 200;

    /// A payment as one text tells it.
    ///
    /// @param place its number among the payments of the filing
    /// @param only whether its text tells no other of this sum between these two
    private record Telling(Event.Payment payment, int place, boolean only) {}

    /// What several texts tell of one payment.
    private static final class Told {
        Event.Payment payment;
        final List<Telling> tellings = new ArrayList<>();

        Told(Telling first) {
            payment = first.payment();
            tellings.add(first);
        }

        int first() {
            return tellings.getFirst().place();
        }

        void add(Telling t) {
            payment = joined(payment, t.payment());
            tellings.add(t);
        }
    }

    private SamePayments() {}

    static void join(List<Event> events) {
        List<Event.Payment> all = new ArrayList<>();
        for (Event e : events) {
            if (e instanceof Event.Payment p) {
                all.add(p);
            }
        }
        if (all.size() > MOST || all.stream().allMatch(p -> sameText(p, all.getFirst()))) {
            return;
        }
        List<Told> found = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            Telling telling = new Telling(all.get(k), k, only(k, all));
            Optional<Told> known = best(found, telling);
            if (known.isPresent()) {
                known.get().add(telling);
            } else {
                found.add(new Told(telling));
            }
        }
        if (found.size() < all.size()) {
            replace(events, found);
        }
    }

    /// Puts each payment where it was told first.
    private static void replace(List<Event> events, List<Told> found) {
        List<Event> out = new ArrayList<>();
        int place = 0;
        int next = 0;
        for (Event e : events) {
            if (!(e instanceof Event.Payment)) {
                out.add(e);
                continue;
            }
            if (next < found.size() && found.get(next).first() == place) {
                out.add(found.get(next).payment);
                next++;
            }
            place++;
        }
        events.clear();
        events.addAll(out);
    }

    /// The payment that a telling is of, the one with most in common; empty where it is a new one.
    private static Optional<Told> best(List<Told> found, Telling telling) {
        Optional<Told> best = Optional.empty();
        int most = -1;
        for (Told t : found) {
            if (fits(t, telling)) {
                int common = common(t.payment, telling.payment());
                if (common > most) {
                    most = common;
                    best = Optional.of(t);
                }
            }
        }
        return best;
    }

    private static boolean sameText(Event.Payment a, Event.Payment b) {
        return a.told().item().equals(b.told().item())
                && a.told().evidence().getFirst().at().document()
                        == b.told().evidence().getFirst().at().document();
    }

    private static boolean fits(Told t, Telling telling) {
        Event.Payment a = t.payment;
        Event.Payment b = telling.payment();
        return a.told().occurrence() == b.told().occurrence()
                && a.kind() == b.kind()
                && t.tellings.stream().noneMatch(other -> sameText(other.payment(), b))
                && sides(a, b)
                && SameTelling.dates(a.told(), b.told())
                && (alike(a, b) || only(t, telling) && !statedApart(a.compound(), b.compound()));
    }

    /// Whether each text tells all of the payment, and no other like it.
    private static boolean only(Told t, Telling telling) {
        return complete(t.payment)
                && complete(telling.payment())
                && agree(t.payment.phase(), telling.payment().phase())
                && telling.only()
                && t.tellings.stream().allMatch(Telling::only);
    }

    /// Whether step, phase, disease and compound do not contradict. Where one text does not
    /// disclose the sum, the step must be told by both.
    private static boolean alike(Event.Payment a, Event.Payment b) {
        boolean sum = a.money().amount().isPresent() && b.money().amount().isPresent();
        boolean step = a.trigger().type().isPresent() && b.trigger().type().isPresent();
        return (sum || step)
                && (!step || a.trigger().type().get().akin(b.trigger().type().get()))
                && agree(a.phase(), b.phase())
                && indications(a.indication().value(), b.indication().value())
                && !apart(a.compound(), b.compound());
    }

    private static boolean complete(Event.Payment p) {
        return p.money().amount().isPresent() && p.payer().isPresent() && p.payee().isPresent();
    }

    /// Whether a text tells no other payment of this sum between these two.
    private static boolean only(int place, List<Event.Payment> all) {
        Event.Payment p = all.get(place);
        for (int k = 0; k < all.size(); k++) {
            if (k != place && sameText(all.get(k), p) && sides(all.get(k), p)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sides(Event.Payment a, Event.Payment b) {
        return money(a.money(), b.money())
                && parties(a.payer(), b.payer())
                && parties(a.payee(), b.payee());
    }

    private static boolean money(Money a, Money b) {
        return a.amount().isEmpty()
                || b.amount().isEmpty()
                || a.amount().get().compareTo(b.amount().get()) == 0
                        && agree(a.currency(), b.currency());
    }

    private static boolean parties(Slot<String> a, Slot<String> b) {
        return a.value().isEmpty()
                || b.value().isEmpty()
                || Names.sameParty(a.value().get(), b.value().get());
    }

    /// Two diseases are two payments; "lymphoma" may be "B-cell lymphoma".
    private static boolean indications(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || a.get().contains(b.get()) || b.get().contains(a.get());
    }

    private static boolean apart(Slot<String> a, Slot<String> b) {
        return a.value().isPresent()
                && b.value().isPresent()
                && !Names.sameCompound(a.value().get(), b.value().get());
    }

    private static boolean statedApart(Slot<String> a, Slot<String> b) {
        return a.how() == Derivation.STATED && b.how() == Derivation.STATED && apart(a, b);
    }

    private static boolean agree(Slot<?> a, Slot<?> b) {
        return agree(a.value(), b.value());
    }

    private static boolean agree(Optional<?> a, Optional<?> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /// How many of its circumstances two tellings give alike.
    private static int common(Event.Payment a, Event.Payment b) {
        int n =
                told(
                        a.compound().value(),
                        b.compound().value(),
                        !apart(a.compound(), b.compound()));
        n +=
                told(
                        a.trigger().type(),
                        b.trigger().type(),
                        agree(a.trigger().type(), b.trigger().type()));
        n += told(a.phase().value(), b.phase().value(), agree(a.phase(), b.phase()));
        n +=
                told(
                        a.indication().value(),
                        b.indication().value(),
                        indications(a.indication().value(), b.indication().value()));
        return n + told(a.money().amount(), b.money().amount(), true);
    }

    private static int told(Optional<?> a, Optional<?> b, boolean alike) {
        return a.isPresent() && b.isPresent() && alike ? 1 : 0;
    }

    private static Event.Payment joined(Event.Payment a, Event.Payment b) {
        boolean known = a.trigger().type().isPresent() || b.trigger().type().isEmpty();
        return new Event.Payment(
                SameTelling.both(a.told(), b.told()),
                a.kind(),
                fuller(a.payer(), b.payer()),
                fuller(a.payee(), b.payee()),
                a.money().amount().isPresent() ? a.money() : b.money(),
                cash(a.cash(), b.cash()),
                known ? a.trigger() : b.trigger(),
                a.compound().or(b.compound()),
                a.target().or(b.target()),
                a.indication().or(b.indication()),
                a.phase().or(b.phase()),
                agreement(a.agreement(), b.agreement()));
    }

    /// The longer of two names of one party.
    private static Slot<String> fuller(Slot<String> a, Slot<String> b) {
        boolean longer =
                a.value().isPresent()
                        && b.value().isPresent()
                        && b.value().get().length() > a.value().get().length();
        return longer ? b : a.or(b);
    }

    /// That money has come says more than that it is due.
    private static Cash cash(Cash a, Cash b) {
        boolean came = b == Cash.RECEIVED || b == Cash.PAID;
        return a == Cash.UNSAID || a == Cash.DUE && came ? b : a;
    }

    private static Event.AgreementRef agreement(Event.AgreementRef a, Event.AgreementRef b) {
        return new Event.AgreementRef(
                a.partner().or(b::partner),
                a.date().or(b::date),
                a.amended().isEmpty() ? b.amended() : a.amended());
    }
}
