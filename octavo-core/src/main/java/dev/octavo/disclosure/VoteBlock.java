package dev.octavo.disclosure;

import dev.octavo.disclosure.VoteLabels.Column;
import dev.octavo.edgar.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Figures of votes that stand together, in tokens.
///
/// @param from where the block begins; its proposal stands before
/// @param rows at least one
/// @param behind where it ends
record VoteBlock(int from, List<Row> rows, int behind) {

    /// The figures of one proposal or one director.
    ///
    /// @param name of the director, where one stands there
    /// @param figures by column; a column whose cell is empty is not there
    /// @param from first token, of the name where there is one
    /// @param behind token behind the last figure
    record Row(Fact<String> name, Map<Column, Fact<BigDecimal>> figures, int from, int behind) {}

    /// Adds the figure at a token, unless its column has one.
    static void put(Map<Column, Fact<BigDecimal>> into, Column column, Tokens t, int token) {
        String digits = t.words.get(token).replace(",", "");
        if (digits.length() <= 18) {
            try {
                into.putIfAbsent(
                        column, Fact.of(new BigDecimal(digits), t.spans(token, token + 1)));
            } catch (NumberFormatException e) {
                // 1.2.3 is no number of votes.
                return;
            }
        }
    }
}
