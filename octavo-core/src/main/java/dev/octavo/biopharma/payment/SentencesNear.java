package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.ResearchCode;
import dev.octavo.biopharma.sentence.Entry;
import dev.octavo.biopharma.sentence.Indications;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the sentences near a payment add to it: what it came of, its sum where its own sentence has
/// none, and what its compound is for and against.
final class SentencesNear {

    private static final Words OPEN = Words.named("leaving-open");
    private static final Words MORE = Words.named("totals");
    private static final Words SIZED = Words.named("sizing");
    private static final Words LINKS =
            Words.of("is", "was", "to", "of", ",", ":", "at", "(", "totaled", "equals", "worth");
    private static final int FAR = 8;

    private SentencesNear() {}

    /// Adds it to a payment.
    ///
    /// @param all the payments of the text
    static void add(Draft d, List<Draft> all, List<Sentence> sentences) {
        follow(d, sentences);
        adopt(d, all, sentences);
        size(d, all, sentences);
        about(d, sentences);
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
                    d.trigger = SentenceTriggers.told(s);
                }
                Slots.fromContext(d, List.of(s), List.of());
            }
        }
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
                        && sized(s, p)
                        && !Contrary.speaks(sentences, s.index, p, PredicateFinder.of(s, p))) {
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

    /// Whether a sum without a name is told to have moved.
    private static boolean moved(Optional<Predicate> v) {
        return v.isPresent()
                && (v.get().kind() == Predicate.Kind.GAIN || v.get().kind() == Predicate.Kind.GIVE)
                && v.get().finite();
    }

    private static boolean taken(List<Draft> all, Sentence s, PaymentPhrase p) {
        int last = all.size();
        for (Draft d : all.subList(Math.max(0, last - ToldAgain.MOST_BEFORE), last)) {
            if (d.sentence == s && d.phrase.from() == p.from()) {
                return true;
            }
        }
        return false;
    }

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
}
