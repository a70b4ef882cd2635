package dev.octavo.biopharma.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A set of words as numbers. What belongs to a set by what it means is a class of
/// `word-classes.tsv`; the few that are only grammar ("in", "of") stand where they are used.
public final class Words {

    /// Numbers of 64 bits a row: of all sets together. The sets that are asked for most are made
    /// first, with this class, and lie at its beginning.
    private static final int WIDTH = 24;

    /// Of every word one row of bits, a bit a set: what is asked of a word is then found in one
    /// place, whichever sets it is compared with, and the rows of the few words that make up most
    /// of a text stay in the processor's cache.
    ///
    /// A reader that is loaded later adds its bits while others are asked for theirs. Bits are only
    /// ever added, and who asks for a set has seen it made, so no answer can change.
    private static final long[] ROWS = new long[Lexicon.CAPACITY * WIDTH];

    private static int sets;

    /// The same words are one set, whoever asks for them.
    private static final Map<List<Integer>, Words> BY_CONTENT = new HashMap<>();

    public static final Words NOT = named("negation");
    public static final Words HAVE = named("have");
    public static final Words BE = named("be");
    public static final Words WAS = named("was");
    public static final Words IS = named("is");
    public static final Words WILL = named("will");
    public static final Words MAY = named("may");
    public static final Words TO = of("to");
    public static final Words EXPECT = named("expecting");
    public static final Words ELIGIBLE = named("eligible");
    public static final Words ENTITLED = named("entitled");
    public static final Words ENTITLES = named("entitles");
    public static final Words OBLIGED = named("obliged");
    public static final Words AGREED = named("agreed");
    public static final Words PURPOSE = named("enabling");
    public static final Words ADVERBS = named("adverbs");
    public static final Words PREPOSITIONS = named("prepositions");
    public static final Words RELATIVE = named("relatives");
    public static final Words DETERMINED = named("determined");
    public static final Words POINTING = named("pointing");
    public static final Words ARTICLE = named("articles");
    public static final Words PARTNERSHIP = named("partnership");
    public static final Words AGREEMENT = named("agreement");
    public static final Words COMPRISED = named("comprising");
    public static final Words CLAUSE = named("clause-openers");
    public static final Words MILESTONE = named("about-milestones");
    public static final Words UNDISCLOSED = named("undisclosed");
    public static final Words ANNOUNCE = named("announcing");
    public static final Words DUE = named("due");

    /// Before "due" or "payable": "has fallen due", "becomes payable".
    public static final Words FALL = named("falling-due");

    private final int column;
    private final long bit;

    private Words(int number) {
        column = number >> 6;
        bit = 1L << number;
    }

    public static Words of(String... words) {
        int[] ids = new int[words.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = Lexicon.intern(words[i]);
        }
        return of(ids);
    }

    /// A set of words that have their numbers already; 0 is none.
    public static synchronized Words of(int... ids) {
        List<Integer> content = Arrays.stream(ids).sorted().boxed().toList();
        Words known = BY_CONTENT.get(content);
        if (known != null) {
            return known;
        }
        if (sets == WIDTH * Long.SIZE) {
            throw new IllegalStateException("more sets of words than a row of Words has bits");
        }
        Words set = new Words(sets++);
        for (int id : ids) {
            if (id > 0) {
                ROWS[id * WIDTH + set.column] |= set.bit;
            }
        }
        BY_CONTENT.put(content, set);
        return set;
    }

    /// The words of several sets as one: who looks for any of them asks once a word.
    public static Words any(Words... several) {
        return of(
                IntStream.range(1, Lexicon.size())
                        .filter(w -> Arrays.stream(several).anyMatch(set -> set.has(w)))
                        .toArray());
    }

    /// The words of a class of `word-classes.tsv`.
    public static Words named(String name) {
        return of(WordClasses.words(name).toArray(String[]::new));
    }

    public boolean has(int word) {
        return (ROWS[word * WIDTH + column] & bit) != 0;
    }
}
