package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What may be the compound of a payment: the compounds that were found around it, and besides them
/// each name and each unknown word.
final class CompoundChoices {

    static final String SLOT = "compound";

    private final Draft d;
    private final Surroundings around;
    private final Parties parties;
    private final List<SlotWeights.Choice<Surroundings.Named>> out = new ArrayList<>();

    private CompoundChoices(Draft d, Surroundings around, Parties parties) {
        this.d = d;
        this.around = around;
        this.parties = parties;
    }

    /// All that stands around a payment.
    static List<SlotWeights.Choice<Surroundings.Named>> of(
            Draft d, Surroundings around, Parties parties) {
        CompoundChoices choices = new CompoundChoices(d, around, parties);
        for (Sentence s : around.sentences()) {
            choices.in(s);
        }
        return choices.out;
    }

    private void in(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (s.m().types(i) != 0) {
                found(s, i).ifPresent(m -> add(s, m.from(), m.to(), m.name(), m.type().name()));
                i = s.m().end(i) - 1;
            } else if (strange(s, i)) {
                add(s, i, i + 1, s.t.text(i), "word");
                if (i + 1 < s.to && s.m().types(i + 1) == 0 && strange(s, i + 1)) {
                    add(s, i, i + 2, s.t.text(i, i + 2), "words");
                }
            }
        }
    }

    /// The compound, the organisation or the target at a token: a name of any of them may be a
    /// compound's.
    private static Optional<Mention> found(Sentence s, int i) {
        return s.m().at(i, Mention.Type.COMPOUND)
                .or(() -> s.m().at(i, Mention.Type.ORG))
                .or(() -> s.m().at(i, Mention.Type.TARGET))
                .filter(m -> m.to() - m.from() <= MOST_WORDS && !m.name().isEmpty());
    }

    /// Names of more words are those of firms.
    private static final int MOST_WORDS = 4;

    /// Whether a word may be a name: in no list, a code, or capitalised within a sentence.
    private static boolean strange(Sentence s, int i) {
        Tokens t = s.t;
        int length = t.end[i] - t.start[i];
        if (length < 3 || length > 40 || t.is(i, Tokens.SIGN | Tokens.NUMBER) || s.m().isTrial(i)) {
            return false;
        }
        return t.word[i] == 0
                || t.is(i, Tokens.HYPHEN) && t.is(i, Tokens.DIGIT | Tokens.CAP)
                || t.is(i, Tokens.CAP) && !Lexicon.common(t.word[i]) && i > s.from;
    }

    private static final int LONG = 12;
    private static final int MOST_SHAPE = 8;

    private void add(Sentence s, int a, int z, String name, String type) {
        List<String> signs = new ArrayList<>();
        signs.add("as " + type);
        shape(s, a, z, name, signs);
        if (d.compound.value().filter(name::equals).isPresent()) {
            signs.add("grammar's");
        } else if (d.compound.isPresent()) {
            signs.add("not grammar's");
        }
        if (type.equals("ORG")) {
            signs.add(NameWords.legal(name) ? "legal" : "no legal form");
            if (parties.own(name) || parties.known(name)) {
                signs.add("known party");
            }
        }
        if (d.payer.value().filter(p -> p.contains(name)).isPresent()
                || d.payee.value().filter(p -> p.contains(name)).isPresent()) {
            signs.add("side");
        }
        signs.add("times " + around.times(name));
        around.stand(s, a, z, signs);
        Surroundings.beside(s, a, z, signs);
        signs.add(type + " in " + around.place(s));
        out.add(new SlotWeights.Choice<>(new Surroundings.Named(name, s), signs));
    }

    /// How a name is written: "A-9" for "ABC-123", "Aa" for "Zorvexa".
    private static void shape(Sentence s, int a, int z, String name, List<String> signs) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char kind =
                    Character.isUpperCase(c)
                            ? 'A'
                            : Character.isLowerCase(c) ? 'a' : Character.isDigit(c) ? '9' : c;
            if (shape.length() < MOST_SHAPE
                    && (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind)) {
                shape.append(kind);
            }
        }
        signs.add("shape " + shape);
        signs.add("words " + (z - a));
        signs.add("long " + Math.min(LONG, name.length()) / 3);
        signs.add(s.t.word[z - 1] == 0 ? "unknown" : "known word");
        Surroundings.endings(name, signs);
    }
}
