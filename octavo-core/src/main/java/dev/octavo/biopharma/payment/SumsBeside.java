package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.payment.SumNouns.Of;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.BitSet;
import java.util.List;

/// What a sentence tells beside a total, and which of its sums are a part of one or hold more than
/// they say: "in addition to the $5 million paid at signing", "including $8 million in milestone
/// payments", "$20 million, of which $8 million has been received".
final class SumsBeside {

    private static final Words CAME = Words.named("total-came");
    private static final Words INCLUDING = Words.of("including", "includes", "included", "include");
    private static final Words POINTING = Words.of("this", "these", "today", "that", "both");

    private static final int NEAR = SumNouns.NEAR;

    private final Sentence s;
    private final SumNouns nouns;
    private final List<Mention> all;

    /// What is told beside the total, or of a part of it.
    final BitSet aside = new BitSet();

    /// What is told beside the total.
    final BitSet beside = new BitSet();

    /// The sums that are said to include more than they are of.
    private final BitSet wider = new BitSet();

    /// What is told of a promise that the total is a part of.
    private final BitSet promised = new BitSet();

    SumsBeside(Sentence s, List<Mention> all) {
        this.s = s;
        this.nouns = new SumNouns(s);
        this.all = all;
        aside();
    }

    private void aside() {
        for (Phrases.Hit h : TotalWords.ASIDE.find(s.t, s.m(), s.from, s.to)) {
            boolean part = h.value().equals("part");
            boolean came = part && came(h.to());
            if (came) {
                // "$20 million, of which $8 million has been received": the first is a promise
                promised.set(s.from, h.from());
            }
            if (came || part && of(h.to()) == Of.MILESTONES) {
                // "including $8 million in milestone payments": a part that is a total itself
                continue;
            }
            int end = h.to();
            boolean sum = false;
            while (end < s.to && s.t.word[end] != Tokens.COMMA && s.t.word[end] != Tokens.CLOSE) {
                sum |= s.m().is(end, Mention.Type.MONEY);
                end++;
            }
            if (part && !sum && !s.m().is(h.to(), Mention.Type.ORG)) {
                // "$20 million, including milestone payments": the sum is of more
                if (INCLUDING.has(s.t.word[h.from()]) && !POINTING.has(s.t.word(h.to()))) {
                    all.stream()
                            .filter(m -> m.to() <= h.from())
                            .reduce((a, b) -> b)
                            .ifPresent(m -> wider.set(m.from()));
                }
                continue;
            }
            aside.set(h.from(), end);
            if (!part) {
                beside.set(h.from(), end);
            }
        }
    }

    /// Whether the first sum behind a token is said to have come: "$8 million has been received",
    /// "we have received $8 million".
    private boolean came(int token) {
        for (Mention m : all) {
            if (m.from() >= token) {
                int to = m.to();
                return m.from() <= token + 2
                                && to + 1 < s.to
                                && Words.HAVE.has(s.t.word[to])
                                && Words.BE.has(s.t.word[to + 1])
                        || m.from() <= token + NEAR
                                && s.has(Words.HAVE, token, m.from())
                                && s.has(CAME, token, m.from());
            }
        }
        return false;
    }

    /// What the first sum behind a token is of, if it stands right there.
    private Of of(int token) {
        for (Mention m : all) {
            if (m.from() >= token && m.from() <= token + 2) {
                return of(m);
            }
        }
        return Of.UNSAID;
    }

    /// What a sum is of.
    Of of(Mention m) {
        return wider.get(m.from()) ? Of.MIXED : nouns.of(m);
    }

    /// Whether a sum stands where only a promise is told that the total is a part of.
    boolean ofPromise(Mention m) {
        return promised.get(m.from());
    }
}
