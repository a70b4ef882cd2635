package dev.octavo;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.FilingEvents;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.disclosure.Disclosures;
import dev.octavo.edgar.Container;
import dev.octavo.edgar.Document;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Header;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.Submission;
import dev.octavo.edgar.SubmissionReader;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Item;
import dev.octavo.form.reader.ReportReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import dev.octavo.release.PressRelease;
import dev.octavo.release.ReleaseFinder;
import dev.octavo.release.ReleaseReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the bytes of a file all the way: submission, pages, report, press releases, and on demand
/// events.
///
/// This is the only place that knows all readers; the command line, the catalog and the benchmarks
/// go through it.
public final class FilingReader {

    /// The version of what is read: raised whenever the same bytes come to give other facts, so
    /// that a catalog knows which filings to read again.
    public static final int VERSION = 6;

    private FilingReader() {}

    /// Reads the filing, the first one of a file that holds several.
    public static Filing read(byte[] bytes, String file, Optional<String> member) {
        return read(SubmissionReader.read(bytes, member.orElse(file)), file, member);
    }

    /// Reads all filings of a file.
    public static List<Filing> readAll(byte[] bytes, String file, Optional<String> member) {
        List<Submission> submissions = SubmissionReader.readAll(bytes, member.orElse(file));
        List<Filing> filings = new ArrayList<>(submissions.size());
        for (Submission s : submissions) {
            filings.add(read(s, file, member));
        }
        return filings;
    }

    /// Reads the events that a filing tells.
    public static List<Event> events(Filing filing) {
        return told(filing).events();
    }

    /// Reads the events that a filing tells, and the totals of milestone payments that it states.
    public static FilingEvents told(Filing filing) {
        return EventReader.read(filing.report(), besideItems(filing), filing.pages());
    }

    /// The releases that are not part of an item: what those tell is told with the item.
    private static List<PressRelease> besideItems(Filing filing) {
        if (filing.report().isEmpty() || filing.releases().isEmpty()) {
            return filing.releases();
        }
        List<PressRelease> out = new ArrayList<>();
        for (PressRelease release : filing.releases()) {
            if (!ofItem(release, filing.report().get())) {
                out.add(release);
            }
        }
        return out;
    }

    private static boolean ofItem(PressRelease release, CurrentReport report) {
        return release.document() == report.document()
                && report.items().stream()
                        .map(Item::lines)
                        .anyMatch(lines ->
                                lines.first() <= release.firstLine()
                                        && release.behindLine() <= lines.behind());
    }

    /// Reads who comes and goes, how holders voted, which auditor changed.
    public static Disclosures disclosures(Filing filing) {
        return filing.report()
                .map(r -> Disclosures.read(r, filing.pages()))
                .orElse(Disclosures.NONE);
    }

    private static Filing read(Submission submission, String file, Optional<String> member) {
        Optional<Problem> refused = Refusal.of(submission);
        if (refused.isPresent()) {
            List<Problem> problems = new ArrayList<>(submission.problems());
            problems.add(refused.get());
            return new Filing(
                    file, member, submission, Optional.empty(), List.of(), Map.of(), problems);
        }
        Reading reading = new Reading(submission);
        return submission.documents().isEmpty()
                ? reading.header(file, member)
                : reading.filing(file, member);
    }

    /// One filing while it is read.
    private static final class Reading {
        final Submission submission;
        final Map<Integer, Page> pages = new HashMap<>();
        final List<PressRelease> releases = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();

        Reading(Submission submission) {
            this.submission = submission;
            problems.addAll(submission.problems());
        }

        /// What is there without documents: the header.
        Filing header(String file, Optional<String> member) {
            problems.add(Refusal.headerAlone(submission));
            return new Filing(
                    file, member, submission, Optional.empty(), List.of(), Map.of(), problems);
        }

        Filing filing(String file, Optional<String> member) {
            Document main = Refusal.main(submission.documents());
            Optional<CurrentReport> report =
                    Refusal.exhibit(main)
                            ? Optional.empty()
                            : ReportReader.read(submission, page(main));
            report = report.filter(r -> !Refusal.nothingOfTheForm(r));
            report.ifPresent(r -> problems.addAll(r.problems()));
            boolean bare = submission.container() == Container.BARE || Refusal.exhibit(main);
            Fact<LocalDate> near =
                    report.map(r -> r.cover().reportDate())
                            .orElse(Fact.none())
                            .or(submission.header().map(Header::filedOn).orElse(Fact.none()));
            if (report.isPresent()) {
                withinItems(report.get(), main, near);
                behindReport(report.get(), main, near);
            }
            if (report.isPresent() || bare) {
                for (Document d : submission.documents()) {
                    if (release(d) || (report.isEmpty() && d.number() == main.number())) {
                        release(page(d), 0, near);
                    }
                }
            }
            if (report.isEmpty() && releases.isEmpty() && !Refusal.exhibit(main)) {
                problems.add(Refusal.unrecognised(main));
            }
            return new Filing(file, member, submission, report, releases, pages, problems);
        }

        /// A press release that an item gives in full, as before exhibits were the custom.
        private void withinItems(CurrentReport report, Document main, Fact<LocalDate> near) {
            Page page = page(main);
            for (Item item : report.items()) {
                Item.LineRange lines = item.lines();
                ReleaseFinder.within(
                                page, lines.first(), Math.min(lines.behind(), page.lines()), near)
                        .ifPresent(releases::add);
            }
        }

        /// A press release that stands in the main document behind the report, as in conversions
        /// that glue all documents together.
        private void behindReport(CurrentReport report, Document main, Fact<LocalDate> near) {
            Page page = page(main);
            ReleaseFinder.find(page, report.behindLine(), page.lines(), near)
                    .ifPresent(releases::add);
        }

        /// Whether a document may be a press release: an exhibit 99 that is text.
        private boolean release(Document d) {
            return d.type().regionMatches(true, 0, "EX-99", 0, 5)
                    && Magic.of(submission.bytes(), d.bodyStart(), d.bodyEnd()).isEmpty();
        }

        private void release(Page page, int first, Fact<LocalDate> near) {
            if (first < page.lines()) {
                ReleaseReader.read(page, first, page.lines(), near).ifPresent(releases::add);
            }
        }

        private Page page(Document d) {
            return pages.computeIfAbsent(
                    d.number(),
                    n -> PageReader.read(submission.bytes(), d.bodyStart(), d.bodyEnd(), n));
        }
    }
}
