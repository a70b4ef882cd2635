package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was done with an agreement, while it is read: by the sentence that says so first, then by
/// those behind it that tell the terms.
public final class AgreementDraft {

    final Event.Act act;
    final Deal deal;
    final Sentence sentence;

    /// Behind the agreement's name in that sentence.
    int named;

    Occurrence occurrence;

    /// Whether the agreement is only named as that under which something else was done.
    boolean passing;

    /// Whether it is told as a new one, or by its own name: "a lease", "the Separation Agreement".
    boolean introduced;

    /// Whether it is told as a new one: "a lease", "that certain Lease".
    boolean indefinite;

    Optional<EventDate> date = Optional.empty();
    Optional<String> agreementDate = Optional.empty();

    Event.Grant grant = Event.Grant.NONE;
    Optional<Money> upfront = Optional.empty();
    final List<Event.PotentialMilestones> milestones = new ArrayList<>();
    Optional<String> royalty = Optional.empty();
    final List<String> royaltyRates = new ArrayList<>();
    Optional<Money> equity = Optional.empty();
    Optional<String> option = Optional.empty();
    Optional<String> term = Optional.empty();
    Optional<Event.Termination> termination = Optional.empty();
    final List<Event.Change> changes = new ArrayList<>();

    /// Roles that follow from who grants what to whom, by the party's name.
    final Map<String, String> inferredRoles = new LinkedHashMap<>();

    /// The sentences that tell it, the principal one first.
    final Set<Sentence> told = new LinkedHashSet<>();

    AgreementDraft(Event.Act act, Occurrence occurrence, Deal deal, Sentence sentence) {
        this.act = act;
        this.occurrence = occurrence;
        this.deal = deal;
        this.sentence = sentence;
        told.add(sentence);
        if (!deal.parties.isEmpty() || deal.dated.isPresent()) {
            told.add(deal.told);
        }
    }

    /// An end of which no notice was given and no other day is told took effect when it was done.
    private Event.Termination ended(Event.Termination t) {
        Optional<java.time.LocalDate> day =
                date.filter(d -> d.precision() == EventDate.Precision.DAY).map(EventDate::date);
        return new Event.Termination(
                t.by(),
                t.reason(),
                t.notice(),
                t.effective().or(() -> t.notice().isPresent() ? Optional.empty() : day),
                t.rights());
    }

    public Event.Agreement event(Optional<String> item, Optional<java.time.LocalDate> announced) {
        List<Evidence> evidence = new ArrayList<>();
        for (Sentence s : told) {
            evidence.addAll(s.evidence());
        }
        Map<String, Derivation> derived = new LinkedHashMap<>();
        List<Event.Party> parties = new ArrayList<>();
        for (Event.Party p : deal.parties) {
            String key = "parties/" + parties.size();
            if (deal.resolved.contains(p.name())) {
                derived.put(key + "/name", Derivation.RESOLVED);
            }
            String inferred = p.role().isPresent() ? null : inferredRoles.get(p.name());
            if (inferred != null) {
                derived.put(key + "/role", Derivation.INFERRED);
            }
            parties.add(inferred == null ? p : new Event.Party(p.name(), Optional.of(inferred)));
        }
        return new Event.Agreement(
                new Event.Told(item, occurrence, announced, date, evidence),
                act,
                parties,
                List.copyOf(deal.kinds),
                deal.unnamed ? Optional.empty() : Optional.of(deal.title),
                agreementDate,
                grant,
                upfront,
                milestones,
                royalty,
                royaltyRates,
                equity,
                option,
                term,
                termination.map(this::ended),
                changes,
                derived);
    }
}
