package dev.octavo.catalog;

import dev.octavo.Filing;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.meaning.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A stated total beside the sum of the ledger's rows it is of: same parties and compound, in its
/// currency; of a total to date those of its days that were announced until the statement was. What
/// was earned never is more than the most that an agreement promises: where the rows say so, the
/// difference is below 0, and a row or the statement is wrong.
///
/// @param rows the sum of the rows
/// @param count how many rows, those of undisclosed amount included
/// @param unknown how many rows there are whose amount in the total's currency is not known:
///   undisclosed, or in a currency of which the statement gives no total
/// @param difference stated less rows: what the filings read do not tell of a total to date, what
///   may still come of an "up to"
public record Reconciliation(
        StatedTotal statement,
        BigDecimal rows,
        int count,
        int unknown,
        BigDecimal difference,
        Source source) {

    /// Whether the rows give what is stated: of a total to date that sum, of an "up to" no more.
    /// Empty where rows of unknown amount may make up for what is missing.
    public Optional<Boolean> agrees() {
        boolean upTo = statement.kind() == StatedTotal.Kind.UP_TO;
        int sign = difference.signum();
        if (sign == 0 || sign > 0 && upTo) {
            return Optional.of(true);
        }
        return sign > 0 && unknown > 0 ? Optional.empty() : Optional.of(false);
    }

    /// A stated total with where it stands.
    public record Stated(StatedTotal total, Source source) {

        /// The totals that a filing states.
        public static List<Stated> of(Filing filing, List<StatedTotal> totals) {
            List<Stated> out = new ArrayList<>();
            for (StatedTotal t : totals) {
                out.add(
                        of(
                                t,
                                out.size(),
                                filing.file(),
                                filing.member(),
                                filing.submission().accession()));
            }
            return out;
        }

        /// A total of a filing.
        ///
        /// @param ordinal its place among those of the filing, from 0
        public static Stated of(
                StatedTotal total,
                int ordinal,
                String file,
                Optional<String> member,
                Optional<String> accession) {
            String id =
                    accession.orElse(file + member.map(m -> "!" + m).orElse(""))
                            + "#stated-"
                            + ordinal;
            return new Stated(
                    total,
                    new Source(
                            id,
                            file,
                            member,
                            accession,
                            total.item(),
                            total.announced(),
                            List.of(total.evidence())));
        }
    }

    /// @param told the currencies in which the same words state totals
    static Reconciliation of(
            Stated stated,
            Set<Optional<String>> told,
            List<LedgerRow> all,
            KnownNames names,
            CompoundNames compounds) {
        StatedTotal t = stated.total();
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        int unknown = 0;
        for (LedgerRow r : all) {
            if (!of(t, r, names) || !compound(t, r, compounds)) {
                continue;
            }
            Optional<String> currency = r.money().currency();
            if (currency.isPresent() && !currency.equals(t.money().currency())) {
                unknown += told.contains(currency) ? 0 : 1;
            } else {
                unknown += r.money().amount().isPresent() ? 0 : 1;
                sum = sum.add(r.money().amount().orElse(BigDecimal.ZERO));
                count++;
            }
        }
        BigDecimal amount = t.money().amount().orElse(BigDecimal.ZERO);
        return new Reconciliation(t, sum, count, unknown, amount.subtract(sum), stated.source());
    }

    private static boolean of(StatedTotal t, LedgerRow r, KnownNames names) {
        LocalDate day = t.asOf().orElse(LocalDate.MAX);
        return party(t.payer(), r.payer(), day, names)
                && party(t.payee(), r.payee(), day, names)
                && (t.kind() == StatedTotal.Kind.UP_TO || within(t, r));
    }

    /// Whether a payment is for the compound that a total is of, by any of its names. One that says
    /// none is counted: nothing says that it was for another.
    private static boolean compound(StatedTotal t, LedgerRow r, CompoundNames compounds) {
        if (t.compound().isEmpty() || r.compound().isEmpty()) {
            return true;
        }
        String row = r.compound().get();
        String stated = t.compound().get();
        return Names.oneCompound(row, stated) || compounds.same(row, stated);
    }

    /// Whether a payment is of the days of a total: by the day it came about, else by that of its
    /// announcement.
    private static boolean within(StatedTotal t, LedgerRow r) {
        LocalDate told = r.announced().orElse(LocalDate.MIN);
        LocalDate first = r.date().map(EventDate::date).orElse(told);
        LocalDate end = r.date().map(EventDate::last).orElse(told);
        LocalDate stated = t.announced().or(t::asOf).orElse(LocalDate.MAX);
        LocalDate last = t.asOf().orElse(LocalDate.MAX);
        // a total of all before its announcement is not of what was announced that day
        boolean before = t.asOf().isPresent() && last.plusDays(1).equals(stated);
        return !told.isAfter(before ? last : stated)
                && !first.isAfter(last)
                && !end.isBefore(t.since().orElse(LocalDate.MIN));
    }

    /// A total may be of several parties: "Belgrave AG and Chiswell plc".
    private static boolean party(
            Optional<String> stated, Optional<String> row, LocalDate day, KnownNames names) {
        if (stated.isEmpty() || row.isEmpty()) {
            return stated.isEmpty();
        }
        int year = day.getYear();
        return names.same(row.get(), stated.get(), year)
                || Arrays.stream(stated.get().split(" and "))
                        .anyMatch(p -> names.same(row.get(), p, year));
    }
}
