package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.util.List;

/// Whether a text may look back on a milestone payment of before: "an obligation separate from the
/// $5 million that Belgrave paid in April", "operating expenses included the $2.5 million milestone
/// to Orme".
///
/// Such a sum is no payment by itself. It only says more of one that another text tells, so that
/// little is asked for here: milestones are spoken of, something is over, and nothing around the
/// sum says that it is yet to come.
final class LookingBack {

    private static final Words PAST = Words.named("looks-back");
    private static final Words OPEN_HEDGES = Words.named("not-done-yet");

    /// How far before a sum a word may stand that makes it one to come, and how far behind it.
    private static final int BEFORE = 10;

    private static final int BEHIND = 4;

    private LookingBack() {}

    /// @param beside whether a milestone payment is told in the sentence or the one before
    static boolean may(List<Sentence> sentences, int index, PaymentPhrase p, boolean beside) {
        Sentence s = sentences.get(index);
        return p.exact()
                && !s.tabular
                && (beside || milestones(sentences, index, p))
                && s.has(PAST, s.from, s.to)
                && !ahead(s, p)
                && !s.legal();
    }

    /// "the $5 million that it paid in April", in a sentence about another payment.
    static boolean cameAbout(Sentence s, PaymentPhrase p) {
        int to = Math.min(s.to, p.to() + RELATIVE);
        for (int i = p.to(); i < to; i++) {
            if (MOVED.has(s.t.word[i])) {
                return !s.has(Words.WILL, p.to(), i) && !s.has(Words.MAY, p.to(), i);
            }
        }
        return false;
    }

    private static final Words MOVED = Words.of("paid", "received", "earned", "collected");

    /// A relative clause has its verb within so many words.
    private static final int RELATIVE = 5;

    private static boolean milestones(List<Sentence> sentences, int index, PaymentPhrase p) {
        return p.milestone()
                || (sentences.get(index).topics & Gate.MILESTONE) != 0
                || index > 0 && (sentences.get(index - 1).topics & Gate.MILESTONE) != 0;
    }

    /// Whether the sum itself is said to be one to come. What is said of others in the sentence
    /// does not count.
    private static boolean ahead(Sentence s, PaymentPhrase p) {
        int from = Math.max(s.from, p.from() - BEFORE);
        for (int i = p.from() - 1; i >= from; i--) {
            if (PAST.has(s.t.word[i])) {
                from = i;
            }
        }
        if (cameAbout(s, p)) {
            return false;
        }
        int to = Math.min(s.to, p.to() + BEHIND);
        if (s.has(Words.WILL, from, to)
                || s.has(Words.MAY, from, to)
                || s.has(OPEN_HEDGES, from, to)) {
            return true;
        }
        for (Phrases.Hit h : s.hedges()) {
            boolean near = h.from() >= from && h.to() <= p.to();
            if (near && (h.value().equals("up-to") || h.value().equals("may"))) {
                return true;
            }
        }
        return false;
    }
}
