package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Paragraphs;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.Story;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;
import java.util.Set;

/// Headline figures told in sentences: goes through the running text with the period it speaks of.
///
/// [Earnings] and [CashHoldings] read what a sentence names; [PeriodNames] tells the period. The
/// sentence, the one before it in the paragraph or the heading must name it. [ToldFigures] leaves
/// out what is expected, adjusted or of a part of the company.
final class FigureProse {

    /// Sums that a sentence with these tells stand in another order than their periods.
    private static final Words IN_ORDER = Words.of("respectively");

    /// What such a sentence says of a period is not for the next one.
    private static final Words AHEAD = Words.named("forecasting");

    private final PeriodNames periods;
    private final Earnings earnings;
    private final CashHoldings cash;
    private final Set<String> lengths;

    /// Whether the period is a year: what is said of a quarter is said of its last.
    private final boolean yearly;

    private static final String QUARTER = "quarter";

    private FigureProse(Figures.Period period, ToldFigures told, Set<String> lengths) {
        this.yearly = period.length().equals(Optional.of("year"));
        this.periods = new PeriodNames(period);
        this.earnings = new Earnings(periods, told);
        this.cash = new CashHoldings(periods, told);
        this.lengths = lengths;
    }

    /// Adds the figures that the text of a place tells, of each name the first.
    ///
    /// @param told where they are added
    /// @param lengths the lengths of parts of a year that sentences speak of are added here
    static void read(
            Paragraphs texts,
            Figures.Place place,
            Figures.Period period,
            ToldFigures told,
            Set<String> lengths) {
        if (place.first() >= place.behind()) {
            return;
        }
        Story story = Story.ofFigures(texts);
        story.add(place.page(), place.first(), place.page().start(place.first()), place.behind());
        FigureProse reader = new FigureProse(period, told, lengths);
        String length = "";
        String heading = "";
        Optional<Sentence> before = Optional.empty();
        for (Sentence s : story.sentences()) {
            boolean goesOn = before.isPresent() && before.get().passage == s.passage;
            if (s.headline() || titled(s)) {
                Optional<String> headed = reader.periods.heading(s);
                heading = headed.orElse(heading);
            }
            length = reader.sentence(s, goesOn && !length.isEmpty() ? length : heading);
            before = Optional.of(s);
        }
    }

    /// Whether it is a short line above others: "Fourth quarter".
    private static boolean titled(Sentence s) {
        return s.to - s.from <= TITLE
                && s.t.is(s.from, Tokens.CAP)
                && s.t.text.charAt(s.t.end[s.to - 1] - 1) != '.'
                && s.m().all(Mention.Type.MONEY).isEmpty();
    }

    private static final int TITLE = 4;

    /// Reads a sentence and gives the period it speaks of, for the next one.
    private String sentence(Sentence s, String before) {
        String told = before;
        if (s.legal() || s.has(IN_ORDER, s.from, s.to)) {
            return "";
        }
        for (int i = s.from; i < s.to; i++) {
            String named = periods.named(s, i);
            if (!named.isEmpty() && !PeriodNames.compared(s, i)) {
                told = named;
                if (PeriodNames.part(named) || yearly && named.equals(QUARTER)) {
                    lengths.add(named);
                }
            }
            earnings.read(s, i, told);
            cash.read(s, i, told);
        }
        return s.has(AHEAD, s.from, s.to) ? "" : told;
    }
}
