package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Announcements of results: "its financial results for the quarter ended September 30, 2007".
///
/// The period is that of the first sentence of a text that names one. A sentence that names two
/// periods with one end ("the three and nine months ended") announces the results of both. What a
/// sentence says of results is told by [ResultSentences]; what the texts of a filing announce
/// becomes events in [ResultEvents].
public final class Results {

    /// Sentences of a release that may announce its results.
    private static final int FIRST = 6;

    private Results() {}

    /// The results that a text announces: of the first period that a sentence names.
    ///
    /// @param form whether the text is an item for results, which needs no last day of the period
    public static Optional<Announcement> of(
            List<Sentence> sentences,
            Optional<String> item,
            boolean form,
            Optional<LocalDate> announced) {
        Optional<Announcement> vague = Optional.empty();
        Optional<Announcement> bare = Optional.empty();
        Optional<Announcement> dated = Optional.empty();
        FiscalPeriod fiscal = new FiscalPeriod(sentences, announced);
        for (Sentence s : sentences) {
            if (item.isEmpty() && s.index >= (bare.isEmpty() ? FIRST_BARE : FIRST)) {
                break;
            }
            if (s.legal()) {
                continue;
            }
            boolean early = item.isPresent() || s.index < FIRST;
            boolean announces = early && ResultSentences.announces(s, item.isEmpty(), form);
            boolean told = announces || form && ResultSentences.stated(s);
            boolean figures =
                    !told
                            && (ResultSentences.figures(s, announced) || ResultSentences.results(s))
                            && ResultSentences.own(s, item.isEmpty());
            if (!told && !figures && (dated.isPresent() || !early)) {
                continue;
            }
            boolean counts = figures && bare.filter(b -> !b.named()).isEmpty();
            if (!told && dated.isPresent() && !counts) {
                continue;
            }
            Optional<Announcement> at =
                    PeriodEnd.of(s, announces ? Optional.empty() : announced, announced)
                            .map(e ->
                                    announcement(
                                            s,
                                            e.at(),
                                            Optional.of(e.day()),
                                            false,
                                            item,
                                            form,
                                            !announces && !ResultSentences.sum(s),
                                            announced));
            if (at.isPresent() && told) {
                return at;
            }
            if (at.isPresent() && figures && at.get().fresh()) {
                bare = bare.filter(b -> !b.named()).or(() -> at.map(Announcement::unsaid));
            }
            dated = dated.or(() -> at);
            if (at.isEmpty()
                    && (told
                                    && vague.filter(v -> v.length().isPresent()).isEmpty()
                                    && (form || item.isEmpty())
                            || figures && bare.isEmpty())) {
                boolean tells = told && (form || item.isEmpty());
                Optional<CalendarPeriod> named = CalendarPeriod.of(s, announced);
                if (!tells && named.isEmpty()) {
                    continue;
                }
                Optional<LocalDate> end = named.map(CalendarPeriod::end);
                Announcement by =
                        announcement(
                                s,
                                named.map(CalendarPeriod::behind).orElse(s.to),
                                end.or(() -> fiscal.end(s)),
                                end.isPresent(),
                                item,
                                form,
                                !announces,
                                announced);
                if (tells) {
                    vague = vague.isEmpty() || by.length().isPresent() ? Optional.of(by) : vague;
                } else if (by.length().isPresent()) {
                    bare = Optional.of(by.unsaid());
                }
            }
        }
        if (form && bare.isEmpty() && vague.filter(a -> a.length().isPresent()).isEmpty()) {
            bare = dated.isPresent() ? bare : unsaid(sentences, item, announced);
        }
        Optional<Announcement> endless =
                vague.filter(a -> form && a.length().isPresent() && a.end().isEmpty());
        if (endless.isPresent() && dated.isEmpty()) {
            // "Cash was $92 million at June 30. Net loss for the quarter was": the day of the
            // balance
            Optional<Announcement> day =
                    unsaid(sentences, item, announced)
                            .filter(a -> a.length().equals(endless.get().length()));
            if (day.isPresent()) {
                return Optional.of(day.get().by(endless.get()));
            }
        }
        // "the half year", the last day of which stands in the headline
        Optional<Announcement> day = dated.filter(Announcement::fresh);
        if (vague.isPresent() && day.isPresent() && vague.get().mayBe(day.get())) {
            return Optional.of(day.get().by(vague.get()));
        }
        // "issued its report on the nine months ended September 30. Sales were"
        Optional<Announcement> unsaid =
                item.isEmpty()
                        ? bare.or(() ->
                                day.filter(a -> a.length().isPresent()).map(Announcement::unsaid))
                        : bare;
        return vague.filter(a -> a.length().isPresent()).or(() -> unsaid);
    }

    /// The period that an item for results only names beside its figures: "has closed its books for
    /// the first quarter. It lost"; else the one that ends on the day of its balance.
    private static Optional<Announcement> unsaid(
            List<Sentence> sentences, Optional<String> item, Optional<LocalDate> announced) {
        if (sentences.stream().noneMatch(ResultSentences::sum)
                || sentences.stream().anyMatch(ResultSentences::toCome)) {
            return Optional.empty();
        }
        Optional<Announcement> found = Optional.empty();
        for (Sentence s : sentences) {
            if (!s.legal() && !ResultSentences.aside(s)) {
                Optional<CalendarPeriod> named = CalendarPeriod.of(s, announced);
                Optional<PeriodEnd> day =
                        named.isPresent() ? Optional.empty() : balance(s, announced);
                Optional<LocalDate> end =
                        named.map(CalendarPeriod::end).or(() -> day.map(PeriodEnd::day));
                int behind =
                        named.map(CalendarPeriod::behind)
                                .or(() -> day.map(PeriodEnd::at))
                                .orElse(s.to);
                Optional<Announcement> one =
                        end.map(e ->
                                announcement(
                                        s,
                                        behind,
                                        Optional.of(e),
                                        named.isPresent(),
                                        item,
                                        true,
                                        true,
                                        announced));
                found = found.or(() -> one);
                if (one.isPresent() && one.get().length().isPresent()) {
                    return one;
                }
            }
        }
        boolean quarter = sentences.stream().anyMatch(s -> s.has(QUARTER, s.from, s.to));
        return found.map(a -> a.length().isEmpty() && quarter ? a.ofQuarter() : a);
    }

    private static final Words QUARTER = Words.of("quarter", "quarterly");

    /// The day on which a sentence tells a balance: "cash was $92.0 million at March 31, 2016". It
    /// is the last of a month, and not long past.
    private static Optional<PeriodEnd> balance(Sentence s, Optional<LocalDate> announced) {
        if (!ResultSentences.sum(s) || announced.isEmpty()) {
            return Optional.empty();
        }
        for (Mention m : s.days()) {
            Optional<LocalDate> day =
                    s.m().date(m.from())
                            .filter(d -> d.precision() == EventDate.Precision.DAY)
                            .map(EventDate::date)
                            .filter(d -> d.getDayOfMonth() >= LATE)
                            .filter(d -> d.isBefore(announced.get()))
                            .filter(d -> d.isAfter(announced.get().minusDays(BALANCE)));
            if (day.isPresent()) {
                return Optional.of(new PeriodEnd(m.from(), day.get()));
            }
        }
        return Optional.empty();
    }

    private static final int LATE = 26;
    private static final int BALANCE = 100;

    /// Whether a text for results has lines that may be a table of figures and says nothing of what
    /// is to come.
    public static boolean tabular(List<Sentence> sentences) {
        return sentences.stream().anyMatch(s -> Gate.figures(s.topics))
                && sentences.stream().noneMatch(ResultSentences::toCome);
    }

    /// An item for results that tells nothing but a table: its period is that of the table.
    public static Optional<Announcement> table(
            List<Sentence> sentences, Optional<String> item, Optional<LocalDate> announced) {
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Announcement(
                                item,
                                true,
                                announced,
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                true,
                                sentences.getFirst()));
    }

    /// Sentences of a text in which figures may stand that are results though nobody says so.
    private static final int FIRST_BARE = 14;

    /// The announcement of a period by a sentence.
    ///
    /// @param ended behind the words that may name the period
    private static Announcement announcement(
            Sentence s,
            int ended,
            Optional<LocalDate> end,
            boolean named,
            Optional<String> item,
            boolean form,
            boolean bare,
            Optional<LocalDate> announced) {
        PeriodLength of = PeriodLength.of(s, ended, end);
        return new Announcement(
                item, form, announced, end, named, of.length(), of.fourth(), of.other(), bare, s);
    }
}
