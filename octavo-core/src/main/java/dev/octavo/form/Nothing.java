package dev.octavo.form;

/// The ways in which a form says that there is nothing to say.
final class Nothing {

    private static final String[] WAYS = {"notapplicable", "na", "none", "nochange", "nochanges", "unchanged", "inapplicable", "unapplicable", "same", "nil"};

    private Nothing() {}

    /// Whether the text between two positions says "Not applicable", "N/A", "None" or has no letter and no digit at all.
    static boolean said(CharSequence text, int a, int z) {
        if (z - a > 24) {
            return false;
        }
        StringBuilder letters = new StringBuilder(16);
        for (int i = a; i < z; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return false;
            }
            if (CoverWords.letter(c)) {
                letters.append((char) (c | 32));
            }
        }
        if (letters.isEmpty()) {
            return true;
        }
        for (String way : WAYS) {
            if (way.contentEquals(letters)) {
                return true;
            }
        }
        return false;
    }

    static boolean said(String text) {
        return said(text, 0, text.length());
    }
}
