package dev.octavo.form.cover;

import dev.octavo.form.line.Beginnings;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;

/// What the lines of the section on securities registered under section 12(b) are: captions, rules,
/// symbols, or the begin of what follows.
///
/// @param behind the line behind the cover
record SecuritiesSection(Page page, int behind) {

    static final int TITLE = 0;
    static final int SYMBOL = 1;
    static final int EXCHANGE = 2;

    private static final Beginnings ENDS =
            Beginnings.of(
                    "securities registered",
                    "indicate by",
                    "check the",
                    "if an emerging",
                    "emerging growth",
                    "former name");

    /// Whether the words of a line begin so.
    boolean begins(int l, String words) {
        return Scan.at(page.characters(), firstLetter(l), words);
    }

    private int firstLetter(int l) {
        int at = page.start(l);
        while (at < page.end(l) && !Ascii.letter(page.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether the section ends at a line.
    boolean ends(int l) {
        return ENDS.at(page.characters(), firstLetter(l), page.text().length());
    }

    /// Whether a line has some words, in letters of any case.
    boolean says(int l, String words) {
        return Scan.find(page.characters(), page.start(l), page.end(l), words) >= 0;
    }

    /// Which column a caption heads: [#TITLE], [#SYMBOL], [#EXCHANGE]; -1 where it heads none.
    int column(int l) {
        if (says(l, "exchange") || says(l, "registered")) {
            return EXCHANGE;
        }
        if (says(l, "symbol") || says(l, "trading") || says(l, "ticker")) {
            return SYMBOL;
        }
        return says(l, "title") || says(l, "class") ? TITLE : -1;
    }

    /// Whether a text may be a trading symbol: short, and without small letters.
    boolean code(int a, int z) {
        if (z - a > 12) {
            return false;
        }
        for (int i = a; i < z; i++) {
            char c = page.text().charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
        }
        return true;
    }

    /// Whether a line has neither letter nor digit.
    boolean rule(int l) {
        for (int i = page.start(l); i < page.end(l); i++) {
            char c = page.text().charAt(i);
            if (Ascii.letter(c) || Ascii.digit(c)) {
                return false;
            }
        }
        return true;
    }
}
