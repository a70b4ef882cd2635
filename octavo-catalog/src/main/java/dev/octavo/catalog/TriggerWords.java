package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.TriggerType;
import java.util.Optional;

/// Triggers in a few words, for tables.
final class TriggerWords {

    private TriggerWords() {}

    static String of(Event.Trigger trigger, Optional<Phase> phase) {
        return trigger.type().map(t -> words(t, phase)).orElse("");
    }

    private static String words(TriggerType type, Optional<Phase> phase) {
        String in = phase.map(TriggerWords::named).orElse("");
        return switch (type) {
            case PHASE_START -> in.isEmpty() ? "phase start" : in + " start";
            case CLINICAL_TRIAL_START -> in.isEmpty() ? "clinical trial start" : in + " start";
            case FIRST_PATIENT_DOSED ->
                    in.isEmpty() ? "first patient dosed" : "first patient dosed, " + in;
            case FIRST_PATIENT_ENROLLED ->
                    in.isEmpty() ? "first patient enrolled" : "first patient enrolled, " + in;
            case CLINICAL_TRIAL_COMPLETION -> in.isEmpty() ? "trial completed" : in + " completed";
            case CLINICAL_DATA_READOUT -> in.isEmpty() ? "data readout" : in + " data";
            case IND_SUBMISSION -> "IND submitted";
            case IND_EFFECTIVE -> "IND effective";
            case CTA_SUBMISSION -> "CTA submitted";
            case CTA_APPROVAL -> "CTA approved";
            case NDA_SUBMISSION -> "NDA submitted";
            case NDA_ACCEPTANCE -> "NDA accepted";
            case BLA_SUBMISSION -> "BLA submitted";
            case BLA_ACCEPTANCE -> "BLA accepted";
            case MAA_SUBMISSION -> "MAA submitted";
            case MAA_ACCEPTANCE -> "MAA accepted";
            case REGULATORY_APPROVAL_US -> "approval, US";
            case REGULATORY_APPROVAL_EU -> "approval, EU";
            case REGULATORY_APPROVAL_JP -> "approval, Japan";
            case REGULATORY_APPROVAL_CN -> "approval, China";
            case REGULATORY_APPROVAL_OTHER -> "approval";
            case GLP_TOX_START -> "GLP toxicology start";
            case DEA_SCHEDULING -> "DEA scheduling";
            case CANDIDATE_SELECTION,
                    CANDIDATE_DELIVERY,
                    TARGET_VALIDATION,
                    PRECLINICAL_PROGRESS,
                    EXTENSION_STUDY_START,
                    NON_INTERVENTIONAL_STUDY_START,
                    CLINICAL_PROGRESS,
                    ADDITIONAL_INDICATION,
                    PRICING_REIMBURSEMENT,
                    FIRST_COMMERCIAL_SALE,
                    COMMERCIAL_LAUNCH,
                    SALES_THRESHOLD,
                    PATENT_ALLOWANCE,
                    PROCESS_DEVELOPMENT,
                    TECH_TRANSFER,
                    OPTION_EXERCISE,
                    AGREEMENT_RENEWAL,
                    DEAL_CLEARANCE,
                    AMENDMENT_BUYOUT ->
                    type.printed().replace('-', ' ');
        };
    }

    static String named(Phase phase) {
        return switch (phase) {
            case PRECLINICAL, REGISTRATION -> phase.printed();
            case PHASE_0, PHASE_1, PHASE_1_2, PHASE_2, PHASE_2_3, PHASE_3, PHASE_4 ->
                    "Phase " + phase.printed();
        };
    }
}
