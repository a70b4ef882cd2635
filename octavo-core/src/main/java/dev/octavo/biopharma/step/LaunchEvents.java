package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.VagueHorizon;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The launches that a text tells, each once however often it is told.
final class LaunchEvents {

    /// "Under the agreement, Belgrave will launch": a duty, no plan.
    private static final Words DUTY = Words.of("under", "pursuant");

    /// So many words may stand between whose a launch is and its noun.
    private static final int NEAR = 4;

    /// Among how many launches told before one is looked for that is told again.
    private static final int MOST = 100;

    private final Parties parties;
    private final Optional<LocalDate> announced;
    private final Synonyms synonyms;
    private final List<StepDraft> drafts = new ArrayList<>();

    /// What all names have in common of the products that are spoken of as medicines.
    private final Set<String> medicines = new HashSet<>();

    LaunchEvents(Parties parties, Optional<LocalDate> announced, Synonyms synonyms) {
        this.parties = parties;
        this.announced = announced;
        this.synonyms = synonyms;
    }

    /// Reads the launches of a sentence.
    ///
    /// @param launches as [Launches#find] has found them
    /// @param steps the other acts of the sentence
    /// @param day from which dates without a year count
    /// @param rivals whether its paragraph is about competitors
    void read(
            List<StepAct> launches,
            List<StepAct> steps,
            StepDates dates,
            Studies studies,
            Optional<LocalDate> day,
            boolean rivals) {
        List<StepAct> all = new ArrayList<>(steps);
        all.addAll(launches);
        for (StepAct act : launches) {
            StepTime time = new StepTime(dates, all, day);
            Optional<StepTelling> told = Launches.told(act, time.future(act));
            if (told.isEmpty() && StepTelling.behind(act)) {
                told =
                        dates.behind(act, all, Occurrence.HAPPENED)
                                .map(d -> new StepTelling(Occurrence.HAPPENED, act.from()));
            }
            told.flatMap(t -> draft(act, t, time, all, studies))
                    .filter(d -> !rivals || StepHistory.ours(act, d))
                    .ifPresent(this::add);
        }
    }

    private Optional<StepDraft> draft(
            StepAct act, StepTelling told, StepTime time, List<StepAct> all, Studies studies) {
        Sentence s = act.sentence();
        StepDraft d = new StepDraft(act.value(), told.occurrence(), s.evidence());
        d.date = time.of(act, told);
        if (told.ahead() && d.date.isEmpty()) {
            d.date = time.horizon(act);
            if (d.date.isEmpty() && (DUTY.has(s.t.word[s.from]) || vague(act))) {
                return Optional.empty();
            }
        }
        if (another(act)) {
            return Optional.empty();
        }
        d.compound = StepSlots.compound(act, studies);
        if (!d.compound.isPresent()) {
            d.compound = resolved(studies.resolved(s));
        }
        if (!d.compound.isPresent()) {
            return Optional.empty();
        }
        d.indication =
                StepSlots.indication(act).or(resolved(studies.indication(d.compound.value())));
        d.territory = Markets.of(act, all);
        d.sponsor = seller(act, told);
        return Optional.of(d);
    }

    /// Whether a noun that nobody gives a time to is only spoken of: "to apply the proceeds to the
    /// launch". What comes "shortly" has one.
    private boolean vague(StepAct act) {
        Sentence s = act.sentence();
        return Launches.nounBefore(act) >= 0
                && announced.flatMap(day -> VagueHorizon.until(s.text(), day)).isEmpty();
    }

    /// Whether a noun is that of a product which is not known as a medicine: "the first sale of
    /// Zorvexa and the start of a trial of ABC-123".
    private static boolean another(StepAct act) {
        Sentence s = act.sentence();
        int noun = Launches.nounBefore(act);
        if (noun < 0 || s.t.word(noun + 1) != Party.OF) {
            return false;
        }
        for (int i = noun + 2; i < Math.min(s.to, noun + 2 + NEAR); i++) {
            if (s.m().is(i, Mention.Type.COMPOUND) || Words.PREPOSITIONS.has(s.t.word[i])) {
                return false;
            }
            boolean name = s.t.is(i, Tokens.CAP) && s.t.word[i] == 0;
            if (name && s.t.word(i + 1) != Tokens.POSSESSIVE) {
                return true;
            }
        }
        return false;
    }

    /// Who launches: the subject of the verb, whose the launch is, or whom a passive names.
    private Slot<String> seller(StepAct act, StepTelling told) {
        Sentence s = act.sentence();
        if (s.headline()) {
            return Slot.none();
        }
        int noun = Launches.nounBefore(act);
        for (Mention org : s.orgs()) {
            boolean possessor =
                    noun - org.to() <= NEAR
                            && noun > org.to()
                            && s.t.word(org.to()) == Tokens.POSSESSIVE;
            if (possessor && Party.is(parties, s, org)) {
                return parties.slot(org);
            }
        }
        boolean subject = act.front() && (noun < 0 || StepVerbs.ing(s, noun));
        boolean partner = s.has(Party.PARTNER, told.from() - 1, told.from());
        // "our partner intends to launch"
        return subject && !partner && !medicine(s, told.from())
                ? StepAgents.of(parties, act, told, Slot.none(), false)
                : StepAgents.by(parties, act);
    }

    /// Whether the name right before a verb is a medicine's: "ABC-123 reached pharmacies".
    private static boolean medicine(Sentence s, int verb) {
        return verb > s.from && s.m().is(verb - 1, Mention.Type.COMPOUND);
    }

    /// Takes in which products a sentence speaks of as medicines.
    void look(Sentence s) {
        if (Gate.ofMedicines(s.topics)) {
            for (Mention m : s.m().all(Mention.Type.COMPOUND)) {
                medicines.add(synonyms.key(m.name()));
            }
        }
    }

    /// Adds a launch, unless it was told before.
    void add(StepDraft d) {
        d.key = d.compound.value().map(synonyms::key).orElse("");
        StepDraft.add(drafts, d, MOST);
    }

    /// Whether a launch was read.
    boolean any() {
        return !drafts.isEmpty();
    }

    /// Tells what was read, behind the other events. Any trade launches products and gives them
    /// marks: those are told that the text speaks of as medicines.
    ///
    /// @param steps of trials and applications that the text tells
    void tell(List<StepDraft> steps, Optional<String> item, List<Event> out) {
        steps.forEach(d -> medicines.add(d.key));
        for (StepDraft d : drafts) {
            if (medicines.contains(d.key) || d.indication.isPresent()) {
                out.add(d.event(item, announced));
            }
        }
        drafts.clear();
    }

    private static Slot<String> resolved(Optional<String> value) {
        return value.map(v -> Slot.of(v, Derivation.RESOLVED)).orElse(Slot.none());
    }
}
