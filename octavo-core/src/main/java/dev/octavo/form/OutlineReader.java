package dev.octavo.form;

import dev.octavo.form.HeadingReader.Candidate;
import dev.octavo.form.Outline.Lines;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the parts of a report's main document.
///
/// One pass over the lines looks at each line's first letter and collects what may be a landmark:
/// item headings, signatures, exhibit indexes, headings of exhibits. The landmarks are then weighed
/// against each other: a table of contents names items that come again; the report ends at its
/// signatures, so that items of an agreement, of a Schedule 13D or of a second report behind them
/// are none of its items; a report uses one numbering.
final class OutlineReader {

    /// How far into a line its first letter may be (rules of dashes and marks stand before it).
    private static final int FRONT = 200;

    /// A line longer than this may hold a whole item.
    private static final int SENTENCE = 120;

    /// No report has more items; a page that seems to is something else, and must not cost more.
    private static final int MOST = 400;

    /// Behind any text, with room for a word behind it.
    private static final int NOWHERE = Integer.MAX_VALUE - 8;

    private final Page page;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Integer> requirements = new ArrayList<>();
    private final List<Integer> signatureHeadings = new ArrayList<>();
    private final List<Integer> indexes = new ArrayList<>();
    private final List<Integer> exhibits = new ArrayList<>();

    /// The next places of "Item" and "ITEM" from where they were last looked for.
    private int nextMixed = -1;

    private int nextCapitals = -1;

    private OutlineReader(Page page) {
        this.page = page;
    }

    static Outline read(Page page) {
        OutlineReader reader = new OutlineReader(page);
        reader.scan();
        return reader.outline();
    }

    private void scan() {
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
            int found = nextItem(text, at);
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
    private int nextItem(String text, int from) {
        if (nextMixed < from) {
            int at = text.indexOf("Item", from);
            nextMixed = at < 0 ? NOWHERE : at;
        }
        if (nextCapitals < from) {
            int at = text.indexOf("ITEM", from);
            nextCapitals = at < 0 ? NOWHERE : at;
        }
        return Math.min(nextMixed, nextCapitals);
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
            // a full stop, a bracket, a page number, a check box; not what leads into a reference
            return ",(“-–—&/;‘".indexOf(last) < 0 && (last != '"' || closing(text, start, i, at));
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
        String text = page.text();
        char second = at + 1 < text.length() ? (char) (text.charAt(at + 1) | 0x20) : ' ';
        switch (text.charAt(at)) {
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
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                return bareNumber(line, at);
            }
            default -> {}
        }
        return line + 1;
    }

    private int firstLetter(int line) {
        String text = page.text();
        int end = Math.min(page.end(line), page.start(line) + FRONT);
        for (int i = page.start(line); i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private int item(int line, int at) {
        String text = page.text();
        char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (second == 'n' || second == 'N') {
            index(line);
            pursuant(line);
            return line + 1;
        }
        return itemWord(at, page.end(line)) ? heading(line, at) : line + 1;
    }

    /// Whether the four letters of "Item" stand in a line, perhaps a blank between them; lines that
    /// begin "It is" are frequent.
    private boolean itemWord(int at, int end) {
        String text = page.text();
        int i = at + 1;
        for (int k = 1; k < 4; k++) {
            if (i < end && text.charAt(i) == ' ') {
                i++;
            }
            if (i >= end || (text.charAt(i) | 0x20) != "item".charAt(k)) {
                return false;
            }
            i++;
        }
        return true;
    }

    private int heading(int line, int at) {
        if (candidates.size() >= MOST) {
            return line + 1;
        }
        Optional<Candidate> found = HeadingReader.read(page, line, at, continued(line));
        found.ifPresent(candidates::add);
        return found.map(candidate -> candidate.heading().textLine()).orElse(line + 1);
    }

    /// A number of today's form without the word "Item", with the whole of its caption.
    private int bareNumber(int line, int at) {
        String text = page.text();
        if (at + 5 >= page.end(line)
                || text.charAt(at + 1) != '.'
                || text.charAt(at + 2) > '1'
                || at > page.start(line)
                || continued(line)) {
            return line + 1;
        }
        Optional<Candidate> found = HeadingReader.read(page, line, at, true);
        if (found.isEmpty()) {
            return line + 1;
        }
        candidates.add(found.get());
        return found.get().heading().textLine();
    }

    /// A section title, which may have the heading in the same line; or the heading of the
    /// signatures.
    private void section(int line, int at) {
        String text = page.text();
        if (text.regionMatches(true, at, "section", 0, 7)) {
            int end = Math.min(page.end(line), at + FRONT);
            for (int i = at + 8; i + 6 < end; i++) {
                if ((text.charAt(i) == 'I' || text.charAt(i) == 'i')
                        && text.regionMatches(true, i, "item ", 0, 5)
                        && Character.isDigit(text.charAt(i + 5))) {
                    HeadingReader.read(page, line, i, false)
                            .filter(Candidate::sure)
                            .ifPresent(candidates::add);
                    return;
                }
            }
        } else if (Landmarks.signatureHeading(page, line)) {
            signatureHeadings.add(line);
        } else {
            pursuant(line);
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
        char last = page.text().charAt(page.end(before) - 1);
        return length >= 40
                && (Character.isLetterOrDigit(last)
                        || last == ','
                        || last == '“'
                        || last == '"'
                        || last == '(');
    }

    private Outline outline() {
        List<Candidate> kept = oneNumbering(withoutContents());
        int signature = signature(kept);
        List<ItemHeading> headings = new ArrayList<>();
        for (Candidate candidate : kept) {
            if (candidate.heading().line() < signature) {
                headings.add(candidate.heading());
            }
        }
        int lines = page.lines();
        int lastText = headings.isEmpty() ? 0 : headings.getLast().textLine();
        int index = firstFrom(indexes, signature < lines ? signature : lastText);
        int attached = attached(signature < lines ? signature : lastText, index, signature < lines);
        int itemsEnd =
                Math.min(
                        signature,
                        Math.min(attached, signature < lines || index >= lines ? lines : index));
        int signatureEnd = signature >= lines ? signature : Math.min(index, attached);
        Lines signatures = new Lines(Math.min(signature, lines), Math.min(signatureEnd, lines));
        Lines list =
                index < lines && index < attached
                        ? new Lines(index, attached)
                        : new Lines(attached, attached);
        return new Outline(
                coverEnd(headings, signature), headings, itemsEnd, signatures, list, attached);
    }

    private int coverEnd(List<ItemHeading> headings, int signature) {
        if (headings.isEmpty()) {
            return signature;
        }
        int first = headings.getFirst().line();
        for (Candidate candidate : candidates) {
            first = Math.min(first, candidate.heading().line());
        }
        first = Landmarks.sectionAbove(page, first);
        return first > 0 && Landmarks.letters(page, first - 1, 20).equals("tableofcontents")
                ? first - 1
                : first;
    }

    /// Leaves out the lines of a table of contents: they end in a page number, or have no text and
    /// come again with one.
    private List<Candidate> withoutContents() {
        List<Candidate> kept = new ArrayList<>(candidates.size());
        int n = candidates.size();
        boolean inContents = false;
        for (int k = 0; k < n; k++) {
            Candidate candidate = candidates.get(k);
            boolean again = false;
            boolean others = false;
            for (int j = k + 1; j < n; j++) {
                Candidate later = candidates.get(j);
                others |= !later.contents();
                again |=
                        !later.contents()
                                && later.heading()
                                        .numbers()
                                        .containsAll(candidate.heading().numbers());
            }
            boolean bare =
                    k + 1 < n
                            && contentsOnly(
                                    candidate.heading(),
                                    candidates.get(k + 1).heading(),
                                    inContents);
            inContents =
                    candidate.contents() && others
                            || again && (bare || contentsFollow(candidate.heading()));
            if (!inContents) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /// Whether a heading is the last item of a table of contents, whatever stands between that and
    /// the report's first item (an introductory note): the entry is a link, or the entry of the
    /// signatures follows it.
    private boolean contentsFollow(ItemHeading heading) {
        int line = heading.textLine();
        boolean link = (page.style(heading.position()) & Page.LINK) != 0;
        return line < page.lines()
                && line > heading.line()
                && (Landmarks.signatureHeading(page, line)
                        || link && (page.style(page.start(line)) & Page.LINK) != 0);
    }

    private boolean contentsOnly(ItemHeading heading, ItemHeading next, boolean begun) {
        if (heading.textLine() < next.line()) {
            return contentsOnly(heading.textLine(), next.line(), begun);
        }
        if (heading.textLine() > next.line() || heading.textStart() >= next.position()) {
            return true;
        }
        String between = page.text().substring(heading.textStart(), next.position()).strip();
        return between.length() <= 4
                || between.length() <= 400
                        && (between.startsWith("SIGNATURE")
                                || between.startsWith("Signature")
                                || begun && between.length() <= 40);
    }

    /// Whether lines hold nothing but what stands in a table of contents: page numbers, signatures,
    /// exhibits, links.
    ///
    /// @param begun whether the lines before are already known to be one; then any short lines will
    ///   do
    private boolean contentsOnly(int from, int to, boolean begun) {
        if (to - from > 40) {
            return false;
        }
        for (int line = from; line < to; line++) {
            if (begun && page.end(line) - page.start(line) <= 80) {
                continue;
            }
            String letters = Landmarks.letters(page, line, 16);
            boolean entry =
                    letters.startsWith("signature")
                            || letters.startsWith("exhibit")
                            || letters.startsWith("indextoexhibit")
                            || letters.startsWith("tableofcontents")
                            || letters.startsWith("ex")
                                    && letters.length() > 2
                                    && Character.isDigit(letters.charAt(2))
                            || !letters.isEmpty()
                                    && letters.length() <= 3
                                    && Character.isDigit(letters.charAt(0))
                            || (page.style(page.start(line)) & Page.LINK) != 0;
            if (!entry) {
                return false;
            }
        }
        return true;
    }

    /// A report uses one numbering; in the weeks of the change some used both, but then with the
    /// captions of the form.
    private static List<Candidate> oneNumbering(List<Candidate> all) {
        int current = 0;
        int legacy = 0;
        for (Candidate candidate : all) {
            if (candidate.sure()) {
                if (candidate.heading().numbers().getFirst().indexOf('.') > 0) {
                    current++;
                } else {
                    legacy++;
                }
            }
        }
        List<Candidate> kept = new ArrayList<>(all.size());
        for (Candidate candidate : all) {
            boolean dotted = candidate.heading().numbers().getFirst().indexOf('.') > 0;
            boolean mixed = dotted ? current == 0 && legacy > 0 : current > 0;
            boolean known = known(candidate.heading().numbers());
            if ((candidate.sure() || !mixed) && (known || dotted)) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean known(List<String> numbers) {
        for (String number : numbers) {
            if (Items.find(number).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// The line where the signatures begin; [Page#lines()] when the report is not signed.
    private int signature(List<Candidate> kept) {
        int first = kept.isEmpty() ? 0 : kept.getFirst().heading().textLine();
        int words = firstFrom(requirements, first);
        int lastHeading = kept.isEmpty() ? 0 : kept.getLast().heading().textLine();
        if (words < page.lines()) {
            return headingAbove(words, first);
        }
        for (int line : signatureHeadings) {
            if (line >= lastHeading && anySignature(line + 1, line + 16)) {
                return line;
            }
        }
        for (int line : signatureHeadings) {
            if (line >= lastHeading && page.lines() - line < 12) {
                return line;
            }
        }
        return unheaded(lastHeading);
    }

    /// The heading "SIGNATURES" a few lines above the words "Pursuant to the requirements …", else
    /// those words.
    private int headingAbove(int words, int first) {
        for (int i = signatureHeadings.size() - 1; i >= 0; i--) {
            int line = signatureHeadings.get(i);
            if (line < words && line >= first && words - line <= 6) {
                return line;
            }
        }
        return words;
    }

    private boolean anySignature(int from, int to) {
        for (int line = from; line < Math.min(to, page.lines()); line++) {
            if (Landmarks.signature(page, line)) {
                return true;
            }
        }
        return false;
    }

    /// A signature without heading or words: from the short lines (registrant, date) above the
    /// first `/s/` or `By:` on.
    private int unheaded(int from) {
        for (int line = from; line < page.lines(); line++) {
            if (Landmarks.signature(page, line) && page.end(line) - page.start(line) < 100) {
                int start = line;
                while (start > from + 1 && line - start < 4 && short_(start - 1)) {
                    start--;
                }
                return start;
            }
        }
        return page.lines();
    }

    private boolean short_(int line) {
        char last = page.text().charAt(page.end(line) - 1);
        return page.end(line) - page.start(line) <= 60
                && (last != '.' || Landmarks.letters(page, line, 60).endsWith("inc"))
                && last != ':';
    }

    /// The line where something attached begins: an exhibit's heading at the top of a page, or,
    /// behind an index, any.
    private int attached(int from, int index, boolean signed) {
        for (int line : exhibits) {
            if (line > from
                    && page.row(line) < 0
                    && (page.startsPage(line)
                            || signed
                                    && line > index + 3
                                    && page.startsParagraph(line)
                                    && alone(line))) {
                return line;
            }
        }
        return page.lines();
    }

    /// Whether an exhibit's heading is followed by more than a list of exhibits: a long paragraph
    /// comes before the next such heading.
    private boolean alone(int line) {
        int end = Math.min(page.lines(), line + 30);
        for (int i = line + 1; i < end; i++) {
            if (exhibits.contains(i)) {
                return false;
            }
            if (page.end(i) - page.start(i) > 300) {
                return true;
            }
        }
        return page.lines() - line > 30;
    }

    private int firstFrom(List<Integer> lines, int from) {
        for (int line : lines) {
            if (line >= from) {
                return line;
            }
        }
        return page.lines();
    }
}
