package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.Optional;

/// What one sentence says of results: that they are announced, that they stand here, that they are
/// still to come, or nothing but a figure. Which sentence of a text counts is for [Results] to say.
final class ResultSentences {

    private static final Words RESULTS = Words.named("about-results");
    private static final Words ANNOUNCED = Words.named("results-announced");
    private static final Words ENDED = Words.of("ended", "ending");
    private static final Words OF_MONEY = Words.named("results-of-money");
    private static final Words STATED = Words.named("results-stated");
    private static final Words AHEAD = Words.named("forecasting");
    private static final Words FORECAST = Words.named("forecasts");
    private static final Words RELEASING =
            Words.of(
                    "report",
                    "reporting",
                    "announce",
                    "announcing",
                    "release",
                    "releasing",
                    "issue",
                    "publish",
                    "publishing",
                    "disclose",
                    "provide",
                    "host",
                    "hold");
    private static final Words DELAYED =
            Words.of(
                    "delay",
                    "delayed",
                    "delays",
                    "postpone",
                    "postponed",
                    "postpones",
                    "postponement",
                    "reschedule",
                    "rescheduled",
                    "reschedules");

    /// "announces the date of its results", "announces its conference call on".
    private static final Words OF_A_DAY =
            Words.of("date", "dates", "time", "timing", "schedule", "webcast");

    /// Statements given out again, and results that are read for something else.
    private static final Words OF_OTHERS = Words.named("results-of-others");

    private static final Words OF = Words.of("of", "from", "in");
    private static final Words TRIAL = Words.of("trial", "trials", "study", "studies", "phase");
    private static final Words FINANCIAL =
            Words.of("financial", "operating", "quarter", "year", "interim");
    private static final int SPAN = 14;

    private ResultSentences() {}

    /// Whether a sentence announces results, or a figure of a period that has ended: "reported a
    /// net loss of $8.2 million for the quarter ended". What will be announced is none.
    static boolean announces(Sentence s, boolean release, boolean form) {
        boolean named =
                (s.topics & Gate.RESULTS) != 0 && s.has(RESULTS, s.from, s.to)
                        || form && s.has(STATED, s.from, s.to) && s.has(OF_MONEY, s.from, s.to);
        boolean results = named && (!release || s.has(OF_MONEY, s.from, s.to)) && !ofTrial(s);
        boolean figure = Gate.figures(s.topics) && s.has(ENDED, s.from, s.to);
        if (!results && !figure) {
            return false;
        }
        for (int i = s.from; i < s.to; i++) {
            if (ANNOUNCED.has(s.t.word[i])) {
                return !s.has(Words.WILL, i - 3, i)
                        && !s.has(Words.EXPECT, i - 3, i)
                        && !s.has(OF_A_DAY, i + 1, i + 4)
                        && !ahead(s);
            }
        }
        return false;
    }

    /// Whether a sentence of an item for results speaks of the results, statements or figures of a
    /// period that is over.
    static boolean stated(Sentence s) {
        return ((s.topics & Gate.RESULTS) != 0 || sum(s) || s.has(STATED, s.from, s.to))
                && !toCome(s);
    }

    /// Whether a sentence speaks of the results of a company, though not that they are announced:
    /// "the unaudited results for the quarter ended June 30 are as follows".
    static boolean results(Sentence s) {
        return ((s.topics & Gate.RESULTS) != 0 || s.has(STATED, s.from, s.to))
                && (s.has(OF_MONEY, s.from, s.to) || PeriodEnd.period(s))
                && !s.has(OF_A_DAY, s.from, s.to)
                && !aside(s)
                && !toCome(s);
    }

    /// Whether a sentence gives a figure of its own: "in the quarter ended June 30 we lost $2.2
    /// million".
    static boolean figures(Sentence s, Optional<LocalDate> announced) {
        return sum(s)
                && !s.has(FORECAST, s.from, s.to)
                && (!s.has(AHEAD, s.from, s.to)
                        || PeriodEnd.of(s, announced, announced).isPresent());
    }

    /// Whether a sentence names no other firm, whose figures it may give; the one that a release
    /// names is who released it.
    static boolean own(Sentence s, boolean release) {
        if (release && s.orgs().stream().map(Mention::name).distinct().count() <= 1) {
            return true;
        }
        return s.orgs().stream().allMatch(m -> m.name().isEmpty() || s.own(m.name()));
    }

    /// Whether a sentence gives a figure.
    static boolean sum(Sentence s) {
        return Gate.figures(s.topics) && !s.m().all(Mention.Type.MONEY).isEmpty();
    }

    /// Whether results are still to come.
    static boolean toCome(Sentence s) {
        return willBe(s) || ahead(s);
    }

    /// Whether a sentence speaks of what is forecast, or of figures that are read for something
    /// else.
    static boolean aside(Sentence s) {
        return s.has(AHEAD, s.from, s.to) || s.has(OF_OTHERS, s.from, s.to);
    }

    /// Whether results are told to come by the verb before them: "results will be announced".
    private static boolean willBe(Sentence s) {
        if (s.has(ENDED, s.from, s.to) && !s.m().all(Mention.Type.MONEY).isEmpty()) {
            return false;
        }
        for (int i = s.from; i < s.to; i++) {
            if (ANNOUNCED.has(s.t.word[i]) || RELEASING.has(s.t.word[i])) {
                return s.has(Words.WILL, i - 3, i) || s.has(Words.EXPECT, i - 3, i);
            }
        }
        return false;
    }

    /// Whether results are still to come: "announced that it will release its results", "plans to
    /// report", "the earnings release will be delayed".
    private static boolean ahead(Sentence s) {
        if (s.has(ENDED, s.from, s.to) && !s.m().all(Mention.Type.MONEY).isEmpty()) {
            // "expects to report revenue of $9 million for the quarter ended": they are told
            return false;
        }
        int results = s.from;
        while (results < s.to && !RESULTS.has(s.t.word[results])) {
            results++;
        }
        if (results == s.to) {
            return false;
        }
        for (int i = Math.max(s.from + 1, results - SPAN); i < results; i++) {
            boolean to = Words.TO.has(s.t.word[i - 1]);
            boolean planned = to && (s.has(Words.EXPECT, i - 4, i - 1) || s.headline());
            if (RELEASING.has(s.t.word[i]) && (s.has(Words.WILL, i - 3, i) || planned)) {
                return true;
            }
        }
        return s.has(DELAYED, s.from, s.to) && s.m().all(Mention.Type.MONEY).isEmpty();
    }

    /// "announced results of its Phase 3 trial", "Phase 2 results for the first quarter".
    private static boolean ofTrial(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (RESULTS.has(s.t.word[i])) {
                int behind = s.has(OF, i + 1, i + 2) ? i + 7 : i;
                return s.has(TRIAL, i - 3, behind) && !s.has(FINANCIAL, i - 3, i);
            }
        }
        return false;
    }
}
