package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who pays whom: by the verb's subject and object, by "from", "by" and "to", by the agreement's
/// other party, and last by who else is named.
final class Roles {

    private static final int FROM = Lexicon.intern("from");
    private static final int BY = Lexicon.intern("by");
    private static final int WITH = Lexicon.intern("with");
    private static final int TO = Lexicon.intern("to");
    private static final int REACH = 34;
    private static final Words BEFORE_NAMES = Words.named("before-names");
    private static final Words PARTNER = Words.named("partners");
    private static final Words THINGS = Words.named("things");
    private static final Words ACTS = Words.named("acts");
    private static final Words ITS = Words.of("it", "they", "which", "who", "that");

    private final Parties parties;
    private final Sentence s;
    private final Draft d;
    private Optional<Mention> payer = Optional.empty();
    private Optional<Mention> payee = Optional.empty();

    private Roles(Parties parties, Sentence s, Draft d) {
        this.parties = parties;
        this.s = s;
        this.d = d;
    }

    static void fill(
            Draft d,
            Parties parties,
            List<Sentence> all,
            int index,
            Optional<Predicate> predicate) {
        Roles r = new Roles(parties, all.get(index), d);
        predicate.ifPresent(r::byVerb);
        r.byPrepositions(predicate);
        r.finish(all, index);
    }

    private void byVerb(Predicate v) {
        Optional<Mention> object = between(v.token() + 1, d.phrase.from());
        if (!v.before()) {
            // "payment … which Aldwych expects to receive", "payment Aldwych earned"
            Optional<Mention> subject = between(d.phrase.to(), v.groupFrom());
            if (!v.passive()
                    && subject.isPresent()
                    && !prepositioned(subject.get())
                    && v.form() != Predicate.Form.PARTICIPLE) {
                assign(v, subject);
            }
            return;
        }
        switch (v.kind()) {
            case "trigger", "entitle" ->
                    payee = object.filter(o -> !prepositioned(o) && !possessive(o));
            case "give" -> {
                if (v.passive()) {
                    payee = subject(v);
                } else {
                    payer = subject(v);
                    payee = object.filter(o -> !possessive(o) && !byOf(o));
                }
            }
            case "account" -> payer = subject(v);
            case "gain" -> {
                if (BILLED.has(s.t.word[v.token()])) {
                    payee = subject(v);
                    payer = object.filter(o -> !prepositioned(o) && !possessive(o));
                    return;
                }
                // "completion of the transfer earned Aldwych a payment"
                payee =
                        object.filter(o ->
                                        d.phrase.from() - o.to() <= 1
                                                && !prepositioned(o)
                                                && !possessive(o)
                                                && !v.passive())
                                .or(() -> subject(v));
            }
            default -> payee = subject(v);
        }
    }

    private static final Words BILLED = Words.named("billed");

    private void assign(Predicate v, Optional<Mention> subject) {
        switch (v.kind()) {
            case "gain", "reach", "entitle" -> payee = subject;
            case "give" -> payer = subject;
            default -> {}
        }
    }

    /// The party that the verb's group belongs to.
    private Optional<Mention> subject(Predicate v) {
        if (v.mood() == Predicate.Mood.ENTITLES
                || v.mood() == Predicate.Mood.OBLIGED
                || v.mood() == Predicate.Mood.PURPOSE) {
            Optional<Mention> controlled = last(Math.max(s.from, v.token() - 8), v.token());
            if (controlled.isPresent() && !prepositioned(controlled.get())) {
                return controlled;
            }
        }
        Optional<Mention> best = Optional.empty();
        for (Mention org : s.orgs()) {
            if (org.to() <= v.groupFrom() + 1
                    && org.from() < v.token()
                    && party(org)
                    && !prepositioned(org)
                    && !possessive(org)
                    && !(best.isPresent() && objected(org))) {
                best = Optional.of(org);
            }
        }
        return best;
    }

    /// Whether a name is the object of a verb before it: "Aldwych owed its licensor, Belgrave, …
    /// and paid", where Belgrave does not pay.
    private boolean objected(Mention org) {
        int i = org.from() - 1;
        while (i > s.from
                && (BEFORE_NAMES.has(s.t.word[i])
                        || s.t.word[i] == Tokens.COMMA && PARTNER.has(s.t.word[i - 1]))) {
            i--;
        }
        return i > s.from && Wording.VERB.has(s.t.word[i]) && !SAYS.has(s.t.word[i]);
    }

    private static final Words SAYS = Words.named("says");

    private Optional<Mention> last(int a, int z) {
        Optional<Mention> out = Optional.empty();
        for (Mention org : s.orgs()) {
            if (org.from() >= a && org.to() <= z && party(org)) {
                out = Optional.of(org);
            }
        }
        return out;
    }

    private Optional<Mention> between(int a, int z) {
        Optional<Mention> owner = Optional.empty();
        for (Mention org : s.orgs()) {
            if (org.from() >= a && org.to() <= z && party(org)) {
                if (!possessive(org)) {
                    return Optional.of(org);
                }
                owner = owner.or(() -> Optional.of(org));
            }
        }
        return owner;
    }

    private boolean possessive(Mention org) {
        return s.t.word(org.to()) == Tokens.POSSESSIVE || s.t.word[org.from()] == OUR;
    }

    private static final int OUR = Lexicon.intern("our");

    private boolean byOf(Mention org) {
        return org.from() > s.from
                && (s.t.word[org.from() - 1] == BY || s.t.word[org.from() - 1] == FROM);
    }

    private boolean prepositioned(Mention org) {
        int i = org.from() - 1;
        while (i > s.from && BEFORE_NAMES.has(s.t.word[i])
                || i > s.from && s.t.word[i] == Tokens.COMMA && PARTNER.has(s.t.word[i - 1])) {
            i--;
        }
        return i >= s.from && Words.PREPOSITIONS.has(s.t.word[i]);
    }

    /// Whether a name is a party's and not that of a technology, a trial or a product.
    boolean party(Mention org) {
        return party(parties, s, org);
    }

    static boolean party(Parties parties, Sentence s, Mention org) {
        if (parties.self(org)) {
            return true;
        }
        int next = s.t.word(org.to());
        if (THINGS.has(next) || next == Tokens.MARK || parties.product(org)) {
            return false;
        }
        if (org.to() - org.from() == 1
                && s.t.is(org.from(), Tokens.UPPER)
                && s.t.is(org.from(), Tokens.DIGIT)) {
            return false;
        }
        if (THINGS.has(s.t.word[org.to() - 1])) {
            return false;
        }
        boolean acronym =
                org.to() - org.from() == 1
                        && s.t.is(org.from(), Tokens.UPPER)
                        && s.t.end[org.from()] - s.t.start[org.from()] <= 5;
        if (!acronym) {
            return true;
        }
        int before = org.from() > s.from ? s.t.word[org.from() - 1] : 0;
        return next == Tokens.POSSESSIVE
                || ACTS.has(next)
                || before == FROM
                || before == BY
                || before == WITH
                || before == TO
                || PARTNER.has(before);
    }

    private void byPrepositions(Optional<Predicate> v) {
        int from = d.phrase.to();
        int to = Math.min(s.to, from + REACH);
        scan(from, to, v);
        if (v.isPresent() && v.get().before()) {
            scan(v.get().token() + 1, d.phrase.from(), v);
        }
        int a0 = d.phrase.from();
        if (a0 - 2 >= s.from && s.t.word[a0 - 1] == OF && SATISFIES.has(s.t.word[a0 - 2])) {
            // "issued shares to Belgrave in satisfaction of a milestone payment"
            scan(s.from, a0, v);
        }
        if (payer.isEmpty() && d.phrase.from() - 2 >= s.from) {
            // "Aldwych's payment of a fee"
            int a = d.phrase.from();
            for (Mention org : s.orgs()) {
                if (org.to() <= a
                        && org.to() >= a - 3
                        && s.t.word(org.to()) == Tokens.POSSESSIVE
                        && party(org)) {
                    payer = Optional.of(org);
                }
            }
        }
    }

    private static final Words SATISFIES = Words.named("settling");

    private void scan(int from, int to, Optional<Predicate> v) {
        for (int i = from; i < to; i++) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON) {
                return;
            }
            if (w != FROM && w != BY && w != TO) {
                continue;
            }
            Optional<Mention> org = partyAt(i + 1, to);
            if (org.isEmpty()) {
                continue;
            }
            boolean owned = possessive(org.get());
            if (w == BY
                    && v.isPresent()
                    && v.get().passive()
                    && v.get().kind().equals("gain")
                    && i > v.get().token()
                    && i <= v.get().token() + 3) {
                // "has been received by the Company"
                payee = org;
                continue;
            }
            if (w == TO && i > s.from && BILLED.has(s.t.word[i - 1])) {
                // "which the Company has invoiced to its partner": who is billed, pays
                payer = org;
                continue;
            }
            if ((w == FROM || w == BY)
                    && payer.isEmpty()
                    && !owned
                    && !same(org, payee)
                    && !(w == BY && actor(i))) {
                payer = org;
            } else if (w == TO && payee.isEmpty() && !same(org, payer) && !s.has(GIVEN_TO, i - 3, i)) {
                payee = org;
            }
        }
    }

    private static final Words GIVEN_TO = Words.named("given-to");
    private static final Words DONE_BY = Words.named("done-by");

    /// "filed by Aldwych": who acts, not who pays.
    private boolean actor(int by) {
        return by > s.from && DONE_BY.has(s.t.word[by - 1]);
    }

    private boolean same(Optional<Mention> a, Optional<Mention> b) {
        return a.isPresent()
                && b.isPresent()
                && (a.get().name().equals(b.get().name())
                        || (parties.self(a.get()) && parties.self(b.get())));
    }

    /// The party a few skippable words behind a preposition.
    private Optional<Mention> partyAt(int from, int to) {
        for (int i = from; i < to && i < from + 8; i++) {
            if (s.m().is(i, Mention.Type.ORG)) {
                return s.m().at(i, Mention.Type.ORG).filter(this::party);
            }
            if (!BEFORE_NAMES.has(s.t.word[i])
                    && s.t.word[i] != Tokens.COMMA
                    && !s.t.is(i, Tokens.SKIP)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static final Words LICENSOR = Words.named("licensors");

    private void finish(List<Sentence> all, int index) {
        Optional<Mention> partner = partner(s);
        for (int back = 1; back <= 2 && partner.isEmpty() && index - back >= 0; back++) {
            partner = partner(all.get(index - back));
        }
        Optional<Mention> other =
                partner(s).or(() -> other(all, index)).or(() -> partner(all, index));
        d.roles = payer.isPresent() || payee.isPresent();
        d.agreement = Agreements.in(s, parties, partner);
        d.payer = payer.map(parties::slot).orElse(Slot.none());
        d.payee = payee.map(parties::slot).orElse(Slot.none());
        boolean payerOwn = payer.isPresent() && parties.self(payer.get());
        boolean payeeOwn = payee.isPresent() && parties.self(payee.get());
        Slot<String> own =
                parties.registrant.isEmpty()
                        ? Slot.none()
                        : Slot.of(parties.registrant, Derivation.RESOLVED);
        if (payee.isEmpty() && payer.isEmpty() && s.has(LICENSOR, s.from, s.to)) {
            // nobody is named, but a licensor: the filer pays
            d.payer = own;
            payerOwn = own.isPresent();
        } else if (payee.isEmpty() && payer.isEmpty()) {
            d.payee = own;
            payeeOwn = own.isPresent();
        } else if (payee.isEmpty() && !payerOwn) {
            d.payee = own;
        }
        if (payer.isEmpty() && payee.isPresent() && !payeeOwn) {
            d.payer = own;
            payerOwn = own.isPresent();
        }
        if (other.isEmpty()) {
            other = counterparty(all);
        }
        if (!d.payer.isPresent() && other.isPresent()) {
            d.payer = resolved(other.get());
        }
        if (!d.payee.isPresent() && payerOwn && other.isPresent()) {
            d.payee = resolved(other.get());
        }
        if (d.agreement.partner().isEmpty()
                && (d.agreement.date().isPresent() || !d.agreement.amended().isEmpty())) {
            d.agreement =
                    new Event.AgreementRef(
                            payerOwn ? d.payee.value() : d.payer.value(),
                            d.agreement.date(),
                            d.agreement.amended());
        }
        if (d.payer.isPresent() && d.payer.value().equals(d.payee.value())) {
            if (payer.isPresent()) {
                d.payee = Slot.none();
            } else {
                d.payer = Slot.none();
            }
        }
    }

    private Optional<Mention> partner(List<Sentence> all, int index) {
        for (int back = 1; back <= 2 && index - back >= 0; back++) {
            Optional<Mention> found = partner(all.get(index - back));
            if (found.isPresent()) {
                return found;
            }
        }
        return index + 1 < all.size() ? partner(all.get(index + 1)) : Optional.empty();
    }

    private Slot<String> resolved(Mention m) {
        Slot<String> slot = parties.slot(m);
        return Slot.of(slot.value().orElse(m.name()), Derivation.RESOLVED);
    }

    /// The other party of an agreement that a sentence names: "its collaboration with Aldwych",
    /// "its partner Aldwych".
    private Optional<Mention> partner(Sentence at) {
        for (Mention org : at.orgs()) {
            if (parties.self(org) || !party(parties, at, org)) {
                continue;
            }
            int i = org.from() - 1;
            while (i > at.from
                    && (BEFORE_NAMES.has(at.t.word[i]) && !PARTNER.has(at.t.word[i])
                            || at.t.word[i] == Tokens.COMMA)) {
                i--;
            }
            if (i < at.from) {
                continue;
            }
            int w = at.t.word[i];
            if (PARTNER.has(w)
                    || ((w == WITH || w == BETWEEN || w == AND)
                            && at.has(Words.PARTNERSHIP, i - 9, i))) {
                return Optional.of(org);
            }
            if (Words.PARTNERSHIP.has(at.t.word(org.to())) && Words.DETERMINED.has(w)) {
                return Optional.of(org);
            }
        }
        return Optional.empty();
    }

    private static final int BETWEEN = Lexicon.intern("between");
    private static final int AND = Lexicon.intern("and");

    /// Who else is named: who did what triggered it, else the only other party near.
    private Optional<Mention> other(List<Sentence> all, int index) {
        if (d.trigger.isPresent()) {
            Optional<Mention> agent = agent(d.trigger.get());
            if (agent.isPresent()) {
                return agent;
            }
        }
        Optional<Mention> own = only(List.of(s));
        if (own.isPresent() || !named(s).isEmpty()) {
            return own.or(() -> Optional.of(named(s).values().iterator().next()));
        }
        List<Sentence> near = new ArrayList<>();
        for (int back = 1; back <= 2 && index - back >= 0; back++) {
            near.add(all.get(index - back));
            Optional<Mention> found = only(near);
            if (found.isPresent()) {
                return found;
            }
        }
        return index + 1 < all.size() ? only(List.of(all.get(index + 1))) : Optional.empty();
    }

    /// How many sentences before and behind may name the other party.
    private static final int AROUND = 30;

    /// The other party of the text around: the one that is called a partner or does what triggers
    /// payments, else the only one.
    private Optional<Mention> counterparty(List<Sentence> all) {
        Map<List<String>, Mention> found = new LinkedHashMap<>();
        Map<List<String>, Mention> acting = new LinkedHashMap<>();
        Map<List<String>, Integer> times = new java.util.HashMap<>();
        int from = Math.max(0, s.index - AROUND);
        for (Sentence at : all.subList(from, Math.min(all.size(), s.index + AROUND))) {
            if (at.legal()) {
                continue;
            }
            named(at)
                    .forEach((name, org) -> {
                        found.putIfAbsent(name, org);
                        times.merge(name, 1, Integer::sum);
                    });
            partner(at).ifPresent(org -> acting.putIfAbsent(core(org), org));
            for (TriggerHit hit : at.triggers()) {
                if (hit.fact() == TriggerHit.Fact.HAPPENED || hit.fact() == TriggerHit.Fact.NAMED) {
                    agent(hit).ifPresent(org -> acting.putIfAbsent(core(org), org));
                }
            }
        }
        Optional<Mention> best = Optional.empty();
        int most = 0;
        for (Map.Entry<List<String>, Mention> e : acting.entrySet()) {
            int n = times.getOrDefault(e.getKey(), 0);
            if (n > most) {
                most = n;
                best = Optional.of(e.getValue());
            }
        }
        return best.isPresent() || found.size() != 1
                ? best
                : Optional.of(found.values().iterator().next());
    }

    private List<String> core(Mention org) {
        return Parties.core(parties.slot(org).value().orElse(org.name()));
    }

    private Map<List<String>, Mention> named(Sentence at) {
        Map<List<String>, Mention> out = new LinkedHashMap<>();
        for (Mention org : at.orgs()) {
            if (!parties.self(org) && party(parties, at, org)) {
                // a name and the short name defined for it are one party
                out.putIfAbsent(core(org), org);
            }
        }
        return out;
    }

    private Optional<Mention> only(List<Sentence> in) {
        Map<List<String>, Mention> out = new LinkedHashMap<>();
        for (Sentence at : in) {
            out.putAll(named(at));
        }
        return out.size() == 1 ? Optional.of(out.values().iterator().next()) : Optional.empty();
    }

    private static final int OF = Lexicon.intern("of");
    private static final Words COMMAS = Words.of(",");
    private static final Words APART = Words.of("a", "an", "the", "its", "our", "which", "who");

    private Optional<Mention> agent(TriggerHit hit) {
        return agent(parties, hit).filter(org -> !parties.self(org));
    }

    /// Who starts the trial, files the application, exercises the option.
    static Optional<Mention> agent(Parties parties, TriggerHit hit) {
        Sentence at = hit.sentence();
        Optional<Mention> out = Optional.empty();
        for (Mention org : at.orgs()) {
            if (!party(parties, at, org)) {
                continue;
            }
            int gap = hit.from() - org.to();
            boolean member = org.from() > at.from && at.t.word[org.from() - 1] == OF;
            // "Aldwych, a unit of Belgrave plc, has begun": the one before the apposition acts
            boolean apposed =
                    gap <= 20
                            && !member
                            && (at.t.word(org.to()) == OF
                                    || at.t.word(org.to()) == Tokens.COMMA
                                            && APART.has(at.t.word(org.to() + 1)))
                            && at.has(COMMAS, org.to() + 2, hit.from());
            boolean before =
                    org.to() <= hit.from() + 1
                            && (gap <= 6 && !member || apposed)
                            && !ITS.has(at.t.word(org.to()));
            boolean by =
                    org.from() >= hit.to()
                            && org.from() - hit.to() <= 2
                            && org.from() > at.from
                            && at.t.word[org.from() - 1] == BY;
            boolean inside =
                    org.from() >= hit.from()
                            && org.to() <= hit.to()
                            && org.from() > at.from
                            && (at.t.word[org.from() - 1] == BY
                                    || at.t.word(org.to()) == Tokens.POSSESSIVE);
            if (before || by || inside) {
                out = Optional.of(org);
            }
        }
        return out;
    }
}
