package dev.octavo.biopharma;

/// Sets of words as numbers, for the few that the grammar itself rests on: auxiliaries, pronouns,
/// articles.
final class Words {

    static final Words NOT = of("not", "never", "n't", "neither", "nor", "cannot");
    static final Words HAVE = of("have", "has", "had", "having", "ve");
    static final Words BE =
            of("is", "are", "was", "were", "be", "been", "being", "became", "become", "becomes");
    static final Words WAS = of("was", "were", "became");
    static final Words IS = of("is", "are", "becomes");
    static final Words WILL = of("will", "shall", "ll");
    static final Words MAY = of("would", "could", "may", "might", "can", "should");
    static final Words TO = of("to");
    static final Words EXPECT =
            of(
                    "expect",
                    "expects",
                    "expected",
                    "expecting",
                    "anticipate",
                    "anticipates",
                    "anticipated",
                    "anticipating",
                    "due",
                    "scheduled",
                    "projected",
                    "estimates",
                    "intends",
                    "plans",
                    "planned",
                    "plan",
                    "set",
                    "about",
                    "likely",
                    "poised",
                    "slated");
    static final Words ELIGIBLE = of("eligible", "qualify", "qualifies", "eligibility");
    static final Words ENTITLED = of("entitled");
    static final Words ENTITLES = of("entitles", "entitle", "entitling");
    static final Words OBLIGED =
            of(
                    "obligated",
                    "required",
                    "obliged",
                    "requires",
                    "obligates",
                    "requiring",
                    "obligating",
                    "committed",
                    "obligation",
                    "triggers",
                    "triggered",
                    "triggering",
                    "obliging",
                    "obliges");
    static final Words AGREED = of("agreed", "agrees", "agree");
    static final Words PURPOSE =
            of(
                    "enable",
                    "enables",
                    "enabling",
                    "allow",
                    "allows",
                    "allowing",
                    "permit",
                    "permits",
                    "opportunity",
                    "right",
                    "option",
                    "ability",
                    "potential",
                    "order",
                    "chance",
                    "able",
                    "target",
                    "targeting",
                    "hope",
                    "hopes",
                    "aim",
                    "aims",
                    "seek",
                    "seeks",
                    "stand",
                    "stands",
                    "positioned",
                    "possible",
                    "continue",
                    "continues",
                    "unable",
                    "failure",
                    "fail",
                    "fails",
                    "failed",
                    "need",
                    "elect",
                    "defer",
                    "ways",
                    "rights",
                    "used",
                    "expectation",
                    "expectations");
    static final Words ADVERBS =
            of(
                    "now",
                    "also",
                    "today",
                    "recently",
                    "already",
                    "subsequently",
                    "thereby",
                    "therefore",
                    "both",
                    "previously",
                    "then",
                    "just",
                    "additionally",
                    "further",
                    "successfully",
                    "thus",
                    "consequently",
                    "officially",
                    "simultaneously",
                    "accordingly",
                    "hereby",
                    "soon",
                    "currently",
                    "only",
                    "again",
                    "first",
                    "later",
                    "still",
                    "automatically",
                    "immediately",
                    "each",
                    "all",
                    "not",
                    "never",
                    "no",
                    "longer",
                    "potentially",
                    "formally",
                    "ultimately",
                    "together",
                    "collectively",
                    "initially",
                    "jointly",
                    "promptly",
                    "in",
                    "turn");
    static final Words PREPOSITIONS =
            of(
                    "from", "with", "by", "of", "to", "for", "between", "under", "against", "among",
                    "at", "via", "through", "than", "versus", "per");
    static final Words RELATIVE = of("which", "that", "who");
    static final Words DETERMINED = of("the", "this", "such", "that", "these", "those", "said");
    static final Words ARTICLE = of("a", "an");
    static final Words PARTNERSHIP =
            of(
                    "agreement",
                    "agreements",
                    "collaboration",
                    "collaborations",
                    "alliance",
                    "partnership",
                    "license",
                    "licence",
                    "deal",
                    "contract",
                    "pact",
                    "arrangement",
                    "licensing",
                    "relationship",
                    "program",
                    "partnering");
    static final Words UNDER =
            of(
                    "under",
                    "pursuant",
                    "terms",
                    "accordance",
                    "with",
                    "in",
                    "per",
                    "from",
                    "part",
                    "through",
                    "within");
    static final Words AGREEMENT =
            of(
                    "agreement",
                    "agreements",
                    "license",
                    "licence",
                    "collaboration",
                    "alliance",
                    "partnership",
                    "contract",
                    "deal",
                    "arrangement");
    static final Words COMPRISED =
            of(
                    "comprised",
                    "consists",
                    "consisting",
                    "comprising",
                    "including",
                    "includes",
                    "comprises",
                    "consisted");
    static final Words CLAUSE = of("and", "but", "while", "whereas", "although", "because");
    static final Words COUNTS = of("two", "three", "four", "five", "six");
    static final Words UNDISCLOSED =
            of("undisclosed", "unspecified", "confidential", "undisclosed-amount");
    static final Words ANNOUNCE =
            of(
                    "announced",
                    "announces",
                    "announce",
                    "announcing",
                    "reported",
                    "reports",
                    "disclosed",
                    "today",
                    "confirmed",
                    "confirms",
                    "confirming",
                    "notified",
                    "informed",
                    "notification");
    static final Words DUE = of("due", "payable", "owed", "owing", "outstanding");

    /// Before "due" or "payable": "has fallen due", "becomes payable".
    static final Words FALL =
            of(
                    "fall",
                    "falls",
                    "fell",
                    "fallen",
                    "falling",
                    "come",
                    "comes",
                    "came",
                    "became",
                    "become",
                    "becomes",
                    "becoming");

    static final Words COPULA =
            of(
                    "is",
                    "was",
                    "are",
                    "were",
                    "represents",
                    "represented",
                    "marks",
                    "marked",
                    "reflects",
                    "comes");

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

    boolean has(int word) {
        return word > 0 && word < flags.length && flags[word];
    }
}
