package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.BitSet;
import java.util.List;

/// Whether a clause says that its total came, and that it is one of several payments.
///
/// @param aside the words that tell of something beside the total, or of a part of it
/// @param start where the clause of the total begins
/// @param end where it ends
record TotalCame(Sentence s, TotalClause clause, BitSet aside, int start, int end) {

    private static final Words CAME = Words.named("total-came");
    private static final Words UNSURE = Words.named("total-unsure");
    private static final Words OTHERWISE = Words.named("total-otherwise");
    private static final Words STRANGERS = Words.named("total-strangers");

    /// Behind "not": what came is kept.
    private static final Words REPAID =
            Words.of("refundable", "repaid", "returned", "creditable", "refunded");

    /// So many words may stand between "has" and "received".
    private static final int NEAR = 4;

    /// Whether the clause says that the sum came, and that it is one of several payments.
    ///
    /// @param whole what says that a sum is of several payments
    /// @param part whether the sum is said to be of a part of the time
    /// @param alone whether no other sum stands beside the totals
    /// @param single whether one payment is said to be all that came
    boolean said(List<Phrases.Hit> whole, boolean part, boolean alone, boolean single) {
        int from = clause.behindSemicolon();
        boolean verb = s.has(CAME, from, end) || relative();
        boolean perhaps = part && verb && alone;
        for (Phrases.Hit h : whole) {
            boolean sure =
                    switch (h.value()) {
                        case "came", "next", "several" -> true;
                        case "time" -> verb || single || clause.linked();
                        case "total" -> verb && h.from() >= from;
                        case "sum" -> verb && (part || perfect(from));
                        default -> false;
                    };
            if (sure) {
                return true;
            }
            perhaps |= h.value().equals("perhaps");
        }
        int sum = clause.first();
        return perhaps
                && s.triggers().stream().allMatch(t -> aside.get(t.from()))
                && s.causes().stream().allMatch(c -> c.from() < sum || aside.get(c.from()));
    }

    /// Whether a clause behind the total says that it came: "$9 million of milestones that Belgrave
    /// has paid".
    private boolean relative() {
        if (end < s.to && Words.RELATIVE.has(s.t.word[end])) {
            for (int i = end; i < Math.min(s.to, end + 2 * NEAR); i++) {
                if (Words.HAVE.has(s.t.word[i])) {
                    return s.has(CAME, i + 1, i + NEAR);
                }
            }
        }
        return false;
    }

    /// Whether something is told to have come by now, and not at one time.
    private boolean perfect(int from) {
        for (int i = from; i < end; i++) {
            if (CAME.has(s.t.word[i]) && s.has(Words.HAVE, i - NEAR, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the clause tells what may be, or denies it.
    ///
    /// @param whole what says that a sum is of several payments
    boolean unsure(List<Phrases.Hit> whole) {
        if (s.has(OTHERWISE, clause.behindSemicolon(), end)) {
            return true;
        }
        boolean next = whole.stream().anyMatch(h -> h.value().equals("next"));
        for (int i = start; i < end; i++) {
            boolean month = s.t.is(i, Tokens.CAP) && i > s.from;
            boolean ahead = Words.WILL.has(s.t.word[i]) && s.has(Words.BE, i + 1, i + 2) && !next;
            if ((ahead
                            || UNSURE.has(s.t.word[i])
                            || Words.NOT.has(s.t.word[i]) && !s.has(REPAID, i + 1, i + 4)
                            || STRANGERS.has(s.t.word[i]) && s.t.word(i + 1) != Tokens.COLON)
                    && !month
                    && !aside.get(i)) {
                return true;
            }
        }
        return false;
    }
}
