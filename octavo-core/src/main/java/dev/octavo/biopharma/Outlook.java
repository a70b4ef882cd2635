package dev.octavo.biopharma;

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
    private static final Words TO = Words.of("to");
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
            if ((s.cues & Cues.AHEAD) != 0
                    && !legal.contains(s.passage)
                    && s.to - s.from <= LONGEST
                    && !s.headline()) {
                sentence(s, item, announced)
                        .filter(e -> !told.contains(e.told().evidence().getFirst().at().start()))
                        .ifPresent(out::add);
            }
        }
    }

    /// The legal paragraph of a release.
    static Event safeHarbor(Evidence paragraph, Optional<LocalDate> announced) {
        return new Event.ForwardLooking(
                new Event.Told(
                        Optional.empty(),
                        Occurrence.EXPECTED,
                        announced,
                        Optional.empty(),
                        List.of(paragraph)),
                "safe-harbor",
                "forward-looking statements",
                Optional.empty());
    }

    /// Whether a word can be the cue of a statement about the future.
    static boolean ahead(int word) {
        return CUE.has(word) || BEFORE_TO.has(word);
    }

    private static Optional<Event> sentence(
            Sentence s, Optional<String> item, Optional<LocalDate> announced) {
        for (int i = s.from; i < s.to; i++) {
            if (cue(s, i)) {
                Optional<String> about = about(s);
                if (about.isEmpty()) {
                    return Optional.empty();
                }
                int a = i > s.from && BE.has(s.t.word[i - 1]) ? i - 1 : i;
                int z = i + 1 < s.to && TO.has(s.t.word[i + 1]) ? i + 2 : i + 1;
                Optional<Horizon> horizon = Horizon.of(s, i, announced);
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

    private static boolean cue(Sentence s, int i) {
        boolean to = i + 1 < s.to && TO.has(s.t.word[i + 1]);
        return (CUE.has(s.t.word[i]) || to && BEFORE_TO.has(s.t.word[i]))
                && !s.has(Words.NOT, i - 2, i)
                && !s.has(COULD, i - 2, i);
    }

    private static Optional<String> about(Sentence s) {
        if (!s.m().all(Mention.Type.PHASE).isEmpty() || s.has(TRIAL, s.from, s.to)) {
            return Optional.of("trial");
        }
        if (s.has(PAYMENT, s.from, s.to)) {
            return Optional.of("payment");
        }
        if (!s.m().all(Mention.Type.COMPOUND).isEmpty()) {
            return Optional.of("compound");
        }
        return s.has(FINANCIAL, s.from, s.to) ? Optional.of("financial") : Optional.empty();
    }
}
