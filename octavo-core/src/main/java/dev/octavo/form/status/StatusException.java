package dev.octavo.form.status;

import dev.octavo.form.Exhibit;
import dev.octavo.form.exhibit.ExhibitMentions;
import java.util.BitSet;
import java.util.List;

/// The exhibits that a sentence leaves out of what it says: "All exhibits are filed herewith,
/// except Exhibit 99.2, which is furnished."
///
/// @param rest the folded sentence without the exception
/// @param exhibits the places in the list of the exhibits left out
/// @param furnished whether the sentence says of them that they are furnished
record StatusException(String rest, BitSet exhibits, boolean furnished) {

    private static final String[] LEADS = {
        "except for exhibit",
        "except exhibit",
        "other than exhibit",
        "with the exception of exhibit"
    };

    private static final String[] WHICH_IS = {
        " which is ",
        " which are ",
        " that is ",
        " that are ",
        " which shall be ",
        " which will be "
    };

    private static final String[] FURNISHED = {
        "furnished", "being furnished", "deemed furnished", "deemed to be furnished"
    };

    private static final String[] HOW = {
        " herewith", " and not filed", " but not filed", " not filed", " with this report"
    };

    /// The exception of a [folded]`Wording#fold(String)` sentence; one of no exhibit where it makes
    /// none.
    static StatusException of(String folded, List<Exhibit> exhibits) {
        BitSet out = new BitSet();
        if (!folded.contains("except") && !folded.contains("other than exhibit")) {
            return new StatusException(folded, out, false);
        }
        for (String lead : LEADS) {
            int at = folded.indexOf(lead);
            if (at >= 0) {
                int end = ExhibitMentions.end(folded, at + lead.length() - 7);
                ExhibitMentions.collect(folded, at, end, exhibits, out);
                int behind = behindFurnished(folded, end);
                String rest = folded.substring(0, at) + folded.substring(behind);
                return new StatusException(rest, out, behind > end);
            }
        }
        return new StatusException(folded, out, false);
    }

    /// Behind "which is furnished (herewith)" at a position; the position itself where the sentence
    /// does not go on so.
    private static int behindFurnished(String s, int at) {
        for (String which : WHICH_IS) {
            if (!s.startsWith(which, at)) {
                continue;
            }
            for (String furnished : FURNISHED) {
                int end = at + which.length();
                if (s.startsWith(furnished, end)) {
                    end += furnished.length();
                    for (String how : HOW) {
                        end += s.startsWith(how, end) ? how.length() : 0;
                    }
                    return end;
                }
            }
        }
        return at;
    }
}
