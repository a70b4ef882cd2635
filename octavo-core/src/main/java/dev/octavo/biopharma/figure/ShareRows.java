package dev.octavo.biopharma.figure;

/// Which rows of a statement speak of earnings a share: those that say so, and the few below one
/// that does ("Net loss per share:", "Basic", "Diluted").
final class ShareRows {

    private static final String[] NOT_OURS = {
        "weighted",
        "shares",
        "average",
        "pro forma",
        "adjusted",
        "non-gaap",
        "dividend",
        "continuing",
        "discontinued",
        "book",
        "cumulative",
        "extraordinary",
        "number of",
        "operations",
        "before",
        "tangible",
        "declared",
        "effect",
        "market"
    };
    private int rows;

    /// Whether the row last found speaks of a loss only.
    boolean loss;

    /// Begins another statement.
    void reset() {
        rows = 0;
    }

    /// Whether the row, or the heading it stands under, speaks of earnings a share.
    boolean is(String label) {
        for (String word : NOT_OURS) {
            if (label.contains(word)
                    && !(word.equals("shares")
                            && label.contains("equivalent shares")
                            && (label.startsWith("income")
                                    || label.startsWith("loss")
                                    || label.startsWith("net ")
                                    || label.startsWith("earnings")))) {
                rows = 0;
                return false;
            }
        }
        boolean said =
                label.contains("per share")
                        || label.contains("per common share")
                        || label.contains("a share")
                        || label.contains("per common and");
        boolean profit =
                label.contains("income") || label.contains("earnings") || label.contains("loss");
        if (said
                && (profit
                        || label.startsWith("basic")
                        || label.startsWith("diluted")
                        || label.startsWith("per "))) {
            rows = 4;
            loss =
                    label.contains("loss")
                            && !label.contains("(loss)")
                            && !label.contains("income")
                            && !label.contains("earnings");
            return true;
        }
        return rows-- > 0 && (label.contains("basic") || label.contains("dilut"));
    }
}
