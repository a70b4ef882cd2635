package dev.octavo.form.signature;

import dev.octavo.edgar.Fact;
import dev.octavo.form.LegalForms;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;

/// Registrants that stand side by side, each over the signature of its column.
final class RegistrantColumns {

    private final List<Integer> columns = new ArrayList<>(0);
    private final List<Fact<String>> names = new ArrayList<>(0);

    /// Takes the pieces above a signature; they count where all stand in one row, each in a column
    /// of its own, and each is the name of a firm.
    void take(Page page, SignaturePieces pieces, List<Integer> above) {
        columns.clear();
        names.clear();
        if (above.size() < 2) {
            return;
        }
        int first = above.getFirst();
        for (int i : above) {
            int line = pieces.line(i);
            boolean sameRow =
                    page.row(line) >= 0
                            ? page.row(line) == page.row(pieces.line(first))
                            : line == pieces.line(first);
            if (!sameRow
                    || columns.contains(pieces.column(i))
                    || !LegalForms.ends(page.text(), pieces.start(i), pieces.end(i))) {
                columns.clear();
                names.clear();
                return;
            }
            columns.add(pieces.column(i));
            names.add(page.fact(pieces.start(i), pieces.end(i)));
        }
    }

    /// The name nearest to a column; the given one where none stand side by side.
    Fact<String> nearest(int column, Fact<String> otherwise) {
        Fact<String> best = otherwise;
        int far = Integer.MAX_VALUE;
        for (int i = 0; i < columns.size(); i++) {
            int distance = Math.abs(columns.get(i) - column);
            if (distance < far) {
                far = distance;
                best = names.get(i);
            }
        }
        return best;
    }
}
