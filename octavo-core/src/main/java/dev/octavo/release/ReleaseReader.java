package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import dev.octavo.release.PressRelease.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a page, or some lines of it, as a [PressRelease].
///
/// The anchor is the [Dateline]: above it stand labels, contacts, headline; below it the story, and
/// behind that the [Boilerplate], contacts and tables. Without a dateline the first running text
/// under a headline is the beginning of the story. A page is a release when it signs itself as one
/// ("For immediate release"), or opens with a dateline, or announces something; contracts, letters,
/// transcripts and tables do not.
public final class ReleaseReader {

    /// How many lines may stand before the story: long letterheads and contact blocks, but no
    /// contract.
    private static final int HEAD = 140;

    private ReleaseReader() {}

    /// Reads the release in the lines `first` to before `behind`, or nothing where there is none.
    ///
    /// @param near a date near the release's (the filing's), for datelines without a year
    public static Optional<PressRelease> read(
            Page page, int first, int behind, Optional<LocalDate> near) {
        if (first < 0 || behind > page.lines() || first >= behind) {
            return Optional.empty();
        }
        List<Block> head = Block.all(page, first, Math.min(behind, first + HEAD + 40));
        Optional<LocalDate> around = near.isPresent() ? near : ownDate(page, first, behind);
        Optional<Opening> opening = Opening.find(page, head, first, around);
        if (opening.isEmpty() || !opening.get().release(page, head, first)) {
            return Optional.empty();
        }
        List<Block> blocks = head;
        if (behind > first + HEAD + 40) {
            int from = head.get(opening.get().story()).first();
            blocks = new ArrayList<>(head.subList(0, opening.get().story()));
            blocks.addAll(Block.all(page, from, behind));
        }
        return Optional.of(read(page, first, behind, blocks, opening.get()));
    }

    /// A date that the release itself gives in full: the stamp of a wire service at its end, else
    /// the first one.
    private static Optional<LocalDate> ownDate(Page page, int first, int behind) {
        int from = page.start(first);
        int to = page.end(behind - 1);
        int stamp = page.text().indexOf("-0-", from);
        if (stamp >= 0 && stamp < to) {
            Optional<Dates.Found> stamped =
                    Dates.first(page.characters(), stamp + 3, Math.min(to, stamp + 80));
            if (stamped.isPresent()) {
                return stamped.get().date();
            }
        }
        return Dates.first(page.characters(), from, Math.min(to, from + 12_000))
                .flatMap(Dates.Found::date);
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

    /// Where the story begins.
    ///
    /// @param story index of its first paragraph
    /// @param dateline whether a dateline opens it
    /// @param wire whether a wire service signs the dateline
    private record Opening(
            int story, boolean dateline, boolean wire, Fact<String> city, Fact<LocalDate> day) {

        static Optional<Opening> find(
                Page page, List<Block> blocks, int first, Optional<LocalDate> near) {
            int prose = -1;
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (block.first() > first + HEAD) {
                    break;
                }
                if (page.html() && block.lines().length > 1 && split(page, blocks, i, near)) {
                    continue;
                }
                boolean running = Shape.prose(block.string());
                if (running || block.string().length() >= 60) {
                    Optional<Dateline> read = Dateline.read(block.text(), near, false);
                    boolean sure =
                            read.isPresent()
                                    && (read.get().date().isPresent() || read.get().wire());
                    if (sure || (read.isPresent() && running && prose < 0)) {
                        return Optional.of(complete(page, blocks, i, read.get(), near));
                    }
                    if (split(page, blocks, i, near)) {
                        continue;
                    }
                }
                if (running
                        && prose < 0
                        && (Shape.complete(block.string()) || block.string().length() > 250)
                        && !Shape.beginsWith(block.string(), Wording.CONTACT_LABELS)) {
                    prose = i;
                }
                if (prose >= 0 && i > prose + 12) {
                    break;
                }
            }
            return prose < 0 ? Optional.empty() : Optional.of(apart(page, blocks, prose, near));
        }

        /// Divides a paragraph before the line in it where a dateline begins.
        private static boolean split(
                Page page, List<Block> blocks, int i, Optional<LocalDate> near) {
            Block block = blocks.get(i);
            int inside = inside(page, block, near);
            if (inside > 0) {
                blocks.set(i, block.part(page, 0, inside));
                blocks.add(i + 1, block.part(page, inside, block.lines().length));
            }
            return inside > 0;
        }

        /// The line of a paragraph, counted from its first, where a dateline begins: titles may
        /// stand before it without a division.
        private static int inside(Page page, Block block, Optional<LocalDate> near) {
            int most = Math.min(block.lines().length - 1, 8);
            for (int i = 1; i <= most; i++) {
                int line = block.lines()[i];
                if (Dateline.possible(page.text(), page.start(line), page.end(line))) {
                    Optional<Dateline> read =
                            Dateline.read(
                                    block.part(page, i, Math.min(i + 6, block.lines().length))
                                            .text(),
                                    near,
                                    false);
                    if (read.isPresent()
                            && read.get().city().isPresent()
                            && (read.get().date().isPresent() || read.get().wire())) {
                        return i;
                    }
                }
            }
            return 0;
        }

        private static Opening complete(
                Page page, List<Block> blocks, int story, Dateline read, Optional<LocalDate> near) {
            Opening above = apart(page, blocks, story, near);
            return new Opening(
                    story,
                    true,
                    read.wire(),
                    read.city().or(above.city()),
                    read.day().or(above.day()));
        }

        /// The story at a paragraph without a dateline: place and date from a line of their own
        /// above it.
        private static Opening apart(
                Page page, List<Block> blocks, int story, Optional<LocalDate> near) {
            Fact<String> city = Fact.none();
            Fact<LocalDate> day = Fact.none();
            for (int i = story - 1; i >= 0 && i > story - 40; i--) {
                Block block = blocks.get(i);
                if (block.string().length() > 100) {
                    continue;
                }
                Optional<Dateline> alone = Dateline.read(block.text(), near, true);
                if (alone.isPresent() && !city.isPresent()) {
                    city = alone.get().city();
                    day = alone.get().day().or(day);
                }
                for (int line : block.lines()) {
                    String text = page.text(line);
                    boolean dated =
                            HeadlineReader.dateLine(text) || Shape.beginsWith(text, Wording.LABELS);
                    if (!day.isPresent() && dated) {
                        int start = page.start(line);
                        day =
                                Dates.next(text, 0, text.length())
                                        .flatMap(d ->
                                                Dateline.day(d, near)
                                                        .map(v ->
                                                                Fact.of(
                                                                        v,
                                                                        page.span(
                                                                                start + d.start(),
                                                                                start + d.end()))))
                                        .orElseGet(Fact::none);
                    }
                }
            }
            return new Opening(story, false, false, city, day);
        }

        /// Whether the page is a release.
        boolean release(Page page, List<Block> blocks, int first) {
            int points = wire ? 3 : dateline ? 2 : 0;
            if (dateline && city.isPresent() && day.isPresent()) {
                points++;
            }
            boolean titled = false;
            for (int i = 0; i <= story && i < 60; i++) {
                String text = blocks.get(i).string();
                boolean apart = i < story;
                if (apart && text.length() < 120) {
                    for (int line : blocks.get(i).lines()) {
                        points += points(page.text(line));
                    }
                }
                titled |= apart && text.length() < 200 && deed(text);
            }
            points += titled ? 1 : 0;
            String text = blocks.get(story).string();
            String lower = text.substring(0, Math.min(600, text.length())).toLowerCase(Locale.ROOT);
            boolean announces =
                    lower.contains("announce")
                            || lower.contains("today report")
                            || lower.contains("reported today")
                            || lower.contains("today said")
                            || lower.contains("said today")
                            || lower.contains("reported ")
                            || lower.contains(" declared ");
            points += announces ? 1 : 0;
            points += lower.contains(" today") && announces ? 1 : 0;
            if (lower.startsWith("dear ")
                    || lower.contains("whereas")
                    || lower.contains("(this \"agreement\")")
                    || lower.contains("(this \u201cagreement\u201d)")) {
                points -= 3;
            }
            return points >= 2;
        }

        /// Whether a title tells what a company does: "Alder Gauge Appoints Treasurer".
        private static boolean deed(String title) {
            for (int at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) {
                int end = Names.word(title, at + 1, title.length());
                String word = Shape.bare(title.substring(at, end));
                if (Wording.DEEDS.contains(word) && (word.endsWith("s") || word.endsWith("ed"))) {
                    return true;
                }
            }
            return false;
        }

        private static int points(String text) {
            if (text.length() > 120) {
                return 0;
            }
            for (int at = 0; at >= 0; ) {
                int gap = text.indexOf("   ", at);
                String cell = (gap < 0 ? text.substring(at) : text.substring(at, gap)).strip();
                if (Shape.beginsWith(cell, Wording.SURE_LABELS)) {
                    return 2;
                }
                at = gap < 0 ? -1 : gap + 3;
            }
            String bare = Shape.bare(text);
            boolean other =
                    bare.startsWith("dear ")
                            || bare.equals("gentlemen")
                            || bare.startsWith("operator")
                            || bare.startsWith("moderator")
                            || bare.contains("agreement and plan")
                            || bare.contains("prospectus")
                            || bare.contains("indenture")
                            || bare.endsWith(" agreement")
                            || bare.contains("financial supplement")
                            || bare.contains("conference call transcript")
                            || bare.equals("transcript")
                            || bare.startsWith("ladies and gentlemen")
                            || bare.startsWith("to our shareholders")
                            || bare.startsWith("memorandum");
            return other && Shape.capitals(text) | text.length() < 50 ? -3 : 0;
        }
    }
}
