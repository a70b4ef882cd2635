package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.Entry;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Payments that a sentence lists with commas, each beginning with its sum: "received to date: $2
/// million for A, $3 million for B and $5 million for C", "$10 million in milestones ($2 million
/// for A, …)".
///
/// What leads to the list may name the sum of all. That is left out of what the entries share, and
/// the list is only believed where its sums give it.
final class SumLists {

    private static final Words LEADS = Words.of(":", "(", "namely", "are", "were", "being");
    private static final Words OF = Words.of("of");
    private static final Words PARTS = Words.named("list-parts");
    private static final Words BEFORE = Words.of("a", "an", "the", "one", "approximately", "about");
    private static final Words TOTALING =
            Words.of(
                    "total",
                    "totaling",
                    "totalling",
                    "aggregating",
                    "amounting",
                    "to",
                    "of",
                    "for");
    private static final Words REASONS = Words.named("list-reasons");
    private static final Words IN_KIND = Words.named("list-in-kind");

    /// So many words behind its sum may say what an entry is.
    private static final int NEAR = 6;

    private static final Words AND = Words.of("and", ",");

    private final Sentence s;
    private final List<Mention> sums;

    private SumLists(Sentence s) {
        this.s = s;
        this.sums = s.m().all(Mention.Type.MONEY);
    }

    /// The entries of the list that a sentence has; empty where it has none.
    static List<Sentence> of(Sentence s) {
        return new SumLists(s).read();
    }

    private List<Sentence> read() {
        for (int k = 0; k < 2 && k + 1 < sums.size(); k++) {
            int first = begins(sums.get(k));
            if (first > s.from + 1 && leads(first - 1)) {
                return entries(k, first);
            }
        }
        return List.of();
    }

    /// Before the article of a sum.
    private int begins(Mention sum) {
        int i = sum.from();
        while (i > s.from && BEFORE.has(s.t.word[i - 1])) {
            i--;
        }
        return i;
    }

    private boolean leads(int token) {
        int w = s.t.word[token];
        return LEADS.has(w) || PARTS.has(w) || OF.has(w) && s.has(PARTS, token - 2, token);
    }

    /// @param k the number of the first sum of the list
    private List<Sentence> entries(int k, int first) {
        int behind = s.t.word[first - 1] == Tokens.OPEN ? close(first) : s.to;
        List<Integer> starts = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Mention sum : sums.subList(k, sums.size())) {
            int from = begins(sum);
            if (sum.to() > behind || bracketed(first, from)) {
                continue;
            }
            if (from > first && !AND.has(s.t.word[from - 1])
                    || sum.to() >= behind
                    || !reason(sum, behind)) {
                return List.of();
            }
            starts.add(from);
            total = total.add(s.m().money(sum.from()).amount().orElse(BigDecimal.ZERO));
        }
        if (starts.size() < 2
                || last(starts)
                || k > 0 && !is(s.m().money(sums.getFirst().from()), total)) {
            return List.of();
        }
        return sentences(k, first, starts, behind);
    }

    private static boolean is(Money money, BigDecimal total) {
        return money.amount().filter(a -> a.compareTo(total) == 0).isPresent();
    }

    private List<Sentence> sentences(int k, int first, List<Integer> starts, int behind) {
        boolean paid = false;
        for (int i = s.from; i < first; i++) {
            paid |= Wording.HEAD.has(s.t.word[i]);
        }
        List<Sentence> out = new ArrayList<>();
        for (int n = 0; n < starts.size(); n++) {
            int last = n + 1 < starts.size() ? starts.get(n + 1) : behind;
            int end = SentenceLists.end(s, starts.get(n), last);
            if (!paid && !s.has(Words.MILESTONE, starts.get(n), end)) {
                return List.of();
            }
            List<Entry.Piece> pieces = new ArrayList<>();
            if (k == 0) {
                piece(s.from, first, pieces);
            } else {
                piece(s.from, totaling(sums.getFirst()), pieces);
                piece(sums.getFirst().to(), parts(first - 1), pieces);
            }
            piece(starts.get(n), end, pieces);
            out.add(Entry.sentence(pieces, pieces.size() - 1));
        }
        return out;
    }

    private void piece(int from, int to, List<Entry.Piece> out) {
        if (from < to) {
            out.add(new Entry.Piece(s, from, to));
        }
    }

    /// Before the words that lead to the sum of all: "payments totaling $9 million".
    private int totaling(Mention sum) {
        int i = begins(sum);
        while (i > s.from + 1 && TOTALING.has(s.t.word[i - 1])) {
            i--;
        }
        return i;
    }

    /// Before the words that lead to its parts: ", made up of".
    private int parts(int token) {
        int i = token;
        while (i > s.from && (PARTS.has(s.t.word[i - 1]) || s.t.word[i - 1] == Tokens.COMMA)) {
            i--;
        }
        return i;
    }

    /// Whether only the last entry names a compound, which may be that of all.
    private boolean last(List<Integer> starts) {
        List<Mention> found = s.m().all(Mention.Type.COMPOUND);
        return !found.isEmpty() && found.stream().allMatch(m -> m.from() >= starts.getLast());
    }

    /// Whether an entry says what its sum is for, and does not merely tell in what it is paid.
    private boolean reason(Mention sum, int behind) {
        int next = sum.to();
        return REASONS.has(s.t.word[next]) && !s.has(IN_KIND, next, Math.min(behind, next + NEAR))
                || s.has(Words.MILESTONE, next, Math.min(behind, next + NEAR));
    }

    /// Where the bracket closes that was opened before a token.
    private int close(int from) {
        int open = 1;
        int i = from;
        while (i < s.to) {
            open += s.t.word[i] == Tokens.OPEN ? 1 : s.t.word[i] == Tokens.CLOSE ? -1 : 0;
            if (open == 0) {
                return i;
            }
            i++;
        }
        return i;
    }

    /// Whether a bracket that was opened since stands open at a token.
    private boolean bracketed(int since, int token) {
        int open = 0;
        for (int i = since; i < token; i++) {
            open += s.t.word[i] == Tokens.OPEN ? 1 : s.t.word[i] == Tokens.CLOSE ? -1 : 0;
        }
        return open > 0;
    }
}
