package dev.octavo.biopharma.step;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Compounds that a trial gives beside its own or compares it with: "a trial of ZV-1 plus
/// zorvanib", "in combination with zorvanib", "compared with zorvanib", "added to zorvanib".
final class Besides {

    private static final Words PLUS = Words.of("plus", "versus", "vs", "than", "without", "over");
    private static final Words WITH = Words.of("with", "to", "and");
    private static final Words TOGETHER =
            Words.of(
                    "combination",
                    "combined",
                    "combining",
                    "compared",
                    "comparing",
                    "comparison",
                    "added",
                    "together",
                    "along",
                    "relative",
                    "given",
                    "administered",
                    "dosed",
                    "alongside",
                    "background");

    /// So many words may stand between what joins a compound to another and its name.
    private static final int NEAR = 3;

    private Besides() {}

    /// The compounds that are given beside no other one, wherever they are named.
    static List<Mention> without(Sentence s, List<Mention> all) {
        Set<String> beside = new HashSet<>();
        for (Mention m : all) {
            if (is(s, m)) {
                beside.add(m.name());
            }
        }
        return all.stream().filter(m -> !beside.contains(m.name())).toList();
    }

    private static boolean is(Sentence s, Mention compound) {
        for (int i = compound.from() - 1; i >= Math.max(s.from + 1, compound.from() - NEAR); i--) {
            int w = s.t.word[i];
            if (i == compound.from() - 1
                    && w == Party.WITH
                    && s.m().is(i - 1, Mention.Type.COMPOUND)) {
                return true;
            }
            // "in combination with", "the combination arm with"
            if (PLUS.has(w) || WITH.has(w) && s.has(TOGETHER, i - 2, i)) {
                return true;
            }
            if (Words.PREPOSITIONS.has(w)) {
                return false;
            }
        }
        return false;
    }
}
