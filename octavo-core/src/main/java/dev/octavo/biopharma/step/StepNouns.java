package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// How a noun ("the initiation of", "approval") or gerund tells a step: by what governs it
/// ("announced the initiation") or by what is said of it ("the initiation is expected").
///
/// A noun is a fact where it is announced or said to have come about, and expected where it is said
/// to be.
final class StepNouns {

    /// Nouns that are verbs, too.
    private static final Words EITHER =
            Words.of("start", "launch", "release", "report", "reports", "refusal", "halt", "end");

    /// Nouns that are verbs behind "will" and "to".
    private static final Words RARELY = Words.of("review", "vote");

    private static final Words OF = Words.of("of");
    private static final Words TELLS = Words.named("says");
    private static final Words PLAIN = Words.of("announce", "report", "confirm", "disclose");
    private static final Words FOLLOWED = Words.of("followed");
    private static final Words WITH = Words.of("with");
    private static final Words EARNS = Words.named("act-earned");
    private static final Words MOVED = Words.named("act-moved");
    private static final Words CAME = Words.named("act-came");
    private static final Words OCCURRED =
            Words.of("occurred", "came", "happened", "took", "followed");
    private static final Words DISCUSSES =
            Words.of(
                    "discuss",
                    "review",
                    "use",
                    "evaluate",
                    "analyze",
                    "include",
                    "meet",
                    "consider",
                    "incorporate",
                    "await");
    private static final Words FORWARD = Words.of("forward");

    /// "not expected before May": by then it is.
    private static final Words BEFORE = Words.of("before", "until");

    private static final int DUE = Lexicon.intern("due");
    private static final int LIKELY = Lexicon.intern("likely");
    private static final Words WHEN =
            Words.of("in", "by", "during", "before", "around", "within", "this", "next", "at");
    private static final int FOLLOW = Lexicon.intern("follow");

    /// Behind these the noun is of another thing: "patent application", "10-K filing".
    private static final Words NAMELESS = Words.of("patent", "10-k", "10-q");

    private static final Words GRANTING = Words.named("act-granting");

    /// So many words may stand between "has" and a designation.
    private static final int NEAR = 4;

    /// These tell that a designation was granted once.
    private static final Words ASKED =
            Words.of("asked", "requested", "applied", "seeking", "sought", "request", "applying");

    private static final Words HOLDS =
            Words.of("holds", "hold", "held", "has", "enjoys", "carries");

    /// "a press release announcing results", "a decision refusing authorization".
    private static final Words RELEASE =
            Words.of(
                    "release",
                    "releases",
                    "statement",
                    "announcement",
                    "letter",
                    "decision",
                    "notice",
                    "notification");

    /// So many words may stand between a noun and what governs it.
    static final int DETAIL = 6;

    private StepNouns() {}

    /// Whether the word of the act is a noun here, or a gerund, which is told as nouns are.
    static boolean noun(Sentence s, int v) {
        if (!StepWords.NOUNS.has(s.t.word[v])) {
            return StepVerbs.ing(s, v)
                    && !(v > s.from
                            && (StepWords.BE.has(s.t.word(v - 1))
                                    || StepWords.IS.has(s.t.word(v - 1))
                                    || Words.WAS.has(s.t.word(v - 1))));
        }
        int before = v > s.from ? s.t.word(v - 1) : 0;
        if (!EITHER.has(s.t.word[v])) {
            // "the committee will review", "is to vote on"
            return !(RARELY.has(s.t.word[v]) && (Words.WILL.has(before) || Words.TO.has(before)));
        }
        return StepWords.DETERMINERS.has(before)
                || before == Tokens.POSSESSIVE
                || OF.has(s.t.word(v + 1))
                || Words.PREPOSITIONS.has(before) && !Words.TO.has(before);
    }

    /// How the noun of an act tells it; empty where it is no event.
    ///
    /// @param future whether the part of the text it stands in is about what is to come
    static Optional<StepTelling> told(StepAct a, boolean future) {
        Sentence s = a.sentence();
        int v = a.verb();
        if (NAMELESS.has(v > s.from ? s.t.word(v - 1) : 0)) {
            return Optional.empty();
        }
        if (a.value().equals("designation")) {
            return granted(a, future);
        }
        if (future && s.has(FOLLOWED, a.from() - 4, a.from()) && !StepVerbs.ing(s, v)) {
            // "data are expected in May, followed by the initiation of a Phase 3 trial in the fall"
            return StepTelling.of(Occurrence.EXPECTED, a.from());
        }
        if (WITH.has(s.t.word[s.from]) && a.from() <= s.from + 3 && !awaited(s, a)) {
            // "With the completion of enrollment, data are expected in May"
            return StepTelling.of(Occurrence.HAPPENED, a.from());
        }
        Optional<StepTelling> before = governor(a);
        if (before.isPresent()) {
            return before;
        }
        int first = a.front() ? v : a.from();
        if (future && s.has(MOVED, first - DETAIL, first)) {
            // "has delayed the NDA submission to the first half of 2017"
            return StepTelling.of(Occurrence.EXPECTED, a.from());
        }
        if (StepVerbs.ing(s, v) && s.has(RELEASE, v - 2, v)) {
            return StepTelling.of(Occurrence.HAPPENED, v);
        }
        if (!StepVerbs.ing(s, v)) {
            Optional<StepTelling> behind = said(a, future);
            if (behind.isPresent()) {
                return behind;
            }
        }
        if (StepClause.opens(s, a.from()) && future && !StepVerbs.ing(s, v)) {
            // "ZV-1: IND submission in the fourth quarter"
            return StepTelling.of(Occurrence.EXPECTED, a.from());
        }
        if (s.headline()) {
            return s.has(StepWords.SUPPOSED, s.from, s.to)
                            || s.has(StepWords.OPEN, s.from, s.to)
                            || s.has(StepWords.EXPECTS, s.from, v)
                            || StepVerbs.ing(s, v)
                    ? Optional.empty()
                    : StepTelling.of(Occurrence.HAPPENED, a.from());
        }
        boolean earned =
                !a.value().equals("readout")
                        && s.has(EARNS, s.from, s.to)
                        && !s.has(Words.MAY, s.from, s.to)
                        && !s.has(Words.WILL, s.from, s.to)
                        && !s.has(Words.ELIGIBLE, s.from, s.to);
        return earned && !StepVerbs.ing(s, v) && !s.has(Words.NOT, s.from, v)
                ? StepTelling.of(Occurrence.HAPPENED, a.from())
                : Optional.empty();
    }

    /// Whether what a sentence begins with is yet to come: "With the approval expected in May, …".
    private static boolean awaited(Sentence s, StepAct a) {
        int end = a.from();
        while (end < s.to && s.t.word[end] != Tokens.COMMA && !StepWords.AND.has(s.t.word[end])) {
            end++;
        }
        return s.has(StepWords.SUPPOSED, a.from(), end);
    }

    /// A designation is told by the verb before it that grants or receives it.
    private static Optional<StepTelling> granted(StepAct a, boolean future) {
        Sentence s = a.sentence();
        int[] part = StepClause.segment(s, a.verb());
        if (s.has(ASKED, a.from() - 8, a.from())) {
            return Optional.empty();
        }
        for (int i = a.from() - 1; i >= Math.max(s.from, Math.min(part[0], a.from() - 24)); i--) {
            if (GRANTING.has(s.t.word[i])) {
                if (HOLDS.has(s.t.word[i]) && a.from() - i > NEAR) {
                    // "has asked the agency for orphan designation"
                    continue;
                }
                if (HOLDS.has(s.t.word[i]) && !s.has(Words.NOT, i - 2, i + 2)) {
                    // "has orphan drug status"
                    return s.has(Words.MAY, i - 3, i) || s.has(Words.TO, i - 1, i)
                            ? Optional.empty()
                            : StepTelling.of(Occurrence.HAPPENED, i);
                }
                return noun(s, i) ? Optional.empty() : StepVerbs.told(a, i, future);
            }
        }
        return s.headline() && !s.has(StepWords.SUPPOSED, s.from, s.to)
                ? StepTelling.of(Occurrence.HAPPENED, a.from())
                : Optional.empty();
    }

    /// What the words before a noun make of it: "announced", "expects", "looks forward to".
    private static Optional<StepTelling> governor(StepAct a) {
        Sentence s = a.sentence();
        boolean bare = StepVerbs.ing(s, a.verb());
        int first = a.front() ? a.verb() : a.from();
        for (int i = first - 1; i >= s.from && i >= first - DETAIL; i--) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON || w == Tokens.COLON || Words.RELATIVE.has(w)) {
                break;
            }
            if (Words.NOT.has(w)) {
                return Optional.empty();
            }
            if (FORWARD.has(w) && Words.TO.has(s.t.word(i + 1))) {
                return StepTelling.of(Occurrence.EXPECTED, i);
            }
            if (StepWords.EXPECTS.has(w) && w != DUE) {
                boolean adjective =
                        i > s.from
                                && (StepWords.DETERMINERS.has(s.t.word(i - 1))
                                        || s.t.word(i - 1) == Tokens.POSSESSIVE);
                if (Words.TO.has(s.t.word(i + 1)) && DISCUSSES.has(s.t.word(i + 2))) {
                    // "plans to discuss the results with the agency"
                    return Optional.empty();
                }
                return adjective ? Optional.empty() : StepInfinitives.expected(s, i);
            }
            if (TELLS.has(w) && !bare) {
                if (StepClause.opens(s, i) && PLAIN.has(w)) {
                    // "Announce interim data in the first quarter": what is to be done
                    return Optional.empty();
                }
                return StepTelling.of(Occurrence.HAPPENED, i);
            }
            if (bare && i < first - 2) {
                break;
            }
        }
        return Optional.empty();
    }

    /// Whether who does something stands at a token: a firm, "we".
    private static boolean subject(Sentence s, int i) {
        return SUBJECTS.has(s.t.word(i)) || s.m().is(i, Mention.Type.ORG);
    }

    private static final Words SUBJECTS = Words.of("we", "it", "they");

    /// "the start of the trial is expected", "has been moved", "took place", "to follow in March".
    private static Optional<StepTelling> said(StepAct a, boolean future) {
        Sentence s = a.sentence();
        int end = Math.min(s.to, a.to() + 16);
        boolean is = false;
        for (int i = a.verb() + 1; i < end; i++) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON || Words.RELATIVE.has(w) || StepClause.opener(w)) {
                break;
            }
            if (Words.WAS.has(w)
                    && !s.has(StepWords.SUPPOSED, i + 1, i + 4)
                    && s.has(CAME, i + 1, i + 4)) {
                return StepTelling.of(Occurrence.HAPPENED, a.from());
            }
            is |= StepWords.IS.has(w) || s.t.word[i] == Tokens.COMMA;
            // "with a decision expected in July", "the meeting has been scheduled"
            is |= StepReviews.of(a) && (i == a.verb() + 1 || Words.HAVE.has(w));
            if (StepWords.SUPPOSED.has(w)) {
                return is
                                && !s.has(Words.WAS, i - 3, i)
                                && !s.has(StepWords.FORMERLY, i - 3, i)
                                && (!s.has(Words.NOT, i - 3, i) || BEFORE.has(s.t.word(i + 1)))
                        ? StepTelling.of(Occurrence.EXPECTED, a.from())
                        : Optional.empty();
            }
            if (w == Tokens.COMMA && subject(s, i + 1)) {
                // "following clearance of the IND, Belgrave has brought"
                break;
            }
            if (MOVED.has(w) && (future || s.has(Words.HAVE, i - 3, i))) {
                return StepTelling.of(Occurrence.EXPECTED, a.from());
            }
            if (w == LIKELY && is && WHEN.has(s.t.word(i + 1))) {
                // "a decision is likely in July"
                return StepTelling.of(Occurrence.EXPECTED, a.from());
            }
            if (Words.WILL.has(w) && s.has(CAME, i + 1, i + 4)) {
                return StepTelling.of(Occurrence.EXPECTED, a.from());
            }
            if (OCCURRED.has(w) && i > a.to() - 1) {
                return StepTelling.of(Occurrence.HAPPENED, a.from());
            }
            if (Words.TO.has(w) && s.t.word(i + 1) == FOLLOW) {
                return StepTelling.of(Occurrence.EXPECTED, a.from());
            }
        }
        return Optional.empty();
    }
}
