package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The step that a sentence only points to, and that one before tells as a fact: "The FDA approved
/// Zorvexa on January 8. It is the first of its class. … Aldwych will receive $20 million as a
/// result of the approval."
///
/// What is pointed to is known, however many sentences stand between; so it is looked for farther
/// back than a step that nothing points to. The last telling of such a step decides: one that is
/// yet to come is no fact.
final class KnownStep {

    /// So many sentences back a step is looked for.
    private static final int BACK = 8;

    /// What stands behind the words that name a step, where they name one of their own: "the
    /// approval in Europe", "the start of Phase III".
    private static final Words OWN = Words.of("of", "in", "by", "for", "under");

    private KnownStep() {}

    /// So many sentences before a payment may open with words that point to its step: "The approval
    /// has two consequences. Belgrave must pay Aldwych $20 million. And Aldwych must pay …".
    private static final int OPENED = 2;

    /// Within so many words a sentence opens.
    private static final int OPENING = 5;

    /// The step that the words around a payment point to, if it has been taken.
    static Optional<TriggerHit> of(List<Sentence> all, int index, PaymentPhrase p) {
        Optional<TriggerHit> found = Optional.empty();
        for (int i = index; i > 0 && i >= index - OPENED && found.isEmpty(); i--) {
            Sentence s = all.get(i);
            if (i < index && !s.triggers().isEmpty()) {
                int at = i;
                return subject(s)
                        .flatMap(h -> taken(all, at, h))
                        .filter(h -> apart(all, index, p, h));
            }
            for (Phrases.Hit h : s.find(Wording.KNOWN)) {
                boolean own = OWN.has(s.t.word(h.to()));
                boolean here = i == index || h.from() < s.from + OPENING;
                if (found.isEmpty() && !own && here) {
                    found = taken(all, i, h);
                }
            }
        }
        return found.filter(h -> apart(all, index, p, h));
    }

    /// Words that name a step and open a sentence: "Approval in the United States has two
    /// consequences."
    private static Optional<Phrases.Hit> subject(Sentence s) {
        TriggerHit first = s.triggers().getFirst();
        boolean opens =
                s.triggers().size() == 1
                        && first.fact() == TriggerHit.Fact.NAMED
                        && first.from() < s.from + OPENING
                        && s.hedges().isEmpty();
        return opens
                ? Optional.of(new Phrases.Hit("any", first.from(), first.to()))
                : Optional.empty();
    }

    /// Whether no other step is told of the payment itself.
    private static boolean apart(List<Sentence> all, int index, PaymentPhrase p, TriggerHit step) {
        return !another(all.get(index), p, step);
    }

    /// Whether another step is told behind a payment: "The approval triggers $12 million, and it
    /// will receive $3 million upon the first commercial sale".
    private static boolean another(Sentence s, PaymentPhrase p, TriggerHit step) {
        int to = Doubts.nextPayment(s, p);
        for (TriggerHit h : s.triggers()) {
            if (h.from() >= p.to() && h.from() < to && h.type().rank() > 2 && !may(h, step)) {
                return true;
            }
        }
        return false;
    }

    /// @param index of the sentence that points to it
    private static Optional<TriggerHit> taken(List<Sentence> all, int index, Phrases.Hit known) {
        Sentence s = all.get(index);
        Optional<TriggerHit> named = Optional.empty();
        for (TriggerHit h : s.triggers()) {
            if (h.from() < known.to() && known.from() < h.to()) {
                named = Optional.of(h);
            }
        }
        Optional<TriggerHit> general = Optional.empty();
        for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
            Optional<TriggerHit> last = Optional.empty();
            for (TriggerHit h : all.get(i).triggers()) {
                if (h.fact() != TriggerHit.Fact.NAMED
                        && means(known.value(), h.type())
                        && (named.isEmpty() || may(named.get(), h))
                        && (last.isEmpty() || h.type().rank() >= last.get().type().rank())) {
                    last = Optional.of(h);
                }
            }
            boolean taken = last.filter(h -> h.fact() == TriggerHit.Fact.HAPPENED).isPresent();
            if (last.isPresent() && !taken) {
                return general;
            }
            if (taken && !GENERAL.contains(last.get().type())) {
                return last;
            }
            general = general.isPresent() ? general : last;
        }
        return general;
    }

    /// Types that do not say which: the text may have said it before.
    private static final Set<TriggerType> GENERAL =
            EnumSet.of(
                    TriggerType.REGULATORY_APPROVAL_OTHER,
                    TriggerType.CLINICAL_TRIAL_START,
                    TriggerType.CLINICAL_PROGRESS);

    private static boolean may(TriggerHit named, TriggerHit told) {
        return named.type().akin(told.type()) || named.mayMean(told);
    }

    /// Whether what is pointed to by words of a value of `wording.tsv` may be a step of a type.
    private static boolean means(String value, TriggerType type) {
        return value.equals("any")
                ? type.rank() >= TriggerHit.SURE && type.ownKind().isEmpty()
                : values(type).contains(value);
    }

    /// The values of the words that may point to a step of a type.
    private static Set<String> values(TriggerType type) {
        return switch (type) {
            case REGULATORY_APPROVAL_US,
                    REGULATORY_APPROVAL_EU,
                    REGULATORY_APPROVAL_JP,
                    REGULATORY_APPROVAL_CN,
                    REGULATORY_APPROVAL_OTHER,
                    ADDITIONAL_INDICATION,
                    CTA_APPROVAL ->
                    Set.of("approval", "clearance");
            case IND_EFFECTIVE -> Set.of("approval", "clearance", "acceptance");
            case NDA_ACCEPTANCE, BLA_ACCEPTANCE, MAA_ACCEPTANCE -> Set.of("acceptance");
            case IND_SUBMISSION, CTA_SUBMISSION, NDA_SUBMISSION, BLA_SUBMISSION, MAA_SUBMISSION ->
                    Set.of("filing");
            case FIRST_PATIENT_DOSED, FIRST_PATIENT_ENROLLED -> Set.of("patient", "start");
            case PHASE_START, CLINICAL_TRIAL_START, EXTENSION_STUDY_START, GLP_TOX_START ->
                    Set.of("start");
            case CANDIDATE_SELECTION, TARGET_VALIDATION -> Set.of("choice");
            case CLINICAL_TRIAL_COMPLETION -> Set.of("completion");
            case CLINICAL_DATA_READOUT -> Set.of("readout");
            case FIRST_COMMERCIAL_SALE, COMMERCIAL_LAUNCH -> Set.of("launch");
            case PATENT_ALLOWANCE -> Set.of("grant");
            default -> Set.of();
        };
    }
}
