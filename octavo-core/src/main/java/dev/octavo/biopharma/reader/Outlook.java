package dev.octavo.biopharma.reader;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Horizon;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.step.StepClause;
import dev.octavo.biopharma.step.StepDates;
import dev.octavo.biopharma.step.StepWords;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Statements about the future: what a text expects of a compound, a trial, a payment or the
/// finances.
///
/// What is told as an event of its own, an expected step of a trial or application or a payment
/// that may come, is not told here again. The legal paragraph is one event and is not read; nor is
/// any sentence that stands in one paragraph with a sentence on forward-looking statements.
final class Outlook {

    private static final Words CUE =
            Words.of("expects", "expect", "anticipates", "anticipate", "intends", "intend");

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
                    "anticipated");

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
                    "eps");
    private static final int LONGEST = 120;

    private Outlook() {}

    /// @param told first bytes of the sentences that other events tell already
    static void read(
            List<Sentence> sentences,
            Set<Integer> told,
            Optional<String> item,
            Optional<LocalDate> announced,
            List<Event> out) {
        Set<Object> legal = new HashSet<>();
        for (Sentence s : sentences) {
            if (s.legal()) {
                legal.add(s.passage);
            }
        }
        for (Sentence s : sentences) {
            if (s.to - s.from <= LONGEST
                    && ahead(s)
                    && !legal.contains(s.passage)
                    && !s.headline()) {
                sentence(s, item, announced)
                        .filter(e -> !told.contains(e.told().evidence().getFirst().at().start()))
                        .ifPresent(out::add);
            }
        }
    }

    static final String SAFE_HARBOR = "safe-harbor";

    /// The legal paragraph among the sentences of an item: one that says that statements are
    /// forward-looking.
    static Optional<Event> legal(
            List<Sentence> sentences, List<Sentence> more, Optional<LocalDate> announced) {
        for (List<Sentence> of : List.of(sentences, more)) {
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
            if (CUE.has(w) || BEFORE_TO.has(w) || w == SHOULD || ACTION.has(w)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Event> sentence(
            Sentence s, Optional<String> item, Optional<LocalDate> announced) {
        for (int i = s.from; i < s.to; i++) {
            if (cue(s, i)) {
                Optional<String> about = about(s, i);
                if (about.isEmpty()) {
                    return Optional.empty();
                }
                int a = i > s.from && BE.has(s.t.word[i - 1]) ? i - 1 : i;
                int z = i + 1 < s.to && Words.TO.has(s.t.word[i + 1]) ? i + 2 : i + 1;
                Optional<Horizon> horizon = horizon(s, i, announced);
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
        Optional<Horizon> printed = Horizon.of(s, i, announced);
        return printed.flatMap(Horizon::date).isPresent()
                ? printed
                : new StepDates(s, announced).ahead(i).or(() -> printed);
    }

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
        return found
                && !s.has(Words.NOT, i - 2, i)
                && !s.has(StepWords.NO_LONGER, i - 2, i)
                && !s.has(COULD, i - 2, i);
    }

    private static final Words NOW = Words.of("now", "currently", "still");
    private static final Words WAS = Words.of("was", "were", "had", "been");
    private static final Words SUPPOSED =
            Words.of("expected", "anticipated", "planned", "scheduled", "targeted", "projected");
    private static final int SHOULD = Lexicon.intern("should");
    private static final int DATE = Lexicon.intern("date");
    private static final Words ACTION = Words.of("action", "goal", "pdufa");

    /// "should fund operations into": what the money suffices for.
    private static final Words FUND =
            Words.of("fund", "suffice", "sustain", "support", "last", "carry");

    /// What a statement is about, by the words of its cue's clause; else by those of the sentence.
    private static Optional<String> about(Sentence s, int cue) {
        int[] part = StepClause.segment(s, cue);
        Optional<String> clause = about(s, part[0], part[1]);
        return clause.isPresent() ? clause : about(s, s.from, s.to);
    }

    private static Optional<String> about(Sentence s, int from, int to) {
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
        return lasts || s.has(FINANCIAL, from, to) ? Optional.of("financial") : Optional.empty();
    }

    private static boolean named(Sentence s, Mention.Type type, int from, int to) {
        for (Mention m : s.m().all(type)) {
            if (m.from() >= from && m.to() <= to) {
                return true;
            }
        }
        return false;
    }

    /// What agencies are asked for.
    private static final Words REVIEWED = Words.of("nda", "bla", "maa", "pdufa", "snda", "sbla");
}
