package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What speaks against a payment that has come about: conditions, possibilities, plans and
/// negations around it, sums of many payments, and explanations of figures.
final class Doubts {

    private static final Words AHEAD = Words.named("ahead");
    private static final Words AGENDA = Words.named("agenda");
    private static final int LIST = 6;

    private Doubts() {}

    /// Names what there is against taking a sum for a payment of one milestone.
    static void name(Sentence s, PaymentPhrase p, Optional<Predicate> verb, Consumer<String> to) {
        name("listed", listed(s, p, verb), to);
        name("booked", booked(s, verb), to);
        name("mark", mark(s, p), to);
        name("total", total(s, p), to);
        name("compared", compared(s, p), to);
    }

    private static void name(String name, boolean there, Consumer<String> to) {
        if (there) {
            to.accept(name);
        }
    }

    /// Whether a sum stands alone in a row, or in a list of what may come.
    private static boolean listed(Sentence s, PaymentPhrase p, Optional<Predicate> verb) {
        return p.bare() && verb.isEmpty() && (row(s) || !s.hedges().isEmpty());
    }

    /// Whether a sum is one of the books for which no step is told.
    private static boolean booked(Sentence s, Optional<Predicate> verb) {
        return verb.isPresent()
                && verb.get().kind() == Predicate.Kind.ACCOUNT
                && s.triggers().isEmpty();
    }

    /// Whether a sum is the mark that was passed: "surpasses the $100 million milestone".
    private static boolean mark(Sentence s, PaymentPhrase p) {
        for (TriggerHit h : s.triggers()) {
            if (h.from() < p.from() && p.from() < h.to()) {
                return true;
            }
        }
        return false;
    }

    /// Whether no verb stands in a sentence, as in a row of a table.
    static boolean row(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (Wording.VERB.has(s.t.word[i])) {
                return false;
            }
        }
        return true;
    }

    /// Whether the payment stands in a list under "Anticipated Milestones".
    static boolean announcedAhead(List<Sentence> all, int index, PaymentPhrase p) {
        for (int i = index; i >= 0 && i > index - LIST; i--) {
            Sentence s = all.get(i);
            int z = i == index ? Math.min(p.from(), s.from + 6) : s.to;
            if (z - s.from > 8) {
                continue;
            }
            for (int k = s.from; k + 1 < z; k++) {
                if (AHEAD.has(s.t.word[k]) && s.has(AGENDA, k + 1, Math.min(z, k + 3))) {
                    return true;
                }
            }
        }
        return false;
    }

    static final Words LOOKS = Words.named("outlook");
    private static final Words COMPARES = Words.named("comparing");
    private static final Words STATEMENT = Words.named("figures");

    /// Whether a sentence explains the figures of a period by a payment that is told elsewhere.
    static boolean compared(Sentence s, PaymentPhrase p) {
        for (TriggerHit h : s.triggers()) {
            if (!p.covers(h.from(), h.to())
                    && h.type().rank() > 3
                    && !s.has(LOOKS, s.from, p.from())) {
                return false;
            }
        }
        return !s.headline()
                && s.has(COMPARES, s.from, s.to)
                && s.has(STATEMENT, s.from, Math.max(s.from, p.from()))
                && !s.has(Status.EXPENSE, p.from(), Math.min(s.to, p.to() + 2));
    }

    /// Where the words end that may say on what condition a payment is made: where another payment
    /// with a verb of its own begins ("…, and will also receive €5 million upon approval").
    static int nextPayment(Sentence s, PaymentPhrase p) {
        boolean and = false;
        boolean verb = false;
        for (int i = p.to(); i < s.to; i++) {
            int w = s.t.word[i];
            if (s.m().is(i, Mention.Type.MONEY)) {
                if (and && verb) {
                    return i;
                }
                and = false;
                verb = false;
            }
            and |= Words.CLAUSE.has(w);
            verb |= and && Wording.VERB.has(w);
        }
        return s.to;
    }

    /// "Each approval triggers a payment": a term, not an event.
    static boolean generic(Sentence s, Predicate v) {
        return s.has(EACH, s.from, v.groupFrom());
    }

    private static final Words EACH = Words.of("each", "every", "any", "whenever");

    static boolean unsureBefore(Sentence s, int z) {
        for (int i = s.from; i < z; i++) {
            int w = s.t.word[i];
            if (Words.WILL.has(w)
                    || Words.MAY.has(w)
                    || IF.has(w)
                    || (UNSURE.has(w) && !s.headline())) {
                return true;
            }
        }
        return false;
    }

    private static final Words IF = Words.of("if", "unless", "whether", "assuming");
    private static final Words UNSURE = Words.named("unsure");

    static boolean potential(Sentence s, PaymentPhrase p, Predicate v) {
        return p.limited()
                || hedge(s, "if", s.from, Math.min(nextPayment(s, p), p.to() + 25))
                || hedge(s, "may", p.from() - 1, p.to()) && !earned(s, p, v)
                || hedge(s, "up-to", Math.max(s.from, p.from() - 4), p.to())
                || hedge(s, "may", Math.max(s.from, v.groupFrom() - 2), v.token() + 1);
    }

    private static final Words CONTINGENT = Words.of("contingent", "conditional");

    /// "triggered a contingent payment": the condition is met.
    private static boolean earned(Sentence s, PaymentPhrase p, Predicate v) {
        return s.has(CONTINGENT, p.from(), p.to())
                && v.mood() == Predicate.Mood.PLAIN
                && v.form() == Predicate.Form.PAST;
    }

    /// Sums of many payments, told for a span of time.
    static boolean total(Sentence s, PaymentPhrase p) {
        boolean many = p.plural() || p.aggregate() || p.bare();
        if (!many || p.copies() > 1) {
            return false;
        }
        if (hedge(s, "total", s.from, s.to)) {
            return toDate(s, p) || !p.bare() && !Facts.reasoned(s, p);
        }
        boolean caused = !s.triggers().isEmpty() || s.refers("back");
        return (p.aggregate() || hedge(s, "sum", s.from, s.to)) && !caused;
    }

    private static final int DATE = Lexicon.intern("date");

    /// "has earned $57 million from Aldwych to date": all payments up to now.
    private static boolean toDate(Sentence s, PaymentPhrase p) {
        for (int i = p.to(); i + 1 < Math.min(s.to, p.to() + 10); i++) {
            if (Words.TO.has(s.t.word[i]) && s.t.word[i + 1] == DATE) {
                return true;
            }
        }
        return false;
    }

    private static final Words INCLUDES = Words.named("reflecting");

    /// Whether the payment is not made; a figure that does not include it may be right.
    static boolean negated(Sentence s, PaymentPhrase p) {
        return hedge(s, "not", Math.max(s.from, p.from() - 4), p.from() + 1)
                && !s.has(INCLUDES, p.from() - 3, p.from());
    }

    static boolean hedge(Sentence s, String value, int a, int z) {
        for (Phrases.Hit h : s.hedges()) {
            if (h.value().equals(value) && h.from() >= a && h.from() < z) {
                return true;
            }
        }
        return false;
    }
}
