package dev.octavo.biopharma;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Headline figures told in sentences: goes through the running text with the period it speaks of.
///
/// [Earnings] and [CashHoldings] read what a sentence names; [PeriodNames] tells the period. The
/// sentence, the one before it in the paragraph or the heading must name it. What is expected,
/// adjusted or of a part of the company is left out.
final class FigureProse {

    private static final Words NOT_OURS =
            Words.of(
                    "non-gaap",
                    "pro",
                    "adjusted",
                    "excluding",
                    "guidance",
                    "expects",
                    "expected",
                    "expect",
                    "anticipates",
                    "anticipate",
                    "will",
                    "would",
                    "outlook",
                    "projected",
                    "estimates",
                    "respectively",
                    "segment",
                    "including",
                    "forecast",
                    "range",
                    "between",
                    "could",
                    "should",
                    "restated",
                    "bookings",
                    "division",
                    "subsidiary");

    private final PeriodNames periods;
    private final Earnings earnings;
    private final CashHoldings cash;
    private final Set<String> lengths;

    private FigureProse(Figures.Period period, List<Event.Figure> out, Set<String> lengths) {
        ToldFigures told = new ToldFigures(out);
        this.periods = new PeriodNames(period);
        this.earnings = new Earnings(periods, told);
        this.cash = new CashHoldings(periods, told);
        this.lengths = lengths;
    }

    /// Adds the figures that the text of a place tells, of each name the first.
    ///
    /// @param lengths the lengths of parts of a year that sentences speak of are added here
    static void read(
            Paragraphs texts,
            Figures.Place place,
            Figures.Period period,
            List<Event.Figure> out,
            Set<String> lengths) {
        if (place.first() >= place.behind()) {
            return;
        }
        Story story = Story.ofFigures(texts);
        story.add(place.page(), place.first(), place.page().start(place.first()), place.behind());
        FigureProse reader = new FigureProse(period, out, lengths);
        String told = "";
        String heading = "";
        Optional<Sentence> before = Optional.empty();
        for (Sentence s : story.sentences()) {
            boolean goesOn = before.isPresent() && before.get().passage == s.passage;
            if (s.headline()) {
                Optional<String> headed = reader.periods.heading(s);
                heading = headed.orElse(heading);
            }
            told = reader.sentence(s, goesOn && !told.isEmpty() ? told : heading);
            before = Optional.of(s);
        }
    }

    /// Reads a sentence and gives the period it speaks of, for the next one.
    private String sentence(Sentence s, String before) {
        String told = before;
        if (s.legal() || s.has(NOT_OURS, s.from, s.to)) {
            return "";
        }
        for (int i = s.from; i < s.to; i++) {
            String named = periods.named(s, i);
            if (!named.isEmpty() && !PeriodNames.compared(s, i)) {
                told = named;
                if (PeriodNames.part(named)) {
                    lengths.add(named);
                }
            }
            earnings.read(s, i, told);
            cash.read(s, i);
        }
        return told;
    }
}
