package dev.octavo.catalog;

import dev.octavo.biopharma.meaning.Regions;
import java.util.List;

/// The markets of answers and launches: "US", "Germany, UK".
final class Market {

    private static final String EU = "EU";

    private Market() {}

    /// Whether two lists of markets have one in common; a country of the EU is a part of it.
    static boolean meet(String a, String b) {
        List<String> others = List.of(b.split(", "));
        for (String one : a.split(", ")) {
            for (String other : others) {
                if (one.equals(other)
                        || one.equals(EU) && Regions.inEuropeanUnion(other)
                        || other.equals(EU) && Regions.inEuropeanUnion(one)) {
                    return true;
                }
            }
        }
        return false;
    }
}
