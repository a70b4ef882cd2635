package dev.octavo.form.cover;

import dev.octavo.form.line.Beginnings;
import dev.octavo.form.line.CoverWords;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;

/// The lines of a cover that are none of the registrant's: the country, the Commission, the form
/// and the rule it is under ("UNITED STATES", "FORM 8-K", "Pursuant to Section 13 …"), and rules of
/// dashes.
final class Letterhead {

    /// Words of captions that the letterhead uses as well.
    private static final long COMMON = CoverWords.words("commission report".toCharArray(), 0, 17);

    private static final Beginnings LETTERHEAD =
            Beginnings.of(
                    "united states",
                    "securities and exchange",
                    "securities & exchange",
                    "form 8-k",
                    "form 8k",
                    "form 8 k",
                    // type and sequence of the submission's tags, as conversions leave them
                    "8-k 1 ",
                    "current report",
                    "pursuant to section",
                    "of the securities exchange act",
                    "the securities exchange act",
                    "securities exchange act of",
                    "of 1934",
                    "section 13 or",
                    "table of contents",
                    "amendment no",
                    "amendment number",
                    "act of 1934",
                    "under the securities exchange act",
                    "(amendment no",
                    "(amendment number",
                    "exchange act of 1934",
                    "or 15(d)");

    private final Page page;
    private final char[] text;
    private final int line;

    private Letterhead(Page page, int line) {
        this.page = page;
        this.text = page.characters();
        this.line = line;
    }

    /// Whether a line is part of the letterhead, or a rule, between two positions.
    static boolean is(Page page, int line, int a, int z) {
        return new Letterhead(page, line).is(a, z);
    }

    private boolean is(int a, int z) {
        int i = a;
        while (i < z && !Ascii.letter(text[i]) && !Ascii.digit(text[i])) {
            i++;
        }
        if (i == z) {
            return z - a > 2;
        }
        if (Scan.at(text, i, "united states of america") && jurisdiction(i, z)) {
            return false;
        }
        if (LETTERHEAD.at(text, i, text.length)) {
            return z - a < 200 && noCaption(i, z);
        }
        return z - i < 40 && Scan.at(text, i, "washington") && Scan.find(text, i, z, "2054") >= 0;
    }

    /// Whether a line that begins with the country is a bank's jurisdiction, not the letterhead: a
    /// file number stands beside it, or the caption below.
    private boolean jurisdiction(int a, int z) {
        for (int i = a; i < z; i++) {
            if (Ascii.digit(text[i])) {
                return true;
            }
        }
        int row = page.row(line);
        boolean beside =
                row >= 0
                        && (line + 1 < page.lines() && page.row(line + 1) == row
                                || line > 0 && page.row(line - 1) == row);
        return beside || line + 1 < page.lines() && text[page.start(line + 1)] == '(';
    }

    /// A line may hold the whole cover; then it is no mere letterhead.
    private boolean noCaption(int a, int z) {
        return z - a < 60 || CoverWords.fields(CoverWords.words(text, a, z) & ~COMMON) == 0;
    }
}
