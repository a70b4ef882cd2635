package dev.octavo.disclosure;

import dev.octavo.disclosure.VoteLabels.Column;
import dev.octavo.disclosure.VoteLabels.Label;
import dev.octavo.edgar.Fact;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Votes as heading and figure in turn (`Votes For: 1,200 Votes Against: 30`), or as figure and
/// heading, as prose has them (`1,200 votes for, 30 votes against`).
final class VotePairs {

    /// Tokens that may stand between two pairs.
    private static final int BETWEEN_PAIRS = 14;

    private static final Set<String> LINKS =
            WordSet.of("votes shares - \u2013 \u2014 = cast received \" \u201d were");

    /// What stands before the number of a proposal.
    private static final Set<String> NUMBERED =
            WordSet.of("proposal no number . # item matter resolution");

    private static final Set<String> FILLERS =
            WordSet.of(
                    "votes shares cast were voted voting vote of common stock \" \u201c \u201d the ordinary to had have");

    private final Tokens t;
    private final PersonNames names;
    private final VoteProposal proposals;

    VotePairs(Tokens t, VoteProposal proposals) {
        this.t = t;
        this.names = new PersonNames(t, Set.of());
        this.proposals = proposals;
    }

    /// The pairs that begin at a token; null where there are none.
    ///
    /// @param done token behind the last block
    @Nullable VoteBlock at(int from, int done) {
        boolean figureFirst = VoteLabels.figure(t, from);
        Map<Column, Fact<BigDecimal>> figures = new EnumMap<>(Column.class);
        int i = from;
        int end = from;
        int others = 0;
        boolean repeated = false;
        while (i < t.size() && i - end <= BETWEEN_PAIRS && !repeated) {
            Pair p = figureFirst ? figureLabel(i) : labelFigure(i);
            if (p == null) {
                if (i == from || i > end && proposals.marker(i) > i) {
                    break;
                }
                i++;
                continue;
            }
            repeated = p.column() != Column.OTHER && figures.containsKey(p.column());
            if (!repeated) {
                VoteBlock.put(figures, p.column(), t, p.figure());
                others += p.column() == Column.OTHER ? 1 : 0;
                end = p.behind();
                i = end;
            }
        }
        boolean votes =
                figures.containsKey(Column.FOR) && figures.size() >= 2
                        || others > 0 && figures.size() >= 2;
        if (!votes) {
            return null;
        }
        int name = figureFirst ? from : nameBefore(from, done);
        Fact<String> named =
                name < from ? t.fact(name, from - (t.is(from - 1, ":") ? 1 : 0)) : Fact.none();
        return new VoteBlock(name, List.of(new VoteBlock.Row(named, figures, from, end)), end);
    }

    private record Pair(Column column, int figure, int behind) {}

    private @Nullable Pair labelFigure(int i) {
        int at = i;
        while (at < i + 3 && VoteLabels.NOISE.contains(t.low(at)) && VoteLabels.at(t, at) == null) {
            at++;
        }
        Label l = VoteLabels.at(t, at);
        if (l == null) {
            return null;
        }
        int k = l.behind();
        int limit = k + 5;
        while (k < limit && (VoteLabels.skip(t, k) > k || LINKS.contains(t.low(k)))) {
            k = Math.max(k + 1, VoteLabels.skip(t, k));
        }
        return VoteLabels.figure(t, k) ? new Pair(l.column(), k, k + 1) : null;
    }

    private @Nullable Pair figureLabel(int i) {
        boolean numbered =
                t.low(i).length() <= 2
                        && (NUMBERED.contains(t.low(i - 1)) || proposals.lineStart(i));
        if (!VoteLabels.figure(t, i) || numbered || t.is(i + 1, ":")) {
            return null;
        }
        int k = i + 1;
        int limit = i + 9;
        while (k < limit
                && VoteLabels.at(t, k) == null
                && (VoteLabels.skip(t, k) > k || FILLERS.contains(t.low(k)))) {
            k = Math.max(k + 1, VoteLabels.skip(t, k));
        }
        Label l = VoteLabels.at(t, k);
        return l == null || t.is(k, "for") && k == i + 1 && !t.capital(k)
                ? null
                : new Pair(l.column(), i, l.behind());
    }

    /// Where the name begins that ends before a token, of a director; else the token itself.
    private int nameBefore(int from, int done) {
        for (int k = Math.max(done, from - 8); k < from; k++) {
            PersonNames.Name n = names.at(k);
            if (n != null
                    && n.full()
                    && (n.behind() == from
                            || n.behind() == from - 1 && ":-\u2013".contains(t.low(from - 1)))) {
                return n.first();
            }
        }
        return from;
    }
}
