package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.sentence.Entry;
import dev.octavo.biopharma.sentence.Indications;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What triggered a payment ([SentenceTriggers] reads it out of one sentence), and the compound,
/// target, indication, phase and date that belong to it.
final class Slots {

    /// So many sentences before and behind are asked for the step.
    private static final int AROUND = 3;

    private Slots() {}

    static void fill(Draft d, List<Sentence> text, int place, List<PaymentPhrase> phrases) {
        Sentence s = text.get(place);
        // what stands beside an entry of a list is told of another
        List<Sentence> all = s.entry.isPresent() ? Entry.around(text, place, AROUND) : text;
        int index = s.entry.isPresent() ? all.indexOf(s) : place;
        Optional<TriggerHit> own = SentenceTriggers.own(s, d, phrases);
        d.trigger = own;
        d.weakTrigger = SentenceTriggers.weak(s, d.phrase);
        Set<Sentence> context = new LinkedHashSet<>();
        boolean retold = d.phrase.definite() && d.phrase.sums().isEmpty() && !s.refers("back");
        if (own.isEmpty()
                && !retold
                && (s.refers("back")
                        || s.headline()
                        || index > 0 && d.occurrence == Occurrence.HAPPENED && near(all, index))) {
            for (int back = 1; back <= 3 && index - back >= 0 && d.trigger.isEmpty(); back++) {
                Sentence before = all.get(index - back);
                d.trigger =
                        back <= 2 ? SentenceTriggers.told(before) : SentenceTriggers.fact(before);
                if (d.trigger.isPresent()) {
                    context.add(before);
                    d.told.add(before);
                }
            }
        }
        pointed(d, all, index, context);
        if (d.trigger.isEmpty() && (s.headline() || index == 0 && s.to - s.from < 40)) {
            // a headline tells the payment, the text behind it why
            for (int on = 1; on <= 3 && index + on < all.size() && d.trigger.isEmpty(); on++) {
                d.trigger = SentenceTriggers.fact(all.get(index + on));
                if (d.trigger.isPresent()) {
                    context.add(all.get(index + on));
                    d.told.add(all.get(index + on));
                }
            }
        }
        if (s.headline() && own.isPresent() && own.get().type().rank() <= 5) {
            // a headline says it loosely: "… takes vaccine into the clinic"
            for (int on = 1; on <= 2 && index + on < all.size(); on++) {
                Optional<TriggerHit> told = SentenceTriggers.fact(all.get(index + on));
                if (told.isPresent() && told.get().type().rank() > own.get().type().rank()) {
                    d.trigger = told;
                    d.told.add(all.get(index + on));
                    context.add(all.get(index + on));
                    break;
                }
            }
        }
        if (d.trigger.isEmpty()
                && d.occurrence == Occurrence.HAPPENED
                && index + 1 < all.size()
                && all.get(index + 1).refers("same")) {
            // "… has paid $1.5 million. The sum was due when …"
            d.trigger =
                    SentenceTriggers.told(all.get(index + 1))
                            .filter(h -> h.type().rank() >= TriggerHit.SURE);
            if (d.trigger.isPresent()) {
                d.told.add(all.get(index + 1));
            }
        }
        context.add(s);
        if (own.isPresent() && index > 0 && retells(all.get(index - 1), own.get())) {
            // "… has dosed the first patient in … . The start of the study triggers …"
            context.add(all.get(index - 1));
            d.told.add(all.get(index - 1));
            Optional<TriggerHit> before = SentenceTriggers.told(all.get(index - 1));
            boolean says =
                    before.isPresent()
                            && (before.get().type().rank() > own.get().type().rank()
                                    || general(own.get(), before.get()));
            if (says) {
                d.trigger = before;
            }
        }
        if (s.refers("back") && index > 0) {
            context.add(all.get(index - 1));
        }
        if (s.entry.isPresent()) {
            d.compound = Slot.whereStated(s.entry.get().compound(s));
        }
        d.date = d.date.or(() -> moved(s, d));
        fromContext(d, new ArrayList<>(context), phrases);
    }

    /// What the sentence points to is the step that one before tells as a fact.
    private static void pointed(Draft d, List<Sentence> all, int index, Set<Sentence> context) {
        boolean own =
                d.trigger
                        .filter(h -> h.sentence() == d.sentence)
                        .filter(h -> h.fact() == TriggerHit.Fact.HAPPENED)
                        .isPresent();
        if (own || d.occurrence != Occurrence.HAPPENED) {
            return;
        }
        Optional<TriggerHit> known = KnownStep.of(all, index, d.phrase);
        boolean better =
                known.isPresent()
                        && (d.trigger.isEmpty()
                                || d.trigger.get().sentence() == d.sentence
                                || d.trigger.get().type().akin(known.get().type()));
        if (better) {
            d.pointed = true;
            d.trigger = known;
            context.add(known.get().sentence());
            d.told.add(known.get().sentence());
        }
    }

    private static final Words MOVED = Words.of("paid", "received", "collected");
    private static final Words ON = Words.of("in", "on");

    /// The day on which a sentence says that the money of a payment moved: "the $6 million that
    /// Belgrave paid in January 2006".
    private static Optional<EventDate> moved(Sentence s, Draft d) {
        int from = d.phrase.to();
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            int in = m.from() - 1;
            if (in - 1 >= from
                    && ON.has(s.t.word[in])
                    && MOVED.has(s.t.word[in - 1])
                    && s.m().all(Mention.Type.MONEY).stream()
                            .noneMatch(o -> o.from() >= from && o.from() < m.from())) {
                return s.m().date(m.from());
            }
        }
        return Optional.empty();
    }

    /// Whether the sentence before tells a fact that this payment may rest on although nothing
    /// refers back to it.
    private static boolean near(List<Sentence> all, int index) {
        return index >= 1 && TriggerHit.sure(all.get(index - 1))
                || index >= 2 && TriggerHit.sure(all.get(index - 2));
    }

    private static boolean general(TriggerHit own, TriggerHit before) {
        return !own.type().akin(before.type()) && own.mayMean(before);
    }

    /// Whether the sentence before tells what this one only refers to, without a compound of its
    /// own.
    private static boolean retells(Sentence before, TriggerHit own) {
        if (!own.sentence().m().all(Mention.Type.COMPOUND).isEmpty()) {
            return false;
        }
        for (TriggerHit h : before.triggers()) {
            if (h.told() && own.mayMean(h)) {
                return true;
            }
        }
        return false;
    }

    /// "two $1 million payments, one for ABC-1 and one for ABC-2": the compound of the copy with
    /// this number.
    static void copy(Draft d, int copy) {
        List<Mention> behind = new ArrayList<>();
        for (Mention m : d.sentence.m().all(Mention.Type.COMPOUND)) {
            if (m.from() >= d.phrase.to()) {
                behind.add(m);
            }
        }
        if (behind.isEmpty() && d.trigger.isPresent()) {
            // "ABC-1 and ABC-2 have each entered … . It is to be paid $3 million for each."
            Mentions before = d.trigger.get().sentence().m();
            for (Mention m : before.all(Mention.Type.COMPOUND)) {
                if (!before.t.is(m.from(), Tokens.UPPER) || before.t.is(m.from(), Tokens.DIGIT)) {
                    behind.add(m);
                }
            }
        }
        if (behind.size() == d.phrase.copies()) {
            d.compound = Slot.stated(behind.get(copy).name());
        }
    }

    static void fromContext(Draft d, List<Sentence> context, List<PaymentPhrase> phrases) {
        for (Sentence s : context) {
            d.compound = d.compound.or(compound(s, d));
            d.phase = d.phase.or(phase(s, d, phrases));
            d.target = d.target.or(target(s, anchor(s, d)));
            d.date = d.date.or(() -> date(s, d));
        }
        for (Sentence s : context) {
            if (d.indication.value().isEmpty()) {
                d.indication = indication(s, d, Indications.How.NAMED);
            }
        }
    }

    private static Slot<String> compound(Sentence s, Draft d) {
        return nearest(s.m().all(Mention.Type.COMPOUND), anchor(s, d));
    }

    private static Slot<String> nearest(List<Mention> found, int near) {
        Optional<Mention> best = Optional.empty();
        for (Mention m : found) {
            if (best.isEmpty() || distance(m, near) < distance(best.get(), near)) {
                best = Optional.of(m);
            }
        }
        return Slot.whereStated(best.map(Mention::name));
    }

    private static Slot<String> indication(Sentence s, Draft d, Indications.How most) {
        return Slot.whereStated(Indications.near(s, anchor(s, d), most));
    }

    /// What an alliance or a program is for, where nothing names the disease itself.
    static void pursued(Draft d, Indications.How most) {
        for (Sentence s : d.told) {
            boolean last = most == Indications.How.FIELD;
            if (d.indication.value().isEmpty() && (last || !s.headline())) {
                d.indication = indication(s, d, most);
            }
        }
    }

    /// Where in a sentence the names stand nearest that belong to a payment: at its trigger, else
    /// behind the payment itself.
    private static int anchor(Sentence s, Draft d) {
        return d.trigger
                .filter(h -> h.sentence().index == s.index)
                .map(TriggerHit::from)
                .orElse(s.index == d.sentence.index ? d.phrase.to() : s.from);
    }

    private static int distance(Mention m, int from) {
        int d = m.from() - from;
        return d >= 0 ? d : -2 * d + 3;
    }

    private static Slot<Phase> phase(Sentence s, Draft d, List<PaymentPhrase> phrases) {
        List<Mention> found = s.m().all(Mention.Type.PHASE);
        if (found.isEmpty()) {
            return Slot.none();
        }
        Optional<TriggerHit> hit = d.trigger.filter(h -> h.sentence().index == s.index);
        if (hit.isEmpty()) {
            return Slot.whereStated(s.m().phase(found.getFirst().from()));
        }
        // a phase behind the next sum, or before the last, is another step's
        int from = s.from;
        int to = s.to;
        for (PaymentPhrase p : s == d.sentence ? phrases : List.<PaymentPhrase>of()) {
            if (!p.sums().isEmpty() && p.to() <= hit.get().from()) {
                from = Math.max(from, p.to());
            }
            if (!p.sums().isEmpty() && p.from() >= hit.get().to()) {
                to = Math.min(to, p.from());
            }
        }
        Optional<Mention> first = Optional.empty();
        for (Mention m : found) {
            if (m.from() >= from && m.from() < to) {
                first = first.or(() -> Optional.of(m));
                if (m.from() >= hit.get().from() && m.from() <= hit.get().to() + 10) {
                    return Slot.whereStated(s.m().phase(m.from()));
                }
            }
        }
        return first.isPresent() ? Slot.whereStated(s.m().phase(first.get().from())) : Slot.none();
    }

    /// The target that belongs to what stands at a token.
    static Slot<String> target(Sentence s, int near) {
        List<Mention> found = s.m().all(Mention.Type.TARGET);
        List<Mention> proteins = new ArrayList<>();
        for (Mention m : found) {
            if (!Dictionary.INDICATION.has(s.t.word[m.from()])) {
                proteins.add(m);
            }
        }
        // "the HCV NS3 protease inhibitor": a virus is less of a target than its protein
        return nearest(proteins.isEmpty() ? found : proteins, near);
    }

    private static final Words ISSUED = Words.named("issued");

    /// When it came about: a date beside the trigger or the payment, not the one on which it was
    /// announced.
    private static Optional<EventDate> date(Sentence s, Draft d) {
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            boolean lead =
                    m.from() <= s.from + 2 && s.has(ISSUED, m.to(), Math.min(s.to, m.to() + 16));
            boolean agreement =
                    s.has(Words.AGREEMENT, m.from() - 8, m.to() + 5)
                            || s.has(LATER, m.from() - 6, m.from());
            if (!lead && !agreement) {
                return s.m().date(m.from());
            }
        }
        return Optional.empty();
    }

    private static final Words LATER = Words.named("other-dates");
}
