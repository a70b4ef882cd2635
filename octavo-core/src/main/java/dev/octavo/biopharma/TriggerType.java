package dev.octavo.biopharma;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What makes a milestone payment fall due. Printed in kebab case: `phase-start`.
public enum TriggerType {
    CANDIDATE_SELECTION,
    CANDIDATE_DELIVERY,
    TARGET_VALIDATION,
    PRECLINICAL_PROGRESS,
    GLP_TOX_START,
    IND_SUBMISSION,
    IND_EFFECTIVE,
    CTA_SUBMISSION,
    CTA_APPROVAL,
    CLINICAL_TRIAL_START,
    PHASE_START,
    FIRST_PATIENT_ENROLLED,
    FIRST_PATIENT_DOSED,
    EXTENSION_STUDY_START,
    NON_INTERVENTIONAL_STUDY_START,
    CLINICAL_PROGRESS,
    CLINICAL_TRIAL_COMPLETION,
    CLINICAL_DATA_READOUT,
    NDA_SUBMISSION,
    BLA_SUBMISSION,
    MAA_SUBMISSION,
    NDA_ACCEPTANCE,
    BLA_ACCEPTANCE,
    MAA_ACCEPTANCE,
    REGULATORY_APPROVAL_US,
    REGULATORY_APPROVAL_EU,
    REGULATORY_APPROVAL_JP,
    REGULATORY_APPROVAL_CN,
    REGULATORY_APPROVAL_OTHER,
    ADDITIONAL_INDICATION,
    PRICING_REIMBURSEMENT,
    FIRST_COMMERCIAL_SALE,
    COMMERCIAL_LAUNCH,
    SALES_THRESHOLD,
    PATENT_ALLOWANCE,
    DEA_SCHEDULING,
    PROCESS_DEVELOPMENT,
    TECH_TRANSFER,
    OPTION_EXERCISE,
    AGREEMENT_RENEWAL,
    DEAL_CLEARANCE,
    AMENDMENT_BUYOUT;

    /// Whether two texts may mean the same by the two types: a trial's start and its first patient,
    /// the submission of an IND and its taking effect, an approval with and without its market.
    public boolean akin(TriggerType other) {
        return this == other
                || (STARTS.contains(this) && STARTS.contains(other))
                || (INDS.contains(this) && INDS.contains(other))
                || (SALES.contains(this) && SALES.contains(other))
                || (APPROVALS.contains(this)
                        && APPROVALS.contains(other)
                        && (this == REGULATORY_APPROVAL_OTHER
                                || other == REGULATORY_APPROVAL_OTHER));
    }

    private static final Set<TriggerType> STARTS =
            EnumSet.of(
                    PHASE_START,
                    CLINICAL_TRIAL_START,
                    FIRST_PATIENT_DOSED,
                    FIRST_PATIENT_ENROLLED,
                    CLINICAL_PROGRESS);
    private static final Set<TriggerType> INDS = EnumSet.of(IND_SUBMISSION, IND_EFFECTIVE);
    private static final Set<TriggerType> SALES =
            EnumSet.of(FIRST_COMMERCIAL_SALE, COMMERCIAL_LAUNCH);
    private static final Set<TriggerType> APPROVALS =
            EnumSet.of(
                    REGULATORY_APPROVAL_US,
                    REGULATORY_APPROVAL_EU,
                    REGULATORY_APPROVAL_JP,
                    REGULATORY_APPROVAL_CN,
                    REGULATORY_APPROVAL_OTHER,
                    ADDITIONAL_INDICATION);

    /// The name as printed.
    public String printed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
