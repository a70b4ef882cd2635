package dev.octavo.biopharma.reader;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Horizon;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.step.StepAct;
import dev.octavo.biopharma.step.StepClause;
import dev.octavo.biopharma.step.StepDates;
import dev.octavo.biopharma.step.StepTelling;
import dev.octavo.biopharma.step.StepWords;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Statements about the future: what a text expects of a compound, a trial, a payment or the
/// finances.
///
/// What is told as an event of its own, an expected step of a trial or application or a payment
/// that may come, is not told here again. The legal paragraph is one event and is not read; nor is
/// any sentence that stands in one paragraph with a sentence on forward-looking statements.
final class Outlook {

    private static final Words CUE =
            Words.of(
                    "expects",
                    "expect",
                    "anticipates",
                    "anticipate",
                    "intends",
                    "intend",
                    "foresees",
                    "foresee",
                    "envisages",
                    "envisions",
                    "expecting",
                    "anticipating");

    /// Cues that are other words too, and only speak of the future before "to".
    private static final Words BEFORE_TO =
            Words.of(
                    "plans",
                    "planned",
                    "scheduled",
                    "track",
                    "targets",
                    "targeting",
                    "projects",
                    "projected",
                    "expected",
                    "anticipated",
                    "aims",
                    "aim",
                    "hopes",
                    "hope",
                    "proposes",
                    "wants",
                    "want",
                    "looks");

    private static final Words BE = Words.of("is", "are", "was", "were", "be", "on");
    private static final Words COULD = Words.of("could", "would", "might", "may", "previously");
    private static final Words TRIAL =
            Words.of("trial", "trials", "study", "studies", "enrollment");
    private static final Words PAYMENT =
            Words.of("milestone", "milestones", "payment", "payments", "royalty", "royalties");
    private static final Words FINANCIAL =
            Words.of(
                    "revenue",
                    "revenues",
                    "income",
                    "loss",
                    "cash",
                    "earnings",
                    "expenses",
                    "expenditures",
                    "sales",
                    "margin",
                    "guidance",
                    "charge",
                    "charges",
                    "runway",
                    "eps",
                    "spend",
                    "spending",
                    "even",
                    "burn");
    private static final int LONGEST = 120;

    /// What officers are to be paid is no outlook.
    private static final String OFFICERS = "5.02";

    static final String FINANCES = "financial";

    private Outlook() {}

    /// @param medicines whether the text may be about medicines, payments or results; of another
    ///   only what it expects of the finances is told
    /// @param trials whether it may be about trials or compounds; of another text it is no news
    ///   that shares are sold
    /// @param told first bytes of the sentences that other events tell already
    static void read(
            List<Sentence> sentences,
            boolean medicines,
            boolean trials,
            Set<Integer> told,
            Optional<String> item,
            Optional<LocalDate> announced,
            List<Event> out) {
        if (item.filter(OFFICERS::equals).isPresent()) {
            return;
        }
        Set<Object> legal = new HashSet<>();
        for (Sentence s : sentences) {
            if (s.legal()) {
                legal.add(s.passage);
            }
        }
        Set<EventDate> lasting = new HashSet<>();
        @Nullable Sentence before = null;
        for (Sentence s : sentences) {
            @Nullable Sentence left = before;
            before = s;
            if (s.to - s.from <= LONGEST
                    && !WHEREAS.has(s.t.word[s.from])
                    && ahead(s)
                    && !legal.contains(s.passage)
                    && !s.headline()) {
                sentence(s, item, announced, trials)
                        .map(e -> left == null ? e : Guidance.dated(e, s, left, announced))
                        .filter(e -> medicines || dated(e) && e.about().equals(FINANCES))
                        .filter(e -> trials || !s.has(OFFERING, s.from, s.to))
                        .filter(e ->
                                !told.contains(e.told().evidence().getFirst().at().start())
                                        || apart(s, announced))
                        .filter(e -> !again(e, s, lasting))
                        .ifPresent(out::add);
            }
        }
    }

    /// Whether it was told before until when the money lasts.
    private static boolean again(Event.ForwardLooking e, Sentence s, Set<EventDate> lasting) {
        boolean lasts = e.about().equals(FINANCES) && dated(e) && Guidance.lasts(s);
        return lasts && !lasting.add(e.told().date().orElseThrow());
    }

    /// Shares that are sold, of which every company says when the sale is to close.
    private static final Words OFFERING = Words.of("offering", "placement", "proceeds");

    /// Opens what agreements recite.
    private static final Words WHEREAS = Words.of("whereas");

    private static boolean dated(Event.ForwardLooking e) {
        return e.told().date().isPresent();
    }

    static final String SAFE_HARBOR = "safe-harbor";

    /// The legal paragraph among the sentences of an item: one that says that statements are
    /// forward-looking.
    static Optional<Event> legal(
            List<Sentence> sentences,
            List<Sentence> more,
            List<Sentence> ahead,
            Optional<LocalDate> announced) {
        for (List<Sentence> of : List.of(sentences, more, ahead)) {
            for (Sentence s : of) {
                if (declares(s)) {
                    Event e = safeHarbor(s.evidence(), announced);
                    return Optional.of(e);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a sentence says that statements are forward-looking.
    static boolean declares(Sentence s) {
        return s.legal() && s.has(FORWARD, s.from, s.to) && s.has(CONTAINS, s.from, s.to);
    }

    private static final Words FORWARD = Words.of("forward-looking");
    private static final Words CONTAINS = Words.named("legal-words");

    /// The legal paragraph of a release.
    static Event safeHarbor(List<Evidence> paragraph, Optional<LocalDate> announced) {
        return new Event.ForwardLooking(
                new Event.Told(
                        Optional.empty(),
                        Occurrence.EXPECTED,
                        announced,
                        Optional.empty(),
                        paragraph),
                SAFE_HARBOR,
                "forward-looking statements",
                Optional.empty());
    }

    /// Whether a word of a sentence can be the cue of a statement about the future.
    private static boolean ahead(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            int w = s.t.word[i];
            if (AHEAD.has(w) || RULERS.has(w) && ruled(s, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence that tells a step expects something else before it: "expects to meet with
    /// the agency in October and to submit the NDA in 2011".
    private static boolean apart(Sentence s, Optional<LocalDate> announced) {
        int cue = first(s, announced);
        if (cue < 0 || !Words.TO.has(s.t.word(cue + 1))) {
            return false;
        }
        int and = cue + 2;
        while (and + 1 < s.to
                && !(StepWords.AND.has(s.t.word[and]) && Words.TO.has(s.t.word(and + 1)))) {
            and++;
        }
        if (s.has(IT, cue + 2, and)) {
            // "to complete it by March and to have the BLA accepted": the step told before
            return false;
        }
        boolean later = false;
        for (StepAct act : StepAct.find(s)) {
            if (StepTelling.of(act, false).isPresent()) {
                if (act.verb() < and) {
                    return false;
                }
                later = true;
            }
        }
        return later;
    }

    private static final Words IT = Words.of("it", "this", "them");

    /// The first cue of a sentence, or -1.
    private static int first(Sentence s, Optional<LocalDate> announced) {
        for (int i = s.from; i < s.to; i++) {
            if (Guidance.cue(s, i, announced) || cue(s, i)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Event.ForwardLooking> sentence(
            Sentence s, Optional<String> item, Optional<LocalDate> announced, boolean trials) {
        for (int i = s.from; i < s.to; i++) {
            if (!CUES.has(s.t.word[i])) {
                continue;
            }
            boolean guidance = Guidance.cue(s, i, announced);
            if (guidance || cue(s, i) || trials && day(s, i, announced)) {
                Optional<String> about =
                        guidance || Guidance.of(s, i) ? Optional.of(FINANCES) : about(s, i);
                if (about.isEmpty() || s.text().endsWith("?")) {
                    return Optional.empty();
                }
                boolean attribute =
                        !guidance
                                && SUPPOSED.has(s.t.word[i])
                                && !s.has(BE, i - 3, i)
                                && !s.has(NOW, i - 3, i);
                if (attribute && about.get().equals(FINANCES) && !s.has(FUND, i + 1, i + 4)) {
                    // "the amount expected to be collected"
                    continue;
                }
                int a = i > s.from && BE.has(s.t.word[i - 1]) ? i - 1 : i;
                int z = i + 1 < s.to && Words.TO.has(s.t.word[i + 1]) ? i + 2 : i + 1;
                Optional<Horizon> horizon =
                        about.get().equals(FINANCES)
                                ? Guidance.horizon(s, i, announced)
                                : horizon(s, i, announced);
                return Optional.of(
                        new Event.ForwardLooking(
                                new Event.Told(
                                        item,
                                        Occurrence.EXPECTED,
                                        announced,
                                        horizon.flatMap(Horizon::date),
                                        s.evidence()),
                                about.get(),
                                s.t.text(a, z),
                                horizon.map(Horizon::words)));
            }
        }
        return Optional.empty();
    }

    /// The date behind the cue, with its year or without; else the words of the file.
    private static Optional<Horizon> horizon(Sentence s, int i, Optional<LocalDate> announced) {
        return new StepDates(s, announced).ahead(i).or(() -> Horizon.of(s, i, announced));
    }

    /// Whether a word tells that somebody is to do something: "will", "should", "is to".
    private static boolean ruled(Sentence s, int i) {
        int w = s.t.word[i];
        boolean ruler =
                Words.WILL.has(w) || w == SHOULD || BE_TO.has(w) && Words.TO.has(s.t.word(i + 1));
        return ruler && !s.has(StepWords.AND, i - 1, i) && !s.has(CALLS, s.from, s.to);
    }

    /// "will meet with the agency in July", "should reach pharmacies in July": whether a word tells
    /// that somebody is to do something, and when.
    private static boolean day(Sentence s, int i, Optional<LocalDate> announced) {
        return ruled(s, i)
                && !s.has(Words.NOT, i, i + 2)
                && !s.has(IF, s.from, s.to)
                && new StepDates(s, announced).ahead(i).isPresent();
    }

    /// What is said of calls and votes is no outlook.
    private static final Words CALLS = Words.named("events-of-investors");

    private static final Words IF = Words.named("act-conditions");
    private static final Words BE_TO = Words.of("is", "are");
    private static final Words FOR = Words.of("for");
    private static final int SET = Lexicon.intern("set");

    private static boolean cue(Sentence s, int i) {
        int w = s.t.word[i];
        boolean to = i + 1 < s.to && Words.TO.has(s.t.word[i + 1]);
        boolean is = i > s.from && (BE.has(s.t.word[i - 1]) || NOW.has(s.t.word[i - 1]));
        boolean found =
                CUE.has(w)
                        || to && BEFORE_TO.has(w)
                        || is && SUPPOSED.has(w) && !s.has(WAS, i - 3, i)
                        || w == SHOULD && s.has(FUND, i + 1, i + 4)
                        || w == DATE && s.has(ACTION, i - 2, i) && s.has(BE, i + 1, i + 3);
        // "is set for July"
        found |= w == SET && is && FOR.has(s.t.word(i + 1));
        // "are due to have their last visit in October", not "are due to the sale"
        found |= w == DUE && is && to && PLAIN.has(s.t.word(i + 2));
        boolean not = s.has(Words.NOT, i - 2, i) || none(s, i);
        // "does not expect the decision to change its cash guidance"
        boolean stays = not && CUE.has(w) && Guidance.kept(s, i);
        return found
                && (!not || stays)
                && !s.has(StepWords.NO_LONGER, i - 2, i)
                && !s.has(COULD, i - 2, i);
    }

    /// "no current plans to", "no trial is expected to"; not "has no debt and expects", "with no
    /// debt Aldwych plans to".
    private static boolean none(Sentence s, int i) {
        return s.has(StepWords.NO, i - 3, i)
                && !CUE.has(s.t.word[i])
                && !s.has(StepWords.AND, i - 3, i)
                && !s.m().is(i - 1, Mention.Type.ORG);
    }

    private static final Words NOW = Words.of("now", "currently", "still");
    private static final Words WAS = Words.of("was", "were", "had", "been");
    private static final int DUE = Lexicon.intern("due");
    private static final Words PLAIN = Words.named("act-verbs-plain");
    private static final Words SUPPOSED =
            Words.of("expected", "anticipated", "planned", "scheduled", "targeted", "projected");
    private static final int SHOULD = Lexicon.intern("should");
    private static final int DATE = Lexicon.intern("date");
    private static final Words ACTION = Words.of("action", "goal", "pdufa");

    /// Any word by which alone something may be told to come.
    private static final Words AHEAD =
            Words.any(
                    CUE,
                    BEFORE_TO,
                    SUPPOSED,
                    ACTION,
                    Guidance.MAY,
                    Words.of("due", "set", "should"));

    private static final Words RULERS = Words.any(Words.WILL, BE_TO);

    /// Any word at which a statement may hang.
    private static final Words CUES = Words.any(AHEAD, RULERS, Words.of("date"));

    /// "should fund operations into": what the money suffices for.
    private static final Words FUND =
            Words.of("fund", "suffice", "sustain", "support", "last", "carry");

    /// What a statement is about, by the words of its cue's clause; else by those of the sentence.
    private static Optional<String> about(Sentence s, int cue) {
        int[] part = StepClause.segment(s, cue);
        Optional<String> clause = about(s, part[0], part[1]);
        // a figure somewhere in the sentence does not make it one about the finances
        return clause.isPresent()
                ? clause
                : about(s, s.from, s.to).filter(x -> !x.equals(FINANCES) || s.has(FUND, cue, s.to));
    }

    private static Optional<String> about(Sentence s, int from, int to) {
        if (s.has(OFFERING, from, to)) {
            // "to use the proceeds for its trials"
            return Optional.of(FINANCES);
        }
        if (s.has(MEETS, from, to) && named(s, Mention.Type.AGENCY, from, to)) {
            // "to meet with the FDA on the design of the trial"
            return Optional.of("compound");
        }
        if (named(s, Mention.Type.PHASE, from, to) || s.has(TRIAL, from, to)) {
            return Optional.of("trial");
        }
        if (s.has(PAYMENT, from, to)) {
            return Optional.of("payment");
        }
        if (named(s, Mention.Type.COMPOUND, from, to)
                || named(s, Mention.Type.AGENCY, from, to)
                || s.has(REVIEWED, from, to)) {
            return Optional.of("compound");
        }
        boolean lasts = s.has(FUND, from, to) && named(s, Mention.Type.MONEY, s.from, s.to);
        return lasts || s.has(FINANCIAL, from, to) ? Optional.of(FINANCES) : Optional.empty();
    }

    private static final Words MEETS = Words.of("meet", "meeting");

    private static boolean named(Sentence s, Mention.Type type, int from, int to) {
        for (Mention m : s.m().all(type)) {
            if (m.from() >= from && m.to() <= to) {
                return true;
            }
        }
        return false;
    }

    /// What agencies are asked for.
    private static final Words REVIEWED =
            Words.of(
                    "nda",
                    "bla",
                    "maa",
                    "pdufa",
                    "snda",
                    "sbla",
                    "application",
                    "launch",
                    "launching",
                    "launched");
}
