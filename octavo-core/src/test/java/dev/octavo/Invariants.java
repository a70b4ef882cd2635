package dev.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Document;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.edgar.Submission;
import dev.octavo.form.Item;
import dev.octavo.page.Page;
import java.util.List;

/// What holds for every input, however broken.
final class Invariants {

    private Invariants() {}

    /// Lines follow one another, hold text, and their bytes lie within the input.
    static void check(Page page, int length) {
        int last = 0;
        for (int line = 0; line < page.lines(); line++) {
            assertThat(page.start(line)).isGreaterThanOrEqualTo(last);
            assertThat(page.end(line)).isGreaterThan(page.start(line));
            within(page.span(line), length);
            last = page.end(line);
        }
    }

    /// Documents count from 1 and follow one another, each with its text inside; what was wrong has
    /// its place within the input.
    static void check(Submission submission) {
        int length = submission.bytes().length;
        int last = 0;
        for (Document document : submission.documents()) {
            within(document.at(), length);
            assertThat(document.at().start()).isGreaterThanOrEqualTo(last);
            assertThat(document.bodyStart()).isBetween(document.at().start(), document.bodyEnd());
            assertThat(document.bodyEnd()).isLessThanOrEqualTo(document.at().end());
            within(document.lines().type(), length);
            within(document.lines().filename(), length);
            within(document.lines().description(), length);
            last = document.at().end();
        }
        submission.problems().forEach(problem -> within(problem.at(), length));
    }

    /// A filing that was not read says why; what was read has its bytes within the input, and a
    /// report without items or signature says that it is.
    static void check(Filing filing) {
        int length = filing.submission().bytes().length;
        if (!filing.read()) {
            assertThat(filing.problems()).isNotEmpty();
        }
        for (Problem problem : filing.problems()) {
            within(problem.at(), length);
            assertThat(problem.message()).isNotBlank();
        }
        filing.report()
                .ifPresent(report -> {
                    assertThat(codes(filing).contains(ProblemCode.NO_ITEMS))
                            .isEqualTo(report.items().isEmpty());
                    assertThat(codes(filing).contains(ProblemCode.NO_SIGNATURE))
                            .isEqualTo(report.signatures().isEmpty());
                    for (Item item : report.items()) {
                        item.body().forEach(at -> within(at, length));
                        item.number().at().forEach(at -> within(at, length));
                        item.caption().at().forEach(at -> within(at, length));
                    }
                    report.exhibits()
                            .forEach(e -> e.description().at().forEach(at -> within(at, length)));
                    report.signatures()
                            .forEach(s -> s.signer().at().forEach(at -> within(at, length)));
                });
        filing.releases().forEach(r -> r.headline().at().forEach(at -> within(at, length)));
        filing.pages().values().forEach(page -> check(page, length));
        FilingReader.events(filing)
                .forEach(event -> event.told().evidence().forEach(e -> within(e.at(), length)));
    }

    private static List<ProblemCode> codes(Filing filing) {
        return filing.problems().stream().map(Problem::code).toList();
    }

    private static void within(Span at, int length) {
        assertThat(at.start()).isBetween(0, at.end());
        assertThat(at.end()).isLessThanOrEqualTo(length);
    }
}
