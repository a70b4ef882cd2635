package dev.octavo.form.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Submission;
import dev.octavo.edgar.SubmissionReader;
import dev.octavo.form.Cover;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Exhibit;
import dev.octavo.form.Item;
import dev.octavo.form.Signature;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Fictional filings in the shapes of real ones, 1994 to 2025, written and labelled before the
/// reader had seen them. `shapes/NAME.expected` says what each holds, one value a line.
class ShapesTest {

    private static final Path SHAPES = Path.of("src/test/resources/dev/octavo/form/shapes");

    static Stream<Path> filings() throws IOException {
        try (Stream<Path> all = Files.list(SHAPES)) {
            return all.filter(f -> !f.toString().endsWith(".expected")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("filings")
    void readsAsLabelled(Path filing) throws IOException {
        Path expected = filing.resolveSibling(filing.getFileName() + ".expected");
        assertThat(facts(Files.readAllBytes(filing))).isEqualTo(Files.readString(expected));
    }

    /// The report's values, one a line.
    private static String facts(byte[] bytes) {
        Submission submission = SubmissionReader.read(bytes, "filing");
        var main = submission.documents().getFirst();
        Page page =
                PageReader.read(
                        submission.bytes(), main.bodyStart(), main.bodyEnd(), main.number());
        CurrentReport report = ReportReader.read(submission, page).orElseThrow();
        StringBuilder out = new StringBuilder();
        cover(out, report.cover());
        for (Item item : report.items()) {
            line(out, "item", item.number(), Fact.of(edges(item.text()), List.of()), item.status());
        }
        for (Exhibit e : report.exhibits()) {
            line(out, "exhibit", e.number(), e.description(), e.status(), e.incorporated());
        }
        for (Signature s : report.signatures()) {
            line(out, "signature", s.registrant(), s.signer(), s.title(), s.date());
        }
        report.amends()
                .ifPresent(a -> {
                    line(out, "amends", a.number(), a.reported(), a.filed());
                    for (Fact<String> item : a.items()) {
                        line(out, "amends item", item);
                    }
                });
        return out.toString();
    }

    private static void cover(StringBuilder out, Cover c) {
        line(out, "registrant", c.registrant(), c.jurisdiction(), c.fileNumber(), c.ein());
        line(out, "address", c.street(), c.city(), c.state(), c.zip(), c.phone());
        line(out, "dates", c.reportDate(), c.formerName(), c.emergingGrowth(), c.amendment());
        c.checkboxes()
                .ifPresent(b ->
                        line(
                                out,
                                "boxes",
                                b.rule425(),
                                b.rule14a12(),
                                b.rule14d2b(),
                                b.rule13e4c()));
        for (Cover.Security s : c.securities()) {
            line(out, "security", s.title(), s.symbol(), s.exchange());
        }
        for (Cover.Registrant r : c.registrants()) {
            line(out, "one of several", r.registrant(), r.jurisdiction(), r.fileNumber(), r.ein());
        }
    }

    private static void line(StringBuilder out, String name, Fact<?>... values) {
        out.append(name);
        for (Fact<?> value : values) {
            out.append(" | ").append(value.isPresent() ? value.value().orElseThrow() : "-");
        }
        out.append('\n');
    }

    /// The beginning and the end of a text, and its length.
    private static String edges(String text) {
        int n = text.length();
        return n <= 60
                ? text
                : text.substring(0, 30) + " … " + text.substring(n - 30) + " (" + n + ")";
    }

    /// Writes what is read now, to be compared with the labels by eye: run with the folder as
    /// argument.
    public static void main(String[] folder) {
        try (Stream<Path> all = Files.list(Path.of(folder[0]))) {
            for (Path f : all.filter(p -> !p.toString().endsWith(".expected")).toList()) {
                Files.write(
                        f.resolveSibling(f.getFileName() + ".expected"),
                        facts(Files.readAllBytes(f)).getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
