package dev.octavo.form.cover;

import dev.octavo.form.line.Beginnings;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;

/// Where the parts of a cover lie: what identifies the registrant, and behind it the check boxes
/// and the registered securities, up to the first item. All may stand in one line, where a
/// conversion kept none.
///
/// @param begin position where the cover begins
/// @param identityEnd position behind the part about the registrant
/// @param coverEnd position behind the cover; not before the other
/// @param behind the line behind the cover
public record CoverBounds(int begin, int identityEnd, int coverEnd, int behind) {

    /// A line longer than this may hold the whole cover, or the whole report.
    private static final int LONG_LINE = 500;

    /// A converter's own words before the cover are no longer than this.
    private static final int LONGEST_PREFACE = 1_000;

    /// Words at which the part about the registrant ends.
    private static final Beginnings IDENTITY_ENDS =
            Beginnings.of(
                    "check the appropriate",
                    "eck the appropriate",
                    "written communications pursuant",
                    "soliciting material",
                    "securities registered pursuant",
                    "indicate by check",
                    "item ");

    private static final Beginnings COVER_ENDS = Beginnings.of("item ");

    /// @param behindLine the line of the first item's heading, or the number of lines
    public static CoverBounds of(Page page, int behindLine) {
        int behind = behindLine;
        if (behind < page.lines() && page.end(behind) - page.start(behind) > LONG_LINE) {
            int item = end(page, 0, behind + 1, COVER_ENDS);
            behind = item > page.start(behind) && item < page.end(behind) ? behind + 1 : behind;
        }
        int identityEnd = end(page, 0, behind, IDENTITY_ENDS);
        return new CoverBounds(
                begin(page, identityEnd), identityEnd, coverEnd(page, identityEnd, behind), behind);
    }

    /// Where the cover begins in a line that holds all of it: a converter's own words about the
    /// company may stand before the Commission's name.
    private static int begin(Page page, int identityEnd) {
        if (page.lines() == 0 || page.end(0) - page.start(0) <= LONG_LINE) {
            return 0;
        }
        int most = Math.min(identityEnd, page.start(0) + LONGEST_PREFACE);
        String name = "securities and exchange commission";
        return Math.max(0, Scan.find(page.characters(), page.start(0), most, name));
    }

    /// Behind the part about the registrant the cover goes on to the first item.
    private static int coverEnd(Page page, int from, int behind) {
        int line = page.lineAt(from);
        return line >= behind || from == page.end(line)
                ? from
                : end(page, from, behind, COVER_ENDS);
    }

    /// Where the lines before `behind` come, from a position on, to one of the given words: at the
    /// beginning of a line, in a long line anywhere.
    private static int end(Page page, int from, int behind, Beginnings words) {
        String text = page.text();
        for (int l = from == 0 ? 0 : page.lineAt(from); l < behind; l++) {
            int a = Math.max(from, page.start(l));
            int z = page.end(l);
            int last = z - page.start(l) > LONG_LINE ? z : page.start(l) + 1;
            for (int p = a; p < last; p++) {
                char c = text.charAt(p);
                if (words.of(c).length > 0
                        && (p == page.start(l) || text.charAt(p - 1) <= ' ')
                        && words.at(page.characters(), p, text.length())
                        && (!Scan.at(text, p, "item ") || numbered(text, p, z))) {
                    return p;
                }
            }
        }
        return behind == 0 ? 0 : page.end(behind - 1);
    }

    /// Whether a digit follows the word "item " at a position.
    private static boolean numbered(String text, int at, int z) {
        return at + 5 < z && Ascii.digit(text.charAt(at + 5));
    }
}
