package dev.octavo.form.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Submission;
import dev.octavo.edgar.SubmissionReader;
import dev.octavo.form.cover.Covers;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDatesTest {

    private static List<String> told(String reported, String signed) {
        String report =
                Covers.HEAD
                        + "Date of Report (Date of earliest event reported): "
                        + reported
                        + "\n\nTARNBROOK BIOSCIENCES, INC.\n(Exact name of registrant as specified in its charter)\n\n"
                        + "Delaware      0-54321     12-3456789\n(State of incorporation)   (Commission File Number)   (IRS Employer Identification No.)\n\n"
                        + "Item 8.01 Other Events\n\nOn April 31, 2012, the registrant moved.\n\nSIGNATURES\n\n"
                        + "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this\nreport to be signed on its behalf by the undersigned hereunto duly authorized.\n\n"
                        + "By: /s/ Jane Roe\n\nDate: "
                        + signed
                        + "\n\nEXHIBIT INDEX\n\n99.1  Lease of June 31, 2011\n";
        byte[] bytes = report.getBytes(UTF_8);
        Submission submission = SubmissionReader.read(bytes, "report.txt");
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<Problem> problems = ReportReader.read(submission, page).orElseThrow().problems();
        for (Problem p : problems) {
            if (p.code() == ProblemCode.IMPOSSIBLE_DATE) {
                assertThat(p.message()).contains(report.substring(p.at().start(), p.at().end()));
            }
        }
        return problems.stream()
                .filter(p -> p.code() == ProblemCode.IMPOSSIBLE_DATE)
                .map(Problem::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "February 30, 2015 | March 1, 2015 | the date of the report, \"February 30, 2015\", is no day of the calendar",
                "13/45/2009 | May 4, 2012 | the date of the report, \"13/45/2009\", is no day of the calendar",
                "May 3, 2012 | May 34, 2012 | the date of the signature, \"May 34, 2012\", is no day of the calendar",
            })
    void impossible(String reported, String signed, String message) {
        assertThat(told(reported, signed)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 3, 2012 | May 4, 2012",
                "May 32, 2012 (May 3, 2012) | May 4, 2012",
                "______________ | ",
            })
    void possibleOrAbsent(String reported, String signed) {
        assertThat(told(reported, signed == null ? "" : signed)).isEmpty();
    }
}
