package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Indications;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What may be the disease of a payment: the diseases found around it, and each run of words behind
/// a word that often leads to one.
final class DiseaseChoices {

    static final String SLOT = "indication";

    /// A run of words that are not known to name a disease is at most so long.
    private static final int MOST_WORDS = 4;

    /// What stands before a disease.
    private static final Words LEADS =
            Words.of(
                    "in",
                    "for",
                    "of",
                    "with",
                    "against",
                    "treat",
                    "treats",
                    "treating",
                    "a",
                    "an",
                    "its",
                    "the",
                    "prevent",
                    "and",
                    "or");

    /// A disease so many words behind a compound may be said of it: "ABC-1, its antibody for gout".
    private static final int REACH = 8;

    private final Draft d;
    private final Surroundings around;
    private final Optional<String> compound;
    private final List<SlotWeights.Choice<Surroundings.Named>> out = new ArrayList<>();

    private DiseaseChoices(Draft d, Surroundings around, Optional<String> compound) {
        this.d = d;
        this.around = around;
        this.compound = compound;
    }

    /// All that stands around a payment, but for what is said of another compound than its own.
    ///
    /// @param compound that of the payment, where it is known
    static List<SlotWeights.Choice<Surroundings.Named>> of(
            Draft d, Surroundings around, Optional<String> compound) {
        DiseaseChoices choices = new DiseaseChoices(d, around, compound);
        for (Sentence s : around.sentences()) {
            choices.in(s);
        }
        return choices.out;
    }

    private void in(Sentence s) {
        boolean[] known = new boolean[s.to - s.from + 1];
        for (Indications.Found f : Indications.all(s)) {
            add(s, f.from(), f.to(), f.how().toString());
            known[f.from() - s.from] = true;
        }
        for (int i = s.from + 1; i < s.to; i++) {
            if (!LEADS.has(s.t.word[i - 1]) || known[i - s.from]) {
                continue;
            }
            int z = i;
            while (z < s.to && z < i + MOST_WORDS && goesOn(s, z)) {
                z++;
                add(s, i, z, "run");
            }
        }
    }

    private static boolean goesOn(Sentence s, int i) {
        return !s.t.is(i, Tokens.SIGN | Tokens.NUMBER)
                && s.m().types(i) == 0
                && !Words.PREPOSITIONS.has(s.t.word[i])
                && !LEADS.has(s.t.word[i])
                && !Words.WAS.has(s.t.word[i])
                && !Words.HAVE.has(s.t.word[i])
                && !Words.IS.has(s.t.word[i]);
    }

    /// "ABC-1 for gout", where the payment is for another compound.
    private boolean anothers(Sentence s, int disease) {
        if (compound.isEmpty() || !Words.PREPOSITIONS.has(s.t.word[disease - 1])) {
            return false;
        }
        Optional<Mention> last = Optional.empty();
        for (Mention m : s.m().all(Mention.Type.COMPOUND)) {
            if (m.to() < disease && disease - m.to() <= REACH) {
                last = Optional.of(m);
            }
        }
        String own = compound.get();
        return last.map(Mention::name)
                .filter(name -> !own.contains(name) && !name.contains(own))
                .isPresent();
    }

    private void add(Sentence s, int a, int z, String how) {
        if (a > s.from && anothers(s, a)) {
            return;
        }
        String name = s.t.text(a, z);
        List<String> signs = new ArrayList<>();
        signs.add("as " + how);
        String now = d.indication.value().orElse("");
        if (now.equals(name)) {
            signs.add("grammar's");
        } else if (!now.isEmpty()) {
            signs.add("not grammar's");
            if (now.contains(name) || name.contains(now)) {
                signs.add("overlaps grammar's");
            }
        }
        signs.add("words " + (z - a));
        signs.add("times " + around.times(name));
        signs.add("first " + Surroundings.word(s, a));
        signs.add("last " + Surroundings.word(s, z - 1));
        for (int i = a; i < z; i++) {
            signs.add("has " + Surroundings.word(s, i));
        }
        Surroundings.endings(s.t.text(z - 1), signs);
        signs.add(s.t.word[z - 1] == 0 ? "unknown" : "known word");
        around.stand(s, a, z, signs);
        Surroundings.beside(s, a, z, signs);
        signs.add(how + " in " + around.place(s));
        out.add(new SlotWeights.Choice<>(new Surroundings.Named(name, s), signs));
    }
}
