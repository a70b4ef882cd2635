package dev.octavo.form.signature;

import dev.octavo.edgar.Fact;
import dev.octavo.form.Cover;
import dev.octavo.form.LegalForms;
import dev.octavo.form.line.Pieces;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.ArrayList;
import java.util.List;

/// The registrants that the texts above a signature name: one, whose name may go on over lines;
/// several for which one person signs, a name a line; or several side by side, each over a
/// signature of its own ([RegistrantColumns]).
///
/// The texts are kept as they come and read when it is clear that a signature follows.
final class RegistrantsAbove {

    private final SignaturePieces pieces;
    private final Page page;
    private final String text;

    /// The letters of the registrant's name on the cover.
    private final String coverName;

    /// The pieces kept and not yet read.
    private final List<Integer> above = new ArrayList<>();

    private Fact<String> registrant = Fact.none();

    /// The registrants of one signature where these are several.
    private List<Fact<String>> together = List.of();

    /// The registrants named above a label "(Registrant)" since the last signature, and the column
    /// of that label.
    private final List<Fact<String>> labelled = new ArrayList<>();

    private int labelColumn;
    private final RegistrantColumns sideBySide = new RegistrantColumns();

    RegistrantsAbove(SignaturePieces pieces, Cover cover) {
        this.pieces = pieces;
        this.page = pieces.page;
        this.text = page.text();
        String name = cover.registrant().orElse("");
        this.coverName = SignerNames.letters(name, 0, name.length());
    }

    /// Forgets all: a new section begins.
    void forget() {
        registrant = Fact.none();
        together = List.of();
        labelled.clear();
        sideBySide.take(page, pieces, List.of());
        above.clear();
    }

    /// Keeps a piece that may name a registrant.
    void add(int i) {
        above.add(i);
    }

    /// Keeps a piece and none of those before it.
    void only(int i) {
        above.clear();
        above.add(i);
    }

    /// A signature has begun: labels behind it belong to the next.
    void signed() {
        labelled.clear();
    }

    /// The registrant of a signature in a column.
    Fact<String> nearest(int column) {
        return sideBySide.nearest(column, registrant);
    }

    /// The registrants of one signature where these are several; empty for one.
    List<Fact<String>> together() {
        return together;
    }

    /// Reads whom the pieces kept so far name, and keeps none of them.
    void read() {
        if (above.isEmpty()) {
            return;
        }
        withoutProse();
        sideBySide.take(page, pieces, above);
        together = oneALine();
        Pieces joined = new Pieces(page);
        for (int i : above) {
            if (!joined.isEmpty() && onCover(joined.text(), 0, joined.length())) {
                break;
            }
            joined.add(pieces.start(i), page.withoutRaised(pieces.start(i), withoutRemark(i)));
        }
        registrant = together.isEmpty() ? joined.fact() : together.getFirst();
        above.clear();
    }

    /// A label below a registrant's name. Where one person signs for several, each with its label,
    /// they stand one below the other.
    void label(int i) {
        if (above.isEmpty()) {
            return;
        }
        read();
        if (!labelled.isEmpty() && pieces.column(i) != labelColumn) {
            labelled.clear();
        }
        labelColumn = pieces.column(i);
        labelled.addAll(together.isEmpty() ? List.of(registrant) : together);
        together = labelled.size() < 2 ? List.of() : List.copyOf(labelled);
    }

    /// Leaves out the sentence of combined reports: "The signature for each undersigned company
    /// shall be deemed to relate only to matters having reference to such company."
    private void withoutProse() {
        boolean prose = false;
        for (int k = 0; k < above.size(); k++) {
            int i = above.get(k);
            prose |= Scan.at(text, pieces.start(i), "the signature");
            if (prose) {
                prose = text.charAt(pieces.end(i) - 1) != '.';
                above.remove(k--);
            }
        }
    }

    /// The registrants for which the same person signs once, one name a line; empty for one.
    private List<Fact<String>> oneALine() {
        List<Fact<String>> out = new ArrayList<>();
        for (int i : above) {
            if (!LegalForms.ends(text, pieces.start(i), pieces.end(i))
                    || pieces.column(i) != pieces.column(above.getFirst())) {
                return List.of();
            }
            out.add(page.fact(pieces.start(i), pieces.end(i)));
        }
        return out.size() < 2 ? List.of() : out;
    }

    /// Whether a part of the text is the registrant's name on the cover.
    boolean onCover(int a, int z) {
        return onCover(text, a, z);
    }

    private boolean onCover(String in, int a, int z) {
        return !coverName.isEmpty() && SignerNames.same(in, a, z, coverName);
    }

    /// Before a `(Registrant)` at the end of a text.
    private int withoutRemark(int i) {
        int bracket = text.indexOf('(', pieces.start(i), pieces.end(i));
        return bracket > 0 && Scan.at(text, bracket, "(registrant") ? bracket : pieces.end(i);
    }
}
