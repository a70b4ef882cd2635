package dev.octavo.biopharma.reader;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.FilingEvents;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.agreement.AgreementDraft;
import dev.octavo.biopharma.agreement.AgreementMerge;
import dev.octavo.biopharma.agreement.AgreementReader;
import dev.octavo.biopharma.agreement.DealDays;
import dev.octavo.biopharma.agreement.SuccessionReader;
import dev.octavo.biopharma.compound.CompoundReader;
import dev.octavo.biopharma.figure.Announcement;
import dev.octavo.biopharma.figure.Figures;
import dev.octavo.biopharma.figure.ResultEvents;
import dev.octavo.biopharma.figure.Results;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.payment.Draft;
import dev.octavo.biopharma.payment.PaymentReader;
import dev.octavo.biopharma.payment.PaymentTables;
import dev.octavo.biopharma.payment.StatedTotals;
import dev.octavo.biopharma.sentence.Introductions;
import dev.octavo.biopharma.sentence.Paragraphs;
import dev.octavo.biopharma.sentence.Registrant;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.Stories;
import dev.octavo.biopharma.sentence.Story;
import dev.octavo.biopharma.step.StatusEvents;
import dev.octavo.biopharma.step.Synonyms;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Item;
import dev.octavo.page.Page;
import dev.octavo.release.PressRelease;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads the events that a report and its press releases tell, and the totals of milestone payments
/// that they state.
///
/// Each item and each release is a [Story]. A gate of single words lets most stories pass unread;
/// the others become sentences, which the readers of payments, status, compounds, agreements and
/// results look at. A paragraph is cut into words and sentences once for all of them
/// ([Paragraphs]), and a sentence is searched for names and sums when a reader asks for them
/// (`Mentions`).
public final class EventReader {

    private final Introductions who;
    private final Parties parties;
    private final Optional<LocalDate> reported;
    private final Paragraphs texts;
    private final Stories stories;
    private final CompoundReader compounds;
    private final DealDays days = new DealDays();

    /// The reader of the steps that the text read last tells.
    private Optional<StatusEvents> steps = Optional.empty();

    /// The legal paragraph of the report, where its items have one.
    private Optional<Event> legal = Optional.empty();

    private final List<Event> out = new ArrayList<>();
    private final List<StatedTotal> totals = new ArrayList<>();

    /// The successions told so far.
    private final Set<String> successions = new HashSet<>();

    /// What reads the names of companies, when all else is read: who is a party and what a product
    /// is known by then.
    private final List<Runnable> names = new ArrayList<>();

    private final List<Announcement> results = new ArrayList<>();

    /// @param reported date of the report
    private EventReader(Parties parties, Optional<LocalDate> reported) {
        this.parties = parties;
        this.reported = reported;
        who = new Introductions(parties);
        texts = new Paragraphs(who);
        stories = new Stories(texts);
        compounds = new CompoundReader(parties);
    }

    /// Reads a filing.
    ///
    /// @param report the report; empty for a bare press release
    /// @param pages the pages by number of document, at least those of the report and of the
    ///   releases
    public static FilingEvents read(
            Optional<CurrentReport> report, List<PressRelease> releases, Map<Integer, Page> pages) {
        Parties parties = new Parties(Registrant.of(report, releases, pages), together(report));
        EventReader reader =
                new EventReader(parties, report.flatMap(r -> r.cover().reportDate().value()));
        return reader.filing(report, releases, pages);
    }

    private static List<String> together(Optional<CurrentReport> report) {
        List<String> out = new ArrayList<>();
        report.ifPresent(r ->
                r.cover().registrants().forEach(co -> co.registrant().value().ifPresent(out::add)));
        return out;
    }

    /// In the order of the text: the report's items first, then its releases.
    private FilingEvents filing(
            Optional<CurrentReport> report, List<PressRelease> releases, Map<Integer, Page> pages) {
        Optional<Page> main = report.flatMap(r -> Optional.ofNullable(pages.get(r.document())));
        main.ifPresent(page -> items(report.get(), page));
        for (PressRelease release : releases) {
            Page page = pages.get(release.document());
            if (page != null) {
                release(release, page);
            }
        }
        letters(report, releases, pages);
        if (releases.isEmpty()) {
            main.flatMap(page -> stories.behind(report.get(), page))
                    .ifPresent(story -> tell(story, Optional.empty(), reported));
        }
        if (report.isEmpty() && releases.isEmpty() && pages.size() == 1) {
            Page page = pages.values().iterator().next();
            Story story = stories.text(page);
            tell(story, Optional.empty(), Optional.empty());
            results(story, Optional.empty(), "", Stories.day(page));
            results.replaceAll(Announcement::unsaid);
        }
        if (legal.isPresent() && !safeHarborTold()) {
            out.add(legal.get());
        }
        AgreementMerge.merge(out, parties);
        SameTelling.join(out);
        SamePayments.join(out);
        if (!results.isEmpty()) {
            out.addAll(ResultEvents.of(results, texts, places(report, main, pages)));
        }
        out.addAll(compounds.events(out));
        PaymentTargets.fill(out);
        names.forEach(Runnable::run);
        return new FilingEvents(out, totals);
    }

    /// Reads the letters to holders among the exhibits of a report.
    private void letters(
            Optional<CurrentReport> report, List<PressRelease> releases, Map<Integer, Page> pages) {
        if (report.isEmpty()) {
            return;
        }
        for (Page page : new TreeMap<>(pages).values()) {
            int number = page.document();
            if (number != report.get().document()
                    && releases.stream().noneMatch(r -> r.document() == number)
                    && Letters.is(page)) {
                tell(stories.text(page), Optional.empty(), reported);
            }
        }
    }

    private boolean safeHarborTold() {
        return out.stream()
                .anyMatch(e ->
                        e instanceof Event.ForwardLooking f
                                && f.about().equals(Outlook.SAFE_HARBOR));
    }

    private void items(CurrentReport report, Page page) {
        Set<Item.LineRange> told = new HashSet<>();
        for (Item item : report.items()) {
            // items that share one text tell it once
            stories.item(item, page)
                    .filter(story -> told.add(item.lines()))
                    .ifPresent(story -> {
                        Optional<String> number = item.number().value();
                        tell(story, number, reported);
                        results(story, number, item.current(), reported);
                    });
        }
    }

    private void release(PressRelease release, Page page) {
        Story story = stories.release(release, page);
        Optional<LocalDate> announced = release.date().value().or(() -> reported);
        steps = Optional.empty();
        tell(story, Optional.empty(), announced);
        // what stands behind the body tells of the company's compounds and their designations, and
        // looks back on payments, but tells of no other events
        stories.boilerplate(release, page)
                .filter(Story::compounds)
                .ifPresent(about -> {
                    about.sentences();
                    compounds.read(about, Optional.empty(), announced);
                    steps.ifPresent(reader -> reader.designations(about.every()));
                    if (about.payments()) {
                        lookBack(about, announced);
                    }
                });
        if (results.isEmpty()) {
            results(story, Optional.empty(), "", announced);
        }
        safeHarbor(release, page, announced);
    }

    /// The milestone payments that a text tells once more: "About the collaboration. Aldwych
    /// received $5 million upon the clearance of the IND in 2015."
    private void lookBack(Story about, Optional<LocalDate> announced) {
        PaymentReader payments = new PaymentReader(parties, about.sentences(), about.whole());
        List<Draft> told = payments.read();
        List<Draft> behind = payments.lookedBackOn(told);
        told.removeIf(d -> !d.milestoneThatCame());
        behind.addAll(told);
        behind.forEach(d -> totals.add(d.lookedBackOn(Optional.empty(), announced)));
    }

    /// The legal paragraph, once a release.
    private void safeHarbor(PressRelease release, Page page, Optional<LocalDate> announced) {
        Fact<String> legal = release.safeHarbor();
        if (legal.isPresent() && !legal.at().isEmpty()) {
            out.add(Outlook.safeHarbor(evidence(legal, page, release.firstLine()), announced));
        }
    }

    /// The lines that a fact stands on, those that follow each other as one.
    private static List<Evidence> evidence(Fact<String> fact, Page page, int first) {
        List<Evidence> out = new ArrayList<>();
        int line = first;
        int i = 0;
        while (i < fact.at().size()) {
            while (line < page.lines() && page.span(line).end() < fact.at().get(i).end()) {
                line++;
            }
            int behind = line + 1;
            i++;
            while (i < fact.at().size()
                    && behind < page.lines()
                    && page.span(behind).end() == fact.at().get(i).end()) {
                behind++;
                i++;
            }
            if (behind <= page.lines()) {
                Span at = page.span(page.start(line), page.end(behind - 1));
                out.add(new Evidence(at, page.join(line, behind)));
            }
            line = behind;
        }
        return out.isEmpty()
                ? List.of(new Evidence(fact.at().getFirst(), fact.value().orElse("")))
                : out;
    }

    /// Reads the events of a story.
    private void tell(Story story, Optional<String> item, Optional<LocalDate> announced) {
        medicines(story, item, announced);
        if (story.agreements()) {
            AgreementReader.Scope scope = AgreementReader.Scope.of(item);
            AgreementReader reader = new AgreementReader(who, story, days, scope, announced);
            for (AgreementDraft d : reader.read()) {
                out.add(d.event(item, announced));
            }
        }
        if (story.successions()) {
            names.add(() ->
                    new SuccessionReader(parties, item, announced, successions, out)
                            .read(story.ofNames()));
        }
    }

    private void medicines(Story story, Optional<String> item, Optional<LocalDate> announced) {
        boolean any = story.payments() || story.steps() || story.results() || story.compounds();
        if (!any && !story.outlook()) {
            return;
        }
        List<Sentence> sentences = story.sentences();
        int before = out.size();
        if (story.compounds()) {
            compounds.read(story, item, announced);
        }
        if (story.payments()) {
            PaymentReader payments = new PaymentReader(parties, sentences, story.whole());
            List<Draft> told = payments.read();
            List<Draft> behind = payments.lookedBackOn(told);
            told.addAll(PaymentTables.read(story, parties, told));
            StatedTotals stated = new StatedTotals(parties, item, announced);
            stated.read(sentences);
            for (Draft d : told) {
                Event event = d.event(item, announced);
                if (!stated.is(event)) {
                    out.add(event);
                }
            }
            totals.addAll(stated.found());
            behind.forEach(d -> totals.add(d.lookedBackOn(item, announced)));
        }
        if (story.steps()) {
            StatusEvents reader =
                    new StatusEvents(
                            parties, item, announced, new Synonyms(compounds::joined), out);
            reader.read(story.ofSteps(), payments(out.subList(before, out.size())));
            steps = Optional.of(reader);
        }
        Outlook.read(
                story.ahead(),
                any,
                story.steps() || story.compounds(),
                starts(out.subList(before, out.size())),
                item,
                announced,
                out);
        List<Event> here = out.subList(before, out.size());
        LegalParagraphs.drop(here, sentences);
        LegalParagraphs.drop(here, story.ofSteps());
        LegalParagraphs.drop(here, story.ahead());
        if (legal.isEmpty() && any) {
            legal = Outlook.legal(sentences, story.ofSteps(), story.ahead(), announced);
        }
    }

    private static List<Event.Payment> payments(List<Event> events) {
        List<Event.Payment> found = new ArrayList<>();
        for (Event e : events) {
            if (e instanceof Event.Payment p) {
                found.add(p);
            }
        }
        return found;
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

    /// Notes the announcement of results in a story.
    ///
    /// @param kind today's number of the item; empty for a release
    private void results(
            Story story, Optional<String> item, String kind, Optional<LocalDate> announced) {
        boolean form = kind.equals("2.02");
        if (story.results()
                || story.announcesFigures(form)
                || story.tellsFigures() && OF_RESULTS.contains(kind)) {
            List<Sentence> sentences = story.forFigures().sentences();
            Results.of(sentences, item, form, announced)
                    .or(() ->
                            form && Results.tabular(sentences)
                                    ? Results.table(sentences, item, announced)
                                    : Optional.empty())
                    .ifPresent(results::add);
        }
    }

    /// The items in which figures may be results though nobody says so, and "" for a release.
    private static final Set<String> OF_RESULTS = Set.of("2.02", "7.01", "8.01", "");

    /// The texts of the filing in which its figures may stand: there is one announcement a filing
    /// and period.
    private static List<Figures.Place> places(
            Optional<CurrentReport> report, Optional<Page> main, Map<Integer, Page> pages) {
        List<Figures.Place> places = new ArrayList<>();
        main.ifPresent(page -> {
            // to the end of the page: conversions glue the exhibits to the report
            int line = page.lines();
            for (Item item : report.get().items()) {
                line = Math.min(line, item.lines().first());
            }
            places.add(new Figures.Place(page, line, page.lines()));
        });
        Map<Integer, Page> others = new TreeMap<>(pages);
        report.ifPresent(r -> others.remove(r.document()));
        others.values().forEach(page -> places.add(Figures.Place.all(page)));
        return places;
    }

    /// The events of a text that stands for itself.
    public static List<Event> events(Page page, String registrant, Optional<LocalDate> announced) {
        return events(page, registrant, "-", announced);
    }

    /// The same of the text of an item; "-" is none.
    public static List<Event> events(
            Page page, String registrant, String item, Optional<LocalDate> announced) {
        EventReader reader = new EventReader(new Parties(registrant), Optional.empty());
        Story story = Story.ofItem(reader.texts, item);
        if (page.lines() > 0) {
            story.add(page, 0, page.start(0), page.lines());
        }
        reader.tell(story, Optional.of(item).filter(i -> !i.equals("-")), announced);
        AgreementMerge.merge(reader.out, reader.parties);
        reader.out.addAll(reader.compounds.events(reader.out));
        reader.names.forEach(Runnable::run);
        return reader.out;
    }
}
