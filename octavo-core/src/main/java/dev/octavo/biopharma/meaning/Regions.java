package dev.octavo.biopharma.meaning;

import dev.octavo.biopharma.text.Dictionary;

/// What markets belong together, as far as the dictionary tells.
public final class Regions {

    private Regions() {}

    /// Whether a market, as it is printed with an event, is a part of the European Union's.
    public static boolean inEuropeanUnion(String market) {
        return Dictionary.meaning("region", market).equals("eu");
    }
}
