package dev.octavo.biopharma;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Steps of trials and of applications to agencies, read from the same phrases that can trigger
/// payments.
///
/// A step told by a finite verb happened; one told by a noun did when the sentence announces it or
/// draws a payment from it; "plans to", "is expected to" is an expected one. What stands under a
/// condition is no event. The same step told twice in one text is one event.
final class StatusEvents {

    private static final Words TELLS =
            Words.of(
                    "announced",
                    "announces",
                    "triggers",
                    "triggered",
                    "triggering",
                    "earned",
                    "earns",
                    "received",
                    "entitles",
                    "resulted",
                    "results",
                    "achieved",
                    "following",
                    "reported",
                    "completed");
    private static final Words ENROLMENT =
            Words.of("enrollment", "enrolment", "recruitment", "enrolled", "enrolling");
    private static final Words IMMINENT = Words.of("imminently");

    private final Parties parties;
    private final Optional<String> item;
    private final Optional<LocalDate> announced;
    private final List<Event> out;
    private final Set<String> told = new HashSet<>();

    StatusEvents(
            Parties parties,
            Optional<String> item,
            Optional<LocalDate> announced,
            List<Event> out) {
        this.parties = parties;
        this.item = item;
        this.announced = announced;
        this.out = out;
    }

    void read(List<Sentence> sentences) {
        Topic topic = new Topic(sentences);
        for (Sentence s : sentences) {
            if (Gate.steps(s.topics) && !s.legal()) {
                for (TriggerHit h : s.triggers()) {
                    occurrence(h).ifPresent(o -> step(s, h, o, topic));
                }
                held(s);
            }
        }
    }

    private static Optional<Occurrence> occurrence(TriggerHit h) {
        Sentence s = h.sentence();
        return switch (h.fact()) {
            case HAPPENED -> Optional.of(Occurrence.HAPPENED);
            case FUTURE ->
                    s.has(Words.MAY, s.from, s.to) || Doubts.hedge(s, "if", s.from, s.to)
                            ? Optional.empty()
                            : Optional.of(Occurrence.EXPECTED);
            case NAMED ->
                    s.headline() || s.has(TELLS, s.from, s.to) && !unsure(s)
                            ? Optional.of(Occurrence.HAPPENED)
                            : Optional.empty();
            case CONDITION, NEGATED -> Optional.empty();
        };
    }

    private static boolean unsure(Sentence s) {
        return s.has(Words.MAY, s.from, s.to)
                || s.has(Words.WILL, s.from, s.to)
                || s.has(Words.ELIGIBLE, s.from, s.to);
    }

    private void step(Sentence s, TriggerHit h, Occurrence o, Topic topic) {
        Slot<String> compound = compound(s, h);
        Answer answer = ANSWERS.get(h.type());
        if (answer != null) {
            regulatory(s, h, o, answer.procedure, answer.action, compound);
            return;
        }
        Optional<Event.ClinicalStep> step = step(s, h);
        if (step.isPresent()) {
            boolean open = o == Occurrence.EXPECTED && !compound.isPresent();
            clinical(s, h, o, step.get(), open ? topic.before(s) : compound);
        }
    }

    /// What was asked of an agency, or what it answered; the procedure is empty where only an
    /// approval is told.
    private record Answer(String procedure, Event.RegulatoryAction action) {}

    private static final Map<TriggerType, Answer> ANSWERS = new EnumMap<>(TriggerType.class);

    static {
        answer(TriggerType.IND_SUBMISSION, "IND", Event.RegulatoryAction.SUBMITTED);
        answer(TriggerType.IND_EFFECTIVE, "IND", Event.RegulatoryAction.EFFECTIVE);
        answer(TriggerType.CTA_SUBMISSION, "CTA", Event.RegulatoryAction.SUBMITTED);
        answer(TriggerType.CTA_APPROVAL, "CTA", Event.RegulatoryAction.APPROVED);
        answer(TriggerType.NDA_SUBMISSION, "NDA", Event.RegulatoryAction.SUBMITTED);
        answer(TriggerType.NDA_ACCEPTANCE, "NDA", Event.RegulatoryAction.ACCEPTED);
        answer(TriggerType.BLA_SUBMISSION, "BLA", Event.RegulatoryAction.SUBMITTED);
        answer(TriggerType.BLA_ACCEPTANCE, "BLA", Event.RegulatoryAction.ACCEPTED);
        answer(TriggerType.MAA_SUBMISSION, "MAA", Event.RegulatoryAction.SUBMITTED);
        answer(TriggerType.MAA_ACCEPTANCE, "MAA", Event.RegulatoryAction.ACCEPTED);
        for (TriggerType type : TriggerType.values()) {
            if (type.approval()) {
                answer(type, "", Event.RegulatoryAction.APPROVED);
            }
        }
    }

    private static void answer(TriggerType type, String procedure, Event.RegulatoryAction action) {
        ANSWERS.put(type, new Answer(procedure, action));
    }

    private static final Map<TriggerType, Event.ClinicalStep> STEPS =
            new EnumMap<>(
                    Map.of(
                            TriggerType.PHASE_START, Event.ClinicalStep.START,
                            TriggerType.CLINICAL_TRIAL_START, Event.ClinicalStep.START,
                            TriggerType.FIRST_PATIENT_ENROLLED, Event.ClinicalStep.START,
                            TriggerType.FIRST_PATIENT_DOSED, Event.ClinicalStep.FIRST_PATIENT_DOSED,
                            TriggerType.CLINICAL_TRIAL_COMPLETION, Event.ClinicalStep.COMPLETED,
                            TriggerType.CLINICAL_DATA_READOUT, Event.ClinicalStep.READOUT));

    /// The step of a trial that is told; none for the steps of business, which their payments tell.
    private static Optional<Event.ClinicalStep> step(Sentence s, TriggerHit h) {
        return Optional.ofNullable(STEPS.get(h.type()))
                .map(step ->
                        step == Event.ClinicalStep.COMPLETED && s.has(ENROLMENT, h.from(), h.to())
                                ? Event.ClinicalStep.ENROLMENT_COMPLETE
                                : step);
    }

    private static Slot<String> compound(Sentence s, TriggerHit h) {
        return Slot.whereStated(nearest(s, h, Mention.Type.COMPOUND).map(Mention::name));
    }

    private static Optional<Mention> nearest(Sentence s, TriggerHit h, Mention.Type type) {
        Optional<Mention> best = Optional.empty();
        for (Mention m : s.m().all(type)) {
            if (best.isEmpty() || distance(m, h) < distance(best.get(), h)) {
                best = Optional.of(m);
            }
        }
        return best;
    }

    private static int distance(Mention m, TriggerHit h) {
        if (m.from() >= h.from() && m.to() <= h.to()) {
            return 0;
        }
        return m.from() >= h.to() ? m.from() - h.to() + 1 : 2 * (h.from() - m.to()) + 3;
    }

    private void clinical(
            Sentence s,
            TriggerHit h,
            Occurrence o,
            Event.ClinicalStep step,
            Slot<String> compound) {
        Slot<Phase> phase =
                Slot.whereStated(
                        nearest(s, h, Mention.Type.PHASE).flatMap(m -> s.m().phase(m.from())));
        if (!compound.isPresent() && !phase.isPresent()) {
            return;
        }
        String started = step == Event.ClinicalStep.FIRST_PATIENT_DOSED ? "START" : step.name();
        if (!told.add(o + started + key(compound) + phase.value().map(Phase::printed).orElse(""))) {
            return;
        }
        out.add(
                new Event.ClinicalStatus(
                        told(s, h, o),
                        compound,
                        target(s),
                        indication(s),
                        Slot.none(),
                        phase,
                        step,
                        sponsor(h),
                        trial(s)));
    }

    private void regulatory(
            Sentence s,
            TriggerHit h,
            Occurrence o,
            String procedure,
            Event.RegulatoryAction action,
            Slot<String> compound) {
        Optional<Mention> agency = nearest(s, h, Mention.Type.AGENCY);
        if (!compound.isPresent() && agency.isEmpty() && procedure.isEmpty()) {
            return;
        }
        if (!told.add(o + procedure + action + key(compound))) {
            return;
        }
        out.add(
                new Event.Regulatory(
                        told(s, h, o),
                        agency.map(a -> Dictionary.meaning("agency", a.name())),
                        procedure.isEmpty() ? Optional.empty() : Optional.of(procedure),
                        action,
                        compound,
                        indication(s),
                        territory(h.type()),
                        sponsor(h)));
    }

    private static Optional<String> territory(TriggerType t) {
        return switch (t) {
            case REGULATORY_APPROVAL_US -> Optional.of("US");
            case REGULATORY_APPROVAL_EU -> Optional.of("EU");
            case REGULATORY_APPROVAL_JP -> Optional.of("Japan");
            case REGULATORY_APPROVAL_CN -> Optional.of("China");
            default -> Optional.empty();
        };
    }

    private static String key(Slot<String> compound) {
        return compound.value().map(c -> c.toLowerCase(Locale.ROOT)).orElse("");
    }

    private Event.Told told(Sentence s, TriggerHit h, Occurrence o) {
        return new Event.Told(
                item,
                o,
                announced,
                o == Occurrence.EXPECTED ? expected(s, h) : happened(s, h),
                s.evidence());
    }

    /// What happened did so before it was announced: a later date is another's.
    private Optional<EventDate> happened(Sentence s, TriggerHit h) {
        return date(s, h).filter(d -> announced.isEmpty() || !d.date().isAfter(announced.get()));
    }

    /// What is expected comes after its announcement: a date whose period is over by then is
    /// another's, and words like "later this year" count from it.
    private Optional<EventDate> expected(Sentence s, TriggerHit h) {
        Optional<EventDate> printed =
                date(s, h).filter(d -> announced.isEmpty() || !d.last().isBefore(announced.get()));
        return printed.isPresent()
                ? printed
                : Horizon.relative(s.text(), announced).flatMap(Horizon::date);
    }

    private static final Words ISSUED = Words.named("issued");

    /// The date that stands nearest behind the step, or before it where it is not that of the
    /// announcement.
    private static Optional<EventDate> date(Sentence s, TriggerHit h) {
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            if (m.from() >= h.from() && m.from() - h.to() <= 12) {
                return s.m().date(m.from());
            }
        }
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            if (m.to() <= h.from() && !s.has(ISSUED, m.to(), h.from())) {
                return s.m().date(m.from());
            }
        }
        return Optional.empty();
    }

    private Slot<String> sponsor(TriggerHit h) {
        // in a headline the first name is that of who speaks, not of who tries the compound
        return h.sentence().headline()
                ? Slot.none()
                : Party.agent(parties, h).map(parties::slot).orElse(Slot.none());
    }

    private static Slot<String> target(Sentence s) {
        List<Mention> found = s.m().all(Mention.Type.TARGET);
        return found.isEmpty() ? Slot.none() : Slot.stated(found.getFirst().name());
    }

    private static Slot<String> indication(Sentence s) {
        return Slot.whereStated(Indications.of(s));
    }

    private static final Words STUDY = Words.of("trial", "study");

    /// A trial's own name: "the METRIC-4 trial", "PROVE study".
    private static Optional<String> trial(Sentence s) {
        for (int i = s.from + 1; i < s.to; i++) {
            boolean named =
                    STUDY.has(s.t.word[i])
                            && s.t.is(i - 1, Tokens.UPPER)
                            && s.t.word[i - 1] == 0
                            && s.m().types(i - 1) == 0;
            if (named) {
                return Optional.of(s.t.text(i - 1));
            }
        }
        return Optional.empty();
    }

    private void held(Sentence s) {
        for (Phrases.Hit h : Wording.of("clinical").find(s.t, s.m(), s.from, s.to)) {
            TriggerHit hit =
                    new TriggerHit(
                            s,
                            TriggerType.CLINICAL_PROGRESS,
                            h.from(),
                            h.to(),
                            TriggerHit.Fact.HAPPENED);
            if (!unsure(s)
                    && !s.has(Words.NOT, h.from() - 4, h.to())
                    && !s.has(IMMINENT, s.from, s.to)) {
                clinical(
                        s,
                        hit,
                        Occurrence.HAPPENED,
                        Event.ClinicalStep.valueOf(h.value().toUpperCase(Locale.ROOT)),
                        compound(s, hit));
            }
        }
    }
}
