package dev.octavo.biopharma.payment;

import io.avaje.jsonb.Jsonb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A line of an `events.jsonl` of `accuracy/milestones`, as far as weights are learned from it.
///
/// @param file relative to the folder
/// @param happened the sums of the milestone payments that happened
record LabelledDocument(String file, String filer, List<String> happened) {

    private static final Jsonb JSON = Jsonb.builder().build();

    static LabelledDocument of(String line) {
        Map<String, Object> document = JSON.type(Object.class).map().fromJson(line);
        List<String> happened = new ArrayList<>();
        for (Object one : (List<?>) document.getOrDefault("events", List.of())) {
            Map<?, ?> event = (Map<?, ?>) one;
            if ("HAPPENED".equals(event.get("status_class"))
                    && "milestone".equals(event.get("event_kind"))) {
                Object amount = event.get("amount");
                happened.add(amount == null ? "undisclosed" : plain(amount.toString()));
            }
        }
        return new LabelledDocument(
                String.valueOf(document.get("file")),
                String.valueOf(document.get("filer")),
                happened);
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
