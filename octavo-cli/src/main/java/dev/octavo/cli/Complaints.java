package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.edgar.Input;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Problems as lines of standard error: `FILE: offset 812: what is wrong [code]`.
final class Complaints {

    private Complaints() {}

    /// The line for one problem.
    static String line(String file, Optional<String> member, Problem p) {
        String place = p.at().end() > 0 ? ": offset " + p.at().start() : "";
        return file
                + member.map(m -> "!" + m).orElse("")
                + place
                + ": "
                + p.message()
                + " ["
                + p.code().printed()
                + "]";
    }

    static String line(Input.Failed f) {
        return line(f.file(), f.member(), f.problem());
    }

    /// The lines for a filing: all its errors. Where it is no 8-K, that says enough.
    static List<String> lines(Filing filing) {
        List<String> lines = new ArrayList<>();
        for (Problem p : filing.problems()) {
            boolean told =
                    filing.read()
                            ? p.code().severity() == Severity.ERROR
                            : p.code() == refusal(filing);
            if (told) {
                lines.add(line(filing.file(), filing.member(), p));
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

    /// A fault of ours, in one line.
    static String bug(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return "a fault of Octavo's own, please report it: " + e + where;
    }
}
