package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the story of a release begins, if the page is one.
///
/// A dateline is the surest sign of it; without one the first running text is, and place and date
/// are looked for above it. Whether all of it is a release, points tell: for the dateline and its
/// wire, for labels and titles, for a first paragraph that announces something; against what opens
/// as a letter, a contract or a transcript does.
///
/// @param story index of its first paragraph
/// @param dateline whether a dateline opens it
/// @param wire whether a wire service signs the dateline
record Opening(int story, boolean dateline, boolean wire, Fact<String> city, Fact<LocalDate> day) {

    /// How many lines may stand before the story: long letterheads and contact blocks, but no
    /// contract.
    static final int MOST_LINES = 140;

    /// The opening of the story among the first paragraphs; those that a dateline divides are
    /// divided in the list.
    static Optional<Opening> find(Page page, List<Block> blocks, int first, Fact<LocalDate> near) {
        int prose = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.first() > first + MOST_LINES) {
                break;
            }
            if (page.html() && block.lines().length > 1 && split(page, blocks, i, near)) {
                continue;
            }
            boolean running = Shape.prose(block.string());
            if (running || block.string().length() >= 60) {
                Optional<Dateline> read = Dateline.read(block.text(), near, false);
                boolean sure =
                        read.isPresent() && (read.get().date().isPresent() || read.get().wire());
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
    private static boolean split(Page page, List<Block> blocks, int i, Fact<LocalDate> near) {
        Block block = blocks.get(i);
        int inside = inside(page, block, near);
        if (inside > 0) {
            blocks.set(i, block.part(page, 0, inside));
            blocks.add(i + 1, block.part(page, inside, block.lines().length));
        }
        return inside > 0;
    }

    /// The line of a paragraph, counted from its first, where a dateline begins: titles may stand
    /// before it without a division.
    private static int inside(Page page, Block block, Fact<LocalDate> near) {
        int most = Math.min(block.lines().length - 1, 8);
        for (int i = 1; i <= most; i++) {
            int line = block.lines()[i];
            if (Dateline.possible(page.text(), page.start(line), page.end(line))) {
                Optional<Dateline> read =
                        Dateline.read(
                                block.part(page, i, Math.min(i + 6, block.lines().length)).text(),
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
            Page page, List<Block> blocks, int story, Dateline read, Fact<LocalDate> near) {
        Opening above = apart(page, blocks, story, near);
        return new Opening(
                story, true, read.wire(), read.city().or(above.city()), read.day().or(above.day()));
    }

    /// The story at a paragraph without a dateline: place and date from a line of their own above
    /// it.
    private static Opening apart(Page page, List<Block> blocks, int story, Fact<LocalDate> near) {
        Fact<String> city = Fact.none();
        Fact<LocalDate> day = Fact.none();
        for (int i = story - 1; i >= 0 && i > story - 40; i--) {
            Block block = blocks.get(i);
            if (block.string().length() > 100) {
                day = day.or(page.preformatted(block.first()) ? column(page, block, near) : day);
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
                    day = day(page, page.start(line), text, near);
                }
            }
        }
        return new Opening(story, false, false, city, day);
    }

    /// A date that stands alone in the first column of a block of plain text, as beside the names
    /// of contacts.
    private static Fact<LocalDate> column(Page page, Block block, Fact<LocalDate> near) {
        for (int line : block.lines()) {
            String text = page.text(line);
            int gap = text.indexOf("   ");
            if (gap > 0 && HeadlineReader.dateLine(text.substring(0, gap))) {
                return day(page, page.start(line), text.substring(0, gap), near);
            }
        }
        return Fact.none();
    }

    /// The first date of a text that stands at a position of the page.
    private static Fact<LocalDate> day(Page page, int at, String text, Fact<LocalDate> near) {
        return Dates.next(text, 0, text.length())
                .flatMap(d ->
                        Dateline.day(d, near)
                                .map(v -> Fact.of(v, page.span(at + d.start(), at + d.end()))))
                .orElseGet(Fact::none);
    }

    /// Whether the page is a release.
    boolean release(Page page, List<Block> blocks) {
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
        boolean announces = Shape.containsAny(lower, Wording.ANNOUNCES);
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
                Shape.beginsWith(bare, Wording.OTHER_OPENINGS)
                        || Shape.containsAny(bare, Wording.OTHER_PAPERS)
                        || bare.endsWith(" agreement")
                        || bare.equals("gentlemen")
                        || bare.equals("transcript");
        return other && Shape.capitals(text) | text.length() < 50 ? -3 : 0;
    }
}
