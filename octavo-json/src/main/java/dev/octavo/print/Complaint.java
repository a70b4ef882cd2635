package dev.octavo.print;

import dev.octavo.edgar.Problem;
import java.util.Optional;

/// What is said of an input with which something is wrong, in one line: `FILE!MEMBER: offset 812:
/// what is wrong [code]`.
public final class Complaint {

    private Complaint() {}

    /// An input by name: its file, and the member where that is an archive.
    public static String input(String file, Optional<String> member) {
        return file + member.map(m -> "!" + m).orElse("");
    }

    /// The line for a problem. It has an offset where the problem shows at a place.
    public static String of(String file, Optional<String> member, Problem p) {
        String place = p.at().end() > 0 ? ": offset " + p.at().start() : "";
        return input(file, member) + place + ": " + p.message() + " [" + p.code().printed() + "]";
    }

    /// The line for a fault of ours that came up with an input.
    public static String fault(String file, Optional<String> member, Throwable e) {
        return input(file, member) + ": " + fault(e);
    }

    /// A fault of ours.
    public static String fault(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return "a fault of Octavo's own, please report it: " + e + where;
    }
}
