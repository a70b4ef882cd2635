package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.TriggerType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A step, as far as it tells whether two are of one kind.
///
/// @param closes the kinds of expectations whose outcome it is
/// @param shows the kinds of expectations that came before it on the same way: that it happened
///   shows that they did
/// @param market where an answer of an agency holds, or a launch is; empty where not said, and for
///   other steps
/// @param indication of a trial, an answer of an agency or a launch
record ExpectedStep(
        String kind,
        Set<String> closes,
        Set<String> shows,
        Optional<Phase> phase,
        String market,
        Optional<String> indication,
        String what) {

    ExpectedStep(String kind, Set<String> shows, Optional<Phase> phase, String what) {
        this(kind, Set.of(kind), shows, phase, "", Optional.empty(), what);
    }

    /// Whether this step may be another one: nothing that both tell contradicts.
    boolean may(ExpectedStep other) {
        return (phase.isEmpty() || other.phase.isEmpty() || phase.equals(other.phase))
                && (market.isEmpty() || other.market.isEmpty() || Market.meet(market, other.market))
                && (trial() || related(indication, other.indication));
    }

    /// Whether that this step happened shows that an expected one before it did: in a trial, only
    /// of the same phase.
    boolean follows(ExpectedStep before) {
        return shows.contains(before.kind) && before.may(this) && before.phase.equals(phase);
    }

    /// Whether an expected step can be answered by this one.
    boolean answers(ExpectedStep expected) {
        return closes.contains(expected.kind) && expected.may(this);
    }

    /// Whether this step stands so much later on the way of a compound that an expected one, whose
    /// time has come, must be behind it: a trial of a lower phase when one of a higher has begun,
    /// every trial when an application for marketing is with an agency, the leave to begin trials
    /// when one has begun.
    boolean beyond(ExpectedStep expected) {
        if (!related(indication, expected.indication)) {
            return false;
        }
        if (MARKETING.contains(kind)) {
            return expected.trial();
        }
        if (!trial()) {
            return false;
        }
        return LEAVES.contains(expected.kind)
                || expected.trial()
                        && expected.phase.isPresent()
                        && phase.isPresent()
                        && expected.phase.get().compareTo(phase.get()) < 0;
    }

    /// Whether it is the end of what is expected: of a trial, where it names one by its phase, else
    /// of the compound.
    boolean ends(ExpectedStep expected) {
        return kind.equals(trial(Event.ClinicalStep.DISCONTINUED))
                && (phase.isEmpty() || expected.trial() && phase.equals(expected.phase));
    }

    private boolean trial() {
        return ON_THE_WAY.contains(kind);
    }

    /// Whether two diseases may be one: both names share a word, or one of them is unknown or short
    /// for something.
    static boolean related(Optional<String> a, Optional<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        Set<String> words = words(a.get());
        Set<String> others = words(b.get());
        return words.isEmpty() || others.isEmpty() || words.stream().anyMatch(others::contains);
    }

    private static Set<String> words(String disease) {
        Set<String> out = new HashSet<>();
        for (String word : disease.split("[^\\p{L}]+")) {
            if (word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1) {
                return Set.of();
            }
            if (word.length() >= LONG) {
                out.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return out;
    }

    /// Letters of a word that says which disease.
    private static final int LONG = 5;

    /// The step that an event tells; empty where nothing of its kind is expected.
    static Optional<ExpectedStep> of(Event event) {
        return switch (event) {
            case Event.ClinicalStatus e -> Optional.of(clinical(e));
            case Event.Regulatory e -> Optional.of(regulatory(e));
            case Event.Launch e -> Optional.of(launch(e));
            case Event.Payment e ->
                    e.kind() == Event.PaymentKind.MILESTONE
                            ? Optional.of(payment(e))
                            : Optional.empty();
            case Event.Agreement e -> Optional.empty();
            case Event.Compound e -> stage(e);
            case Event.FinancialResults e -> Optional.empty();
            case Event.ForwardLooking e -> Optional.empty();
            case Event.Succession e -> Optional.empty();
        };
    }

    private static ExpectedStep clinical(Event.ClinicalStatus e) {
        // the first patient dosed is a trial begun
        Event.ClinicalStep step =
                e.step() == Event.ClinicalStep.FIRST_PATIENT_DOSED
                        ? Event.ClinicalStep.START
                        : e.step();
        Optional<Phase> phase = e.phase().value();
        String words = words(e.step());
        String in = phase.map(TriggerWords::named).orElse("");
        return new ExpectedStep(
                trial(step),
                Set.of(trial(step)),
                before(step),
                phase,
                "",
                e.indication().value(),
                in.isEmpty() ? "trial " + words : in + " " + words);
    }

    /// A compound that is said to be in a phase: its trial has begun.
    private static Optional<ExpectedStep> stage(Event.Compound e) {
        boolean clinical = e.stage().value().filter("clinical"::equals).isPresent();
        return clinical && e.phase().isPresent()
                ? Optional.of(
                        new ExpectedStep(
                                STAGE,
                                Set.of(trial(Event.ClinicalStep.START)),
                                Set.of(),
                                e.phase().value(),
                                "",
                                e.indication().value(),
                                "in " + TriggerWords.named(e.phase().value().get())))
                : Optional.empty();
    }

    /// Whether it only says where a compound is now, and not since when.
    boolean stage() {
        return kind.equals(STAGE);
    }

    private static final String STAGE = "stage";

    private static String trial(Event.ClinicalStep step) {
        return "trial " + step;
    }

    /// What a trial has behind it at a step.
    private static Set<String> before(Event.ClinicalStep step) {
        String start = trial(Event.ClinicalStep.START);
        return switch (step) {
            case START, FIRST_PATIENT_DOSED, HOLD, RESUMED, DISCONTINUED -> Set.of();
            case ENROLMENT_COMPLETE -> Set.of(start);
            case COMPLETED, READOUT -> Set.of(start, trial(Event.ClinicalStep.ENROLMENT_COMPLETE));
        };
    }

    private static ExpectedStep regulatory(Event.Regulatory e) {
        String procedure = e.procedure().orElse("");
        String territory = e.territory().map(x -> ", " + x).orElse("");
        String what =
                e.action() == Event.RegulatoryAction.APPROVED && procedure.isEmpty()
                        ? "approval" + territory
                        : (procedure + " " + words(e.action())).strip() + territory;
        boolean answer =
                switch (e.action()) {
                    case APPROVED, REFUSED, WITHDRAWN, DECISION, COMMITTEE -> true;
                    case SUBMITTED, ACCEPTED, EFFECTIVE, DESIGNATION -> false;
                };
        if (!answer || procedure.equals("IND") || procedure.equals("CTA")) {
            return new ExpectedStep(
                    application(procedure, e.action()),
                    before(procedure, e.action()),
                    Optional.empty(),
                    what);
        }
        String kind = application("", e.action());
        Set<String> closes =
                switch (e.action()) {
                    case APPROVED -> Set.of(DECISION, APPROVAL);
                    case WITHDRAWN -> Set.of(kind, DECISION, APPROVAL);
                    case REFUSED ->
                            Set.of(
                                    DECISION,
                                    APPROVAL,
                                    application(procedure, Event.RegulatoryAction.ACCEPTED));
                    default -> Set.of(kind);
                };
        return new ExpectedStep(
                kind,
                closes,
                before(procedure, e.action()),
                Optional.empty(),
                market(e),
                e.indication().value(),
                what);
    }

    /// What an application has behind it when an agency has acted on it.
    private static Set<String> before(String procedure, Event.RegulatoryAction action) {
        String submitted = application(procedure, Event.RegulatoryAction.SUBMITTED);
        return switch (action) {
            case ACCEPTED, EFFECTIVE -> Set.of(submitted);
            case APPROVED, REFUSED ->
                    Set.of(submitted, application(procedure, Event.RegulatoryAction.ACCEPTED));
            case SUBMITTED, DESIGNATION, WITHDRAWN, DECISION, COMMITTEE -> Set.of();
        };
    }

    /// The steps of a trial that another can be beyond.
    private static final Set<String> ON_THE_WAY =
            Set.of(
                    STAGE,
                    trial(Event.ClinicalStep.START),
                    trial(Event.ClinicalStep.ENROLMENT_COMPLETE),
                    trial(Event.ClinicalStep.COMPLETED),
                    trial(Event.ClinicalStep.READOUT));

    private static final Set<String> LEAVES =
            Set.of(
                    application("IND", Event.RegulatoryAction.SUBMITTED),
                    application("IND", Event.RegulatoryAction.EFFECTIVE),
                    application("CTA", Event.RegulatoryAction.SUBMITTED),
                    application("CTA", Event.RegulatoryAction.APPROVED));

    /// That an application for marketing is with an agency, or was decided on.
    private static final Set<String> MARKETING =
            Set.of(
                    application("NDA", Event.RegulatoryAction.SUBMITTED),
                    application("BLA", Event.RegulatoryAction.SUBMITTED),
                    application("MAA", Event.RegulatoryAction.SUBMITTED),
                    application("NDA", Event.RegulatoryAction.ACCEPTED),
                    application("BLA", Event.RegulatoryAction.ACCEPTED),
                    application("MAA", Event.RegulatoryAction.ACCEPTED),
                    application("", Event.RegulatoryAction.APPROVED));

    private static final String DECISION = application("", Event.RegulatoryAction.DECISION);
    private static final String APPROVAL = application("", Event.RegulatoryAction.APPROVED);

    private static String application(String procedure, Event.RegulatoryAction action) {
        return "application " + procedure + action;
    }

    /// Where an answer holds, by its territory, else by what was applied for, else by the agency:
    /// one text expects "approval of the NDA", another tells that "the FDA has approved" the
    /// compound.
    private static String market(Event.Regulatory e) {
        return e.territory()
                .orElse(
                        switch (e.procedure().orElse("")) {
                            case "NDA", "BLA", "sNDA", "sBLA" -> "US";
                            case "MAA" -> "EU";
                            default -> agency(e.agency().orElse(""));
                        });
    }

    private static String agency(String agency) {
        return switch (agency) {
            case "FDA" -> "US";
            case "EMA", "EMEA", "EC", "CHMP" -> "EU";
            case "PMDA", "MHLW" -> "Japan";
            case "NMPA", "CFDA", "SFDA" -> "China";
            default -> agency;
        };
    }

    /// However a launch is told, it is one: a first sale answers an expected launch. What is sold
    /// was approved.
    private static ExpectedStep launch(Event.Launch e) {
        return new ExpectedStep(
                LAUNCH,
                Set.of(LAUNCH),
                Set.of(DECISION, APPROVAL),
                Optional.empty(),
                e.territory().orElse(""),
                e.indication().value(),
                e.territory().map(x -> "launch, " + x).orElse("launch"));
    }

    private static final String LAUNCH = "launch";

    private static ExpectedStep payment(Event.Payment e) {
        String trigger = e.trigger().type().map(TriggerType::printed).orElse("");
        String money = e.money().amount().isEmpty() ? "" : ", " + LedgerTable.amount(e.money());
        return new ExpectedStep(
                "payment " + trigger, Set.of(), e.phase().value(), "milestone payment" + money);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
