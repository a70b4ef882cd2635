package dev.octavo.form.outline;

import dev.octavo.form.outline.HeadingReader.Candidate;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What may be a landmark of a report on a page: item headings, signatures, exhibit indexes,
/// headings of exhibits.
///
/// One pass over the lines looks at each line's first letter; only a line that begins like a
/// landmark is looked at further, and only a long line has headings looked for inside it. What the
/// landmarks mean together is [OutlineReader]'s business.
final class LandmarkScan {

    /// How far into a line its first letter may be (rules of dashes and marks stand before it).
    private static final int FRONT = 200;

    /// A line longer than this may hold a whole item.
    private static final int SENTENCE = 120;

    /// No report has more items; a page that seems to is something else, and must not cost more.
    private static final int MOST = 400;

    /// Behind any text, with room for a word behind it.
    private static final int NOWHERE = Integer.MAX_VALUE - 8;

    private final Page page;
    private final char[] characters;

    /// Item headings in the order of the page, those of tables of contents among them.
    final List<Candidate> candidates = new ArrayList<>();

    /// Lines that begin "Pursuant to the requirements …", above a signature.
    final List<Integer> requirements = new ArrayList<>();

    /// Lines that are the heading of signatures.
    final List<Integer> signatureHeadings = new ArrayList<>();

    /// Lines that are the heading of an exhibit index.
    final List<Integer> indexes = new ArrayList<>();

    /// Lines that are the heading of an exhibit.
    final List<Integer> exhibits = new ArrayList<>();

    /// The next place of "Item" or "ITEM" from where it was last looked for.
    private int nextItem = -1;

    private LandmarkScan(Page page) {
        this.page = page;
        this.characters = page.characters();
    }

    static LandmarkScan of(Page page) {
        LandmarkScan out = new LandmarkScan(page);
        out.run();
        return out;
    }

    private void run() {
        int line = 0;
        while (line < page.lines()) {
            int next = landmark(line);
            boolean headed =
                    !candidates.isEmpty() && candidates.getLast().heading().textLine() == line;
            if (headed || page.end(line) - page.start(line) > SENTENCE) {
                inLine(line);
            }
            line = Math.max(line + 1, next);
        }
    }

    /// Looks for headings inside a long line: conversions lose line ends, down to a whole report in
    /// one line. Such a heading has the complete caption of its item and does not go on with a
    /// sentence.
    private void inLine(int line) {
        String text = page.text();
        int end = page.end(line);
        int at = page.start(line) + 1;
        if (!candidates.isEmpty() && candidates.getLast().heading().line() == line) {
            at = Math.max(at, candidates.getLast().heading().position() + 4);
        }
        while (at < end && candidates.size() < MOST) {
            int found = nextItem(at);
            if (found + 4 > end) {
                return;
            }
            at = found + 4;
            boolean stacked =
                    !candidates.isEmpty() && candidates.getLast().heading().textStart() == found;
            if (stacked || afterSentence(text, page.start(line), found)) {
                Optional<Candidate> heading =
                        HeadingReader.read(page, line, found, true).filter(Candidate::sure);
                if (heading.isPresent()) {
                    candidates.add(heading.get());
                    if (heading.get().heading().textLine() != line) {
                        return;
                    }
                    at = Math.max(at, heading.get().heading().textStart());
                }
            }
        }
    }

    /// The next place of "Item" or "ITEM". Lines ask for places further and further on, so each is
    /// searched for once.
    private int nextItem(int from) {
        if (nextItem < from) {
            String text = page.text();
            int last = characters.length - 4;
            int i = text.indexOf('I', from);
            while (i >= 0 && i <= last && !item(i)) {
                i = text.indexOf('I', i + 1);
            }
            nextItem = i >= 0 && i <= last ? i : NOWHERE;
        }
        return nextItem;
    }

    private boolean item(int at) {
        return characters[at + 1] == 't' && characters[at + 2] == 'e' && characters[at + 3] == 'm'
                || characters[at + 1] == 'T'
                        && characters[at + 2] == 'E'
                        && characters[at + 3] == 'M';
    }

    /// Whether a new sentence may begin at a position: behind a full stop or a bracket, a number,
    /// or words in capitals.
    private boolean afterSentence(String text, int start, int at) {
        int i = at - 1;
        while (i > start && text.charAt(i) <= ' ') {
            i--;
        }
        char last = text.charAt(i);
        if (!Character.isLetter(last)) {
            // a full stop, a bracket, a page number, a check box, a rule; not what leads into a
            // reference
            return text.startsWith("---", i - 2)
                    || ",(“-–—&/;‘".indexOf(last) < 0
                            && (last != '"' || closing(text, start, i, at));
        }
        int word = i;
        while (word >= start && Character.isLetter(text.charAt(word))) {
            word--;
        }
        String before = text.substring(word + 1, i + 1);
        if (candidates.isEmpty()
                && before.length() > 3
                && Character.isUpperCase(before.charAt(0))
                && !before.equals("Under")) {
            // a cover may end with any name
            return true;
        }
        return before.length() == 1
                        && i > start + 1
                        && text.charAt(i - 1) <= ' '
                        && "ox".contains(before)
                || before.length() > 3
                        && (before.equals(before.toUpperCase(Locale.ROOT))
                                || before.equals("Contents"));
    }

    /// Whether a straight quote before "Item" closes a quotation: it stands at the end of a word,
    /// and where a blank follows, of a sentence.
    private static boolean closing(String text, int start, int quote, int item) {
        char before = quote > start ? text.charAt(quote - 1) : ' ';
        return before > ' ' && before != '(' && (quote == item - 1 || before == '.');
    }

    /// Looks at one line; gives the line to go on with.
    private int landmark(int line) {
        int at = firstLetter(line);
        if (at < 0) {
            return line + 1;
        }
        if (candidates.size() < MOST && CaptionFirst.may(characters, at, page.end(line))) {
            Optional<Candidate> heading = CaptionFirst.read(page, line);
            if (heading.isPresent()) {
                candidates.add(heading.get());
                return line + 1;
            }
        }
        char second = at + 1 < characters.length ? (char) (characters[at + 1] | 0x20) : ' ';
        switch (characters[at]) {
            case 'I', 'i' -> {
                return item(line, at);
            }
            case 'S', 's' -> {
                if (second == 'e' || second == 'i' || second == ' ') {
                    section(line, at);
                }
            }
            case 'P', 'p' -> {
                if (second == 'u' || second == ' ') {
                    pursuant(line);
                }
            }
            case 'E', 'e' -> {
                if (second == 'x' || second == ' ') {
                    exhibit(line);
                }
            }
            case 'L', 'l' -> {
                if (second == 'i') {
                    index(line);
                }
            }
            case 'F', 'f' -> {
                if (second == 'o' && Scan.at(characters, at, "form 8-k")) {
                    led(line, at + 8, 6);
                }
            }
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                return bareNumber(line, at);
            }
            default -> {}
        }
        return line + 1;
    }

    private int firstLetter(int line) {
        int end = Math.min(page.end(line), page.start(line) + FRONT);
        for (int i = page.start(line); i < end; i++) {
            if (Landmarks.word(characters[i])) {
                return i;
            }
        }
        return -1;
    }

    private int item(int line, int at) {
        char second = at + 1 < characters.length ? characters[at + 1] : ' ';
        if (second == 'n' || second == 'N') {
            index(line);
            pursuant(line);
            return line + 1;
        }
        return itemWord(at, page.end(line)) ? heading(line, at, continued(line)) : line + 1;
    }

    /// Whether the four letters of "Item" stand in a line, perhaps a blank between them; lines that
    /// begin "It is" are frequent.
    private boolean itemWord(int at, int end) {
        int i = at + 1;
        for (int k = 1; k < 4; k++) {
            if (i < end && characters[i] == ' ') {
                i++;
            }
            if (i >= end || (characters[i] | 0x20) != "item".charAt(k)) {
                return false;
            }
            i++;
        }
        return true;
    }

    /// Takes the heading that begins at a position; gives the line to go on with.
    private int heading(int line, int at, boolean continued) {
        if (candidates.size() >= MOST) {
            return line + 1;
        }
        Optional<Candidate> found = HeadingReader.read(page, line, at, continued);
        found.ifPresent(candidates::add);
        return found.map(candidate -> candidate.heading().textLine()).orElse(line + 1);
    }

    /// A number of today's form without the word "Item", with the whole of its caption.
    private int bareNumber(int line, int at) {
        if (characters[at] == '8' && Scan.at(characters, at, "8-k item ")) {
            led(line, at + 3, 2);
        }
        if (at + 5 >= page.end(line)
                || characters[at + 1] != '.'
                || characters[at + 2] > '1'
                || at > page.start(line)
                || continued(line)) {
            return line + 1;
        }
        return heading(line, at, true);
    }

    /// A section title, which may have the heading in the same line; or the heading of the
    /// signatures.
    private void section(int line, int at) {
        if (Scan.at(characters, at, "section")) {
            led(line, at + 8, FRONT);
        } else if (Landmarks.signatureHeading(page, line)) {
            signatureHeadings.add(line);
        } else {
            pursuant(line);
        }
    }

    /// Takes the heading of an item that begins in a line at most `reach` characters behind a
    /// position, if it has a caption of the form.
    private void led(int line, int from, int reach) {
        int end = Math.min(page.end(line), from + reach + 6);
        for (int i = from; i + 6 < end && candidates.size() < MOST; i++) {
            if ((characters[i] == 'I' || characters[i] == 'i')
                    && Scan.at(characters, i, "item ")
                    && Character.isDigit(characters[i + 5])) {
                HeadingReader.read(page, line, i, false)
                        .filter(Candidate::sure)
                        .ifPresent(candidates::add);
                return;
            }
        }
    }

    private void pursuant(int line) {
        if (Landmarks.requirements(page, line) && Landmarks.signed(page, line, 8)) {
            requirements.add(line);
        }
    }

    private void exhibit(int line) {
        if (Landmarks.exhibitIndex(page, line)) {
            indexes.add(line);
        } else if (exhibits.size() < MOST && Landmarks.exhibitHeading(page, line)) {
            exhibits.add(line);
        }
    }

    private void index(int line) {
        if (Landmarks.exhibitIndex(page, line)) {
            indexes.add(line);
        }
    }

    /// Whether a line goes on with a sentence of the line before: no new paragraph, and the line
    /// before is long and does not end like a sentence or a title.
    private boolean continued(int line) {
        if (line == 0 || page.startsParagraph(line) || page.startsPage(line)) {
            return false;
        }
        int before = line - 1;
        if (!candidates.isEmpty() && candidates.getLast().heading().textLine() == line) {
            return false;
        }
        if (Landmarks.section(page, before)
                || (page.style(page.start(line)) & (Page.BOLD | Page.UNDERLINE)) != 0) {
            return false;
        }
        int length = page.end(before) - page.start(before);
        char last = characters[page.end(before) - 1];
        return length >= 40
                && (Character.isLetterOrDigit(last)
                        || last == ','
                        || last == '“'
                        || last == '"'
                        || last == '(');
    }
}
