package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Something found in a sentence that could make a payment fall due, and whether it is told as a
/// fact.
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

    private static final Words DONE = Words.named("done");

    private static final Words DECIDING = Words.named("deciding");
    private static final Words IN_ANIMALS = Words.named("in-animals");
    private static final Words TO_COME = Words.named("to-come");

    private static final int SUBJECT = Lexicon.intern("subject");
    private static final Words CONDITIONS = Words.named("conditions");

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
            out.add(new TriggerHit(s, type(s, h), h.from(), h.to(), fact(s, h.from(), h.to())));
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

    private static TriggerType type(Sentence s, Phrases.Hit h) {
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

    /// So many words beside the words found may name the application.
    private static final int BESIDE = 3;

    private static final Words OURS = Words.named("applications-at-the-fda");

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

    private static final int FOOD = Lexicon.intern("food");
    private static final Words THE = Words.of("the");

    private static Fact fact(Sentence s, int from, int to) {
        Tokens t = s.t;
        boolean finite = false;
        for (int i = Math.max(s.from, from - 6); i < to; i++) {
            int w = t.word[i];
            if (i < from && TELLS.has(w)) {
                // "announced the start of …"
                finite = true;
            }
            if (i < from
                    && (t.is(i, Tokens.SIGN)
                            && w != Tokens.OPEN
                            && w != Tokens.CLOSE
                            && !t.is(i, Tokens.SKIP))) {
                finite = false;
                continue;
            }
            if (Words.NOT.has(w)) {
                return Fact.NEGATED;
            }
            if (TO_COME.has(w) && !t.is(i, Tokens.CAP)) {
                return Fact.FUTURE;
            }
            if (i < from
                    && (CONDITIONS.has(w) && !past(s, i) && !(WHEN.has(w) && toldThen(s, i, to))
                            || w == SUBJECT && Words.TO.has(t.word(i + 1)))) {
                return Fact.CONDITION;
            }
            if (Words.TO.has(w) && i + 1 < to && i >= from - 2 && base(t.text(i + 1))) {
                if (i > s.from && DECIDES.has(t.word[i - 1]) && !s.has(TO_COME, s.from, i)) {
                    return Fact.HAPPENED;
                }
                return Fact.FUTURE;
            }
            if (Words.TO.has(w)
                    && t.word(i + 1) == BE
                    && i > s.from
                    && Words.BE.has(t.word[i - 1])) {
                // "the first patient is to be dosed in the fall"
                return Fact.FUTURE;
            }
            if (i >= from - 3 && (Words.HAVE.has(w) || Words.WAS.has(w))) {
                finite = true;
            }
            if (i >= from && DONE.has(w)) {
                finite = true;
            }
        }
        // "the first sale, which took place on April 2"
        boolean told = s.has(OCCURRED, to, to + 10) && s.has(Words.RELATIVE, to, to + 9);
        return finite || told || saidBehind(s, to) ? Fact.HAPPENED : Fact.NAMED;
    }

    /// So many words behind the words that name a step may stand its verb.
    private static final int VERB_BEHIND = 8;

    /// "the marketing authorization of Zorvexa has been granted in Italy", "FDA approval of Zorvexa
    /// came on June 9": the words that name it are the subject of a verb of the past.
    private static boolean saidBehind(Sentence s, int to) {
        for (int i = to; i < Math.min(s.to, to + VERB_BEHIND); i++) {
            int w = s.t.word[i];
            if (OCCURRED.has(w)) {
                return true;
            }
            if (Words.HAVE.has(w) || Words.WAS.has(w)) {
                int verb = i + 1;
                while (verb < s.to
                        && (Words.BE.has(s.t.word[verb]) || Words.ADVERBS.has(s.t.word[verb]))) {
                    verb++;
                }
                return COME_ABOUT.has(s.t.word(verb)) || OCCURRED.has(s.t.word(verb));
            }
            boolean subject =
                    !s.t.is(i, Tokens.SIGN)
                            && !Wording.VERB.has(w)
                            && !Words.CLAUSE.has(w)
                            && !Words.RELATIVE.has(w)
                            && !Words.WILL.has(w)
                            && !Words.MAY.has(w)
                            && !Words.IS.has(w)
                            && !Words.TO.has(w)
                            && !s.m().is(i, Mention.Type.MONEY);
            if (!subject) {
                return false;
            }
        }
        return false;
    }

    private static final Words COME_ABOUT = Words.named("come-about");

    private static final Words DECIDES = Words.named("decides");
    private static final Words TOXICOLOGY = Words.named("toxicology");
    private static final Words COMPLETED = Words.named("completed");

    private static final Words OCCURRED = Words.named("occurred");

    private static final int FOR = Lexicon.intern("for");
    private static final Words FILED = Words.named("applying");
    private static final Words TELLS = Words.named("says");
    private static final Words WHEN = Words.named("when");

    /// "became due when", "was earned upon": what is told of then has come about.
    private static boolean past(Sentence s, int when) {
        return WHEN.has(s.t.word[when])
                && (s.has(Words.WAS, when - 3, when) || when <= s.from + 1 && toldBehind(s, when));
    }

    /// "Upon the approval Belgrave became obliged to pay": the sentence goes on in the past.
    private static boolean toldBehind(Sentence s, int when) {
        boolean past = false;
        for (int i = when + 1; i < s.to; i++) {
            int w = s.t.word[i];
            if (Words.WILL.has(w) || Words.MAY.has(w) || TO_COME.has(w) || Words.IS.has(w)) {
                return false;
            }
            past |=
                    w == BECAME
                            || Wording.VERB.has(w) && VerbGroup.form(s.t, i) == Predicate.Form.PAST;
        }
        return past;
    }

    private static final int BECAME = Lexicon.intern("became");

    /// "when the agency accepted the application": a clause with a verb of the past, in a sentence
    /// that leaves nothing open before.
    private static boolean toldThen(Sentence s, int when, int to) {
        for (int i = s.from; i < when; i++) {
            int w = s.t.word[i];
            if (Words.WILL.has(w) || Words.MAY.has(w) || TO_COME.has(w) || Words.IS.has(w)) {
                return false;
            }
        }
        boolean was = false;
        for (int i = when + 2; i < to; i++) {
            int w = s.t.word[i];
            if (Words.IS.has(w) || w == HAS || w == HAVE) {
                // "once 100 patients have been enrolled"
                return false;
            }
            was |= Words.WAS.has(w) || w == HAD;
            // "accepted", "was accepted", not "the accepted application"
            boolean finite =
                    DONE.has(w)
                            && !Words.DETERMINED.has(s.t.word[i - 1])
                            && !Words.ARTICLE.has(s.t.word[i - 1]);
            if (finite && (was || !Words.PREPOSITIONS.has(s.t.word(i + 1)) && i > when + 1)) {
                return true;
            }
        }
        return false;
    }

    private static final int HAD = Lexicon.intern("had");
    private static final int HAS = Lexicon.intern("has");
    private static final int HAVE = Lexicon.intern("have");
    private static final int BE = Lexicon.intern("be");

    private static boolean base(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "start",
                    "begin",
                    "initiate",
                    "commence",
                    "launch",
                    "submit",
                    "file",
                    "enter",
                    "advance",
                    "dose",
                    "enroll",
                    "enrol",
                    "move",
                    "progress",
                    "open",
                    "treat",
                    "complete",
                    "approve",
                    "select" ->
                    true;
            default -> false;
        };
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
