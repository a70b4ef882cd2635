package dev.octavo.page;

/// What the letters of the Wingdings fonts look like, as far as filings use them: boxes, ticks,
/// bullets.
final class Symbols {

    private Symbols() {}

    /// The character that a code shows in Wingdings (or Wingdings 2); the code itself where it is
    /// not one of these.
    static int of(int code, boolean second) {
        int c = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
        return second ? second(c, code) : first(c, code);
    }

    private static int first(int c, int code) {
        return switch (c) {
            case 'o', 0xa8, 'p', 'q', 'r' -> '\u2610';
            case 0xfe -> '\u2611';
            case 'x', 0xfd -> '\u2612';
            case 0xfc -> '\u2713';
            case 0xfb -> '\u2717';
            case 'l', 0x9f -> '\u25cf';
            case 'n' -> '\u25a0';
            case 0xa7 -> '\u25aa';
            case 'v' -> '\u2756';
            case 0xd8 -> '\u27a2';
            case 0xe0 -> '\u2192';
            // anything else is kept as it is: a letter in the wrong font is still a letter
            default -> code;
        };
    }

    private static int second(int c, int code) {
        return switch (c) {
            case 0xa3 -> '\u2610';
            case 'R' -> '\u2611';
            case 'S', 'T', 'Q' -> '\u2612';
            case 'P' -> '\u2713';
            case 'O' -> '\u2717';
            case 0x97, 0x98 -> '\u25cf';
            // as above
            default -> code;
        };
    }
}
