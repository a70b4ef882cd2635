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

    /// The word that the holdings begin with.
    static final Words CASH = Words.of("cash");

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
    private static final Words HAD = Words.named("cash-had");
    private static final Words CAME_TO = Words.named("came-to");
    private static final Words BALANCE = Words.named("cash-balance");
    private static final Words END = Words.named("period-over");
    private static final Words ENDS =
            Words.of("quarter-end", "year-end", "period-end", "quarter", "year", "period");
    private static final Words STOOD = Words.of("stood", "amounted", "came");
    private static final Words AS_OF = Words.named("cash-as-of");
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
        if (!CASH.has(s.t.word[at])
                || listed(s, at)
                || !dated(s) && !ended(s, told) && !dayOnly(s)) {
            return;
        }
        int z = at;
        boolean securities = false;
        while (z < s.to && HELD.has(s.t.word[z])) {
            securities |= SECURITIES.has(s.t.word[z]);
            z++;
        }
        while (z < s.to
                && (BALANCE.has(s.t.word[z])
                        || z + 1 < s.to && AT.has(s.t.word[z]) && BALANCE.has(s.t.word[z + 1]))) {
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

    private static final Words AND = Words.of("and");

    /// Whether another holding stands before it in a list, so that the list does not begin here.
    private static boolean listed(Sentence s, int at) {
        int before = at - 1;
        if (before > s.from && s.t.word[before] == Tokens.COMMA) {
            before--;
        }
        if (before > s.from && AND.has(s.t.word[before])) {
            // "a net loss of $1.1 million and cash of"
            before--;
        }
        return before >= s.from && s.t.word[before] != Tokens.COMMA && HELD.has(s.t.word[before]);
    }

    /// Behind the date that stands between the holdings and their verb: "cash and investments at
    /// September 30, 2010 totaled", "cash at the end of March was".
    private static int pastDate(Sentence s, int from) {
        int i = from;
        while (i < Math.min(s.to, from + LONG)
                && (AS_OF.has(s.t.word[i])
                        || s.m().is(i, Mention.Type.DATE)
                        || i > from && s.t.is(i, Tokens.DIGIT) && !money(s, i)
                        || i > from && month(s, i))) {
            i++;
        }
        return i < s.to && (CAME_TO.has(s.t.word[i]) || STOOD.has(s.t.word[i])) ? i : from;
    }

    /// "as of the end of the quarter, September 30, 2010," is no longer, in tokens.
    private static final int LONG = 14;

    private static boolean money(Sentence s, int at) {
        return s.m().is(at, Mention.Type.MONEY);
    }

    private static boolean month(Sentence s, int at) {
        return s.t.is(at, Tokens.CAP) && Months.of(s.t.text(at)) > 0;
    }

    /// Whether the sentence speaks of the end of our period without its day: "ended the quarter
    /// with", "at the end of the year", "at year-end".
    private boolean ended(Sentence s, String told) {
        if (!told.isEmpty() && !periods.endsWith(told)) {
            return false;
        }
        for (int i = s.from; i < s.to; i++) {
            boolean of = ENDS.has(s.t.word[i]);
            int end = END.has(s.t.word[i]) ? ends(s, i + 1) : of && over(s, i) ? i : -1;
            if (end >= 0) {
                return (periods.closesYear() || !YEAR.has(s.t.word[end]))
                        && s.m().all(Mention.Type.DATE).stream().allMatch(m -> !day(s, m));
            }
        }
        return false;
    }

    /// The period that is named within the next tokens; -1 where none is.
    private static int ends(Sentence s, int from) {
        for (int i = from; i < Math.min(s.to, from + 3); i++) {
            if (ENDS.has(s.t.word[i])) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the end of the period at a token is meant: "at year-end", "at quarter end".
    private static boolean over(Sentence s, int at) {
        int behind = s.t.word(at + 1) == Tokens.POSSESSIVE ? at + 2 : at + 1;
        return s.t.is(at, Tokens.HYPHEN) || behind < s.to && CLOSE.has(s.t.word[behind]);
    }

    private static final Words YEAR = Words.of("year", "year-end");

    private static boolean day(Sentence s, Mention m) {
        return s.m().date(m.from())
                .filter(d -> d.precision() == EventDate.Precision.DAY)
                .isPresent();
    }

    private static final Words CLOSE = Words.of("end", "close");
    private static final Words AT = Words.of("at", "in", "on");

    /// Whether a sentence names the last day or month of our period without its year: "on March 31
    /// we had", "at the end of March".
    private boolean dayOnly(Sentence s) {
        if (!s.m().all(Mention.Type.DATE).isEmpty()) {
            return false;
        }
        boolean out = false;
        for (int i = s.from; i < s.to; i++) {
            if (month(s, i)) {
                int month = Months.of(s.t.text(i));
                int number = Months.day(s, i);
                if (!periods.endsIn(month)
                        || number > 0 && number < LAST
                        || number == 0 && !s.has(END, i - 3, i)) {
                    return false;
                }
                out = true;
            }
        }
        return out;
    }

    /// The last day of a month is none before this one.
    private static final int LAST = 25;

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
