package dev.octavo.catalog;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.json.JsonOut;
import dev.octavo.print.Columns;
import dev.octavo.print.Csv;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The ledger for reading: aligned columns, totals below; and as CSV.
public final class LedgerTable {

    private static final Map<String, String> SIGNS =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");
    private static final List<String> HEADINGS =
            List.of(
                    "announced",
                    "payer → payee",
                    "amount",
                    "trigger",
                    "compound",
                    "agreement",
                    "filing");
    private static final int AMOUNT = 2;

    private LedgerTable() {}

    /// The table as text, lines ended by `\n`.
    public static String text(Ledger ledger) {
        if (ledger.rows().isEmpty()) {
            return "No milestone payments.\n";
        }
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        for (LedgerRow r : ledger.rows()) {
            rows.add(
                    List.of(
                            r.announced().map(Object::toString).orElse(""),
                            r.payer().orElse("?") + " → " + r.payee().orElse("?"),
                            amount(r.money()),
                            r.triggerInWords(),
                            r.compound().orElse(""),
                            r.agreementInWords(),
                            filings(r)));
        }
        StringBuilder out = new StringBuilder();
        out.append(columns(rows));
        out.append('\n');
        List<List<String>> totals = new ArrayList<>();
        for (Ledger.Total t : ledger.totals()) {
            totals.add(
                    List.of(
                            t.year().map(Object::toString).orElse("no date"),
                            t.payer().isEmpty() ? "?" : t.payer(),
                            t.amount().signum() == 0
                                    ? "undisclosed"
                                    : amount(t.amount(), t.currency()),
                            t.count() == 1 ? "1 payment" : t.count() + " payments"));
        }
        out.append(columns(totals));
        reconciled(ledger, out);
        return out.toString();
    }

    private static void reconciled(Ledger ledger, StringBuilder out) {
        if (!ledger.reconciliation().isEmpty()) {
            out.append('\n');
            out.append(stated(ledger));
        }
    }

    /// What the filings state of totals, beside the sums of the rows, as text.
    public static String stated(Ledger ledger) {
        if (ledger.reconciliation().isEmpty()) {
            return "No stated totals.\n";
        }
        List<List<String>> rows =
                new ArrayList<>(
                        List.of(
                                List.of(
                                        "stated as of",
                                        "payer → payee",
                                        "stated",
                                        "rows",
                                        "difference",
                                        "compound",
                                        "filing")));
        for (Reconciliation r : ledger.reconciliation()) {
            Optional<String> currency = r.statement().money().currency();
            rows.add(
                    List.of(
                            days(r.statement()),
                            r.statement().payer().orElse("?")
                                    + " → "
                                    + r.statement().payee().orElse("?"),
                            amount(r.statement().money()),
                            amount(r.rows(), currency),
                            difference(r, currency),
                            r.statement().compound().orElse("all"),
                            r.source().filing()));
        }
        return columns(rows);
    }

    private static String days(StatedTotal total) {
        String until = total.asOf().map(Object::toString).orElse("no date");
        return total.since().map(since -> since + " to " + until).orElse(until);
    }

    /// "agrees", what is missing, or what is missing with rows that may make up for it.
    private static String difference(Reconciliation r, Optional<String> currency) {
        if (r.difference().signum() == 0) {
            return "agrees";
        }
        String sum = amount(r.difference(), currency);
        return r.unknown() == 0 ? sum : sum + ", " + r.unknown() + " of unknown amount";
    }

    /// The same as CSV with a heading.
    public static String statedCsv(Ledger ledger) {
        StringBuilder out =
                new StringBuilder(
                        "statement,payer,payee,compound,since,asOf,currency,stated,rows,count,unknown,difference,agrees,filing\n");
        for (Reconciliation r : ledger.reconciliation()) {
            StatedTotal t = r.statement();
            out.append(
                    Csv.row(
                            List.of(
                                    JsonOut.kebab(t.kind()),
                                    t.payer().orElse(""),
                                    t.payee().orElse(""),
                                    t.compound().orElse(""),
                                    t.since().map(Object::toString).orElse(""),
                                    t.asOf().map(Object::toString).orElse(""),
                                    t.money().currency().orElse(""),
                                    t.money().amount().map(LedgerTable::plain).orElse(""),
                                    plain(r.rows()),
                                    Integer.toString(r.count()),
                                    Integer.toString(r.unknown()),
                                    plain(r.difference()),
                                    r.agrees().map(Object::toString).orElse(""),
                                    r.source().filing())));
        }
        return out.toString();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String filings(LedgerRow r) {
        List<String> names = new ArrayList<>();
        for (Source s : r.sources()) {
            if (!names.contains(s.filing())) {
                names.add(s.filing());
            }
        }
        return String.join(", ", names);
    }

    private static String columns(List<List<String>> rows) {
        return Columns.of(rows, AMOUNT, Integer.MAX_VALUE);
    }

    /// A sum as printed in tables: "$5,000,000", "up to €2,500,000", "undisclosed".
    static String amount(Money m) {
        if (m.amount().isEmpty()) {
            return "undisclosed";
        }
        String words =
                switch (m.qualifier()) {
                    case EXACT, UNDISCLOSED -> "";
                    case APPROXIMATE -> "about ";
                    case UP_TO, RANGE -> "up to ";
                    case AT_LEAST -> "at least ";
                };
        return words + amount(m.amount().get(), m.currency());
    }

    static String amount(BigDecimal amount, Optional<String> currency) {
        String code = currency.orElse("");
        String sign = SIGNS.getOrDefault(code, code.isEmpty() ? "" : code + " ");
        BigDecimal plain = amount.stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        return sign
                + String.format(
                        Locale.ROOT,
                        "%,." + decimals + "f",
                        plain.setScale(decimals, RoundingMode.UNNECESSARY));
    }

    /// The rows as CSV with a heading; no totals.
    public static String csv(Ledger ledger) {
        StringBuilder out =
                new StringBuilder(
                        "announced,date,payer,payee,amount,currency,qualifier,cash,trigger,triggerText,phase,compound,target,indication,partner,agreement,amended,filings\n");
        for (LedgerRow r : ledger.rows()) {
            List<String> cells =
                    List.of(
                            r.announced().map(Object::toString).orElse(""),
                            r.date().map(d -> d.date().toString()).orElse(""),
                            r.payer().orElse(""),
                            r.payee().orElse(""),
                            r.money().amount().map(LedgerTable::plain).orElse(""),
                            r.money().currency().orElse(""),
                            JsonOut.kebab(r.money().qualifier()),
                            JsonOut.kebab(r.cash()),
                            r.trigger().type().map(t -> t.printed()).orElse(""),
                            r.trigger().text(),
                            r.phase().map(p -> p.printed()).orElse(""),
                            r.compound().orElse(""),
                            r.target().orElse(""),
                            r.indication().orElse(""),
                            r.agreement().partner().orElse(""),
                            r.agreement().date().orElse(""),
                            String.join("; ", r.agreement().amended()),
                            filings(r));
            out.append(Csv.row(cells));
        }
        return out.toString();
    }
}
