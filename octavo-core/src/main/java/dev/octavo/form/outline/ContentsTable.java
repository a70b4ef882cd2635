package dev.octavo.form.outline;

import dev.octavo.form.outline.HeadingReader.Candidate;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;

/// Tells the entries of a table of contents from the headings of a report's items.
final class ContentsTable {

    private final Page page;

    private ContentsTable(Page page) {
        this.page = page;
    }

    /// Leaves out the lines of a table of contents: they end in a page number, or have no text and
    /// come again with one.
    static List<Candidate> without(Page page, List<Candidate> candidates) {
        return new ContentsTable(page).without(candidates);
    }

    private List<Candidate> without(List<Candidate> candidates) {
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
}
