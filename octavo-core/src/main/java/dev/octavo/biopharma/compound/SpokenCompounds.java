package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.meaning.InnNames;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which compounds a sentence speaks of: those it names, or those of the sentence before, for which
/// "it", "the compound" or "both compounds" stand.
final class SpokenCompounds {

    private static final Words OF = Words.of("of", "evaluating", "with");
    private static final Words TRIALS = Words.of("trial", "study");
    private static final Words A = Words.of("a", "an", "the", "our", "its");
    private static final Words OTHERS =
            Words.of(
                    "inhibitor",
                    "antibody",
                    "compound",
                    "drug",
                    "vaccine",
                    "therapy",
                    "candidate",
                    "antagonist",
                    "agonist",
                    "that",
                    "which",
                    "of",
                    "for",
                    "in",
                    "is");
    private static final Words BOTH = Words.of("both");
    private static final Words THESE = Words.of("these", "all", "those");
    private static final Words SEVERAL = Words.named("several-compounds");
    private static final Words IT = Words.of("it");
    private static final Words TAKES_IT =
            Words.of("licensed", "out-licensed", "in-licensed", "sublicensed", "acquired", "own");
    private static final Words RIGHTS = Words.of("rights", "license", "licence", "ownership");
    private static final Words IN_FOR = Words.of("in", "for", "of");
    private static final Words THE = Words.of("the", "this");
    private static final Words SUCH = Words.named("one-compound");
    private static final Words IS =
            Words.of(
                    "is",
                    "was",
                    "consists",
                    "comprises",
                    "targets",
                    "combines",
                    "inhibits",
                    "binds",
                    "has",
                    "remains",
                    "entered",
                    "belongs",
                    "blocks",
                    "acts",
                    "contains");

    private SpokenCompounds() {}

    /// The compounds that a sentence names; the name of a trial is none. In the lists of lawyers,
    /// and where the cells of a table are in one line, nothing is said of any.
    static List<Mention> named(Sentence s) {
        if (s.legal() || barred(s)) {
            return List.of();
        }
        List<Mention> out = s.m().all(Mention.Type.COMPOUND);
        for (Mention c : out) {
            if (trial(s, c)) {
                List<Mention> left = new ArrayList<>(out);
                left.removeIf(m -> trial(s, m));
                return left;
            }
        }
        return out;
    }

    /// "FORTE-301, our Phase 3 trial", "the FORTE-301 study".
    private static boolean trial(Sentence s, Mention c) {
        int i = c.to();
        while (i < s.to && i < c.to() + 4 && (s.t.is(i, Tokens.SKIP) || s.t.is(i, Tokens.CAP))) {
            i++;
        }
        if (i > c.to() && TRIALS.has(s.t.word(i)) && OF.has(s.t.word(i + 1))) {
            // "the Phase 2 FT-2201 "FORTE" trial of ALD-1"
            return true;
        }
        i = c.to();
        boolean aside = s.t.word(i) == Tokens.COMMA || s.t.word(i) == Tokens.OPEN;
        if (!aside) {
            return TRIALS.has(s.t.word(i))
                    && THE.has(s.t.word(c.from() - 1))
                    && !InnNames.is(c.name());
        }
        // "The trial, FORTE-301, is a Phase 3 study"
        int a = Words.BE.has(s.t.word(i + 1)) ? i + 2 : i + 1;
        if (!A.has(s.t.word(a))) {
            return false;
        }
        for (int k = a + 1; k < Math.min(s.to, a + LONG); k++) {
            if (TRIALS.has(s.t.word[k])) {
                return true;
            }
            if (s.t.is(k, Tokens.SIGN) && s.t.word[k] != Tokens.COMMA && s.t.word[k] != Tokens.SLASH
                    || OTHERS.has(s.t.word[k])) {
                return false;
            }
        }
        return false;
    }

    /// "is a global, randomized, double-blind Phase 3 study".
    private static final int LONG = 20;

    /// The words of a sentence that stand for the compounds of the sentence before.
    ///
    /// @param before of how many that sentence tells
    static Optional<Mention> meant(Sentence s, int before) {
        return before == 1 ? it(s) : both(s, before);
    }

    /// "We own all rights to both compounds": those of the sentence before.
    private static Optional<Mention> both(Sentence s, int several) {
        for (int i = s.from; several >= 2 && i < s.to; i++) {
            boolean both = several == 2 && BOTH.has(s.t.word[i]);
            if (both || THESE.has(s.t.word[i]) && SEVERAL.has(s.t.word(i + 1))) {
                int z = SEVERAL.has(s.t.word(i + 1)) ? i + 2 : i + 1;
                return Optional.of(new Mention(Mention.Type.COMPOUND, i, z, ""));
            }
        }
        return Optional.empty();
    }

    /// "It is a monoclonal antibody that …", "The compound consists of …": the only compound of the
    /// sentence before.
    private static Optional<Mention> it(Sentence s) {
        for (int k = s.from + 1; k < Math.min(s.to - 1, s.from + 8); k++) {
            // "Outside Japan, the product belongs to …"
            if (s.t.word[k - 1] == Tokens.COMMA
                    && THE.has(s.t.word[k])
                    && SUCH.has(s.t.word[k + 1])) {
                return Optional.of(new Mention(Mention.Type.COMPOUND, k, k + 2, ""));
            }
        }
        for (int k = s.from + 1; k < s.to; k++) {
            // "We licensed it to Belgrave", "has regained all rights to the compound"
            boolean it = IT.has(s.t.word[k]);
            if (it && TAKES_IT.has(s.t.word[k - 1])) {
                return Optional.of(new Mention(Mention.Type.COMPOUND, k, k + 1, ""));
            }
            if ((Words.TO.has(s.t.word[k - 1]) || IN_FOR.has(s.t.word[k - 1]))
                    && RIGHTS.has(s.t.word(k - 2))
                    && (it || THE.has(s.t.word[k]) && SUCH.has(s.t.word(k + 1)))) {
                return Optional.of(new Mention(Mention.Type.COMPOUND, k, it ? k + 1 : k + 2, ""));
            }
        }
        int i = s.from;
        int name =
                THE.has(s.t.word[i]) && SUCH.has(s.t.word(i + 1))
                        ? i + 2
                        : IT.has(s.t.word[i]) ? i + 1 : i;
        boolean verb = name > i && name < s.to && IS.has(s.t.word[name]);
        return verb
                ? Optional.of(new Mention(Mention.Type.COMPOUND, i, name, ""))
                : Optional.empty();
    }

    /// Whether bars divide the cells of a table in plain text: what stands in two cells is not said
    /// of each other.
    private static boolean barred(Sentence s) {
        int bars = 0;
        int to = s.t.end[s.to - 1];
        int at = s.t.text.indexOf('|', s.t.start[s.from], to);
        while (at >= 0) {
            bars++;
            at = s.t.text.indexOf('|', at + 1, to);
        }
        return bars > 2;
    }
}
