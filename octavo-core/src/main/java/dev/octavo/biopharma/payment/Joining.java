package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.sentence.Indications;
import dev.octavo.biopharma.sentence.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Joins what several sentences of one text tell of the same payment ([ToldAgain]), and drops what
/// turns out to be too little ([Enough]) or the sum of others.
final class Joining {

    /// Among how many payments before and behind a retelling is looked for.
    private static final int AROUND = 12;

    private Joining() {}

    static List<Draft> join(List<Draft> drafts, List<Sentence> sentences, List<Sentence> every) {
        List<Draft> out = new ArrayList<>();
        for (Draft d : drafts) {
            Draft same = ToldAgain.of(out, d);
            if (same == null) {
                out.add(d);
            } else {
                same.take(d);
            }
        }
        for (Draft d : out) {
            SentencesNear.add(d, out, sentences);
        }
        int topics = 0;
        for (Sentence s : every) {
            topics |= s.topics;
        }
        boolean medicine = Gate.steps(topics);
        out.removeIf(d -> d.refuted || !Enough.told(d, medicine));
        retold(out);
        out.removeIf(d -> totals(out, d));
        Whole whole = out.isEmpty() ? null : new Whole(every);
        for (Draft d : out) {
            if (d.occurrence == Occurrence.HAPPENED && whole != null) {
                Slots.pursued(d, Indications.How.PURSUED);
                whole.fill(d);
                Slots.pursued(d, Indications.How.FIELD);
            }
        }
        return out;
    }

    /// Whether a sum of several payments is told in parts elsewhere: "$65 million in milestones",
    /// and then "$40 million for the U.S. and $25 million for the EU".
    private static boolean totals(List<Draft> out, Draft d) {
        if (!d.phrase.plural()
                || d.money.amount().isEmpty()
                || d.occurrence != Occurrence.HAPPENED
                || d.phrase.copies() > 1) {
            return false;
        }
        BigDecimal rest = d.money.amount().get();
        int parts = 0;
        for (Draft e : out) {
            if (e != d
                    && e.occurrence == Occurrence.HAPPENED
                    && e.money.amount().isPresent()
                    && e.money.currency().equals(d.money.currency())) {
                rest = rest.subtract(e.money.amount().get());
                parts++;
            }
        }
        return parts >= 2 && rest.signum() == 0;
    }

    /// What a text calls a milestone reached, without a sum, where it tells the sum of a milestone
    /// payment nearby or for the same step, is that payment.
    private static void retold(List<Draft> out) {
        for (int i = out.size() - 1; i >= 0; i--) {
            Draft d = out.get(i);
            if (d.money.amount().isPresent()
                    || d.occurrence != Occurrence.HAPPENED
                    || d.kind != Event.PaymentKind.MILESTONE) {
                continue;
            }
            for (Draft e : out.subList(Math.max(0, i - AROUND), Math.min(out.size(), i + AROUND))) {
                boolean near = Math.abs(e.sentence.index - d.sentence.index) <= 2;
                if (e != d
                        && e.money.amount().isPresent()
                        && e.occurrence == Occurrence.HAPPENED
                        && e.kind == Event.PaymentKind.MILESTONE
                        && ToldAgain.triggers(e, d)
                        && (ToldAgain.compounds(e, d) || e.sentence.headline() && near)
                        && (near && !(d.bothSides && e.roles)
                                || ToldAgain.agree(e.payer, d.payer))) {
                    e.take(d);
                    out.remove(i);
                    break;
                }
            }
        }
    }
}
