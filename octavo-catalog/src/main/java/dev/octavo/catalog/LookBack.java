package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text that looks back on money: "the $6.0 million milestone that Belgrave paid in January
/// 2006", in the release on the year.
///
/// Such sentences seldom say what the money was for, and a compound, step or day that is read for
/// them from other sentences may be that of another payment. So only what the sentence itself says
/// counts against a payment that was told before: of the same sum between the same parties, and in
/// time for the day of the receipt. One told without a day must say the step, or be told as one of
/// before ("to date", "included"). Where several such payments were told, it is taken for the
/// oldest of which no receipt was told: to count it as one more would be worse.
final class LookBack {

    /// How a text tells what it told before.
    private static final List<String> BEFORE =
            List.of(
                    "to date",
                    "to the present",
                    "until now",
                    "up to now",
                    "so far",
                    "thus far",
                    "already",
                    "previously",
                    "previous",
                    "earlier",
                    "prior ",
                    "prior-",
                    "preceding",
                    "included",
                    "includes",
                    "including",
                    "inclusive of",
                    "reflects",
                    "reflected",
                    "reflecting",
                    "consisted of",
                    "consists of",
                    "was due to",
                    "were due to",
                    "due primarily",
                    "primarily due",
                    "attributable to",
                    "as a result of the receipt",
                    " last january",
                    " last february",
                    " last march",
                    " last april",
                    " last may",
                    " last june",
                    " last july",
                    " last august",
                    " last september",
                    " last october",
                    " last november",
                    " last december",
                    "last quarter",
                    "last year",
                    "last spring",
                    "last summer",
                    "last fall",
                    "last winter",
                    "earned in the",
                    "achieved in the",
                    "recognized in the",
                    "recorded in the",
                    "announced in");

    /// "the Phase II milestone", "the Phase 2 study": a phase, and no step.
    private static final Pattern VAGUE =
            Pattern.compile(
                    "(?:the |its |a )?phase [0-9ivx/ab]+ (?:clinical )?(?:milestone|study|trial|testing|program)",
                    Pattern.CASE_INSENSITIVE);

    private final Entry receipt;
    private final SamePayment same;

    /// The sentence that tells the receipt, in small letters.
    private final String sentence;

    /// The day that the sentence itself gives.
    private final Optional<EventDate> day;

    /// Whether the sentence tells it as one of before.
    private final boolean before;

    /// What a telling may look back on is asked for one payment after the other: what its sentence
    /// says is found once.
    ///
    /// @param receipt the telling
    LookBack(Entry receipt, SamePayment same) {
        this.receipt = receipt;
        this.same = same;
        String printed = sentence(receipt);
        this.sentence = printed.toLowerCase(Locale.ROOT);
        this.day = day(receipt, printed);
        this.before = before(sentence);
    }

    /// Whether a telling may be of a payment that was told long before.
    static boolean may(Entry e) {
        return SamePayment.received(e) || before(e);
    }

    /// Whether the sentence tells it as one of before.
    static boolean before(Entry e) {
        return before(sentence(e).toLowerCase(Locale.ROOT));
    }

    private static boolean before(String sentence) {
        return BEFORE.stream().anyMatch(sentence::contains);
    }

    /// Whether the receipt may be of the payment that some others tell.
    boolean on(List<Entry> told) {
        Event.Payment r = receipt.payment();
        boolean sides = false;
        for (Entry other : told) {
            Event.Payment o = other.payment();
            if (other.source().sameText(receipt.source()) || !same.sides(o, r) || otherDay(other)) {
                return false;
            }
            sides |= SamePayment.complete(o);
        }
        Event.Payment first = told.getFirst().payment();
        String step = r.trigger().text();
        boolean said = says(Optional.of(step)) && !VAGUE.matcher(step).matches();
        boolean known = said || day.isPresent() || before;
        return sides
                && (r.money().amount().isPresent() ? known : said && before)
                && (!said || SamePayment.triggers(first, r))
                && (!says(r.compound().value()) || same.compounds(first, r))
                && (!says(Optional.of("phase"))
                        || first.phase().value().isEmpty()
                        || r.phase().value().isEmpty()
                        || first.phase().value().equals(r.phase().value()))
                && (!says(r.indication().value())
                        || SamePayment.indications(
                                first.indication().value(), r.indication().value()))
                && inTime(told.getFirst());
    }

    /// Whether another receipt is told of another day.
    private boolean otherDay(Entry other) {
        if (day.isEmpty() || !SamePayment.received(receipt) || !SamePayment.received(other)) {
            return false;
        }
        Optional<EventDate> its = day(other, sentence(other));
        return its.isPresent()
                && (its.get().date().minusDays(SamePayment.LAG).isAfter(day.get().last())
                        || day.get().date().minusDays(SamePayment.LAG).isAfter(its.get().last()));
    }

    /// Whether the money of a payment that was told on a day can have come on that of the receipt.
    private boolean inTime(Entry first) {
        Optional<LocalDate> earned = first.source().announced();
        Optional<LocalDate> told = receipt.source().announced();
        if (earned.isEmpty() || told.isEmpty() || told.get().isBefore(earned.get())) {
            return false;
        }
        if (day.isEmpty()) {
            return before
                    || ChronoUnit.DAYS.between(earned.get(), told.get()) <= SamePayment.CASH_WITHIN;
        }
        return !day.get().last().isBefore(earned.get().minusDays(SamePayment.LAG))
                && !day.get().date().isAfter(earned.get().plusDays(SamePayment.CASH_WITHIN));
    }

    private static Optional<EventDate> day(Entry e, String sentence) {
        return e.payment().told().date().filter(d -> gives(sentence, d));
    }

    /// Whether a sentence has a day's year or month in it, or the quarter or half of one.
    static boolean gives(String sentence, EventDate d) {
        String small = sentence.toLowerCase(Locale.ROOT);
        return switch (d.precision()) {
            case DAY, MONTH -> names(sentence, d.date().getMonth());
            case QUARTER -> small.contains("quarter");
            case HALF -> small.contains("half");
            case YEAR ->
                    small.contains(String.valueOf(d.date().getYear())) || small.contains("year");
        };
    }

    /// Whether a word of a sentence is the name of a month, or the beginning of it: "March",
    /// "Mar.", but not "marketing"; "May" has a capital, which "may" has not.
    private static boolean names(String sentence, Month month) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int from = 0;
        while (from < sentence.length()) {
            int to = from;
            while (to < sentence.length() && Character.isLetter(sentence.charAt(to))) {
                to++;
            }
            if (to - from >= SHORTEST
                    && to - from <= name.length()
                    && sentence.charAt(from) == name.charAt(0)
                    && name.regionMatches(true, 0, sentence, from, to - from)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /// The name of a month is cut to no fewer letters.
    private static final int SHORTEST = 3;

    private boolean says(Optional<String> words) {
        return says(sentence, words);
    }

    /// Whether a sentence in small letters has some words.
    private static boolean says(String sentence, Optional<String> words) {
        return words.filter(w -> !w.isEmpty())
                .filter(w -> sentence.contains(w.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /// The sentence that tells a payment: of several the first that has its sum.
    private static String sentence(Entry e) {
        List<Evidence> all = e.source().evidence();
        Optional<BigDecimal> amount = e.payment().money().amount();
        if (amount.isEmpty() || all.size() == 1) {
            return all.getFirst().quote();
        }
        List<String> figures = figures(amount.get());
        return all.stream()
                .map(Evidence::quote)
                .filter(q -> figures.stream().anyMatch(f -> prints(q, f)))
                .findFirst()
                .orElse(all.getFirst().quote());
    }

    /// Whether a number stands in a sentence, not as the end of another: "6 million", but not in
    /// "2006 ".
    static boolean prints(String sentence, String number) {
        int at = sentence.indexOf(number);
        while (at > 0 && OF_NUMBERS.indexOf(sentence.charAt(at - 1)) >= 0) {
            at = sentence.indexOf(number, at + 1);
        }
        return at >= 0;
    }

    private static final String OF_NUMBERS = "0123456789.,";

    /// How a sum may be printed: in units, in thousands, in millions.
    private static List<String> figures(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return List.of(
                String.format(Locale.ROOT, "%,d", amount.toBigInteger()),
                plain.movePointLeft(6).stripTrailingZeros().toPlainString() + " ",
                plain.movePointLeft(6).setScale(1, RoundingMode.HALF_UP).toPlainString() + " ",
                plain.movePointLeft(9).stripTrailingZeros().toPlainString() + " ");
    }
}
