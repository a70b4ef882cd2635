package dev.octavo.form.signature;

import dev.octavo.edgar.Fact;
import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;

/// Reads the name of a signer from the text behind a sign or below it, and the title that may
/// follow in the same text. Names are compared by their letters alone.
final class SignerNames {

    /// A text behind a sign that is longer than half of this may be running text, not a line of its
    /// own.
    private static final int RUNNING = 60;

    private SignerNames() {}

    /// Sets the name of a signature, and a title that follows it after a comma (`John Doe,
    /// President`) or after the name in type in running text.
    static void read(Page page, SignatureDraft draft, int from, int z) {
        String text = page.text();
        int end = z - from > RUNNING / 2 ? running(page, draft, from, z) : z;
        int comma = end == z ? text.indexOf(',', from, z) : -1;
        while (comma > from && comma < from + RUNNING) {
            if (TitleWords.title(text, comma + 1, z)) {
                draft.titleInLine = page.fact(comma + 1, z);
                end = comma;
                break;
            }
            comma = text.indexOf(',', comma + 1, z);
        }
        int a = from;
        while (a < end && !Character.isLetter(text.charAt(a))) {
            a++;
        }
        int remark = end > a && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end - 1) : -1;
        if (remark > a && Scan.at(text, remark, "(signature")) {
            end = remark;
        }
        while (end > a && !nameEnd(text.charAt(end - 1))) {
            end--;
        }
        draft.name = page.fact(a, end);
    }

    private static boolean nameEnd(char c) {
        return Character.isLetter(c) || c == '.' || c == ')';
    }

    /// Of `DANIEL DOE Daniel Doe Chief Financial Officer -3-` in running text: where the first name
    /// ends; sets the title.
    private static int running(Page page, SignatureDraft draft, int a, int z) {
        String text = page.text();
        int first = text.indexOf(' ', a, z);
        if (first < a + 2) {
            return z;
        }
        int again = again(text, a, first, z);
        if (again < 0) {
            return z;
        }
        int behind = Math.min(z, again + 1 + again - a);
        if (!same(text, again, behind, letters(text, a, again))) {
            return again;
        }
        int e = TitleWords.titleEnd(text, behind, z);
        if (e > behind) {
            draft.titleInLine = page.fact(behind, e);
        }
        draft.typed = true;
        return again;
    }

    /// The blank before the second mention of a text's first word, which ends at `first`; -1 where
    /// there is none near.
    private static int again(String text, int a, int first, int z) {
        int length = first - a;
        for (int i = first;
                i >= 0 && i <= a + RUNNING && i + length + 1 < z;
                i = text.indexOf(' ', i + 1, z)) {
            if (text.charAt(i + 1 + length) == ' '
                    && text.regionMatches(true, i + 1, text, a, length)) {
                return i;
            }
        }
        return -1;
    }

    /// Reads the name in type below a sign: it gives the name where the sign has none, and perhaps
    /// a title behind it.
    static void typed(Page page, SignatureDraft draft, int a, int z) {
        draft.typed = true;
        if (!draft.name.isPresent()) {
            read(page, draft, a, z);
            return;
        }
        int behind = behind(draft.name.orElse(""), page.text(), a, z);
        if (behind > a && behind < z && TitleWords.title(page.text(), behind, z)) {
            draft.titleInLine = page.fact(behind, z);
            return;
        }
        SignatureDraft typed = new SignatureDraft(0, 0, 0, false, Fact.none(), Fact.none());
        read(page, typed, a, z);
        if (!draft.titleInLine.isPresent()) {
            draft.titleInLine = typed.titleInLine;
        }
    }

    /// Behind the letters of a name at the beginning of a text, and what parts them from the rest;
    /// -1 where it does not begin so.
    private static int behind(String name, String text, int a, int z) {
        int n = nextLetter(name, 0);
        int i = a;
        while (i < z && n < name.length()) {
            char c = small(text.charAt(i++));
            if (c != 0) {
                if (c != small(name.charAt(n))) {
                    return -1;
                }
                n = nextLetter(name, n + 1);
            }
        }
        if (n < name.length() || i == a) {
            return -1;
        }
        while (i < z
                && (text.charAt(i) == ','
                        || text.charAt(i) == '.'
                        || text.charAt(i) == ';'
                        || ExhibitNumber.dash(text.charAt(i))
                        || text.charAt(i) <= ' ')) {
            i++;
        }
        return i;
    }

    private static int nextLetter(String name, int from) {
        int i = from;
        while (i < name.length() && small(name.charAt(i)) == 0) {
            i++;
        }
        return i;
    }

    // ---- letters

    /// Whether a text repeats a name, perhaps with other initials.
    static boolean alike(String name, String text, int a, int z) {
        String letters = letters(name, 0, name.length());
        if (letters.isEmpty()) {
            return false;
        }
        String other = letters(text, a, z);
        if (other.startsWith(letters) || (other.length() > 2 && letters.contains(other))) {
            return true;
        }
        int last = lastWord(text, a, z);
        return same(name, lastWord(name, 0, name.length()), name.length(), letters(text, last, z));
    }

    private static int lastWord(String text, int a, int z) {
        int i = z;
        while (i > a && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        while (i > a && text.charAt(i - 1) != ' ') {
            i--;
        }
        return i;
    }

    /// The letters between two positions, small.
    static String letters(String text, int a, int z) {
        char[] out = new char[z - a];
        int n = 0;
        for (int i = a; i < z; i++) {
            char c = small(text.charAt(i));
            if (c != 0) {
                out[n++] = c;
            }
        }
        return new String(out, 0, n);
    }

    /// Whether the letters between two positions are the given ones.
    static boolean same(String text, int a, int z, String letters) {
        int n = 0;
        for (int i = a; i < z; i++) {
            char c = small(text.charAt(i));
            if (c != 0 && (n == letters.length() || letters.charAt(n++) != c)) {
                return false;
            }
        }
        return n == letters.length();
    }

    /// A letter as a small one; 0 for what is no letter.
    private static char small(char c) {
        if (c < 128) {
            return Ascii.letter(c) ? (char) (c | 32) : 0;
        }
        return Character.isLetter(c) ? Character.toLowerCase(c) : 0;
    }
}
