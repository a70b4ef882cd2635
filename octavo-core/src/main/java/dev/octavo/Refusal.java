package dev.octavo;

import dev.octavo.edgar.Container;
import dev.octavo.edgar.Document;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Header;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.edgar.Submission;
import dev.octavo.form.CurrentReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is no 8-K, by what the container says or the first bytes are; the reading of the page
/// decides the rest.
final class Refusal {

    private Refusal() {}

    /// Why a submission is not read, if it is not.
    static Optional<Problem> of(Submission s) {
        for (Problem p : s.problems()) {
            if (p.code() == ProblemCode.EMPTY_INPUT) {
                return Optional.of(no("the input is empty", p.at()));
            }
        }
        Fact<String> form = s.header().map(Header::form).orElse(Fact.none());
        String filed = form.orElse("");
        if (!filed.isEmpty() && !currentReport(filed)) {
            return Optional.of(no("form " + filed + ", not an 8-K", form.at().getFirst()));
        }
        if (s.documents().isEmpty()) {
            return withoutDocuments(s, filed);
        }
        Document main = main(s.documents());
        String type = main.type().toUpperCase(Locale.ROOT);
        if (filed.isEmpty() && !type.isEmpty() && !currentReport(type) && !exhibit(main)) {
            return Optional.of(no("document of type " + type + ", not an 8-K", main.at()));
        }
        return Magic.of(s.bytes(), main.bodyStart(), main.bodyEnd())
                .map(kind -> no(kind + ", not an 8-K", main.at()));
    }

    /// A header by itself is read for what it says, where it says that it is an 8-K's. An index
    /// page is no filing: it stands beside the submission, which would be there twice.
    private static Optional<Problem> withoutDocuments(Submission s, String filed) {
        Span whole = new Span(0, 0, s.bytes().length);
        if (s.container() == Container.INDEX_PAGE) {
            String number = s.accession().map(a -> " " + a).orElse("");
            return Optional.of(
                    no("the index page of submission" + number + ", not a filing", whole));
        }
        return filed.isEmpty()
                ? Optional.of(no("a header without documents", whole))
                : Optional.empty();
    }

    static Problem headerAlone(Submission s) {
        return new Problem(
                ProblemCode.NO_DOCUMENTS,
                "a header without documents",
                new Span(0, 0, s.bytes().length));
    }

    /// Whether a form is Form 8-K in one of its kinds: `8-K`, `8-K/A`, `8-K12B`, `8-K12G3`,
    /// `8-K15D5`.
    static boolean currentReport(String form) {
        String f = form.toUpperCase(Locale.ROOT);
        return f.equals("8-K") || f.startsWith("8-K/") || f.startsWith("8-K1");
    }

    /// Whether a document says of itself that it is an exhibit.
    static boolean exhibit(Document d) {
        return d.type().regionMatches(true, 0, "EX-", 0, 3);
    }

    /// The first document whose type is that of a current report, else the first of all.
    static Document main(List<Document> documents) {
        for (Document d : documents) {
            if (currentReport(d.type())) {
                return d;
            }
        }
        return documents.getFirst();
    }

    /// Whether a document that is called an 8-K has none of its parts.
    static boolean nothingOfTheForm(CurrentReport r) {
        return r.items().isEmpty()
                && r.signatures().isEmpty()
                && !r.cover().registrant().isPresent()
                && !r.cover().reportDate().isPresent();
    }

    static Problem unrecognised(Document main) {
        return no("neither a cover page nor an item of Form 8-K, nor a press release", main.at());
    }

    private static Problem no(String message, Span at) {
        return new Problem(ProblemCode.NOT_AN_8_K, message, at);
    }
}
