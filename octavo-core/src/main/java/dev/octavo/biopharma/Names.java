package dev.octavo.biopharma;

import dev.octavo.page.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether two names mean the same party or the same compound, as far as the names themselves tell.
public final class Names {

    private static final int THE = Lexicon.intern("the");

    private Names() {}

    /// The words by which a party is known, legal forms dropped, in small letters: `aldwych
    /// therapeutics`.
    public static String party(String name) {
        return String.join(" ", core(name));
    }

    /// The words of a name without legal forms, in small letters.
    static List<String> core(String name) {
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

    /// Whether a name has a legal form.
    static boolean legal(String name) {
        Tokens t = Tokens.of(name);
        for (int i = 1; i < t.count; i++) {
            if (Dictionary.LEGAL.has(t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether one name is the other, or its beginning: "Aldwych" and "Aldwych Therapeutics, Inc.".
    public static boolean sameParty(String a, String b) {
        List<String> x = core(a);
        List<String> y = core(b);
        int n = Math.min(x.size(), y.size());
        return n > 0 && x.subList(0, n).equals(y.subList(0, n));
    }

    /// Whether a short name is made of the capitals of a full one: "GSK" of "GlaxoSmithKline".
    static boolean initials(String brief, String full) {
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

    /// Whether two names of compounds share one: "ZORVEXA® (zorimab)" and "zorimab".
    public static boolean sameCompound(String a, String b) {
        String x = Letters.of(a);
        String y = Letters.of(b);
        return !x.isEmpty() && !y.isEmpty() && (x.contains(y) || y.contains(x));
    }

    /// Whether two printed names have a whole name in common, signs, capitals and what the United
    /// States add to nonproprietary names aside. Stricter than [#sameCompound]: an antibody is not
    /// what is made of it.
    public static boolean oneCompound(String a, String b) {
        return !Collections.disjoint(compoundKeys(a), compoundKeys(b));
    }

    /// The names in a printed name, as letters and digits: `ZORVEXA® (zorimab-abcd)` has `zorvexa`
    /// and `zorimab`.
    public static List<String> compoundKeys(String printed) {
        List<String> out = new ArrayList<>();
        for (String name : single(printed)) {
            out.add(Letters.of(InnNames.plain(name)));
        }
        return out;
    }

    /// The key of the name under which the dictionary lists a substance that this is another name
    /// of: a research code has that of the nonproprietary name. Public knowledge, not the text's.
    public static Optional<String> listedAs(String compound) {
        return Substances.same(InnNames.plain(compound)).map(Letters::of);
    }

    /// The single names in a mention: a brand with a nonproprietary name in brackets has two.
    static List<String> single(String mention) {
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
