package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A text that looks back on money: "the $6.0 million milestone that Belgrave paid in January
/// 2006", in the release on the year.
///
/// Such sentences seldom say what the money was for, and a compound or step that is read for them
/// from other sentences may be that of another program. So only what the sentence itself says
/// counts against a payment that was told before: of the same sum between the same parties, and in
/// time for the day of the receipt. One told without a day must say the step. Where several such
/// payments were told, it is taken for the oldest of which no receipt was told: to count it as one
/// more would be worse.
final class LookBack {

    private LookBack() {}

    /// Whether a receipt may be of the payment that some others tell.
    static boolean on(List<Entry> told, Entry receipt, SamePayment same) {
        Event.Payment r = receipt.payment();
        boolean sides = false;
        for (Entry other : told) {
            Event.Payment o = other.payment();
            if (other.source().sameText(receipt.source())
                    || !same.sides(o, r)
                    || otherDay(other, receipt)) {
                return false;
            }
            sides |= SamePayment.complete(o);
        }
        Event.Payment first = told.getFirst().payment();
        boolean step = says(receipt, Optional.of(r.trigger().text()));
        return sides
                && r.money().amount().isPresent()
                && (step ? SamePayment.triggers(first, r) : r.told().date().isPresent())
                && (!saysCompound(receipt) || same.compounds(first, r))
                && (!says(receipt, Optional.of("phase"))
                        || first.phase().value().isEmpty()
                        || r.phase().value().isEmpty()
                        || first.phase().value().equals(r.phase().value()))
                && (!says(receipt, r.indication().value())
                        || SamePayment.indications(
                                first.indication().value(), r.indication().value()))
                && inTime(told.getFirst(), receipt);
    }

    /// Whether two receipts are told of different days.
    private static boolean otherDay(Entry a, Entry b) {
        Optional<EventDate> one = a.payment().told().date();
        Optional<EventDate> two = b.payment().told().date();
        return SamePayment.received(a)
                && one.isPresent()
                && two.isPresent()
                && (one.get().date().minusDays(SamePayment.LAG).isAfter(two.get().last())
                        || two.get().date().minusDays(SamePayment.LAG).isAfter(one.get().last()));
    }

    /// Whether the money of a payment that was told on a day can have come on that of a receipt.
    private static boolean inTime(Entry first, Entry receipt) {
        Optional<LocalDate> earned = first.source().announced();
        Optional<LocalDate> told = receipt.source().announced();
        if (earned.isEmpty() || told.isEmpty() || told.get().isBefore(earned.get())) {
            return false;
        }
        Optional<EventDate> came = receipt.payment().told().date();
        if (came.isEmpty()) {
            return ChronoUnit.DAYS.between(earned.get(), told.get()) <= SamePayment.CASH_WITHIN;
        }
        return !came.get().last().isBefore(earned.get().minusDays(SamePayment.LAG))
                && !came.get().date().isAfter(earned.get().plusDays(SamePayment.CASH_WITHIN));
    }

    /// Whether the sentence that tells a payment names its compound.
    static boolean saysCompound(Entry e) {
        return says(e, e.payment().compound().value());
    }

    /// Whether the sentence that tells a payment has some words.
    private static boolean says(Entry e, Optional<String> words) {
        String quote = e.source().evidence().getFirst().quote().toLowerCase(Locale.ROOT);
        return words.filter(w -> !w.isEmpty())
                .filter(w -> quote.contains(w.toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
