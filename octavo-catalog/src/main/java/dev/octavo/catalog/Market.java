package dev.octavo.catalog;

import dev.octavo.biopharma.text.Dictionary;
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
                        || one.equals(EU) && europe(other)
                        || other.equals(EU) && europe(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean europe(String country) {
        return Dictionary.meaning("region", country).equals("eu");
    }
}
