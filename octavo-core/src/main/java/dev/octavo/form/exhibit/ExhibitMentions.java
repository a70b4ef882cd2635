package dev.octavo.form.exhibit;

import dev.octavo.form.Exhibit;
import dev.octavo.page.Ascii;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Finds which exhibits of a report's list a text names: "Exhibit 99.1", "Exhibits 1.1 and 4.1
/// through 4.3", "Exhibits 3.1(a) and (b)". An exhibit of another filing ("Exhibit 4.1 to the
/// Registration Statement") is none.
public final class ExhibitMentions {

    private static final String[] FILINGS = {
        "registration",
        "annual report",
        "quarterly report",
        "periodic report",
        "form 10",
        "form s-",
        "form 8-a",
        "form 20-f",
        "proxy statement",
        "schedule ",
        "form f-",
        "filed on",
        "filed with",
        "previously",
        "dated"
    };

    private final String text;
    private final int to;
    private final List<Exhibit> exhibits;
    private final BitSet found;
    private int last = -1;
    private String base = "";

    private ExhibitMentions(String text, int to, List<Exhibit> exhibits, BitSet found) {
        this.text = text;
        this.to = to;
        this.exhibits = exhibits;
        this.found = found;
    }

    /// Adds the places in the list of the exhibits that are named between two positions.
    public static void collect(
            String text, int from, int to, List<Exhibit> exhibits, BitSet found) {
        int at = from;
        while (at + 9 < to) {
            int word = next(text, at, to);
            if (word < 0) {
                return;
            }
            BitSet here = new BitSet();
            ExhibitMentions mentions = new ExhibitMentions(text, to, exhibits, here);
            int end = mentions.list(word + 7);
            if (!elsewhere(text, end, to)) {
                found.or(here);
            }
            at = Math.max(end, word + 7);
        }
    }

    /// Position behind the numbers that follow the word "exhibit" at a position.
    public static int end(String text, int exhibit) {
        return new ExhibitMentions(text, text.length(), List.of(), new BitSet()).list(exhibit + 7);
    }

    /// Whether any exhibit is named between two positions, of the list or not.
    static boolean any(String text, int from, int to) {
        return next(text, from, to) >= 0;
    }

    private static int next(String text, int from, int to) {
        for (int i = from; i + 7 <= to; i++) {
            char c = text.charAt(i);
            if ((c == 'x' || c == 'X')
                    && i > 0
                    && text.regionMatches(true, i - 1, "exhibit", 0, 7)) {
                return i - 1;
            }
        }
        return -1;
    }

    private int list(int from) {
        int i = from;
        if (i < to && (text.charAt(i) | 32) == 's') {
            i++;
        }
        i = blanks(i);
        if (text.regionMatches(true, i, "in the 99", 0, 9)) { // "exhibits in the 99 series"
            i += 7;
        }
        if (text.regionMatches(true, i, "no", 0, 2) || text.regionMatches(true, i, "nu", 0, 2)) {
            while (i < to && (Ascii.letter(text.charAt(i)) || text.charAt(i) == '.')) {
                i++;
            }
            i = blanks(i);
        }
        boolean through = false;
        int end = i;
        while (i < to) {
            int next = Ascii.digit(text.charAt(i)) ? number(i, through) : group(i, through);
            if (next < 0) {
                return end;
            }
            end = next;
            int separator = separators(next);
            through = separator < 0;
            i = Math.abs(separator);
        }
        return end;
    }

    /// Reads one number and gives the position behind it, or -1.
    private int number(int from, boolean through) {
        int i = from;
        while (i < to
                && (Ascii.digit(text.charAt(i))
                        || text.charAt(i) == '.'
                                && i + 1 < to
                                && Ascii.digit(text.charAt(i + 1)))) {
            i++;
        }
        base = text.substring(from, i);
        if (i < to
                && Ascii.letter(text.charAt(i))
                && (i + 1 >= to || !Ascii.letterOrDigit(text.charAt(i + 1)))) {
            i++;
        }
        while (i + 2 < to
                && text.charAt(i) == '('
                && Ascii.letter(text.charAt(i + 1))
                && text.charAt(i + 2) == ')') {
            i += 3;
        }
        add(text.substring(from, i), through);
        return i;
    }

    /// Reads "(b)" that goes on from "3.1(a)", or gives -1.
    private int group(int from, boolean through) {
        if (base.isEmpty()
                || from + 2 >= to
                || text.charAt(from) != '('
                || text.charAt(from + 2) != ')'
                || !Ascii.letter(text.charAt(from + 1))) {
            return -1;
        }
        add(base + text.substring(from, from + 3), through);
        return from + 3;
    }

    private void add(String number, boolean through) {
        String plain = ExhibitReader.plain(number);
        int at = -1;
        for (int i = 0; i < exhibits.size() && at < 0; i++) {
            if (ExhibitReader.plain(exhibits.get(i).number().orElse("")).equals(plain)) {
                at = i;
            }
        }
        if (at >= 0) {
            found.set(through && last >= 0 && last < at ? last : at, at + 1);
            last = at;
        } else if (plain.indexOf('.') < 0) {
            series(plain);
        }
    }

    /// Adds the exhibits 99.1, 99.2, … where the text names "Exhibit 99".
    private void series(String plain) {
        for (int i = 0; i < exhibits.size(); i++) {
            if (ExhibitReader.plain(exhibits.get(i).number().orElse("")).startsWith(plain + ".")) {
                found.set(i);
            }
        }
    }

    /// Behind "," "and" "&" "-" "through" to the next number; negative where the words make a
    /// range. 0-based positions are never 0 here.
    private int separators(int from) {
        int i = from;
        boolean through = false;
        boolean joined = false;
        while (i < to) {
            char c = text.charAt(i);
            if (c <= ' ') {
                i++;
                continue;
            }
            if (c == ',' || c == '&' || c == ';') {
                i++;
            } else if (c == '-' || c == '\u2013' || c == '\u2014') {
                through = true;
                i++;
            } else if (word(i, "and") || word(i, "or")) {
                i += text.charAt(i) == 'o' ? 2 : 3;
            } else if (word(i, "through")) {
                through = true;
                i += 7;
            } else if (word(i, "to") && i + 3 < to && Ascii.digit(text.charAt(i + 3))) {
                through = true;
                i += 2;
            } else if (word(i, "exhibit")) {
                i += 7;
            } else {
                break;
            }
            joined = true;
        }
        if (!joined) {
            return to;
        }
        return through ? -i : i;
    }

    private boolean word(int at, String word) {
        int end = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (end >= to || !Ascii.letterOrDigit(text.charAt(end)));
    }

    private int blanks(int from) {
        int i = from;
        while (i < to && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    /// Whether what follows an exhibit's number, or the words "an exhibit", says that it belongs to
    /// another filing.
    public static boolean elsewhere(String text, int end, int to) {
        int i = end;
        while (i < to && text.charAt(i) <= ' ') {
            i++;
        }
        boolean leads =
                text.regionMatches(true, i, "to ", 0, 3)
                        || text.regionMatches(true, i, "of ", 0, 3)
                        || text.regionMatches(true, i, "in ", 0, 3);
        if (!leads || text.regionMatches(true, i + 3, "this", 0, 4)) {
            return false;
        }
        String behind = text.substring(i, Math.min(to, i + 110)).toLowerCase(Locale.ROOT);
        for (String filing : FILINGS) {
            int at = behind.indexOf(filing);
            if (at >= 0 && behind.lastIndexOf("this ", at) < 0) {
                return true;
            }
        }
        return false;
    }
}
