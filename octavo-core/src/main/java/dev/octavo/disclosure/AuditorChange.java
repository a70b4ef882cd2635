package dev.octavo.disclosure;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import java.util.List;

/// An auditor who comes or goes.
///
/// @param item `4.01`, or `4` before 23 August 2004
/// @param name as printed
/// @param act its range is the word that says so
/// @param date the day from which it holds, else on which it was done
/// @param told the sentence that tells of it
public record AuditorChange(
        String item, Fact<String> name, Fact<Act> act, Fact<When> date, List<Span> told) {

    public AuditorChange {
        told = List.copyOf(told);
    }

    /// What happened. `DECLINED`: the auditor will not stand for another year.
    public enum Act {
        DISMISSED,
        RESIGNED,
        ENGAGED,
        DECLINED
    }
}
