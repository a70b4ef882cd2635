package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.NounPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.step.StepClause;
import dev.octavo.biopharma.text.Tokens;
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

    /// The compounds a word speaks of: those named together last before it, or the only one of the
    /// sentence.
    int[] about(int i) {
        int last = lastBefore(i);
        if (last < 0) {
            return only();
        }
        int first = last;
        while (first > 0 && !isPart(first - 1) && joined(first - 1)) {
            first--;
        }
        // in "A, in development by X, and B, in development by Y" each has its own
        while (first < last && closed(mention(first), mention(first + 1))) {
            first++;
        }
        int[] out = new int[last - first + 1];
        for (int k = first; k <= last; k++) {
            out[k - first] = k;
        }
        return out;
    }

    private boolean closed(Mention a, Mention b) {
        return s.t.word(a.to()) == Tokens.COMMA && b.from() - a.to() > 3;
    }

    /// The first compound named between two tokens.
    int[] first(int a, int z) {
        int[] found = between(a, z);
        return found.length > 1 ? Arrays.copyOf(found, 1) : found;
    }

    /// The only compound of the sentence.
    int[] only() {
        int only = single();
        return only < 0 ? new int[0] : new int[] {only};
    }

    /// Whether the clause of a word, or what stands behind it, names a compound: "…, and our
    /// partner Belgrave began a trial of another" says nothing of the one before.
    boolean inClause(int i) {
        int from = StepClause.segment(s, i)[0];
        return between(from - 1, s.to).length > 0;
    }
}
