package dev.octavo.disclosure;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import java.time.LocalDate;
import java.util.List;

/// Somebody who takes or leaves an office or a seat of the board. Somebody who leaves one office
/// and takes another has a row for each.
///
/// @param item number of the item as used in the report: `5.02`, or `6` before 23 August 2004
/// @param name as printed in full where the item prints it so, without Mr. or Dr. before a full
///   name
/// @param role as printed: `Chief Financial Officer`, `member of the Board of Directors`
/// @param change its range is the word that says so
/// @param date the day from which it holds
/// @param announced the day it was notified, decided or announced
/// @param told the sentence that tells of it
public record Person(
        String item,
        Fact<String> name,
        Fact<String> role,
        Fact<Change> change,
        Fact<When> date,
        Fact<LocalDate> announced,
        List<Span> told) {

    public Person {
        told = List.copyOf(told);
    }

    /// What happens. `LEAVING` where the text gives no reason: departs, steps down.
    public enum Change {
        APPOINTED,
        ELECTED,
        RESIGNED,
        RETIRED,
        TERMINATED,
        DIED,
        NOT_STANDING,
        LEAVING;

        /// Whether somebody comes (else goes).
        public boolean coming() {
            return this == APPOINTED || this == ELECTED;
        }
    }
}
