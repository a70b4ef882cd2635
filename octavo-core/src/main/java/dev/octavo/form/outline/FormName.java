package dev.octavo.form.outline;

import dev.octavo.edgar.Document;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Header;
import dev.octavo.edgar.Submission;
import dev.octavo.form.FormItem;
import dev.octavo.form.Items;
import dev.octavo.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Decides whether a page is a current report, and under which name of the form.
///
/// The header says it, else the document's type, else the line "FORM 8-K" of the cover page. The
/// words "Form 8-K" alone decide nothing: letters, press releases and other forms use them. So the
/// line must be the form's own ("Form 8-K filed on May 3 …" is not), and the cover must go on like
/// one.
public final class FormName {

    /// The cover's title stands at the top; an amendment or a glued-on letter may come before.
    private static final int COVER_LINES = 120;

    private static final int LONGEST_TITLE = 160;

    /// How much of a long line is looked at.
    private static final int LONG_LINE = 4000;

    private static final String[] CAPTIONS = {
        "date of report",
        "exact name of registrant",
        "commission file",
        "jurisdiction of",
        "principal executive offices",
        "earliest event"
    };

    /// What follows the form's name where a successor takes over the registration (Rules 12g-3 and
    /// 15d-5).
    private static final String[] SUCCESSORS = {"12B", "12G3", "15D5"};

    private static final String[] AMENDMENTS = {"/A", " /A", "-A"};

    private FormName() {}

    /// The name of the form; empty where the page is no current report.
    public static Optional<Fact<String>> of(Submission submission, Page page, Outline outline) {
        Fact<String> filed = submission.header().map(Header::form).orElse(Fact.none());
        if (filed.isPresent()) {
            return current(filed.orElse("")) ? Optional.of(filed) : Optional.empty();
        }
        String type = type(submission.documents(), page.document());
        if (!type.isEmpty()) {
            return current(type) ? Optional.of(Fact.of(type, List.of())) : Optional.empty();
        }
        return onCover(page, outline);
    }

    private static boolean current(String form) {
        return form.toUpperCase(Locale.ROOT).startsWith("8-K");
    }

    private static String type(List<Document> documents, int number) {
        for (Document document : documents) {
            if (document.number() == number) {
                return document.type();
            }
        }
        return "";
    }

    private static Optional<Fact<String>> onCover(Page page, Outline outline) {
        int end = Math.min(page.lines(), COVER_LINES);
        boolean otherForm = false;
        for (int line = 0; line < end && !otherForm; line++) {
            String letters = Landmarks.letters(page, line, 24);
            if (letters.contains("form8k") && title(page, line) && coverGoesOn(page, line, end)) {
                return Optional.of(name(page, line));
            }
            if (wholeCover(page, line)) {
                return Optional.of(name(page, line));
            }
            otherForm =
                    letters.startsWith("form10k")
                            || letters.startsWith("form10q")
                            || letters.startsWith("form6k")
                            || letters.startsWith("form20f")
                            || letters.startsWith("schedule1")
                            || letters.startsWith("forms");
        }
        if (otherForm) {
            return Optional.empty();
        }
        return itemsOfTheForm(outline) ? Optional.of(Fact.none()) : Optional.empty();
    }

    /// Whether a line is the form's title and not a sentence about it. Conversions put the
    /// registrant before it, or all of the cover behind it.
    private static boolean title(Page page, int line) {
        String text = page.text(line);
        String upper = text.toUpperCase(Locale.ROOT);
        int at = upper.indexOf("FORM");
        if (at < 0) {
            return false;
        }
        boolean capitals = text.startsWith("FORM", at);
        boolean front = at <= 4;
        return front && (capitals || text.length() <= 40)
                || capitals && text.length() <= LONGEST_TITLE;
    }

    /// Whether the lines about a title are those of a cover page.
    private static boolean coverGoesOn(Page page, int line, int end) {
        int signs = 0;
        for (int i = Math.max(0, line - 12); i < Math.min(page.lines(), end + 40); i++) {
            if (page.end(i) - page.start(i) > LONG_LINE) {
                continue;
            }
            String text = page.text(i).toLowerCase(Locale.ROOT);
            if (text.contains("current report")
                    || text.contains("date of report")
                    || text.contains("exact name of registrant")
                    || text.contains("commission file")
                    || text.contains("13 or 15(d)")
                    || text.contains("earliest event")) {
                signs++;
            }
            if (signs >= 2) {
                return true;
            }
        }
        return false;
    }

    /// Whether a long line holds the whole cover: the title in capitals and three captions.
    private static boolean wholeCover(Page page, int line) {
        int a = page.start(line);
        int z = Math.min(page.end(line), a + LONG_LINE);
        if (z - a < 300 || page.text().indexOf("FORM 8-K", a, z) < 0) {
            return false;
        }
        String text = page.text().substring(a, z).toLowerCase(Locale.ROOT);
        int signs = 0;
        for (String sign : CAPTIONS) {
            signs += text.contains(sign) ? 1 : 0;
        }
        return signs >= 3;
    }

    /// The name as EDGAR writes it, with the characters of the line that say so.
    private static Fact<String> name(Page page, int line) {
        String text = page.text();
        int end = page.end(line);
        for (int i = page.start(line); i + 2 < end; i++) {
            if (text.charAt(i) == '8') {
                int k = i + 1;
                while (k < end
                        && (text.charAt(k) == '-'
                                || text.charAt(k) <= ' '
                                || text.charAt(k) == '–'
                                || text.charAt(k) == '‑')) {
                    k++;
                }
                if (k < end && (text.charAt(k) | 0x20) == 'k') {
                    String successor = first(SUCCESSORS, text, k + 1, end);
                    int name = k + 1 + successor.length();
                    String amendment = first(AMENDMENTS, text, name, end);
                    return Fact.of(
                            "8-K" + successor + (amendment.isEmpty() ? "" : "/A"),
                            page.span(i, name + amendment.length()));
                }
            }
        }
        return Fact.none();
    }

    /// Which of some words stands at a position and ends by `end`; empty for none.
    private static String first(String[] words, String text, int at, int end) {
        for (String word : words) {
            if (at + word.length() <= end && text.regionMatches(true, at, word, 0, word.length())) {
                return word;
            }
        }
        return "";
    }

    /// Converted item text has no cover: then a heading with number and caption of the form is
    /// enough. A legacy number is not: "Item 5. Other …" stands in other forms too, so it takes
    /// two.
    private static boolean itemsOfTheForm(Outline outline) {
        int legacy = 0;
        for (ItemHeading heading : outline.headings()) {
            String caption = heading.caption().orElse("");
            Optional<FormItem> item = Items.find(heading.numbers().getFirst());
            boolean first = heading.line() <= 5 && item.isPresent() && !item.get().legacy();
            if (item.isPresent() && (first || CaptionWords.begins(heading.numbers(), caption))) {
                if (!item.get().legacy()) {
                    return true;
                }
                legacy++;
            }
        }
        return legacy >= 2;
    }
}
