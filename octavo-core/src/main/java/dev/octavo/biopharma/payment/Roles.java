package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.NameFinder;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.BookSide;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// Who pays whom: by the verb's subject and object, by "from", "by" and "to", by the agreement's
/// other party, and last by who else is named.
final class Roles {

    private static final int REACH = 34;

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
            case TRIGGER, ENTITLE ->
                    payee = object.filter(o -> !prepositioned(o) && !possessive(o));
            case GIVE -> {
                if (v.passive()) {
                    payee = subject(v);
                } else if (AGAINST.has(s.t.word(d.phrase.from() - 1))) {
                    // "delivered a compound to Belgrave against a payment of $2 million"
                    payee = subject(v);
                    payer = object;
                } else {
                    payer = subject(v);
                    payee = object.filter(o -> !possessive(o) && !byOf(o));
                }
            }
            case ACCOUNT -> {
                if (s.has(Status.EXPENSE, s.from, d.phrase.to() + 2)
                        && !s.has(BookSide.REVENUES, v.token(), d.phrase.to() + 1)) {
                    payer = subject(v);
                } else {
                    payee = subject(v);
                }
            }
            case GAIN -> {
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
            case REACH, OBLIGE, DUE, LAPSE, OTHER -> payee = subject(v);
        }
    }

    private static final Words AGAINST = Words.of("against");
    private static final Words BILLED = Words.named("billed");

    private void assign(Predicate v, Optional<Mention> subject) {
        switch (v.kind()) {
            case GAIN, REACH, ENTITLE -> payee = subject;
            case GIVE -> payer = subject;
            case TRIGGER, OBLIGE, ACCOUNT, DUE, LAPSE, OTHER -> {
                // says nothing of who pays
            }
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
                    && Party.is(parties, s, org)
                    && !prepositioned(org)
                    && !possessive(org)
                    && !(best.isPresent() && (objected(org) || related(org, v)))) {
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
                && (NameFinder.BEFORE_NAMES.has(s.t.word[i])
                        || s.t.word[i] == Tokens.COMMA && Party.PARTNER.has(s.t.word[i - 1]))) {
            i--;
        }
        return i > s.from && Wording.VERB.has(s.t.word[i]) && !SAYS.has(s.t.word[i]);
    }

    /// Whether a name is the subject of a relative clause that ends before the verb: "Belgrave,
    /// from which we licensed it, received".
    private boolean related(Mention org, Predicate v) {
        if (org.from() == s.from || !WHICH_WHOM.has(s.t.word[org.from() - 1])) {
            return false;
        }
        for (int i = org.to(); i < v.groupFrom(); i++) {
            if (s.t.word[i] == Tokens.COMMA) {
                return true;
            }
        }
        return false;
    }

    private static final Words SAYS = Words.named("says");

    private Optional<Mention> last(int a, int z) {
        Optional<Mention> out = Optional.empty();
        for (Mention org : s.orgs()) {
            if (org.from() >= a && org.to() <= z && Party.is(parties, s, org)) {
                out = Optional.of(org);
            }
        }
        return out;
    }

    private Optional<Mention> between(int a, int z) {
        Optional<Mention> owner = Optional.empty();
        for (Mention org : s.orgs()) {
            if (org.from() >= a && org.to() <= z && Party.is(parties, s, org)) {
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
                && (s.t.word[org.from() - 1] == Party.BY || s.t.word[org.from() - 1] == Party.FROM);
    }

    private boolean prepositioned(Mention org) {
        int i = org.from() - 1;
        while (i > s.from && NameFinder.BEFORE_NAMES.has(s.t.word[i])
                || i > s.from
                        && s.t.word[i] == Tokens.COMMA
                        && Party.PARTNER.has(s.t.word[i - 1])) {
            i--;
        }
        return i >= s.from && Words.PREPOSITIONS.has(s.t.word[i]);
    }

    private void byPrepositions(Optional<Predicate> v) {
        int from = d.phrase.to();
        int to = Math.min(s.to, from + REACH);
        scan(from, to, v);
        if (v.isPresent() && v.get().before()) {
            scan(v.get().token() + 1, d.phrase.from(), v);
        }
        int a0 = d.phrase.from();
        if (a0 - 2 >= s.from && s.t.word[a0 - 1] == Party.OF && SATISFIES.has(s.t.word[a0 - 2])) {
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
                        && Party.is(parties, s, org)) {
                    payer = Optional.of(org);
                }
            }
        }
    }

    private static final Words SATISFIES = Words.named("settling");

    private void scan(int from, int to, Optional<Predicate> v) {
        for (int i = from; i < to; i++) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON || w == Party.OF && s.t.word(i + 1) == WHICH) {
                return;
            }
            if (w != Party.FROM && w != Party.BY && w != Party.TO) {
                continue;
            }
            Optional<Mention> org = partyAt(i + 1, to);
            if (org.isEmpty()) {
                continue;
            }
            boolean owned = possessive(org.get());
            if (w == Party.BY
                    && v.isPresent()
                    && v.get().passive()
                    && v.get().kind() == Predicate.Kind.GAIN
                    && i > v.get().token()
                    && i <= v.get().token() + 3) {
                // "has been received by the Company"
                payee = org;
                continue;
            }
            if (w == Party.BY && i > s.from && GAINED.has(s.t.word[i - 1])) {
                // "a payment earned by the Company"
                payee = org;
                continue;
            }
            if (w == Party.TO && i > s.from && BILLED.has(s.t.word[i - 1])) {
                // "which the Company has invoiced to its partner": who is billed, pays
                payer = org;
                continue;
            }
            if ((w == Party.FROM || w == Party.BY)
                    && payer.isEmpty()
                    && !owned
                    && !same(org, payee)
                    && !(w == Party.BY && actor(i))) {
                payer = org;
            } else if (w == Party.TO
                    && payee.isEmpty()
                    && !owned
                    && !same(org, payer)
                    && !s.has(GIVEN_TO, Math.max(from, i - 4), i)) {
                payee = org;
            }
        }
    }

    private static final Words WHICH_WHOM = Words.of("which", "whom");

    private static final int WHICH = Lexicon.intern("which");
    private static final Words GAINED = Words.named("gained");
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
            if (s.t.word[i] == OUR) {
                // "to our licensor, Aldwych"
                continue;
            }
            if (s.m().is(i, Mention.Type.ORG)) {
                return s.m().at(i, Mention.Type.ORG).filter(org -> Party.is(parties, s, org));
            }
            if (!NameFinder.BEFORE_NAMES.has(s.t.word[i])
                    && s.t.word[i] != Tokens.COMMA
                    && !s.t.is(i, Tokens.SKIP)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static final Words LICENSOR = Words.named("licensors");

    private void finish(List<Sentence> all, int index) {
        OtherParty others = new OtherParty(parties, s, d);
        Optional<Mention> partner = others.partner(s);
        for (int back = 1; back <= 2 && partner.isEmpty() && index - back >= 0; back++) {
            partner = others.partner(all.get(index - back));
        }
        Optional<Mention> other = others.near(all, index);
        d.roles = payer.isPresent() || payee.isPresent();
        d.bothSides = payer.isPresent() && payee.isPresent();
        d.agreement = Agreements.in(s, parties, partner);
        d.payer = payer.map(parties::slot).orElse(Slot.none());
        d.payee = payee.map(parties::slot).orElse(Slot.none());
        boolean payerOwn = payer.isPresent() && parties.self(payer.get());
        boolean payeeOwn = payee.isPresent() && parties.self(payee.get());
        Slot<String> own =
                parties.registrant.isEmpty()
                        ? Slot.none()
                        : Slot.of(parties.registrant, Derivation.RESOLVED);
        boolean spent = BookSide.of(all, index) == BookSide.EXPENSE;
        if (payee.isEmpty() && payer.isEmpty() && (spent || s.has(LICENSOR, s.from, s.to))) {
            // nobody is named, but a licensor, or an expense: the filer pays
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
            other = others.counterparty(all);
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

    private Slot<String> resolved(Mention m) {
        Slot<String> slot = parties.slot(m);
        return Slot.of(slot.value().orElse(m.name()), Derivation.RESOLVED);
    }
}
