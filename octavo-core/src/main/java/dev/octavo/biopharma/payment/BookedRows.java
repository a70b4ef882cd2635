package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Payments of which the sum stands in a row of the books, and a sentence behind says what it is:
/// "Milestone revenue … 5,000" and "Milestone revenue in the third quarter represents the payment
/// we earned from Belgrave when net sales surpassed $25 million".
final class BookedRows {

    private static final Words EXPLAINS = Words.named("explaining-rows");
    private static final Words PAYMENT =
            Words.of("payment", "amount", "milestone", "sum", "fee", "achievement");
    private static final Words REVERSED = Words.named("reversed");
    private static final Words LABEL =
            Words.of("revenue", "revenues", "payment", "payments", "income", "fee", "fees", "and");
    private static final Words THOUSANDS = Words.of("thousand", "thousands");
    private static final Words MILLIONS = Words.of("million", "millions");
    private static final Words MILESTONE = Words.of("milestone", "milestones");

    /// So many words from its beginning a sentence says that it explains the row.
    private static final int SUBJECT = 14;

    /// So many words behind that it names the payment.
    private static final int OBJECT = 6;

    /// So many sentences before it the table may stand.
    private static final int BEFORE = 3;

    /// A table has no fewer numbers.
    private static final int ROWS = 4;

    /// A payment told so.
    ///
    /// @param phrase the words that mean it, with the sum of the row
    /// @param row where the row stands
    record Told(int index, PaymentPhrase phrase, Sentence row) {}

    private BookedRows() {}

    static List<Told> of(List<Sentence> sentences) {
        List<Told> out = new ArrayList<>();
        for (int i = 1; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            if ((s.topics & Gate.MILESTONE) != 0 && MILESTONE.has(s.t.word[s.from])) {
                int object = object(s);
                if (object > 0 && fact(s, object)) {
                    row(sentences, i, object).ifPresent(out::add);
                }
            }
        }
        return out;
    }

    /// Where the payment is named that the row holds; 0 where the sentence explains none.
    private static int object(Sentence s) {
        int verb = s.from + 1;
        while (verb < s.to && !EXPLAINS.has(s.t.word[verb])) {
            if (verb - s.from > SUBJECT || s.m().is(verb, Mention.Type.MONEY)) {
                return 0;
            }
            verb++;
        }
        for (int i = verb + 1; i < Math.min(s.to, verb + OBJECT); i++) {
            if (s.m().is(i, Mention.Type.MONEY)) {
                return 0;
            }
            if (PAYMENT.has(s.t.word[i])) {
                return i;
            }
        }
        return 0;
    }

    /// Whether it says for what step it was paid, or that it was, and leaves nothing open.
    private static boolean fact(Sentence s, int object) {
        if (s.has(REVERSED, s.from, s.to)
                || Doubts.hedge(s, "may", s.from, s.to)
                || Doubts.hedge(s, "if", s.from, s.to)
                || Doubts.hedge(s, "not", s.from, s.to)) {
            return false;
        }
        for (TriggerHit h : s.triggers()) {
            if (h.from() > object
                    && h.fact() != TriggerHit.Fact.FUTURE
                    && h.fact() != TriggerHit.Fact.NEGATED) {
                return true;
            }
        }
        for (int i = object + 1; i < s.to; i++) {
            switch (Predicate.Kind.of(s.t.word[i])) {
                case GAIN, GIVE, REACH -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static Optional<Told> row(List<Sentence> sentences, int index, int object) {
        for (int i = index - 1; i >= Math.max(0, index - BEFORE); i--) {
            Sentence table = sentences.get(i);
            Optional<Money> sum =
                    numbers(table) >= ROWS ? sum(table, scale(sentences, i)) : Optional.empty();
            if (sum.isPresent()) {
                Sentence s = sentences.get(index);
                boolean article = Words.ARTICLE.has(s.t.word[object - 1]);
                return Optional.of(
                        new Told(
                                index,
                                new PaymentPhrase(
                                        article ? object - 1 : object,
                                        object + 1,
                                        PaymentPhrase.MILESTONE,
                                        List.of(sum.get()),
                                        1,
                                        false,
                                        false,
                                        false,
                                        false,
                                        true),
                                table));
            }
        }
        return Optional.empty();
    }

    private static int numbers(Sentence s) {
        int out = 0;
        for (int i = s.from; i < s.to; i++) {
            out += s.t.is(i, Tokens.NUMBER) ? 1 : 0;
        }
        return out;
    }

    /// In what the table counts: as many noughts belong behind its numbers.
    private static int scale(List<Sentence> sentences, int table) {
        for (int i = table; i >= Math.max(0, table - 2); i--) {
            Sentence s = sentences.get(i);
            if (s.has(THOUSANDS, s.from, s.to)) {
                return 3;
            }
            if (s.has(MILLIONS, s.from, s.to)) {
                return 6;
            }
        }
        return 0;
    }

    /// The first sum of the row of milestones: that of the newest period.
    private static Optional<Money> sum(Sentence table, int scale) {
        Tokens t = table.t;
        for (int i = table.from; i < table.to; i++) {
            if (MILESTONE.has(t.word[i])) {
                int cell = i + 1;
                while (cell < table.to
                        && !t.is(cell, Tokens.NUMBER)
                        && (LABEL.has(t.word[cell])
                                || t.word[cell] == Tokens.STOP
                                || t.text(cell).equals("$"))) {
                    cell++;
                }
                if (cell < table.to && t.is(cell, Tokens.NUMBER)) {
                    return PaymentTables.sum(t.text(cell), scale);
                }
            }
        }
        return Optional.empty();
    }
}
