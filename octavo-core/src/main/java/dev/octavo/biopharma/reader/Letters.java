package dev.octavo.biopharma.reader;

import dev.octavo.page.Page;
import java.util.regex.Pattern;

/// Letters to the holders of a company's shares, which reports have as exhibits beside or instead
/// of press releases: they tell what became of trials and payments in the same words.
final class Letters {

    /// So many lines of a letter may stand above its address.
    private static final int HEAD = 25;

    /// No address is longer.
    private static final int LONGEST = 80;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(dear|to (our|the|all)|to|fellow|dear fellow|a letter to( our)?) (fellow )?(stock|share)(holder|owner)s?\\b.*",
                    Pattern.CASE_INSENSITIVE);

    private Letters() {}

    /// Whether a page is a letter to holders.
    static boolean is(Page page) {
        int lines = 0;
        for (int i = 0; i < page.lines() && lines < HEAD; i++) {
            int length = page.end(i) - page.start(i);
            if (length == 0) {
                continue;
            }
            lines++;
            if (length <= LONGEST && ADDRESS.matcher(page.text(i).strip()).matches()) {
                return true;
            }
        }
        return false;
    }
}
