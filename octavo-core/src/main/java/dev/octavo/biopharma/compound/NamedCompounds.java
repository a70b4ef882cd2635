package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.NounPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import java.util.Arrays;
import java.util.List;

/// The compounds that a sentence names, in its order, with what has been made out of each so far.
///
/// A place is the number of a mention in the sentence; two places may be of one compound, which is
/// named twice.
final class NamedCompounds {

    final Sentence s;

    private final List<Mention> mentions;
    private final CompoundProfile[] profiles;
    private final boolean[] parts;
    private final boolean[] tells;

    /// @param mentions where they are named
    /// @param profiles the compound of each mention
    NamedCompounds(Sentence s, List<Mention> mentions, CompoundProfile[] profiles) {
        this.s = s;
        this.mentions = mentions;
        this.profiles = profiles;
        this.parts = new boolean[profiles.length];
        this.tells = new boolean[profiles.length];
    }

    int size() {
        return profiles.length;
    }

    Mention mention(int k) {
        return mentions.get(k);
    }

    CompoundProfile profile(int k) {
        return profiles[k];
    }

    /// Puts one profile in the place of another that turned out to be of the same compound.
    void join(CompoundProfile gone, CompoundProfile joined) {
        for (int k = 0; k < profiles.length; k++) {
            profiles[k] = profiles[k] == gone ? joined : profiles[k];
        }
    }

    /// Takes what stands at a place for no more than a part of another compound.
    void part(int k) {
        parts[k] = true;
    }

    boolean isPart(int k) {
        return parts[k];
    }

    /// Notes that the sentence tells something of a compound.
    void tell(int k) {
        tells[k] = true;
    }

    boolean tells(int k) {
        return tells[k];
    }

    /// The compounds named between two tokens.
    int[] between(int a, int z) {
        int[] out = new int[mentions.size()];
        int n = 0;
        for (int k = 0; k < out.length; k++) {
            if (mentions.get(k).from() > a && mentions.get(k).to() <= z && !parts[k]) {
                out[n++] = k;
            }
        }
        return Arrays.copyOf(out, n);
    }

    /// The last place before a token; -1 for none.
    int lastBefore(int token) {
        int last = -1;
        for (int k = 0; k < mentions.size(); k++) {
            if (mentions.get(k).to() <= token && !parts[k]) {
                last = k;
            }
        }
        return last;
    }

    /// The place of the only compound of the sentence; -1 where it names none or several.
    int single() {
        int only = -1;
        for (int k = 0; k < profiles.length; k++) {
            if (!parts[k]) {
                if (only >= 0 && profiles[k] != profiles[only]) {
                    return -1;
                }
                only = k;
            }
        }
        return only;
    }

    /// Whether a place and the next are named together: "A-1 and B-2".
    boolean joined(int k) {
        return NounPhrase.joined(s, mentions.get(k).to(), mentions.get(k + 1).from());
    }
}
