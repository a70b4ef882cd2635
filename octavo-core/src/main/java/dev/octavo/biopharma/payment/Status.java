package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// Whether a payment came about and whether money moved, by the words around it: the decision table
/// of the field.
record Status(Occurrence occurrence, Cash cash) {

    private static final Words RECEIVE = Words.named("receiving");
    private static final Words PAY = Words.named("paying");
    static final Words EXPENSE = Words.named("expense");
    private static final Words NOMINAL = Words.named("achievement");
    private static final Words HEADLINE = Words.named("says");

    /// That a payment came about, and whether its sentence says that money moved.
    static Status happened(Sentence s) {
        boolean received = s.has(RECEIVE, s.from, s.to);
        boolean paid = s.has(PAY, s.from, s.to);
        return new Status(
                Occurrence.HAPPENED, received ? Cash.RECEIVED : paid ? Cash.PAID : Cash.UNSAID);
    }

    static Optional<Status> of(
            List<Sentence> all, int index, PaymentPhrase p, Optional<Predicate> found) {
        Sentence s = all.get(index);
        boolean refused = found.isPresent() && found.get().negated() || Doubts.negated(s, p);
        if (Doubts.total(s, p)
                || Doubts.compared(s, p)
                || !refused && s.has(DISPUTED, s.from, s.to)) {
            return Optional.empty();
        }
        if (s.has(VESTING, s.from, s.to)) {
            return Optional.empty();
        }
        if (!p.milestone() && s.has(ANNIVERSARY, p.to(), p.to() + 12)) {
            return Optional.empty();
        }
        if (found.isEmpty() || Words.ANNOUNCE.has(s.t.word[found.get().token()])) {
            return nominal(all, index, p);
        }
        Predicate v = found.get();
        if (s.has(FORMERLY, p.from() - 2, p.to() + 4)) {
            return Optional.empty();
        }
        if (v.kind() == Predicate.Kind.LAPSE) {
            return Optional.of(new Status(Occurrence.DECLINED, Cash.NOT_DUE))
                    .filter(x -> specific(all, index, p));
        }
        if (PROVIDES.has(s.t.word[v.token()])
                && p.exact()
                && Facts.pointing(s, p)
                && Facts.factAround(all, index, p)) {
            // "the agreement provides for a payment of $2 million on this approval"
            return Optional.of(new Status(Occurrence.HAPPENED, Cash.DUE));
        }
        if (v.kind() == Predicate.Kind.OTHER || v.kind() == Predicate.Kind.ACCOUNT) {
            return account(all, index, p, v);
        }
        if (v.kind() == Predicate.Kind.REACH
                && !p.milestone()
                && !s.has(CRITERIA, v.token(), Math.max(v.token(), p.from()))) {
            return Optional.empty();
        }
        if (refused) {
            if (Doubts.hedge(s, "if", s.from, s.to) && !Facts.factAround(all, index, p)) {
                return Optional.empty();
            }
            return Optional.of(new Status(Occurrence.LAPSED, Cash.NOT_DUE));
        }
        if (Doubts.potential(s, p, v)) {
            return specific(all, index, p)
                    ? Optional.of(new Status(Occurrence.POTENTIAL, Cash.NOT_DUE))
                    : Optional.empty();
        }
        Optional<Status> told = byMood(all, index, p, v);
        return told.isPresent()
                        && told.get().occurrence() == Occurrence.HAPPENED
                        && Doubts.announcedAhead(all, index, p)
                ? potentialStatus().filter(x -> specific(all, index, p))
                : told;
    }

    private static final Words PROVIDES = Words.named("providing-for");

    /// What is claimed or fought over, or held to be probable, is no fact.
    private static final Words DISPUTED = Words.named("disputed");

    /// "has satisfied the conditions for a payment".
    private static final Words CRITERIA = Words.named("criteria");

    private static final Words VESTING = Words.named("vesting");
    private static final Words ANNIVERSARY = Words.named("anniversary");

    /// What was to be paid before a change of terms.
    private static final Words FORMERLY = Words.named("formerly");

    private static final Words BECAME = Words.named("became");
    private static final Words CHANGED = Words.named("changed-terms");

    private static Optional<Status> byMood(
            List<Sentence> all, int index, PaymentPhrase p, Predicate v) {
        Sentence s = all.get(index);
        boolean condition =
                condition(s, p.to(), Math.min(Doubts.nextPayment(s, p), parts(s, p)))
                        || Doubts.hedge(
                                s, "upon", Math.max(s.from, v.groupFrom() - 14), v.groupFrom());
        return switch (v.mood()) {
            case PLAIN -> plain(all, index, p, v, condition);
            case INFINITIVE ->
                    !s.headline() && !taken(s, p) || condition
                            ? potentialStatus()
                            : p.milestone() || p.generic() || p.bare()
                                    ? happened(v, s)
                                    : expected(all, index, p, v);
            case ENTITLES -> happened(v, s);
            case WILL, EXPECT, OBLIGED, ENTITLED -> future(all, index, p, v, condition);
            case AGREED ->
                    p.milestone() || condition && !Facts.factAround(all, index, p)
                            ? potentialStatus()
                            : happened(v, s);
            case MAY, ELIGIBLE, PURPOSE ->
                    specific(all, index, p) ? potentialStatus() : Optional.empty();
        };
    }

    /// Whether the sentence tells before a payment that a step was taken: "BLA accepted; Aldwych to
    /// receive $18 million".
    private static boolean taken(Sentence s, PaymentPhrase p) {
        for (TriggerHit h : s.triggers()) {
            if (h.to() <= p.from() && h.fact() == TriggerHit.Fact.HAPPENED) {
                return true;
            }
        }
        return false;
    }

    /// Whether a condition is told between two tokens; that an agreement is signed is none, and
    /// what is pointed to has come about ("for reaching this milestone").
    private static boolean condition(Sentence s, int a, int z) {
        for (Phrases.Hit h : s.hedges()) {
            if (h.value().equals("upon")
                    && h.from() >= a
                    && h.from() < z
                    && !Words.POINTING.has(s.t.word(h.to()))
                    && !s.has(SIGNING, h.to(), h.to() + 3)) {
                return true;
            }
        }
        return false;
    }

    private static final Words SIGNING = Words.of("signing", "execution", "signature", "closing");

    /// How far behind a payment its condition may stand: before ", of which half is payable upon".
    private static int parts(Sentence s, PaymentPhrase p) {
        int end = Math.min(s.to, p.to() + CONDITION);
        for (int i = p.to(); i < end; i++) {
            if (s.t.word[i] == OF && Words.RELATIVE.has(s.t.word(i + 1))) {
                return i;
            }
        }
        return end;
    }

    private static final int CONDITION = 24;
    private static final int OF = Lexicon.intern("of");

    private static Optional<Status> plain(
            List<Sentence> all, int index, PaymentPhrase p, Predicate v, boolean condition) {
        Sentence s = all.get(index);
        if (v.form() == Predicate.Form.ING) {
            return Doubts.unsureBefore(s, v.groupFrom()) ? potentialStatus() : happened(v, s);
        }
        boolean past =
                v.form() == Predicate.Form.PAST
                        || v.form() == Predicate.Form.PARTICIPLE
                        || v.perfect();
        if (v.kind() == Predicate.Kind.DUE) {
            if (!past && Facts.dueOn(all, index, v)) {
                return potentialStatus();
            }
            boolean changed = s.has(CHANGED, s.from, s.to);
            if (!changed && v.groupFrom() == v.token() && (inBooks(s, p) || settled(s, v))) {
                return happened(v, s);
            }
            if (!changed && s.has(BECAME, v.token() - 2, v.token()) && !v.negated()) {
                // "that became due upon the submission": what it depended on has come about
                return happened(v, s);
            }
            return (condition || changed) && !Facts.factAround(all, index, p)
                    ? potentialStatus()
                    : Doubts.unsureBefore(s, v.groupFrom()) ? potentialStatus() : happened(v, s);
        }
        if (v.kind() == Predicate.Kind.OBLIGE) {
            return (past || Facts.subject(s, v)) && !condition ? happened(v, s) : Optional.empty();
        }
        if (past) {
            // "a payment triggered by the first sale" without another verb may be a term of an
            // agreement
            if (v.form() == Predicate.Form.PARTICIPLE
                    && !v.before()
                    && !v.passive()
                    && !dated(s, p, v)
                    && Doubts.unsureBefore(s, p.from())) {
                return potentialStatus();
            }
            return happened(v, s);
        }
        if (v.passive()) {
            return condition && !Facts.factAround(all, index, p)
                    ? potentialStatus()
                    : happened(v, s);
        }
        // present: "triggers", "receives"
        boolean hypothetical =
                condition || Doubts.unsureBefore(s, v.groupFrom()) || Doubts.generic(s, v);
        return hypothetical && !Facts.factAround(all, index, p)
                ? potentialStatus()
                : happened(v, s);
    }

    /// "included $4 million due to Belgrave upon first dosing": it is in the books of a period.
    private static boolean inBooks(Sentence s, PaymentPhrase p) {
        return s.has(HELD, p.from() - 4, p.from()) && !s.has(Doubts.LOOKS, s.from, p.from());
    }

    private static final Words HELD = Words.named("held-in-books");

    /// "the $4 million due to Belgrave upon approval was settled in shares".
    private static boolean settled(Sentence s, Predicate v) {
        int end = Math.min(s.to - 1, v.token() + SETTLED_BEHIND);
        for (int i = v.token() + 1; i < end; i++) {
            if (s.m().is(i, Mention.Type.MONEY) || s.t.word[i] == Tokens.SEMICOLON) {
                return false;
            }
            boolean was = Words.WAS.has(s.t.word[i]) || Words.HAVE.has(s.t.word[i]);
            if (was && s.has(SETTLES, i + 1, i + 4)) {
                return !s.has(Words.NOT, i, i + 4);
            }
        }
        return false;
    }

    private static final Words SETTLES = Words.named("settles");

    /// How far behind "due" the verb may stand that tells that it was paid.
    private static final int SETTLED_BEHIND = 24;

    /// "the $20 million payment received from Aldwych in February 2025": the day is past, whatever
    /// is planned with the money.
    private static boolean dated(Sentence s, PaymentPhrase p, Predicate v) {
        if (!p.definite()
                || !p.exact()
                || !RECEIVE.has(s.t.word[v.token()]) && !PAY.has(s.t.word[v.token()])) {
            return false;
        }
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            if (m.from() > v.token() && m.from() - v.token() < 14) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Status> future(
            List<Sentence> all, int index, PaymentPhrase p, Predicate v, boolean condition) {
        Sentence s = all.get(index);
        boolean fact = Facts.factAround(all, index, p);
        if (condition) {
            return fact ? happened(v, s) : potentialStatus();
        }
        if (!fact && Facts.planned(all, index)) {
            return expected(all, index, p, v);
        }
        if (fact
                || Facts.caused(s, p, v)
                || Facts.firm(all, index, p)
                || v.mood() == Predicate.Mood.OBLIGED
                        && (Facts.subject(s, v) || Facts.pointsBack(s))) {
            return happened(v, s);
        }
        return expected(all, index, p, v);
    }

    /// What is yet to come, where its sum and its step are told.
    private static Optional<Status> expected(
            List<Sentence> all, int index, PaymentPhrase p, Predicate v) {
        Sentence s = all.get(index);
        if (!specific(all, index, p)) {
            return Optional.empty();
        }
        boolean firm =
                v.mood() == Predicate.Mood.EXPECT
                        || !p.milestone() && !p.generic()
                        || !s.m().all(Mention.Type.DATE).isEmpty();
        return Optional.of(
                new Status(firm ? Occurrence.EXPECTED : Occurrence.POTENTIAL, Cash.NOT_DUE));
    }

    private static Optional<Status> happened(Predicate v, Sentence s) {
        int w = s.t.word[v.token()];
        boolean done =
                v.mood() == Predicate.Mood.PLAIN
                        && (v.form() == Predicate.Form.PAST
                                || v.form() == Predicate.Form.PARTICIPLE
                                || v.form() == Predicate.Form.PRESENT
                                || v.perfect());
        Cash cash = Cash.DUE;
        if (done && RECEIVE.has(w)) {
            cash = Cash.RECEIVED;
        } else if (done && PAY.has(w)) {
            cash = Cash.PAID;
        } else if (v.kind() == Predicate.Kind.GAIN && v.mood() == Predicate.Mood.PLAIN
                || v.kind() == Predicate.Kind.REACH) {
            cash = Cash.UNSAID;
        }
        return Optional.of(new Status(Occurrence.HAPPENED, cash));
    }

    private static Optional<Status> potentialStatus() {
        return Optional.of(new Status(Occurrence.POTENTIAL, Cash.NOT_DUE));
    }

    /// A potential payment is worth an event when its sum and its trigger are told.
    private static boolean specific(List<Sentence> all, int index, PaymentPhrase p) {
        if (p.sums().isEmpty()
                || p.aggregate()
                || p.plural()
                || p.bare()
                || p.generic() && all.get(index).triggers().isEmpty()) {
            return false;
        }
        return !p.sums().getFirst().qualifier().limits();
    }

    /// Accounting tells no event, but for an expense that the filer records for a milestone of the
    /// other side.
    private static Optional<Status> account(
            List<Sentence> all, int index, PaymentPhrase p, Predicate v) {
        Sentence s = all.get(index);
        boolean expense =
                v.kind() == Predicate.Kind.ACCOUNT
                        && p.milestone()
                        && !p.plural()
                        && (v.before() || s.has(EXPENSE, v.token() - 1, v.token()))
                        && v.finite()
                        && !s.has(PROBABLE, s.from, s.to)
                        && (s.has(EXPENSE, p.from(), Math.min(s.to, p.to() + 2))
                                || s.has(EXPENSE, v.token(), p.from()));
        if (expense && !Doubts.potential(s, p, v)) {
            return Optional.of(new Status(Occurrence.HAPPENED, Cash.DUE));
        }
        return Books.tell(all, index, p, Optional.of(v))
                ? Optional.of(new Status(Occurrence.HAPPENED, Cash.UNSAID))
                : Optional.empty();
    }

    private static final Words PROBABLE = Words.named("likely");
    private static final Words REPRESENTS = Words.named("represents");

    /// A payment without a verb: a headline, "the achievement of a milestone", "receipt of a
    /// payment".
    private static Optional<Status> nominal(List<Sentence> all, int index, PaymentPhrase p) {
        Sentence s = all.get(index);
        int b = p.from() - 1;
        boolean of = b - 1 >= s.from && s.t.text(b).equals("of") && NOMINAL.has(s.t.word[b - 1]);
        boolean announced = s.has(Words.ANNOUNCE, Math.max(s.from, p.from() - 12), p.from());
        boolean unsure =
                Doubts.hedge(s, "upon", s.from, p.from())
                        || Doubts.hedge(s, "if", s.from, s.to)
                        || Doubts.hedge(s, "may", s.from, p.to())
                        || Doubts.unsureBefore(s, p.from())
                        || Doubts.negated(s, p);
        if (unsure || p.limited() || p.plural() && p.sums().isEmpty()) {
            return Optional.empty();
        }
        boolean worth =
                p.milestone()
                        && p.exact()
                        && b >= s.from
                        && REPRESENTS.has(s.t.word[b])
                        && !s.hedges().stream().anyMatch(h -> h.value().equals("upon"))
                        && !s.triggers().isEmpty();
        boolean told =
                worth
                        || Books.tell(all, index, p, Optional.empty())
                        || (of && announced)
                        || (announced
                                && p.milestone()
                                && !p.sums().isEmpty()
                                && b >= s.from
                                && !p.definite()
                                && s.has(HEADLINE, p.from() - 3, p.from()));
        return told ? Optional.of(new Status(Occurrence.HAPPENED, Cash.UNSAID)) : Optional.empty();
    }
}
