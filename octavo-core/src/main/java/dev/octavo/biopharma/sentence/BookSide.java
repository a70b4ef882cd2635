package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.text.Words;
import java.util.List;

/// On which side of the filer's books a sentence stands: what explains its revenue it was paid,
/// what explains its expenses it has paid.
public enum BookSide {
    INCOME,
    EXPENSE,
    /// Of both, or of neither.
    UNSAID;

    public static final Words REVENUES = Words.named("income");
    private static final Words OUT = Words.named("spending");
    private static final Words CHANGE = Words.named("changes");

    /// How many words from the beginning a sentence may name the change that it explains.
    private static final int BEGINNING = 5;

    /// The side that a sentence names.
    static BookSide of(Sentence s) {
        boolean in = s.has(REVENUES, s.from, s.to);
        boolean out = s.has(OUT, s.from, s.to);
        return in == out ? UNSAID : in ? INCOME : EXPENSE;
    }

    /// The side that a sentence names, or that the one before names whose change it explains: "R&D
    /// expenses were $9 million. The increase was due to a milestone payment."
    public static BookSide of(List<Sentence> all, int index) {
        Sentence s = all.get(index);
        BookSide here = of(s);
        boolean explains =
                here == UNSAID
                        && index > 0
                        && s.has(CHANGE, s.from, s.from + BEGINNING)
                        && !s.has(REVENUES, s.from, s.to);
        return explains ? of(all.get(index - 1)) : here;
    }
}
