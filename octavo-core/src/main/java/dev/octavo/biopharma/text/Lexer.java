package dev.octavo.biopharma.text;

/// Cuts a text into [Tokens]; one lexer cuts many texts into the same arrays.
public final class Lexer {

    private static final byte SMALL = 1;
    private static final byte CAPITAL = 2;
    private static final byte FIGURE = 4;

    /// Of each character of ASCII, whether it is a letter or digit.
    private static final byte[] LETTERS = new byte[128];

    /// Of each character of ASCII, whether a word of letters is over before it.
    private static final boolean[] ENDS = new boolean[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            LETTERS[c] = SMALL;
            LETTERS[c - 32] = CAPITAL;
        }
        for (char c = '0'; c <= '9'; c++) {
            LETTERS[c] = FIGURE;
        }
        for (char c = 0; c < ENDS.length; c++) {
            ENDS[c] = LETTERS[c] == 0 && c != '-' && c != '\'';
        }
    }

    private final Tokens t;
    private char[] text = {};
    private int base;
    private int behind;

    /// A word may be the month of May.
    private boolean may;

    /// @param into what the words are put into
    public Lexer(Tokens into) {
        t = into;
    }

    /// Cuts the characters `from` to before `to`, in place of what was cut before.
    ///
    /// Words of small letters, the first perhaps a capital, and short numbers that end before a
    /// blank or a sign that belongs to no word are taken here: most of a text are such. Every other
    /// word is left to [#latinWord(int)] and [#wordFrom(int)].
    public void lex(char[] text, int from, int to) {
        this.text = text;
        base = from;
        behind = to;
        t.count = 0;
        may = false;
        int i = from;
        while (i < to) {
            char c = text[i];
            if (c <= ' ') {
                i++;
                continue;
            }
            byte kind = c < 128 ? LETTERS[c] : 0;
            if ((kind & (SMALL | CAPITAL)) != 0) {
                long key = c & 31;
                int z = i + 1;
                char d = ' ';
                while (z < to && (char) ((d = text[z]) - 'a') < 26) {
                    key = key << 5 | d & 31;
                    z++;
                }
                // "s" may have lost its apostrophe, and "U." and "A/" may go on: "U.S.", "A/S"
                boolean goesOn = z < to && (text[z] == '.' || text[z] == '/');
                boolean whole = z - i > 1 || c != 's' && !goesOn;
                if (whole && (z == to || d < 128 && ENDS[d])) {
                    int id = z - i <= Lexicon.PACKED ? Lexicon.id(key) : Lexicon.id(text, i, z);
                    may |= id == Tokens.MAY;
                    t.add(i - from, z - from, id, kind == CAPITAL ? Tokens.CAP : 0);
                    i = z < to && text[z] == ' ' ? z + 1 : z;
                } else {
                    i = latinWord(i);
                }
            } else if (kind == FIGURE) {
                i = number(i);
            } else if (c == '\\' || c == '\u00a0') {
                i++;
            } else {
                i = c >= 128 && Character.isLetterOrDigit(c) ? wordFrom(i) : signFrom(i, c);
            }
        }
        months();
    }

    /// Whether a word of letters or digits is over at a position.
    private boolean ends(int i) {
        return i == behind || text[i] < 128 && ENDS[text[i]];
    }

    /// Takes a number of few digits and nothing else.
    private int number(int from) {
        int value = 1;
        int i = from;
        while (i < behind && digit(text[i])) {
            value = 10 * value + text[i] - '0';
            i++;
            if (i - from > Lexicon.LONGEST_NUMBER) {
                return wordFrom(from);
            }
        }
        boolean goesOn = i + 1 < behind && (text[i] == '.' || text[i] == ',') && digit(text[i + 1]);
        if (goesOn || !ends(i)) {
            return wordFrom(from);
        }
        t.add(from - base, i - base, Lexicon.number(value), Tokens.DIGIT | Tokens.NUMBER);
        return i;
    }

    /// Takes a word of Latin letters, capitals among them, that ends like a plain one. Every other
    /// is left to [#wordFrom(int)].
    private int latinWord(int from) {
        int n = behind;
        int seen = 0;
        int inner = 0;
        long key = 0;
        int i = from;
        char c = 0;
        while (i < n) {
            c = text[i];
            int kind = c < 128 ? LETTERS[c] : 0;
            if (kind == 0) {
                break;
            }
            inner |= seen & kind >> 1;
            seen |= kind;
            key = key << 5 | c & 31;
            i++;
        }
        int length = i - from;
        boolean single = length == 1 && (c == '.' || c == '/' || text[from] == 's');
        if (seen > (SMALL | CAPITAL) || i < n && (c >= 128 || c == '-' || c == '\'') || single) {
            return wordFrom(from);
        }
        int bits = (inner & SMALL) != 0 ? Tokens.INNER : 0;
        if (text[from] <= 'Z') {
            bits |= seen == CAPITAL && length > 1 ? Tokens.CAP | Tokens.UPPER : Tokens.CAP;
        }
        int id = length <= Lexicon.PACKED ? Lexicon.id(key) : Lexicon.id(text, from, i);
        may |= id == Tokens.MAY;
        t.add(from - base, i - base, id, bits);
        return i;
    }

    /// "May 3": the month is not the verb.
    private void months() {
        if (!may) {
            return;
        }
        for (int i = 0; i + 1 < t.count; i++) {
            if (t.word[i] == Tokens.MAY && t.is(i, Tokens.CAP) && t.is(i + 1, Tokens.NUMBER)) {
                t.word[i] = Tokens.MONTH;
            }
        }
    }

    private int wordFrom(int from) {
        int n = behind;
        int bits = 0;
        int i = from;
        char before = 0;
        boolean upper = false;
        boolean lower = false;
        boolean other = false;
        int letters = 0;
        while (i < n) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                lower = true;
                letters++;
            } else if (c >= 'A' && c <= 'Z') {
                if (lower) {
                    bits |= Tokens.INNER;
                }
                upper = true;
                letters++;
            } else if (c >= '0' && c <= '9') {
                bits |= Tokens.DIGIT;
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
                bits |= Tokens.HYPHEN;
                other = true;
            } else if (c != '.' && c != ',') {
                other = true;
            }
            before = c;
            i++;
        }
        i = abbreviation(from, i, letters);
        char first = text[from];
        if (Character.isUpperCase(first)) {
            bits |= Tokens.CAP;
        }
        if (upper && !lower && letters > 1) {
            bits |= Tokens.UPPER;
        }
        if (letters == 0 && !other && (bits & Tokens.DIGIT) != 0) {
            bits |= Tokens.NUMBER;
        }
        boolean number = (bits & Tokens.NUMBER) != 0 && i - from > Lexicon.LONGEST_NUMBER;
        int id = number ? 0 : Lexicon.id(text, from, i);
        may |= id == Tokens.MAY;
        if (id == Tokens.S
                && t.count > 0
                && i - from == 1
                && first == 's'
                && !t.is(t.count - 1, Tokens.SIGN)) {
            id = Tokens.POSSESSIVE;
        }
        t.add(from - base, i - base, id, bits);
        return possessive(i);
    }

    /// Whether a sign between letters or digits belongs to the word.
    private boolean inner(int i, char c, char before, int from) {
        if (i + 1 >= behind || i == from) {
            return false;
        }
        char next = text[i + 1];
        return switch (c) {
            case '-', '\u2010', '\u2011' ->
                    Character.isLetterOrDigit(next) && Character.isLetterOrDigit(before);
            case '.' -> digit(before) && digit(next);
            case ',' ->
                    digit(before)
                            && i + 3 < behind
                            && digit(next)
                            && digit(text[i + 2])
                            && digit(text[i + 3])
                            && (i + 4 >= behind || !digit(text[i + 4]));
            case '\'', '\u2019' ->
                    Character.isLetter(next)
                            && !(Lexicon.lower(next) == 's'
                                    && (i + 2 >= behind
                                            || !Character.isLetterOrDigit(text[i + 2])));
            case '/' -> danish(i, before, next, from);
            default -> false;
        };
    }

    /// "Zorva A/S": a legal form with a stroke in it.
    private boolean danish(int i, char before, char next, int from) {
        return i == from + 1
                && Lexicon.lower(before) == 'a'
                && Lexicon.lower(next) == 's'
                && (i + 2 >= behind || !Character.isLetterOrDigit(text[i + 2]));
    }

    /// Behind the stops of "U.S." or "S.p.A.", where the word is its first letter.
    private int abbreviation(int from, int to, int letters) {
        int i = to;
        if (to - from != 1 || letters != 1) {
            return to;
        }
        while (i + 1 < behind
                && text[i] == '.'
                && Character.isLetter(text[i + 1])
                && (i + 2 >= behind || !Character.isLetterOrDigit(text[i + 2]))) {
            i += 2;
        }
        if (i > to && i < behind && text[i] == '.') {
            i++;
        }
        return i;
    }

    private int possessive(int i) {
        if (i >= behind || (text[i] != '\'' && text[i] != '\u2019')) {
            return i;
        }
        if (i + 1 < behind
                && Lexicon.lower(text[i + 1]) == 's'
                && (i + 2 >= behind || !Character.isLetterOrDigit(text[i + 2]))) {
            t.add(i - base, i + 2 - base, Tokens.POSSESSIVE, 0);
            return i + 2;
        }
        if (i > 0 && Lexicon.lower(text[i - 1]) == 's' && i + 1 < behind && text[i + 1] == ' ') {
            t.add(i - base, i + 1 - base, Tokens.POSSESSIVE, 0);
            return i + 1;
        }
        return i;
    }

    private int signFrom(int i, char c) {
        int to = i + 1;
        int id;
        int bits = Tokens.SIGN;
        switch (c) {
            case '"', '\u201c', '\u201d', '\'', '\u2018', '\u2019', '`', '*' -> {
                id = Tokens.QUOTE;
                bits |= Tokens.SKIP;
            }
            case '\u00ae', '\u2122' -> {
                id = Tokens.MARK;
                bits |= Tokens.SKIP;
            }
            case '\u2013', '\u2014', '\u2012', '\u2015' -> id = Tokens.DASH;
            case '-' -> {
                id = Tokens.DASH;
                while (to < behind && text[to] == '-') {
                    to++;
                }
            }
            case '(' -> {
                int mark = mark(i);
                id = mark > i ? Tokens.MARK : Tokens.OPEN;
                if (mark > i) {
                    bits |= Tokens.SKIP;
                    to = mark;
                }
            }
            case ',' -> id = Tokens.COMMA;
            case '.' -> id = Tokens.STOP;
            default -> id = Lexicon.id(text, i, i + 1);
        }
        t.add(i - base, to - base, id, bits);
        return to;
    }

    /// Behind "(R)", "(TM)" or "(SM)", or the position itself.
    private int mark(int i) {
        int close = i + 2;
        if (close + 1 < behind && text[close] != ')') {
            close++;
        }
        if (close >= behind || text[close] != ')') {
            return i;
        }
        char a = Lexicon.lower(text[i + 1]);
        char b = Lexicon.lower(text[close - 1]);
        boolean mark = close == i + 2 ? a == 'r' : (a == 't' || a == 's') && b == 'm';
        return mark ? close + 1 : i;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
