package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Names;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.TriggerType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Which tellings are of one payment.
///
/// Two are when nothing in them contradicts: the same sum (or one undisclosed), payers and payees
/// by the same names, triggers of one family, compounds with a common name, announcements within
/// [#WINDOW] days. Wording does not count: an item "triggers" what its press release "earned". Two
/// alike payments in one text are two, and so are alike payments with different triggers or
/// compounds.
final class SamePayment {

    /// Days between two announcements of one payment: a quarter, for the next quarterly report
    /// tells it again.
    private static final int WINDOW = 100;

    /// Days between an event and its announcement, the length of the month that a text may give
    /// included.
    private static final int LAG = 45;

    /// Days in a stretch of time by which the tellings of a payment are looked up.
    private static final int STRETCH = WINDOW;

    /// The stretch that tellings without a date are kept in.
    private static final long NO_DATE = Long.MAX_VALUE;

    private SamePayment() {}

    /// The tellings of what happened, those of one payment together. Each is compared with those of
    /// its parties and of its time only.
    static List<List<Entry>> groups(List<Entry> sorted) {
        List<List<Entry>> groups = new ArrayList<>();
        Blocks dated = new Blocks();
        Blocks all = new Blocks();
        for (Entry e : sorted) {
            if (e.payment().told().occurrence() != Occurrence.HAPPENED) {
                continue;
            }
            Optional<String> payer = e.payment().payer().value();
            Optional<String> payee = e.payment().payee().value();
            TreeSet<Integer> candidates = new TreeSet<>();
            Optional<LocalDate> announced = e.source().announced();
            if (announced.isPresent()) {
                stretches(announced.get(), WINDOW, payer, payee, dated, candidates);
                e.payment()
                        .told()
                        .date()
                        .ifPresent(d -> stretches(d.date(), LAG, payer, payee, dated, candidates));
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
        long last = Math.floorDiv(day.toEpochDay() + days, STRETCH);
        for (long t = first; t <= last; t++) {
            blocks.find(payer, payee, t, found);
        }
    }

    /// Puts a telling into the newest group it belongs to, or a new one, and gives its number.
    private static int group(List<List<Entry>> groups, TreeSet<Integer> candidates, Entry e) {
        for (int i : candidates.descendingSet()) {
            boolean same = true;
            for (Entry other : groups.get(i)) {
                same = same && !other.source().sameText(e.source()) && same(other, e);
            }
            if (same) {
                groups.get(i).add(e);
                return i;
            }
        }
        groups.add(new ArrayList<>(List.of(e)));
        return groups.size() - 1;
    }

    private static boolean same(Entry a, Entry b) {
        return alike(a.payment(), b.payment())
                && (near(a.source(), b.source()) || retold(a, b) || retold(b, a));
    }

    /// "In October 2007 we earned …": a later text that gives the date of the event.
    private static boolean retold(Entry first, Entry later) {
        Optional<LocalDate> date = later.payment().told().date().map(EventDate::date);
        return date.isPresent()
                && first.source().announced().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(date.get(), first.source().announced().get()))
                        <= LAG;
    }

    /// Whether nothing in them but their times contradicts.
    static boolean alike(Event.Payment a, Event.Payment b) {
        int year = Math.max(year(a), year(b));
        return money(a.money(), b.money())
                && parties(a.payer().value(), b.payer().value(), year)
                && parties(a.payee().value(), b.payee().value(), year)
                && triggers(a, b)
                && (a.compound().value().isEmpty()
                        || b.compound().value().isEmpty()
                        || Names.sameCompound(
                                a.compound().value().get(), b.compound().value().get()));
    }

    /// The start of Phase I and that of Phase II are two triggers.
    private static boolean triggers(Event.Payment a, Event.Payment b) {
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

    /// One party, or one that had succeeded the other when the later text was written.
    private static boolean parties(Optional<String> a, Optional<String> b, int year) {
        return a.isEmpty() || b.isEmpty() || Successors.same(a.get(), b.get(), year);
    }

    private static int year(Event.Payment p) {
        return p.told().announced().map(LocalDate::getYear).orElse(0);
    }
}
