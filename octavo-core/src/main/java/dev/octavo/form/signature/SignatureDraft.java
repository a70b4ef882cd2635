package dev.octavo.form.signature;

import dev.octavo.edgar.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A signature while it is read.
final class SignatureDraft {

    /// The section it stands in, counted by the sentences above signatures.
    final int section;

    final int column;

    /// The row of its table, or a number of its own below -1.
    final int row;

    /// The table of that row; -1 outside of tables.
    int table = -1;

    final boolean conformed;
    final Fact<String> registrant;

    /// The registrants it is for where these are several.
    List<Fact<String>> together = List.of();

    Fact<String> name = Fact.none();
    Fact<LocalDate> date;

    /// The pieces that are its title.
    final List<Integer> title = new ArrayList<>();

    /// A title on the line of the name.
    Fact<String> titleInLine = Fact.none();

    /// Whether the name in type was read.
    boolean typed;

    /// Whether nothing more belongs to it.
    boolean closed;

    SignatureDraft(
            int section,
            int column,
            int row,
            boolean conformed,
            Fact<String> registrant,
            Fact<LocalDate> date) {
        this.section = section;
        this.column = column;
        this.row = row;
        this.conformed = conformed;
        this.registrant = registrant;
        this.date = date;
    }
}
