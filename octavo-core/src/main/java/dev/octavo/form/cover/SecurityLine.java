package dev.octavo.form.cover;

import dev.octavo.edgar.Fact;
import dev.octavo.form.line.Beginnings;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;

/// A row of the section 12(b) table in one line without columns, as conversions leave it: `Common
/// Stock ALDR The Nasdaq Stock Market LLC`. The exchange is told by how it begins, the symbol by
/// its place before it.
///
/// @param symbol position of the trading symbol
/// @param behind position behind it
record SecurityLine(Page page, int line, int symbol, int behind) {

    static final Beginnings EXCHANGES =
            Beginnings.of(
                    "nasdaq",
                    "the nasdaq",
                    "nyse",
                    "new york stock",
                    "the new york stock",
                    "cboe",
                    "chicago stock",
                    "american stock");

    /// Letters and digits of a symbol at most, a share class among them (`ALDR.A`).
    private static final int LONGEST = 8;

    /// The row that a line is; one that does not [exist][#exists()] where it is none.
    static SecurityLine of(Page page, int line) {
        String text = page.text();
        int a = page.start(line);
        int z = page.end(line);
        for (int i = text.indexOf(' ', a, z); i >= 0; i = text.indexOf(' ', i + 1, z)) {
            int symbol = EXCHANGES.at(page.characters(), i + 1, z) ? codeBefore(text, a, i) : i;
            if (symbol < i) {
                // "ALDR WS", "ALDR U"
                int first = i - symbol <= 2 ? codeBefore(text, a, symbol - 1) : symbol;
                return new SecurityLine(page, line, symbol - first > 3 ? first : symbol, i);
            }
        }
        return new SecurityLine(page, line, a, a);
    }

    /// Where the word in capitals that ends at a position begins; the position itself where none
    /// does, or the line begins with it.
    private static int codeBefore(String text, int a, int end) {
        int i = end;
        while (i > a
                && (Ascii.upper(text.charAt(i - 1)) || ".-/".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        boolean word = i > a && text.charAt(i - 1) == ' ' && end - i <= LONGEST;
        return word ? i : end;
    }

    boolean exists() {
        return symbol < behind;
    }

    Fact<String> title() {
        return page.fact(page.start(line), symbol - 1);
    }

    Fact<String> code() {
        return page.fact(symbol, behind);
    }

    Fact<String> exchange() {
        return page.fact(behind + 1, page.end(line));
    }
}
