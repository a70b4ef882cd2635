package dev.octavo.disclosure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Knows the headings of columns of votes, and what else stands in such tables.
final class VoteLabels {

    /// What a column counts. `OTHER` is a column that we do not keep: totals, years of a frequency.
    enum Column {
        FOR,
        AGAINST,
        ABSTAIN,
        WITHHELD,
        BROKER,
        OTHER
    }

    /// A heading found.
    ///
    /// @param behind token behind it
    record Label(Column column, int behind) {}

    private static final Set<String> COUNTED =
            WordSet.of("votes shares vote voted cast number voting");

    /// Words that stand around headings and say nothing of them.
    static final Set<String> NOISE =
            WordSet.of(
                    "votes vote number of shares voted name names nominee nominees director directors cast * ( ) and broker the authority # | : proposal candidate trustee 's s or common stock class matter");

    private VoteLabels() {}

    /// The heading that begins at a token, or null. In running text "for" counts only behind
    /// "votes" or in capitals.
    static @Nullable Label at(Tokens t, int i) {
        String low = t.low(i);
        switch (low) {
            case "for" -> {
                boolean counted = COUNTED.contains(t.low(i - 1)) || quoted(t, i);
                return t.capital(i) || counted
                        ? new Label(every(t, i + 1) ? Column.OTHER : Column.FOR, i + 1)
                        : null;
            }
            case "in" -> {
                boolean favor = t.is(i + 1, "favor") || t.is(i + 1, "favour");
                return favor ? new Label(Column.FOR, i + 2) : null;
            }
            case "affirmative", "yes" -> {
                return new Label(Column.FOR, i + 1);
            }
            case "against", "opposed" -> {
                boolean both =
                        t.is(i + 1, "/") && t.low(i + 2).startsWith("with")
                                || t.is(i + 1, "or") && t.is(i + 2, "withheld");
                return both ? new Label(Column.WITHHELD, i + 3) : new Label(Column.AGAINST, i + 1);
            }
            case "withheld", "withhold", "withholding", "withheld/against" -> {
                boolean more = t.is(i + 1, "authority") || t.is(i + 1, "votes");
                return new Label(Column.WITHHELD, more ? i + 2 : i + 1);
            }
            case "abstain",
                    "abstained",
                    "abstentions",
                    "abstention",
                    "abstaining",
                    "abstentations",
                    "abstains" -> {
                return new Label(Column.ABSTAIN, i + 1);
            }
            case "broker", "brokers" -> {
                return broker(t, i + 1);
            }
            case "non-votes", "non-vote", "nonvotes", "non-voting" -> {
                return new Label(Column.BROKER, i + 1);
            }
            case "total", "uncast", "unvoted" -> {
                return t.capital(i) ? new Label(Column.OTHER, i + 1) : null;
            }
            case "1", "2", "3", "one", "two", "three", "every" -> {
                int year = low.equals("every") ? i + 2 : i + 1;
                boolean years = t.is(year, "year") || t.is(year, "years");
                return years ? new Label(Column.OTHER, year + 1) : null;
            }
            default -> {
                return null;
            }
        }
    }

    private static boolean every(Tokens t, int i) {
        int k = quote(t.low(i)) ? i + 1 : i;
        return t.is(k, "every")
                || (t.is(k, "one") || t.is(k, "two") || t.is(k, "three"))
                        && t.low(k + 1).startsWith("year");
    }

    private static boolean quoted(Tokens t, int i) {
        return quote(t.low(i - 1)) && quote(t.low(i + 1));
    }

    static boolean quote(String mark) {
        return mark.equals("\"")
                || mark.equals("\u201c")
                || mark.equals("\u201d")
                || mark.equals("'")
                || mark.equals("\u2018")
                || mark.equals("\u2019");
    }

    private static @Nullable Label broker(Tokens t, int i) {
        int k = t.is(i, "'s") || t.is(i, "'") ? i + 1 : i;
        String low = t.low(k);
        if (low.startsWith("non-vot") || low.startsWith("nonvot") || low.equals("shares")) {
            return new Label(Column.BROKER, k + 1);
        }
        boolean divided = low.equals("non") || low.equals("no");
        int vote = t.is(k + 1, "-") || t.is(k + 1, "\u2013") ? k + 2 : k + 1;
        return divided && t.low(vote).startsWith("vot") ? new Label(Column.BROKER, vote + 1) : null;
    }

    // ---- figures

    /// Whether a token is a number of votes: no percentage, no money, no mark of a footnote.
    static boolean figure(Tokens t, int i) {
        if (i >= t.size() || !Character.isDigit(t.words.get(i).charAt(0))) {
            return false;
        }
        String word = t.words.get(i);
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if (!Character.isDigit(c) && c != ',' && c != '.') {
                return false;
            }
        }
        boolean footnote = t.is(i - 1, "(") && t.is(i + 1, ")") && word.length() <= 2;
        return !footnote && !t.is(i + 1, "%") && !t.is(i - 1, "$");
    }

    /// Behind the sign of an empty cell at a token (a dash, `N/A`, `None`); the token itself where
    /// there is none. A rule of many dashes is no such sign.
    static int empty(Tokens t, int i) {
        String low = t.low(i);
        if (low.equals("n") && t.is(i + 1, "/") && t.is(i + 2, "a")) {
            return i + 3;
        }
        if (low.equals("none") || low.equals("nil") || low.equals("na")) {
            return i + 1;
        }
        int end = i;
        while (end < i + 3 && dash(t.low(end))) {
            end++;
        }
        return end - i > 2 || figure(t, end) && t.is(end, "0") && dash(t.low(end + 1)) ? i : end;
    }

    private static boolean dash(String mark) {
        return mark.equals("-") || mark.equals("\u2013") || mark.equals("\u2014");
    }

    /// Behind what says nothing between figures: rules, leaders, stars, marks of footnotes,
    /// percentages.
    static int skip(Tokens t, int from) {
        int i = from;
        while (i < t.size()) {
            String low = t.low(i);
            if ("*|._=+\u2026\u2020%".contains(low) || low.equals("dagger") || low.equals(":")) {
                i++;
            } else if (low.equals("-") && t.is(i + 1, "-") && t.is(i + 2, "-")) {
                while (t.is(i, "-")) {
                    i++;
                }
            } else if (low.equals("-") && t.is(i + 1, "0") && t.is(i + 2, "-")
                    || low.equals("-") && t.is(i - 1, "0") && t.is(i - 2, "-")) {
                i++;
            } else if (low.equals("(") && t.is(i + 2, ")") && t.words.get(i + 1).length() <= 2) {
                i += 3;
            } else if (low.equals("(") && percent(t, i + 1) && t.is(i + 3, ")")) {
                i += 4;
            } else if (percent(t, i)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean percent(Tokens t, int i) {
        return !t.low(i).isEmpty() && Character.isDigit(t.low(i).charAt(0)) && t.is(i + 1, "%");
    }
}
