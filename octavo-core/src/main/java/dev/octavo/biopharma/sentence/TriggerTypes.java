package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Locale;

/// Which step the words found in a sentence mean, by what stands beside them: of which market an
/// approval is, and whether a study was of animals.
final class TriggerTypes {

    private static final Words DECIDING = Words.named("deciding");
    private static final Words IN_ANIMALS = Words.named("in-animals");
    private static final Words TOXICOLOGY = Words.named("toxicology");
    private static final Words COMPLETED = Words.named("completed");

    private TriggerTypes() {}

    static TriggerType of(Sentence s, Phrases.Hit h) {
        if (h.value().equals("approval")) {
            return switch (region(s, h.from(), h.to())) {
                case "us" -> TriggerType.REGULATORY_APPROVAL_US;
                case "eu" -> TriggerType.REGULATORY_APPROVAL_EU;
                case "jp" -> TriggerType.REGULATORY_APPROVAL_JP;
                case "cn" -> TriggerType.REGULATORY_APPROVAL_CN;
                default -> TriggerType.REGULATORY_APPROVAL_OTHER;
            };
        }
        TriggerType type =
                TriggerType.valueOf(h.value().toUpperCase(Locale.ROOT).replace('-', '_'));
        if (type == TriggerType.PHASE_START && s.has(DECIDING, h.from() - 4, h.from() + 1)) {
            // "the decision to advance the drug into Phase 3"
            return TriggerType.CLINICAL_PROGRESS;
        }
        if (type == TriggerType.CLINICAL_DATA_READOUT
                && s.has(IN_ANIMALS, h.from() - 3, h.to() + 3)) {
            return TriggerType.PRECLINICAL_PROGRESS;
        }
        boolean toxicology =
                type == TriggerType.GLP_TOX_START
                        || type == TriggerType.CLINICAL_TRIAL_COMPLETION
                                && s.has(TOXICOLOGY, h.from(), h.to());
        if (toxicology && s.has(COMPLETED, h.from() - 5, h.to())) {
            return TriggerType.PRECLINICAL_PROGRESS;
        }
        String region =
                type == TriggerType.NDA_ACCEPTANCE || type == TriggerType.NDA_SUBMISSION
                        ? region(s, h.from(), h.to())
                        : "";
        boolean named = false;
        for (int i = h.from(); i < h.to(); i++) {
            named |= s.m().is(i, Mention.Type.NDA);
        }
        if (!named && region.equals("eu")) {
            return type == TriggerType.NDA_ACCEPTANCE
                    ? TriggerType.MAA_ACCEPTANCE
                    : TriggerType.MAA_SUBMISSION;
        }
        return type;
    }

    /// So many words beside the words found may name the application.
    private static final int BESIDE = 3;

    private static final Words OURS = Words.named("applications-at-the-fda");

    private static final int FOOD = Lexicon.intern("food");

    private static final Words THE = Words.of("the");

    /// The market whose agency or name stands nearest: in the words found, else behind them, else
    /// before them.
    private static String region(Sentence s, int from, int to) {
        String inside = region(s, from, to, 1);
        if (!inside.isEmpty()) {
            return inside;
        }
        String behind = region(s, to, Math.min(s.to, to + 12), 1);
        String before = region(s, from - 1, Math.max(s.from, from - 12) - 1, -1);
        String whole = behind.isEmpty() ? before : behind;
        String any = whole.isEmpty() ? region(s, s.from, s.to, 1) : whole;
        return any.isEmpty() ? byApplication(s, from, to) : any;
    }

    /// Where no market is named, that of the application: an NDA, BLA or PMA is the FDA's.
    private static String byApplication(Sentence s, int from, int to) {
        for (int i = Math.max(s.from, from - BESIDE); i < Math.min(s.to, to + BESIDE); i++) {
            if (OURS.has(s.t.word[i])) {
                return "us";
            }
        }
        return "";
    }

    private static String region(Sentence s, int from, int to, int step) {
        for (int i = from; i != to; i += step) {
            if (i < s.from
                    || i >= s.to
                    || (s.t.word[i] == PhraseFinder.US && !s.t.is(i, Tokens.CAP))) {
                continue;
            }
            String region = Dictionary.meaning("region", s.t.text(i));
            if (!region.isEmpty()) {
                return region;
            }
            if (s.t.word[i] == FOOD && ours(s, i)) {
                return "us";
            }
        }
        return "";
    }

    /// "the Food and Drug Administration", without the name of another state before it.
    private static boolean ours(Sentence s, int food) {
        return s.m().is(food, Mention.Type.AGENCY)
                && (food == s.from || !s.t.is(food - 1, Tokens.CAP) || THE.has(s.t.word[food - 1]));
    }
}
