package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.ResearchCode;
import dev.octavo.biopharma.sentence.Entry;
import dev.octavo.biopharma.sentence.Indications;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Letters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Joins what several sentences of one text tell of the same payment, and drops what turns out to
/// be too little.
///
/// The same: a definite later mention ("the milestone payment was earned under …"), or the same sum
/// with triggers and compounds that do not contradict each other. Two alike payments with different
/// triggers or compounds stay two, and so do the copies of "two $1 million payments".
final class Joining {

    private static final int NEAR = 4;

    /// Among how many payments before and behind a retelling is looked for.
    private static final int AROUND = 12;

    /// How many payments before may be told again.
    private static final int MOST_BEFORE = 60;

    private Joining() {}

    static List<Draft> join(List<Draft> drafts, List<Sentence> sentences, List<Sentence> every) {
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
            adopt(d, out, sentences);
            size(d, out, sentences);
            about(d, sentences);
        }
        int topics = 0;
        for (Sentence s : every) {
            topics |= s.topics;
        }
        boolean medicine = Gate.steps(topics);
        out.removeIf(d -> d.refuted || !enough(d, medicine));
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
                        && triggers(e, d)
                        && (compounds(e, d) || e.sentence.headline() && near)
                        && (near && !(d.bothSides && e.roles) || agree(e.payer, d.payer))) {
                    e.take(d);
                    out.remove(i);
                    break;
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Draft same(List<Draft> before, Draft d) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST_BEFORE); i--) {
            Draft e = before.get(i);
            boolean copy =
                    e.sentence.index == d.sentence.index && e.phrase.from() == d.phrase.from()
                            || Entry.siblings(e.sentence, d.sentence);
            if (!copy
                    && e.occurrence == d.occurrence
                    && kinds(e, d)
                    && (definite(e, d) || alike(e, d))) {
                return e;
            }
            if (!copy && cameTrue(e, d)) {
                e.occurrence = Occurrence.HAPPENED;
                return e;
            }
        }
        return null;
    }

    /// "will receive a $5 million milestone payment. … The milestone was achieved.": what was to
    /// come is told as a fact by a sentence near.
    private static boolean cameTrue(Draft e, Draft d) {
        return d.occurrence == Occurrence.HAPPENED
                && (e.occurrence == Occurrence.EXPECTED || e.occurrence == Occurrence.POTENTIAL)
                && e.money.amount().isPresent()
                && d.money.amount().isEmpty()
                && d.phrase.definite()
                && !d.phrase.plural()
                && d.sentence.index - e.sentence.index <= 2
                && kinds(e, d);
    }

    /// "It will record a milestone payment of $2 million. The payment results from …": a payment
    /// pointed to has the only sum of a payment that stands before.
    private static void adopt(Draft d, List<Draft> all, List<Sentence> sentences) {
        if (d.occurrence != Occurrence.HAPPENED
                || d.money.amount().isPresent()
                || !d.phrase.definite()
                || d.phrase.plural()) {
            return;
        }
        for (int back = 0; back <= 2 && d.sentence.index >= back; back++) {
            Sentence s = sentences.get(d.sentence.index - back);
            for (PaymentPhrase p : PhraseFinder.find(s)) {
                boolean other = back > 0 || p.to() <= d.phrase.from();
                if (!other || !p.exact() || taken(all, s, p)) {
                    continue;
                }
                Optional<Predicate> v = PredicateFinder.of(s, p);
                if (p.bare() && !moved(v)) {
                    continue;
                }
                boolean open =
                        v.isPresent()
                                && (v.get().negated()
                                        || v.get().mood() == Predicate.Mood.MAY
                                        || v.get().mood() == Predicate.Mood.ELIGIBLE);
                if (Contrary.speaks(sentences, s.index, p, v)) {
                    d.refuted = true;
                    return;
                }
                if (!open && !Doubts.hedge(s, "if", s.from, s.to)) {
                    d.money = p.sums().getFirst();
                    d.told.add(s);
                    return;
                }
            }
        }
    }

    private static final Words OPEN = Words.named("leaving-open");
    private static final Words MORE = Words.named("totals");
    private static final Words SIZED = Words.named("sizing");

    /// "… achieved a milestone. The payment amounts to $2 million.": the only sum of one of the
    /// next two sentences, where they speak of that payment.
    private static void size(Draft d, List<Draft> all, List<Sentence> sentences) {
        if (d.occurrence != Occurrence.HAPPENED
                || d.money.amount().isPresent()
                || d.phrase.plural()
                || d.phrase.undisclosed()) {
            return;
        }
        int last = Math.min(sentences.size() - 1, d.sentence.index + 2);
        for (int i = d.sentence.index + 1; i <= last; i++) {
            Sentence s = sentences.get(i);
            if (s.has(OPEN, s.from, s.to)
                    || s.has(MORE, s.from, s.to)
                    || s.m().all(Mention.Type.MONEY).size() != 1) {
                continue;
            }
            for (PaymentPhrase p : PhraseFinder.find(s)) {
                if (p.exact()
                        && !taken(all, s, p)
                        && (s.refers("same") || SIZED.has(s.t.word[s.from]))
                        && sized(s, p)) {
                    d.money = p.sums().getFirst();
                    d.told.add(s);
                    return;
                }
            }
        }
    }

    /// Whether a sum is said to be the size of something: "is $2 million", "of $2 million", ", $2
    /// million,".
    private static boolean sized(Sentence s, PaymentPhrase p) {
        return !p.bare() || s.has(LINKS, p.from() - 3, p.from());
    }

    private static final Words LINKS =
            Words.of("is", "was", "to", "of", ",", ":", "at", "(", "totaled", "equals", "worth");

    /// Whether a sum without a name is told to have moved.
    private static boolean moved(Optional<Predicate> v) {
        return v.isPresent()
                && (v.get().kind() == Predicate.Kind.GAIN || v.get().kind() == Predicate.Kind.GIVE)
                && v.get().finite();
    }

    private static boolean taken(List<Draft> all, Sentence s, PaymentPhrase p) {
        int last = all.size();
        for (Draft d : all.subList(Math.max(0, last - MOST_BEFORE), last)) {
            if (d.sentence == s && d.phrase.from() == p.from()) {
                return true;
            }
        }
        return false;
    }

    private static boolean kinds(Draft e, Draft d) {
        return e.kind == d.kind || !e.named && fits(e, d) || !d.named && fits(d, e);
    }

    /// Whether a payment of no name may be what another calls by its name: a step brings milestone
    /// payments, option fees and fees for a licence or a designation.
    private static boolean fits(Draft unnamed, Draft named) {
        return unnamed.trigger.isEmpty()
                || switch (named.kind) {
                    case UPFRONT, EQUITY, ROYALTY, RESEARCH_FUNDING -> false;
                    default -> true;
                };
    }

    private static boolean definite(Draft e, Draft d) {
        boolean near = d.sentence.index - e.sentence.index <= NEAR;
        boolean sum =
                d.money.amount().isEmpty()
                        || d.money.amount().equals(e.money.amount())
                        || e.money.amount().isEmpty();
        return near
                && sum
                && d.phrase.definite()
                && d.sentence.index != e.sentence.index
                && !(own(e) && own(d) && !triggers(e, d));
    }

    /// Whether a payment's own sentence tells its sum and its step: "A year earlier it was the $2
    /// million paid for the IND" is not the $2 million of Phase II.
    private static boolean own(Draft d) {
        return d.money.amount().isPresent()
                && d.trigger
                        .filter(h ->
                                h.sentence() == d.sentence && h.type().rank() >= TriggerHit.SURE)
                        .isPresent();
    }

    private static boolean alike(Draft e, Draft d) {
        boolean sums =
                e.money.amount().isEmpty()
                        || d.money.amount().isEmpty()
                        || e.money.amount().equals(d.money.amount());
        boolean headed =
                e.sentence.headline()
                        && e.money.amount().isPresent()
                        && e.money.amount().equals(d.money.amount());
        if (!sums || !headed && !agree(e.payer, d.payer) && !otherWay(e, d)) {
            return false;
        }
        if (e.sentence.index == d.sentence.index
                && e.money.amount().isPresent()
                && d.money.amount().isPresent()) {
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
        return e.triggerType().get().akin(d.triggerType().get())
                || e.trigger.isPresent()
                        && d.trigger.isPresent()
                        && (e.trigger.get().mayMean(d.trigger.get())
                                || d.trigger.get().mayMean(e.trigger.get()));
    }

    private static boolean compounds(Draft e, Draft d) {
        return agree(e.compound, d.compound);
    }

    private static boolean agree(Slot<String> a, Slot<String> b) {
        if (a.value().isEmpty() || b.value().isEmpty()) {
            return true;
        }
        String x = Letters.of(a.value().get());
        String y = Letters.of(b.value().get());
        return x.contains(y)
                || y.contains(x)
                || NameWords.initials(a.value().get(), b.value().get())
                || NameWords.initials(b.value().get(), a.value().get())
                || NameWords.core(a.value().get())
                        .getFirst()
                        .equals(NameWords.core(b.value().get()).getFirst());
    }

    /// "The payment is a result of the filing …": what the next sentences tell of it without a verb
    /// of payment.
    private static void follow(Draft d, List<Sentence> sentences) {
        int last = d.sentence.index;
        for (int i = last + 1; i < sentences.size() && i <= last + 2; i++) {
            Sentence s = sentences.get(i);
            if (Entry.siblings(s, d.sentence)) {
                continue;
            }
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

    private static final int FAR = 8;

    /// What near sentences about the same compound say it is for and against.
    private static void about(Draft d, List<Sentence> sentences) {
        if (d.compound.value().isEmpty() || (d.target.isPresent() && d.indication.isPresent())) {
            return;
        }
        int from = Math.max(0, d.sentence.index - FAR);
        int to = Math.min(sentences.size(), d.sentence.index + FAR);
        for (int i = from; i < to; i++) {
            Sentence s = sentences.get(i);
            if (s.legal() || d.told.contains(s)) {
                continue;
            }
            boolean one =
                    !s.m().all(Mention.Type.COMPOUND).isEmpty()
                            || s.text().contains(d.compound.value().get());
            for (Mention m : s.m().all(Mention.Type.COMPOUND)) {
                one &=
                        Names.sameCompound(m.name(), d.compound.value().get())
                                || ResearchCode.payload(d.compound.value().get())
                                        && d.compound
                                                .value()
                                                .get()
                                                .toLowerCase(Locale.ROOT)
                                                .startsWith(m.name().toLowerCase(Locale.ROOT));
            }
            if (one) {
                boolean had = d.target.isPresent() && d.indication.isPresent();
                Slot<String> target = d.target;
                Slot<String> indication = d.indication;
                d.target = target.or(Slots.target(s, s.from));
                d.indication = indication.or(Slot.whereStated(Indications.of(s)));
                if (!had && (!d.target.equals(target) || !d.indication.equals(indication))) {
                    d.told.add(s);
                }
            }
        }
    }

    /// Whether what triggered a payment without a name of its own can only be a step of a medicine.
    private static boolean medicinal(Draft d) {
        return d.triggerType().orElse(TriggerType.CLINICAL_PROGRESS).medicinal()
                || d.compound.isPresent()
                || d.phase.isPresent()
                || d.indication.isPresent()
                || d.told.stream().anyMatch(s -> s.has(MEDICINE, s.from, s.to));
    }

    /// Whether the words say that it is a payment, not only a milestone.
    private static boolean payment(Draft d) {
        return !d.phrase.milestone()
                || d.sentence
                        .t
                        .text(d.phrase.from(), d.phrase.to())
                        .toLowerCase(Locale.ROOT)
                        .contains("payment");
    }

    private static final Words FIGURATIVE = Words.named("figurative");

    private static final Words NUMBERED = Words.named("numbered");

    private static final Words MEDICINE = Words.named("medicine");

    private static boolean enough(Draft d, boolean medicine) {
        boolean strong =
                d.triggerType().isPresent()
                        && (d.triggerType().get().rank() > (d.trigger.isPresent() ? 1 : 4)
                                || d.money.amount().isPresent()
                                        && d.roles
                                        && d.sentence.refers("back"));
        if (!d.named
                && d.money.amount().isEmpty()
                && (d.phrase.plural() || !medicine && !d.sentence.refers("back"))) {
            // a payment of no kind and no sum, in a text that is not about medicines
            return false;
        }
        if (!d.named && !(strong && (medicine || medicinal(d)))) {
            return false;
        }
        if (d.judged && d.occurrence == Occurrence.HAPPENED) {
            return true;
        }
        if (d.named && d.kind != Event.PaymentKind.MILESTONE) {
            return d.money.amount().isPresent() || d.payer.isPresent() && strong;
        }
        if (d.occurrence != Occurrence.HAPPENED) {
            return d.money.amount().isPresent()
                    && (d.payer.isPresent()
                            || strong
                            || d.occurrence == Occurrence.LAPSED
                            || d.occurrence == Occurrence.DECLINED);
        }
        if (d.money.amount().isEmpty() && !d.payer.isPresent()) {
            return false;
        }
        if (d.money.amount().isEmpty()
                && !payment(d)
                && d.told.stream().noneMatch(s -> (s.topics & Gate.MOVES) != 0)
                && d.sentence.has(FIGURATIVE, d.phrase.from(), d.phrase.to())) {
            // "a key milestone" that nobody pays for
            return false;
        }
        if (d.money.amount().isEmpty()
                && d.phrase.definite()
                && d.trigger.isEmpty()
                && (payment(d) || !d.sentence.has(NUMBERED, d.phrase.from(), d.phrase.to()))) {
            return false;
        }
        boolean payment = payment(d);
        if (!payment && d.money.amount().isEmpty()) {
            return d.payer.isPresent()
                    && (d.told.stream().anyMatch(s -> s.has(Words.PARTNERSHIP, s.from, s.to))
                            || d.trigger.isPresent() && d.sentence.headline()
                            || d.told.size() > 1 && d.roles);
        }
        return d.payer.isPresent() || strong;
    }
}
