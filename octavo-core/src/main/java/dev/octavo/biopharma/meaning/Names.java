package dev.octavo.biopharma.meaning;

import dev.octavo.page.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Whether two names mean the same party or the same compound, as far as the names themselves tell.
public final class Names {

    private Names() {}

    /// The words by which a party is known, legal forms dropped, in small letters: `aldwych
    /// therapeutics`.
    public static String party(String name) {
        return String.join(" ", NameWords.core(name));
    }

    /// Whether one name is the other, or its beginning: "Aldwych" and "Aldwych Therapeutics, Inc.",
    /// "Belgrave" and "Belgrave-Pharma S.A.".
    public static boolean sameParty(String a, String b) {
        if (!NameWords.mayBeginAlike(a, b)) {
            return false;
        }
        List<String> x = NameWords.core(a);
        List<String> y = NameWords.core(b);
        int n = Math.min(x.size(), y.size());
        return n > 0
                && x.subList(0, n - 1).equals(y.subList(0, n - 1))
                && (x.get(n - 1).equals(y.get(n - 1))
                        || x.size() == n && y.get(n - 1).startsWith(x.get(n - 1) + "-")
                        || y.size() == n && x.get(n - 1).startsWith(y.get(n - 1) + "-"));
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
        for (String name : NameWords.single(printed)) {
            out.add(Letters.of(InnNames.plain(name)));
        }
        return out;
    }

    /// The key of the name under which the dictionary lists a substance that this is another name
    /// of: a research code has that of the nonproprietary name. Public knowledge, not the text's.
    public static Optional<String> listedAs(String compound) {
        return Substances.same(InnNames.plain(compound)).map(Letters::of);
    }
}
