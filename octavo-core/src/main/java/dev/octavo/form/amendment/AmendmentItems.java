package dev.octavo.form.amendment;

import dev.octavo.edgar.Fact;
import dev.octavo.form.Items;
import dev.octavo.form.line.AmendmentWords;
import dev.octavo.page.Passage;
import java.util.List;
import java.util.Set;

/// Finds the items that one sentence of an explanatory note says are amended.
///
/// A note names items for two reasons: because the amendment changes them ("amends Item 9.01", "to
/// file the consent under Item 9.01") and because the original reported under them ("filed a Form
/// 8-K under Item 2.01"). So the sentence is walked word by word, and the last verb before an item
/// tells. Where none stands before, the one behind may: "Item 9.01 is hereby amended".
final class AmendmentItems {

    /// Verbs that change a report by themselves.
    private static final Set<String> AMENDS =
            Set.of(
                    "amend",
                    "amends",
                    "amending",
                    "amended",
                    "supplement",
                    "supplements",
                    "supplementing",
                    "supplemented",
                    "restate",
                    "restates",
                    "restating",
                    "restated",
                    "revise",
                    "revises",
                    "revising",
                    "revised",
                    "replace",
                    "replaces",
                    "replacing",
                    "replaced",
                    "modify",
                    "modifies",
                    "modifying",
                    "modified",
                    "correct",
                    "corrects",
                    "correcting",
                    "corrected",
                    "delete",
                    "deletes",
                    "deleting",
                    "deleted",
                    "update",
                    "updates",
                    "updating");

    /// Words before "amended" that make it now.
    private static final Set<String> PRESENT =
            Set.of("hereby", "is", "are", "be", "being", "further");

    /// Verbs that change a report when the amendment does it: "this Amendment is filed to include
    /// …".
    private static final Set<String> ADDS =
            Set.of(
                    "file",
                    "files",
                    "include",
                    "includes",
                    "provide",
                    "provides",
                    "providing",
                    "furnish",
                    "furnishes",
                    "add",
                    "adds",
                    "adding",
                    "complete",
                    "completes",
                    "satisfy",
                    "comply",
                    "set",
                    "sets");

    /// The like, of which the original may be the subject just as well.
    private static final Set<String> TELLS = Set.of("report", "reports", "disclose", "discloses");

    /// Verbs of the original.
    private static final Set<String> REPORTED =
            Set.of(
                    "filed",
                    "reported",
                    "reporting",
                    "disclosed",
                    "disclosing",
                    "furnished",
                    "announced",
                    "announcing",
                    "described",
                    "other",
                    "except");

    private static final String[] FOREIGN = {
        "of regulation",
        "of form 10",
        "of part",
        "of schedule",
        "of the annual",
        "of the quarterly",
        "of our annual",
        "of its annual",
        "of s-k"
    };

    private enum Mode {
        NONE,
        AMENDS,
        REPORTED
    }

    private final Passage passage;
    private final String lower;
    private final int to;
    private final List<Fact<String>> items;
    private Mode mode = Mode.NONE;
    private boolean amendment;
    private boolean following;
    private String before = "";

    private AmendmentItems(Passage passage, String lower, int to, List<Fact<String>> items) {
        this.passage = passage;
        this.lower = lower;
        this.to = to;
        this.items = items;
    }

    /// Adds the items that a sentence says are amended.
    ///
    /// @return whether it says that "the following items" are, so that the report's own item
    ///   headings name them
    static boolean read(Passage passage, String lower, int from, int to, List<Fact<String>> items) {
        AmendmentItems reader = new AmendmentItems(passage, lower, to, items);
        reader.words(from);
        return reader.following;
    }

    /// Adds an item that is not there yet.
    static void add(List<Fact<String>> items, Fact<String> item) {
        for (Fact<String> there : items) {
            if (there.value().equals(item.value())) {
                return;
            }
        }
        items.add(item);
    }

    private void words(int from) {
        int at = from;
        while (at < to) {
            if (!AmendmentWords.part(lower.charAt(at))) {
                at++;
                continue;
            }
            int end = Math.min(to, AmendmentWords.behindWord(lower, at));
            String word = lower.substring(at, end);
            if (word.equals("item") || word.equals("items")) {
                end = numbers(end);
            } else {
                word(word, at);
            }
            before = word;
            at = end;
        }
    }

    private void word(String word, int at) {
        if (word.equals("amendment") || lower.startsWith("8-k/a", at)) {
            amendment = true;
        } else if (AMENDS.contains(word)) {
            // "as amended" and "was amended" speak of an act or an agreement, "not amend" of what
            // stays
            if (before.equals("not")) {
                mode = Mode.REPORTED;
            } else if (!word.endsWith("ed")
                    || PRESENT.contains(before)
                    || (before.equals("and") && mode == Mode.AMENDS)) {
                mode = Mode.AMENDS;
                amendment = true;
            }
        } else if (amendment
                && (ADDS.contains(word) || (TELLS.contains(word) && mode != Mode.REPORTED))
                && before.equals("not")) {
            mode = Mode.REPORTED;
        } else if (amendment
                && (ADDS.contains(word)
                        || (TELLS.contains(word)
                                && before.equals("to")
                                && mode != Mode.REPORTED))) {
            mode = Mode.AMENDS;
        } else if (word.equals("filed")
                && (before.equals("be") || before.equals("is") || before.equals("are"))) {
            return;
        } else if (word.equals("filed") && (before.equals("being") || before.equals("hereby"))) {
            mode = amendment ? Mode.AMENDS : mode;
        } else if (REPORTED.contains(word)) {
            mode = Mode.REPORTED;
        }
    }

    /// Reads the numbers behind "Item" or "Items": "9.01(a), (b) and (d)", "1.01, 2.03 and 9.01".
    ///
    /// @return the position behind the last number
    private int numbers(int from) {
        if (mode == Mode.AMENDS && before.equals("following")) {
            following = true;
            return from;
        }
        int start = digits(from);
        int end = from;
        boolean taken = mode == Mode.AMENDS;
        int behind = behindList(from);
        if (!taken) {
            taken = amendedBehind(behind);
        }
        taken &= !foreign(behind);
        while (start < to) {
            end = numberEnd(start);
            String number = lower.substring(start, end);
            if (taken && Items.find(number).isPresent()) {
                add(items, Fact.of(number, passage.span(start, end)));
            }
            start = digits(end);
        }
        return Math.max(end, from);
    }

    /// Behind all numbers of a list.
    private int behindList(int from) {
        int end = from;
        for (int at = digits(from); at < to; at = digits(end)) {
            end = numberEnd(at);
        }
        return end;
    }

    /// Where the next number of the list begins, over blanks, marks, letters in brackets and "and";
    /// the end of the sentence where none follows.
    private int digits(int from) {
        int i = from;
        while (i < to && i < from + 60) {
            char c = lower.charAt(i);
            if (c >= '0' && c <= '9') {
                return number(i) ? i : to;
            }
            if (c == '(') {
                int close = lower.indexOf(')', i, Math.min(to, i + 6));
                if (close < 0) {
                    return to;
                }
                i = close + 1;
            } else if (AmendmentWords.part(c)) {
                int end = AmendmentWords.behindWord(lower, i);
                String word = lower.substring(i, end);
                if (!word.equals("and")
                        && !word.equals("or")
                        && !word.equals("no")
                        && !word.equals("number")) {
                    return to;
                }
                i = end;
            } else {
                i++;
            }
        }
        return to;
    }

    /// Whether the digits at a position are an item's number: `9.01`, `7`; not `9A`, not a date.
    private boolean number(int at) {
        int end = numberEnd(at);
        return end - at <= 4 && (end >= to || !AmendmentWords.part(lower.charAt(end)));
    }

    private int numberEnd(int at) {
        int i = at;
        while (i < to && Character.digit(lower.charAt(i), 10) >= 0) {
            i++;
        }
        if (i + 1 < to && lower.charAt(i) == '.' && Character.digit(lower.charAt(i + 1), 10) >= 0) {
            i++;
            while (i < to && Character.digit(lower.charAt(i), 10) >= 0) {
                i++;
            }
        }
        return i;
    }

    private boolean foreign(int at) {
        int i = skipLetters(at);
        for (String words : FOREIGN) {
            if (lower.startsWith(words, i)) {
                return true;
            }
        }
        return false;
    }

    /// Behind blanks and bracketed letters.
    private int skipLetters(int at) {
        int i = at;
        while (i < to && (lower.charAt(i) == ' ' || lower.charAt(i) == '(')) {
            int close = lower.charAt(i) == '(' ? lower.indexOf(')', i, Math.min(to, i + 6)) : i;
            if (close < 0) {
                return i;
            }
            i = close + 1;
        }
        return i;
    }

    /// Whether what stands behind says that the item is amended: "Item 9.01 of the Initial Report
    /// is hereby amended".
    private boolean amendedBehind(int from) {
        int end = Math.min(to, from + 200);
        String last = "";
        int at = from;
        while (at < end) {
            if (!AmendmentWords.part(lower.charAt(at))) {
                at++;
                continue;
            }
            int behind = Math.min(to, AmendmentWords.behindWord(lower, at));
            String word = lower.substring(at, behind);
            if (word.equals("item") || word.equals("items") || word.equals("not")) {
                return false;
            }
            boolean passive =
                    last.equals("hereby")
                            || last.equals("is")
                            || last.equals("are")
                            || last.equals("being");
            if (passive && AMENDS.contains(word)) {
                return true;
            }
            last = word;
            at = behind;
        }
        return false;
    }
}
