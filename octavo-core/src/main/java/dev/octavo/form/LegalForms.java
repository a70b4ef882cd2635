package dev.octavo.form;

import dev.octavo.page.Ascii;
import dev.octavo.page.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The legal forms in which the names of companies end: `Inc.`, `L.P.`, `plc`. All who compare or
/// cut names ask here.
///
/// Names of companies stand one below the other where several registrants report or sign together,
/// and so do the pieces of one long name; only whole names end in a legal form.
public final class LegalForms {

    /// Of companies, in small letters without full stops.
    private static final Set<String> COMPANIES =
            Set.of(
                    "inc",
                    "incorporated",
                    "corp",
                    "corporation",
                    "co",
                    "company",
                    "ltd",
                    "limited",
                    "llc",
                    "llp",
                    "lllp",
                    "lp",
                    "plc",
                    "pllc",
                    "ulc",
                    "ab",
                    "ag",
                    "aps",
                    "as",
                    "a/s",
                    "asa",
                    "bv",
                    "gmbh",
                    "kg",
                    "kgaa",
                    "kk",
                    "nv",
                    "oy",
                    "oyj",
                    "pte",
                    "pty",
                    "sa",
                    "sarl",
                    "sas",
                    "se",
                    "sl",
                    "spa",
                    "srl");

    /// Of funds, banks and the like: they may stand within a name, too.
    private static final Set<String> HOUSES = Set.of("association", "na", "partnership", "trust");

    /// No form has more characters, full stops included.
    private static final int LONGEST = 16;

    private LegalForms() {}

    /// Whether a word is a legal form.
    ///
    /// @param word in small letters without full stops
    public static boolean is(String word) {
        return COMPANIES.contains(word) || HOUSES.contains(word);
    }

    /// The forms of companies as texts write them, in small letters: with full stops too where they
    /// are abbreviated letter by letter ("l.l.c.", "s.a").
    public static List<String> ofCompanies() {
        List<String> out = new ArrayList<>(COMPANIES);
        for (String form : COMPANIES) {
            if (form.length() <= 3 && form.indexOf('/') < 0) {
                String dotted = String.join(".", form.split(""));
                out.add(dotted);
                out.add(dotted + ".");
            }
        }
        return out;
    }

    /// Whether the last word between two positions is a legal form and other words stand before it.
    /// Full stops do not count (`L.L.C.`), nor does a comma behind it; "a Nevada corporation" is no
    /// name, and "formerly known as" has none.
    public static boolean ends(String text, int a, int z) {
        if (Scan.at(text, a, "a ") || Scan.at(text, a, "an ")) {
            return false;
        }
        int end = z;
        while (end > a && !Ascii.letter(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        int start = end;
        while (start > a
                && (Ascii.letter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        if (start <= a + 1 || end == start || end - start > LONGEST) {
            return false;
        }
        String word = text.substring(start, end);
        return !word.equals("as") && is(word.replace(".", "").toLowerCase(Locale.ROOT));
    }
}
