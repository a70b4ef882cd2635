package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.FullName;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.ProductNames;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.edgar.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the payments that sentences tell.
///
/// For each phrase that means a payment: its predicate ([Predicate]), whether it came about and
/// whether money moved ([Status]), who pays whom ([Roles]), what triggered it ([Slots]). A sentence
/// may leave the trigger to the one before ("This event triggers …") or to the one behind ("The
/// payment was triggered by …"); such sentences are joined to one payment at the end. What two
/// sentences tell of the same payment is one event with two pieces of evidence.
public final class PaymentReader implements SpokenPayments.Taker {

    private final Parties parties;

    /// The sentences as they stand.
    private final List<Sentence> given;

    /// The same, with each entry of a list by itself.
    private final List<Sentence> sentences;

    private final List<Draft> drafts = new ArrayList<>();

    /// The payments that can only add to another, while there is none: most texts in which
    /// "payments" are made tell none that is kept.
    private final List<Runnable> waiting = new ArrayList<>();

    /// The sums that were judged not to be payments that came about.
    private final List<Asked> unlikely = new ArrayList<>();

    /// Whether the names of products have been told to the parties.
    private boolean products;

    /// All sentences of the text, those included that stand in no neighbourhood of events.
    private final List<Sentence> every;

    /// The scale of the sums of the text.
    private final SumScale scale;

    private final Judge judge;

    /// Whether the text is of a firm of medicines, once it was asked for.
    private Optional<Boolean> field = Optional.empty();

    public PaymentReader(Parties parties, List<Sentence> sentences, List<Sentence> every) {
        this(parties, sentences, every, PaymentWeights.LEARNED);
    }

    PaymentReader(Parties parties, List<Sentence> sentences, List<Sentence> every, Judge judge) {
        this.judge = judge;
        this.parties = parties;
        this.given = sentences;
        this.sentences = ToldLists.of(sentences);
        this.every = every;
        this.scale = SumScale.of(every);
    }

    /// Whether the text is of a firm of medicines: the registrant is named as they are, or a step
    /// of a medicine is told beside a word that they are named by.
    private boolean field() {
        if (field.isEmpty()) {
            field = Optional.of(ofMedicines());
        }
        return field.get();
    }

    private boolean ofMedicines() {
        Tokens t = Tokens.of(parties.registrant);
        if (Gate.firm(Gate.topics(t, 0, t.count))) {
            return true;
        }
        boolean firm = false;
        boolean step = false;
        for (Sentence s : sentences) {
            firm |= Gate.firm(s.topics);
            step = step || s.triggers().stream().anyMatch(h -> h.type().medicinal());
        }
        return firm && step;
    }

    /// The payments of the text, in its order.
    public List<Draft> read() {
        List<Draft> out = joined();
        SameMoney.remove(out);
        for (Draft d : out) {
            WeighedSlots.fill(d, sentences, parties);
        }
        number(given);
        return out;
    }

    /// The sums that are no payments of their own here, but such as the text may look back on:
    /// "expenses of the year before included the $2 million milestone".
    ///
    /// @param told the payments that were read
    public List<Draft> lookedBackOn(List<Draft> told) {
        number(sentences);
        List<Draft> out = new ArrayList<>();
        Set<Told> already = new HashSet<>();
        BitSet milestones = new BitSet();
        for (Draft d : told) {
            d.told.forEach(s -> already.add(new Told(at(s), d.occurrence, d.money)));
            if (d.occurrence == Occurrence.HAPPENED && d.kind() == Event.PaymentKind.MILESTONE) {
                milestones.set(d.sentence.index);
            }
        }
        for (Asked sum : unlikely) {
            boolean past =
                    sum.told.isEmpty()
                            || sum.happened()
                            || LookingBack.cameAbout(sentences.get(sum.index), sum.p);
            boolean beside =
                    milestones.get(sum.index) || sum.index > 0 && milestones.get(sum.index - 1);
            if (past && LookingBack.may(sentences, sum.index, sum.p, beside)) {
                Draft d = drafts(sum).getFirst();
                if (!already.contains(new Told(at(d.sentence), d.occurrence, d.money))) {
                    d.payer = FullName.of(d.payer, sentences, parties);
                    d.payee = FullName.of(d.payee, sentences, parties);
                    out.add(d);
                }
            }
        }
        number(given);
        return out;
    }

    private static Span at(Sentence s) {
        return s.evidence().getFirst().at();
    }

    /// A sum as a sentence tells it.
    ///
    /// @param at where the sentence begins
    private record Told(Span at, Occurrence occurrence, Money money) {}

    /// Entries of lists are sentences of their own to this reader alone.
    private static void number(List<Sentence> of) {
        for (int i = 0; i < of.size(); i++) {
            of.get(i).index = i;
        }
    }

    /// The payments with the slots that the grammar fills.
    List<Draft> joined() {
        number(sentences);
        SpokenPayments.each(sentences, every, this);
        BookedRows.of(sentences).forEach(this::booked);
        List<Draft> out = Joining.join(drafts, sentences, every);
        size(out);
        for (Draft d : out) {
            Agreements.near(d, sentences, parties);
            d.payer = FullName.of(d.payer, sentences, parties);
            d.payee = FullName.of(d.payee, sentences, parties);
        }
        return out;
    }

    private void booked(BookedRows.Told told) {
        Sentence s = sentences.get(told.index());
        PaymentPhrase p = told.phrase();
        boolean known =
                drafts.stream().anyMatch(d -> d.sentence == s && d.money.amount().isPresent());
        if (!known) {
            Optional<Predicate> verb = PredicateFinder.of(s, p);
            for (Draft d : drafts(told.index(), p, verb, List.of(p), Status.happened(s))) {
                d.told.add(told.row());
                add(d);
            }
        }
    }

    /// A sum that may be a milestone's, with all that is known of it before its slots are filled.
    ///
    /// @param index of its sentence
    /// @param told what the grammar takes to have become of it
    /// @param all the payments that the sentence speaks of
    /// @param reached whether a milestone is told to have been reached before it
    private record Asked(
            int index,
            PaymentPhrase p,
            Optional<Predicate> verb,
            Optional<Status> told,
            List<PaymentPhrase> all,
            boolean reached) {

        boolean happened() {
            return told.isPresent() && told.get().occurrence() == Occurrence.HAPPENED;
        }
    }

    /// @param tie by what the sum hangs together with medicines
    /// @param sure whether the grammar tells it, and its step as a fact: such a sum need not be
    ///   called a milestone
    private record Judged(double likelihood, Accepted.Tie tie, boolean sure) {}

    @Override
    public boolean refuses(int index, PaymentPhrase sum) {
        PaymentPhrase p = scale.of(sum, sentences.get(index));
        return !judge.everySum()
                && !TotalBehind.counts(sentences, index, p)
                && (Refusals.small(p) || Refusals.untied(sentences, index, p));
    }

    /// A sum is judged by all that is said of it; what has none, or is named after something else
    /// than a milestone, by the grammar alone.
    @Override
    public void take(
            int index, PaymentPhrase printed, Optional<Predicate> verb, List<PaymentPhrase> all) {
        PaymentPhrase sum = scale.of(printed, sentences.get(index));
        PaymentPhrase p = TotalBehind.counts(sentences, index, sum) ? sum.asMilestone() : sum;
        Optional<Status> told = Status.of(sentences, index, p, verb);
        boolean happened = told.isPresent() && told.get().occurrence() == Occurrence.HAPPENED;
        if (asked(sentences.get(index), p, verb)) {
            // what is yet to come, or was missed, is kept of no bare sum
            boolean judgedOnly =
                    told.isEmpty()
                            || (happened
                                    ? Refusals.onlyMilestone(sentences, index, p)
                                    : p.bare() && !p.milestone());
            boolean reached = !p.milestone() && reached(index, p);
            Asked asked = new Asked(index, p, verb, told, all, reached);
            if (judgedOnly && hopeless(asked)) {
                unlikely.add(asked);
                return;
            }
            List<Draft> found = drafts(asked);
            Draft first = found.getFirst();
            Judged judged = judged(asked, first);
            boolean enough =
                    PaymentWeights.enough(
                                    judged.likelihood,
                                    told,
                                    judged.tie,
                                    p.milestone() || judged.sure)
                            || pointed(asked)
                                    && judged.tie == Accepted.Tie.CLOSE
                                    && judged.likelihood > POINTED;
            if (enough
                    && !Doubts.announcedAhead(sentences, index, p)
                    && !Accepted.never(first, sentences, parties)
                    && !Contrary.speaks(sentences, index, p, verb)) {
                for (Draft d : found) {
                    d.judged = true;
                    d.named = true;
                    d.kind = Event.PaymentKind.MILESTONE;
                    add(d);
                }
                return;
            }
            unlikely.add(asked);
            if (happened) {
                // an option's exercise, a renewal: no milestone's, but told by the grammar
                found.removeIf(d -> d.kind() == Event.PaymentKind.MILESTONE);
                keep(found, verb);
                return;
            }
        }
        if (told.isPresent() && !(happened && Accepted.vague(sentences.get(index), p))) {
            boolean step = happened && p.generic() && reached(index, p);
            PaymentPhrase as = step ? p.asMilestone() : p;
            if (drafts.isEmpty() && Refusals.dependent(sentences, index, as)) {
                waiting.add(() -> keep(drafts(index, as, verb, all, told.get()), verb));
            } else {
                keep(drafts(index, as, verb, all, told.get()), verb);
            }
        }
    }

    /// Adds a payment, behind those that waited for one.
    private void add(Draft d) {
        if (!waiting.isEmpty()) {
            List<Runnable> before = List.copyOf(waiting);
            waiting.clear();
            before.forEach(Runnable::run);
        }
        drafts.add(d);
    }

    /// A line across a table of plain text.
    private static final String RULE = "-----";

    /// Whether a sum may be a milestone's; one alone in a row of a table, or in a table of plain
    /// text, is left to [PaymentTables]. What only lacks a verb is told in prose all the same: "The
    /// second, $8 million, when the first patient was dosed."
    private static boolean asked(Sentence s, PaymentPhrase p, Optional<Predicate> verb) {
        if (p.sums().isEmpty() || !p.milestone() && !p.generic() && !p.bare()) {
            return false;
        }
        if (p.bare() && DIFFERENCES.has(s.t.word(p.to()))) {
            return false;
        }
        return !p.bare()
                || !(verb.isEmpty() && s.tabular && Doubts.row(s)) && !s.text().contains(RULE);
    }

    private static final Words DIFFERENCES = Words.named("differences");

    private void keep(List<Draft> found, Optional<Predicate> verb) {
        for (Draft d : found) {
            boolean milestone =
                    d.occurrence == Occurrence.HAPPENED && d.kind() == Event.PaymentKind.MILESTONE;
            if (Accepted.keep(d, verb, sentences, parties)
                    && !(milestone
                            && Contrary.speaks(sentences, d.sentence.index, d.phrase, verb))) {
                add(d);
            }
        }
    }

    /// Whether a sum cannot be judged to be a milestone payment that came about, whatever is found
    /// of its parties and its step.
    private boolean hopeless(Asked sum) {
        double most = judge.most(to -> known(sum, to));
        boolean named = sum.p.milestone() || sum.happened();
        return !PaymentWeights.enough(most, sum.told, Accepted.Tie.CLOSE, named)
                && !(most > POINTED && pointed(sum));
    }

    /// Whether a milestone that the grammar tells to have come about is of a step that the text has
    /// told before, and only points to now.
    private boolean pointed(Asked sum) {
        return sum.happened()
                && sum.p.milestone()
                && KnownStep.of(sentences, sum.index, sum.p).isPresent();
    }

    /// What points to a step told before is asked for less.
    private static final double POINTED = 0.15;

    /// Gives what is to be said of a payment before its slots are filled.
    private void known(Asked sum, PaymentSigns.Sink to) {
        PaymentSigns.give(sentences, sum.index, sum.p, sum.verb, to);
        PaymentTraits.give(sentences, sum.index, sum.p, sum.verb, sum.told, to);
        to.trait("reached", sum.reached);
    }

    /// How likely a sum is a milestone payment that came about, by all that is said of it.
    private Judged judged(Asked sum, Draft first) {
        boolean kept = sum.happened() && Accepted.keep(first, sum.verb, sentences, parties);
        Accepted.Tie tie =
                Accepted.tie(first, kept, sentences, () -> !first.sentence.headline() && field());
        double likelihood =
                judge.likelihood(
                        sum.p,
                        tie,
                        to -> {
                            known(sum, to);
                            PaymentTraits.give(first, sum.verb, sentences, parties, to);
                        });
        boolean step = first.pointed || first.trigger.filter(h -> fact(h, first)).isPresent();
        boolean sure = kept && (step || moved(sum, first));
        return new Judged(likelihood, tie, sure);
    }

    /// Whether money is told to have moved for a step that is named in the same sentence.
    private static boolean moved(Asked sum, Draft d) {
        return sum.told.filter(t -> t.cash() == Cash.PAID || t.cash() == Cash.RECEIVED).isPresent()
                && d.trigger
                        .filter(h ->
                                h.sentence() == d.sentence
                                        && h.type().medicinal()
                                        && h.type().rank() >= TriggerHit.SURE
                                        && h.fact() != TriggerHit.Fact.FUTURE
                                        && h.fact() != TriggerHit.Fact.NEGATED)
                        .isPresent();
    }

    /// Whether the sentence of a payment tells its step as a fact, or refers back to one that does.
    private static boolean fact(TriggerHit h, Draft d) {
        boolean before = h.sentence().index == d.sentence.index - 1 && d.sentence.refers("back");
        return (before || h.sentence() == d.sentence)
                && h.fact() == TriggerHit.Fact.HAPPENED
                && h.type().rank() >= TriggerHit.SURE;
    }

    /// Those of a sum, if it came about.
    private List<Draft> drafts(Asked sum) {
        Status status =
                sum.told
                        .filter(t -> t.occurrence() == Occurrence.HAPPENED)
                        .orElseGet(() -> Status.happened(sentences.get(sum.index)));
        return drafts(sum.index, sum.p, sum.verb, sum.all, status);
    }

    /// Gives milestones that were reached, and of whose payment no sum is told, the likeliest of
    /// the sums beside them: "We achieved a milestone under the agreement, and $3 million was
    /// recorded."
    private void size(List<Draft> payments) {
        for (Draft d : payments) {
            if (d.occurrence != Occurrence.HAPPENED
                    || d.kind() != Event.PaymentKind.MILESTONE
                    || d.money.amount().isPresent()
                    || d.phrase.undisclosed()
                    || d.phrase.plural()) {
                continue;
            }
            double most = BESIDE;
            Optional<Draft> likeliest = Optional.empty();
            for (Asked sum : unlikely) {
                boolean beside = Math.abs(sum.index - d.sentence.index) <= 1;
                if (beside && sum.p.exact() && (sum.told.isEmpty() || sum.happened())) {
                    Draft its = drafts(sum).getFirst();
                    Judged judged = judged(sum, its);
                    if (judged.likelihood > most
                            && !Accepted.never(its, sentences, parties)
                            && !Contrary.speaks(sentences, sum.index, sum.p, sum.verb)) {
                        most = judged.likelihood;
                        likeliest = Optional.of(its);
                    }
                }
            }
            likeliest.ifPresent(d::take);
        }
    }

    /// So likely must a sum beside a milestone that was reached be its payment.
    private static final double BESIDE = 0.45;

    /// One for each sum, and for each of the payments of a sum.
    private List<Draft> drafts(
            int index,
            PaymentPhrase p,
            Optional<Predicate> verb,
            List<PaymentPhrase> all,
            Status status) {
        if (!products) {
            products = true;
            parties.products(ProductNames.of(every, parties));
        }
        List<Draft> out = new ArrayList<>();
        List<Money> sums = p.sums().isEmpty() ? List.of(Money.UNDISCLOSED) : p.sums();
        for (Money sum : sums) {
            for (int copy = 0; copy < p.copies(); copy++) {
                Draft d = new Draft(sentences.get(index), p);
                d.money = sum;
                d.occurrence = status.occurrence();
                d.cash = status.cash();
                kind(d, p);
                Slots.fill(d, sentences, index, all);
                if (p.copies() > 1) {
                    Slots.copy(d, copy);
                }
                Roles.fill(d, parties, sentences, index, verb);
                out.add(d);
            }
        }
        return out;
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

    private static void kind(Draft d, PaymentPhrase p) {
        d.named = !p.bare() && !p.generic();
        d.kind =
                d.named
                        ? Event.PaymentKind.valueOf(
                                p.kind().toUpperCase(Locale.ROOT).replace('-', '_'))
                        : Event.PaymentKind.MILESTONE;
    }
}
