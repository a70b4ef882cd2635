package dev.octavo.form.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.SpecCase;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Submission;
import dev.octavo.edgar.SubmissionReader;
import dev.octavo.form.Amendment;
import dev.octavo.form.Cover;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Status;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the cases of `parts/*.txt`: one part of a report in an odd shape, which is put into an
/// otherwise ordinary report. They were written and labelled before the reader had seen them.
///
/// The parts of a [SpecCase] here: `html` or `text`, what the report is; `form`, `amendment` and
/// `date`, what the cover says instead; `boxes`, `securities`, `note`, `body` and `tail`, lines
/// that stand there. What is read is what the file's name asks for.
class PartsSpecTest {

    private static final Path PARTS = Path.of("src/test/resources/dev/octavo/form/parts");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsLabelled(Case each) {
        byte[] bytes = each.document().getBytes(UTF_8);
        Submission submission = SubmissionReader.read(bytes, "filing");
        var main = submission.documents().getFirst();
        Page page = PageReader.read(bytes, main.bodyStart(), main.bodyEnd(), main.number());
        CurrentReport report = ReportReader.read(submission, page).orElseThrow();
        assertThat(read(each.of(), report)).containsAll(each.spec().expected());
        if (!each.of().equals("status") && !each.of().equals("items")) {
            assertThat(read(each.of(), report)).hasSameSizeAs(each.spec().expected());
        }
    }

    /// What a report says, in the words of the file's cases.
    private static List<String> read(String of, CurrentReport report) {
        List<String> out = new ArrayList<>();
        Cover cover = report.cover();
        switch (of) {
            case "boxes" -> out.add(boxes(cover.checkboxes().orElseThrow()));
            case "securities" ->
                    cover.securities()
                            .forEach(s -> out.add(line(s.title(), s.symbol(), s.exchange())));
            case "exhibits" ->
                    report.exhibits()
                            .forEach(e -> out.add(line(e.number(), plain(e.description()))));
            case "amendment" -> {
                Amendment a = report.amends().orElseThrow();
                List<String> items = a.items().stream().map(i -> i.orElse("")).toList();
                out.add(
                        line(a.number(), a.reported(), a.filed())
                                + " :: "
                                + String.join(" ", items));
            }
            case "status" -> {
                report.exhibits().forEach(e -> out.add("exhibit " + line(e.number(), e.status())));
                report.items().forEach(i -> out.add("item " + line(i.number(), i.status())));
            }
            case "items" ->
                    report.items().forEach(i -> out.add(i.number().orElse("") + " :: " + i.text()));
            default -> throw new IllegalArgumentException(of);
        }
        return out;
    }

    private static String boxes(Cover.Checkboxes b) {
        List<String> out = new ArrayList<>();
        for (Fact<Boolean> box :
                List.of(b.rule425(), b.rule14a12(), b.rule14d2b(), b.rule13e4c())) {
            out.add(box.value().map(ticked -> ticked ? "X" : ".").orElse("?"));
        }
        return String.join(" ", out);
    }

    private static String line(Fact<?>... facts) {
        List<String> out = new ArrayList<>();
        for (Fact<?> fact : facts) {
            out.add(
                    fact.value()
                            .map(v -> v instanceof Status s ? s.name().toLowerCase(Locale.ROOT) : v)
                            .map(Object::toString)
                            .orElse("-"));
        }
        return String.join(" :: ", out);
    }

    private static Fact<String> plain(Fact<String> description) {
        return description.map(s -> s.replaceAll("[.;, ]+$", ""));
    }

    // ---- the cases

    /// @param of what of the report the case is about: the name of its file
    record Case(String of, SpecCase spec) {

        @Override
        public String toString() {
            return of + ": " + spec;
        }

        String part(String part, String otherwise) {
            return spec.parts().getOrDefault(part, otherwise);
        }

        String document() {
            boolean html = spec.parts().containsKey("html");
            String form = part("form", "8-K");
            String day = part("date", "March 4, 2009");
            String report = html ? HTML : TEXT;
            for (Map.Entry<String, String> e :
                    Map.of(
                                    "form", form,
                                    "amendment", part("amendment", ""),
                                    "date", day,
                                    "boxes", part("boxes", ""),
                                    "securities", part("securities", ""),
                                    "note", part("note", ""),
                                    "body", part("body", html ? HTML_BODY : TEXT_BODY),
                                    "tail", part("tail", ""))
                            .entrySet()) {
                report = report.replace("{" + e.getKey() + "}", e.getValue());
            }
            return "<DOCUMENT>\n<TYPE>" + form + "\n<TEXT>\n" + report + "</TEXT>\n</DOCUMENT>\n";
        }
    }

    private static final String HTML_BODY =
            "<P><B>Item 8.01 Other Events.</B></P><P>The Company opened its second warehouse.</P>";

    private static final String TEXT_BODY =
            "ITEM 8.01   OTHER EVENTS\n\n     The Company opened its second warehouse.\n\n";

    private static final String HTML =
            """
            <HTML><BODY>
            <P ALIGN="center"><B>UNITED STATES<BR>SECURITIES AND EXCHANGE COMMISSION</B></P>
            <P ALIGN="center"><B>FORM {form}</B></P><P ALIGN="center">{amendment}</P><P ALIGN="center"><B>CURRENT REPORT</B></P>
            <P ALIGN="center">Date of Report (Date of earliest event reported): <B>{date}</B></P>
            <P ALIGN="center"><B>Wexmoor Industries, Inc.</B></P>
            <P ALIGN="center">(Exact name of registrant as specified in its charter)</P>
            <TABLE><TR><TD>Delaware</TD><TD>001-99321</TD><TD>98-7654321</TD></TR>
            <TR><TD>(State or other jurisdiction of incorporation)</TD><TD>(Commission File Number)</TD><TD>(IRS Employer Identification No.)</TD></TR></TABLE>
            <P ALIGN="center">Registrant&#146;s telephone number, including area code: (440) 555-0182</P>
            {boxes}
            {securities}
            {note}
            {body}
            <P ALIGN="center"><B>SIGNATURES</B></P>
            <P>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</P>
            <P>Wexmoor Industries, Inc.</P><P>By: /s/ Marian T. Holloway</P><P>Marian T. Holloway<BR>Chief Financial Officer</P>
            {tail}
            </BODY></HTML>
            """;

    private static final String TEXT =
            """
                                             UNITED STATES
                                   SECURITIES AND EXCHANGE COMMISSION

                                              FORM {form}
                                              {amendment}

                                            CURRENT REPORT

                Date of Report (Date of earliest event reported): {date}

                                       WEXMOOR INDUSTRIES, INC.
                      (Exact name of registrant as specified in its charter)

                   Delaware                 001-99321                 98-7654321
            ----------------------      ----------------        -------------------
            (State or other juris-      (Commission File        (IRS Employer
            diction of incorporation)        Number)            Identification No.)

            Registrant's telephone number, including area code: (440) 555-0182

            {boxes}

            {securities}

            {note}

            {body}

                                               SIGNATURES

                 Pursuant to the requirements of the Securities Exchange Act of 1934, the
            registrant has duly caused this report to be signed on its behalf by the
            undersigned hereunto duly authorized.

                                                    WEXMOOR INDUSTRIES, INC.

                                                    By: /s/ Marian T. Holloway
                                                        Marian T. Holloway
                                                        Chief Financial Officer
            {tail}
            """;

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(PARTS)) {
            for (Path file : files.sorted().toList()) {
                String of = file.getFileName().toString().replace(".txt", "");
                for (SpecCase each : SpecCase.of(file)) {
                    cases.add(new Case(of, each));
                }
            }
        }
        assertThat(cases).hasSizeGreaterThan(100);
        return cases.stream();
    }
}
