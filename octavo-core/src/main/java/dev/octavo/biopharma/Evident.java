package dev.octavo.biopharma;

import java.util.List;
import java.util.Optional;

/// Payments that no verb governs in a way we know, but that all else in their sentences tells: "A
/// cheque for $1.5 million arrived from Belgrave", "the approval was worth $7 million to Aldwych".
///
/// Three things must come together: a sum, or a milestone's sum; a step that is a fact, named in
/// the sentence or told right before; and a word of money that moves or is owed. One word that
/// leaves something open, tells terms of an agreement, or names what else is paid for speaks
/// against it.
final class Evident {

    private static final Words OPEN = Words.named("leaving-open");
    private static final Words AHEAD = Words.named("still-ahead");
    private static final Words REVERSED = Words.named("reversed");
    private static final Words TERMS = Words.named("telling-terms");
    private static final Words SURPASSING = Words.named("surpassing");
    private static final Words MOVED = Words.named("moved-money");
    private static final Words DISPUTED = Words.named("disputed");
    private static final Words WAS = Words.of("was", "were", "is", "came", "went");
    private static final Words FOR = Words.of("for", "from", "upon", "on");
    private static final Words FIGURES = Words.named("booked-figures");
    private static final Words COMPARED = Words.of("compared", "versus", "vs", "against", "from");
    private static final int WORTH = Lexicon.intern("worth");
    private static final Words RECEIVED = Words.named("receiving");
    private static final Words PAID = Words.named("paying");

    /// "exceeded the sum of", "in excess of": so few words.
    private static final int SHORTLY = 4;

    private Evident() {}

    /// Whether a payment came about by the evidence of its sentence and the one before.
    static Optional<Status> of(List<Sentence> all, int index, PaymentPhrase p) {
        Sentence s = all.get(index);
        boolean sum = p.exact() || p.copies() > 1 && p.milestone();
        boolean against =
                s.has(OPEN, s.from, s.to)
                        || s.has(AHEAD, s.from, s.to)
                        || s.has(REVERSED, s.from, s.to)
                        || s.has(TERMS, s.from, s.to)
                        || s.has(DISPUTED, s.from, s.to)
                        || index > 0 && disputed(all.get(index - 1))
                        || s.has(SURPASSING, p.from() - SHORTLY, p.from())
                        || Doubts.total(s, p)
                        || Doubts.announcedAhead(all, index, p);
        if (!sum || against || !moved(s) && !partOf(all, index, p)) {
            return Optional.empty();
        }
        boolean figure =
                s.has(FIGURES, s.from, p.from()) || s.has(COMPARED, p.from() - 3, p.from());
        if (!p.milestone() && (figure || Accepted.otherPayment(s, p) || beside(s, p))
                || !stepped(all, index, p)) {
            return Optional.empty();
        }
        boolean received = s.has(RECEIVED, s.from, s.to);
        boolean paid = s.has(PAID, s.from, s.to);
        return Optional.of(
                new Status(
                        Occurrence.HAPPENED,
                        received ? Cash.RECEIVED : paid ? Cash.PAID : Cash.UNSAID));
    }

    /// Whether a sum stands beside another payment, with no step of its own behind it.
    private static boolean beside(Sentence s, PaymentPhrase p) {
        int next = s.to;
        boolean other = false;
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            other |= m.to() <= p.from() || m.from() >= p.to();
            if (m.from() >= p.to()) {
                next = Math.min(next, m.from());
            }
        }
        if (!other) {
            return false;
        }
        for (TriggerHit h : s.triggers()) {
            if (h.from() >= p.to() && h.from() < next) {
                return false;
            }
        }
        return true;
    }

    /// Whether money moved or is owed: "was worth $7 million", not "a contract worth $7 million".
    private static boolean moved(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            int w = s.t.word[i];
            if (MOVED.has(w) && (w != WORTH || i > s.from && Words.BE.has(s.t.word[i - 1]))) {
                return true;
            }
        }
        return false;
    }

    /// "Of this, $12 million was for the acceptance …": what moved is told before.
    private static boolean partOf(List<Sentence> all, int index, PaymentPhrase p) {
        Sentence s = all.get(index);
        return index > 0
                && WAS.has(s.t.word(p.to()))
                && FOR.has(s.t.word(p.to() + 1))
                && all.get(index - 1).has(MOVED, all.get(index - 1).from, all.get(index - 1).to);
    }

    private static boolean disputed(Sentence before) {
        return before.has(DISPUTED, before.from, before.to);
    }

    /// Whether the sentence names a step, or the one before tells one that this one rests on.
    private static boolean stepped(List<Sentence> all, int index, PaymentPhrase p) {
        Sentence s = all.get(index);
        boolean own = false;
        for (TriggerHit h : s.triggers()) {
            if (p.covers(h.from(), h.to())) {
                continue;
            }
            if (h.fact() == TriggerHit.Fact.FUTURE || h.fact() == TriggerHit.Fact.NEGATED) {
                return false;
            }
            own |= h.type().rank() >= TriggerHit.SURE;
        }
        if (own) {
            return true;
        }
        if (index == 0 || !s.triggers().stream().allMatch(h -> p.covers(h.from(), h.to()))) {
            return false;
        }
        return TriggerHit.sure(all.get(index - 1));
    }
}
