package dev.octavo.form.cover;

import dev.octavo.edgar.Fact;
import dev.octavo.form.Cover;
import dev.octavo.form.line.Beginnings;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.page.Scan;
import java.util.ArrayList;
import java.util.List;

/// Reads securities registered under section 12(b) that a sentence tells: "Securities registered
/// pursuant to Section 12(b) of the Act: Common Stock, trading symbol ABC, and Warrants (ABCW),
/// each registered on The Nasdaq Stock Market LLC."
///
/// A symbol is a word in capitals that follows "symbol" or stands alone in a bracket; the title is
/// what stands before it, the exchange what begins like one, between the two or behind them.
final class SecuritySentence {

    /// A longer text is no sentence of a cover.
    private static final int LONGEST = 1200;

    private static final Beginnings CUTS =
            Beginnings.of(
                    "trading symbol",
                    "ticker",
                    "under the",
                    "symbol",
                    "is registered",
                    "are registered",
                    "is listed",
                    "are listed",
                    "is traded",
                    "are traded",
                    "is quoted",
                    "traded on",
                    "listed on",
                    "registered on",
                    "which ",
                    "trading on",
                    "trading under",
                    "each registered");

    private final Passage passage;
    private final String text;
    private final char[] characters;
    private final List<Cover.Security> out = new ArrayList<>();

    private SecuritySentence(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.characters = text.toCharArray();
    }

    /// Reads the lines `first` to before `behind`, the first of them from position `start` on.
    static List<Cover.Security> read(Page page, int first, int start, int behind) {
        Passage passage = Passage.of(page, first, start, behind);
        if (passage.text().isEmpty() || passage.text().length() > LONGEST) {
            return List.of();
        }
        SecuritySentence sentence = new SecuritySentence(passage);
        sentence.scan();
        return sentence.out;
    }

    private void scan() {
        int title = 0;
        int[] code = code(0);
        while (code[0] < code[1]) {
            int[] next = code(code[1]);
            title = whose(title);
            int cut = cut(title, code[0]);
            int exchange = exchange(cut, code[0]);
            if (exchange < 0) {
                exchange = exchange(code[1], text.length());
            }
            int exchangeEnd = exchange < 0 ? -1 : exchangeEnd(exchange);
            add(title, cut, code, exchange, exchangeEnd);
            boolean inside = exchangeEnd > code[1] && (next[0] == next[1] || exchangeEnd < next[0]);
            title = behind(inside ? exchangeEnd : code[1]);
            code = next;
        }
    }

    /// The next trading symbol from a position on; empty where there is none.
    private int[] code(int from) {
        int i = from;
        while (i < text.length()) {
            if (!Ascii.upper(characters[i]) || i > 0 && Ascii.letterOrDigit(characters[i - 1])) {
                i++;
                continue;
            }
            int z = i;
            while (z < text.length()
                    && (Ascii.upper(characters[z])
                            || z > i
                                    && (characters[z] == '.' || characters[z] == '-')
                                    && z + 1 < text.length()
                                    && Ascii.upper(characters[z + 1]))) {
                z++;
            }
            boolean ends = z == text.length() || !Ascii.letterOrDigit(characters[z]);
            if (ends && z - i <= 7 && (bracketed(i, z) || named(i))) {
                return new int[] {i, z};
            }
            i = z + 1;
        }
        return new int[] {text.length(), text.length()};
    }

    /// Whether a word stands alone in a bracket, or behind the name of an exchange: "(NYSE: ABC)".
    private boolean bracketed(int i, int z) {
        if (z >= text.length() || characters[z] != ')') {
            return false;
        }
        int a = i - 1;
        while (a >= 0
                && (characters[a] == ' ' || characters[a] == ':' || Ascii.letter(characters[a]))) {
            a--;
        }
        boolean alone = a == i - 1;
        return a >= 0
                && characters[a] == '('
                && (alone || text.lastIndexOf(':', i) > a && i - a < 30);
    }

    /// Whether the word "symbol" or "ticker" stands before a position.
    private boolean named(int i) {
        int a = i;
        while (a > 0 && !Ascii.letter(characters[a - 1]) && i - a < 6) {
            a--;
        }
        if (Scan.ends(text, 0, a, "s") && text.startsWith("(", a - 2)) {
            a -= 2;
        }
        return Scan.ends(text, 0, a, "symbol")
                || Scan.ends(text, 0, a, "symbols")
                || Scan.ends(text, 0, a, "ticker")
                || Scan.ends(text, 0, a, "symbol is");
    }

    /// Where the title ends: before the words that lead to the symbol or the exchange.
    private int cut(int from, int code) {
        int i = from;
        while (i < code) {
            if (!Ascii.letter(i == 0 ? ' ' : characters[i - 1])
                    && CUTS.at(characters, i, code + 1)) {
                break;
            }
            i++;
        }
        int bracket = text.lastIndexOf('(', i);
        boolean open = bracket > from && text.indexOf(')', bracket) > i - 1;
        int z = open ? bracket : i;
        while (z > from && " ,;:-(\u2013\u2014\u201c\"".indexOf(characters[z - 1]) >= 0) {
            z--;
        }
        return z;
    }

    private int exchange(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word = i == 0 || !Ascii.letter(characters[i - 1]);
            if (word && SecurityLine.EXCHANGES.at(characters, i, to)) {
                return i;
            }
        }
        return -1;
    }

    private int exchangeEnd(int from) {
        int i = from;
        while (i < text.length()
                && ",;:)".indexOf(characters[i]) < 0
                && !(characters[i] == '.' && (i + 1 == text.length() || characters[i + 1] == ' '))
                && !text.startsWith(" under", i)
                && !text.startsWith(" and ", i)) {
            i++;
        }
        return i;
    }

    /// Skips what divides one security from the next.
    private int behind(int from) {
        int i = from;
        while (i < text.length() && !Ascii.letterOrDigit(characters[i])) {
            i++;
        }
        return text.startsWith("and ", i) ? i + 4 : i;
    }

    private static final String[] WHOSE = {
        "our ",
        "its ",
        "the company's ",
        "the company\u2019s ",
        "the registrant's ",
        "the registrant\u2019s "
    };

    /// Behind the words that say whose a title is.
    private int whose(int title) {
        for (String words : WHOSE) {
            if (Scan.at(text, title, words)) {
                return title + words.length();
            }
        }
        return title;
    }

    private void add(int title, int cut, int[] code, int exchange, int exchangeEnd) {
        if (cut - title >= 4) {
            Fact<String> where = exchange < 0 ? Fact.none() : fact(exchange, exchangeEnd);
            SecuritiesReader.add(out, fact(title, cut), fact(code[0], code[1]), where);
        }
    }

    private Fact<String> fact(int a, int z) {
        return a < z ? Fact.of(text.substring(a, z), passage.spans(a, z)) : Fact.none();
    }
}
