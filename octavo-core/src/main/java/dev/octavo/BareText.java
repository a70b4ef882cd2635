package dev.octavo;

import dev.octavo.page.Page;
import java.util.regex.Pattern;

/// Whether a page that is neither a report nor a recognised press release is still a text that can
/// tell events: a paragraph of news, an announcement of another exchange.
///
/// Not the cover of another form, not a file of data, and not a book.
final class BareText {

    private static final int COVER_LINES = 80;
    private static final int MOST_CHARACTERS = 400_000;
    private static final int LEAST_LETTERS = 20;

    /// A text has no control character in so many; what has is a file of some program's.
    private static final int CONTROLS_APART = 100;

    /// The line by which a form of the Commission names itself: "FORM 10-K", "SCHEDULE 14A".
    private static final Pattern FORM =
            Pattern.compile(
                    "(?i)(?:united states\\s+)?(?:form\\s+(?:\\d{1,2}-[a-z]|[a-z]-\\d|\\d{2,3}-?[a-z]{0,3}\\b|\\d{1,3}$)|schedule\\s+1[34][a-z]|n-[a-z]{2,4}\\b"
                            + "|(?:annual|quarterly|transition) report (?:pursuant|under)\\b).*");

    private BareText() {}

    static boolean is(Page page) {
        String text = page.text();
        if (page.lines() == 0 || text.length() > MOST_CHARACTERS) {
            return false;
        }
        char first = text.charAt(page.start(0));
        if (first == '{' || first == '[' || first == '<' || first == '#') {
            return false;
        }
        int letters = 0;
        int controls = 0;
        int all = 0;
        for (int line = 0; line < Math.min(page.lines(), COVER_LINES); line++) {
            String s = page.text(line).strip();
            if (s.length() < 200 && FORM.matcher(s).matches()) {
                return false;
            }
            all += s.length();
            for (int i = 0; i < s.length(); i++) {
                letters += Character.isLetter(s.charAt(i)) ? 1 : 0;
                controls += Character.isISOControl(s.charAt(i)) ? 1 : 0;
            }
        }
        return letters >= LEAST_LETTERS && controls * CONTROLS_APART <= all;
    }
}
