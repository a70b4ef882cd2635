package dev.octavo.form.signature;

import dev.octavo.form.line.Beginnings;
import dev.octavo.form.line.CoverWords;
import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;

/// What a line of a signature section is as a whole: the sentence above a signature, the heading,
/// running text, or the beginning of something else.
final class SignatureLines {

    /// A line longer than this is running text; one four times as long may hold a whole section.
    static final int LONG = 240;

    private static final Beginnings SENTENCES =
            Beginnings.of(
                    "pursuant to the requirement",
                    "pursuant to the securities",
                    "pursuant to the requriement",
                    "in accordance with the requirement",
                    "in accordance with section",
                    "registrant has duly caused",
                    "the registrant has caused",
                    "pursuant to requirement");

    private static final Beginnings ENDS =
            Beginnings.of(
                    "exhibit",
                    "index to exhibit",
                    "ex-99",
                    "ex-10",
                    "for immediate release",
                    "press release",
                    "news release",
                    "table of contents",
                    "item ",
                    "power of attorney",
                    "contact",
                    "list of exhibit",
                    "attachment",
                    "appendix",
                    "annex",
                    "schedule",
                    "e x h i b i t",
                    "for release",
                    "media contact",
                    "investor contact",
                    "source:",
                    "about ",
                    "news from",
                    "index of exhibit",
                    "forward-looking",
                    "<page>");

    private static final Beginnings EXHIBIT = Beginnings.of("exhibit", "ex-99", "ex-10");

    private final Page page;
    private final char[] text;

    SignatureLines(Page page) {
        this.page = page;
        this.text = page.characters();
    }

    /// Whether the sentence above a signature stands in a line.
    static boolean sentenceIn(Page page, int l) {
        return new SignatureLines(page).sentence(page.start(l), page.end(l)) >= 0;
    }

    /// Where the sentence above a signature begins; -1 where it does not stand in the line.
    int sentence(int a, int z) {
        int most = z - a > LONG * 4 ? z : Math.min(z, a + 60);
        for (int i = a; i < most; i++) {
            String[] sentences = SENTENCES.of(text[i]);
            if (sentences.length > 0
                    && (i == a || text[i - 1] <= ' ')
                    && matches(i, z, sentences)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(int at, int z, String[] sentences) {
        for (String words : sentences) {
            if (matches(at, z, words)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the given words stand at a position, whatever white space is between them.
    private boolean matches(int at, int z, String words) {
        int i = at;
        for (int k = 0; k < words.length(); k++) {
            char c = words.charAt(k);
            if (i >= z) {
                return false;
            }
            if (c == ' ') {
                int blank = i;
                while (i < z && text[i] <= ' ') {
                    i++;
                }
                if (i == blank) {
                    return false;
                }
            } else if (Character.toLowerCase(text[i++]) != c) {
                return false;
            }
        }
        return true;
    }

    /// Behind the "authorized" that ends that sentence; -1 where it does not stand there.
    int authorized(int a, int z) {
        for (int i = a; i + 8 < z; i++) {
            if ((text[i] | 32) == 'a' && Scan.at(text, i, "authori")) {
                return CoverWords.wordEnd(text, i, z);
            }
        }
        return -1;
    }

    /// Behind the full stop of "… on this 10th day of" in the line before, "January, 2023."; 0
    /// where the next line is nothing of the kind.
    int dayBelow(int l, int most) {
        if (l >= most || page.startsParagraph(l)) {
            return 0;
        }
        int stop = page.text().indexOf('.', page.start(l), page.end(l));
        boolean year = stop > page.start(l) && Ascii.digit(text[stop - 1]);
        return year && stop - page.start(l) < 40 ? stop + 1 : 0;
    }

    /// Whether a paragraph of running text begins: two long physical lines one after the other.
    boolean prose(int l, int most) {
        return page.preformatted(l)
                && l + 1 < most
                && !page.startsParagraph(l + 1)
                && longText(l)
                && longText(l + 1);
    }

    private boolean longText(int l) {
        int a = page.start(l);
        int z = page.end(l);
        for (int i = a; i + 2 < z; i++) {
            if (text[i] <= ' ' && text[i + 1] <= ' ' && text[i + 2] <= ' ') {
                return false;
            }
        }
        return z - a > 60;
    }

    /// Whether the heading of signatures stands there.
    boolean heading(int a, int z) {
        return z - a < 30
                && (Scan.at(text, a, "s i g n a t") || Scan.at(text, a, "signature"))
                && !(z - a > 9 && text[a + 9] == ':');
    }

    /// Whether a line outside of tables is a page number: "2", "- 2 -", "Page 2".
    boolean pageNumber(int l) {
        int a = page.start(l);
        int z = page.end(l);
        if (z - a > 8 || page.row(l) >= 0) {
            return false;
        }
        a = Scan.at(text, a, z, "page ") ? a + 5 : a;
        int digits = 0;
        for (int i = a; i < z; i++) {
            boolean digit = Ascii.digit(text[i]);
            boolean apart = digits > 0 && digit && !Ascii.digit(text[i - 1]);
            if (apart || !digit && text[i] > ' ' && !ExhibitNumber.dash(text[i])) {
                return false;
            }
            digits += digit ? 1 : 0;
        }
        return digits > 0 && digits < 4;
    }

    /// Whether an exhibit begins there: below the name of a registrant nobody signs any more.
    boolean exhibit(int a, int z) {
        return EXHIBIT.at(text, a, z);
    }

    /// Whether something begins there that is none of the signatures.
    boolean ends(int a, int z) {
        int i = a;
        while (i < z && !Ascii.letter(text[i])) {
            i++;
        }
        return ENDS.at(text, i, z);
    }
}
