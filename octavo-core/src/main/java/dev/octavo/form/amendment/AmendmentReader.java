package dev.octavo.form.amendment;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.form.Amendment;
import dev.octavo.form.Cover;
import dev.octavo.form.line.AmendmentWords;
import dev.octavo.form.outline.Outline;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.page.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what an amendment says of the report it amends.
///
/// An amendment is what was filed on a form ending in `/A` or what says so on its cover; of other
/// reports nothing is looked at. Rule 12b-15 asks that an amendment be numbered and that it give
/// the full text of each item amended. What it amends, filers say in an "Explanatory Note", which
/// has no fixed place: mostly it stands before the first item heading, at times as the first words
/// of an item. So the paragraphs of the cover and a bounded number of those behind it are read,
/// sentence by sentence, and of them only the ones that speak of a report or an amendment. Where no
/// sentence names an item, the amendment's own items are what it amends: by the same rule it gives
/// each in full.
public final class AmendmentReader {

    /// How far behind the cover a note is looked for, in lines and in characters.
    private static final int LINES_BEHIND = 150;

    private static final int CHARS_BEHIND = 16_000;

    /// A paragraph that is longer is text that was glued together; its beginning is enough.
    private static final int LONGEST_PARAGRAPH = 6_000;

    private final Page page;
    private final Outline outline;
    private final List<Fact<String>> items = new ArrayList<>();
    private final List<Span> note = new ArrayList<>();
    private Fact<Integer> number = Fact.none();
    private Fact<LocalDate> reported = Fact.none();
    private Fact<LocalDate> filed = Fact.none();

    /// Whether the note says that something is not amended without naming what is.
    private boolean denied;

    private AmendmentReader(Page page, Outline outline) {
        this.page = page;
        this.outline = outline;
    }

    /// Reads the amendment; empty where the report is none.
    public static Optional<Amendment> read(
            Page page, Outline outline, Fact<String> form, Cover cover) {
        String name = form.orElse("");
        boolean slash = name.regionMatches(true, name.length() - 2, "/A", 0, 2);
        if (!slash && !cover.amendment().orElse(false)) {
            return Optional.empty();
        }
        AmendmentReader reader = new AmendmentReader(page, outline);
        reader.paragraphs();
        if (reader.items.isEmpty() && !reader.denied) {
            reader.ownItems();
        }
        return Optional.of(
                new Amendment(
                        cover.amendmentNumber().or(reader.number),
                        reader.reported,
                        reader.filed,
                        reader.items,
                        reader.note));
    }

    private void paragraphs() {
        int cover = Math.min(outline.coverEnd(), page.lines());
        int end = Math.min(page.lines(), cover + LINES_BEHIND);
        if (!outline.signatures().isEmpty()) {
            end = Math.min(end, Math.max(cover, outline.signatures().first()));
        }
        int most = cover < page.lines() ? page.start(cover) + CHARS_BEHIND : Integer.MAX_VALUE;
        int line = 0;
        while (line < end && page.start(line) < most) {
            int behind = paragraphEnd(line, line < cover ? cover : end);
            paragraph(line, behind, line < cover);
            line = behind;
        }
    }

    private int paragraphEnd(int first, int end) {
        int line = first + 1;
        while (line < end
                && !page.startsParagraph(line)
                && page.end(line) - page.start(first) < LONGEST_PARAGRAPH) {
            line++;
        }
        return line;
    }

    private void paragraph(int first, int behind, boolean onCover) {
        if (!speaks(first, behind)) {
            return;
        }
        Passage passage = Passage.of(page, first, behind);
        String text = passage.text();
        String lower = AmendmentWords.lower(text);
        if (!number.isPresent()) {
            number = number(passage, lower, onCover);
        }
        denied |= lower.contains("not amend");
        int[] bounds = Sentences.boundaries(text);
        for (int i = 0; i + 1 < bounds.length; i++) {
            if (bounds[i] > LONGEST_PARAGRAPH) {
                return;
            }
            sentence(
                    passage,
                    lower,
                    bounds[i],
                    Math.min(bounds[i + 1], bounds[i] + LONGEST_PARAGRAPH));
        }
    }

    /// Whether a paragraph has one of the words that a note cannot do without.
    private boolean speaks(int first, int behind) {
        String text = page.text();
        for (int i = page.start(first), end = page.end(behind - 1); i < end; i++) {
            switch (text.charAt(i)) {
                case 'm', 'M' -> {
                    if (text.regionMatches(true, i, "mend", 0, 4)) {
                        return true;
                    }
                }
                case 'r', 'R' -> {
                    if (text.regionMatches(true, i, "riginal", 0, 7)) {
                        return true;
                    }
                }
                case 'k', 'K' -> {
                    if (i > 1 && text.charAt(i - 2) == '8') {
                        return true;
                    }
                }
                case 's', 'S' -> {
                    if (text.regionMatches(true, i, "supplement", 0, 10)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private void sentence(Passage passage, String lower, int from, int to) {
        int before = items.size();
        boolean dated = dates(passage, lower, from, to);
        boolean following = AmendmentItems.read(passage, lower, from, to, items);
        if (following) {
            ownItems();
        }
        if (dated || items.size() > before) {
            note.add(passage.span(from, to));
        }
    }

    private void ownItems() {
        outline.headings()
                .forEach(h ->
                        h.numbers().forEach(n -> AmendmentItems.add(items, Fact.of(n, h.at()))));
    }

    private boolean dates(Passage passage, String lower, int from, int to) {
        boolean any = false;
        if (reported.isPresent() && filed.isPresent()) {
            return false;
        }
        for (AmendmentDates.Stated s : AmendmentDates.read(lower, from, to)) {
            Fact<LocalDate> fact = Fact.of(s.date(), passage.spans(s.start(), s.end()));
            if (s.filed() && !filed.isPresent()) {
                filed = fact;
                any = true;
            } else if (!s.filed() && !reported.isPresent()) {
                reported = fact;
                any = true;
            }
        }
        return any;
    }

    /// The number in "This Amendment No. 1", "files Amendment No. 1", "as an amendment (Amendment
    /// No. 1)", "this second amendment", or in a paragraph of the cover that begins with "Amendment
    /// No. 1".
    private static Fact<Integer> number(Passage passage, String lower, boolean onCover) {
        int at = numbered(lower, 0);
        while (at >= 0) {
            int a = AmendmentWords.behindWord(lower, at + 10);
            int i = a;
            while (i < lower.length()
                    && i < a + 3
                    && (lower.charAt(i) == '.'
                            || lower.charAt(i) == ' '
                            || lower.charAt(i) == '#')) {
                i++;
            }
            if (i > at + 10 && own(lower, at, onCover)) {
                int end = AmendmentWords.behindWord(lower, i);
                int value = AmendmentWords.number(lower.substring(i, end));
                if (value > 0) {
                    return Fact.of(value, passage.span(i, end));
                }
            }
            at = numbered(lower, at + 10);
        }
        return counted(passage, lower);
    }

    /// Where "amendment no." or "amendment #" stands, or -1.
    private static int numbered(String lower, int from) {
        int at = lower.indexOf("amendment ", from);
        while (at >= 0 && !lower.startsWith("n", at + 10) && !lower.startsWith("#", at + 10)) {
            at = lower.indexOf("amendment ", at + 10);
        }
        return at;
    }

    /// Whether the amendment that is numbered at a position is this one, not one before it.
    private static boolean own(String lower, int at, boolean onCover) {
        String before = AmendmentWords.wordBefore(lower, at);
        return switch (before) {
            case "this", "files", "submits" -> true;
            case "" -> onCover;
            case "filing" -> lower.startsWith("is ", at - 10) || lower.startsWith("are ", at - 11);
            case "amendment" -> lower.startsWith("an amendment (", at - 14);
            case "is" ->
                    lower.startsWith("this is ", at - 8)
                            || lower.startsWith("this report is ", at - 15)
                            || lower.startsWith("this filing is ", at - 15);
            case "a" ->
                    lower.startsWith("this form 8-k/a, ", at - 17)
                            || lower.startsWith("this form 8-k/a (", at - 17)
                            || lower.startsWith("this current report on form 8-k/a, ", at - 35);
            default -> false;
        };
    }

    /// The number of "this second amendment".
    private static Fact<Integer> counted(Passage passage, String lower) {
        int at = lower.indexOf(" amendment");
        while (at >= 0) {
            String word = AmendmentWords.wordBefore(lower, at);
            int value = AmendmentWords.ordinal(word);
            int start = at - word.length();
            if (value > 0 && AmendmentWords.wordBefore(lower, start).equals("this")) {
                return Fact.of(value, passage.span(start, at));
            }
            at = lower.indexOf(" amendment", at + 1);
        }
        return Fact.none();
    }
}
