package dev.octavo.biopharma;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the payments that sentences tell.
///
/// For each phrase that means a payment: its predicate ([Predicate]), whether it came about and
/// whether money moved ([Status]), who pays whom ([Roles]), what triggered it ([Slots]). A sentence
/// may leave the trigger to the one before ("This event triggers …") or to the one behind ("The
/// payment was triggered by …"); such sentences are joined to one payment at the end. What two
/// sentences tell of the same payment is one event with two pieces of evidence.
final class PaymentReader {

    private final Parties parties;
    private final List<Sentence> sentences;
    private final List<Draft> drafts = new ArrayList<>();

    /// Whether the names of products have been told to the parties.
    private boolean products;

    /// All sentences of the text, those included that stand in no neighbourhood of events.
    private final List<Sentence> every;

    PaymentReader(Parties parties, List<Sentence> sentences, List<Sentence> every) {
        this.parties = parties;
        this.sentences = sentences;
        this.every = every;
    }

    /// The payments of the text, in its order.
    List<Draft> read() {
        for (int i = 0; i < sentences.size(); i++) {
            sentence(i);
        }
        List<Draft> out = Joining.join(drafts, sentences, every);
        for (Draft d : out) {
            Agreements.near(d, sentences, parties);
            d.payer = FullName.of(d.payer, sentences, parties);
            d.payee = FullName.of(d.payee, sentences, parties);
        }
        return out;
    }

    private void sentence(int index) {
        Sentence s = sentences.get(index);
        int before = index > 0 ? sentences.get(index - 1).topics : 0;
        before |= index > 1 ? sentences.get(index - 2).topics : 0;
        for (int on = 1; index < 2 && on <= 2 && index + on < sentences.size(); on++) {
            // what a headline is about is told behind it
            before |= sentences.get(index + on).topics;
        }
        if (!Gate.phrase(s.topics, before) || s.legal()) {
            return;
        }
        List<PaymentPhrase> phrases = forMilestones(s, summed(index, PaymentPhrase.find(s)));
        Optional<Predicate> whole = Optional.empty();
        for (int k = 0; k < phrases.size(); k++) {
            PaymentPhrase p = phrases.get(k);
            Optional<Predicate> predicate = Predicate.of(s, p);
            if (comprised(s, phrases, k) || totalOf(phrases, k)) {
                whole = predicate;
                continue;
            }
            if (whole.isPresent()
                    && (predicate.isEmpty() || predicate.get().kind().equals("other"))) {
                predicate = whole;
            }
            phrase(index, p, predicate, phrases);
        }
    }

    /// How many sentences before may have said the sum that "that sum" means.
    private static final int SUM_BEFORE = 3;

    /// Gives "that sum", "the above amount" the sum told before, and leaves out sums that are only
    /// parts, totals or conversions of another.
    private List<PaymentPhrase> summed(int index, List<PaymentPhrase> found) {
        List<PaymentPhrase> out = new ArrayList<>(found.size());
        for (PaymentPhrase p : found) {
            if (p.kind().equals(PaymentPhrase.SUM)) {
                PaymentPhrase told = soleSum(out);
                for (int back = 1; told == null && back <= SUM_BEFORE && index >= back; back++) {
                    told = soleSum(PaymentPhrase.find(sentences.get(index - back)));
                }
                if (told != null) {
                    out.remove(told);
                    out.add(p.as(told));
                }
            } else if (!PaymentPhrase.aside(sentences.get(index), p, out)) {
                out.add(p);
            }
        }
        return out;
    }

    /// The only phrase with an exact sum, if there is but one.
    private static @Nullable PaymentPhrase soleSum(List<PaymentPhrase> of) {
        PaymentPhrase out = null;
        for (PaymentPhrase p : of) {
            if (p.exact()) {
                if (out != null) {
                    return null;
                }
                out = p;
            }
        }
        return out;
    }

    private static final Words TOTAL = Words.named("totals");
    private static final Words GIVES = Words.named("gives");
    private static final Words GETS = Words.named("gets");
    private static final Words FOR = Words.of("for", "upon", "with", "by", "as", "in", "on");

    /// "$10 million … for the achievement of a milestone": the sum is the milestone's payment.
    private static List<PaymentPhrase> forMilestones(Sentence s, List<PaymentPhrase> phrases) {
        List<PaymentPhrase> out = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            PaymentPhrase p = phrases.get(i);
            PaymentPhrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : p;
            boolean bare =
                    p.kind().equals("bare") || p.kind().equals("generic") && !p.sums().isEmpty();
            if (bare
                    && next.milestone()
                    && next.sums().isEmpty()
                    && !next.plural()
                    && next.from() - p.to() < 12
                    && s.has(FOR, p.to(), next.from())) {
                out.add(p.asMilestone());
                i++;
            } else if (bare && p.exact() && next.milestone() && apposed(s, p, next)) {
                out.add(p.asMilestone());
                i++;
            } else if (p.milestone()
                    && p.sums().isEmpty()
                    && (!p.plural() || next.copies() == 1 && each(s, next) && counted(s, p) > 1)
                    && next.kind().equals("bare")
                    && next.from() - p.to() < 18
                    && (s.has(GETS, p.to(), next.from()) || s.has(GETS, next.to(), next.to() + 4))
                    && !s.has(GOODS, next.to(), next.to() + 4)
                    && !s.has(TOTAL, p.to(), next.from())) {
                // "achieved a milestone …, for which it will receive $2.5 million"
                out.add(
                        s.has(GIVES, p.to(), next.from())
                                ? next.asMilestone()
                                : p.with(
                                        next.sums(),
                                        Math.max(1, each(s, next) ? counted(s, p) : 1)));
                i++;
            } else {
                out.add(p);
            }
        }
        return out;
    }

    private static final Words BEING = Words.named("being");
    private static final Words FIRST = Words.named("ordinals");
    private static final int APPOSED = 30;

    /// "$7.5 million from Aldwych, the first of two milestone payments", "$2 million, …, the total
    /// being the milestone payment": the sum is called a milestone payment behind it.
    private static boolean apposed(Sentence s, PaymentPhrase p, PaymentPhrase milestone) {
        if (!milestone.sums().isEmpty() || milestone.from() - p.to() > APPOSED) {
            return false;
        }
        if (s.has(BEING, milestone.from() - 2, milestone.from())) {
            return true;
        }
        int comma = milestone.from();
        while (comma > p.to() && milestone.from() - comma < 6 && s.t.word[comma] != Tokens.COMMA) {
            comma--;
        }
        if (s.t.word[comma] != Tokens.COMMA || !FIRST.has(s.t.word(comma + 1))) {
            return false;
        }
        for (int i = p.to(); i < milestone.from(); i++) {
            if (Wording.VERB.has(s.t.word[i]) || Words.CLAUSE.has(s.t.word[i])) {
                return false;
            }
        }
        return true;
    }

    private static final Words EACH = Words.of("each", "apiece");

    private static boolean each(Sentence s, PaymentPhrase sum) {
        return s.has(EACH, sum.to(), sum.to() + 2);
    }

    private static int counted(Sentence s, PaymentPhrase p) {
        return PaymentPhrase.copies(s, p.from(), p.to());
    }

    /// "a $20 million payment, which is comprised of a $17.5 million payment for … and …": the
    /// parts are the payments.
    private static boolean comprised(Sentence s, List<PaymentPhrase> phrases, int k) {
        if (k + 1 >= phrases.size()
                || phrases.get(k).sums().isEmpty()
                || phrases.get(k + 1).sums().isEmpty()
                || phrases.get(k + 1).kind().equals("bare")) {
            return false;
        }
        return s.has(Words.COMPRISED, phrases.get(k).to(), phrases.get(k + 1).from())
                && phrases.get(k + 1).from() - phrases.get(k).to() < 8;
    }

    /// Whether the sums behind add up to this one: "payments totaling $12 million: $7 million for …
    /// and $5 million for …".
    private static boolean totalOf(List<PaymentPhrase> phrases, int k) {
        PaymentPhrase p = phrases.get(k);
        if (!p.plural()
                || p.sums().size() != 1
                || p.sums().getFirst().amount().isEmpty()
                || k + 2 >= phrases.size()) {
            return false;
        }
        BigDecimal rest = p.sums().getFirst().amount().get();
        int parts = 0;
        for (int i = k + 1; i < phrases.size() && rest.signum() > 0; i++) {
            PaymentPhrase part = phrases.get(i);
            boolean same =
                    part.exact()
                            && part.sums()
                                    .getFirst()
                                    .currency()
                                    .equals(p.sums().getFirst().currency());
            if (!same) {
                return false;
            }
            rest = rest.subtract(part.sums().getFirst().amount().orElse(BigDecimal.ZERO));
            parts++;
        }
        return parts >= 2 && rest.signum() == 0;
    }

    private void phrase(
            int index, PaymentPhrase p, Optional<Predicate> predicate, List<PaymentPhrase> all) {
        Sentence s = sentences.get(index);
        Optional<Status> status = Status.of(sentences, index, p, predicate);
        if (status.isEmpty() || status.get().occurrence() == Occurrence.HAPPENED && vague(s, p)) {
            return;
        }
        if (!products) {
            products = true;
            parties.products(every);
        }
        if (!p.milestone()
                && status.get().occurrence() == Occurrence.HAPPENED
                && (p.kind().equals("generic")
                        || p.kind().equals("bare") && direct(p, s, predicate))
                && reached(index, p)) {
            phrase(index, p.asMilestone(), predicate, all);
            return;
        }
        List<Money> sums = p.sums().isEmpty() ? List.of(Money.UNDISCLOSED) : p.sums();
        for (Money sum : sums) {
            for (int copy = 0; copy < p.copies(); copy++) {
                Draft d = new Draft(s, p);
                d.money = sum;
                d.occurrence = status.get().occurrence();
                d.cash = status.get().cash();
                kind(d, p);
                Slots.fill(d, sentences, index, all);
                if (p.copies() > 1) {
                    Slots.copy(d, copy);
                }
                Roles.fill(d, parties, sentences, index, predicate);
                if (keep(d, predicate)) {
                    drafts.add(d);
                }
            }
        }
    }

    /// Whether the sentence before, or this one before the payment, tells that a milestone was
    /// reached, so that the payment is the milestone's.
    private boolean reached(int index, PaymentPhrase p) {
        Sentence s = sentences.get(index);
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft e = drafts.get(i);
            if (e.sentence.index < index - 1) {
                return false;
            }
            boolean near =
                    e.sentence == s
                            || s.refers("back")
                            || p.sums().isEmpty()
                            || p.definite()
                            || e.sentence.headline() && index - e.sentence.index == 1
                            || s.triggers().isEmpty()
                                    && s.hedges().isEmpty()
                                    && p.from() - s.from < 8;
            if (e.phrase.milestone()
                    && e.money.amount().isEmpty()
                    && e.occurrence == Occurrence.HAPPENED
                    && e.kind == Event.PaymentKind.MILESTONE
                    && near) {
                return true;
            }
        }
        return false;
    }

    private static final Words COUNTED = Words.named("counted");

    /// "paid on the achievement of milestones": milestones without number, sum and cause tell of no
    /// payment.
    private static boolean vague(Sentence s, PaymentPhrase p) {
        if (!p.plural() || !p.milestone() || !p.sums().isEmpty() || s.headline()) {
            return false;
        }
        for (TriggerHit h : s.triggers()) {
            if (!p.covers(h.from(), h.to())
                    && TriggerHit.rank(h.type()) > 2
                    && h.fact() == TriggerHit.Fact.HAPPENED) {
                return false;
            }
        }
        return !s.has(COUNTED, p.from() - 1, p.to());
    }

    private static void kind(Draft d, PaymentPhrase p) {
        d.named = !p.kind().equals("bare") && !p.kind().equals("generic");
        d.kind =
                d.named
                        ? Event.PaymentKind.valueOf(
                                p.kind().toUpperCase(Locale.ROOT).replace('-', '_'))
                        : Event.PaymentKind.MILESTONE;
    }

    /// Whether a bare sum is itself what is paid: "paid the Company $10 million", not "received an
    /// order of $10 million".
    private static boolean direct(
            PaymentPhrase phrase, Sentence sentence, Optional<Predicate> predicate) {
        Tokens t = sentence.t;
        int b = phrase.from() - 1;
        if (predicate.isEmpty()) {
            return false;
        }
        if (!predicate.get().before()) {
            // "£2 million has been received", "the $5 million that it owes"
            int gap = predicate.get().groupFrom() - phrase.to();
            return (gap <= 3 || gap <= 9 && LINKED.has(t.word(phrase.to())))
                    && (b < sentence.from || t.word[b] != OF);
        }
        if (b < sentence.from) {
            return false;
        }
        int from = predicate.get().token();
        int next = t.word(phrase.to());
        boolean alone =
                phrase.to() >= sentence.to
                        || t.is(phrase.to(), Tokens.SIGN)
                        || BEHIND_SUM.has(next)
                        || Words.PREPOSITIONS.has(next);
        return alone && (t.word[b] != OF || phrase.from() - from > 8);
    }

    private static final Words LINKED = Words.named("linked");

    /// What may stand behind a sum that is itself what is paid; a noun there ("a $2 million
    /// reduction") would be what the sum belongs to.
    private static final Words BEHIND_SUM = Words.named("behind-sums");

    private static final Words ELSEWHERE = Words.named("other-payments");
    private static final Words CLOSES = Words.named("closing");
    private static final Words GOODS = Words.named("goods");
    private static final Words STAKE = Words.named("stakes");
    private static final Words SALES = Words.named("sales");

    /// Whether the words beside a sum say that it is paid for something else than a step: a
    /// settlement, a loan, shares, a share of costs.
    private static boolean elsewhere(Draft d) {
        Sentence s = d.sentence;
        return s.has(CLOSES, d.phrase.to(), d.phrase.to() + 14)
                || s.has(GOODS, d.phrase.to(), d.phrase.to() + 4)
                || s.has(STAKE, d.phrase.from() - 6, d.phrase.from())
                || outside(d, ELSEWHERE, d.phrase.from() - 6, d.phrase.from())
                || s.has(ELSEWHERE, d.phrase.to(), besides(s, d.phrase.to(), d.phrase.to() + 7))
                || outside(d, SALES, d.phrase.from() - 3, d.phrase.from())
                || s.has(SALES, d.phrase.to(), d.phrase.to() + 3);
    }

    private static final Words BESIDES = Words.named("besides");

    /// Where words end that speak of the payment itself: not those behind "in addition to".
    private static int besides(Sentence s, int a, int z) {
        for (int i = a; i < z && i < s.to; i++) {
            if (BESIDES.has(s.t.word[i])) {
                return i;
            }
        }
        return z;
    }

    /// Whether one of the words stands in a part of the sentence outside the step that triggers the
    /// payment: "the first commercial sale triggers" is paid for no sale.
    private static boolean outside(Draft d, Words words, int a, int z) {
        Sentence s = d.sentence;
        for (int i = Math.max(a, s.from); i < z; i++) {
            boolean step =
                    d.trigger.isPresent()
                            && d.trigger.get().sentence() == s
                            && d.trigger.get().type() != TriggerType.SALES_THRESHOLD
                            && d.trigger.get().from() <= i
                            && i < d.trigger.get().to();
            if (!step && words.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether this sentence or the one before speaks of building.
    private boolean built(Sentence s) {
        Sentence before = s.index > 0 ? sentences.get(s.index - 1) : s;
        return s.has(BUILDS, s.from, s.to) || before.has(BUILDS, before.from, before.to);
    }

    private static final Words BUILDS = Words.named("builders");
    private static final Words PAID_BY = Words.named("paid-by");
    private static final Words ENROLMENT = Words.named("enrolment");

    private static final int OF = Lexicon.intern("of");
    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    /// Whether enough is told to call it a payment of ours.
    private boolean keep(Draft d, Optional<Predicate> predicate) {
        if (d.money.amount().isPresent() && d.money.amount().get().compareTo(LEAST) < 0) {
            return false;
        }
        boolean out =
                d.payer.isPresent()
                        && d.payer.value().equals(Optional.of(parties.registrant))
                        && !d.payee.isPresent();
        if (out && d.trigger.isEmpty() && d.occurrence == Occurrence.HAPPENED) {
            // the filer pays, and nobody is paid: too little
            return false;
        }
        boolean medical = d.trigger.isPresent() && TriggerHit.rank(d.trigger.get().type()) > 4;
        if (!medical && built(d.sentence)) {
            // the builder of a plant is paid by milestones too
            return false;
        }
        if (d.money.amount().isEmpty()
                && d.sentence.has(ENROLMENT, d.phrase.from(), d.phrase.to())
                && !d.sentence.has(PAID_BY, d.sentence.from, d.sentence.to)
                && !d.sentence.has(Words.PARTNERSHIP, d.sentence.from, d.sentence.to)) {
            // "has reached the 50% enrollment milestone": a step of the trial, nobody pays
            return false;
        }
        if (d.phrase.kind().equals("generic") && !d.money.amount().isEmpty() && elsewhere(d)) {
            return false;
        }
        if (d.phrase.kind().equals("bare")) {
            boolean moved =
                    predicate.isPresent()
                            && (predicate.get().kind().equals("gain")
                                    || predicate.get().kind().equals("give")
                                    || predicate.get().kind().equals("due")
                                    || predicate.get().kind().equals("trigger"));
            boolean cause =
                    d.trigger.isPresent() && d.trigger.get().type() != TriggerType.SALES_THRESHOLD;
            return direct(d.phrase, d.sentence, predicate)
                    && !elsewhere(d)
                    && moved
                    && cause
                    && d.occurrence == Occurrence.HAPPENED
                    && d.payee.isPresent()
                    && (d.payer.isPresent()
                            || d.trigger.get().type() == TriggerType.OPTION_EXERCISE);
        }
        return true;
    }
}
