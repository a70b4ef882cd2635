package dev.octavo.biopharma.sentence;

import dev.octavo.edgar.Fact;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Item;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import dev.octavo.release.PressRelease;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts a filing into the texts that are read for events: the bodies of items, press releases, and
/// what stands behind a report without being either.
public final class Stories {

    private static final int HEADING_LINES = 120;

    /// More than this is no announcement.
    private static final int MOST_CHARACTERS = 40_000;

    private final Paragraphs texts;

    public Stories(Paragraphs texts) {
        this.texts = texts;
    }

    /// The body of an item; empty for one that tells nothing by its kind or has none.
    public Optional<Story> item(Item item, Page page) {
        Item.LineRange lines = item.lines();
        if (item.current().equals("9.01") || lines.first() >= lines.behind()) {
            return Optional.empty();
        }
        Story story = Story.ofItem(texts, item.current());
        story.add(page, lines.first(), lines.start(), Math.min(lines.behind(), page.lines()));
        return Optional.of(story);
    }

    /// The headlines and the body of a release.
    public Story release(PressRelease release, Page page) {
        Story story = new Story(texts);
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
        return story;
    }

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

    /// What stands behind the body of a release, the paragraphs "About …" without the safe harbor;
    /// empty where it has none.
    public Optional<Story> boilerplate(PressRelease release, Page page) {
        if (release.about().isEmpty()) {
            return Optional.empty();
        }
        int first = lineOf(release.about().getFirst(), page, release.firstLine(), release);
        int behind = Math.min(page.lines(), release.behindLine());
        int legal = lineOf(release.safeHarbor(), page, first, release);
        Story story = new Story(texts);
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
        return Optional.of(story);
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

    /// What stands behind a report without being recognised as a press release: a story all the
    /// same.
    public Optional<Story> behind(CurrentReport report, Page page) {
        int first = report.behindLine();
        return first < page.lines()
                        && page.end(page.lines() - 1) - page.start(first) < MOST_CHARACTERS
                ? Optional.of(from(page, first))
                : Optional.empty();
    }

    /// A text that is neither a report nor a press release.
    public Story text(Page page) {
        return from(page, 0);
    }

    /// The day that a letter bears: the first that stands alone on a line, or with a place before
    /// it, above its text or at its end. The day on which the period of a statement ends, which
    /// stands there as well, is below words for it, or in a table.
    public static Optional<LocalDate> day(Page page) {
        int before = -1;
        int prose = 0;
        int foot = foot(page);
        for (int line = 0; line < page.lines(); line++) {
            int length = page.end(line) - page.start(line);
            if (length == 0) {
                continue;
            }
            prose += length > HEAD_LINE ? 1 : 0;
            boolean there = prose < PROSE || line >= foot;
            if (there && length <= DATE_LINE && !cell(page, line)) {
                Optional<LocalDate> day = alone(page, line);
                if (day.isPresent() && !period(page, before)) {
                    return day;
                }
            }
            before = line;
        }
        return Optional.empty();
    }

    /// The day that a line is, with a place before it or alone.
    private static Optional<LocalDate> alone(Page page, int line) {
        int from = page.start(line);
        int to = page.end(line);
        for (Dates.Found d : Dates.all(page.text(), from, to)) {
            String place = page.text().substring(from, d.start()).strip();
            boolean alone = place.isEmpty() || place.endsWith(",");
            if (alone && d.year() != 0 && d.day() > 0 && d.end() >= to - 1) {
                return Optional.of(LocalDate.of(d.year(), d.month(), d.day()));
            }
        }
        return Optional.empty();
    }

    /// A line with a place and a date is no longer.
    private static final int DATE_LINE = 40;

    /// No line above the text of a letter is longer, with few exceptions.
    private static final int HEAD_LINE = 60;

    /// So many longer lines are its text.
    private static final int PROSE = 3;

    /// So many lines stand below the text of a letter, its last one among them.
    private static final int FOOT = 8;

    /// What stands above the last day of a period.
    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?:\\b(?:ended|ending|as of|as at|at|through|until)|\\bbalance sheets?|\\bstatements? of [a-z ]+)[\\s(:]*(?:unaudited\\W*)?$",
                    Pattern.CASE_INSENSITIVE);

    /// Whether a line says that what stands below it is the end of a period; none before the first.
    private static boolean period(Page page, int line) {
        return line >= 0
                && page.end(line) - page.start(line) <= HEAD_LINE
                && PERIOD.matcher(page.text(line)).find();
    }

    /// The first of the last lines that a letter has below its text.
    private static int foot(Page page) {
        int line = page.lines();
        int lines = 0;
        while (line > 0 && lines < FOOT) {
            line--;
            lines += page.end(line) > page.start(line) ? 1 : 0;
        }
        return line;
    }

    /// Whether a line is one of several cells in a row of a table.
    private static boolean cell(Page page, int line) {
        return page.row(line) >= 0
                && (line > 0 && page.row(line - 1) == page.row(line)
                        || line + 1 < page.lines() && page.row(line + 1) == page.row(line));
    }

    private Story from(Page page, int first) {
        Story story = new Story(texts);
        if (first < page.lines()) {
            story.add(page, first, page.start(first), page.lines());
        }
        return story;
    }
}
