package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.util.List;

/// Which sums of a sentence are only promised: the most that there may be, or the whole that a
/// total is a part of ("$39 million of the $44 million").
final class PromisedSums {

    private static final Words LINK = Words.named("total-links");
    private static final Words KINDS = Words.named("total-adjectives");
    private static final Words ADDS = Words.of("add", "adds", "added", "adding");
    private static final Words PART =
            Words.of("half", "third", "quarter", "fifth", "tenth", "percent", "%", "part", "most");
    private static final Words FROM = Words.of("from");
    private static final Words TO = Words.of("to");
    private static final Words LEAVING = Words.of("leaving", "leaves");
    private static final Words REMAINS = Words.named("total-remains");
    private static final Words OUT = Words.of("of", "out");

    private static final int NEAR = SumNouns.NEAR;

    private final Sentence s;
    private final List<Mention> all;

    PromisedSums(Sentence s, List<Mention> all) {
        this.s = s;
        this.all = all;
    }

    /// Whether a sum is only the most that there may be: "up to $5 million", not "adds up to".
    static boolean limits(Sentence s, Mention m) {
        if (!s.m().money(m.from()).qualifier().limits()) {
            return false;
        }
        for (int i = Math.max(s.from, m.from() - 4); i <= m.from(); i++) {
            if (ADDS.has(s.t.word[i])) {
                return false;
            }
        }
        return true;
    }

    /// Whether a total is a part of a sum: "Of the $200 million", "$39 million of the $44 million".
    boolean promise(Mention m) {
        for (int i = m.from() - 1; i >= s.from && m.from() - i < NEAR; i--) {
            int w = s.t.word[i];
            if (OUT.has(w)
                    && (i == s.from
                            || ends(i)
                            || OUT.has(s.t.word[i - 1])
                            || PART.has(s.t.word[i - 1]))) {
                return true;
            }
            if (!LINK.has(w) && !KINDS.has(w)) {
                return false;
            }
        }
        return false;
    }

    /// Whether a sum is told as one that is still to come: "leaving $30 million", "$30 million
    /// remains", "$30 million could follow".
    boolean ahead(Mention m) {
        return s.has(LEAVING, m.from() - 2, m.from()) || s.has(REMAINS, m.to(), m.to() + 1);
    }

    /// Whether a sum is what the total was before: "to $30 million, from $25 million".
    boolean former(Mention m) {
        if (!s.has(FROM, m.from() - 1, m.from())) {
            return false;
        }
        for (Mention next : all) {
            if (next.to() <= m.from() && m.from() - next.to() < 3 || next.from() == m.to() + 1) {
                return s.has(TO, next.from() - 1, next.from());
            }
        }
        return false;
    }

    /// Where the whole begins that a sum is told to be a part of: "$30 million, or one fifth, of
    /// the $150 million".
    boolean partOfNext(Mention m) {
        for (Mention next : all) {
            if (next.from() >= m.to()) {
                return next.from() - m.to() < NEAR && promise(next);
            }
        }
        return false;
    }

    /// Whether a sum ends before a token.
    private boolean ends(int token) {
        return all.stream().anyMatch(m -> m.to() == token);
    }

    /// Whether "of the $44 million" follows.
    boolean promised(int token) {
        return token < s.to
                && OUT.has(s.t.word[token])
                && all.stream()
                        .anyMatch(m -> m.from() > token && m.from() - token < NEAR && promise(m));
    }
}
