package dev.octavo.form.cover;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.form.Cover;
import dev.octavo.page.Letters;
import java.time.LocalDate;
import java.util.List;

/// Holds the tagged facts of a cover against what the cover prints. Where they differ, that is a
/// problem to report, not to settle. What only one of the two has is no difference.
record CoverComparison(List<Problem> problems) {

    /// Two texts; only letters and digits count.
    void texts(String what, Fact<String> fact, Fact<String> seen) {
        if (fact.isPresent()
                && seen.isPresent()
                && !Letters.of(fact.orElse("")).equals(Letters.of(seen.orElse("")))) {
            add(what, fact.orElse(""), seen.orElse(""), fact.at());
        }
    }

    void dates(Fact<LocalDate> fact, Fact<LocalDate> seen) {
        if (fact.isPresent() && seen.isPresent() && !fact.value().equals(seen.value())) {
            add(
                    "date of report",
                    fact.orElse(LocalDate.MIN).toString(),
                    seen.orElse(LocalDate.MIN).toString(),
                    fact.at());
        }
    }

    /// Two answers, of a check box or otherwise.
    void flags(String what, Fact<Boolean> fact, Fact<Boolean> seen, String yes, String no) {
        if (fact.isPresent() && seen.isPresent() && !fact.value().equals(seen.value())) {
            add(what, fact.orElse(false).toString(), seen.orElse(false) ? yes : no, fact.at());
        }
    }

    void box(String what, Fact<Boolean> fact, Fact<Boolean> seen) {
        flags(what, fact, seen, "a ticked box", "an empty box");
    }

    void boxes(Cover.Checkboxes fact, Cover.Checkboxes seen) {
        box("check box of Rule 425", fact.rule425(), seen.rule425());
        box("check box of Rule 14a-12", fact.rule14a12(), seen.rule14a12());
        box("check box of Rule 14d-2(b)", fact.rule14d2b(), seen.rule14d2b());
        box("check box of Rule 13e-4(c)", fact.rule13e4c(), seen.rule13e4c());
    }

    private void add(String what, String fact, String seen, List<Span> at) {
        problems.add(
                new Problem(
                        ProblemCode.COVER_FACT_DIFFERS,
                        "the tagged "
                                + what
                                + " is \""
                                + fact
                                + "\", the cover prints \""
                                + seen
                                + "\"",
                        at.getFirst()));
    }
}
