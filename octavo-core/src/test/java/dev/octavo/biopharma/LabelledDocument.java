package dev.octavo.biopharma;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of an `events.jsonl` of `accuracy/milestones`, as far as weights are learned from it.
///
/// @param file relative to the folder
/// @param happened the sums of the milestone payments that happened
record LabelledDocument(String file, String filer, List<String> happened) {

    /// An event: an object without others in it.
    private static final Pattern EVENT = Pattern.compile("\\{[^{}]*}");

    private static final Pattern AMOUNT = Pattern.compile("\"amount\": *([0-9.]+)");

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    static LabelledDocument of(String line) {
        List<String> happened = new ArrayList<>();
        Matcher events = EVENT.matcher(line.substring(1));
        while (events.find()) {
            String event = events.group();
            if (text(event, "status_class").equals("HAPPENED")
                    && text(event, "event_kind").equals("milestone")) {
                Matcher amount = AMOUNT.matcher(event);
                happened.add(
                        amount.find()
                                ? new BigDecimal(amount.group(1))
                                        .stripTrailingZeros()
                                        .toPlainString()
                                : "undisclosed");
            }
        }
        return new LabelledDocument(text(line, "file"), text(line, "filer"), happened);
    }

    private static String text(String object, String key) {
        Matcher m = Pattern.compile("\"" + key + "\": *\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(object);
        if (!m.find()) {
            return "";
        }
        String plain =
                ESCAPED.matcher(m.group(1))
                        .replaceAll(u -> Character.toString(Integer.parseInt(u.group(1), 16)));
        return plain.replace("\\\"", "\"");
    }
}
