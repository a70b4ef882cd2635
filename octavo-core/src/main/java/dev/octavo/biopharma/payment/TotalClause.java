package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;

/// The clause of a sentence that states its totals.
final class TotalClause {

    private static final Words LINK = Words.named("total-links");
    private static final Words LINKS = Words.named("total-verbs");
    private static final Words BUT = Words.of("and", "but", "while");
    private static final Words WHO = Words.of("the", "it", "we", "company", "they", "that");
    private static final Words REMAIN = Words.named("total-remains");
    private static final Words AHEAD = Words.named("total-goes-on");

    private final Sentence s;
    private final List<Mention> all;
    private final List<Mention> totals;
    private final PromisedSums promises;

    /// @param all the sums of the sentence
    /// @param totals those that are totals, one at least
    TotalClause(Sentence s, List<Mention> all, List<Mention> totals) {
        this.s = s;
        this.all = all;
        this.totals = totals;
        this.promises = new PromisedSums(s, all);
    }

    /// The first token of the first total.
    int first() {
        return totals.getFirst().from();
    }

    /// Behind the last semicolon before the totals.
    int behindSemicolon() {
        int start = s.from;
        for (int i = s.from; i < totals.getFirst().from(); i++) {
            if (s.t.word[i] == Tokens.SEMICOLON) {
                start = i + 1;
            }
        }
        return start;
    }

    /// Whether a verb leads from the milestones to the sum: "Milestones since May are $5 million".
    boolean linked() {
        int i = totals.getFirst().from() - 1;
        while (i >= s.from && LINK.has(s.t.word[i])) {
            if (LINKS.has(s.t.word[i])) {
                return true;
            }
            i--;
        }
        return i >= s.from && s.t.word[i] == Tokens.COLON;
    }

    /// Where the clause of a total begins: behind the last semicolon, or what was told of another
    /// sum.
    int start() {
        int start = behindSemicolon();
        for (Mention m : all) {
            if (m.to() <= totals.getFirst().from() && m.from() >= start) {
                for (int i = m.to(); i < totals.getFirst().from(); i++) {
                    if (BUT.has(s.t.word[i]) || s.t.word[i] == Tokens.COMMA) {
                        start = i + 1;
                        break;
                    }
                }
            }
        }
        return start;
    }

    /// Where it ends: "…, and may receive up to $30 million and royalties", "… of a possible $90
    /// million".
    int end() {
        int from = totals.getLast().to();
        int next = s.to;
        for (Mention m : all) {
            if (m.from() >= from && m.from() < next) {
                next = m.from();
            }
        }
        if (promises.partOfNext(totals.getLast())) {
            return from;
        }
        for (int i = from; i < s.to; i++) {
            if (s.t.word[i] == Tokens.SEMICOLON
                    || Words.RELATIVE.has(s.t.word[i])
                    || promises.promised(i)
                    || s.t.word[i] == Tokens.COMMA && goesOn(i + 1)
                    || BUT.has(s.t.word[i])
                            && i + 1 < s.to
                            && (AHEAD.has(s.t.word[i + 1]) || next < s.to && i < next)) {
                return i;
            }
        }
        return s.to;
    }

    /// Whether somebody and what may be follows: "…, Aldwych remains eligible for more".
    private boolean goesOn(int token) {
        int i = token;
        while (i < s.to && i < token + 3 && (WHO.has(s.t.word[i]) || i == token)) {
            if (s.m().is(i, Mention.Type.ORG)) {
                i = s.m().end(i);
                break;
            }
            i++;
        }
        return i > token && i < s.to && REMAIN.has(s.t.word[i]);
    }
}
