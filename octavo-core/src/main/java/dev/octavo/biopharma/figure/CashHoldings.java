package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.Optional;

/// Cash told in sentences: "had $70.3 million in cash and marketable securities", "cash and cash
/// equivalents of $12 million", with the last day of the period in the sentence.
///
/// What is held is read as a list from its first word: with securities or investments in it the sum
/// is that of cash and securities, without them that of cash alone.
final class CashHoldings {

    private static final Words CASH = Words.of("cash");
    private static final Words HELD =
            Words.of(
                    "cash",
                    "equivalents",
                    "and",
                    ",",
                    "marketable",
                    "securities",
                    "short-term",
                    "investments",
                    "available-for-sale",
                    "investment",
                    "equivalent",
                    "long-term",
                    "temporary");
    private static final Words SECURITIES = Words.of("securities", "investments");
    private static final Words HAD =
            Words.of(
                    "had",
                    "has",
                    "have",
                    "with",
                    "held",
                    "totaled",
                    "were",
                    "was",
                    "and",
                    "including");
    private static final Words CAME_TO = Words.named("came-to");
    private static final Words BALANCE =
            Words.of("balance", "balances", "position", "resources", "reserves", "on", "hand");
    private static final Words END = Words.of("end", "ended", "closed", "finished", "exited");
    private static final Words ENDS =
            Words.of("quarter-end", "year-end", "period-end", "quarter", "year", "period");
    private static final Words STOOD = Words.of("stood", "amounted", "came");
    private static final Words AS_OF = Words.of("as", "at", "of", "on");
    private static final int IN = Lexicon.intern("in");
    private static final int OF = Lexicon.intern("of");

    private final PeriodNames periods;
    private final ToldFigures out;

    CashHoldings(PeriodNames periods, ToldFigures out) {
        this.periods = periods;
        this.out = out;
    }

    /// Reads the sum of the holdings that begin at a token, if any do.
    ///
    /// @param told the period that the text before speaks of
    void read(Sentence s, int at, String told) {
        if (!CASH.has(s.t.word[at]) || listed(s, at) || !dated(s) && !ended(s, told)) {
            return;
        }
        int z = at;
        boolean securities = false;
        while (z < s.to && HELD.has(s.t.word[z])) {
            securities |= SECURITIES.has(s.t.word[z]);
            z++;
        }
        while (z < s.to && BALANCE.has(s.t.word[z])) {
            z++;
        }
        z = pastDate(s, z);
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            boolean behind =
                    m.from() >= z
                            && m.from() - z <= 3
                            && z < s.to
                            && (CAME_TO.has(s.t.word[z]) || STOOD.has(s.t.word[z]));
            boolean in =
                    m.to() + 1 == at
                            && s.has(HAD, m.from() - 5, m.from())
                            && (s.t.word[m.to()] == IN || s.t.word[m.to()] == OF);
            if (behind || in) {
                out.add(securities ? "cash-and-securities" : "cash", s, m, false);
                return;
            }
        }
    }

    /// Whether another holding stands before it in a list, so that the list does not begin here.
    private static boolean listed(Sentence s, int at) {
        int before = at - 1;
        if (before > s.from && s.t.word[before] == Tokens.COMMA) {
            before--;
        }
        return before >= s.from && s.t.word[before] != Tokens.COMMA && HELD.has(s.t.word[before]);
    }

    /// Behind the date that stands between the holdings and their verb: "cash and investments at
    /// September 30, 2010 totaled".
    private static int pastDate(Sentence s, int from) {
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            if (m.from() > from && m.from() <= from + 3) {
                boolean as = true;
                for (int i = from; i < m.from(); i++) {
                    as &= AS_OF.has(s.t.word[i]);
                }
                return as ? m.to() : from;
            }
        }
        return from;
    }

    /// Whether the sentence speaks of the end of our period without its day: "ended the quarter
    /// with", "at the end of the year", "at year-end".
    private boolean ended(Sentence s, String told) {
        for (int i = s.from; i < s.to; i++) {
            boolean end = ENDS.has(s.t.word[i]);
            int behind = s.t.word(i + 1) == Tokens.POSSESSIVE ? i + 2 : i + 1;
            if (end && (s.t.is(i, Tokens.HYPHEN) || END.has(s.t.word(behind)))
                    || end && s.has(END, i - 4, i)) {
                return periods.endsWith(QUARTERLY.has(s.t.word[i]), told) && none(s);
            }
        }
        return false;
    }

    private static final Words QUARTERLY = Words.of("quarter", "quarter-end");

    /// Whether a sentence names no day: then it is not one of another period.
    private static boolean none(Sentence s) {
        return s.m().all(Mention.Type.DATE).isEmpty();
    }

    /// Whether the sentence names the last day of the period.
    private boolean dated(Sentence s) {
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            Optional<LocalDate> day =
                    s.m().date(m.from())
                            .filter(d -> d.precision() == EventDate.Precision.DAY)
                            .map(EventDate::date);
            if (day.isPresent() && periods.end(day.get())) {
                return true;
            }
        }
        return false;
    }
}
