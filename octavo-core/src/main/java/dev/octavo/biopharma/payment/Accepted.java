package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Whether a payment that was read is one of ours: a milestone's, or another payment between
/// partners in medicines. Sums without a name are judged by what stands beside them, since
/// settlements, loans, goods, shares and builders' wages are paid in the same words.
final class Accepted {

    private static final Words COUNTED = Words.named("counted");

    private Accepted() {}

    /// "paid on the achievement of milestones": milestones without number, sum and cause tell of no
    /// payment.
    static boolean vague(Sentence s, PaymentPhrase p) {
        if (!p.plural() || !p.milestone() || !p.sums().isEmpty() || s.headline()) {
            return false;
        }
        for (TriggerHit h : s.triggers()) {
            if (!p.covers(h.from(), h.to())
                    && h.type().rank() > 2
                    && h.fact() == TriggerHit.Fact.HAPPENED) {
                return false;
            }
        }
        return !s.has(COUNTED, p.from() - 1, p.to());
    }

    /// Whether a bare sum is itself what is paid: "paid the Company $10 million", not "received an
    /// order of $10 million".
    static boolean direct(PaymentPhrase phrase, Sentence sentence, Optional<Predicate> predicate) {
        Tokens t = sentence.t;
        int b = phrase.from() - 1;
        if (predicate.isEmpty()) {
            return false;
        }
        if (!predicate.get().before()) {
            // "£2 million has been received", "the $5 million that it owes"
            int gap = predicate.get().groupFrom() - phrase.to();
            boolean of = b > sentence.from && t.word[b] == OF && !ALSO.has(t.word[b - 1]);
            return (gap <= 3 || gap <= 9 && LINKED.has(t.word(phrase.to()))) && !of;
        }
        if (b < sentence.from) {
            return false;
        }
        if (PredicateFinder.NOUNS.has(t.word[b]) && t.endsWith(b, "ing")) {
            // "by purchasing $3 million of …": the object of another verb
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

    /// "the first, also of $20 million, was paid".
    private static final Words ALSO =
            Words.of("also", "likewise", "again", ",", "first", "second", "third");

    private static final Words LINKED = Words.named("linked");

    /// What may stand behind a sum that is itself what is paid; a noun there ("a $2 million
    /// reduction") would be what the sum belongs to.
    private static final Words BEHIND_SUM = Words.named("behind-sums");

    private static final Words ELSEWHERE = Words.named("other-payments");
    private static final Words CLOSES = Words.named("closing");
    static final Words GOODS = Words.named("goods");
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
                || outside(
                        d, ELSEWHERE, d.phrase.to(), besides(s, d.phrase.to(), d.phrase.to() + 7))
                || outside(d, SALES, d.phrase.from() - 3, d.phrase.from())
                || s.has(SALES, d.phrase.to(), d.phrase.to() + 3);
    }

    private static final Words BESIDES = Words.named("besides");

    /// Where words end that speak of the payment itself: not those behind "in addition to".
    private static int besides(Sentence s, int a, int z) {
        for (int i = a; i < z && i < s.to; i++) {
            if (BESIDES.has(s.t.word[i]) || s.t.word[i] == Tokens.SEMICOLON) {
                return i;
            }
        }
        return z;
    }

    /// Whether one of the words stands in a part of the sentence outside the step that triggers the
    /// payment: "the first commercial sale triggers" is paid for no sale.
    private static boolean outside(Draft d, Words words, int a, int z) {
        Sentence s = d.sentence;
        for (int i = Math.max(a, s.from); i < Math.min(z, s.to); i++) {
            boolean step =
                    d.trigger.isPresent()
                            && d.trigger.get().sentence() == s
                            && d.trigger.get().type() != TriggerType.SALES_THRESHOLD
                            && d.trigger.get().from() <= i
                            && i < d.trigger.get().to();
            boolean pointed =
                    i > s.from && Words.POINTING.has(s.t.word[i - 1])
                            || i - s.from < 6
                                    && s.refers("back")
                                    && Words.DETERMINED.has(s.t.word(i - 1));
            if (!step && !pointed && words.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether this sentence or the one before speaks of building.
    private static boolean built(List<Sentence> sentences, Sentence s) {
        Sentence before = s.index > 0 ? sentences.get(s.index - 1) : s;
        return s.has(BUILDS, s.from, s.to) || before.has(BUILDS, before.from, before.to);
    }

    private static final Words PUBLIC = Words.named("public-bodies");
    private static final Words GRANTS = Words.named("grants");

    /// Whether public money is given: a payer that is a public body or a fund, a sum of a grant, or
    /// something that is a fund's own ("after the fund's milestone had been met").
    private static boolean granted(Draft d) {
        Tokens payer = Tokens.of(d.payer.value().orElse(""));
        for (int i = 0; i < payer.count; i++) {
            if (PUBLIC.has(payer.word[i])) {
                return true;
            }
        }
        Sentence s = d.sentence;
        for (int i = s.from; i + 1 < s.to; i++) {
            if (FUNDS.has(s.t.word[i]) && s.t.word[i + 1] == Tokens.POSSESSIVE) {
                return true;
            }
        }
        for (int i = d.phrase.from(); i < Math.min(s.to, d.phrase.to() + GRANT_REACH); i++) {
            if (GRANTS.has(s.t.word[i]) && !OF_FOR.has(s.t.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static final Words FUNDS = Words.of("fund", "foundation");

    private static final int GRANT_REACH = 14;
    private static final Words OF_FOR = Words.of("of", "for", "to", "by");

    private static final Words BUILDS = Words.named("builders");
    private static final Words PAID_BY = Words.named("paid-by");
    private static final Words ENROLMENT = Words.named("enrolment");
    private static final int OF = Lexicon.intern("of");

    /// A smaller sum is no payment: it is the price of a share.
    static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    /// Names what stands beside a payment that may be ours or another's.
    static void name(
            Draft d,
            Optional<Predicate> verb,
            List<Sentence> sentences,
            Parties parties,
            Consumer<String> to) {
        name("elsewhere", elsewhere(d), to);
        name("granted", granted(d), to);
        name("built", built(sentences, d.sentence), to);
        name("enrolment", enrolment(d), to);
        name("direct", direct(d.phrase, d.sentence, verb), to);
        name("moved", moved(verb), to);
        name("kept", keep(d, verb, sentences, parties), to);
        name("milestone near", milestone(d, sentences), to);
    }

    private static void name(String name, boolean there, Consumer<String> to) {
        if (there) {
            to.accept(name);
        }
    }

    /// Whether this sentence or the one before speaks of a milestone.
    private static boolean milestone(Draft d, List<Sentence> sentences) {
        int index = d.sentence.index;
        int topics = d.sentence.topics | (index > 0 ? sentences.get(index - 1).topics : 0);
        return (topics & Gate.MILESTONE) != 0;
    }

    /// How a sum hangs together with medicines.
    enum Tie {
        /// It is called a milestone payment, or told beside a medicine, a step of one, or the word
        /// milestone; or the grammar tells that it came about, and nothing speaks against it.
        CLOSE,
        /// Medicine is spoken of near it, in the text of a firm of medicines.
        FIELD,
        /// At least medicine is spoken of near it.
        LOOSE,
        /// Not at all: settlements, loans, goods, shares and builders' wages are paid in the same
        /// words.
        NONE
    }

    /// So many sentences before and behind are asked for words of medicine.
    private static final int AROUND = 3;

    /// @param kept whether the grammar tells that it came about, and it is kept
    /// @param field whether the text is of a firm of medicines
    static Tie tie(Draft d, boolean kept, List<Sentence> sentences, BooleanSupplier field) {
        Tie near = tie(d, kept, sentences);
        return near == Tie.LOOSE && field.getAsBoolean() ? Tie.FIELD : near;
    }

    private static Tie tie(Draft d, boolean kept, List<Sentence> sentences) {
        boolean step = d.trigger.filter(h -> h.type().medicinal()).isPresent();
        if (d.phrase.milestone() || d.compound.isPresent() || step) {
            return Tie.CLOSE;
        }
        if (milestone(d, sentences)) {
            return kept || d.trigger.isEmpty() && !elsewhere(d) ? Tie.CLOSE : Tie.LOOSE;
        }
        int index = d.sentence.index;
        int to = Math.min(sentences.size(), index + AROUND + 1);
        for (int i = Math.max(0, index - AROUND); i < to; i++) {
            if (Gate.medicines(sentences.get(i).topics)) {
                return kept ? Tie.CLOSE : Tie.LOOSE;
            }
        }
        return Tie.NONE;
    }

    /// Whether a payment can be none of a milestone, whatever else is told.
    static boolean never(Draft d, List<Sentence> sentences, Parties parties) {
        if (d.money.amount().isPresent() && d.money.amount().get().compareTo(LEAST) < 0) {
            return true;
        }
        boolean own = d.payee.value().equals(Optional.of(parties.registrant));
        if ((own || !d.payee.isPresent()) && granted(d)) {
            return true;
        }
        boolean medical = d.trigger.isPresent() && d.trigger.get().type().rank() > 4;
        if (!medical && built(sentences, d.sentence)) {
            return true;
        }
        // an option's fee, and what is paid once an agreement is cleared, are no milestone's
        return !d.phrase.milestone()
                && d.triggerType()
                        .filter(t ->
                                t == TriggerType.OPTION_EXERCISE || t == TriggerType.DEAL_CLEARANCE)
                        .isPresent();
    }

    /// Whether enough is told to call it a payment of ours.
    static boolean keep(
            Draft d, Optional<Predicate> predicate, List<Sentence> sentences, Parties parties) {
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
        boolean own = d.payee.value().equals(Optional.of(parties.registrant));
        if ((own || !d.payee.isPresent()) && granted(d)) {
            return false;
        }
        boolean medical = d.trigger.isPresent() && d.trigger.get().type().rank() > 4;
        if (!medical && built(sentences, d.sentence)) {
            // the builder of a plant is paid by milestones too
            return false;
        }
        if (d.money.amount().isEmpty() && enrolment(d)) {
            return false;
        }
        if (d.phrase.generic() && !d.money.amount().isEmpty() && elsewhere(d)) {
            return false;
        }
        if (!d.phrase.milestone()
                && d.triggerType().equals(Optional.of(TriggerType.DEAL_CLEARANCE))) {
            // what is paid once the agreement itself is cleared is its upfront payment
            return false;
        }
        if (d.phrase.bare()) {
            boolean cause =
                    d.trigger.isPresent() && d.trigger.get().type() != TriggerType.SALES_THRESHOLD;
            return direct(d.phrase, d.sentence, predicate)
                    && moved(predicate)
                    && !elsewhere(d)
                    && cause
                    && d.occurrence == Occurrence.HAPPENED
                    && d.payee.isPresent()
                    && (d.payer.isPresent()
                            || d.trigger.get().type() == TriggerType.OPTION_EXERCISE);
        }
        return true;
    }

    /// "has reached the 50% enrollment milestone": a step of the trial, nobody pays.
    private static boolean enrolment(Draft d) {
        return d.sentence.has(ENROLMENT, d.phrase.from(), d.phrase.to())
                && !d.sentence.has(PAID_BY, d.sentence.from, d.sentence.to)
                && !d.sentence.has(Words.PARTNERSHIP, d.sentence.from, d.sentence.to);
    }

    /// Whether a verb tells that money moves.
    private static boolean moved(Optional<Predicate> verb) {
        return verb.isPresent()
                && switch (verb.get().kind()) {
                    case GAIN, GIVE, DUE, ENTITLE, TRIGGER -> true;
                    case REACH, OBLIGE, ACCOUNT, LAPSE, OTHER -> false;
                };
    }
}
