package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The diseases that a sentence speaks of, by their names ([DiseaseNames]) or by what stands around
/// them ([IndicationFrames]), and which of them is meant.
public final class Indications {

    private Indications() {}

    /// How a sentence names a disease.
    public enum How {
        /// As one to be treated.
        TREATED(0),
        /// In any other way.
        NAMED(10),
        /// As what an alliance, a program or a vaccine is for.
        PURSUED(25),
        /// A field of medicine only.
        FIELD(40);

        /// How many words nearer another disease must stand to be preferred.
        private final int handicap;

        How(int handicap) {
            this.handicap = handicap;
        }
    }

    /// A disease: tokens `from` to before `to`.
    public record Found(int from, int to, How how) {}

    /// The first disease that a sentence names as one to be treated, else the first.
    public static Optional<String> of(Sentence s) {
        List<Found> all = all(s);
        return first(s, all, How.TREATED).or(() -> first(s, all, How.NAMED));
    }

    /// The disease to be treated that stands nearest to a compound, and not in the name of an
    /// institute.
    public static Optional<String> treated(Sentence s, Mention compound) {
        Optional<Found> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Found f : all(s)) {
            int away = f.from - compound.from();
            int distance = away >= 0 ? away : 3 - 2 * away;
            if (f.how == How.TREATED && distance < least && !institute(s, f.from)) {
                least = distance;
                best = Optional.of(f);
            }
        }
        return best.map(f -> s.t.text(f.from, f.to));
    }

    private static boolean institute(Sentence s, int token) {
        for (Mention org : s.orgs()) {
            if (org.from() < token && token < org.to()) {
                return true;
            }
        }
        return false;
    }

    /// The disease that is named between two tokens: one to be treated before others.
    public static Optional<String> between(Sentence s, int a, int z) {
        Optional<Found> out = Optional.empty();
        for (Found f : all(s)) {
            boolean within = f.from >= a && f.to <= z && f.how.compareTo(How.NAMED) <= 0;
            if (within && (out.isEmpty() || f.how.compareTo(out.get().how) < 0)) {
                out = Optional.of(f);
            }
        }
        return out.map(f -> s.t.text(f.from, f.to));
    }

    /// The first disease that a sentence names as one to be treated.
    public static Optional<String> treated(Sentence s) {
        return first(s, all(s), How.TREATED);
    }

    private static Optional<String> first(Sentence s, List<Found> all, How how) {
        for (Found f : all) {
            if (f.how == how) {
                return Optional.of(s.t.text(f.from, f.to));
            }
        }
        return Optional.empty();
    }

    /// The disease that belongs to what stands at a token: rather one to be treated, and rather one
    /// behind.
    ///
    /// @param most how loosely it may be named
    public static Optional<String> near(Sentence s, int token, How most) {
        Optional<Found> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Found f : all(s)) {
            if (f.how.compareTo(most) > 0) {
                continue;
            }
            int away = f.from - token;
            int distance = f.how.handicap + (away >= 0 ? away : 3 - 2 * away);
            if (distance < least) {
                least = distance;
                best = Optional.of(f);
            }
        }
        return best.map(f -> s.t.text(f.from, f.to));
    }

    /// All diseases that a sentence names, in its order.
    public static List<Found> all(Sentence s) {
        List<Found> out = new ArrayList<>();
        int behind = s.from;
        for (int i = s.from; i < s.to; i++) {
            Optional<Found> found = i < behind ? Optional.empty() : framed(s, i, behind);
            if (found.isEmpty() && i >= behind) {
                found = DiseaseNames.at(s, i);
            }
            if (found.isPresent()) {
                out.add(found.get());
                behind = found.get().to;
            }
        }
        return out;
    }

    /// The disease whose frame opens at a token.
    private static Optional<Found> framed(Sentence s, int i, int behind) {
        int strong = IndicationFrames.opens(s, i);
        int a = strong >= 0 ? strong : IndicationFrames.studied(s, i);
        if (a < behind || a >= s.to) {
            return Optional.empty();
        }
        int z = IndicationFrames.end(s, a);
        boolean code =
                z - a == 1
                        && s.t.is(a, Tokens.UPPER | Tokens.DIGIT | Tokens.INNER)
                        && !DiseaseNames.is(s, a);
        return z > a
                        && !code
                        && !SAME.has(s.t.word[a])
                        && (strong < 0 || z - a > 1 || !s.m().taken(a))
                ? Optional.of(new Found(a, z, How.TREATED))
                : Optional.empty();
    }

    private static final Words SAME = Words.of("same", "this", "these", "that");
}
