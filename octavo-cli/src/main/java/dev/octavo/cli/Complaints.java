package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Severity;
import dev.octavo.print.Complaint;
import java.util.ArrayList;
import java.util.List;

/// What is said of a filing on standard error.
final class Complaints {

    private Complaints() {}

    /// The lines for a filing: all its errors. Where it is no 8-K, that says enough.
    static List<String> lines(Filing filing) {
        List<String> lines = new ArrayList<>();
        for (Problem p : filing.problems()) {
            boolean told =
                    filing.read()
                            ? p.code().severity() == Severity.ERROR
                            : p.code() == refusal(filing);
            if (told) {
                lines.add(Complaint.of(filing.file(), filing.member(), p));
            }
        }
        return lines;
    }

    /// The code that says best why a filing was not read.
    static ProblemCode refusal(Filing filing) {
        for (Problem p : filing.problems()) {
            if (p.code() == ProblemCode.EMPTY_INPUT
                    || p.code() == ProblemCode.TRUNCATED_SUBMISSION) {
                return p.code();
            }
        }
        return ProblemCode.NOT_AN_8_K;
    }
}
