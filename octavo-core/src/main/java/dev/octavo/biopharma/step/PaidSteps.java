package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.text.Dictionary;
import java.util.Optional;

/// The steps behind milestone payments that happened: "earned $10 million upon FDA approval of
/// ABC-101" tells an approval, although "upon" alone says of no step that it was taken.
final class PaidSteps {

    private PaidSteps() {}

    /// The step that brought a payment; empty where the payment has not happened, or its trigger is
    /// no step of a named compound.
    static Optional<StepDraft> of(Event.Payment paid) {
        boolean brought =
                paid.kind() == Event.PaymentKind.MILESTONE
                        && paid.told().occurrence() == Occurrence.HAPPENED
                        && paid.compound().isPresent()
                        && paid.trigger().type().isPresent();
        return brought ? step(paid, paid.trigger().type().get()) : Optional.empty();
    }

    private static Optional<StepDraft> step(Event.Payment paid, TriggerType type) {
        return switch (type) {
            case PHASE_START, CLINICAL_TRIAL_START, FIRST_PATIENT_ENROLLED -> trial(paid, "start");
            case FIRST_PATIENT_DOSED -> trial(paid, "first-patient-dosed");
            case CLINICAL_TRIAL_COMPLETION -> trial(paid, "completed");
            case CLINICAL_DATA_READOUT -> trial(paid, "readout");
            case IND_SUBMISSION -> answer(paid, "submitted", "IND");
            case IND_EFFECTIVE -> answer(paid, "effective", "IND");
            case CTA_SUBMISSION -> answer(paid, "submitted", "CTA");
            case CTA_APPROVAL -> answer(paid, "approved", "CTA");
            case NDA_SUBMISSION -> answer(paid, "submitted", "NDA");
            case BLA_SUBMISSION -> answer(paid, "submitted", "BLA");
            case MAA_SUBMISSION -> answer(paid, "submitted", "MAA");
            case NDA_ACCEPTANCE -> answer(paid, "accepted", "NDA");
            case BLA_ACCEPTANCE -> answer(paid, "accepted", "BLA");
            case MAA_ACCEPTANCE -> answer(paid, "accepted", "MAA");
            case FIRST_COMMERCIAL_SALE -> launch(paid, "first-sale");
            case COMMERCIAL_LAUNCH -> launch(paid, "launched");
            case REGULATORY_APPROVAL_US,
                    REGULATORY_APPROVAL_EU,
                    REGULATORY_APPROVAL_JP,
                    REGULATORY_APPROVAL_CN,
                    REGULATORY_APPROVAL_OTHER ->
                    answer(paid, "approved", "");
            case CANDIDATE_SELECTION,
                    CANDIDATE_DELIVERY,
                    TARGET_VALIDATION,
                    PRECLINICAL_PROGRESS,
                    GLP_TOX_START,
                    EXTENSION_STUDY_START,
                    NON_INTERVENTIONAL_STUDY_START,
                    CLINICAL_PROGRESS,
                    ADDITIONAL_INDICATION,
                    PRICING_REIMBURSEMENT,
                    SALES_THRESHOLD,
                    PATENT_ALLOWANCE,
                    DEA_SCHEDULING,
                    PROCESS_DEVELOPMENT,
                    TECH_TRANSFER,
                    OPTION_EXERCISE,
                    AGREEMENT_RENEWAL,
                    DEAL_CLEARANCE,
                    AMENDMENT_BUYOUT ->
                    Optional.empty();
        };
    }

    private static Optional<StepDraft> trial(Event.Payment paid, String value) {
        StepDraft d = draft(paid, value);
        d.phase = paid.phase();
        d.target = paid.target();
        return Optional.of(d);
    }

    private static Optional<StepDraft> launch(Event.Payment paid, String value) {
        StepDraft d = draft(paid, value);
        d.territory = Markets.in(paid.trigger().text());
        return Optional.of(d);
    }

    private static Optional<StepDraft> answer(Event.Payment paid, String value, String procedure) {
        StepDraft d = draft(paid, value);
        d.procedure = procedure;
        d.agency = agency(paid.trigger().text());
        return Optional.of(d);
    }

    /// The agency that the words of a trigger name: "FDA approval".
    private static Optional<String> agency(String trigger) {
        for (String word : trigger.split(" ")) {
            String known = Dictionary.meaning("agency", word);
            if (!known.isEmpty()) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static StepDraft draft(Event.Payment paid, String value) {
        StepDraft d = new StepDraft(value, Occurrence.HAPPENED, paid.told().evidence());
        d.compound = paid.compound();
        d.indication = paid.indication();
        return d;
    }
}
