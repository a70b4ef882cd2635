package dev.octavo;

import dev.octavo.edgar.Container;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Filer;
import dev.octavo.edgar.Header;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Submission;
import dev.octavo.form.CurrentReport;
import dev.octavo.page.Page;
import dev.octavo.release.PressRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A filing as far as it can be read: the submission, its report and its press releases.
///
/// @param file the path as given
/// @param member the name inside the archive, where the filing came out of one
/// @param report the current report; empty for a bare press release and for what is no 8-K
/// @param releases the press releases, in the order of the documents
/// @param pages the pages that were read, by number of document: the main document's and those of
///   the EX-99 exhibits
/// @param original for an amendment, the report it amends; empty until somebody who saw both has
///   [linked][#amending(Original)] them
/// @param problems all problems: of the container, of the report, and [ProblemCode#NOT_AN_8_K]
///   where nothing could be read
public record Filing(
        String file,
        Optional<String> member,
        Submission submission,
        Optional<CurrentReport> report,
        List<PressRelease> releases,
        Map<Integer, Page> pages,
        Optional<Original> original,
        List<Problem> problems) {

    public Filing {
        releases = List.copyOf(releases);
        pages = Map.copyOf(pages);
        problems = List.copyOf(problems);
    }

    /// A filing that nobody has linked to an original.
    public Filing(
            String file,
            Optional<String> member,
            Submission submission,
            Optional<CurrentReport> report,
            List<PressRelease> releases,
            Map<Integer, Page> pages,
            List<Problem> problems) {
        this(file, member, submission, report, releases, pages, Optional.empty(), problems);
    }

    /// This filing, an amendment, with the report it amends.
    public Filing amending(Original report) {
        return new Filing(
                file,
                member,
                submission,
                this.report,
                releases,
                pages,
                Optional.of(report),
                problems);
    }

    /// This filing with a problem more.
    public Filing with(Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return new Filing(file, member, submission, report, releases, pages, original, more);
    }

    /// Whether there is anything of Form 8-K here: a report, or an exhibit of one.
    public boolean read() {
        for (Problem problem : problems) {
            if (problem.code() == ProblemCode.NOT_AN_8_K) {
                return false;
            }
        }
        return true;
    }

    /// Whether there is nothing of Form 8-K here, but a text that can be read for events as it is.
    public boolean bareText() {
        return !read() && pages.size() == 1 && BareText.is(pages.values().iterator().next());
    }

    /// This filing without the verdict that it is no 8-K: for those who read any text, such as the
    /// events.
    public Filing asText() {
        return withoutVerdict();
    }

    /// Whether this is EDGAR's index-headers page of an 8-K, which is refused where nobody asks for
    /// such pages: it stands beside its submission, which would be there twice.
    public boolean indexPage() {
        return !read()
                && submission.container() == Container.INDEX_PAGE
                && form().filter(Refusal::currentReport).isPresent();
    }

    /// An [index page][#indexPage()] as what it holds of the filing: the header, with the problem
    /// that there are no documents.
    public Filing asHeader() {
        return withoutVerdict().with(Refusal.headerAlone(submission));
    }

    private Filing withoutVerdict() {
        return new Filing(
                file,
                member,
                submission,
                report,
                releases,
                pages,
                original,
                problems.stream().filter(p -> p.code() != ProblemCode.NOT_AN_8_K).toList());
    }

    /// Whether this is the header of an 8-K and nothing else.
    public boolean headerOnly() {
        return submission.documents().isEmpty() && read();
    }

    /// The form as filed: by the header, else by the report itself.
    public Optional<String> form() {
        return submission
                .header()
                .flatMap(h -> h.form().value())
                .or(() -> report.flatMap(r -> r.form().value()));
    }

    /// The registrant: as printed on the cover, else the header's conformed name of the first
    /// filer.
    public Optional<String> registrant() {
        return report.flatMap(r -> r.cover().registrant().value())
                .or(() -> firstFiler().flatMap(f -> f.name().value()));
    }

    /// The header's central index key of the first filer.
    public Optional<String> cik() {
        return firstFiler().map(Filer::cik).flatMap(Fact::value);
    }

    private Optional<Filer> firstFiler() {
        return submission.header().map(Header::filers).flatMap(f -> f.stream().findFirst());
    }
}
