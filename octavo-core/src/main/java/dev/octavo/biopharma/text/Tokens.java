package dev.octavo.biopharma.text;

import java.util.Arrays;
import java.util.Locale;

/// A text cut into words and signs.
///
/// A word keeps its inner hyphens ("huC242-DM4"), decimal points, thousands commas and the stops of
/// an abbreviation of single letters ("U.S."); a possessive ending is a word of its own (`'s`),
/// also where the text has lost its apostrophe. Every other sign is a word of one character.
/// Backslashes before signs, left by converters, are dropped.
public final class Tokens {

    /// First letter is a capital.
    public static final int CAP = 1;

    /// All letters (at least two) are capitals.
    public static final int UPPER = 2;

    /// Has a digit.
    public static final int DIGIT = 4;

    /// Begins with a digit and has only digits, commas and points.
    public static final int NUMBER = 8;

    /// A capital behind a small letter.
    public static final int INNER = 16;

    public static final int HYPHEN = 32;

    /// Not a word.
    public static final int SIGN = 64;

    /// A sign without meaning for phrases: a quotation mark, ®, ™.
    public static final int SKIP = 128;

    public static final int POSSESSIVE = Lexicon.intern("'s");
    public static final int COMMA = Lexicon.intern(",");
    public static final int OPEN = Lexicon.intern("(");
    public static final int CLOSE = Lexicon.intern(")");
    public static final int STOP = Lexicon.intern(".");
    public static final int SEMICOLON = Lexicon.intern(";");
    public static final int COLON = Lexicon.intern(":");
    public static final int SLASH = Lexicon.intern("/");
    public static final int DASH = Lexicon.intern("—");
    public static final int QUOTE = Lexicon.intern("\"");
    public static final int MARK = Lexicon.intern("®");
    static final int MAY = Lexicon.intern("may");

    /// "May 3": a month as any other, which dates are read from by their letters.
    static final int MONTH = Lexicon.intern("april");

    static final int S = Lexicon.intern("s");

    public final String text;
    public int count;
    public int[] start;
    public int[] end;
    public int[] word;
    public int[] shape;

    public Tokens(String text, int room) {
        this(text, 0, new int[room], new int[room], new int[room], new int[room]);
    }

    private Tokens(String text, int count, int[] start, int[] end, int[] word, int[] shape) {
        this.text = text;
        this.count = count;
        this.start = start;
        this.end = end;
        this.word = word;
        this.shape = shape;
    }

    /// So many words that are none stand behind the last: who looks at the words behind a phrase
    /// finds nothing there at the end of a text.
    private static final int BEHIND = 8;

    public static Tokens of(String text) {
        Tokens t = new Tokens(text, Math.max(16, text.length() / 4) + BEHIND);
        new Lexer(t).lex(text.toCharArray(), 0, text.length());
        return t;
    }

    /// The same words in arrays of their own, with the text they were cut from.
    public Tokens copy(String of) {
        int room = count + BEHIND;
        Tokens out =
                new Tokens(
                        of,
                        count,
                        Arrays.copyOf(start, room),
                        Arrays.copyOf(end, room),
                        Arrays.copyOf(word, room),
                        Arrays.copyOf(shape, room));
        // what stood there before are words of a longer paragraph
        Arrays.fill(out.word, count, room, 0);
        Arrays.fill(out.shape, count, room, 0);
        return out;
    }

    /// Adds a word or sign.
    public void add(int from, int to, int id, int bits) {
        if (count + BEHIND >= start.length) {
            int n = 2 * count + 2 * BEHIND;
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

    public String text(int token) {
        return text.substring(start[token], end[token]);
    }

    /// The text from token `a` to before token `z`.
    public String text(int a, int z) {
        return a >= z ? "" : text.substring(start[a], end[z - 1]);
    }

    /// Whether a word has an ending, in small letters.
    public boolean endsWith(int token, String ending) {
        return text(token).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    public boolean is(int token, int shapeBit) {
        return token >= 0 && token < count && (shape[token] & shapeBit) != 0;
    }

    public int word(int token) {
        return token >= 0 && token < count ? word[token] : 0;
    }

    /// The first token that begins at or behind a position.
    public int at(int position) {
        int i = Arrays.binarySearch(start, 0, count, position);
        return i >= 0 ? i : -i - 1;
    }
}
