package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import dev.octavo.release.PressRelease.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a page, or some lines of it, as a [PressRelease].
///
/// The anchor is the [Dateline]: above it stand labels, contacts, headline; below it the story, and
/// behind that the [Boilerplate], contacts and tables. Without a dateline the first running text
/// under a headline is the beginning of the story. A page is a release when it signs itself as one
/// ("For immediate release"), or opens with a dateline, or announces something; contracts, letters,
/// transcripts and tables do not.
public final class ReleaseReader {

    /// How many lines are looked at for the story and what stands before it.
    private static final int HEAD = Opening.MOST_LINES + 40;

    private ReleaseReader() {}

    /// Reads the release in the lines `first` to before `behind`, or nothing where there is none.
    ///
    /// @param near a date near the release's (the filing's), for datelines without a year
    public static Optional<PressRelease> read(
            Page page, int first, int behind, Fact<LocalDate> near) {
        if (first < 0 || behind > page.lines() || first >= behind) {
            return Optional.empty();
        }
        List<Block> head = Block.all(page, first, Math.min(behind, first + HEAD));
        Fact<LocalDate> around = near.isPresent() ? near : ownDate(page, first, behind);
        Optional<Opening> opening = Opening.find(page, head, first, around);
        if (opening.isEmpty() || !opening.get().release(page, head)) {
            return Optional.empty();
        }
        List<Block> blocks = head;
        if (behind > first + HEAD) {
            int from = head.get(opening.get().story()).first();
            blocks = new ArrayList<>(head.subList(0, opening.get().story()));
            blocks.addAll(Block.all(page, from, behind));
        }
        return Optional.of(read(page, first, behind, blocks, opening.get()));
    }

    /// A date that the release itself gives in full: the stamp of a wire service at its end, else
    /// the first one.
    private static Fact<LocalDate> ownDate(Page page, int first, int behind) {
        int from = page.start(first);
        int to = page.end(behind - 1);
        int stamp = page.text().indexOf("-0-", from);
        if (stamp >= 0 && stamp < to) {
            Optional<Dates.Found> stamped =
                    Dates.first(page.characters(), stamp + 3, Math.min(to, stamp + 80));
            if (stamped.isPresent()) {
                return fact(page, stamped);
            }
        }
        return fact(page, Dates.first(page.characters(), from, Math.min(to, from + 12_000)));
    }

    private static Fact<LocalDate> fact(Page page, Optional<Dates.Found> found) {
        return found.flatMap(d -> d.date().map(v -> Fact.of(v, page.span(d.start(), d.end()))))
                .orElse(Fact.none());
    }

    private static PressRelease read(
            Page page, int first, int behind, List<Block> blocks, Opening opening) {
        int story = opening.story();
        int titles = blocks.get(story).first();
        ContactZones contacts = ContactZones.read(page, blocks, first, titles, behind);
        HeadlineReader.Titles headline = HeadlineReader.read(page, first, titles, contacts);
        Boilerplate boilerplate = Boilerplate.read(page, blocks, story, behind);
        int last = before(blocks, story, boilerplate.storyEnd());
        return new PressRelease(
                page.document(),
                first,
                behind,
                headline.headline(),
                headline.subheadline(),
                opening.city(),
                opening.day(),
                contacts.contacts(),
                QuoteReader.read(blocks, story, before(blocks, story, boilerplate.textEnd())),
                boilerplate.about(),
                boilerplate.safeHarbor(),
                body(page, blocks, story, last, contacts));
    }

    /// The index behind the last paragraph that begins before a line; at least one paragraph is the
    /// story.
    private static int before(List<Block> blocks, int story, int line) {
        int last = story + 1;
        while (last < blocks.size() && blocks.get(last).first() < line) {
            last++;
        }
        return last;
    }

    /// The lines of the story without contacts, furniture and tables.
    private static List<Lines> body(
            Page page, List<Block> blocks, int story, int last, ContactZones contacts) {
        List<Lines> out = new ArrayList<>();
        for (int i = story; i < last; i++) {
            Block block = blocks.get(i);
            if (contacts.has(block.first()) || tabular(page, block)) {
                continue;
            }
            for (int line : block.lines()) {
                if (!out.isEmpty() && out.getLast().behind() == line) {
                    out.set(out.size() - 1, new Lines(out.getLast().first(), line + 1));
                } else {
                    out.add(new Lines(line, line + 1));
                }
            }
        }
        return out;
    }

    /// Whether a paragraph is part of a table of figures.
    private static boolean tabular(Page page, Block block) {
        int line = block.first();
        if (!page.preformatted(line)) {
            return page.table(line) >= 0 && block.string().length() < 60;
        }
        int gaps = 0;
        int lines = 0;
        for (int each : block.lines()) {
            String text = page.text(each);
            int gap = text.lastIndexOf("   ");
            gaps +=
                    gap > 0
                                            && gap + 3 < text.length()
                                            && Shape.digit(text.charAt(text.length() - 1))
                                    || gap > 0 && text.endsWith(")")
                            ? 1
                            : 0;
            lines++;
        }
        return 2 * gaps > lines;
    }
}
