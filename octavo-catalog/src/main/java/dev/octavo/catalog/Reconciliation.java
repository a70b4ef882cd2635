package dev.octavo.catalog;

import dev.octavo.Filing;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.meaning.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A stated total beside the sum of the ledger's rows it is of: same parties and compound, in its
/// currency; of a total to date those announced until the day of the statement. What was earned
/// never is more than the most that an agreement promises: where the rows say so, the difference is
/// below 0, and a row or the statement is wrong.
///
/// @param rows the sum of the rows
/// @param count how many rows, those of undisclosed amount included
/// @param difference stated less rows: what the filings read do not tell of a total to date, what
///   may still come of an "up to"
public record Reconciliation(
        StatedTotal statement, BigDecimal rows, int count, BigDecimal difference, Source source) {

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

    static Reconciliation of(Stated stated, List<LedgerRow> all) {
        StatedTotal t = stated.total();
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (LedgerRow r : all) {
            if (of(t, r)) {
                sum = sum.add(r.money().amount().orElse(BigDecimal.ZERO));
                count++;
            }
        }
        BigDecimal amount = t.money().amount().orElse(BigDecimal.ZERO);
        return new Reconciliation(t, sum, count, amount.subtract(sum), stated.source());
    }

    private static boolean of(StatedTotal t, LedgerRow r) {
        LocalDate day = t.asOf().orElse(LocalDate.MAX);
        return party(t.payer(), r.payer(), day)
                && party(t.payee(), r.payee(), day)
                && (t.compound().isEmpty()
                        || r.compound()
                                .filter(c -> Names.oneCompound(c, t.compound().get()))
                                .isPresent())
                && (r.money().currency().isEmpty()
                        || r.money().currency().equals(t.money().currency()))
                && (t.kind() == StatedTotal.Kind.UP_TO
                        || !r.announced().orElse(LocalDate.MIN).isAfter(day));
    }

    /// A total may be of several parties: "Belgrave AG and Chiswell plc".
    private static boolean party(Optional<String> stated, Optional<String> row, LocalDate day) {
        if (stated.isEmpty() || row.isEmpty()) {
            return stated.isEmpty();
        }
        int year = day.getYear();
        return Successors.same(row.get(), stated.get(), year)
                || Arrays.stream(stated.get().split(" and "))
                        .anyMatch(p -> Successors.same(row.get(), p, year));
    }
}
