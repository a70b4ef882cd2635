package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a text tells was done with its agreements: made, amended, ended; by whom and when.
///
/// An act is a draft. A later sentence that tells the same of the same agreement adds to it.
final class AgreementDrafts {

    private static final Words OF_TO = Words.of("to", "of", "under");
    static final Words GRANTS = Words.of("granting", "giving");
    private static final int AMENDED = Lexicon.intern("amended");

    private static final int NEAR = 2;

    /// What a termination agreement ends is named no farther behind it.
    private static final int ENDS = 20;

    private static final int SAME_DAY = 12;
    private final Deals deals;
    private final Parties parties;
    private final DealActors actors;

    /// In the order of the text.
    final List<AgreementDraft> drafts = new ArrayList<>();

    private final DealDays days;

    /// @param sentences those of the text, each at its place
    AgreementDrafts(Deals deals, Parties parties, DealDays days, List<Sentence> sentences) {
        this.deals = deals;
        this.parties = parties;
        this.actors = new DealActors(deals, parties, sentences);
        this.days = days;
    }

    /// Takes what a sentence says was done with an agreement that it names.
    void take(Sentence s, List<AgreementTitle> titles, List<Deal> named, int i, AgreementAct act) {
        AgreementTitle title = act.title();
        Deal deal = named.get(i);
        Event.Act what = act.act();
        if (deal.parties.isEmpty() && i + 1 < named.size() && what == Event.Act.ENDED) {
            // "terminated its credit facility … pursuant to that certain Credit Agreement … with"
            Deal next = named.get(i + 1);
            next.parties.forEach(p -> deal.add(p.name(), p.role().orElse(""), Derivation.STATED));
            deal.dated = deal.dated.or(() -> next.dated);
        }
        int limit = i + 1 < titles.size() ? titles.get(i + 1).from() : s.to;
        Optional<Mention> acted = DealDates.acted(s, act, limit);
        Optional<DealDays.Day> meant =
                acted.isPresent()
                        ? Optional.empty()
                        : days.meant(s, s.from, Math.max(act.end(), title.to() + SAME_DAY));
        Optional<EventDate> date =
                (act.occurrence() == Occurrence.EXPECTED
                                ? days.ahead(s, acted)
                                : days.value(s, acted))
                        .or(() -> meant.map(DealDays.Day::date));
        days.told(s, acted);
        Optional<String> original = deal.dated;
        boolean letter = i + 1 < titles.size() && title.kinds().isEmpty();
        boolean ends = letter && governs(s, titles.get(i + 1), ENDING);
        boolean amends = letter && governs(s, titles.get(i + 1), AMENDING);
        if (what == Event.Act.MADE && (ends || title.ends(s.t))) {
            // "entered into a Termination Agreement": what it ends is named behind it, or by it
            boolean next = i + 1 < titles.size() && titles.get(i + 1).from() - title.to() <= ENDS;
            Deal ended = next ? named.get(i + 1) : deal;
            deal.parties.forEach(p -> ended.add(p.name(), p.role().orElse(""), Derivation.STATED));
            Optional<String> made = next ? ended.dated : Optional.empty();
            draft(s, act, Event.Act.ENDED, ended, date.or(() -> deal.when), made);
        } else if ((amends || title.amendment()) && what == Event.Act.MADE) {
            what = Event.Act.AMENDED;
            Optional<Deal> base =
                    (amends ? Optional.of(named.get(i + 1)) : base(s, titles, named, i))
                            .or(() ->
                                    deal.kinds.isEmpty()
                                            ? deals.before(deal)
                                                    .filter(b -> s.place - b.told.place <= NEAR)
                                            : Optional.empty());
            date =
                    date.or(() -> deal.when)
                            .or(() -> base.flatMap(b -> itsDay(s, titles, named.indexOf(b), b)));
            original = base.flatMap(b -> b.dated);
            base.ifPresent(b -> b.aliases.addAll(deal.aliases));
            base.ifPresent(b ->
                    deal.parties.forEach(
                            p -> b.add(p.name(), p.role().orElse(""), Derivation.STATED)));
            draft(s, act, what, base.orElse(deal), date, original);
        } else if (title.restated(s.t) && what == Event.Act.MADE) {
            Optional<EventDate> when = date.or(() -> deal.when);
            draft(s, act, Event.Act.AMENDED, deal, when, restatedDate(s, titles, named, i));
        } else if (what == Event.Act.MADE) {
            if (!act.active()) {
                deal.dated = deal.dated.or(() -> acted.map(Mention::name));
            }
            Optional<String> day =
                    deal.dated
                            .or(() -> acted.map(Mention::name))
                            .or(() -> meant.map(DealDays.Day::text));
            draft(s, act, what, deal, date.or(() -> deal.when), day);
        } else if (!title.amendment() || what == Event.Act.ENDED) {
            Optional<String> made =
                    drafts.stream()
                            .skip(Math.max(0, drafts.size() - Deals.LOOK_BACK))
                            .filter(d -> d.deal == deal)
                            .findFirst()
                            .flatMap(d -> d.agreementDate);
            // "ended their collaboration effective June 30": the date is that of the end
            Optional<String> day = acted.map(Mention::name);
            Optional<String> first =
                    original.filter(
                            o -> !day.equals(Optional.of(o)) && !DealDates.effective(s, title, o));
            draft(s, act, what, deal, date, first.or(() -> made));
        }
    }

    /// The day of an amendment behind the name of what it amends, whose own day was told before.
    private Optional<EventDate> itsDay(Sentence s, List<AgreementTitle> titles, int k, Deal base) {
        if (k < 0 || base.told == s) {
            return Optional.empty();
        }
        int limit = k + 1 < titles.size() ? titles.get(k + 1).from() : s.to;
        return days.value(s, DealDates.dated(s, titles.get(k), limit))
                .filter(day -> !base.when.equals(Optional.of(day)));
    }

    /// Adds whom the sentences around a name tell, where its own words do not say with whom the
    /// agreement is.
    void complete(Sentence s, Deal deal) {
        actors.named(s, deal);
    }

    /// Whether a verb stands before a name: "a letter agreement modifying the License Agreement".
    private static boolean governs(Sentence s, AgreementTitle title, Words verbs) {
        int i = title.from() - 1;
        while (i > s.from
                && (Words.DETERMINED.has(s.t.word[i])
                        || s.t.word[i] == CERTAIN
                        || s.t.is(i, Tokens.NUMBER))) {
            i--;
        }
        if (s.t.word[i] == Tokens.COMMA) {
            // "terminating, effective immediately, the License Agreement"
            for (int k = i - 1; k > Math.max(s.from, i - ASIDE); k--) {
                if (s.t.word[k] == Tokens.COMMA) {
                    return verbs.has(s.t.word[k - 1]);
                }
            }
        }
        return verbs.has(s.t.word[i]);
    }

    private static final int ASIDE = 12;
    private static final Words AMENDING = Words.named("letters-amend");
    private static final Words ENDING = Words.named("letters-end");

    private static Optional<String> restatedDate(
            Sentence s, List<AgreementTitle> titles, List<Deal> named, int i) {
        return i + 1 < titles.size() && titles.get(i + 1).definite()
                ? named.get(i + 1).dated
                : Optional.empty();
    }

    /// The agreement that an amendment amends: "Amendment No. 2 (the “Amendment”) to the Lease".
    private static Optional<Deal> base(
            Sentence s, List<AgreementTitle> titles, List<Deal> named, int i) {
        for (int k = i + 1; k < titles.size(); k++) {
            int a = titles.get(k).from();
            for (int j = a - 1; j > titles.get(i).to() - 1 && j > a - 12; j--) {
                if (OF_TO.has(s.t.word[j])) {
                    return titles.get(k).amendment() ? Optional.empty() : Optional.of(named.get(k));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean told(List<AgreementDraft> drafts, Deal deal, Event.Act what) {
        for (AgreementDraft d : drafts) {
            if (d.deal == deal && d.act == what) {
                return true;
            }
        }
        return false;
    }

    /// Kinds of agreements on what is somebody's: its owner is their other party.
    private static final Set<String> LICENSED =
            Set.of("license", "option", "supply", "distribution", "commercialization", "research");

    private AgreementDraft draft(
            Sentence s,
            AgreementAct act,
            Event.Act what,
            Deal deal,
            Optional<EventDate> date,
            Optional<String> original) {
        List<AgreementDraft> near =
                drafts.subList(Math.max(0, drafts.size() - Deals.LOOK_BACK), drafts.size());
        if (!told(near, deal, what)) {
            actors.subject(s, act, deal);
            if (what != Event.Act.MADE && !Collections.disjoint(deal.kinds, LICENSED)) {
                actors.beside(s, act.title(), deal);
            }
        }
        for (AgreementDraft known : near) {
            boolean restates =
                    what == Event.Act.AMENDED
                            && known.act == what
                            && date.isEmpty()
                            && known.sentence.place >= s.place - 2
                            && known.agreementDate.isEmpty();
            if (known.deal == deal && known.act == what || restates) {
                known.told.add(s);
                if (act.occurrence() == Occurrence.HAPPENED) {
                    known.occurrence = act.occurrence();
                }
                known.date = known.date.or(() -> date);
                known.agreementDate = known.agreementDate.or(() -> original);
                return known;
            }
        }
        AgreementDraft d = new AgreementDraft(what, act.occurrence(), deal, s);
        d.named = act.active() ? UnderActs.done(s, act) : act.title().to();
        d.passing = act.passing();
        boolean bare = act.active() && !act.title().definite() && s.place <= 1;
        d.indefinite = bare || indefinite(s, act.title());
        d.introduced = d.indefinite || introduced(s, act.title());
        d.date = date;
        d.agreementDate = original;
        if (what == Event.Act.ENDED) {
            Optional<String> by = actors.by(s, act);
            by.filter(n -> !parties.named(n)).ifPresent(n -> deal.add(n, "", Derivation.STATED));
            actors.notified(s, act, deal);
            d.termination = Optional.of(TerminationReader.of(s, act, by, date));
        }
        if (what == Event.Act.AMENDED) {
            AmendmentChanges.acted(d, s, act);
            AmendmentChanges.take(d, s, act.title().to());
        }
        drafts.add(d);
        return d;
    }

    /// "the Company's standard form of indemnification agreement": there is one for each who signs.
    private static final Words STANDARD = Words.of("standard", "form");

    private static boolean indefinite(Sentence s, AgreementTitle title) {
        for (int i = title.from() - 1; i >= s.from && i >= title.from() - SUM; i--) {
            int w = s.t.word[i];
            if (Words.ARTICLE.has(w) || w == CERTAIN && s.t.word(i - 1) == THAT) {
                return true;
            }
        }
        return false;
    }

    /// "a $50.0 million credit facility".
    private static final int SUM = 5;

    private static final int CERTAIN = Lexicon.intern("certain");
    private static final int THAT = Lexicon.intern("that");

    private static boolean introduced(Sentence s, AgreementTitle title) {
        return title.to() - title.from() > 1 && s.t.is(title.from(), Tokens.CAP)
                || s.has(STANDARD, title.from() - 2, title.to());
    }

    /// Takes an agreement that a sentence tells by what is granted, unless one between the same
    /// parties was told before, of which the grant is a term.
    void granted(Sentence s, AgreementGrants.Told told) {
        boolean own = parties.named(told.grantor());
        String other = own ? told.grantee() : told.grantor();
        for (int k = drafts.size() - 1; k >= Math.max(0, drafts.size() - Deals.LOOK_BACK); k--) {
            for (Event.Party p : drafts.get(k).deal.parties) {
                if (Names.sameParty(p.name(), other)) {
                    return;
                }
            }
        }
        AgreementTitle title =
                new AgreementTitle(told.end() - 1, told.end(), false, false, told.kinds());
        AgreementAct act =
                new AgreementAct(
                        title, Event.Act.MADE, Occurrence.HAPPENED, told.verb(), told.end(), true);
        Optional<Mention> acted = DealDates.acted(s, act, s.to);
        AgreementDraft d =
                new AgreementDraft(Event.Act.MADE, Occurrence.HAPPENED, deals.granted(s, told), s);
        d.named = told.end();
        d.introduced = true;
        d.date = days.value(s, acted);
        d.agreementDate = acted.map(Mention::name);
        days.told(s, acted);
        drafts.add(d);
    }

    /// Takes an agreement whose end a sentence tells by who has the rights again, unless an end
    /// between the same parties was told before.
    void returned(Sentence s, RightsReturned.Told told) {
        for (int k = drafts.size() - 1; k >= Math.max(0, drafts.size() - Deals.LOOK_BACK); k--) {
            AgreementDraft known = drafts.get(k);
            for (Event.Party p : known.deal.parties) {
                if (known.act == Event.Act.ENDED
                        && !parties.named(p.name())
                        && (Names.sameParty(p.name(), told.giver())
                                || Names.sameParty(p.name(), told.owner()))) {
                    return;
                }
            }
        }
        AgreementTitle title =
                new AgreementTitle(told.end() - 1, told.end(), false, false, told.kinds());
        AgreementAct act =
                new AgreementAct(
                        title, Event.Act.ENDED, Occurrence.HAPPENED, told.verb(), told.end(), true);
        Optional<Mention> acted = DealDates.acted(s, act, s.to);
        Optional<EventDate> date = days.value(s, acted);
        AgreementDraft d =
                new AgreementDraft(
                        Event.Act.ENDED, Occurrence.HAPPENED, deals.returned(s, told), s);
        d.named = told.end();
        d.date = date;
        Optional<String> by = told.by() ? Optional.of(told.giver()) : Optional.empty();
        d.termination = Optional.of(TerminationReader.of(s, act, by, date));
        days.told(s, acted);
        drafts.add(d);
    }

    /// Takes an amendment that a sentence tells by a term alone.
    void changed(Sentence s, TermsChanged.Told told) {
        Deal deal = deals.changed(s, told);
        if (drafts.stream().anyMatch(d -> d.deal == deal && d.act != Event.Act.ENDED)) {
            return;
        }
        AgreementTitle title =
                new AgreementTitle(told.verb(), told.verb() + 1, false, true, told.kinds());
        AgreementAct act =
                new AgreementAct(
                        title,
                        Event.Act.AMENDED,
                        Occurrence.HAPPENED,
                        told.verb(),
                        told.verb() + 1,
                        true);
        Optional<Mention> acted = DealDates.acted(s, act, s.to);
        AgreementDraft d = new AgreementDraft(Event.Act.AMENDED, Occurrence.HAPPENED, deal, s);
        d.named = s.from;
        d.introduced = true;
        d.date = days.value(s, acted);
        days.told(s, acted);
        AmendmentChanges.take(d, s, s.from);
        drafts.add(d);
    }

    /// "the 2000 agreement granting Example the right to …, as amended in 2006": tells the making
    /// of an agreement and its amendment in passing, but with their dates.
    void founding(Sentence s, AgreementTitle title, Deal deal, List<AgreementAct> acts) {
        Optional<AgreementDraft> made = Optional.empty();
        for (int k = drafts.size() - 1; k >= Math.max(0, drafts.size() - Deals.LOOK_BACK); k--) {
            AgreementDraft d = drafts.get(k);
            if (d.deal == deal && d.sentence == s && d.act == Event.Act.MADE) {
                made = Optional.of(d);
            }
        }
        boolean granting =
                GRANTS.has(s.t.word(title.to())) && acts.isEmpty() && deal.dated.isPresent();
        if (granting) {
            List<PartyList.Found> found = PartyList.read(s.m(), title.to() + 1, s.to);
            found.forEach(f -> deals.add(deal, f));
            if (found.isEmpty()) {
                return;
            }
            deal.add(parties.registrant, "", Derivation.RESOLVED);
            AgreementAct act =
                    new AgreementAct(
                            title,
                            Event.Act.MADE,
                            Occurrence.HAPPENED,
                            title.from(),
                            title.to(),
                            false);
            made = Optional.of(draft(s, act, Event.Act.MADE, deal, named(s, title), deal.dated));
        }
        if (made.isPresent() && acts.stream().noneMatch(a -> a.act() == Event.Act.AMENDED)) {
            amended(s, title, made.get());
        }
    }

    /// The date before a name as a value.
    private static Optional<EventDate> named(Sentence s, AgreementTitle title) {
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.to() <= title.from() && title.from() - d.to() <= 3) {
                return s.m().date(d.from());
            }
        }
        for (int i = title.from() - 1; i > s.from && i > title.from() - 4; i--) {
            int year = DateFinder.year(s.t, i);
            if (year > 0) {
                return Optional.of(
                        new EventDate(
                                java.time.LocalDate.of(year, 1, 1), EventDate.Precision.YEAR));
            }
        }
        return Optional.empty();
    }

    private void amended(Sentence s, AgreementTitle title, AgreementDraft made) {
        int depth = 0;
        for (int i = title.to(); i < s.to; i++) {
            int w = s.t.word[i];
            depth += w == Tokens.OPEN ? 1 : w == Tokens.CLOSE ? -1 : 0;
            if (w == AMENDED && depth == 0) {
                for (Mention m : s.m().all(Mention.Type.DATE)) {
                    if (m.from() > i && m.from() <= i + 3) {
                        AgreementDraft d =
                                new AgreementDraft(
                                        Event.Act.AMENDED, Occurrence.HAPPENED, made.deal, s);
                        d.date = s.m().date(m.from());
                        d.agreementDate = made.agreementDate;
                        AmendmentChanges.take(d, s, m.to());
                        drafts.add(d);
                        return;
                    }
                }
            }
        }
    }
}
