package dev.octavo.biopharma.meaning;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the names of parties and compounds are made of.
public final class NameWords {

    private static final int THE = Lexicon.intern("the");

    private NameWords() {}

    /// The words of a name without legal forms, in small letters.
    public static List<String> core(String name) {
        List<String> out = new ArrayList<>();
        Tokens t = Tokens.of(name);
        for (int i = 0; i < t.count; i++) {
            if (!t.is(i, Tokens.SIGN)
                    && t.word[i] != THE
                    && !(Dictionary.LEGAL.has(t.word[i]) && !out.isEmpty())) {
                out.add(t.text(i).toLowerCase(Locale.ROOT));
            }
        }
        return out;
    }

    /// Whether two names may begin with the same of these words: most do not, and need not be cut
    /// into words.
    public static boolean mayBeginAlike(String a, String b) {
        char x = first(a);
        char y = first(b);
        // an article is none of the words
        return x == y || x == 't' || y == 't';
    }

    /// The first letter or digit, as a small one.
    private static char first(String name) {
        int i = 0;
        while (i < name.length() && !Character.isLetterOrDigit(name.charAt(i))) {
            i++;
        }
        return i < name.length() ? Character.toLowerCase(name.charAt(i)) : ' ';
    }

    /// Whether a name has a legal form.
    public static boolean legal(String name) {
        Tokens t = Tokens.of(name);
        for (int i = 1; i < t.count; i++) {
            if (Dictionary.LEGAL.has(t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether a short name is made of the capitals of a full one: "GSK" of "GlaxoSmithKline".
    public static boolean initials(String brief, String full) {
        if (brief.length() < 2 || brief.length() > 5 || full.length() <= brief.length()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < brief.length(); i++) {
            if (!Character.isUpperCase(brief.charAt(i))) {
                return false;
            }
            at = full.indexOf(brief.charAt(i), at) + 1;
            if (at == 0 || i == 0 && at != 1) {
                return false;
            }
        }
        return true;
    }

    /// The single names in a mention: a brand with a nonproprietary name in brackets has two.
    public static List<String> single(String mention) {
        List<String> out = new ArrayList<>();
        for (String part : mention.split("[()]")) {
            String name = strip(part);
            if (name.length() >= 3 && !name.equals("TM")) {
                out.add(name);
            }
        }
        return out;
    }

    private static String strip(String part) {
        int a = 0;
        int z = part.length();
        while (a < z && !Character.isLetterOrDigit(part.charAt(a))) {
            a++;
        }
        while (z > a && !Character.isLetterOrDigit(part.charAt(z - 1))) {
            z--;
        }
        return part.substring(a, z);
    }
}
