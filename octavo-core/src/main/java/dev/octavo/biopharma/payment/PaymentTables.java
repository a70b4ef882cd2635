package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Introductions;
import dev.octavo.biopharma.sentence.Paragraph;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.Story;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads tables of milestone payments, a row a payment.
///
/// A table is one of payments that came about if its head names a column for the other party and
/// one for the amount, and if the head or the lines just above say that milestones were earned,
/// received or recorded, and nothing there says that they may be ("potential", "remaining", "up
/// to"). The row itself is then read like a sentence for what triggered it. Rows that add up others
/// are left out.
public final class PaymentTables {

    /// How many rows above the head may say what the table is about.
    private static final int ABOVE = 3;

    /// A table has no more rows than this.
    private static final int MOST_ROWS = 60;

    private static final Words WHO = Words.named("heads-partner");
    private static final Words HOW_MUCH = Words.named("heads-amount");
    private static final Words AMOUNT = Words.of("amount", "amounts");
    private static final Words WHAT = Words.named("heads-product");
    private static final Words CAME = Words.named("came-about");
    private static final Words OPEN = Words.named("not-yet");
    private static final Words SUM = Words.of("total", "totals", "subtotal", "sub-total");
    private static final Words MILLIONS = Words.of("million", "millions");
    private static final Words THOUSANDS = Words.of("thousand", "thousands");

    private final Parties parties;
    private final List<Draft> out = new ArrayList<>();

    /// The first byte of each table, its lead included, and the byte behind it.
    private final List<int[]> covered = new ArrayList<>();

    private PaymentTables(Parties parties) {
        this.parties = parties;
    }

    /// The payments of a text's tables that its sentences have not told.
    public static List<Draft> read(Story story, Parties parties, List<Draft> told) {
        PaymentTables reader = new PaymentTables(parties);
        for (Story.Stretch at : story.milestoneTables()) {
            reader.read(at.page(), at.first(), at.behind());
        }
        // the rows of a table are no sentences
        told.removeIf(d -> reader.covers(d));
        reader.out.removeIf(d -> told.stream().anyMatch(e -> same(e, d)));
        return reader.out;
    }

    private boolean covers(Draft d) {
        for (Evidence at : d.sentence.evidence()) {
            for (int[] table : covered) {
                if (at.at().start() >= table[0] && at.at().start() < table[1]
                        || at.at().start() < table[0] && at.at().end() > table[0]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean same(Draft e, Draft d) {
        return e.occurrence == Occurrence.HAPPENED
                && e.money.amount().equals(d.money.amount())
                && e.payer.isPresent()
                && d.payer.isPresent()
                && Names.sameParty(e.payer.value().orElse(""), d.payer.value().orElse(""));
    }

    private void read(Page page, int first, int behind) {
        int[] above = new int[ABOVE];
        int rows = 0;
        int line = first;
        while (line < behind) {
            if (Paragraph.columns(page, line, behind)) {
                TableRow row = TableRow.at(page, line, behind);
                Optional<Head> head = head(row);
                List<TableRow> lead =
                        head.isEmpty() ? List.of() : lead(page, row, above, Math.min(rows, ABOVE));
                if (head.isPresent() && tells(lead)) {
                    int start = page.span(lead.getLast().first()).start();
                    line = rows(page, head.get().of(lead), row.behind(), behind);
                    covered.add(new int[] {start, page.span(line - 1).end()});
                    rows = 0;
                    continue;
                }
            }
            if (page.end(line) > page.start(line)) {
                above[rows++ % ABOVE] = line;
            }
            int row = page.row(line++);
            while (row >= 0 && line < behind && page.row(line) == row) {
                line++;
            }
        }
    }

    /// The columns of a table of payments.
    private record Head(
            List<TableRow.Cell> all,
            TableRow.Cell who,
            TableRow.Cell amount,
            Optional<TableRow.Cell> product,
            int scale) {

        /// With the scale that the lines above give, where the column has none.
        Head of(List<TableRow> lead) {
            int found = scale;
            for (TableRow row : lead) {
                for (TableRow.Cell cell : row.cells()) {
                    found = found == 0 ? PaymentTables.scale(Tokens.of(cell.text())) : found;
                }
            }
            return new Head(all, who, amount, product, found);
        }
    }

    private static Optional<Head> head(TableRow row) {
        Optional<TableRow.Cell> who = Optional.empty();
        Optional<TableRow.Cell> amount = Optional.empty();
        Optional<TableRow.Cell> product = Optional.empty();
        int scale = 0;
        for (TableRow.Cell cell : row.cells()) {
            Tokens t = Tokens.of(cell.text());
            if (t.count > MOST_WORDS) {
                return Optional.empty();
            }
            if (who.isEmpty() && has(t, WHO)) {
                who = Optional.of(cell);
            } else if (has(t, HOW_MUCH) && (amount.isEmpty() || has(t, AMOUNT))) {
                amount = Optional.of(cell);
                scale = scale(t);
            } else if (product.isEmpty() && has(t, WHAT)) {
                product = Optional.of(cell);
            }
        }
        if (who.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Head(row.cells(), who.get(), amount.get(), product, scale));
    }

    /// A head has no more words than this.
    private static final int MOST_WORDS = 8;

    /// How many noughts the numbers of a column lack: "(in thousands)"; 0 where it does not say.
    private static int scale(Tokens t) {
        for (int i = 1; i < t.count; i++) {
            if (t.word[i - 1] == IN && !t.is(i, Tokens.NUMBER)) {
                int scale = MILLIONS.has(t.word[i]) ? 6 : THOUSANDS.has(t.word[i]) ? 3 : 0;
                if (scale > 0) {
                    return scale;
                }
            }
        }
        return 0;
    }

    private static final int IN = Lexicon.intern("in");

    /// The head and the rows above it.
    private static List<TableRow> lead(Page page, TableRow head, int[] above, int rows) {
        List<TableRow> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < rows; i++) {
            all.add(TableRow.at(page, above[i], head.first()));
        }
        all.sort(Comparator.comparingInt(TableRow::first).reversed());
        return all;
    }

    /// Whether the head and the rows above say that milestones came about.
    private static boolean tells(List<TableRow> all) {
        boolean milestones = false;
        boolean came = false;
        for (TableRow row : all) {
            for (TableRow.Cell cell : row.cells()) {
                Tokens t = Tokens.of(cell.text());
                if (has(t, OPEN)) {
                    return false;
                }
                milestones |= has(t, Words.MILESTONE);
                came |= has(t, CAME);
            }
        }
        return milestones && came;
    }

    private static boolean has(Tokens t, Words words) {
        for (int i = 0; i < t.count; i++) {
            if (words.has(t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// Reads the rows below a head; gives the line behind the table.
    private int rows(Page page, Head head, int first, int behind) {
        int line = first;
        String who = "";
        for (int n = 0; n < MOST_ROWS && line < behind; n++) {
            TableRow row = TableRow.at(page, line, behind);
            if (!row.divides()) {
                if (row.cells().size() < 2 || has(Tokens.of(row.cells().getFirst().text()), SUM)) {
                    return line;
                }
                String named = row.below(head.who, head.all);
                who = named.isEmpty() ? who : named;
                row(page, head, row, who);
            }
            line = row.behind();
        }
        return line;
    }

    private void row(Page page, Head head, TableRow row, String who) {
        Passage passage = Passage.of(page, row.first(), row.behind());
        Tokens t = Tokens.of(passage.text());
        Optional<Money> sum = sum(row.below(head.amount, head.all), head.scale);
        if (who.isEmpty() || sum.isEmpty() || t.count == 0) {
            return;
        }
        Sentence s =
                new Sentence(
                        passage,
                        t,
                        0,
                        t.count,
                        Gate.topics(t, 0, t.count),
                        new Introductions(parties));
        Draft d =
                new Draft(
                        s,
                        new PaymentPhrase(
                                t.count,
                                t.count,
                                "milestone",
                                List.of(sum.get()),
                                1,
                                false,
                                false,
                                false,
                                false,
                                true));
        d.named = true;
        d.money = sum.get();
        Slot<String> own =
                parties.registrant.isEmpty()
                        ? Slot.none()
                        : Slot.of(parties.registrant, Derivation.RESOLVED);
        Mention named = new Mention(Mention.Type.ORG, 0, 0, who);
        d.payer = parties.slot(named);
        d.payee = own;
        if (parties.self(named)) {
            return;
        }
        d.trigger = SentenceTriggers.told(s);
        Slots.fromContext(d, List.of(s), List.of());
        String product = head.product.map(h -> row.below(h, head.all)).orElse("");
        if (!product.isEmpty()) {
            d.compound = Slot.stated(product);
        }
        out.add(d);
    }

    /// The sum of a cell: with its currency, or a bare number, then of dollars and in the scale of
    /// its column.
    static Optional<Money> sum(String cell, int scale) {
        Optional<Money> named = money(cell);
        Optional<Money> found = named.isPresent() ? named : money("$" + cell);
        if (found.isEmpty() || found.get().amount().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal amount = found.get().amount().get();
        BigDecimal full = amount.compareTo(FULL) < 0 ? amount.scaleByPowerOfTen(scale) : amount;
        BigDecimal plain = full.stripTrailingZeros();
        return full.compareTo(LEAST) < 0
                ? Optional.empty()
                : Optional.of(
                        new Money(
                                Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain),
                                found.get().currency(),
                                found.get().qualifier()));
    }

    /// The only sum of a cell.
    private static Optional<Money> money(String cell) {
        Tokens t = Tokens.of(cell);
        Mentions m = Mentions.of(t, 0, t.count);
        List<Mention> found = m.all(Mention.Type.MONEY);
        return found.size() == 1 ? Optional.of(m.money(found.getFirst().from())) : Optional.empty();
    }

    /// Less is no payment of ours.
    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    /// A number so large has its noughts already.
    private static final BigDecimal FULL = BigDecimal.valueOf(1_000_000);
}
