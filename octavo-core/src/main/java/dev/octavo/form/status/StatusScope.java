package dev.octavo.form.status;

import dev.octavo.form.Item;
import dev.octavo.page.Ascii;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What the words before a [StatusCue] speak of.
///
/// @param from position in the folded sentence where these words begin
/// @param to position behind them
/// @param numbers the items named by number
/// @param item whether they say "this Item"
/// @param here whether they say "the information", "the foregoing": the item they stand in, or the
///   report where they name that
/// @param report whether they say "this Report", "this Form 8-K"
/// @param exhibits whether they speak of an exhibit, a release, a presentation
/// @param plural whether they speak of "the exhibits"
record StatusScope(
        int from,
        int to,
        List<String> numbers,
        boolean item,
        boolean here,
        boolean report,
        boolean exhibits,
        boolean plural) {

    static final StatusScope NOTHING =
            new StatusScope(0, 0, List.of(), false, false, false, false, false);

    private static final String[] REPORT = {
        "this report",
        "this combined",
        "this current report",
        "this form 8-k",
        "this 8-k",
        "this filing",
        "this form",
        "this document",
        "this amendment",
        "current report on form 8-k",
        "the current report",
        "contained herein",
        "included herein",
        "set forth herein",
        "provided herein",
        "information herein",
        "of this form"
    };

    private static final String[] HERE = {
        "information",
        "foregoing",
        "disclosure",
        "preceding paragraph",
        "above paragraph",
        "this section",
        "this caption",
        "statements",
        "contents of",
        "content of",
        "the above",
        "text of"
    };

    private static final String[] EXHIBITS = {
        "exhibit",
        "press release",
        "news release",
        "the release",
        "presentation",
        "slide",
        "transcript",
        "script",
        "attachment",
        "attached",
        "materials",
        "earnings release",
        "fact sheet",
        "letter",
        "certification",
        "annex",
        "remarks"
    };

    boolean isNothing() {
        return numbers.isEmpty() && !item && !here && !report && !exhibits;
    }

    boolean numbered() {
        return !numbers.isEmpty();
    }

    /// Reads the words between two positions of a folded sentence.
    static StatusScope of(String s, int from, int to) {
        String words = s.substring(from, to);
        return new StatusScope(
                from,
                to,
                numbers(words),
                words.contains("this item") || words.contains("such item"),
                any(words, HERE),
                any(words, REPORT),
                any(words, EXHIBITS) || pronoun(words.strip()),
                words.contains("exhibits "));
    }

    /// Whether a sentence goes on about the exhibit of the one before: "It is furnished, not
    /// filed."
    private static boolean pronoun(String words) {
        return words.equals("it is") || words.equals("it is being") || words.equals("they are");
    }

    /// What a cue names behind it: "furnished under Item 2.02 and Item 7.01"; [#NOTHING] where it
    /// does not go on so.
    static StatusScope under(String s, int from, int to) {
        boolean names =
                s.startsWith(" under item", from) || s.startsWith(" pursuant to item", from);
        List<String> numbers = names ? numbers(s.substring(from, to)) : List.of();
        return new StatusScope(from, to, numbers, false, false, false, false, false);
    }

    private static boolean any(String words, String[] phrases) {
        for (String phrase : phrases) {
            if (words.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// The numbers behind "item" and "items": "items 2.02 and 7.01", "item 12".
    private static List<String> numbers(String words) {
        List<String> out = new ArrayList<>();
        int at = words.indexOf("item");
        while (at >= 0) {
            int i = at + 4;
            if (i < words.length() && words.charAt(i) == 's') {
                i++;
            }
            i = list(words, i, out);
            at = words.indexOf("item", i);
        }
        return out;
    }

    private static int list(String words, int from, List<String> out) {
        int i = from;
        while (i < words.length()) {
            if (Ascii.digit(words.charAt(i))) {
                int end = i;
                while (end < words.length()
                        && (Ascii.digit(words.charAt(end)) || words.charAt(end) == '.')) {
                    end++;
                }
                String number = words.substring(i, words.charAt(end - 1) == '.' ? end - 1 : end);
                out.add(number);
                i = end;
            } else if (words.charAt(i) == ' ' || words.charAt(i) == '&' || words.charAt(i) == ',') {
                i++;
            } else if (words.startsWith("and ", i) || words.startsWith("or ", i)) {
                i += 3;
            } else {
                break;
            }
        }
        return i;
    }

    /// Which of the report's items are meant.
    ///
    /// @param place the item the sentence stands in, -1 for none
    /// @param preamble whether it stands before all items
    BitSet items(List<Item> items, int place, boolean preamble) {
        boolean local = place >= 0 && (item || (numbers.isEmpty() && here && !report));
        boolean whole = numbers.isEmpty() && !local && (report || (preamble && here));
        BitSet out = new BitSet();
        for (int i = 0; i < items.size(); i++) {
            Item one = items.get(i);
            boolean named =
                    numbers.contains(one.number().orElse("")) || numbers.contains(one.current());
            boolean list = one.current().equals("9.01");
            if (named
                    || (whole && !list)
                    || (local && items.get(place).lines().equals(one.lines()))) {
                out.set(i);
            }
        }
        return out;
    }
}
