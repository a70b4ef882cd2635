package dev.octavo.biopharma.meaning;

import dev.octavo.biopharma.text.NumberWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The last day until which words that name no date are taken to hold: "shortly", "in the coming
/// months", "within 30 days".
///
/// How many days a word stands for is in `horizons.tsv`, with the reason. It is no date of the
/// event, which has none; it only keeps an expectation from staying open for ever.
public final class VagueHorizon {

    private static final Pattern COUNTED =
            Pattern.compile(
                    "\\b(?:within|in|over|during)(?: the)?(?: next| coming| following)?"
                            + "(?: about| approximately)? (\\d{1,3}|[a-z]{3,6}) (day|week|month|year)s?\\b");

    private static final String WITHIN = "within ";

    private VagueHorizon() {}

    /// The day, counted from that of the announcement; empty where a sentence has no such words.
    public static Optional<LocalDate> until(String sentence, LocalDate announced) {
        String text = sentence.toLowerCase(Locale.ROOT);
        Matcher m = COUNTED.matcher(text);
        while (m.find()) {
            String number = m.group(1);
            int count =
                    Character.isDigit(number.charAt(0))
                            ? Integer.parseInt(number)
                            : NumberWords.value(number);
            if (count > 0) {
                return Optional.of(
                        switch (m.group(2)) {
                            case "day" -> announced.plusDays(count);
                            case "week" -> announced.plusWeeks(count);
                            case "month" -> announced.plusMonths(count);
                            default -> announced.plusYears(count);
                        });
            }
        }
        for (HorizonWords.Line line : HorizonWords.LINES) {
            if (text.contains(line.phrase())) {
                String meaning = line.meaning();
                return meaning.startsWith(WITHIN)
                        ? Optional.of(
                                announced.plusDays(
                                        Integer.parseInt(meaning.substring(WITHIN.length()))))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
