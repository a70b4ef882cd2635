package dev.octavo.form.signature;

import dev.octavo.page.Scan;
import dev.octavo.page.WordTable;

/// Tells titles, firms and page numbers below a signature by their words.
final class TitleWords {

    private static final int TITLE = 1;
    private static final int PART = 2;
    private static final int CONNECTOR = 3;

    /// A text is a title when one of its first words makes one.
    private static final int FIRST_WORDS = 6;

    private static final WordTable WORDS =
            new WordTable()
                    // words that stand in titles, but do not make one
                    .put(
                            PART,
                            "general business marketing sales strategy technology information human resources product compliance risk investor tax")
                    .put(
                            PART,
                            "treasury planning communications medical scientific operating commercial investment credit board research directors")
                    .put(
                            PART,
                            "affairs services governance engineering manufacturing quality systems markets regulatory clinical external public government")
                    .put(CONNECTOR, "and of the for")
                    .put(
                            TITLE,
                            "president officer secretary treasurer director chairman chairwoman chairperson chair counsel controller comptroller manager partner")
                    .put(
                            TITLE,
                            "trustee chief vice principal executive ceo cfo coo cao clo evp svp attorney agent representative signatory member cashier accountant founder")
                    .put(
                            TITLE,
                            "cofounder administrator authorized managing accounting finance financial operations legal assistant associate depositor head sole senior interim")
                    .put(
                            TITLE,
                            "acting global corporate registrant duly administration relations development reporting signer fact deputy registered owner proprietor");

    private static final WordTable FIRMS =
            new WordTable()
                    .put(
                            1,
                            "inc corp corporation company llc lp llp ltd limited trust bank plc na partnership association bancorp holdings co partners sa nv")
                    .put(1, "incorporated group fund");

    private TitleWords() {}

    /// Whether a text reads like a title.
    static boolean title(String text, int from, int z) {
        int i = from;
        for (int seen = 0; seen < FIRST_WORDS; seen++) {
            int a = letterFrom(text, i, z);
            i = lettersEnd(text, a, z);
            if (a == i) {
                return false;
            }
            if (WORDS.get(text, a, i) == TITLE) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text of a few words has none that does not stand in titles: "Affairs", "Human
    /// Resources".
    static boolean words(String text, int from, int z) {
        int i = from;
        for (int seen = 0; seen < 4; seen++) {
            int a = letterFrom(text, i, z);
            if (a == z) {
                return seen > 0;
            }
            i = lettersEnd(text, a, z);
            if (WORDS.get(text, a, i) == 0) {
                return false;
            }
        }
        return false;
    }

    /// Behind the words of a title at a position of running text; the position itself when none
    /// stands there.
    static int titleEnd(String text, int from, int z) {
        int end = from;
        int i = from;
        boolean titled = false;
        while (i < z) {
            while (i < z
                    && (text.charAt(i) == ' ' || text.charAt(i) == ',' || text.charAt(i) == '&')) {
                i++;
            }
            int a = i;
            i = lettersEnd(text, a, z);
            int kind = WORDS.get(text, a, i);
            if (kind == 0) {
                break;
            }
            titled |= kind == TITLE;
            if (kind != CONNECTOR) {
                end = i;
            }
        }
        return titled ? end : from;
    }

    /// Whether a text names a firm (`Example Holdings, L.L.C.`) or says for whom somebody signs
    /// (`On behalf of`, `As its general partner`).
    static boolean firm(String text, int from, int z) {
        int i = from;
        while (i < z) {
            int a = letterFrom(text, i, z);
            i = a;
            int inner = 0;
            while (i < z && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '.')) {
                inner = text.charAt(i) == '.' ? inner : i + 1;
                i++;
            }
            if (i > a && firmWord(text, a, inner)) {
                return true;
            }
        }
        return Scan.at(text, from, z, "as ")
                || Scan.at(text, from, z, "on behalf")
                || Scan.find(text, from, z, "general partner") >= 0;
    }

    /// Full stops do not count: `L.L.C.`
    private static boolean firmWord(String text, int a, int z) {
        if (text.indexOf('.', a, z) < 0) {
            return FIRMS.has(text, a, z);
        }
        String plain = text.substring(a, z).replace(".", "");
        return FIRMS.has(plain);
    }

    private static final String[] OPEN = {
        ",", " and", "&", " of", "-", "/", " general", " chief", " vice", " the"
    };

    /// Whether the end of a title shows that it goes on.
    static boolean open(String text, int a, int z) {
        for (String end : OPEN) {
            if (Scan.ends(text, a, z, end)) {
                return true;
            }
        }
        return false;
    }

    static boolean pageNumber(String text, int a, int z) {
        return z - a < 8 && SignerNames.letters(text, a, z).length() < 2;
    }

    private static int letterFrom(String text, int from, int z) {
        int i = from;
        while (i < z && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int lettersEnd(String text, int from, int z) {
        int i = from;
        while (i < z && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
