package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.edgar.Input;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts of a run: inputs, filings, bytes, and problems by code. Not for several threads: each
/// task has its own, added up by one thread.
final class Tally {

    private int inputs;
    private int read;
    private long bytes;
    private boolean unreadable;
    private int faults;
    private final Map<ProblemCode, Integer> problems = new EnumMap<>(ProblemCode.class);

    void filing(Filing filing, Input.InMemory input) {
        inputs++;
        bytes += filing.submission().bytes().length;
        if (filing.read()) {
            read++;
            for (Problem p : filing.problems()) {
                count(p.code());
                // of a truncated submission there is a record; among many it is counted, by itself
                // it is an input that could not be read
                unreadable |= p.code() == ProblemCode.TRUNCATED_SUBMISSION && input.named();
            }
        } else {
            ProblemCode code = Complaints.refusal(filing);
            count(code);
            unreadable |= input.named() || code != ProblemCode.NOT_AN_8_K;
        }
    }

    void failed(Input.Failed f) {
        inputs++;
        count(f.problem().code());
        unreadable = true;
    }

    void fault() {
        inputs++;
        faults++;
        unreadable = true;
    }

    private void count(ProblemCode code) {
        problems.merge(code, 1, Integer::sum);
    }

    void add(Tally other) {
        inputs += other.inputs;
        read += other.read;
        bytes += other.bytes;
        faults += other.faults;
        unreadable |= other.unreadable;
        other.problems.forEach((code, n) -> problems.merge(code, n, Integer::sum));
    }

    int exitCode() {
        return unreadable || read == 0 ? Main.UNREADABLE : 0;
    }

    /// What is said of paths under which there is no input.
    static String nothing(List<String> paths) {
        return String.join(", ", paths) + ": no filings in there [not-an-8-k]";
    }

    /// The lines at the end of a run over more than one input; one line where there was no input at
    /// all.
    List<String> summary(List<String> paths, long nanos) {
        List<String> lines = new ArrayList<>();
        if (inputs == 0) {
            lines.add(nothing(paths));
        }
        if (inputs > 1) {
            double seconds = nanos / 1e9;
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "read %,d of %,d inputs, %.1f MB in %.1f s",
                            read,
                            inputs,
                            bytes / 1e6,
                            seconds));
            StringBuilder counts = new StringBuilder();
            problems.forEach((code, n) ->
                    counts.append(counts.isEmpty() ? "" : ", ")
                            .append(code.printed())
                            .append(' ')
                            .append(n));
            if (faults > 0) {
                counts.append(counts.isEmpty() ? "" : ", ")
                        .append("faults of Octavo's own ")
                        .append(faults);
            }
            if (!counts.isEmpty()) {
                lines.add("problems: " + counts);
            }
        }
        return lines;
    }
}
