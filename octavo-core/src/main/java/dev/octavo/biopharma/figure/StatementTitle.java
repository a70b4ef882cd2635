package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.text.Currencies;

/// What the words before a table of figures say it is: which statement, in what scale, and whether
/// its figures are others than those by the rules of accounting.
final class StatementTitle {

    enum Kind {
        OPERATIONS,
        SUMMARY,
        BALANCE,
        OTHER
    }

    private static final String[] LEFT_ALONE = {
        "pro forma",
        "pro-forma",
        "non-gaap",
        "reconcil",
        "adjusted",
        "segment",
        "guidance",
        "outlook",
        "forecast",
        "parent company",
        "supplemental",
        "excluding"
    };
    private static final String[] THOUSANDS = {
        "in thousands",
        "thousands of",
        "(thousands",
        "in 000",
        "(000",
        "000's",
        "000\u2019s",
        "$000",
        "000s",
        "'000",
        "\u2019000",
        "\u00a3000",
        "\u20ac000"
    };
    private static final String[] MILLIONS = {
        "in millions",
        "millions of dollars",
        "(millions",
        "\u00a3m",
        "\u20acm",
        "$m",
        "\u00a3 million"
    };

    private StatementTitle() {}

    /// Whether a stretch of text in small letters has words of a title.
    static boolean is(String zone) {
        return zone.contains("statement")
                || zone.contains("balance sheet")
                || zone.contains("in thousands")
                || alone(zone);
    }

    /// Whether the words say that the figures are others; those of a note that ends before the
    /// title ("to adjust for the above pro forma adjustments.") are of the table before.
    private static boolean alone(String zone) {
        int title = Math.max(zone.lastIndexOf("statement"), zone.lastIndexOf("balance sheet"));
        int from = Math.max(0, title);
        while (from > 0 && !(zone.charAt(from) <= ' ' && zone.charAt(from - 1) == '.')) {
            from--;
        }
        for (String word : LEFT_ALONE) {
            if (zone.indexOf(word, from) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Which statement it is.
    static Kind kind(String text) {
        // the caption of the item is the title of no statement
        String zone = text.replace("results of operations and financial condition", "");
        if (alone(zone) || zone.contains("cash flow")) {
            return Kind.OTHER;
        }
        if (zone.contains("balance sheet")
                || zone.contains("financial condition")
                || zone.contains("financial position")
                || zone.contains("current assets")) {
            return Kind.BALANCE;
        }
        boolean titled =
                zone.contains("statement")
                        && (zone.contains("operations")
                                || zone.contains("income")
                                || zone.contains("earnings")
                                || zone.contains("loss"));
        return titled ? Kind.OPERATIONS : Kind.SUMMARY;
    }

    /// By how much its numbers are to be multiplied; 0 when it does not say.
    static long scale(String zone) {
        int thousands = last(zone, THOUSANDS);
        int millions = last(zone, MILLIONS);
        return thousands < 0 && millions < 0 ? 0 : thousands > millions ? 1_000 : 1_000_000;
    }

    /// The currency that a title says the table is in, where it is not the dollar; empty where it
    /// says none.
    static String currency(String zone) {
        for (String sign : SIGNS) {
            if (zone.contains(sign)) {
                return zone.indexOf('$') >= 0 ? "" : Currencies.ofSign(sign.charAt(0));
            }
        }
        return "";
    }

    private static final String[] SIGNS = {"\u00a3", "\u20ac", "\u00a5"};

    private static int last(String zone, String[] of) {
        int out = -1;
        for (String s : of) {
            out = Math.max(out, zone.lastIndexOf(s));
        }
        return out;
    }
}
