package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Reads which company has another's name or place: "Belgrave Pharma, which took over Chiswell plc
/// in May", "Harcourt (formerly Dunwich)". How it is told is in `successions.tsv`.
///
/// Only what is done is told: a merger agreed on, or a name to be taken, is none yet.
public final class SuccessionReader {

    private static final Words UNDONE = Words.named("not-done-yet");
    private static final Words ITS_THINGS = Words.named("things-of-a-company");
    private static final Words TO = Words.of("to", "will");
    private static final Words BE = Words.of("be");
    private static final Words MAY = Words.of("may");

    /// How far before a phrase a word may stand that makes it one about the future.
    private static final int NEAR = 3;

    /// How far behind it its date may stand.
    private static final int AHEAD = 8;

    private final Parties parties;
    private final Optional<String> item;
    private final Optional<LocalDate> announced;
    private final Set<String> told;
    private final List<Event> out;

    /// @param told what was told already, and is not told again
    /// @param out takes what is read
    public SuccessionReader(
            Parties parties,
            Optional<String> item,
            Optional<LocalDate> announced,
            Set<String> told,
            List<Event> out) {
        this.parties = parties;
        this.item = item;
        this.announced = announced;
        this.told = told;
        this.out = out;
    }

    public void read(List<Sentence> sentences) {
        for (Sentence s : sentences) {
            if (Gate.succeeds(s.topics) && !s.tabular && !s.legal()) {
                List<Phrases.Hit> hits =
                        SuccessionWords.ALL.find(s.t, s.m(), s.from, s.to).stream()
                                .sorted(Comparator.comparing(h -> how(h).ordinal()))
                                .toList();
                for (Phrases.Hit hit : hits) {
                    if (hits.stream().noneMatch(h -> how(h) == how(hit) && rather(s, h, hit))) {
                        take(s, how(hit), hit);
                    }
                }
            }
        }
    }

    private static Event.Succeeding how(Phrases.Hit hit) {
        String name = hit.value().substring(0, hit.value().indexOf(' '));
        return Objects.requireNonNull(SuccessionWords.BY_NAME.get(name), name);
    }

    /// Whether of two phrases that end at one place another is the one to take: whose verb it is,
    /// the nearest name before it says, if that is not one of an aside: "Belgrave, the licensee of
    /// Chiswell, took over …".
    private static boolean rather(Sentence s, Phrases.Hit other, Phrases.Hit hit) {
        if (other.to() != hit.to() || other.from() == hit.from()) {
            return false;
        }
        boolean aside = aside(s, hit);
        return aside == aside(s, other) ? other.from() > hit.from() : aside;
    }

    private static boolean aside(Sentence s, Phrases.Hit hit) {
        int before = hit.from() - 1;
        while (before > s.from && s.t.is(before, Tokens.CAP)) {
            // the name may begin further ahead: "with Vantage Rare Disease Holdings"
            before--;
        }
        return before >= s.from && Words.PREPOSITIONS.has(s.t.word[before]);
    }

    private void take(Sentence s, Event.Succeeding how, Phrases.Hit hit) {
        if (undone(s, hit)) {
            return;
        }
        List<Mention> named = new ArrayList<>();
        for (Mention org : s.orgs()) {
            if (org.from() >= hit.from() && org.to() <= hit.to()) {
                named.add(org);
            }
        }
        List<String> roles = List.of(hit.value().split(" "));
        roles = roles.subList(1, roles.size());
        if (named.size() < roles.size() || thing(s, named.getLast(), hit)) {
            return;
        }
        Mention after = named.get(0);
        List<Mention> before = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            // what stands between two names is a short name, or an aside
            Mention m = i + 1 < roles.size() ? named.get(i) : named.getLast();
            if (roles.get(i).equals("after")) {
                after = m;
            } else {
                before.add(m);
            }
        }
        for (Mention b : before) {
            tell(s, how, hit, b, after);
        }
    }

    private void tell(
            Sentence s, Event.Succeeding how, Phrases.Hit hit, Mention before, Mention after) {
        Optional<String> from = name(s, before);
        Optional<String> to = name(s, after);
        if (from.isEmpty() || to.isEmpty() || Names.sameParty(from.get(), to.get())) {
            return;
        }
        if (!told.add(Names.party(from.get()) + "|" + Names.party(to.get()))) {
            return;
        }
        out.add(
                new Event.Succession(
                        new Event.Told(
                                item, Occurrence.HAPPENED, announced, date(s, hit), s.evidence()),
                        from.get(),
                        to.get(),
                        how));
    }

    private Optional<String> name(Sentence s, Mention org) {
        if (!Party.is(parties, s, org)) {
            return Optional.empty();
        }
        Slot<String> slot = parties.slot(org);
        return slot.value().filter(n -> !Names.party(n).isEmpty());
    }

    /// "Belgrave acquired Chiswell's vaccines", "Chiswell common stock": not the company.
    private static boolean thing(Sentence s, Mention last, Phrases.Hit hit) {
        int next = s.t.word(last.to());
        return last.to() == hit.to() && (next == Tokens.POSSESSIVE || ITS_THINGS.has(next));
    }

    /// Whether it is only agreed on, planned or possible.
    private static boolean undone(Sentence s, Phrases.Hit hit) {
        for (int i = Math.max(s.from, hit.from() - NEAR); i < hit.to(); i++) {
            boolean toBe = TO.has(s.t.word[i]) && BE.has(s.t.word(i + 1));
            boolean may = MAY.has(s.t.word[i]) && s.t.is(i, Tokens.CAP);
            if (toBe || !may && UNDONE.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// The date within the phrase, or else the next behind it.
    private static Optional<EventDate> date(Sentence s, Phrases.Hit hit) {
        Optional<EventDate> found = Optional.empty();
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            boolean near = d.to() >= hit.from() - NEAR && d.from() <= hit.to() + AHEAD;
            if (near && found.isEmpty()) {
                found = s.m().date(d.from());
            }
        }
        return found;
    }
}
