package dev.octavo.biopharma;

/// A set of words as numbers. What belongs to a set by what it means is a class of
/// `word-classes.tsv`; the few that are only grammar ("in", "of") stand where they are used.
final class Words {

    static final Words NOT = named("negation");
    static final Words HAVE = named("have");
    static final Words BE = named("be");
    static final Words WAS = named("was");
    static final Words IS = named("is");
    static final Words WILL = named("will");
    static final Words MAY = named("may");
    static final Words TO = of("to");
    static final Words EXPECT = named("expecting");
    static final Words ELIGIBLE = named("eligible");
    static final Words ENTITLED = named("entitled");
    static final Words ENTITLES = named("entitles");
    static final Words OBLIGED = named("obliged");
    static final Words AGREED = named("agreed");
    static final Words PURPOSE = named("enabling");
    static final Words ADVERBS = named("adverbs");
    static final Words PREPOSITIONS = named("prepositions");
    static final Words RELATIVE = named("relatives");
    static final Words DETERMINED = named("determined");
    static final Words ARTICLE = named("articles");
    static final Words PARTNERSHIP = named("partnership");
    static final Words AGREEMENT = named("agreement");
    static final Words COMPRISED = named("comprising");
    static final Words CLAUSE = named("clause-openers");
    static final Words UNDISCLOSED = named("undisclosed");
    static final Words ANNOUNCE = named("announcing");
    static final Words DUE = named("due");

    /// Before "due" or "payable": "has fallen due", "becomes payable".
    static final Words FALL = named("falling-due");

    private final boolean[] flags;

    private Words(boolean[] flags) {
        this.flags = flags;
    }

    static Words of(String... words) {
        int[] ids = new int[words.length];
        int max = 0;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = Lexicon.intern(words[i]);
            max = Math.max(max, ids[i]);
        }
        boolean[] flags = new boolean[max + 1];
        for (int id : ids) {
            flags[id] = true;
        }
        return new Words(flags);
    }

    /// The words of a class of `word-classes.tsv`.
    static Words named(String name) {
        return of(WordClasses.words(name).toArray(String[]::new));
    }

    boolean has(int word) {
        return word > 0 && word < flags.length && flags[word];
    }
}
