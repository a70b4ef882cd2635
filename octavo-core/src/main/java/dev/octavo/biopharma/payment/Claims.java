package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.sentence.VerbGroup;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Payments told by a noun for what is owed: "the right to $35 million", "an invoice for $8
/// million", "the agreement has a milestone for this, and the company has earned it".
final class Claims {

    private static final Words RIGHT = Words.named("claims");
    private static final Words BILL = Words.named("bills");
    private static final Words TAKES = Words.named("collecting");
    private static final Words BEFORE_SUM =
            Words.of("for", "of", "in", "the", "amount", "a", "an", "its", "to");
    private static final Words IT = Words.of("it", "them", "this");
    private static final int REACH = 5;
    private static final int BEHIND = 22;

    private Claims() {}

    /// What a noun before a payment says of it, if there is one.
    static Optional<Predicate> of(Sentence s, PaymentPhrase p) {
        int i = p.from() - 1;
        while (i > s.from
                && p.from() - i < REACH
                && (BEFORE_SUM.has(s.t.word[i]) || TAKES.has(s.t.word[i]))) {
            i--;
        }
        if (i < s.from || i == p.from() - 1 || s.has(Words.NOT, s.from, i)) {
            return Optional.empty();
        }
        boolean sure =
                !Doubts.unsureBefore(s, i) && !Doubts.hedge(s, "may", s.from, i) && !s.headline();
        if (BILL.has(s.t.word[i]) && sure && !s.has(Words.TO, i + 1, p.from())) {
            return Optional.of(verb(s, i, Predicate.Kind.GAIN, Predicate.Mood.PLAIN));
        }
        if (RIGHT.has(s.t.word[i]) && sure && s.has(Words.TO, i + 1, i + 2) && stepBefore(s, i)) {
            return Optional.of(verb(s, i, Predicate.Kind.ENTITLE, Predicate.Mood.ENTITLES));
        }
        return Optional.empty();
    }

    /// Whether what gives a right is a step: one told before, or one named as the subject.
    private static boolean stepBefore(Sentence s, int i) {
        if (s.refers("back")) {
            return true;
        }
        for (TriggerHit h : s.triggers()) {
            if (h.from() < i && h.told()) {
                return true;
            }
        }
        return false;
    }

    private static Predicate verb(Sentence s, int at, Predicate.Kind kind, Predicate.Mood mood) {
        int group = at;
        for (int i = at - 1; i >= Math.max(s.from, at - 8); i--) {
            if (Wording.VERB.has(s.t.word[i]) || GIVES.has(s.t.word[i])) {
                group = i;
                break;
            }
        }
        return new Predicate(at, kind, Predicate.Form.PAST, mood, false, false, false, true, group);
    }

    private static final Words GIVES =
            Words.of("sent", "issued", "submitted", "rendered", "presented");

    /// "a milestone for this result, and Aldwych has earned it": a verb whose object is the payment
    /// named before.
    static Optional<Predicate> had(Sentence s, PaymentPhrase p) {
        for (int i = p.to(); i < Math.min(s.to - 1, p.to() + BEHIND); i++) {
            if (s.t.word[i] == Tokens.SEMICOLON || s.m().is(i, Mention.Type.MONEY)) {
                return Optional.empty();
            }
            Predicate.Kind kind = Predicate.Kind.of(s.t.word[i]);
            if ((kind == Predicate.Kind.GAIN || kind == Predicate.Kind.GIVE)
                    && IT.has(s.t.word[i + 1])) {
                Predicate v = VerbGroup.analyse(s, i, false);
                return v.finite() && !v.negated() ? Optional.of(v) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
