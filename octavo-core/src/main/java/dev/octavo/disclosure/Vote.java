package dev.octavo.disclosure;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import java.math.BigDecimal;
import java.util.List;

/// The votes on one proposal, or for one nominee.
///
/// @param item number of the item as used in the report: `5.07`
/// @param proposal the words in which the item puts it before the figures
/// @param number of the proposal as printed: `1`, `(ii)`
/// @param nominee in an election of directors
/// @param votesFor number of votes; fractions of shares may vote. It and the other numbers are none
///   where the table has no such column or the cell is empty
/// @param against of a [frequency][Kind#FREQUENCY] none, as `votesFor` is
/// @param told the figures with their heading
public record Vote(
        String item,
        Fact<String> proposal,
        Fact<String> number,
        Kind kind,
        Fact<String> nominee,
        Fact<BigDecimal> votesFor,
        Fact<BigDecimal> against,
        Fact<BigDecimal> abstained,
        Fact<BigDecimal> withheld,
        Fact<BigDecimal> brokerNonVotes,
        List<Span> told) {

    public Vote {
        told = List.copyOf(told);
    }

    /// What was voted on. `FREQUENCY` is how often to vote on pay: its one, two and three years are
    /// no votes for or against.
    public enum Kind {
        DIRECTOR,
        AUDITOR,
        SAY_ON_PAY,
        FREQUENCY,
        OTHER
    }
}
