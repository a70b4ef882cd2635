package dev.octavo.form.cover;

import dev.octavo.form.line.CoverWords;

/// Tells covers that print each value below its caption, or behind it, from those of the form,
/// which prints it above.
///
/// Then no name stands before the caption of the name, and file number, employer number and
/// telephone number each follow a caption that asks for them; where one follows another caption,
/// the values stand above, and the name is missing.
final class CaptionsFirst {

    private CaptionsFirst() {}

    static boolean is(CoverTokens t) {
        int name = 0;
        while (name < t.size() && (!t.caption(name) || (t.kind(name) & CoverWords.NAME) == 0)) {
            name++;
        }
        if (name == t.size() || textBefore(t, name)) {
            return false;
        }
        int asked = 0;
        boolean answered = false;
        int right = 0;
        for (int i = name; i < t.size(); i++) {
            int wanted = wanted(t.kind(i));
            if (t.caption(i)) {
                asked = answered ? t.kind(i) : asked | t.kind(i);
                answered = false;
            } else if (t.kind(i) != CoverTokens.BREAK) {
                answered = true;
                if (wanted != 0 && (asked & wanted) == 0) {
                    return false;
                }
                right += wanted == 0 ? 0 : 1;
            }
        }
        return answered && right >= 2;
    }

    /// Whether a text stands before a caption and behind the last letterhead or caption.
    private static boolean textBefore(CoverTokens t, int caption) {
        for (int i = caption - 1; i >= 0; i--) {
            if (t.kind(i) == CoverTokens.TEXT) {
                return true;
            }
            if (t.caption(i) || t.kind(i) == CoverTokens.BREAK) {
                return false;
            }
        }
        return false;
    }

    private static int wanted(int kind) {
        return switch (kind) {
            case CoverTokens.FILE_VALUE -> CoverWords.FILE;
            case CoverTokens.EIN_VALUE -> CoverWords.EIN;
            case CoverTokens.PHONE_VALUE -> CoverWords.PHONE;
            default -> 0;
        };
    }
}
