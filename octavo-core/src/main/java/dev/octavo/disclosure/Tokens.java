package dev.octavo.disclosure;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A passage cut into words, numbers and single marks, each with its place.
///
/// A word holds apostrophes, dashes, full stops and `&` between letters (`O'Mara`, `Co-CEO`,
/// `U.S`); an apostrophe with an s behind it is a token of its own (`'s`). A number holds commas
/// and one full stop between digits.
final class Tokens {

    final Passage passage;
    final String text;
    final List<String> words = new ArrayList<>();

    /// The words in small letters.
    final List<String> lower = new ArrayList<>();

    private int[] from = new int[64];
    private int[] to = new int[64];

    Tokens(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c <= ' ') {
                i++;
                continue;
            }
            int e = Character.isDigit(c) ? number(i) : Character.isLetter(c) ? word(i) : i + 1;
            if (apostrophe(c) && e < text.length() && text.charAt(e) == 's' && ends(e + 1)) {
                e++;
            }
            add(i, e);
            i = e;
        }
    }

    private void add(int a, int z) {
        int n = words.size();
        if (n == from.length) {
            from = Arrays.copyOf(from, 2 * n);
            to = Arrays.copyOf(to, 2 * n);
        }
        from[n] = a;
        to[n] = z;
        String word = text.substring(a, z);
        words.add(word);
        lower.add(
                apostrophe(word.charAt(0))
                        ? "'" + word.substring(1)
                        : word.toLowerCase(Locale.ROOT));
    }

    private int number(int a) {
        int i = a + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inside =
                    (c == ',' || c == '.')
                            && i + 1 < text.length()
                            && Character.isDigit(text.charAt(i + 1));
            if (!inside && !Character.isDigit(c)) {
                break;
            }
            i++;
        }
        return i < text.length() && Character.isLetter(text.charAt(i)) ? word(i) : i;
    }

    private int word(int a) {
        int i = a + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                boolean joins =
                        apostrophe(c)
                                || c == '-'
                                || c == '\u2010'
                                || c == '\u2011'
                                || c == '.'
                                || c == '&';
                if (!joins
                        || i + 1 >= text.length()
                        || !Character.isLetterOrDigit(text.charAt(i + 1))) {
                    break;
                }
                if (apostrophe(c) && text.charAt(i + 1) == 's' && ends(i + 2)) {
                    break;
                }
            }
            i++;
        }
        return i;
    }

    private boolean ends(int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    int size() {
        return words.size();
    }

    int from(int token) {
        return from[token];
    }

    int to(int token) {
        return to[token];
    }

    /// The word in small letters; empty outside.
    String low(int token) {
        return token < 0 || token >= size() ? "" : lower.get(token);
    }

    boolean is(int token, String word) {
        return low(token).equals(word);
    }

    /// Whether a token begins with a capital.
    boolean capital(int token) {
        return token >= 0 && token < size() && Character.isUpperCase(words.get(token).charAt(0));
    }

    /// The first token that begins at a position of the text or behind it.
    int at(int position) {
        int i = Arrays.binarySearch(from, 0, size(), position);
        return i >= 0 ? i : -i - 1;
    }

    Fact<String> fact(int first, int behind) {
        return first >= behind
                ? Fact.none()
                : Fact.of(text.substring(from[first], to[behind - 1]), spans(first, behind));
    }

    List<Span> spans(int first, int behind) {
        return first >= behind ? List.of() : passage.spans(from[first], to[behind - 1]);
    }

    /// The date that begins at a token, with its place.
    Optional<Dates.Found> date(int token, int behind) {
        return token >= behind
                ? Optional.empty()
                : Dates.at(text, from[token], Math.min(to[behind - 1], from[token] + 60));
    }

    /// The paragraphs of some lines, each cut into tokens.
    static List<Tokens> paragraphs(Page page, int first, int start, int behind) {
        List<Tokens> out = new ArrayList<>();
        int from = first;
        while (from < behind) {
            int to = from + 1;
            while (to < behind && !page.startsParagraph(to)) {
                to++;
            }
            Passage p = Passage.of(page, from, from == first ? start : page.start(from), to);
            if (!p.text().isEmpty()) {
                out.add(new Tokens(p));
            }
            from = to;
        }
        return out;
    }
}
