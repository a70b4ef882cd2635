package dev.octavo.form.reader;

import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.form.Cover;
import dev.octavo.form.Signature;
import dev.octavo.form.cover.CoverBounds;
import dev.octavo.form.outline.Outline;
import dev.octavo.page.ImpossibleDates;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.List;
import java.util.Optional;

/// Where a cover or a signature has no date, tells whether that is because the one it prints is no
/// day of the calendar.
final class ReportDates {

    /// A signature is no longer, in lines.
    private static final int SIGNATURE_LINES = 60;

    private ReportDates() {}

    static void check(
            Page page,
            Outline outline,
            Cover cover,
            List<Signature> signatures,
            List<Problem> problems) {
        if (!cover.equals(Cover.NONE) && !cover.reportDate().isPresent()) {
            int behind = CoverBounds.of(page, Math.min(outline.coverEnd(), page.lines())).behind();
            find(page, 0, Math.min(behind, page.lines()), "of the report", problems);
        }
        if (signatures.stream().anyMatch(s -> !s.date().isPresent())) {
            int first = Math.max(0, outline.signatures().first());
            int behind = Math.min(outline.signatures().behind(), first + SIGNATURE_LINES);
            find(page, first, Math.min(behind, page.lines()), "of the signature", problems);
        }
    }

    /// A line that says that its date is one.
    private static void find(
            Page page, int first, int behind, String whose, List<Problem> problems) {
        for (int line = first; line < behind; line++) {
            Optional<ImpossibleDates.Place> found =
                    ImpossibleDates.first(page.characters(), page.start(line), page.end(line));
            if (found.isPresent() && captioned(page, line, first)) {
                ImpossibleDates.Place at = found.get();
                problems.add(
                        new Problem(
                                ProblemCode.IMPOSSIBLE_DATE,
                                "the date "
                                        + whose
                                        + ", \""
                                        + page.text().substring(at.start(), at.end())
                                        + "\", is no day of the calendar",
                                page.span(at.start(), at.end())));
                return;
            }
        }
    }

    /// Whether the line, the one before it or the one behind says "date".
    private static boolean captioned(Page page, int line, int first) {
        int from = page.start(Math.max(first, line - 1));
        int to = page.end(Math.min(page.lines() - 1, line + 1));
        return Scan.find(page.characters(), from, to, "date") >= 0;
    }
}
