package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import java.util.List;
import java.util.Optional;

/// A current report on Form 8-K: what its cover, items, exhibit list and signatures say.
///
/// @param form the form as filed: `8-K`, `8-K/A`, `8-K12B`, …; from the header, else from the cover
/// @param document number of the main document in its submission
/// @param cover [Cover#NONE] where the document has none
/// @param amends what an amendment says it amends; empty for a report that is none
/// @param items the items in the order of the text, item 9.01 included
/// @param behindLine line of the page behind the report; what follows there (a press release, a
///   contract) is attached to it
/// @param exhibits the exhibits of the list under item 9.01 (or of the exhibit index where there is
///   no such list)
/// @param signatures in the order of the text; a person who signs for several registrants once for
///   each
/// @param problems what could not be read, and where the report contradicts itself or its header
public record CurrentReport(
        Fact<String> form,
        int document,
        Cover cover,
        Optional<Amendment> amends,
        List<Item> items,
        List<Exhibit> exhibits,
        List<Signature> signatures,
        int behindLine,
        List<Problem> problems) {

    public CurrentReport {
        items = List.copyOf(items);
        exhibits = List.copyOf(exhibits);
        signatures = List.copyOf(signatures);
        problems = List.copyOf(problems);
    }
}
