package dev.octavo.page;

/// What two writings of one name have in common: its letters and digits, in small letters.
/// "ABC-123" and "Abc 123" are both `abc123`.
public final class Letters {

    private Letters() {}

    /// The letters and digits of a name; empty where it has none.
    public static String of(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
