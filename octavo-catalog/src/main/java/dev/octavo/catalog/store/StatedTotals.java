package dev.octavo.catalog.store;

import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.catalog.Reconciliation;
import dev.octavo.edgar.Span;
import dev.octavo.json.JsonOut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The sums of milestone payments that filings state, as rows of their table and back.
public final class StatedTotals {

    private static final String POINTER = "/statedTotals/";

    private StatedTotals() {}

    static void add(List<StatedTotal> totals, String id, Rows rows) {
        for (int i = 0; i < totals.size(); i++) {
            StatedTotal t = totals.get(i);
            rows.add(
                    Table.STATED_TOTAL,
                    id,
                    i,
                    JsonOut.kebab(t.kind()),
                    Values.orNull(t.payer().map(Values::notNull)),
                    Values.orNull(t.payee().map(Values::notNull)),
                    Values.orNull(t.compound().map(Values::notNull)),
                    Values.orNull(t.money().amount().map(a -> a.setScale(4, RoundingMode.HALF_UP))),
                    Values.orNull(t.money().currency()),
                    JsonOut.kebab(t.money().qualifier()),
                    Values.orNull(t.asOf()),
                    Values.orNull(t.item()),
                    Values.orNull(t.announced()),
                    Values.orNull(t.since()),
                    Values.orNull(t.trigger().map(TriggerType::printed)));
            Span at = t.evidence().at();
            rows.add(
                    Table.EVIDENCE,
                    id,
                    POINTER + i,
                    0,
                    at.document(),
                    (long) at.start(),
                    (long) at.end(),
                    Values.notNull(t.evidence().quote()));
        }
    }

    /// All stated totals of the catalog.
    ///
    /// @param keys gets the key of each source's filing, by the source's id
    public static List<Reconciliation.Stated> all(Connection connection, Map<String, String> keys)
            throws SQLException {
        List<Reconciliation.Stated> out = new ArrayList<>();
        try (PreparedStatement p =
                        connection.prepareStatement(
                                "SELECT t.filing_id, t.ordinal, t.kind, t.payer, t.payee, t.compound, t.amount, t.currency, t.qualifier, t.as_of, t.item, t.announced, t.since, t.trigger_type,"
                                        + " f.file, f.member, f.accession, e.document, e.start_byte, e.end_byte, e.quote"
                                        + " FROM stated_total t JOIN filing f ON f.filing_id = t.filing_id"
                                        + " JOIN evidence e ON e.filing_id = t.filing_id AND e.pointer = '"
                                        + POINTER
                                        + "' || t.ordinal"
                                        + " ORDER BY t.filing_id, t.ordinal");
                ResultSet r = p.executeQuery()) {
            while (r.next()) {
                Reconciliation.Stated s = stated(r);
                keys.put(s.source().id(), r.getString("filing_id"));
                out.add(s);
            }
        }
        return out;
    }

    private static Reconciliation.Stated stated(ResultSet r) throws SQLException {
        Evidence evidence =
                new Evidence(
                        new Span(
                                r.getInt("document"), r.getInt("start_byte"), r.getInt("end_byte")),
                        r.getString("quote"));
        StatedTotal total =
                new StatedTotal(
                        StatedTotal.Kind.valueOf(constant(r.getString("kind"))),
                        string(r, "payer"),
                        string(r, "payee"),
                        string(r, "trigger_type").map(t -> TriggerType.valueOf(constant(t))),
                        string(r, "compound"),
                        new Money(
                                Optional.ofNullable(r.getBigDecimal("amount"))
                                        .map(BigDecimal::stripTrailingZeros),
                                string(r, "currency"),
                                Money.Qualifier.valueOf(constant(r.getString("qualifier")))),
                        Optional.ofNullable(r.getObject("since", LocalDate.class)),
                        Optional.ofNullable(r.getObject("as_of", LocalDate.class)),
                        string(r, "item"),
                        Optional.ofNullable(r.getObject("announced", LocalDate.class)),
                        evidence);
        return Reconciliation.Stated.of(
                total,
                r.getInt("ordinal"),
                r.getString("file"),
                string(r, "member"),
                string(r, "accession"));
    }

    private static Optional<String> string(ResultSet r, String column) throws SQLException {
        return Optional.ofNullable(r.getString(column));
    }

    private static String constant(String kebab) {
        return kebab.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
