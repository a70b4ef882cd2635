package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Introductions;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The agreements that a text has named, and what it calls them and their parties.
///
/// A name that comes with parties ([PartiesBehind]), a date or a short name becomes a [Deal], so
/// that a later "the License Agreement" is known.
final class Deals {

    private static final int FAR = 30;

    /// How many agreements back a short name is looked up; a text with more is a list.
    static final int LOOK_BACK = 40;

    private static final int OF = Lexicon.intern("of");
    private static final Words PARTIES = Words.of("party", "parties");

    private static final int WITH_ID = Lexicon.intern("with");
    private final Introductions who;
    private final Parties parties;
    private final List<Deal> deals = new ArrayList<>();

    /// What several parties are called together, in small letters.
    private final Map<String, List<Event.Party>> groups = new HashMap<>();

    /// Short names of parties that the text has given, in small letters.
    private final Map<String, String> known = new HashMap<>();

    private final Persons persons;

    private final DealDays days;

    private final List<Sentence> sentences;

    /// @param sentences those of the text, in its order
    Deals(Introductions who, Persons persons, DealDays days, List<Sentence> sentences) {
        this.sentences = sentences;
        this.days = days;
        this.who = who;
        this.parties = who.parties;
        this.persons = persons;
    }

    /// A sentence that names agreements and tells nothing of them.
    private record Mentioned(Sentence sentence, List<AgreementTitle> titles) {}

    /// Those before the first of which something is told: what they call whom is only of use to
    /// that, and many texts tell nothing.
    private List<Mentioned> waiting = new ArrayList<>();

    /// Notes a sentence that names agreements and tells nothing of them.
    void mentioned(Sentence s, List<AgreementTitle> titles) {
        waiting.add(new Mentioned(s, titles));
    }

    /// Takes in the agreements of the sentences that wait, in their order.
    private void settle() {
        if (!waiting.isEmpty()) {
            List<Mentioned> now = waiting;
            waiting = new ArrayList<>();
            for (Mentioned m : now) {
                for (int i = 0; i < m.titles.size(); i++) {
                    named(m.sentence, m.titles, i);
                }
            }
        }
    }

    /// The agreement that a name means: a known one by its short name, or a new one with what the
    /// sentence says of it.
    Deal named(Sentence s, List<AgreementTitle> titles, int i) {
        settle();
        AgreementTitle title = titles.get(i);
        String text = title.text(s.t);
        int limit = i + 1 < titles.size() ? Math.max(title.to(), titles.get(i + 1).from()) : s.to;
        boolean introduced = Words.ARTICLE.has(s.t.word(title.from() - 1));
        Optional<String> owner = owner(s, title);
        if (!introduced
                && owner.isEmpty()
                && (title.definite() || s.t.is(title.from(), Tokens.CAP))) {
            for (int k = deals.size() - 1; k >= Math.max(0, deals.size() - LOOK_BACK); k--) {
                Deal known = deals.get(k);
                boolean single =
                        title.to() - title.from() == 1
                                && title.definite()
                                && s.place - known.told.place <= FAR
                                && !another(s, title, known);
                boolean meant = known.called(text) || single && known.aliases.isEmpty();
                if (meant && (amended(s, titles, i) || !redated(s, title, limit, known))) {
                    describe(s, title, limit, known);
                    return known;
                }
            }
        }
        if (owner.isEmpty()
                && title.definite()
                && !deals.isEmpty()
                && again(deals.getLast(), s, title)) {
            describe(s, title, limit, deals.getLast());
            return deals.getLast();
        }
        if (title.definite() && !deals.isEmpty() && adopts(deals.getLast(), s, title)) {
            Deal granted = deals.getLast();
            granted.unnamed = false;
            granted.title = text;
            granted.kinds.addAll(title.kinds());
            describe(s, title, limit, granted);
            aliases(s, title, limit, granted);
            return granted;
        }
        Deal d = new Deal(text, title.kinds(), s);
        aliases(s, title, limit, d);
        if (d.kinds.isEmpty()) {
            d.kinds.addAll(DealPurpose.of(s, title));
        }
        describe(s, title, limit, d);
        owner.ifPresent(o -> d.add(o, "", Derivation.STATED));
        deals.add(d);
        return d;
    }

    /// Whether a name is of what an amendment amends: "First Amendment to the License, dated May 3,
    /// 2017" gives the day of the amendment.
    private static boolean amended(Sentence s, List<AgreementTitle> titles, int i) {
        return i > 0
                && titles.get(i - 1).amendment()
                && titles.get(i).definite()
                && titles.get(i).from() - titles.get(i - 1).to() <= AMENDS
                && s.has(TO, titles.get(i - 1).to(), titles.get(i).from());
    }

    private static final Words TO = Words.of("to", "of");

    /// "to the": so many words lead from an amendment to what it amends.
    private static final int AMENDS = 3;

    /// Whether a name comes with another date than that of a known agreement. "Terminating the
    /// License Agreement, effective August 1, 2015" is no date of the agreement.
    private static boolean redated(Sentence s, AgreementTitle title, int limit, Deal known) {
        Optional<Mention> date =
                DealDates.dated(s, title, limit)
                        .filter(d -> !DealDates.effective(s, title, d.name()));
        return date.isPresent()
                && known.when.isPresent()
                && s.m().date(date.get().from())
                        .filter(d -> d.precision() == EventDate.Precision.DAY)
                        .filter(d -> known.when.get().precision() == EventDate.Precision.DAY)
                        .filter(d -> !d.equals(known.when.get()))
                        .isPresent();
    }

    /// Whether an agreement is one "with" a party that a known one is not told to have.
    private boolean another(Sentence s, AgreementTitle title, Deal known) {
        if (s.t.word(title.to()) != WITH_ID) {
            return false;
        }
        List<PartyList.Found> found = PartyList.read(s.m(), title.to() + 1, s.to);
        Optional<String> name = found.isEmpty() ? Optional.empty() : name(found.getFirst());
        return name.isPresent()
                && known.parties.stream().noneMatch(p -> Names.sameParty(p.name(), name.get()));
    }

    /// The person of "the employment agreement of Chief Financial Officer Example": it is not
    /// another's of that name.
    private Optional<String> owner(Sentence s, AgreementTitle title) {
        if (s.t.word(title.to()) != OF || !title.kinds().contains("employment")) {
            return Optional.empty();
        }
        int end = Math.min(s.to, title.to() + OFFICE);
        for (int i = title.to() + 1; i < end && !s.t.is(i, Tokens.SIGN); i++) {
            if (PartyName.start(s.m(), i) && !Lexicon.common(s.t.word[i])) {
                return PartyList.read(s.m(), i, s.to).stream().findFirst().flatMap(this::name);
            }
        }
        return Optional.empty();
    }

    /// How many words a person's office may have before the name.
    private static final int OFFICE = 10;

    /// Whether a name in small letters means the agreement told just before, by its kind: "a
    /// strategic alliance … The alliance agreement was signed". "Its promissory note with Example"
    /// is another one.
    private static boolean again(Deal last, Sentence s, AgreementTitle title) {
        return last.aliases.isEmpty()
                && last.told != s
                && s.place - last.told.place <= SOON
                && !title.amendment()
                && !s.t.is(title.from(), Tokens.CAP)
                && SAME.has(s.t.word(title.from() - 1))
                && !title.kinds().isEmpty()
                && last.kinds.containsAll(title.kinds());
    }

    private static final Words SAME = Words.of("the", "this", "such", "that", "said");
    private static final int SOON = 3;

    /// The agreement named before this one that has another party than the registrant.
    Optional<Deal> before(Deal d) {
        settle();
        for (int k = deals.size() - 1; k >= Math.max(0, deals.size() - LOOK_BACK); k--) {
            Deal known = deals.get(k);
            if (known != d && known.parties.stream().anyMatch(p -> !parties.named(p.name()))) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /// Whether a definite name is that of an agreement of which only the grant was told.
    private static boolean adopts(Deal granted, Sentence s, AgreementTitle title) {
        return granted.unnamed
                && s.place - granted.told.place <= FAR
                && !title.amendment()
                && (title.kinds().isEmpty()
                        || title.kinds().stream().anyMatch(AgreementReader.TRADE::contains));
    }

    /// An agreement of which a sentence tells the grant alone.
    Deal granted(Sentence s, AgreementGrants.Told told) {
        settle();
        Deal d = new Deal(told.kinds().getFirst() + " agreement", told.kinds(), s);
        d.unnamed = true;
        boolean licenses =
                told.kinds().contains("license")
                        || told.kinds().contains("option")
                        || told.kinds().contains("right-to-test");
        boolean distributes = told.kinds().contains("distribution");
        party(d, told.grantor(), licenses ? "licensor" : "");
        party(d, told.grantee(), licenses ? "licensee" : distributes ? "distributor" : "");
        deals.add(d);
        return d;
    }

    /// An agreement of which a sentence tells only that the rights it granted went back.
    Deal returned(Sentence s, RightsReturned.Told told) {
        settle();
        Deal d = new Deal(told.kinds().getFirst() + " agreement", told.kinds(), s);
        d.unnamed = true;
        boolean licenses = told.kinds().contains("license");
        party(d, told.owner(), licenses ? "licensor" : "");
        party(d, told.giver(), licenses ? "licensee" : "");
        deals.add(d);
        return d;
    }

    /// An agreement of which a sentence tells only that a term has changed.
    Deal changed(Sentence s, TermsChanged.Told told) {
        settle();
        for (int k = deals.size() - 1; k >= Math.max(0, deals.size() - LOOK_BACK); k--) {
            Deal known = deals.get(k);
            boolean both =
                    known.parties.stream().anyMatch(p -> Names.sameParty(p.name(), told.one()))
                            && known.parties.stream()
                                    .anyMatch(p -> Names.sameParty(p.name(), told.other()));
            if (both) {
                return known;
            }
        }
        Deal d = new Deal(told.kinds().getFirst() + " agreement", told.kinds(), s);
        d.unnamed = true;
        party(d, told.one(), "");
        party(d, told.other(), "");
        deals.add(d);
        return d;
    }

    /// To whom a party has licensed something, as far as the text has told it by the grant.
    Optional<String> licensee(String licensor) {
        for (int k = deals.size() - 1; k >= Math.max(0, deals.size() - LOOK_BACK); k--) {
            boolean its = false;
            Optional<String> licensee = Optional.empty();
            for (Event.Party p : deals.get(k).parties) {
                String role = p.role().orElse("");
                its |= role.equals("licensor") && Names.sameParty(p.name(), licensor);
                licensee = role.equals("licensee") ? Optional.of(p.name()) : licensee;
            }
            if (its && licensee.isPresent()) {
                return licensee;
            }
        }
        return Optional.empty();
    }

    private void party(Deal d, String name, String role) {
        d.add(name, role, parties.named(name) ? Derivation.RESOLVED : Derivation.STATED);
    }

    private void describe(Sentence s, AgreementTitle title, int limit, Deal d) {
        if (d.dated.isEmpty()) {
            Optional<Mention> dated = DealDates.dated(s, title, limit);
            d.dated =
                    dated.map(Mention::name)
                            .or(() -> DealDates.named(s, title))
                            .or(() -> RelativeActs.date(s, title.to(), limit).map(Mention::name));
            d.when = days.value(s, dated);
        }
        if (d.parties.size() < 2) {
            for (PartyList.Found f : PartiesBehind.of(s, title, limit, d.kinds, this)) {
                add(d, f);
            }
            if (s.has(PARTIES, title.from() - 5, title.from())) {
                AgreementAgents.before(s, title.from()).forEach(f -> add(d, f));
            }
        }
    }

    /// The short names that the text gives an agreement in the brackets behind its name, before the
    /// name of the next.
    private static void aliases(Sentence s, AgreementTitle title, int limit, Deal d) {
        for (int i = title.to(); i < limit; i++) {
            if (s.t.word[i] == Tokens.OPEN) {
                int close = Clause.close(s.t, i, s.to);
                List<String> quoted = new ArrayList<>();
                PartyTail.quoted(s.t, i, close, quoted);
                for (String alias : quoted) {
                    Tokens a = Tokens.of(alias);
                    boolean agreement = false;
                    for (int k = 0; k < a.count; k++) {
                        agreement |= DealWords.HEAD.has(a.word[k]);
                    }
                    if (agreement) {
                        d.aliases.add(alias);
                        if (d.kinds.isEmpty()) {
                            d.kinds.addAll(AgreementTitle.kinds(a, 0, a.count));
                        }
                    }
                }
                i = close - 1;
            }
        }
    }

    /// Adds a party as a list of parties names it.
    void add(Deal d, PartyList.Found f) {
        settle();
        if (f.name().isEmpty() || parties.named(f.name())) {
            d.add(
                    parties.registrant,
                    f.role(),
                    f.name().isEmpty() ? Derivation.RESOLVED : Derivation.STATED);
            return;
        }
        String full = full(f.name());
        d.add(full, f.role(), full.equals(f.name()) ? Derivation.STATED : Derivation.RESOLVED);
        for (String alias : f.aliases()) {
            known.putIfAbsent(alias, full);
        }
        for (String alias : f.together()) {
            groups.putIfAbsent(alias, List.copyOf(d.parties));
        }
    }

    /// The full name of a party of which a text gives the short one.
    String full(String name) {
        settle();
        String found = known.get(name.toLowerCase(Locale.ROOT));
        if (found != null) {
            return found;
        }
        Optional<String> person = persons.full(name);
        if (person.isPresent()) {
            return person.get();
        }
        if (who.mayGive(name)) {
            who.settle();
        }
        return parties.full(name);
    }

    /// The name of a party; empty when it is the registrant's and not known.
    Optional<String> name(PartyList.Found f) {
        return Optional.of(
                        f.name().isEmpty() || parties.named(f.name())
                                ? parties.registrant
                                : full(f.name()))
                .filter(n -> !n.isEmpty());
    }

    /// The registrant, where it is known and not the other one.
    Optional<String> announcer(String other) {
        return parties.registrant.isEmpty()
                ? first().filter(f -> !Names.sameParty(f, other))
                : Optional.of(parties.registrant).filter(r -> !parties.named(other));
    }

    /// The company that the first sentences of a text without a registrant name first.
    private Optional<String> first() {
        for (Sentence s : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
            for (Mention o : s.orgs()) {
                if (PartyName.formal(s.m(), o.from(), s.to)) {
                    return Optional.of(full(o.name()));
                }
            }
        }
        return Optional.empty();
    }

    private static final int LEAD = 3;

    /// The parties that a text calls by one name together.
    List<Event.Party> together(String name) {
        settle();
        return groups.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
