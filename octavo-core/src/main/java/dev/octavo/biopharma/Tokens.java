package dev.octavo.biopharma;

import java.util.Arrays;

/// A text cut into words and signs.
///
/// A word keeps its inner hyphens ("huC242-DM4"), decimal points, thousands commas and the stops of
/// an abbreviation of single letters ("U.S."); a possessive ending is a word of its own (`'s`),
/// also where the text has lost its apostrophe. Every other sign is a word of one character.
/// Backslashes before signs, left by converters, are dropped.
final class Tokens {

    /// First letter is a capital.
    static final int CAP = 1;

    /// All letters (at least two) are capitals.
    static final int UPPER = 2;

    /// Has a digit.
    static final int DIGIT = 4;

    /// Begins with a digit and has only digits, commas and points.
    static final int NUMBER = 8;

    /// A capital behind a small letter.
    static final int INNER = 16;

    static final int HYPHEN = 32;

    /// Not a word.
    static final int SIGN = 64;

    /// A sign without meaning for phrases: a quotation mark, ®, ™.
    static final int SKIP = 128;

    static final int POSSESSIVE = Lexicon.intern("'s");
    static final int COMMA = Lexicon.intern(",");
    static final int OPEN = Lexicon.intern("(");
    static final int CLOSE = Lexicon.intern(")");
    static final int STOP = Lexicon.intern(".");
    static final int SEMICOLON = Lexicon.intern(";");
    static final int COLON = Lexicon.intern(":");
    static final int SLASH = Lexicon.intern("/");
    static final int DASH = Lexicon.intern("—");
    static final int QUOTE = Lexicon.intern("\"");
    static final int MARK = Lexicon.intern("®");

    final String text;
    int count;
    int[] start;
    int[] end;
    int[] word;
    int[] shape;

    private Tokens(String text) {
        this.text = text;
        int room = Math.max(16, text.length() / 4);
        start = new int[room];
        end = new int[room];
        word = new int[room];
        shape = new int[room];
    }

    static Tokens of(String text) {
        Tokens t = new Tokens(text);
        t.lex();
        return t;
    }

    String text(int token) {
        return text.substring(start[token], end[token]);
    }

    /// The text from token `a` to before token `z`.
    String text(int a, int z) {
        return a >= z ? "" : text.substring(start[a], end[z - 1]);
    }

    boolean is(int token, int shapeBit) {
        return token >= 0 && token < count && (shape[token] & shapeBit) != 0;
    }

    int word(int token) {
        return token >= 0 && token < count ? word[token] : 0;
    }

    /// The first token that begins at or behind a position.
    int at(int position) {
        int i = Arrays.binarySearch(start, 0, count, position);
        return i >= 0 ? i : -i - 1;
    }

    private void lex() {
        int n = text.length();
        int i = 0;
        while (i < n) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\\' || c == '\u00a0') {
                i++;
            } else if (Character.isLetterOrDigit(c)) {
                i = wordFrom(i);
            } else {
                i = signFrom(i, c);
            }
        }
        months();
    }

    private static final int MAY = Lexicon.intern("may");

    /// "May 3": the month is not the verb.
    private void months() {
        for (int i = 0; i + 1 < count; i++) {
            if (word[i] == MAY && (shape[i] & CAP) != 0 && (shape[i + 1] & NUMBER) != 0) {
                word[i] = 0;
            }
        }
    }

    private int wordFrom(int from) {
        int n = text.length();
        int bits = 0;
        int i = from;
        char before = 0;
        boolean upper = false;
        boolean lower = false;
        boolean other = false;
        int letters = 0;
        while (i < n) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                lower = true;
                letters++;
            } else if (c >= 'A' && c <= 'Z') {
                if (lower) {
                    bits |= INNER;
                }
                upper = true;
                letters++;
            } else if (c >= '0' && c <= '9') {
                bits |= DIGIT;
            } else if (Character.isLetterOrDigit(c)) {
                letters++;
                if (Character.isUpperCase(c)) {
                    upper = true;
                } else {
                    lower = true;
                }
            } else if (!inner(i, c, before, from)) {
                break;
            } else if (c == '-') {
                bits |= HYPHEN;
                other = true;
            } else if (c != '.' && c != ',') {
                other = true;
            }
            before = c;
            i++;
        }
        i = abbreviation(from, i, letters);
        char first = text.charAt(from);
        if (Character.isUpperCase(first)) {
            bits |= CAP;
        }
        if (upper && !lower && letters > 1) {
            bits |= UPPER;
        }
        if (letters == 0 && !other && (bits & DIGIT) != 0) {
            bits |= NUMBER;
        }
        int id = Lexicon.id(text, from, i);
        if (id == S
                && count > 0
                && i - from == 1
                && first == 's'
                && (shape[count - 1] & SIGN) == 0) {
            id = POSSESSIVE;
        }
        add(from, i, id, bits);
        return possessive(i);
    }

    private static final int S = Lexicon.intern("s");

    /// Whether a sign between letters or digits belongs to the word.
    private boolean inner(int i, char c, char before, int from) {
        if (i + 1 >= text.length() || i == from) {
            return false;
        }
        char next = text.charAt(i + 1);
        return switch (c) {
            case '-', '\u2010', '\u2011' ->
                    Character.isLetterOrDigit(next) && Character.isLetterOrDigit(before);
            case '.' -> digit(before) && digit(next);
            case ',' ->
                    digit(before)
                            && i + 3 < text.length()
                            && digit(next)
                            && digit(text.charAt(i + 2))
                            && digit(text.charAt(i + 3))
                            && (i + 4 >= text.length() || !digit(text.charAt(i + 4)));
            case '\'', '\u2019' ->
                    Character.isLetter(next)
                            && !(Lexicon.lower(next) == 's'
                                    && (i + 2 >= text.length()
                                            || !Character.isLetterOrDigit(text.charAt(i + 2))));
            default -> false;
        };
    }

    /// Behind the stops of "U.S." or "S.p.A.", where the word is its first letter.
    private int abbreviation(int from, int to, int letters) {
        int i = to;
        if (to - from != 1 || letters != 1) {
            return to;
        }
        while (i + 1 < text.length()
                && text.charAt(i) == '.'
                && Character.isLetter(text.charAt(i + 1))
                && (i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)))) {
            i += 2;
        }
        if (i > to && i < text.length() && text.charAt(i) == '.') {
            i++;
        }
        return i;
    }

    private int possessive(int i) {
        if (i >= text.length() || (text.charAt(i) != '\'' && text.charAt(i) != '\u2019')) {
            return i;
        }
        if (i + 1 < text.length()
                && Lexicon.lower(text.charAt(i + 1)) == 's'
                && (i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)))) {
            add(i, i + 2, POSSESSIVE, 0);
            return i + 2;
        }
        if (i > 0
                && Lexicon.lower(text.charAt(i - 1)) == 's'
                && i + 1 < text.length()
                && text.charAt(i + 1) == ' ') {
            add(i, i + 1, POSSESSIVE, 0);
            return i + 1;
        }
        return i;
    }

    private int signFrom(int i, char c) {
        int to = i + 1;
        int id;
        int bits = SIGN;
        switch (c) {
            case '"', '\u201c', '\u201d', '\'', '\u2018', '\u2019', '`', '*' -> {
                id = QUOTE;
                bits |= SKIP;
            }
            case '\u00ae', '\u2122' -> {
                id = MARK;
                bits |= SKIP;
            }
            case '\u2013', '\u2014', '\u2012', '\u2015' -> id = DASH;
            case '-' -> {
                id = DASH;
                while (to < text.length() && text.charAt(to) == '-') {
                    to++;
                }
            }
            case '(' -> {
                int mark = mark(i);
                id = mark > i ? MARK : OPEN;
                if (mark > i) {
                    bits |= SKIP;
                    to = mark;
                }
            }
            default -> id = Lexicon.id(text, i, i + 1);
        }
        add(i, to, id, bits);
        return to;
    }

    private int mark(int i) {
        for (String s : MARKS) {
            if (text.regionMatches(true, i, s, 0, s.length())) {
                return i + s.length();
            }
        }
        return i;
    }

    private static final String[] MARKS = {"(R)", "(TM)", "(SM)"};

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int from, int to, int id, int bits) {
        if (count == start.length) {
            int n = 2 * count;
            start = Arrays.copyOf(start, n);
            end = Arrays.copyOf(end, n);
            word = Arrays.copyOf(word, n);
            shape = Arrays.copyOf(shape, n);
        }
        start[count] = from;
        end[count] = to;
        word[count] = id;
        shape[count++] = bits;
    }

    // stands last, so that the numbers above are given
    static {
        Vocabulary.load();
    }
}
