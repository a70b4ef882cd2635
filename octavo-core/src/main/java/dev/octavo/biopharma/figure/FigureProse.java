package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Paragraphs;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Headline figures told in sentences: goes through the running text with the period it speaks of.
///
/// [Earnings] and [CashHoldings] read what a sentence names; [PeriodNames] tells the period. The
/// sentence, the one before it in the paragraph or the heading must name it. [ToldFigures] leaves
/// out what is expected, adjusted or of a part of the company.
final class FigureProse {

    /// What such a sentence says of a period is not for the next one.
    private static final Words AHEAD = Words.named("forecasting");

    private final PeriodNames periods;
    private final Earnings earnings;
    private final CashHoldings cash;
    private final ToldFigures out;
    private final Set<String> lengths;

    /// Whether the text speaks of another period than ours.
    private boolean others;

    private FigureProse(Figures.Period period, ToldFigures told, Set<String> lengths) {
        this.periods = new PeriodNames(period);
        this.earnings = new Earnings(periods, told);
        this.cash = new CashHoldings(periods, told);
        this.out = told;
        this.lengths = lengths;
    }

    /// Adds the figures that the text of a place tells, of each name the first.
    ///
    /// @param told where they are added
    /// @param lengths the lengths of parts of a year that sentences speak of are added here
    /// @return whether the text speaks of no other period than ours
    static boolean read(
            Paragraphs texts,
            Figures.Place place,
            Figures.Period period,
            ToldFigures told,
            Set<String> lengths) {
        if (place.first() >= place.behind()) {
            return true;
        }
        FigureProse reader = new FigureProse(period, told, lengths);
        String length = "";
        String heading = "";
        Optional<Sentence> before = Optional.empty();
        for (Sentence s : texts.ofFigures(place.page(), place.first(), place.behind())) {
            boolean goesOn = before.isPresent() && before.get().passage == s.passage;
            if (s.headline() || heads(s)) {
                Optional<String> headed = reader.periods.heading(s);
                heading = headed.orElse(heading);
            }
            length = reader.sentence(s, goesOn && !length.isEmpty() ? length : heading);
            before = Optional.of(s);
        }
        return !reader.others;
    }

    /// Whether a sentence is a short heading: "Fourth quarter".
    private static boolean heads(Sentence s) {
        return s.to - s.from <= SHORT
                && s.passage.text().length() <= s.t.end[s.to - 1] + 1
                && s.t.start[s.from] == 0
                && s.t.is(s.from, Tokens.CAP)
                && s.m().all(Mention.Type.MONEY).isEmpty();
    }

    /// A heading of so few words need not have capitals.
    private static final int SHORT = 4;

    /// Reads a sentence and gives the period it speaks of, for the next one.
    ///
    /// A sentence that begins with what ours is compared with ("In the same quarter of 2010
    /// revenues were") speaks of no other; what it speaks of is not for the next one.
    private String sentence(Sentence s, String before) {
        String told = before;
        String next = before;
        if (s.legal()) {
            return "";
        }
        earnings.begin(s);
        int sum = firstSum(s);
        boolean ordered = InOrder.is(s);
        int last = lastName(s);
        for (int i = s.from; i < s.to; i++) {
            boolean figure = FIGURES.has(s.t.word[i]);
            String named = i <= last ? periods.named(s, i) : "";
            if (!figure && named.isEmpty()) {
                continue;
            }
            if (!named.isEmpty() && !PeriodNames.compared(s, i)) {
                told = named;
                next = named.equals(PeriodNames.OTHER) ? next : named;
                others |= !named.equals(PeriodNames.OTHER) && !periods.ours(named);
                if (PeriodNames.part(named) || periods.closing(s, i, named)) {
                    lengths.add(named);
                }
            } else if (!named.isEmpty() && i < sum && i - s.from <= BEGINNING) {
                told = PeriodNames.OTHER;
            }
            if (!figure) {
                continue;
            }
            // of no period, and none is named behind it
            boolean unsaid = told.isEmpty() && !ordered && last <= i;
            out.unsaid(unsaid);
            earnings.read(s, i, unsaid ? periods.length() : told);
            out.unsaid(false);
            if (!ordered) {
                cash.read(s, i, told);
            }
        }
        return ordered || s.has(AHEAD, s.from, s.to) ? "" : next;
    }

    /// Any word at which a figure may be told.
    private static final Words FIGURES = Words.any(Earnings.NAMES, CashHoldings.CASH);

    /// The last token of a sentence that names a period; its first where none does.
    private int lastName(Sentence s) {
        for (int i = s.to - 1; i > s.from; i--) {
            if (!periods.named(s, i).isEmpty()) {
                return i;
            }
        }
        return s.from;
    }

    /// So many tokens of a sentence are its beginning.
    private static final int BEGINNING = 7;

    private static int firstSum(Sentence s) {
        List<Mention> sums = s.m().all(Mention.Type.MONEY);
        return sums.isEmpty() ? s.to : sums.getFirst().from();
    }
}
