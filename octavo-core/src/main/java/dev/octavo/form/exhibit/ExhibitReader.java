package dev.octavo.form.exhibit;

import dev.octavo.edgar.Document;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.edgar.Submission;
import dev.octavo.form.Exhibit;
import dev.octavo.form.Item;
import dev.octavo.form.Status;
import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.form.line.Wording;
import dev.octavo.form.outline.ItemBounds;
import dev.octavo.form.outline.Landmarks;
import dev.octavo.form.outline.Outline;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Reads the exhibits of a report: the list under item 9.01 (item 7 before 23 August 2004),
/// completed by the exhibit index; the list in a sentence where there is no other.
///
/// The status set here is only what the list itself says (a remark, the legend of a mark, the
/// sentence over the list); `StatusReader` adds what the rest of the report says.
public final class ExhibitReader {

    /// A longer line is no entry of a list that has no heading.
    private static final int LONGEST_ENTRY = 200;

    private ExhibitReader() {}

    /// Reads the exhibits of the list.
    ///
    /// @param items the items of the report, with the lines of their bodies
    /// @param problems what is wrong with the list is added here
    public static List<Exhibit> read(
            Page page,
            Outline outline,
            List<Item> items,
            Submission submission,
            List<Problem> problems) {
        List<ExhibitEntry> entries = new ArrayList<>();
        for (Item item : items) {
            if (item.current().equals("9.01")) {
                Item.LineRange at = item.lines();
                int end = ItemBounds.end(page, outline, item);
                merge(page, entries, list(page, at.first(), at.start(), at.behind(), end));
            }
        }
        Outline.Lines index = outline.index();
        if (!index.isEmpty()) {
            int first = index.first();
            int end = page.text().length();
            merge(page, entries, list(page, first, page.start(first), index.behind(), end));
        }
        if (entries.isEmpty() && !items.isEmpty() && !items.getLast().current().equals("9.01")) {
            unheaded(page, outline, items.getLast(), entries);
        }
        if (entries.isEmpty()) {
            for (Item item : items) {
                if (item.current().equals("9.01")) {
                    Item.LineRange at = item.lines();
                    merge(
                            page,
                            entries,
                            ExhibitSentence.read(
                                    page,
                                    at.first(),
                                    at.start(),
                                    at.behind(),
                                    ItemBounds.end(page, outline, item)));
                }
            }
        }
        List<Exhibit> exhibits = new ArrayList<>();
        for (ExhibitEntry entry : entries) {
            exhibits.add(exhibit(page, entry, submission));
        }
        problems(page, submission, exhibits, problems);
        return List.copyOf(exhibits);
    }

    /// The list in the lines `first` to before `behind`, from position `start` on and not beyond
    /// `end`, with its descriptions before or behind the numbers.
    private static List<ExhibitEntry> list(Page page, int first, int start, int behind, int end) {
        List<ExhibitEntry> columns = ExhibitColumns.read(page, first, behind);
        if (!columns.isEmpty()) {
            return columns;
        }
        int rowEnd = rowEnd(page, behind);
        List<ExhibitEntry> entries =
                rowEnd > behind
                        ? ExhibitList.read(page, first, start, rowEnd, page.end(rowEnd - 1))
                        : ExhibitList.read(page, first, start, behind, end);
        return ExhibitSentence.divide(page, entries, first, start, behind, end);
    }

    /// Behind the row of a table that a line ends in: marks in its last cells are no text of the
    /// item.
    private static int rowEnd(Page page, int behind) {
        int line = behind;
        while (line > 0
                && line < page.lines()
                && page.row(line) >= 0
                && page.row(line) == page.row(line - 1)
                && page.table(line) == page.table(line - 1)
                && ExhibitPlace.onlyMarks(page.text(), page.start(line), page.end(line))) {
            line++;
        }
        return line;
    }

    /// The list at the end of a report that forgets the heading of item 9.01: from the line
    /// "Exhibits", or from the first line that begins with an exhibit's number behind that word and
    /// is no sentence.
    private static void unheaded(
            Page page, Outline outline, Item last, List<ExhibitEntry> entries) {
        ExhibitNumber number = new ExhibitNumber();
        for (int line = last.lines().first() + 1; line < last.lines().behind(); line++) {
            int start = page.start(line);
            int end = page.end(line);
            char c = page.text().charAt(start);
            if (end - start > LONGEST_ENTRY || (c != 'E' && c != '(')) {
                continue;
            }
            boolean heading =
                    switch (Landmarks.letters(page, line, 16)) {
                        case "exhibits", "cexhibits", "dexhibits", "exhibitno", "exhibitnumber" ->
                                true;
                        // any other line may still be an entry
                        default -> false;
                    };
            boolean entry =
                    !heading
                            && page.startsParagraph(line)
                            && number.read(page.text(), start, end)
                            && number.named
                            && number.rest < end;
            if (heading || entry) {
                merge(
                        page,
                        entries,
                        ExhibitList.read(
                                page,
                                line,
                                start,
                                last.lines().behind(),
                                ItemBounds.end(page, outline, last)));
                return;
            }
        }
    }

    /// Adds what is new in a further list: exhibits, a description that was missing, a status.
    private static void merge(Page page, List<ExhibitEntry> entries, List<ExhibitEntry> more) {
        for (ExhibitEntry entry : more) {
            ExhibitEntry known = null;
            for (ExhibitEntry e : entries) {
                if (e.number.equalsIgnoreCase(entry.number)) {
                    known = e;
                    break;
                }
            }
            if (known == null) {
                renumberOrAdd(page, entries, entry);
            } else {
                if (!known.described() || known.text(page).isBlank()) {
                    known.pieces.clear();
                    known.pieces.addAll(entry.pieces);
                }
                known.status = known.status.or(entry.status);
            }
        }
    }

    /// Adds an exhibit; but where a list counts its exhibits ("1.", "2.") and the other gives the
    /// same one its number in the sense of Regulation S-K, that is its number.
    private static void renumberOrAdd(Page page, List<ExhibitEntry> entries, ExhibitEntry entry) {
        if (entry.number.length() > 1) {
            for (int i = 0; i < entries.size(); i++) {
                ExhibitEntry e = entries.get(i);
                if (e.number.length() == 1
                        && e.described()
                        && entry.described()
                        && plain(e.text(page)).equals(plain(entry.text(page)))) {
                    entries.set(i, entry);
                    return;
                }
            }
        }
        entries.add(entry);
    }

    private static Exhibit exhibit(Page page, ExhibitEntry entry, Submission submission) {
        Fact<String> description = entry.description(page);
        boolean says = Wording.incorporated(description.orElse(""));
        boolean incorporated = says || entry.status.orElse(Wording.FILED) == Wording.INCORPORATED;
        List<Span> why = says ? description.at() : entry.status.at();
        Fact<Status> status =
                incorporated || !entry.status.isPresent()
                        ? Fact.none()
                        : entry.status.map(
                                w -> w == Wording.FURNISHED ? Status.FURNISHED : Status.FILED);
        return new Exhibit(
                entry.numberFact(),
                description,
                status,
                Fact.of(incorporated, incorporated ? why : List.of()),
                document(entry.number, submission));
    }

    /// The attached document of type `EX-` and the number. Types have no brackets: `EX-99.A` is
    /// exhibit 99(a).
    private static OptionalInt document(String number, Submission submission) {
        String plain = plain(number);
        for (Document document : submission.documents()) {
            if (document.type().regionMatches(true, 0, "EX-", 0, 3)
                    && plain(document.type().substring(3)).equals(plain)) {
                return OptionalInt.of(document.number());
            }
        }
        return OptionalInt.empty();
    }

    /// A number without brackets, leading noughts of its parts and case, to compare list and
    /// document type: `99.01` and `99.1` are one.
    static String plain(String number) {
        StringBuilder out = new StringBuilder();
        String lower = number.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean nought =
                    c == '0' && i > 0 && lower.charAt(i - 1) == '.' && i + 1 < lower.length();
            if (Ascii.digit(c) && !nought || Ascii.letter(c)) {
                out.append(c);
            } else if (c == '.' && i + 1 < lower.length() && Ascii.digit(lower.charAt(i + 1))) {
                out.append('.');
            }
        }
        return out.toString();
    }

    private static void problems(
            Page page, Submission submission, List<Exhibit> exhibits, List<Problem> problems) {
        boolean attached = false;
        for (Document document : submission.documents()) {
            attached |= document.number() != page.document();
        }
        if (!attached) {
            return;
        }
        for (Exhibit exhibit : exhibits) {
            String number = exhibit.number().orElse("");
            if (exhibit.document().isEmpty()
                    && !exhibit.incorporated().orElse(false)
                    && !number.startsWith("104")
                    && !number.startsWith("101")
                    && !includedElsewhere(exhibit)) {
                problems.add(
                        new Problem(
                                ProblemCode.EXHIBIT_NOT_ATTACHED,
                                "Exhibit " + number + " is listed but not attached.",
                                exhibit.number().at().getFirst()));
            }
        }
        for (Document document : submission.documents()) {
            if (unlisted(page, document, exhibits)) {
                problems.add(
                        new Problem(
                                ProblemCode.EXHIBIT_NOT_LISTED,
                                "A document of type "
                                        + document.type()
                                        + " is attached but not listed.",
                                document.at()));
            }
        }
    }

    private static boolean includedElsewhere(Exhibit exhibit) {
        String folded = Wording.fold(exhibit.description().orElse(""));
        return folded.contains("included in")
                || folded.contains("contained in")
                || folded.contains("included as part");
    }

    private static boolean unlisted(Page page, Document document, List<Exhibit> exhibits) {
        String type = document.type();
        if (document.number() == page.document()
                || !type.regionMatches(true, 0, "EX-", 0, 3)
                || type.startsWith("EX-101")
                || type.startsWith("EX-104")
                || type.startsWith("EX-27")) {
            return false;
        }
        String plain = plain(type.substring(3));
        for (Exhibit exhibit : exhibits) {
            String number = plain(exhibit.number().orElse(""));
            if (number.equals(plain)
                    || number.startsWith(plain + ".")
                    || plain.startsWith(number + ".")) {
                return false;
            }
        }
        return true;
    }
}
