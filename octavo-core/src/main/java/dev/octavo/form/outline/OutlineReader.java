package dev.octavo.form.outline;

import dev.octavo.form.Items;
import dev.octavo.form.outline.HeadingReader.Candidate;
import dev.octavo.form.outline.Outline.Lines;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;

/// Makes the outline of a report's main document of its landmarks ([LandmarkScan]).
///
/// They are weighed against each other: a table of contents names items that come again
/// ([ContentsTable]); the report ends at its signatures, so that items of an agreement, of a
/// Schedule 13D or of a second report behind them are none of its items; a report uses one
/// numbering.
final class OutlineReader {

    private final Page page;
    private final LandmarkScan found;

    private OutlineReader(Page page) {
        this.page = page;
        this.found = LandmarkScan.of(page);
    }

    static Outline read(Page page) {
        return new OutlineReader(page).outline();
    }

    private Outline outline() {
        List<Candidate> kept = oneNumbering(ContentsTable.without(page, found.candidates));
        int signature = signature(kept);
        List<ItemHeading> headings = new ArrayList<>();
        for (Candidate candidate : kept) {
            if (candidate.heading().line() < signature) {
                headings.add(candidate.heading());
            }
        }
        int lines = page.lines();
        int lastText = headings.isEmpty() ? 0 : headings.getLast().textLine();
        int index = firstFrom(found.indexes, signature < lines ? signature : lastText);
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
        for (Candidate candidate : found.candidates) {
            first = Math.min(first, candidate.heading().line());
        }
        first = Landmarks.sectionAbove(page, first);
        return first > 0 && Landmarks.letters(page, first - 1, 20).equals("tableofcontents")
                ? first - 1
                : first;
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
        int words = firstFrom(found.requirements, first);
        int lastHeading = kept.isEmpty() ? 0 : kept.getLast().heading().textLine();
        if (words < page.lines()) {
            return headingAbove(words, first);
        }
        for (int line : found.signatureHeadings) {
            if (line >= lastHeading && anySignature(line + 1, line + 16)) {
                return line;
            }
        }
        for (int line : found.signatureHeadings) {
            if (line >= lastHeading && page.lines() - line < 12) {
                return line;
            }
        }
        return unheaded(lastHeading);
    }

    /// The heading "SIGNATURES" a few lines above the words "Pursuant to the requirements …", else
    /// those words.
    private int headingAbove(int words, int first) {
        for (int i = found.signatureHeadings.size() - 1; i >= 0; i--) {
            int line = found.signatureHeadings.get(i);
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
                while (start > from + 1 && line - start < 4 && shortLine(start - 1)) {
                    start--;
                }
                return start;
            }
        }
        return page.lines();
    }

    private boolean shortLine(int line) {
        char last = page.text().charAt(page.end(line) - 1);
        return page.end(line) - page.start(line) <= 60
                && (last != '.' || Landmarks.letters(page, line, 60).endsWith("inc"))
                && last != ':';
    }

    /// The line where something attached begins: an exhibit's heading at the top of a page, or,
    /// behind an index, any.
    private int attached(int from, int index, boolean signed) {
        for (int line : found.exhibits) {
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
            if (found.exhibits.contains(i)) {
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
