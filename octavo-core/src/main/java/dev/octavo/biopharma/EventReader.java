package dev.octavo.biopharma;

import dev.octavo.edgar.Fact;
import dev.octavo.form.Behind;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Item;
import dev.octavo.page.Page;
import dev.octavo.release.PressRelease;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Reads the events that a report and its press releases tell.
///
/// Each item and each release is a [Story]. A gate of single words lets most stories pass unread;
/// the others become sentences with typed mentions, which the readers of payments and of status
/// look at.
public final class EventReader {

    private EventReader() {}

    /// Reads the events, in the order of the text: the report's items first, then its releases.
    ///
    /// @param report the report; empty for a bare press release
    /// @param pages the pages by number of document, at least those of the report and of the
    ///   releases
    public static List<Event> read(
            Optional<CurrentReport> report, List<PressRelease> releases, Map<Integer, Page> pages) {
        Optional<LocalDate> reported = report.flatMap(r -> r.cover().reportDate().value());
        Parties parties = new Parties(Registrant.of(report, releases, pages), together(report));
        List<Event> out = new ArrayList<>();
        CompoundReader compounds = new CompoundReader(parties);
        List<Results.Announcement> results = new ArrayList<>();
        report.ifPresent(r -> {
            Page page = pages.get(r.document());
            if (page != null) {
                items(r, page, parties, compounds, reported, out, results);
            }
        });
        for (PressRelease release : releases) {
            Page page = pages.get(release.document());
            if (page != null) {
                release(release, page, parties, compounds, reported, out, results);
            }
        }
        report.filter(r -> releases.isEmpty())
                .ifPresent(r -> behind(r, pages, parties, compounds, reported, out));
        if (report.isEmpty() && releases.isEmpty() && pages.size() == 1) {
            Page page = pages.values().iterator().next();
            text(page, 0, parties, compounds, Optional.empty(), out);
        }
        AgreementMerge.merge(out, parties);
        SameTelling.join(out);
        results(report, pages, results, out);
        out.addAll(compounds.events());
        return out;
    }

    /// More than this is no announcement.
    private static final int MOST_CHARACTERS = 40_000;

    /// What stands behind the report without being recognised as a press release: a story all the
    /// same.
    private static void behind(
            CurrentReport report,
            Map<Integer, Page> pages,
            Parties parties,
            CompoundReader compounds,
            Optional<LocalDate> reported,
            List<Event> out) {
        Page page = pages.get(report.document());
        int first = page == null ? 0 : Behind.firstLine(report, page);
        if (page != null
                && first < page.lines()
                && page.end(page.lines() - 1) - page.start(first) < MOST_CHARACTERS) {
            text(page, first, parties, compounds, reported, out);
        }
    }

    /// A text that is neither a report nor a press release.
    private static void text(
            Page page,
            int first,
            Parties parties,
            CompoundReader compounds,
            Optional<LocalDate> announced,
            List<Event> out) {
        Story story = new Story();
        if (first < page.lines()) {
            story.add(page, first, page.start(first), page.lines());
        }
        tell(story, parties, compounds, Optional.empty(), announced, out);
    }

    /// The announcement of results in a story, whose sentences are cut now if nobody did.
    private static Optional<Results.Announcement> results(
            Story story,
            List<Sentence> sentences,
            Parties parties,
            Optional<String> item,
            boolean form,
            Optional<LocalDate> announced) {
        if (!story.results() && !story.announcesFigures(form)) {
            return Optional.empty();
        }
        return Results.of(
                sentences.isEmpty() ? story.sentences(parties) : sentences, item, form, announced);
    }

    /// One announcement a filing and period, with the figures of all its texts.
    private static void results(
            Optional<CurrentReport> report,
            Map<Integer, Page> pages,
            List<Results.Announcement> results,
            List<Event> out) {
        if (results.isEmpty()) {
            return;
        }
        List<Figures.Place> places = new ArrayList<>();
        int main = report.map(CurrentReport::document).orElse(-1);
        Page first = pages.get(main);
        if (report.isPresent() && first != null) {
            // to the end of the page: conversions glue the exhibits to the report
            int line =
                    report.get().items().stream()
                            .mapToInt(i -> i.lines().first())
                            .min()
                            .orElse(first.lines());
            places.add(new Figures.Place(first, Math.min(line, first.lines()), first.lines()));
        }
        pages.keySet().stream()
                .filter(n -> n != main)
                .sorted()
                .map(pages::get)
                .filter(Objects::nonNull)
                .forEach(page -> places.add(Results.all(page)));
        out.add(Results.event(Results.principal(results), places));
    }

    /// Reads the totals of milestone payments that the items and releases state.
    public static List<StatedTotal> totals(
            Optional<CurrentReport> report, List<PressRelease> releases, Map<Integer, Page> pages) {
        Optional<LocalDate> reported = report.flatMap(r -> r.cover().reportDate().value());
        Parties parties = new Parties(Registrant.of(report, releases, pages), together(report));
        List<StatedTotal> out = new ArrayList<>();
        report.ifPresent(r -> {
            Page page = pages.get(r.document());
            for (Item item : r.items()) {
                Item.LineRange lines = item.lines();
                if (page != null
                        && !item.current().equals("9.01")
                        && lines.first() < lines.behind()) {
                    Story story = new Story();
                    story.add(
                            page,
                            lines.first(),
                            lines.start(),
                            Math.min(lines.behind(), page.lines()));
                    totals(story, parties, item.number().value(), reported, out);
                }
            }
        });
        for (PressRelease release : releases) {
            Page page = pages.get(release.document());
            Story story = new Story();
            for (PressRelease.Lines lines : release.body()) {
                if (page != null && lines.first() < lines.behind()) {
                    story.add(
                            page,
                            lines.first(),
                            page.start(lines.first()),
                            Math.min(lines.behind(), page.lines()));
                }
            }
            totals(
                    story,
                    parties,
                    Optional.empty(),
                    release.date().value().or(() -> reported),
                    out);
        }
        return out;
    }

    private static void totals(
            Story story,
            Parties parties,
            Optional<String> item,
            Optional<LocalDate> announced,
            List<StatedTotal> out) {
        if (story.payments()) {
            new StatedTotals(parties, item, announced, out).read(story.sentences(parties));
        }
    }

    private static List<String> together(Optional<CurrentReport> report) {
        List<String> out = new ArrayList<>();
        report.ifPresent(r ->
                r.cover().registrants().forEach(co -> co.registrant().value().ifPresent(out::add)));
        return out;
    }

    private static void items(
            CurrentReport report,
            Page page,
            Parties parties,
            CompoundReader compounds,
            Optional<LocalDate> reported,
            List<Event> out,
            List<Results.Announcement> results) {
        Set<Item.LineRange> told = new HashSet<>();
        for (Item item : report.items()) {
            Item.LineRange lines = item.lines();
            // items that share one text tell it once
            if (!item.current().equals("9.01")
                    && lines.first() < lines.behind()
                    && told.add(lines)) {
                Story story = Story.ofItem(item.current());
                story.add(
                        page, lines.first(), lines.start(), Math.min(lines.behind(), page.lines()));
                List<Sentence> sentences =
                        tell(story, parties, compounds, item.number().value(), reported, out);
                boolean form = item.current().equals("2.02");
                results(story, sentences, parties, item.number().value(), form, reported)
                        .ifPresent(results::add);
            }
        }
    }

    private static void release(
            PressRelease release,
            Page page,
            Parties parties,
            CompoundReader compounds,
            Optional<LocalDate> reported,
            List<Event> out,
            List<Results.Announcement> results) {
        Story story = new Story();
        heading(story, page, release.firstLine(), release.headline());
        heading(story, page, release.firstLine(), release.subheadline());
        for (PressRelease.Lines lines : release.body()) {
            if (lines.first() < lines.behind()) {
                story.add(
                        page,
                        lines.first(),
                        page.start(lines.first()),
                        Math.min(lines.behind(), page.lines()));
            }
        }
        Optional<LocalDate> announced = release.date().value().or(() -> reported);
        List<Sentence> sentences =
                tell(story, parties, compounds, Optional.empty(), announced, out);
        boilerplate(release, page, parties, compounds, announced);
        if (results.isEmpty()) {
            results(story, sentences, parties, Optional.empty(), false, announced)
                    .ifPresent(results::add);
        }
        safeHarbor(release, announced, out);
    }

    /// What stands behind the story tells of the company's compounds, but of no events: the
    /// paragraphs "About …", without the safe harbor.
    private static void boilerplate(
            PressRelease release,
            Page page,
            Parties parties,
            CompoundReader compounds,
            Optional<LocalDate> announced) {
        if (release.about().isEmpty()) {
            return;
        }
        int first = lineOf(release.about().getFirst(), page, release.firstLine(), release);
        int behind = Math.min(page.lines(), release.behindLine());
        int legal = lineOf(release.safeHarbor(), page, first, release);
        Story story = new Story();
        if (first < Math.min(legal, behind)) {
            story.add(page, first, page.start(first), Math.min(legal, behind));
        }
        int rest = legal;
        while (rest < behind
                && page.span(rest).start() < release.safeHarbor().at().getLast().end()) {
            rest++;
        }
        if (legal < rest && rest < behind) {
            story.add(page, rest, page.start(rest), behind);
        }
        if (story.compounds()) {
            story.sentences(parties);
            compounds.read(story.every(), Optional.empty(), announced);
        }
    }

    /// The line of the release on which a fact begins; behind the last where it has no place.
    private static int lineOf(Fact<String> fact, Page page, int first, PressRelease release) {
        int behind = Math.min(page.lines(), release.behindLine());
        if (!fact.isPresent() || fact.at().isEmpty()) {
            return behind;
        }
        int line = first;
        while (line < behind && page.span(line).end() <= fact.at().getFirst().start()) {
            line++;
        }
        return line;
    }

    /// The legal paragraph, once a release.
    private static void safeHarbor(
            PressRelease release, Optional<LocalDate> announced, List<Event> out) {
        release.safeHarbor()
                .value()
                .filter(text -> !release.safeHarbor().at().isEmpty())
                .ifPresent(text ->
                        out.add(
                                new Event.ForwardLooking(
                                        new Event.Told(
                                                Optional.empty(),
                                                Occurrence.EXPECTED,
                                                announced,
                                                Optional.empty(),
                                                List.of(
                                                        new Evidence(
                                                                release.safeHarbor()
                                                                        .at()
                                                                        .getFirst(),
                                                                text))),
                                        "safe-harbor",
                                        "forward-looking statements",
                                        Optional.empty())));
    }

    private static final int HEADING_LINES = 120;

    private static void heading(Story story, Page page, int first, Fact<String> heading) {
        if (heading.isPresent() && !heading.at().isEmpty()) {
            for (int line = first; line < Math.min(page.lines(), first + HEADING_LINES); line++) {
                if (page.span(line).start() >= heading.at().getFirst().start()) {
                    int end = line;
                    while (end < page.lines()
                            && page.span(end).end() <= heading.at().getLast().end()) {
                        end++;
                    }
                    if (end > line) {
                        story.add(page, line, page.start(line), end);
                    }
                    return;
                }
            }
        }
    }

    private static List<Sentence> tell(
            Story story,
            Parties parties,
            CompoundReader compounds,
            Optional<String> item,
            Optional<LocalDate> announced,
            List<Event> out) {
        List<Sentence> sentences = medicines(story, parties, compounds, item, announced, out);
        if (story.agreements()) {
            AgreementReader reader = new AgreementReader(parties, story.material());
            for (AgreementDraft d : reader.read(story.dealings(parties))) {
                out.add(d.event(item, announced));
            }
        }
        return sentences;
    }

    private static List<Sentence> medicines(
            Story story,
            Parties parties,
            CompoundReader compounds,
            Optional<String> item,
            Optional<LocalDate> announced,
            List<Event> out) {
        if (!story.payments() && !story.steps() && !story.results() && !story.compounds()) {
            return List.of();
        }
        List<Sentence> sentences = story.sentences(parties);
        int before = out.size();
        if (story.compounds()) {
            compounds.read(story.every(), item, announced);
        }
        if (story.payments()) {
            for (Draft d : new PaymentReader(parties, sentences, story.whole()).read()) {
                out.add(d.event(item, announced));
            }
        }
        if (story.steps()) {
            new StatusEvents(parties, item, announced, out).read(sentences);
        }
        Outlook.read(sentences, starts(out.subList(before, out.size())), item, announced, out);
        return sentences;
    }

    /// Where the sentences begin that tell of what may come.
    private static Set<Integer> starts(List<Event> events) {
        Set<Integer> out = new HashSet<>();
        for (Event e : events) {
            if (e.told().occurrence() != Occurrence.HAPPENED) {
                e.told().evidence().forEach(at -> out.add(at.at().start()));
            }
        }
        return out;
    }

    /// The events of a text that stands for itself.
    static List<Event> events(Page page, String registrant, Optional<LocalDate> announced) {
        return events(page, registrant, "-", announced);
    }

    /// The same of the text of an item; "-" is none.
    static List<Event> events(
            Page page, String registrant, String item, Optional<LocalDate> announced) {
        List<Event> out = new ArrayList<>();
        Story story = Story.ofItem(item);
        if (page.lines() > 0) {
            story.add(page, 0, page.start(0), page.lines());
        }
        Parties parties = new Parties(registrant);
        CompoundReader compounds = new CompoundReader(parties);
        tell(story, parties, compounds, Optional.empty(), announced, out);
        AgreementMerge.merge(out, parties);
        out.addAll(compounds.events());
        return out;
    }
}
