package dev.octavo.biopharma.step;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// Tells the words of a step from others that look alike: an application for a patent, the approval
/// of a board, the patients who completed a study, the end of a quarter.
final class StepFrames {

    private static final Words BREAKS = Words.named("act-breaks");
    private static final Words LINKS = Words.named("act-links");
    private static final Words NO_APPLICATION = Words.named("no-applications");
    private static final Words DOSSIER = Words.of("dossier");
    private static final Words NO_CONSENT = Words.named("no-consents");
    private static final Words NO_TRIAL = Words.named("no-trials");
    private static final Words NO_READOUT = Words.named("no-readouts");
    private static final Words OF = Words.of("of");
    private static final Words THAT = Words.of("that");
    private static final Words FOR = Words.of("for");
    private static final Words INTO = Words.of("into");
    private static final Words RELATIVE = Words.of("which", "that", "it", "we");
    private static final Words TRIALS =
            Words.of("trial", "trials", "study", "studies", "phase", "testing");
    private static final Words APPROVALS = Words.of("approvals", "clearances");

    private static final Words MARKETING = Words.of("marketing");

    /// What a business needs besides the approvals of its trade.
    private static final Words PAPERS = Words.named("business-papers");

    private static final int APPLICATION = Lexicon.intern("application");

    /// Steps before an approval.
    private static final Words OPINIONS =
            Words.of(
                    "decision",
                    "opinion",
                    "recommendation",
                    "recommending",
                    "recommended",
                    "recommend",
                    "recommends",
                    "positive");

    /// "a positive opinion on orphan designation".
    private static final Words OPINION =
            Words.of("opinion", "recommendation", "recommending", "recommended", "recommends");

    private static final Words SEEKING = Words.of("seeking", "requesting");
    private static final Words DECIDING = Words.of("approving", "granting", "approved");
    private static final Words REMEDIES = Words.named("act-remedies");

    private static final Words AMENDING = Words.of("amendment", "amendments", "annual", "safety");

    private StepFrames() {}

    /// Whether the words mean what the phrase takes them for.
    static boolean sound(StepAct a) {
        Sentence s = a.sentence();
        if (StepWords.NOUNS_ONLY.has(s.t.word[a.verb()]) && s.t.word(a.verb() + 1) == Tokens.DASH) {
            return false;
        }
        return whole(a)
                && (!StepWords.BEING.has(s.t.word[a.verb()]) || !within(a))
                && switch (a.value()) {
                    case "start", "completed", "hold", "resumed" -> TrialFrames.trial(a);
                    case "discontinued" -> TrialFrames.trial(a) && StepEnds.sound(a);
                    case "enrolment-complete" -> !TrialFrames.partly(a);
                    case "readout" -> readout(a);
                    case "submitted", "accepted", "refused", "withdrawn" -> application(a);
                    case "approved" -> approval(a);
                    case "effective" -> leave(a);
                    case "decision" -> StepReviews.decides(a);
                    case "committee" -> StepReviews.advises(a);
                    case "designation" -> !s.has(OPINION, a.from() - 4, a.to());
                    default -> true;
                };
    }

    /// Whether "in" opens what a state is in: "is in progress", not "the data are in".
    private static boolean within(StepAct a) {
        Sentence s = a.sentence();
        return IN.has(s.t.word(a.to() - 1)) && a.to() < s.to && !s.t.is(a.to(), Tokens.SIGN);
    }

    private static final Words IN = Words.of("in");

    /// Whether nothing stands between the act and its object that begins another clause.
    static boolean whole(StepAct a) {
        Sentence s = a.sentence();
        int last = a.front() ? a.to() - 1 : a.verb();
        boolean related = false;
        for (int i = a.from() + 1; i < last; i++) {
            int w = s.t.word[i];
            if (s.m().inside(i)) {
                continue;
            }
            if (!a.front()
                    && StepWords.SUPPOSED.has(s.t.word[a.verb()])
                    && joined(s, i)
                    && !applied(s, i + 1, last)) {
                // "the submission was accepted, and a decision is expected"
                return false;
            }
            related |= RELATIVE.has(w) && !a.front();
            if (a.front() && (i == a.from() + 1 && own(a, w) || placed(a, w))) {
                continue;
            }
            if (BREAKS.has(w) || a.front() && (LINKS.has(w) || joined(s, i))) {
                return false;
            }
            if (!a.front() && w == Party.WITH && s.t.word(i - 1) == Tokens.COMMA) {
                return false;
            }
            if (!a.front()
                    && !related
                    && another(s, i, last)
                    && !aside(s, a.from(), i, last)
                    && !shared(s, last)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word belongs to the verb that it stands behind: "embarked upon", "decided
    /// against", "goes before", "has shown that".
    private static boolean own(StepAct a, int word) {
        int verb = a.sentence().t.word[a.verb()];
        return PREFIXED.has(verb) && OWN.has(word) || a.outcome() && THAT.has(word);
    }

    /// "has put ZV-1 before the agency".
    private static boolean placed(StepAct a, int word) {
        return BEFORE.has(word) && PLACING.has(a.sentence().t.word[a.verb()]);
    }

    private static final Words BEFORE = Words.of("before");
    private static final Words PLACING =
            Words.of(
                    "put", "puts", "putting", "place", "placed", "bring", "brought", "take",
                    "taken");
    private static final Words PREFIXED = Words.named("act-prefixed");
    private static final Words OWN = Words.of("upon", "against", "before");

    /// "opened in June, and the trial": another subject follows.
    private static boolean joined(Sentence s, int i) {
        return StepWords.JOINS.has(s.t.word[i])
                && s.t.word[i] != Tokens.COMMA
                && (ARTICLES.has(s.t.word(i + 1)) || s.m().is(i + 1, Mention.Type.ORG));
    }

    /// Whether an application is named between two tokens: "the NDA and the MAA were submitted".
    private static boolean applied(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.m().types(i, Mention.APPLICATIONS) != 0) {
                return true;
            }
        }
        return false;
    }

    private static final Words ARTICLES = Words.of("the", "a", "an", "we", "it");

    /// "was filed in June and became effective": both have one subject.
    private static boolean shared(Sentence s, int verb) {
        for (int i = verb - 1; i > s.from && i >= verb - 4; i--) {
            if (AND.has(s.t.word[i])) {
                return true;
            }
            boolean group =
                    Words.BE.has(s.t.word[i])
                            || Words.HAVE.has(s.t.word[i])
                            || Words.ADVERBS.has(s.t.word[i]);
            if (!group) {
                return false;
            }
        }
        return false;
    }

    private static final Words AND = Words.of("and");

    /// ", fully enrolled since May,": between commas.
    private static boolean aside(Sentence s, int from, int i, int to) {
        return s.has(COMMAS, from, i) && s.has(COMMAS, i + 1, to);
    }

    private static final Words COMMAS = Words.of(",");

    private static final Words ACTED = Words.named("act-verbs");

    /// Whether the verb of another clause stands at a token, before the act's own group: "the trial
    /// showed a benefit and the company began".
    private static boolean another(Sentence s, int i, int verb) {
        if (!ACTED.has(s.t.word[i])) {
            return false;
        }
        // "the application submitted by Belgrave has become"
        if (Words.PREPOSITIONS.has(s.t.word(i + 1))
                && !Words.WAS.has(s.t.word(i - 1))
                && !Words.HAVE.has(s.t.word(i - 1))
                && s.t.endsWith(i, "ed")) {
            return false;
        }
        // "was initiated and completed"
        return !(i + 2 == verb && StepWords.JOINS.has(s.t.word(i + 1))) && i + 1 != verb;
    }

    /// Whether leave to begin a trial is an agency's: a firm that gives the green light to its own
    /// trial has only decided on it.
    private static boolean leave(StepAct a) {
        Sentence s = a.sentence();
        return !GIVES.has(s.t.word[a.verb()])
                || !s.m().all(Mention.Type.AGENCY).isEmpty()
                || !s.m().all(Mention.Type.IND).isEmpty();
    }

    private static final Words GIVES = Words.of("give", "gives", "gave", "given", "giving");

    private static boolean readout(StepAct a) {
        Sentence s = a.sentence();
        if ((a.outcome() || ACHIEVED.has(s.t.word[a.verb()])) && s.has(NO_TRIAL, s.from, s.to)) {
            // "in animals it cut growth by half"
            return false;
        }
        if (s.has(NO_READOUT, a.from() - 2, a.to()) || s.has(PRINTED, a.to(), a.to() + 5)) {
            return false;
        }
        if (s.has(FINANCE, s.from, s.to) && !s.has(TRIALS, s.from, s.to)) {
            return false;
        }
        boolean answers = s.has(ANSWERS, a.from(), a.to());
        boolean trials = s.has(TRIALS, s.from, s.to) || !s.m().all(Mention.Type.PHASE).isEmpty();
        if (ACHIEVED.has(s.t.word[a.verb()])
                        && (!trials || !measured(s) || s.has(RELATED, s.from, a.verb()))
                || !trials && (answers || s.has(GOALS, a.from(), a.to()))) {
            // "the drug lowered costs", "the company met its goal"
            return false;
        }
        for (int i = a.from(); i < a.to(); i++) {
            if (READING.has(s.t.word[i]) && s.has(PERIODIC, i - 3, i)) {
                // "second quarter results"
                return false;
            }
        }
        return true;
    }

    /// Whether a sentence has a figure, or compares: as results are told.
    private static boolean measured(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (s.t.is(i, Tokens.NUMBER) || COMPARES.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    private static final Words RELATED = Words.of("which", "where", "that");
    private static final Words COMPARES =
            Words.of("than", "compared", "versus", "placebo", "half", "control", "significantly");

    /// Verbs that tell what a medicine did.
    private static final Words ACHIEVED = Words.named("effects");

    private static final Words ANSWERS = Words.of("answer", "answers");
    private static final Words GOALS = Words.of("mark", "goal", "goals", "aim", "aims", "bar");
    private static final Words FINANCE =
            Words.of("financial", "consolidated", "earnings", "revenue", "revenues");
    private static final Words PRINTED = Words.of("journal", "manuscript");
    private static final Words READING = Words.of("results", "data", "outcome", "outcomes");
    private static final Words PERIODIC =
            Words.of(
                    "quarter",
                    "quarterly",
                    "fiscal",
                    "annual",
                    "year-end",
                    "half-year",
                    "operating");

    private static boolean application(StepAct a) {
        Sentence s = a.sentence();
        if (s.has(NO_APPLICATION, a.from() - 2, a.to() + 4) && !s.has(DOSSIER, a.from(), a.to())) {
            return false;
        }
        if (AMENDING.has(s.t.word(a.to()))) {
            // "an IND amendment"
            return false;
        }
        if (INTO.has(s.t.word(a.verb() + 1))) {
            // "the IND went into effect"
            return false;
        }
        // "for filing the application", "accepted for filing"
        return a.verb() == s.from
                || !StepWords.NOUNS.has(s.t.word[a.verb()])
                || !FOR.has(s.t.word(a.verb() - 1));
    }

    private static boolean holds(StepAct a, Mention.Type type) {
        for (int i = a.from(); i < a.to(); i++) {
            if (a.sentence().m().is(i, type)) {
                return true;
            }
        }
        return false;
    }

    private static final Words LICENSES =
            Words.of("license", "licence", "licensed", "licensing", "licenses", "licences");

    /// Whether the last name before a verb is an agency's.
    private static boolean agencyBefore(Sentence s, int verb) {
        for (Mention m : s.m().all(Mention.Type.AGENCY)) {
            if (m.to() <= verb && verb - m.to() <= 3) {
                return true;
            }
        }
        return false;
    }

    private static boolean approval(StepAct a) {
        Sentence s = a.sentence();
        if (s.has(NO_CONSENT, a.from() - 6, a.to() + 6)) {
            return false;
        }
        if (s.has(LICENSES, a.from(), a.to()) && !agencyBefore(s, a.verb())) {
            // "has granted Belgrave a license", "has licensed it for Japan": an agreement
            return false;
        }
        if (s.has(PAPERS, a.from() - 3, a.to() + 3)
                && s.has(APPROVALS, a.from(), a.to())
                && !s.has(MARKETING, a.from(), a.to())
                && s.m().all(Mention.Type.AGENCY).isEmpty()) {
            // "has obtained all permits and other approvals": what any business needs
            return false;
        }
        if (s.has(OPINIONS, a.from() - 1, a.to() + 1) && !s.has(DECIDING, a.from(), a.to())) {
            return false;
        }
        if (s.t.word(a.to()) == APPLICATION && a.verb() != a.from()
                || !holds(a, Mention.Type.CTA) && s.has(TRIALS, a.from() + 1, a.to())) {
            return false;
        }
        if ((s.has(REMEDIES, a.to(), a.to() + 2) || s.has(REMEDIES, a.verb() + 1, a.verb() + 3))
                && !Words.WAS.has(s.t.word(a.verb() - 1))
                && !Words.BE.has(s.t.word(a.verb() - 1))) {
            // "other FDA approved treatments"
            return false;
        }
        if (StepWords.NOUNS.has(s.t.word[a.verb()]) && s.has(SEEKING, a.verb() - 3, a.verb())) {
            // "a BLA seeking accelerated approval"
            return false;
        }
        // "filed for approval", "pending approval"
        return a.verb() == s.from
                || !StepWords.NOUNS.has(s.t.word[a.verb()])
                || !FOR.has(s.t.word(a.verb() - 1)) && !OF.has(s.t.word(a.verb() - 1));
    }
}
