package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.List;

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

    private final Draft d;
    private final Surroundings around;
    private final List<SlotWeights.Choice<Surroundings.Named>> out = new ArrayList<>();

    private DiseaseChoices(Draft d, Surroundings around) {
        this.d = d;
        this.around = around;
    }

    /// All that stands around a payment.
    static List<SlotWeights.Choice<Surroundings.Named>> of(Draft d, Surroundings around) {
        DiseaseChoices choices = new DiseaseChoices(d, around);
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

    private void add(Sentence s, int a, int z, String how) {
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
        signs.add("times " + Math.min(3, around.times(name)));
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
