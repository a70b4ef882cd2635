package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.meaning.HorizonWords;
import dev.octavo.biopharma.mention.Mention;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// When something is expected: a date that the sentence prints, or words that need the day of the
/// announcement ("later this year"), or words that name no date ("in the coming months").
///
/// Years are calendar years; "fiscal 2009" gives no date, for the text does not say when that is.
///
/// @param words as written
/// @param date the first day of the period; empty where the words name none
public record Horizon(String words, Optional<EventDate> date) {

    /// The horizon of a statement whose cue stands before token `at`: the date behind it, else the
    /// words of the file.
    public static Optional<Horizon> of(Sentence s, int at, Optional<LocalDate> announced) {
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            boolean over =
                    announced.isPresent()
                            && s.m().date(m.from())
                                    .map(d -> d.last().isBefore(announced.get()))
                                    .orElse(false);
            if (m.from() >= at && !over) {
                return Optional.of(new Horizon(s.t.text(m.from(), m.to()), s.m().date(m.from())));
            }
        }
        return relative(s.text(), announced);
    }

    /// The horizon that the words of the file give.
    public static Optional<Horizon> relative(String sentence, Optional<LocalDate> announced) {
        String text = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (HorizonWords.ANCHORS.stream().noneMatch(text::contains)) {
            return Optional.empty();
        }
        for (HorizonWords.Line line : HorizonWords.LINES) {
            int found = text.indexOf(line.phrase());
            if (found >= 0 && text.length() == sentence.length()) {
                if (line.meaning().equals("none")) {
                    return Optional.empty();
                }
                return Optional.of(
                        new Horizon(
                                sentence.substring(found, found + line.phrase().length()),
                                announced.flatMap(day -> date(line.meaning(), day))));
            }
        }
        return Optional.empty();
    }

    private static Optional<EventDate> date(String meaning, LocalDate day) {
        int plus = meaning.indexOf('+');
        if (plus < 0) {
            return Optional.empty();
        }
        int later = meaning.charAt(plus + 1) - '0';
        int year = day.getYear() + later;
        String period = meaning.substring(0, plus);
        return Optional.of(
                switch (period) {
                    case "half1" -> of(year, 1, EventDate.Precision.HALF);
                    case "mid" -> of(year, 4, EventDate.Precision.HALF);
                    case "half2" -> of(year, 7, EventDate.Precision.HALF);
                    case "quarter1" -> of(year, 1, EventDate.Precision.QUARTER);
                    case "quarter2" -> of(year, 4, EventDate.Precision.QUARTER);
                    case "quarter3" -> of(year, 7, EventDate.Precision.QUARTER);
                    case "quarter4" -> of(year, 10, EventDate.Precision.QUARTER);
                    case "month" ->
                            new EventDate(
                                    day.withDayOfMonth(1).plusMonths(later),
                                    EventDate.Precision.MONTH);
                    default -> of(year, 1, EventDate.Precision.YEAR);
                });
    }

    private static EventDate of(int year, int month, EventDate.Precision precision) {
        return new EventDate(LocalDate.of(year, month, 1), precision);
    }
}
