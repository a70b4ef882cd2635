package dev.octavo.catalog;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.meaning.Names;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which tellings are of one payment.
///
/// Two are when nothing in them contradicts: the same sum (or one undisclosed), payers and payees
/// by the same names, triggers of one family, compounds with a common name, announcements within
/// [#WINDOW] days, or money that came within [#PAID_WITHIN] days for a step that is taken only
/// once, or a receipt that [LookBack] finds the payment of. Wording does not count: an item
/// "triggers" what its press release "earned". Two alike payments in one text are two, and so are
/// alike payments with different triggers or compounds.
final class SamePayment {

    /// Days between two announcements of one payment: a quarter, for the next quarterly report
    /// tells it again.
    private static final int WINDOW = 100;

    /// Days between an event and its announcement, the length of the month that a text may give
    /// included.
    static final int LAG = 45;

    /// Days between a payment earned and a text that tells its receipt.
    static final int PAID_WITHIN = 400;

    /// Days within which money comes that was told to be earned.
    static final int CASH_WITHIN = 200;

    /// Days that a text may look back on a payment without giving its time.
    private static final int BACK = 1500;

    /// Steps that a compound takes once for a phase, an agency or a market. A patent, a candidate
    /// or a level of sales may come again, and bring as much.
    private static final Set<TriggerType> ONCE =
            EnumSet.of(
                    TriggerType.IND_SUBMISSION,
                    TriggerType.IND_EFFECTIVE,
                    TriggerType.PHASE_START,
                    TriggerType.FIRST_PATIENT_ENROLLED,
                    TriggerType.FIRST_PATIENT_DOSED,
                    TriggerType.CLINICAL_TRIAL_COMPLETION,
                    TriggerType.NDA_SUBMISSION,
                    TriggerType.BLA_SUBMISSION,
                    TriggerType.MAA_SUBMISSION,
                    TriggerType.NDA_ACCEPTANCE,
                    TriggerType.BLA_ACCEPTANCE,
                    TriggerType.MAA_ACCEPTANCE,
                    TriggerType.REGULATORY_APPROVAL_US,
                    TriggerType.REGULATORY_APPROVAL_EU,
                    TriggerType.REGULATORY_APPROVAL_JP,
                    TriggerType.REGULATORY_APPROVAL_CN);

    /// Days in a stretch of time by which the tellings of a payment are looked up.
    private static final int STRETCH = WINDOW;

    /// The stretch that tellings without a date are kept in.
    private static final long NO_DATE = Long.MAX_VALUE;

    private final KnownNames names;

    private final CompoundNames compoundNames;

    SamePayment(KnownNames names, CompoundNames compoundNames) {
        this.names = names;
        this.compoundNames = compoundNames;
    }

    /// The tellings of what happened, those of one payment together. Each is compared with those of
    /// its parties and of its time only.
    List<List<Entry>> groups(List<Entry> sorted) {
        List<List<Entry>> groups = new ArrayList<>();
        Blocks dated = new Blocks(names);
        Blocks all = new Blocks(names);
        for (Entry e : sorted) {
            if (e.payment().told().occurrence() != Occurrence.HAPPENED) {
                continue;
            }
            Optional<String> payer = e.payment().payer().value();
            Optional<String> payee = e.payment().payee().value();
            TreeSet<Integer> candidates = new TreeSet<>();
            Optional<LocalDate> announced = e.source().announced();
            if (announced.isPresent()) {
                int days = LookBack.before(e) ? BACK : PAID_WITHIN;
                stretches(announced.get(), days, payer, payee, dated, candidates);
                int back = received(e) ? CASH_WITHIN : LAG;
                e.payment()
                        .told()
                        .date()
                        .ifPresent(d -> {
                            stretches(d.date(), back, payer, payee, dated, candidates);
                            stretches(d.last(), LAG, payer, payee, dated, candidates);
                        });
                dated.find(payer, payee, NO_DATE, candidates);
            } else {
                all.find(payer, payee, 0, candidates);
            }
            int g = group(groups, candidates, e);
            long time = announced.map(d -> Math.floorDiv(d.toEpochDay(), STRETCH)).orElse(NO_DATE);
            dated.add(payer, payee, time, g);
            all.add(payer, payee, 0, g);
        }
        return groups;
    }

    private static void stretches(
            LocalDate day,
            int days,
            Optional<String> payer,
            Optional<String> payee,
            Blocks blocks,
            TreeSet<Integer> found) {
        long first = Math.floorDiv(day.toEpochDay() - days, STRETCH);
        long last = Math.floorDiv(day.toEpochDay() + Math.min(days, PAID_WITHIN), STRETCH);
        for (long t = first; t <= last; t++) {
            blocks.find(payer, payee, t, found);
        }
    }

    /// Puts a telling into the newest group it belongs to, or a new one, and gives its number.
    private int group(List<List<Entry>> groups, TreeSet<Integer> candidates, Entry e) {
        for (int i : candidates.descendingSet()) {
            if (fits(groups.get(i), e)) {
                groups.get(i).add(e);
                return i;
            }
        }
        if (LookBack.may(e)) {
            LookBack back = new LookBack(e, this);
            List<Integer> paid = candidates.stream().filter(i -> back.on(groups.get(i))).toList();
            if (!paid.isEmpty()) {
                int i =
                        paid.stream()
                                .filter(k ->
                                        groups.get(k).stream().noneMatch(SamePayment::received))
                                .findFirst()
                                .orElse(paid.getLast());
                groups.get(i).add(e);
                return i;
            }
        }
        groups.add(new ArrayList<>(List.of(e)));
        return groups.size() - 1;
    }

    /// Whether a telling is of the payment that some others tell: it is in time with each of them,
    /// or tells again of the receipt that one of them tells.
    private boolean fits(List<Entry> told, Entry e) {
        boolean timely = true;
        boolean receiptAgain = false;
        for (Entry other : told) {
            if (other.source().sameText(e.source()) || !alike(other.payment(), e.payment())) {
                return false;
            }
            boolean near = near(other.source(), e.source()) || retold(other, e) || retold(e, other);
            receiptAgain |= near && received(other) && received(e);
            timely &= near || receipt(other, e);
        }
        return timely || receiptAgain;
    }

    static boolean received(Entry e) {
        return e.payment().cash() == Cash.RECEIVED || e.payment().cash() == Cash.PAID;
    }

    /// "We received the $3 million that the first patient brought", half a year after: the money of
    /// a payment that was told as earned only, or "we have invoiced …", for the same step. Sum,
    /// compound and phase must be told by both.
    private static boolean receipt(Entry first, Entry later) {
        Event.Payment a = first.payment();
        Event.Payment b = later.payment();
        Optional<LocalDate> earned = first.source().announced();
        Optional<LocalDate> told = later.source().announced();
        boolean again = received(later) || a.trigger().type().equals(b.trigger().type());
        if (received(first) || !again || earned.isEmpty() || told.isEmpty()) {
            return false;
        }
        LocalDate came = b.told().date().map(EventDate::date).orElse(told.get());
        return !told.get().isBefore(earned.get())
                && ChronoUnit.DAYS.between(earned.get(), told.get()) <= PAID_WITHIN
                && !came.isBefore(earned.get().minusDays(LAG))
                && a.money().amount().isPresent()
                && b.money().amount().isPresent()
                && a.compound().isPresent()
                && b.compound().isPresent()
                && a.trigger().type().filter(ONCE::contains).isPresent()
                && b.trigger().type().filter(ONCE::contains).isPresent()
                && a.phase().value().equals(b.phase().value())
                && indications(a.indication().value(), b.indication().value());
    }

    /// Two diseases are two payments; "lymphoma" may be "B-cell lymphoma".
    static boolean indications(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || a.get().contains(b.get()) || b.get().contains(a.get());
    }

    /// "In October 2007 we earned …": a later text that gives the date of the event.
    private static boolean retold(Entry first, Entry later) {
        Optional<EventDate> date = later.payment().told().date();
        Optional<LocalDate> announced = first.source().announced();
        return date.isPresent()
                && announced.isPresent()
                && !announced.get().isBefore(date.get().date().minusDays(LAG))
                && !announced.get().isAfter(date.get().last().plusDays(LAG));
    }

    /// Whether nothing in them but their times contradicts.
    boolean alike(Event.Payment a, Event.Payment b) {
        return sides(a, b) && triggers(a, b) && compounds(a, b);
    }

    /// One compound by its names, as they are printed or as the filings join them; or one of the
    /// two is not named.
    boolean compounds(Event.Payment a, Event.Payment b) {
        Optional<String> one = a.compound().value();
        Optional<String> two = b.compound().value();
        return one.isEmpty()
                || two.isEmpty()
                || Names.sameCompound(one.get(), two.get())
                || compoundNames.same(one.get(), two.get());
    }

    /// Whether sum, payer and payee do not contradict.
    boolean sides(Event.Payment a, Event.Payment b) {
        int year = Math.max(year(a), year(b));
        return money(a.money(), b.money())
                && parties(a.payer().value(), b.payer().value(), year)
                && parties(a.payee().value(), b.payee().value(), year);
    }

    /// Whether sum, payer and payee are told.
    static boolean complete(Event.Payment p) {
        return p.money().amount().isPresent() && p.payer().isPresent() && p.payee().isPresent();
    }

    /// The start of Phase I and that of Phase II are two triggers.
    static boolean triggers(Event.Payment a, Event.Payment b) {
        if (a.trigger().type().isEmpty() || b.trigger().type().isEmpty()) {
            return true;
        }
        boolean starts =
                a.trigger().type().get() == TriggerType.PHASE_START
                        && b.trigger().type().get() == TriggerType.PHASE_START;
        boolean otherPhase =
                starts
                        && a.phase().isPresent()
                        && b.phase().isPresent()
                        && !a.phase().value().equals(b.phase().value());
        return !otherPhase && a.trigger().type().get().akin(b.trigger().type().get());
    }

    private static boolean near(Source a, Source b) {
        return a.announced().isEmpty()
                || b.announced().isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(a.announced().get(), b.announced().get()))
                        <= WINDOW;
    }

    private static boolean money(Money a, Money b) {
        return a.amount().isEmpty()
                || b.amount().isEmpty()
                || (a.amount().get().compareTo(b.amount().get()) == 0
                        && a.currency().equals(b.currency()));
    }

    /// One party, or one that had succeeded the other when the later text was written, or that goes
    /// by both names.
    private boolean parties(Optional<String> a, Optional<String> b, int year) {
        return a.isEmpty() || b.isEmpty() || names.same(a.get(), b.get(), year);
    }

    private static int year(Event.Payment p) {
        return p.told().announced().map(LocalDate::getYear).orElse(0);
    }
}
