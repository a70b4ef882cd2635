package dev.octavo.biopharma;

import java.util.List;
import java.util.Optional;

/// Whether a payment came about and whether money moved, by the words around it: the decision table
/// of the field.
record Status(Occurrence occurrence, Cash cash) {

    private static final Words RECEIVE = Words.named("receiving");
    private static final Words PAY = Words.named("paying");
    private static final Words EXPENSE = Words.named("expense");
    private static final Words NOMINAL = Words.named("achievement");
    private static final Words HEADLINE = Words.named("headlining");

    static Optional<Status> of(
            List<Sentence> all, int index, PaymentPhrase p, Optional<Predicate> found) {
        Sentence s = all.get(index);
        boolean refused = found.isPresent() && found.get().negated() || negated(s, p);
        if (total(s, p) || compared(s, p) || !refused && s.has(DISPUTED, s.from, s.to)) {
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
        if (v.kind().equals("lapse")) {
            return Optional.of(new Status(Occurrence.DECLINED, Cash.NOT_DUE))
                    .filter(x -> specific(all, index, p));
        }
        if (PROVIDES.has(s.t.word[v.token()])
                && p.exact()
                && pointing(s, p)
                && factAround(all, index, p)) {
            // "the agreement provides for a payment of $2 million on this approval"
            return Optional.of(new Status(Occurrence.HAPPENED, Cash.DUE));
        }
        if (v.kind().equals("other") || v.kind().equals("account")) {
            return account(s, p, v);
        }
        if (v.kind().equals("reach") && !p.milestone()) {
            return Optional.empty();
        }
        if (v.negated() || negated(s, p)) {
            if (hedge(s, "if", s.from, s.to) && !factAround(all, index, p)) {
                return Optional.empty();
            }
            return Optional.of(new Status(Occurrence.LAPSED, Cash.NOT_DUE));
        }
        if (potential(s, p, v)) {
            return specific(all, index, p)
                    ? Optional.of(new Status(Occurrence.POTENTIAL, Cash.NOT_DUE))
                    : Optional.empty();
        }
        Optional<Status> told = byMood(all, index, p, v);
        return told.isPresent()
                        && told.get().occurrence() == Occurrence.HAPPENED
                        && announcedAhead(all, index, p)
                ? potentialStatus().filter(x -> specific(all, index, p))
                : told;
    }

    private static final Words PROVIDES = Words.named("providing-for");
    private static final Words ON = Words.of("on", "upon", "for", "at", "with");
    private static final Words THIS = Words.of("this", "such", "that");

    /// "… on this approval": what a payment is provided for is the event told before.
    private static boolean pointing(Sentence s, PaymentPhrase p) {
        for (int i = p.to(); i + 1 < Math.min(s.to, p.to() + 10); i++) {
            if (ON.has(s.t.word[i]) && THIS.has(s.t.word[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private static final Words AHEAD = Words.named("ahead");
    private static final Words AGENDA = Words.named("agenda");
    private static final int LIST = 6;

    /// Whether the payment stands in a list under "Anticipated Milestones".
    private static boolean announcedAhead(List<Sentence> all, int index, PaymentPhrase p) {
        for (int i = index; i >= 0 && i > index - LIST; i--) {
            Sentence s = all.get(i);
            int z = i == index ? Math.min(p.from(), s.from + 6) : s.to;
            if (z - s.from > 8) {
                continue;
            }
            for (int k = s.from; k + 1 < z; k++) {
                if (AHEAD.has(s.t.word[k]) && s.has(AGENDA, k + 1, Math.min(z, k + 3))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What is claimed or fought over, or held to be probable, is no fact.
    private static final Words DISPUTED = Words.named("disputed");

    private static final Words ANNIVERSARY = Words.named("anniversary");
    private static final Words LOOKS = Words.named("outlook");
    private static final Words COMPARES = Words.named("comparing");
    private static final Words STATEMENT = Words.named("figures");

    /// Whether a sentence explains the figures of a period by a payment that is told elsewhere.
    private static boolean compared(Sentence s, PaymentPhrase p) {
        for (TriggerHit h : s.triggers()) {
            if (!p.covers(h.from(), h.to())
                    && TriggerHit.rank(h.type()) > 3
                    && !s.has(LOOKS, s.from, p.from())) {
                return false;
            }
        }
        return !s.headline()
                && s.has(COMPARES, s.from, s.to)
                && s.has(STATEMENT, s.from, Math.max(s.from, p.from()))
                && !s.has(EXPENSE, p.from(), Math.min(s.to, p.to() + 2));
    }

    /// What was to be paid before a change of terms.
    private static final Words FORMERLY = Words.named("formerly");

    private static final Words BECAME = Words.named("became");

    private static final Words CHANGED = Words.named("changed-terms");

    private static Optional<Status> byMood(
            List<Sentence> all, int index, PaymentPhrase p, Predicate v) {
        Sentence s = all.get(index);
        boolean condition =
                hedge(s, "upon", p.to(), Math.min(nextPayment(s, p), p.to() + 24))
                        || hedge(s, "upon", Math.max(s.from, v.groupFrom() - 14), v.groupFrom());
        return switch (v.mood()) {
            case PLAIN -> plain(all, index, p, v, condition);
            case INFINITIVE -> s.headline() && !condition ? happened(v, s) : potentialStatus();
            case ENTITLES -> happened(v, s);
            case WILL, EXPECT, OBLIGED, ENTITLED -> future(all, index, p, v, condition);
            case AGREED -> p.milestone() ? potentialStatus() : happened(v, s);
            case MAY, ELIGIBLE, PURPOSE ->
                    specific(all, index, p) ? potentialStatus() : Optional.empty();
        };
    }

    /// Where the words end that may say on what condition a payment is made: where another payment
    /// with a verb of its own begins ("…, and will also receive €5 million upon approval").
    static int nextPayment(Sentence s, PaymentPhrase p) {
        boolean and = false;
        boolean verb = false;
        for (int i = p.to(); i < s.to; i++) {
            int w = s.t.word[i];
            if (s.m().is(i, Mention.Type.MONEY)) {
                if (and && verb) {
                    return i;
                }
                and = false;
                verb = false;
            }
            and |= Words.CLAUSE.has(w);
            verb |= and && Wording.VERB.has(w);
        }
        return s.to;
    }

    private static Optional<Status> plain(
            List<Sentence> all, int index, PaymentPhrase p, Predicate v, boolean condition) {
        Sentence s = all.get(index);
        if (v.form() == Predicate.Form.ING) {
            return unsureBefore(s, v.groupFrom()) ? potentialStatus() : happened(v, s);
        }
        boolean past =
                v.form() == Predicate.Form.PAST
                        || v.form() == Predicate.Form.PARTICIPLE
                        || v.perfect();
        if (v.kind().equals("due")) {
            boolean changed = s.has(CHANGED, s.from, s.to);
            if (!changed && s.has(BECAME, v.token() - 2, v.token()) && !v.negated()) {
                // "that became due upon the submission": what it depended on has come about
                return happened(v, s);
            }
            return (condition || changed) && !factAround(all, index, p)
                    ? potentialStatus()
                    : unsureBefore(s, v.groupFrom()) ? potentialStatus() : happened(v, s);
        }
        if (v.kind().equals("oblige")) {
            return past && !condition ? happened(v, s) : Optional.empty();
        }
        if (past) {
            // "a payment triggered by the first sale" without another verb may be a term of an
            // agreement
            if (v.form() == Predicate.Form.PARTICIPLE
                    && !v.before()
                    && !v.passive()
                    && !dated(s, p, v)
                    && unsureBefore(s, p.from())) {
                return potentialStatus();
            }
            return happened(v, s);
        }
        if (v.passive()) {
            return condition && !factAround(all, index, p) ? potentialStatus() : happened(v, s);
        }
        // present: "triggers", "receives"
        boolean hypothetical = condition || unsureBefore(s, v.groupFrom()) || generic(s, v);
        return hypothetical && !factAround(all, index, p) ? potentialStatus() : happened(v, s);
    }

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

    /// "Each approval triggers a payment": a term, not an event.
    private static boolean generic(Sentence s, Predicate v) {
        return s.has(EACH, s.from, v.groupFrom());
    }

    private static final Words EACH = Words.of("each", "every", "any", "whenever");

    private static Optional<Status> future(
            List<Sentence> all, int index, PaymentPhrase p, Predicate v, boolean condition) {
        Sentence s = all.get(index);
        boolean fact = factAround(all, index, p);
        if (condition) {
            return fact ? happened(v, s) : potentialStatus();
        }
        if (fact || caused(s, p, v) || firm(all, index, p)) {
            return happened(v, s);
        }
        if (!specific(all, index, p)) {
            return Optional.empty();
        }
        boolean firm =
                v.mood() == Predicate.Mood.EXPECT
                        || !p.milestone() && !p.kind().equals("generic")
                        || !s.m().all(Mention.Type.DATE).isEmpty();
        return Optional.of(
                new Status(firm ? Occurrence.EXPECTED : Occurrence.POTENTIAL, Cash.NOT_DUE));
    }

    private static final Words TERMS = Words.named("terms");

    /// "will receive a $5 million milestone payment from its partner": without any condition, and
    /// not as a term of an agreement, it tells that the milestone was reached.
    private static boolean firm(List<Sentence> all, int index, PaymentPhrase p) {
        Sentence s = all.get(index);
        if (!p.milestone() || p.plural() || !p.exact() || s.has(TERMS, s.from, s.to)) {
            return false;
        }
        for (Phrases.Hit h : s.hedges()) {
            if (!h.value().equals("total") && !h.value().equals("sum")) {
                return false;
            }
        }
        for (TriggerHit h : s.triggers()) {
            if (!p.covers(h.from(), h.to())
                    && h.fact() != TriggerHit.Fact.HAPPENED
                    && h.fact() != TriggerHit.Fact.NAMED) {
                return false;
            }
        }
        return index == 0
                || !all.get(index - 1).has(TERMS, all.get(index - 1).from, all.get(index - 1).to);
    }

    /// Whether the sentence names a cause as a fact: "will receive … for the submission of", "as a
    /// result of", "following".
    private static boolean caused(Sentence s, PaymentPhrase p, Predicate v) {
        for (Phrases.Hit h : s.causes()) {
            String first = s.t.text(h.from()).toLowerCase(java.util.Locale.ROOT);
            boolean place = h.from() >= p.to() || h.to() <= v.groupFrom();
            boolean weak =
                    first.equals("upon")
                            || first.equals("on")
                            || first.equals("when")
                            || first.equals("by")
                            || first.equals("in")
                            || first.equals("with") && h.to() - h.from() == 1;
            if (place && !weak) {
                for (TriggerHit t : s.triggers()) {
                    boolean behind = t.from() >= h.to() - 1 && t.from() - h.to() < 12;
                    if (behind
                            && (t.fact() == TriggerHit.Fact.NAMED
                                    || t.fact() == TriggerHit.Fact.HAPPENED)) {
                        return true;
                    }
                }
                if (first.equals("as")
                                && !s.t.text(Math.min(h.to(), s.to - 1)).equals("of")
                                && h.to() - h.from() >= 3
                        || first.equals("therefore")
                        || first.equals("accordingly")
                        || first.equals("consequently")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether this sentence or the one before tells as a fact what the payment depends on.
    private static boolean factAround(List<Sentence> all, int index, PaymentPhrase p) {
        Sentence s = all.get(index);
        List<TriggerHit> own = new java.util.ArrayList<>();
        for (TriggerHit h : s.triggers()) {
            if (p.covers(h.from(), h.to())) {
                continue;
            }
            if (h.fact() == TriggerHit.Fact.HAPPENED) {
                return true;
            }
            if (h.from() >= p.to()) {
                own.add(h);
            }
        }
        if (index > 0 && own.isEmpty() && met(all.get(index - 1))) {
            return true;
        }
        for (int back = 1; back <= 2 && index - back >= 0; back++) {
            Sentence before = all.get(index - back);
            for (TriggerHit h : before.triggers()) {
                if (h.fact() != TriggerHit.Fact.HAPPENED) {
                    continue;
                }
                boolean close =
                        back == 1 || s.refers("back") || all.get(index - 1).triggers().isEmpty();
                if (own.isEmpty()
                        ? close && h.type() != TriggerType.OPTION_EXERCISE
                        : related(own, h)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final Words MET = Words.named("met");
    private static final Words MILESTONE = Words.of("milestone");

    /// "… a milestone has been met."
    private static boolean met(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (MILESTONE.has(s.t.word[i])
                    && s.has(Words.HAVE, i + 1, Math.min(s.to, i + 3))
                    && s.has(MET, i + 1, Math.min(s.to, i + 5))) {
                return !s.has(Words.NOT, i, Math.min(s.to, i + 5)) && !hedge(s, "if", s.from, s.to);
            }
        }
        return false;
    }

    private static boolean related(List<TriggerHit> own, TriggerHit fact) {
        for (TriggerHit h : own) {
            if (h.type() == fact.type()) {
                return true;
            }
        }
        return false;
    }

    private static boolean unsureBefore(Sentence s, int z) {
        for (int i = s.from; i < z; i++) {
            int w = s.t.word[i];
            if (Words.WILL.has(w)
                    || Words.MAY.has(w)
                    || IF.has(w)
                    || (UNSURE.has(w) && !s.headline())) {
                return true;
            }
        }
        return false;
    }

    private static final Words IF = Words.of("if", "unless", "whether", "assuming");
    private static final Words UNSURE = Words.named("unsure");

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
        } else if (v.kind().equals("gain") && v.mood() == Predicate.Mood.PLAIN
                || v.kind().equals("reach")) {
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
                || p.kind().equals("bare")
                || p.kind().equals("generic") && all.get(index).triggers().isEmpty()) {
            return false;
        }
        Money.Qualifier q = p.sums().getFirst().qualifier();
        return q != Money.Qualifier.UP_TO && q != Money.Qualifier.RANGE;
    }

    private static boolean potential(Sentence s, PaymentPhrase p, Predicate v) {
        for (Money sum : p.sums()) {
            if (sum.qualifier() == Money.Qualifier.UP_TO
                    || sum.qualifier() == Money.Qualifier.RANGE) {
                return true;
            }
        }
        return hedge(s, "if", s.from, Math.min(s.to, p.to() + 25))
                || hedge(s, "may", p.from() - 1, p.to())
                || hedge(s, "up-to", Math.max(s.from, p.from() - 4), p.to())
                || hedge(s, "may", Math.max(s.from, v.groupFrom() - 2), v.token() + 1);
    }

    /// Sums of many payments, told for a span of time.
    private static boolean total(Sentence s, PaymentPhrase p) {
        boolean many = p.plural() || p.aggregate() || p.kind().equals("bare");
        if (!many) {
            return false;
        }
        if (p.copies() > 1) {
            return false;
        }
        if (hedge(s, "total", s.from, s.to)) {
            return !p.kind().equals("bare") || toDate(s, p);
        }
        boolean caused = !s.triggers().isEmpty() || s.refers("back");
        return (p.aggregate() || hedge(s, "sum", s.from, s.to)) && !caused;
    }

    private static final int DATE = Lexicon.intern("date");

    /// "has earned $57 million from Aldwych to date": all payments up to now.
    private static boolean toDate(Sentence s, PaymentPhrase p) {
        for (int i = p.to(); i + 1 < Math.min(s.to, p.to() + 10); i++) {
            if (Words.TO.has(s.t.word[i]) && s.t.word[i + 1] == DATE) {
                return true;
            }
        }
        return false;
    }

    private static boolean negated(Sentence s, PaymentPhrase p) {
        return hedge(s, "not", Math.max(s.from, p.from() - 4), p.from() + 1);
    }

    static boolean hedge(Sentence s, String value, int a, int z) {
        for (Phrases.Hit h : s.hedges()) {
            if (h.value().equals(value) && h.from() >= a && h.from() < z) {
                return true;
            }
        }
        return false;
    }

    /// Accounting tells no event, but for an expense that the filer records for a milestone of the
    /// other side.
    private static Optional<Status> account(Sentence s, PaymentPhrase p, Predicate v) {
        boolean expense =
                v.kind().equals("account")
                        && p.milestone()
                        && !p.plural()
                        && (v.before() || s.has(EXPENSE, v.token() - 1, v.token()))
                        && v.finite()
                        && !s.has(PROBABLE, s.from, s.to)
                        && (s.has(EXPENSE, p.from(), Math.min(s.to, p.to() + 2))
                                || s.has(EXPENSE, v.token(), p.from()));
        return expense && !potential(s, p, v)
                ? Optional.of(new Status(Occurrence.HAPPENED, Cash.DUE))
                : Optional.empty();
    }

    private static final Words PROBABLE = Words.named("probable");

    private static final Words REPRESENTS = Words.named("represents");

    /// A payment without a verb: a headline, "the achievement of a milestone", "receipt of a
    /// payment".
    private static Optional<Status> nominal(List<Sentence> all, int index, PaymentPhrase p) {
        Sentence s = all.get(index);
        int b = p.from() - 1;
        boolean of = b - 1 >= s.from && s.t.text(b).equals("of") && NOMINAL.has(s.t.word[b - 1]);
        boolean announced = s.has(Words.ANNOUNCE, Math.max(s.from, p.from() - 12), p.from());
        boolean unsure =
                hedge(s, "upon", s.from, p.from())
                        || hedge(s, "if", s.from, s.to)
                        || hedge(s, "may", s.from, p.to())
                        || unsureBefore(s, p.from())
                        || negated(s, p);
        boolean limit =
                p.sums().stream()
                        .anyMatch(m ->
                                m.qualifier() == Money.Qualifier.UP_TO
                                        || m.qualifier() == Money.Qualifier.RANGE);
        if (unsure || limit || p.plural() && p.sums().isEmpty()) {
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
