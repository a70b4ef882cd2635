package dev.octavo.biopharma;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What makes a milestone payment fall due. Printed in kebab case: `phase-start`.
public enum TriggerType {
    CANDIDATE_SELECTION(5, Of.MEDICINE),
    CANDIDATE_DELIVERY(5, Of.MEDICINE),
    TARGET_VALIDATION(5, Of.MEDICINE),
    PRECLINICAL_PROGRESS(2, Of.MEDICINE),
    GLP_TOX_START(7, Of.MEDICINE),
    IND_SUBMISSION(6, Of.MEDICINE),
    IND_EFFECTIVE(8, Of.MEDICINE),
    CTA_SUBMISSION(6, Of.MEDICINE),
    CTA_APPROVAL(8, Of.MEDICINE),
    CLINICAL_TRIAL_START(4, Of.ANY_BUSINESS),
    PHASE_START(7, Of.MEDICINE),
    FIRST_PATIENT_ENROLLED(10, Of.MEDICINE),
    FIRST_PATIENT_DOSED(10, Of.MEDICINE),
    EXTENSION_STUDY_START(7, Of.MEDICINE),
    NON_INTERVENTIONAL_STUDY_START(7, Of.MEDICINE),
    CLINICAL_PROGRESS(1, Of.ANY_BUSINESS),
    CLINICAL_TRIAL_COMPLETION(4, Of.ANY_BUSINESS),
    CLINICAL_DATA_READOUT(4, Of.ANY_BUSINESS),
    NDA_SUBMISSION(6, Of.MEDICINE),
    BLA_SUBMISSION(6, Of.MEDICINE),
    MAA_SUBMISSION(6, Of.MEDICINE),
    NDA_ACCEPTANCE(8, Of.MEDICINE),
    BLA_ACCEPTANCE(8, Of.MEDICINE),
    MAA_ACCEPTANCE(8, Of.MEDICINE),
    REGULATORY_APPROVAL_US(7, Of.MEDICINE),
    REGULATORY_APPROVAL_EU(7, Of.MEDICINE),
    REGULATORY_APPROVAL_JP(7, Of.MEDICINE),
    REGULATORY_APPROVAL_CN(7, Of.MEDICINE),
    REGULATORY_APPROVAL_OTHER(7, Of.ANY_BUSINESS),
    ADDITIONAL_INDICATION(9, Of.MEDICINE),
    PRICING_REIMBURSEMENT(9, Of.ANY_BUSINESS),
    FIRST_COMMERCIAL_SALE(9, Of.MEDICINE),
    COMMERCIAL_LAUNCH(5, Of.ANY_BUSINESS),
    SALES_THRESHOLD(3, Of.ANY_BUSINESS),
    PATENT_ALLOWANCE(5, Of.ANY_BUSINESS),
    DEA_SCHEDULING(9, Of.MEDICINE),
    PROCESS_DEVELOPMENT(3, Of.ANY_BUSINESS),
    TECH_TRANSFER(4, Of.ANY_BUSINESS),
    OPTION_EXERCISE(6, Of.MEDICINE),
    AGREEMENT_RENEWAL(6, Of.ANY_BUSINESS),
    DEAL_CLEARANCE(6, Of.ANY_BUSINESS),
    AMENDMENT_BUYOUT(6, Of.MEDICINE);

    /// Whose steps they are: of medicines only, or of other business, too.
    private enum Of {
        MEDICINE,
        ANY_BUSINESS
    }

    private final int rank;
    private final Of of;

    TriggerType(int rank, Of of) {
        this.rank = rank;
        this.of = of;
    }

    /// How much the type says, to choose among several that a text names for one payment: 10 for
    /// the first patient, 1 for progress of any kind.
    public int rank() {
        return rank;
    }

    /// Whether it can only be a step of a medicine.
    public boolean medicinal() {
        return of == Of.MEDICINE;
    }

    /// The kind of payment that it brings, where that is no milestone's.
    public Optional<Event.PaymentKind> ownKind() {
        return switch (this) {
            case OPTION_EXERCISE -> Optional.of(Event.PaymentKind.OPTION_FEE);
            case AGREEMENT_RENEWAL -> Optional.of(Event.PaymentKind.LICENSE_FEE);
            case AMENDMENT_BUYOUT -> Optional.of(Event.PaymentKind.BUY_OUT);
            default -> Optional.empty();
        };
    }

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

    /// Whether an agency approved something, in whatever market.
    boolean approval() {
        return APPROVALS.contains(this);
    }

    /// The name as printed.
    public String printed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
