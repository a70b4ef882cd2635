package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;

/// The sums behind the head of a [PaymentPhrase]: "of $5 million", "from Aldwych of $5 million",
/// "totaling $5 million", "of $5 million and $10 million".
final class SumsBehind {

    private static final Words LINK = Words.named("sum-links");
    private static final Words NEEDED = Words.named("sum-leads");
    private static final Words PAID = Words.of("from", "to", "by");
    private static final Words WAS = Words.of("was", "were");
    private static final Words SIZE = Words.named("size");

    /// How far behind a head the sum may stand that is said to be its amount.
    private static final int REACH = 12;

    private SumsBehind() {}

    /// Reads them.
    ///
    /// @param from behind the head
    /// @param sums where to add them
    /// @return behind the last; `from` where there is none
    static int read(Sentence s, int from, List<Money> sums) {
        int i = from;
        if (BookSide.REVENUES.has(s.t.word(i))) {
            // "milestone revenue of $5 million", "milestone income was $5 million"
            i++;
            int was = WAS.has(s.t.word(i)) ? i + 1 : i;
            if (was > i && s.m().is(was, Mention.Type.MONEY)) {
                sums.add(s.m().money(was));
                return s.m().end(was);
            }
        }
        int parties = i;
        for (int n = 0; n < 2 && PAID.has(s.t.word(parties)); n++) {
            int skip = skipParty(s, parties + 1);
            if (skip > parties + 1) {
                parties = skip;
            }
        }
        if (parties > i && NEEDED.has(s.t.word(parties))) {
            i = parties;
        }
        boolean linked = false;
        int limit = i + 7;
        while (i < s.to && i < limit && LINK.has(s.t.word[i]) && !s.m().is(i, Mention.Type.MONEY)) {
            linked |= NEEDED.has(s.t.word[i]);
            i++;
        }
        if (!linked || i >= s.to || !s.m().is(i, Mention.Type.MONEY)) {
            i = inTheAmount(s, from);
            if (i < 0) {
                return from;
            }
        }
        int to = i;
        while (i < s.to && s.m().is(i, Mention.Type.MONEY)) {
            sums.add(s.m().money(i));
            to = s.m().end(i);
            i = to;
            int next = i;
            while (next < s.to
                    && next < i + 2
                    && (s.t.word[next] == Tokens.COMMA || s.t.text(next).equals("and"))) {
                next++;
            }
            if (next == i || !another(s, next, sums.getLast())) {
                break;
            }
            i = next;
        }
        if (s.t.word(to) == Tokens.CLOSE) {
            to++;
        }
        return to;
    }

    /// Whether a sum stands at a token that belongs to the same head as the last, and not to one of
    /// its own.
    private static boolean another(Sentence s, int next, Money last) {
        if (!s.m().is(next, Mention.Type.MONEY)) {
            return false;
        }
        Money sum = s.m().money(next);
        if (sum.qualifier() == Money.Qualifier.UP_TO
                || sum.qualifier() == Money.Qualifier.APPROXIMATE
                        && !sum.currency().equals(last.currency())) {
            return false;
        }
        int end = s.m().end(next);
        boolean of = PhraseFinder.IN.has(s.t.word(end)) && PhraseRun.of(s, end + 1).found();
        return !of && !PhraseRun.of(s, end).found();
    }

    /// "milestone payments under the agreement, in the amount of $3 million": where the sum stands
    /// that a few words farther on is said to be the amount; -1 where there is none.
    private static int inTheAmount(Sentence s, int from) {
        for (int i = from; i < Math.min(s.to, from + REACH); i++) {
            int w = s.t.word[i];
            if (Wording.VERB.has(w)
                    || Words.CLAUSE.has(w)
                    || Words.RELATIVE.has(w)
                    || s.m().is(i, Mention.Type.MONEY)) {
                return -1;
            }
            if (SIZE.has(w)) {
                for (int k = i + 1; k <= i + 2; k++) {
                    if (s.m().is(k, Mention.Type.MONEY)) {
                        return k;
                    }
                }
            }
        }
        return -1;
    }

    private static int skipParty(Sentence s, int from) {
        for (int i = from; i < s.to && i < from + 5; i++) {
            if (s.m().is(i, Mention.Type.ORG)) {
                return s.m().end(i);
            }
        }
        return from;
    }
}
