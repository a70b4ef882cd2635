package dev.octavo.form.status;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.form.Exhibit;
import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.form.line.Wording;
import dev.octavo.page.Scan;
import java.util.List;

/// What the entries of an exhibit list say in a remark: "99.1 Press release (furnished herewith)".
/// Several entries may stand in one sentence, because no full stop ends them.
final class StatusEntries {

    private StatusEntries() {}

    /// Takes what an entry says of its exhibit, by its place in the list.
    interface Say {
        void of(int exhibit, Wording wording);
    }

    /// Reads a sentence that begins with the number of an exhibit as its list gives it; each part
    /// of it speaks of its own exhibit alone. False where it is no entry.
    ///
    /// @param folded the [folded][Wording#fold(String)] sentence
    /// @param at where it stands
    static boolean read(String folded, Span at, List<Exhibit> exhibits, Say say) {
        int from = 0;
        int last = -1;
        for (int i = 0; i < exhibits.size(); i++) {
            Fact<String> number = exhibits.get(i).number();
            if (!number.isPresent() || !at.contains(number.at().getFirst())) {
                continue;
            }
            String words = number.orElse("") + " ";
            int begins = folded.startsWith("exhibit ") ? 8 : 0;
            int next = last < 0 ? begins : folded.indexOf(" " + words, from) + 1;
            if (last < 0 ? !Scan.at(folded, begins, words) : next == 0) {
                continue;
            }
            if (last >= 0) {
                entry(folded.substring(from, next), last, say);
            }
            from = next;
            last = i;
        }
        if (last >= 0) {
            entry(folded.substring(from), last, say);
        }
        return last >= 0;
    }

    /// Reads one entry; not what the legend of a mark behind it says.
    private static void entry(String entry, int exhibit, Say say) {
        for (int i = 1; i < entry.length(); i++) {
            if (ExhibitNumber.mark(entry.charAt(i)) && entry.charAt(i - 1) == ' ') {
                return;
            }
        }
        Wording.ofFolded(entry)
                .filter(wording -> wording != Wording.INCORPORATED)
                .ifPresent(wording -> say.of(exhibit, wording));
    }
}
