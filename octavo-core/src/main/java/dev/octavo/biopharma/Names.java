package dev.octavo.biopharma;

import java.util.List;
import java.util.Locale;

/// Whether two names mean the same party or the same compound, as far as the names themselves tell.
public final class Names {

    private Names() {}

    /// The words by which a party is known, legal forms dropped, in small letters: `aldwych
    /// therapeutics`.
    public static String party(String name) {
        return String.join(" ", Parties.core(name));
    }

    /// Whether one name is the other, or its beginning: "Aldwych" and "Aldwych Therapeutics, Inc.".
    public static boolean sameParty(String a, String b) {
        List<String> x = Parties.core(a);
        List<String> y = Parties.core(b);
        int n = Math.min(x.size(), y.size());
        return n > 0 && x.subList(0, n).equals(y.subList(0, n));
    }

    /// Whether two names of compounds share one: "ZORVEXA® (zorimab)" and "zorimab".
    public static boolean sameCompound(String a, String b) {
        String x = letters(a);
        String y = letters(b);
        return !x.isEmpty() && !y.isEmpty() && (x.contains(y) || y.contains(x));
    }

    private static String letters(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (char c : s.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
