package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;

/// Something found in a sentence that could make a payment fall due, and whether it is told as a
/// fact ([HowTold]).
///
/// @param from first token
/// @param to behind the last token
public record TriggerHit(Sentence sentence, TriggerType type, int from, int to, Fact fact) {

    /// How an occurrence is told.
    public enum Fact {
        /// By a finite verb of the past or the perfect, or as being so now.
        HAPPENED,
        /// By a noun: what stands around it decides.
        NAMED,
        /// Will, plans to, is expected to.
        FUTURE,
        /// If, upon, subject to, may.
        CONDITION,
        /// Not.
        NEGATED
    }

    private static final int FOR = Lexicon.intern("for");
    private static final Words FILED = Words.named("applying");

    static List<TriggerHit> find(Sentence s) {
        List<TriggerHit> out = new ArrayList<>();
        for (Phrases.Hit h : s.find(Wording.TRIGGER)) {
            if (h.value().equals("approval") && filed(s, h.from())) {
                continue;
            }
            if (h.value().equals("approval") && applied(s, h)) {
                // the name of an application: "a marketing authorisation application"
                continue;
            }
            if (!h.value().equals("sales-threshold") && holdsSum(s, h)) {
                // two things told of two payments
                continue;
            }
            if (s.m().taken(h.from()) && s.m().types(h.from()) == 0) {
                // a word within a name, as in "clinical trial authorization (CTA)"
                continue;
            }
            out.add(
                    new TriggerHit(
                            s,
                            TriggerTypes.of(s, h),
                            h.from(),
                            h.to(),
                            HowTold.of(s, h.from(), h.to())));
        }
        return strongest(out);
    }

    /// "filed for approval", "applied for Japanese approval": it is only asked for.
    private static boolean filed(Sentence s, int approval) {
        for (int i = approval - 1; i > s.from && i >= approval - 3; i--) {
            int w = s.t.word[i];
            if (w == FOR) {
                return s.has(FILED, i - 6, i);
            }
            if (Wording.VERB.has(w) || Words.PREPOSITIONS.has(w) || s.t.is(i, Tokens.SIGN)) {
                return false;
            }
        }
        return false;
    }

    private static boolean holdsSum(Sentence s, Phrases.Hit h) {
        for (int i = h.from() + 1; i < h.to() - 1; i++) {
            if (s.m().is(i, Mention.Type.MONEY)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words found are but the name of an application.
    private static boolean applied(Sentence s, Phrases.Hit h) {
        return s.m().types(h.from(), Mention.APPLICATIONS) != 0 && s.m().end(h.from()) >= h.to();
    }

    /// Whether it is told as a fact, or named where nothing leaves it open.
    public boolean told() {
        return fact == Fact.HAPPENED || fact == Fact.NAMED;
    }

    /// A step of a lower rank is too little for a payment to rest on.
    public static final int SURE = 4;

    /// Whether a sentence tells as a fact a step that a payment may rest on.
    public static boolean sure(Sentence s) {
        for (TriggerHit h : s.triggers()) {
            if (h.fact == Fact.HAPPENED && h.type.rank() >= SURE) {
                return true;
            }
        }
        return false;
    }

    /// Of those that overlap, the one that says most.
    private static List<TriggerHit> strongest(List<TriggerHit> all) {
        List<TriggerHit> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean beaten = false;
            TriggerHit hit = all.get(i);
            TriggerHit told = hit;
            for (int k = 0; k < all.size() && !beaten; k++) {
                TriggerHit other = all.get(k);
                if (k != i && other.from < hit.to && hit.from < other.to) {
                    beaten = beats(other, hit, k < i);
                    told =
                            told.fact == Fact.NAMED && other.tellsOf(hit)
                                    ? new TriggerHit(
                                            hit.sentence,
                                            hit.type,
                                            other.from,
                                            other.to,
                                            Fact.HAPPENED)
                                    : told;
                }
            }
            if (!beaten) {
                out.add(told);
            }
        }
        return out;
    }

    /// "has begun the first toxicology study": the wider words tell as a fact what the narrower
    /// ones only name.
    private boolean tellsOf(TriggerHit narrow) {
        return fact == Fact.HAPPENED && from <= narrow.from && to >= narrow.to && mayMean(narrow);
    }

    /// Whether this one's general words ("the start of the study", "acceptance of the application")
    /// may mean what the other names.
    public boolean mayMean(TriggerHit other) {
        return type.akin(other.type)
                || switch (type) {
                    case CLINICAL_TRIAL_START -> other.type == TriggerType.GLP_TOX_START;
                    case NDA_ACCEPTANCE ->
                            unnamed()
                                    && (other.type == TriggerType.MAA_ACCEPTANCE
                                            || other.type == TriggerType.BLA_ACCEPTANCE);
                    case NDA_SUBMISSION ->
                            unnamed()
                                    && (other.type == TriggerType.MAA_SUBMISSION
                                            || other.type == TriggerType.BLA_SUBMISSION);
                    default -> false;
                };
    }

    /// Whether the words do not say which application they mean.
    private boolean unnamed() {
        for (int i = from; i < to; i++) {
            if (sentence.m().is(i, Mention.Type.NDA)) {
                return false;
            }
        }
        return true;
    }

    private static boolean beats(TriggerHit a, TriggerHit b, boolean earlier) {
        if (a.type.rank() != b.type.rank()) {
            return a.type.rank() > b.type.rank();
        }
        boolean vague = a.type == TriggerType.NDA_ACCEPTANCE && a.unnamed();
        if (vague != (b.type == TriggerType.NDA_ACCEPTANCE && b.unnamed())) {
            return !vague;
        }
        int x = a.to - a.from;
        int y = b.to - b.from;
        return x != y ? x < y : earlier;
    }

    /// The words that name it, with what belongs before it: "Aldwych's filing of an IND".
    public String text() {
        int a = from;
        Tokens t = sentence.t;
        if (a - 2 >= sentence.from && t.word[a - 1] == Tokens.POSSESSIVE) {
            for (Mention org : sentence.orgs()) {
                if (org.to() == a - 1) {
                    a = org.from();
                }
            }
        }
        return t.text(a, to);
    }
}
