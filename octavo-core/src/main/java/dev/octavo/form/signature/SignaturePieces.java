package dev.octavo.form.signature;

import dev.octavo.form.line.Stretches;
import dev.octavo.page.Page;
import java.util.Arrays;

/// A signature section as a row of pieces: what stands in one cell, or between two gaps of a line
/// of plain text, cut further where a label (`By:`, `Name:`, `Title:`, `Dated:`) begins.
///
/// [SignatureCutter] makes them; what they say together is [SignatureReader]'s business.
final class SignaturePieces {

    enum Kind {
        SENTENCE,
        DATE,
        SIGN,
        BY,
        NAME,
        TITLE,
        REGISTRANT,
        RULE,
        TEXT
    }

    final Page page;
    final char[] text;
    private final Stretches at;
    private Kind[] kind = new Kind[64];
    private int[] columns = new int[64];

    SignaturePieces(Page page) {
        this.page = page;
        this.text = page.characters();
        this.at = new Stretches(page);
    }

    static SignaturePieces of(Page page, int first, int behind) {
        return new SignatureCutter(page).cut(first, behind);
    }

    int size() {
        return at.size();
    }

    Kind kind(int i) {
        return kind[i];
    }

    int start(int i) {
        return at.start(i);
    }

    int end(int i) {
        return at.end(i);
    }

    int line(int i) {
        return at.line(i);
    }

    /// @param column position where the cell or column of plain text begins that the piece is of
    void add(Kind of, int onLine, int a, int z, int column) {
        int n = at.size();
        if (n == kind.length) {
            kind = Arrays.copyOf(kind, 2 * n);
            columns = Arrays.copyOf(columns, 2 * n);
        }
        kind[n] = of;
        columns[n] = column;
        at.add(onLine, a, Math.max(a, z));
    }

    /// Where the cell of a piece begins across the page: in cells as they are counted, or in
    /// columns of characters.
    int column(int i) {
        return at.across(i, columns[i]);
    }
}
