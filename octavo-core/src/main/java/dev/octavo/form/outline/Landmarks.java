package dev.octavo.form.outline;

import dev.octavo.form.Items;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.List;
import java.util.Locale;

/// Recognises the lines that divide a report and are no item headings: section titles, signature
/// headings, exhibit indexes, the headings of attached exhibits.
public final class Landmarks {

    private static final String REQUIREMENTS = "pursuanttotherequirement";

    private static final List<String> SIGNATURE_WORDS =
            List.of(
                    "Pursuant to the requirement",
                    "PURSUANT TO THE REQUIREMENT",
                    "Pursuant to the Securities Exchange");

    /// What [#small(char)] says of ASCII.
    private static final char[] SMALL = new char[128];

    static {
        for (char c = 0; c < SMALL.length; c++) {
            SMALL[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
    }

    private Landmarks() {}

    /// The letters and digits of a line in small letters, blanks and marks left out, at most `most`
    /// of them. Letters that stand apart ("S I G N A T U R E S") come together so.
    public static String letters(Page page, int line, int most) {
        char[] out = new char[most];
        int n = 0;
        char[] text = page.characters();
        for (int i = page.start(line), end = page.end(line); i < end && n < most; i++) {
            char c = small(text[i]);
            if (c != 0) {
                out[n++] = c;
            }
        }
        return new String(out, 0, n);
    }

    /// Whether the letters and digits of a line begin with a word, as those that [#letters] gives
    /// would.
    static boolean begins(Page page, int line, String word) {
        char[] text = page.characters();
        int found = 0;
        for (int i = page.start(line), end = page.end(line);
                i < end && found < word.length();
                i++) {
            char c = small(text[i]);
            if (c != 0) {
                if (c != word.charAt(found)) {
                    return false;
                }
                found++;
            }
        }
        return found == word.length();
    }

    /// A letter or digit, letters in small; 0 for anything else.
    private static char small(char c) {
        return c < 128 ? SMALL[c] : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /// Whether a character is a letter or a digit.
    static boolean word(char c) {
        return c < 128 ? SMALL[c] != 0 : Character.isLetterOrDigit(c);
    }

    /// Whether a line is the heading of the signatures and nothing else; a page number behind it is
    /// allowed.
    static boolean signatureHeading(Page page, int line) {
        if (page.end(line) - page.start(line) > 60 || !begins(page, line, "si")) {
            return false;
        }
        String letters = letters(page, line, 24);
        return letters.length() <= 16
                && (letters.startsWith("signature")
                        || letters.equals("signaures")
                        || letters.equals("signatues")
                        || letters.equals("signtures")
                        || letters.equals("sigantures")
                        || letters.equals("singatures")
                        || letters.equals("singature"))
                && !letters.startsWith("signatureo");
    }

    /// Whether a line begins with the words of the signature page, with or without the heading in
    /// front.
    static boolean requirements(Page page, int line) {
        if (!begins(page, line, "pursuantto")
                && !begins(page, line, "signature")
                && !begins(page, line, "inaccordancewiththe")) {
            return false;
        }
        String letters = letters(page, line, 90);
        int at = letters.startsWith("signature") ? letters.indexOf("pursuant") : 0;
        if (at < 0 || at > 12) {
            return false;
        }
        return letters.startsWith(REQUIREMENTS, at)
                || letters.startsWith("pursuanttorequirement", at)
                || letters.startsWith("pursuanttothesecuritiesexchangeact", at)
                || letters.startsWith("pursuanttotherequirments", at)
                || letters.startsWith("inaccordancewiththerequirementsofthe", at);
    }

    /// The position in a long line where the signature page begins that a conversion glued to the
    /// text; -1 when there is none.
    static int signatureWithin(Page page, int line, int from) {
        String text = page.text();
        int end = page.end(line);
        for (String words : SIGNATURE_WORDS) {
            int at = text.indexOf(words, from, end);
            if (at > from && text.indexOf("duly caused", at, end) >= 0) {
                int heading =
                        Math.max(
                                text.lastIndexOf("SIGNATURE", at),
                                text.lastIndexOf("Signature", at));
                return heading >= from && at - heading <= 14 ? heading : at;
            }
        }
        return -1;
    }

    /// Whether a report is signed somewhere in the lines from one on.
    static boolean signed(Page page, int from, int most) {
        int end = Math.min(page.lines(), from + most);
        for (int line = from; line < end; line++) {
            if (page.end(line) - page.start(line) <= 2000 && signed(page, line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean signed(Page page, int line) {
        char[] text = page.characters();
        int end = page.end(line);
        for (int i = page.start(line); i < end; i++) {
            boolean found =
                    switch (text[i] | 32) {
                        case 'd' ->
                                Scan.at(text, i, end, "duly caused")
                                        || Scan.at(text, i, end, "duly authorized");
                        case 's' -> Scan.at(text, i, end, "signed on its behalf");
                        case 't' -> Scan.at(text, i, end, "to be signed");
                        default -> false;
                    };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line is signed by a person, or begins to be: `/s/`, `By:`.
    static boolean signature(Page page, int line) {
        String text = page.text();
        int a = page.start(line);
        return text.regionMatches(true, a, "/s/", 0, 3)
                || text.regionMatches(true, a, "by:", 0, 3)
                || text.regionMatches(true, a, "by :", 0, 4)
                || text.regionMatches(true, a, "by /s/", 0, 6)
                || text.regionMatches(true, a, "s/", 0, 2);
    }

    /// Whether a line is the heading of an exhibit index.
    static boolean exhibitIndex(Page page, int line) {
        boolean index =
                page.end(line) - page.start(line) <= 70
                        && (begins(page, line, "exhibit")
                                || begins(page, line, "index")
                                || begins(page, line, "listofexhibit"));
        if (!index) {
            return false;
        }
        String letters = letters(page, line, 40);
        return switch (letters) {
            case "exhibitindex",
                    "exhibitsindex",
                    "indextoexhibits",
                    "indextoexhibit",
                    "indexofexhibits",
                    "listofexhibits",
                    "exhibitlist",
                    "indexofexhibit",
                    "exhibitindextoform8k",
                    "exhibitindextocurrentreportonform8k",
                    "indextoexhibitsform8k",
                    "exhibitindexform8k" ->
                    true;
            default -> letters.startsWith("exhibitindex") && letters.length() < 18;
        };
    }

    /// Whether a line is the heading of an exhibit ("EXHIBIT 99.1") and nothing else.
    static boolean exhibitHeading(Page page, int line) {
        int length = page.end(line) - page.start(line);
        if (length > 24) {
            return false;
        }
        String text = page.text();
        int i = page.start(line);
        int end = page.end(line);
        while (i < end && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        if (text.regionMatches(true, i, "exhibit", 0, 7)) {
            i += 7;
        } else if (text.regionMatches(true, i, "ex-", 0, 3)) {
            i += 3;
        } else {
            return false;
        }
        int digits = 0;
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (Character.isLetter(c) && digits == 0) {
                if (!text.regionMatches(true, i, "no", 0, 2)) {
                    return false;
                }
                i++;
            }
        }
        return digits > 0;
    }

    /// The first line of the section title ("Section 5 – Corporate Governance and Management") that
    /// stands above a heading; the heading's own line when there is none.
    static int sectionAbove(Page page, int heading) {
        if (heading > 0 && section(page, heading - 1)) {
            return heading - 1;
        }
        if (heading > 1
                && section(page, heading - 2)
                && page.end(heading - 1) - page.start(heading - 1) < 80
                && sectionTitle(page, heading - 2, heading - 1)) {
            return heading - 2;
        }
        return heading;
    }

    /// Whether a line begins "Section 5" and is short.
    static boolean section(Page page, int line) {
        return section(page, page.start(line), page.end(line));
    }

    /// Whether what stands in a line before an item heading leads in that heading: "Section 2 –",
    /// "Form 8-K,".
    static boolean leads(Page page, int line, int heading) {
        int a = page.start(line);
        boolean form = heading - a <= 14 && Scan.find(page.characters(), a, heading, "8-k") >= 0;
        return form || section(page, a, heading);
    }

    private static boolean section(Page page, int a, int end) {
        int length = end - a;
        if (length < 9 || length > 120 || !page.text().regionMatches(true, a, "section", 0, 7)) {
            return false;
        }
        int i = a + 7;
        String text = page.text();
        while (i < a + length && (text.charAt(i) <= ' ' || text.charAt(i) == '.')) {
            i++;
        }
        boolean number =
                i > a + 7 && i < a + length && text.charAt(i) >= '1' && text.charAt(i) <= '9';
        boolean single = i + 1 >= a + length || !Character.isDigit(text.charAt(i + 1));
        boolean whole =
                i + 2 >= a + length
                        || text.charAt(i + 1) != '.'
                        || !Character.isDigit(text.charAt(i + 2));
        return number && single && whole && text.charAt(i + 1 < a + length ? i + 1 : i) != '(';
    }

    private static boolean sectionTitle(Page page, int numberLine, int titleLine) {
        String number = letters(page, numberLine, 8);
        char digit = number.charAt(number.length() - 1);
        String title = Items.section(digit - '0').toLowerCase(Locale.ROOT);
        String printed = page.text(titleLine).toLowerCase(Locale.ROOT);
        return !title.isEmpty()
                && printed.length() > 4
                && CaptionWords.alike(firstWord(printed), firstWord(title));
    }

    private static String firstWord(String text) {
        int i = 0;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return text.substring(0, i);
    }
}
