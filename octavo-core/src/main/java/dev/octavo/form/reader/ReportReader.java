package dev.octavo.form.reader;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Header;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.Span;
import dev.octavo.edgar.Submission;
import dev.octavo.form.Amendment;
import dev.octavo.form.Cover;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Exhibit;
import dev.octavo.form.Item;
import dev.octavo.form.Signature;
import dev.octavo.form.amendment.AmendmentReader;
import dev.octavo.form.cover.CoverReader;
import dev.octavo.form.exhibit.ExhibitReader;
import dev.octavo.form.outline.FormName;
import dev.octavo.form.outline.ItemReader;
import dev.octavo.form.outline.Outline;
import dev.octavo.form.signature.SignatureReader;
import dev.octavo.form.status.StatusReader;
import dev.octavo.page.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the main document of a submission as a [CurrentReport].
public final class ReportReader {

    private ReportReader() {}

    /// Reads the report, or nothing where the page is no Form 8-K.
    ///
    /// @param page the page of the main document
    public static Optional<CurrentReport> read(Submission submission, Page page) {
        if (page.lines() == 0) {
            return Optional.empty();
        }
        Outline outline = Outline.of(page);
        return FormName.of(submission, page, outline)
                .map(form -> report(submission, page, outline, form));
    }

    private static CurrentReport report(
            Submission submission, Page page, Outline outline, Fact<String> form) {
        List<Problem> problems = new ArrayList<>();
        Cover cover = CoverReader.read(page, submission.bytes(), outline.coverEnd(), problems);
        List<Signature> signatures =
                SignatureReader.read(
                        page,
                        outline.signatures().first(),
                        outline.signatures().behind(),
                        cover,
                        problems);
        Fact<LocalDate> filed = submission.header().map(Header::filedOn).orElse(Fact.none());
        List<Item> items = ItemReader.read(page, outline, filed.or(cover.reportDate()));
        List<Exhibit> exhibits = ExhibitReader.read(page, outline, items, submission, problems);
        StatusReader.Statuses said = StatusReader.read(page, outline, items, exhibits, problems);
        Span top = new Span(page.document(), page.firstByte(), page.firstByte());
        ReportDates.check(page, outline, cover, signatures, problems);
        SelfCheck.check(submission.header(), cover, said.items(), signatures, top, problems);
        Optional<Amendment> amends = AmendmentReader.read(page, outline, form, cover);
        return new CurrentReport(
                form,
                page.document(),
                cover,
                amends,
                said.items(),
                said.exhibits(),
                signatures,
                behind(page, outline, said.items(), signatures),
                problems);
    }

    /// The line behind the report: where the outline knows what is attached, there; else behind the
    /// last item and the last signature.
    private static int behind(
            Page page, Outline outline, List<Item> items, List<Signature> signatures) {
        if (outline.reportEnd() < page.lines()) {
            return outline.reportEnd();
        }
        int line = 0;
        for (Item item : items) {
            line = Math.max(line, item.lines().behind());
        }
        int signed = 0;
        for (Signature signature : signatures) {
            signed = Math.max(signed, end(signature.signer()));
            signed = Math.max(signed, end(signature.title()));
        }
        while (line < page.lines() && page.span(line).start() < signed) {
            line++;
        }
        if (signatures.isEmpty()) {
            Outline.Lines unsigned = outline.signatures();
            line =
                    Math.max(
                            line,
                            SignatureReader.unsigned(page, unsigned.first(), unsigned.behind()));
        }
        return Math.min(line, page.lines());
    }

    private static int end(Fact<String> fact) {
        int end = 0;
        for (Span at : fact.at()) {
            end = Math.max(end, at.end());
        }
        return end;
    }
}
