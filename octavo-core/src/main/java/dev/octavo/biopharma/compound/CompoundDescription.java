package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.InnNames;
import dev.octavo.biopharma.meaning.Substances;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.mention.TargetFinder;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.NounPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// What the words around a compound's name say of it: modality, target, technology, payload, and
/// whose it is.
final class CompoundDescription {

    private static final Words OUR = Words.of("our");
    private static final Words AIMS = Words.named("aiming-at-targets");
    private static final Words ACTS_ON = Words.named("acting-on-targets");
    private static final Words REDUCES = Words.named("amounts-of-targets");
    private static final Words BOUND = Words.of("antibody", "ligand", "specific", "antibodies");
    private static final Words TO_IT = Words.of("to", "for");
    private static final Words AND = Words.of("and", "/", ",");
    private static final Words OF = Words.of("of", "evaluating", "with", "testing", "assessing");
    private static final int AIM = 26;
    private static final Words WHICH = Words.of("which", "including");
    private static final Words PLURAL = Words.named("several-compounds");
    private static final Words ACTS =
            Words.of("inhibitor", "agonist", "antagonist", "degrader", "modulator", "activator");

    private CompoundDescription() {}

    /// What the words around a name say of it.
    ///
    /// @param registrant whose compound it is when the text says "our"
    static boolean read(NounPhrase np, CompoundProfile p, String registrant) {
        Sentence s = np.s();
        boolean found = false;
        for (Phrases.Hit h : Wording.of("modality").find(s.t, s.m(), np.from(), np.to())) {
            boolean within = h.to() <= (h.from() < np.at() ? np.at() : np.to());
            if (np.has(h.from()) && within && !ofTarget(s, h)) {
                p.modality(h.value(), Derivation.STATED);
                found = true;
            }
        }
        if (Composition.naked(np)) {
            p.modality = Slot.stated("antibody");
            p.payload = Slot.none();
            p.naked = true;
            found = true;
        }
        for (int i = np.from(); i < np.to(); i++) {
            found |= np.has(i) && technology(s, i, p);
        }
        found |= target(np, p);
        found |= payload(np, p);
        if ((s.topics & Gate.MEDICAL) != 0
                && coded(s, np)
                && s.has(OUR, np.from(), np.at())
                && !registrant.isEmpty()) {
            p.creator = p.creator.or(Slot.of(registrant, Derivation.RESOLVED));
            found = true;
        }
        return found;
    }

    /// Whether a word only stands in the name of a target: "the calcitonin gene-related peptide
    /// receptor".
    private static boolean ofTarget(Sentence s, Phrases.Hit h) {
        for (Mention t : s.m().all(Mention.Type.TARGET)) {
            if (t.from() <= h.from() && h.to() <= t.to() && t.to() - t.from() > 1) {
                return true;
            }
        }
        return false;
    }

    /// "Two TAP compounds are in testing — A-1 and B-2": what the clause before a dash says of all
    /// in the list behind it.
    static void listed(NamedCompounds compounds) {
        Sentence s = compounds.s;
        int first = compounds.mention(0).from();
        int dash = first - 1;
        while (dash > s.from
                && s.t.word[dash] != Tokens.DASH
                && s.t.word[dash] != Tokens.COLON
                && first - dash < 4) {
            dash--;
        }
        boolean list =
                dash > s.from + 2
                        && (s.t.word[dash] == Tokens.DASH || s.t.word[dash] == Tokens.COLON)
                        && s.has(PLURAL, s.from, dash)
                        && !s.has(WHICH, s.from, dash);
        for (int i = s.from; list && i < dash; i++) {
            for (int k = 0; k < compounds.size(); k++) {
                if (technology(s, i, compounds.profile(k))) {
                    compounds.tell(k);
                }
            }
        }
    }

    static boolean conjugate(CompoundProfile p) {
        return p.payload.isPresent()
                || p.modality.value().filter(CompoundProfile.CONJUGATE::equals).isPresent();
    }

    /// Whether the name itself says that it is a conjugate.
    static boolean named(String name) {
        return InnNames.descriptive(name).isPresent() || InnNames.conjugate(name).isPresent();
    }

    private static boolean technology(Sentence s, int i, CompoundProfile p) {
        if (!s.t.is(i, Tokens.UPPER | Tokens.INNER)) {
            return false;
        }
        Optional<String> made = Substances.technology(s.t.text(i));
        if (made.isPresent()) {
            p.technology = p.technology.or(Slot.stated(s.t.text(i)));
            p.modality(made.get(), Derivation.INFERRED);
        }
        return made.isPresent();
    }

    /// A name that only a medicine has: a code, a nonproprietary name. "Our brand" may be anything.
    private static boolean coded(Sentence s, NounPhrase np) {
        String first = s.t.text(np.at());
        return s.t.is(np.at(), Tokens.DIGIT) || InnNames.is(first) || named(first);
    }

    private static boolean payload(NounPhrase np, CompoundProfile p) {
        if (p.payload.isPresent()
                || !p.modality.value().filter(CompoundProfile.CONJUGATE::equals).isPresent()) {
            return false;
        }
        Optional<String> named = Composition.payload(np.s(), np.behind(), np.to());
        named.ifPresent(n -> p.payload = Slot.stated(n));
        return named.isPresent();
    }

    private static boolean target(NounPhrase np, CompoundProfile p) {
        Sentence s = np.s();
        for (Mention t : s.m().all(Mention.Type.TARGET)) {
            boolean inside =
                    np.has(t.from()) && Substances.technology(s.t.text(t.from())).isEmpty();
            boolean aimed =
                    t.from() >= np.behind()
                            && t.from() - np.to() < AIM
                            && aims(s, Math.max(np.behind(), t.from() - 6), t.from())
                            && !divided(s, np.behind(), t.from());
            if ((inside || aimed) && TargetFinder.aimed(s.t.text(t.from()))) {
                p.target = p.target.or(Slot.stated(together(s, t)));
                return true;
            }
        }
        for (int i = np.from() + 1; i < np.to(); i++) {
            if (!p.target.isPresent() && np.has(i) && ACTS.has(s.t.word[i])) {
                int before = s.t.word[i - 1] == Tokens.CLOSE ? i - 2 : i - 1;
                int name = aim(np, before) ? before : i + 2;
                if (aim(np, name) && (name == before || OF.has(s.t.word[i + 1]))) {
                    p.target = Slot.stated(s.t.text(name));
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a word between two tokens aims at what stands behind it: "targeting", "ligand for".
    private static boolean aims(Sentence s, int a, int z) {
        for (int i = a; i < z; i++) {
            int w = s.t.word[i];
            boolean bound = BOUND.has(w) && TO_IT.has(s.t.word(i + 1));
            if (bound || AIMS.has(w) || ACTS_ON.has(w) || REDUCES.has(w)) {
                return true;
            }
        }
        return false;
    }

    /// A target with a second one that is joined to it: "CD19 and CD20".
    private static String together(Sentence s, Mention first) {
        Mention last = first;
        for (Mention t : s.m().all(Mention.Type.TARGET)) {
            boolean next = t.from() == last.to() + 1 && AND.has(s.t.word[last.to()]);
            if (next && whole(s, last) && whole(s, t)) {
                last = t;
            }
        }
        return last.equals(first) ? first.name() : s.t.text(first.from(), last.to());
    }

    /// Whether a mention's words are all the name of the target: not "CD19-positive".
    private static boolean whole(Sentence s, Mention t) {
        return s.t.text(t.from(), t.to()).equals(t.name());
    }

    /// Whether a word before "inhibitor" or behind "inhibitor of" can be a protein's short name.
    private static boolean aim(NounPhrase np, int name) {
        Sentence s = np.s();
        return np.has(name)
                && s.t.is(name, Tokens.UPPER)
                && s.t.end[name] - s.t.start[name] <= 8
                && !Lexicon.common(s.t.word[name])
                && Substances.technology(s.t.text(name)).isEmpty()
                && !s.m().is(name, Mention.Type.COMPOUND);
    }

    private static boolean divided(Sentence s, int a, int z) {
        for (int i = a; i < z; i++) {
            if (s.t.word[i] == Tokens.SEMICOLON || s.m().is(i, Mention.Type.COMPOUND)) {
                return true;
            }
        }
        return false;
    }
}
