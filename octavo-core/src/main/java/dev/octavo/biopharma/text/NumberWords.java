package dev.octavo.biopharma.text;

import java.util.Map;
import java.util.Set;

/// Whole numbers in letters: "twelve", "thirty".
public final class NumberWords {

    private static final Map<String, Integer> VALUES =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("twenty", 20),
                    Map.entry("twenty-five", 25),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90));

    private NumberWords() {}

    /// What a word in small letters says; 0 where it is no number.
    public static int value(String word) {
        return VALUES.getOrDefault(word, 0);
    }

    public static Set<String> all() {
        return VALUES.keySet();
    }
}
