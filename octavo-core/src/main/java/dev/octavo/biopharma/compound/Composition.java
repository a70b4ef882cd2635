package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.InnNames;
import dev.octavo.biopharma.meaning.Substances;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.TargetFinder;
import dev.octavo.biopharma.sentence.NounPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Letters;
import java.util.Locale;
import java.util.Optional;

/// What a sentence says a conjugate is made of: "comprises Aldwych's zorimab antibody linked to
/// Belgrave's DM4", "an ADC with an MMAE payload", "conjugated through a cleavable linker".
final class Composition {

    private static final Words MADE =
            Words.of(
                    "comprises",
                    "comprising",
                    "comprised",
                    "consists",
                    "consisting",
                    "composed",
                    "contains",
                    "containing",
                    "combines",
                    "combining",
                    "linked",
                    "links",
                    "linking",
                    "conjugated",
                    "conjugates",
                    "conjugate",
                    "attached",
                    "attaches",
                    "coupled",
                    "couples",
                    "fused",
                    "joined",
                    "armed",
                    "carries",
                    "carrying",
                    "delivers",
                    "payload",
                    "using",
                    "utilizes",
                    "utilizing",
                    "incorporates",
                    "incorporating",
                    "bound");
    private static final Words AGENT =
            Words.of("payload", "agent", "toxin", "cytotoxin", "warhead", "cytotoxic", "moiety");
    private static final Words KILLING =
            Words.of("cell-killing", "cytotoxic", "cancer-killing", "cell-killer", "payload");
    private static final Words ANTIBODY = Words.of("antibody", "mab", "antibodies");
    private static final Words IT = Words.of("it");
    private static final Words LINKER = Words.of("linker", "linkers");
    private static final Words NAKED =
            Words.of("naked", "unconjugated", "non-conjugated", "nonconjugated");
    private static final int NEAR = 5;

    private Composition() {}

    /// Whether the sentence tells of what something is made.
    static int cue(Sentence s, int from) {
        for (int i = from; i < s.to; i++) {
            if (MADE.has(s.t.word[i])) {
                return i;
            }
        }
        return -1;
    }

    static boolean naked(NounPhrase np) {
        for (int i = np.from(); i < np.to(); i++) {
            if (np.has(i) && NAKED.has(np.s().t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// Reads the parts of compound `k` of the sentence's compounds.
    ///
    /// @param conjugate whether the compound is known to be a conjugate
    /// @param compounds are told which of them are its parts
    static boolean read(NamedCompounds compounds, int k, boolean conjugate) {
        Sentence s = compounds.s;
        CompoundProfile p = compounds.profile(k);
        Mention c = compounds.mention(k);
        int cue = cue(s, c.to());
        int from = cue;
        if (cue < 0 || cue - c.to() > 24) {
            return false;
        }
        int to = s.to;
        for (int i = from; i < s.to; i++) {
            if (s.t.word[i] == Tokens.SEMICOLON && !IT.has(s.t.word(i + 1))) {
                to = i;
                break;
            }
        }
        Optional<String> payload = payload(s, c.to(), to);
        if (payload.isEmpty() && !conjugate) {
            return false;
        }
        boolean found = payload.isPresent();
        if (payload.isPresent() && !p.payload.isPresent()) {
            p.payload = Slot.stated(payload.get());
        }
        if (payload.isPresent()) {
            p.modality("antibody-drug-conjugate", Derivation.INFERRED);
        }
        for (int j = 0; j < compounds.size(); j++) {
            Mention other = compounds.mention(j);
            if (j != k && other.from() >= c.to() && other.from() < to && antibody(s, other, p)) {
                compounds.part(j);
                if (!p.antibody.isPresent()) {
                    p.antibody = Slot.stated(other.name());
                }
                found = true;
            }
        }
        if (!p.antibody.isPresent()) {
            Optional<String> coded = coded(s, c.to(), to);
            coded.ifPresent(a -> p.antibody = Slot.stated(a));
            found |= coded.isPresent();
        }
        Optional<String> linker = linker(s, c.to(), to);
        if (linker.isPresent()) {
            p.linker = p.linker.or(Slot.stated(linker.get()));
            found = true;
        }
        for (Mention t : s.m().all(Mention.Type.TARGET)) {
            if (!p.target.isPresent()
                    && t.from() >= c.to()
                    && t.from() < to
                    && TargetFinder.aimed(s.t.text(t.from()))) {
                p.target = Slot.stated(t.name());
            }
        }
        return found;
    }

    /// "the huA12 antibody": a code too short to be a compound's elsewhere.
    private static Optional<String> coded(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean code =
                    ANTIBODY.has(s.t.word[i])
                            && s.t.is(i - 1, Tokens.DIGIT)
                            && s.t.is(i - 1, Tokens.CAP | Tokens.INNER)
                            && !s.m().is(i - 1, Mention.Type.TARGET)
                            && Substances.payload(s.t.text(i - 1)).isEmpty();
            if (code) {
                return Optional.of(s.t.text(i - 1));
            }
        }
        return Optional.empty();
    }

    private static boolean antibody(Sentence s, Mention m, CompoundProfile p) {
        boolean near =
                s.has(ANTIBODY, m.from() - NEAR, m.from())
                        || s.has(ANTIBODY, m.to(), m.to() + NEAR);
        boolean named =
                p.antibody
                        .value()
                        .filter(a -> Letters.of(a).equals(Letters.of(m.name())))
                        .isPresent();
        return named
                || InnNames.modality(m.name()).filter("antibody"::equals).isPresent()
                || near && InnNames.descriptive(m.name()).isEmpty();
    }

    /// The payload named between two places: a known one, the narrowest of several, else a code
    /// beside "cell-killing agent" or "payload".
    static Optional<String> payload(Sentence s, int from, int to) {
        String wide = "";
        for (int i = from; i < to; i++) {
            int end = Substances.payload(s.t, i, to);
            if (end > i) {
                String name = s.t.text(i, end);
                if (Character.isUpperCase(name.charAt(0))
                        && !name.toLowerCase(Locale.ROOT).equals(name)
                        && (digit(name) || upper(name))) {
                    return Optional.of(name);
                }
                wide = wide.isEmpty() ? name : wide;
                i = end - 1;
            }
        }
        for (int i = from; i < to; i++) {
            if (AGENT.has(s.t.word[i])) {
                boolean killing = s.has(KILLING, i - 2, i + 1);
                int b = i - 1;
                while (b > from && KILLING.has(s.t.word[b])) {
                    b--;
                }
                if (killing && code(s, b)) {
                    return Optional.of(s.t.text(b));
                }
                int f = i + 1 < to && s.t.word[i + 1] == Tokens.COMMA ? i + 2 : i + 1;
                if (killing && f < to && code(s, f)) {
                    return Optional.of(s.t.text(f));
                }
            }
        }
        return wide.isEmpty() ? Optional.empty() : Optional.of(wide);
    }

    private static boolean code(Sentence s, int i) {
        return i >= s.from
                && i < s.to
                && s.t.is(i, Tokens.CAP)
                && s.t.is(i, Tokens.DIGIT | Tokens.UPPER)
                && !Lexicon.common(s.t.word[i])
                && !s.m().is(i, Mention.Type.TARGET)
                && (s.t.is(i, Tokens.DIGIT) || !s.m().is(i, Mention.Type.ORG));
    }

    private static boolean digit(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (Character.isDigit(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean upper(String s) {
        return s.length() > 1 && Character.isUpperCase(s.charAt(1));
    }

    private static final Words LINKED =
            Words.of(
                    "cleavable",
                    "non-cleavable",
                    "noncleavable",
                    "disulfide",
                    "hydrazone",
                    "thioether",
                    "peptide",
                    "dipeptide",
                    "tetrapeptide",
                    "protease-cleavable",
                    "enzyme-cleavable",
                    "hydrolyzable",
                    "hydrolysable",
                    "acid-labile",
                    "polymer",
                    "stable",
                    "site-specific",
                    "glucuronide",
                    "hydrophilic");

    /// The linker named between two places: a known one, or the words before "linker".
    static Optional<String> linker(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (LINKER.has(s.t.word[i])) {
                int a = i;
                while (a > from && a > i - 4 && (LINKED.has(s.t.word[a - 1]) || known(s, a - 1))) {
                    a--;
                }
                if (a < i) {
                    return Optional.of(s.t.text(a, i));
                }
                if (i + 2 < to && s.t.word[i + 1] == Tokens.COMMA && known(s, i + 2)) {
                    return Optional.of(s.t.text(i + 2));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean known(Sentence s, int i) {
        return !s.t.is(i, Tokens.SIGN) && Substances.linker(s.t.text(i)).isPresent();
    }
}
