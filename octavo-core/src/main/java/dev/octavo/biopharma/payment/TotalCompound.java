package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.BitSet;
import java.util.Optional;

/// The one compound that a stated total is of: "milestones for ALD-204", "the ALD-204 agreement".
///
/// A compound that the sentence names for another reason narrows nothing: "with the approval of
/// ALD-204, milestones have reached $24 million" is of all milestones of that partner.
final class TotalCompound {

    private static final Words FOR = Words.of("for", "on");
    private static final Words PARTNER =
            Words.of(
                    "partner",
                    "licensee",
                    "rights",
                    "license",
                    "program",
                    "trial",
                    "study",
                    "application");
    private static final Words DEAL = Words.of("program", "programs", "project", "milestones");

    private TotalCompound() {}

    /// @param aside the words that tell of something beside the total, or of a part of it
    /// @param end where the clause of the total ends
    static Optional<String> of(Sentence s, BitSet aside, int end) {
        Optional<String> out = Optional.empty();
        for (Mention c : s.m().all(Mention.Type.COMPOUND)) {
            if (aside.get(c.from()) || c.from() >= end || !narrows(s, c)) {
                continue;
            }
            if (out.isPresent() && !Names.sameCompound(out.get(), c.name())) {
                return Optional.empty();
            }
            out = Optional.of(c.name());
        }
        return out;
    }

    private static boolean narrows(Sentence s, Mention c) {
        int next = c.to();
        while (next < s.to && s.t.is(next, Tokens.SIGN | Tokens.SKIP)) {
            next++;
        }
        if (next < s.to && (Words.AGREEMENT.has(s.t.word[next]) || DEAL.has(s.t.word[next]))) {
            return true;
        }
        int b = c.from() - 1;
        if (b >= s.from && s.t.word[b] == Parties.THE) {
            b--;
        }
        return b >= s.from && FOR.has(s.t.word[b]) && !(b > s.from && PARTNER.has(s.t.word[b - 1]));
    }
}
