package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Joins what several sentences of one text tell of the same payment, and drops what turns out to be too little.
///
/// The same: a definite later mention ("the milestone payment was earned under …"), or the same sum with triggers and compounds that do not
/// contradict each other. Two alike payments with different triggers or compounds stay two, and so do the copies of "two $1 million payments".
final class Joining {

    private static final int NEAR = 4;

    private Joining() {}

    static List<Draft> join(List<Draft> drafts, List<Sentence> sentences) {
        List<Draft> out = new ArrayList<>();
        for (Draft d : drafts) {
            Draft same = same(out, d);
            if (same == null) {
                out.add(d);
            } else {
                same.take(d);
            }
        }
        for (Draft d : out) {
            follow(d, sentences);
        }
        out.removeIf(d -> !enough(d));
        return out;
    }

    private static @org.jspecify.annotations.Nullable Draft same(List<Draft> before, Draft d) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft e = before.get(i);
            boolean copy = e.sentence.index == d.sentence.index && e.phrase.from() == d.phrase.from();
            if (!copy && e.occurrence == d.occurrence && kinds(e, d) && (definite(e, d) || alike(e, d))) {
                return e;
            }
        }
        return null;
    }

    private static boolean kinds(Draft e, Draft d) {
        return e.kind == d.kind || !e.named || !d.named;
    }

    private static boolean definite(Draft e, Draft d) {
        boolean near = d.sentence.index - e.sentence.index <= NEAR;
        boolean sum = d.money.amount().isEmpty() || d.money.amount().equals(e.money.amount()) || e.money.amount().isEmpty();
        return near && sum && d.phrase.definite() && d.sentence.index != e.sentence.index;
    }

    private static boolean alike(Draft e, Draft d) {
        boolean sums = e.money.amount().isEmpty() || d.money.amount().isEmpty() || e.money.amount().equals(d.money.amount());
        if (!sums || !agree(e.payer, d.payer) && !otherWay(e, d)) {
            return false;
        }
        if (e.sentence.index == d.sentence.index && e.money.amount().isPresent() && d.money.amount().isPresent()) {
            return false;
        }
        return triggers(e, d) && compounds(e, d);
    }

    private static boolean otherWay(Draft e, Draft d) {
        return e.payer.isPresent() && e.payer.value().equals(d.payee.value());
    }

    private static boolean triggers(Draft e, Draft d) {
        if (e.triggerType().isEmpty() || d.triggerType().isEmpty()) {
            return true;
        }
        return e.triggerType().get().akin(d.triggerType().get());
    }

    private static boolean compounds(Draft e, Draft d) {
        return agree(e.compound, d.compound);
    }

    private static boolean agree(Slot<String> a, Slot<String> b) {
        if (a.value().isEmpty() || b.value().isEmpty()) {
            return true;
        }
        String x = plain(a.value().get());
        String y = plain(b.value().get());
        return x.contains(y) || y.contains(x) || Parties.core(a.value().get()).getFirst().equals(Parties.core(b.value().get()).getFirst());
    }

    private static String plain(String s) {
        return s.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// "The payment is a result of the filing …": what the next sentences tell of it without a verb of payment.
    private static void follow(Draft d, List<Sentence> sentences) {
        int last = d.sentence.index;
        for (int i = last + 1; i < sentences.size() && i <= last + 2; i++) {
            Sentence s = sentences.get(i);
            boolean here = d.told.contains(s);
            if (!here && s.refers("same")) {
                d.told.add(s);
                here = true;
            }
            if (here) {
                if (d.trigger.isEmpty()) {
                    d.trigger = Slots.told(s);
                }
                Slots.fromContext(d, List.of(s), List.of());
            }
        }
    }

    private static boolean enough(Draft d) {
        boolean strong = d.triggerType().isPresent() && TriggerHit.rank(d.triggerType().get()) > (d.trigger.isPresent() ? 1 : 4);
        if (!d.named && !strong) {
            return false;
        }
        if (d.named && d.kind != Event.PaymentKind.MILESTONE) {
            return d.money.amount().isPresent() || d.payer.isPresent() && strong;
        }
        if (d.occurrence != Occurrence.HAPPENED) {
            return d.money.amount().isPresent() && (d.payer.isPresent() || strong || d.occurrence == Occurrence.LAPSED || d.occurrence == Occurrence.DECLINED);
        }
        if (d.money.amount().isEmpty() && !d.payer.isPresent()) {
            return false;
        }
        if (d.money.amount().isEmpty() && d.phrase.definite() && d.trigger.isEmpty()) {
            return false;
        }
        boolean payment = !d.phrase.milestone() || d.sentence.t.text(d.phrase.from(), d.phrase.to()).toLowerCase(Locale.ROOT).contains("payment");
        if (!payment && d.money.amount().isEmpty() && d.told.size() == 1) {
            return d.payer.isPresent() && (d.sentence.has(Words.PARTNERSHIP, d.sentence.from, d.sentence.to) || d.trigger.isPresent() && d.sentence.headline);
        }
        return d.payer.isPresent() || strong;
    }
}
