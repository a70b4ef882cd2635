package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// The words that describe a compound where it is named: those before its name ("our wholly-owned
/// anti-CD19 antibody ABC-1"), those right behind it ("ABC-1 TAP compound"), and the apposition or
/// predicate that says what it is ("ABC-1, a humanized antibody …"; "ABC-1 is an oral inhibitor of
/// …").
///
/// @param from first token of the words before the name
/// @param at first token of the name
/// @param behind token behind the name and a bracket that explains it
/// @param to behind the last word that describes it
public record NounPhrase(Sentence s, int from, int at, int behind, int to) {

    private static final int LONGEST_BEFORE = 14;
    private static final int LONGEST_BEHIND = 28;
    private static final int BRACKET = 14;

    private static final Words ENDS_BEFORE =
            Words.of(
                    "of",
                    "for",
                    "with",
                    "to",
                    "in",
                    "by",
                    "from",
                    "that",
                    "which",
                    "and",
                    "or",
                    "on",
                    "as",
                    "is",
                    "are",
                    "was",
                    "were",
                    "has",
                    "have",
                    "had",
                    "evaluating",
                    "developing",
                    "testing",
                    "including",
                    "plus",
                    "against",
                    "versus",
                    "than",
                    "at",
                    "about",
                    "into",
                    "announced",
                    "advancing",
                    "called",
                    "named");
    private static final Words ENDS_BEHIND =
            Words.of(
                    "for",
                    "that",
                    "which",
                    "designed",
                    "being",
                    "is",
                    "was",
                    "has",
                    "have",
                    "will",
                    "in",
                    "to",
                    "under",
                    "from",
                    "by",
                    "who",
                    "were",
                    "are",
                    "had",
                    "and",
                    "plus",
                    "versus",
                    "currently",
                    "into",
                    "through",
                    "pursuant");
    private static final Words ARTICLES =
            Words.of("a", "an", "the", "our", "its", "their", "one", "another");
    private static final Words BEING =
            Words.of("is", "are", "was", "currently", "being", "developed", "as", "represents");
    private static final Words CLOSES = Words.of(")", "]");

    public static NounPhrase of(Sentence s, Mention c) {
        int before = before(s, c.from());
        int behind = behind(s, c.to());
        int bracket = described(s, c.to(), behind);
        if (bracket == behind && listed(s, c, behind)) {
            return new NounPhrase(s, before, c.from(), behind + 1, entry(s, behind + 1));
        }
        int open = bracket;
        int aside = aside(s, c.from(), behind);
        int end = end(s, aside);
        return open < behind
                ? new NounPhrase(s, before, c.from(), open, Math.max(behind - 1, end))
                : new NounPhrase(s, before, c.from(), aside, end);
    }

    private static final Words KIND = Words.named("compound-kinds");

    /// Where the bracket behind a name begins that says what it is: "ABC-1 (anti-CD3 antibody)";
    /// behind the bracket where it gives another name.
    private static int described(Sentence s, int to, int behind) {
        int open = to;
        while (open < behind && s.t.word[open] != Tokens.OPEN) {
            open++;
        }
        boolean tells = false;
        for (int i = open; i < behind; i++) {
            if (s.m().is(i, Mention.Type.COMPOUND)) {
                return behind;
            }
            tells |= KIND.has(s.t.word[i]) || s.m().is(i, Mention.Type.TARGET);
        }
        return tells ? open + 1 : behind;
    }

    /// Whether a name opens an entry of a list that goes on behind a dash or colon: "ABC-1 –
    /// anti-CD3 antibody; Phase 2; wholly owned".
    private static boolean listed(Sentence s, Mention c, int behind) {
        boolean opens =
                c.from() <= s.from + 1
                        || s.t.is(c.from() - 1, Tokens.SIGN)
                                && s.t.word[c.from() - 1] != Tokens.COMMA
                                && s.t.word[c.from() - 1] != Tokens.OPEN;
        return opens
                && behind + 1 < s.to
                && (s.t.word[behind] == Tokens.DASH || s.t.word[behind] == Tokens.COLON);
    }

    private static int entry(Sentence s, int from) {
        int i = from;
        while (i < Math.min(s.to, from + LONGEST_ENTRY)
                && s.t.word[i] != Tokens.DASH
                && s.t.word[i] != Tokens.COLON
                && !s.m().is(i, Mention.Type.COMPOUND)) {
            i++;
        }
        return i;
    }

    private static final int LONGEST_ENTRY = 40;
    private static final int LONGEST_ASIDE = 18;
    private static final Words ASIDE =
            Words.of(
                    "which",
                    "that",
                    "also",
                    "formerly",
                    "previously",
                    "now",
                    "originally",
                    "known",
                    "called",
                    "who",
                    "named",
                    "designated");

    /// Behind an aside between commas, where the description goes on: "ABC-1, which is in Phase 2,
    /// is an antibody", "ABC-1, formerly XY-2, an antibody".
    private static int aside(Sentence s, int name, int i) {
        if (i + 2 >= s.to || s.t.word[i] != Tokens.COMMA) {
            return i;
        }
        if (BEING.has(s.t.word[i + 1])
                && opens(s, i + 2)
                && name - 2 >= s.from
                && s.t.word[name - 1] == Tokens.COMMA
                && OURS.has(s.t.word[name - 2])
                && s.has(LEAD, name - 6, name - 2)) {
            // "our lead candidate, ABC-1, is an antibody"
            return i + 1;
        }
        boolean licensed = ACQUIRED.has(s.t.word[i + 1]);
        if (!licensed && !ASIDE.has(s.t.word[i + 1])) {
            return i;
        }
        boolean which = licensed || s.t.word[i + 1] == WHICH;
        if (which && BEING.has(s.t.word[i + 2]) && opens(s, i + 3)) {
            return i + 2;
        }
        for (int j = i + 2; j < Math.min(s.to, i + LONGEST_ASIDE); j++) {
            if (s.t.word[j] == Tokens.COMMA && j + 2 < s.to) {
                boolean is = BEING.has(s.t.word[j + 1]) && opens(s, j + 2);
                return is ? j + 1 : opens(s, j + 1) && !which ? j : i;
            }
        }
        return i;
    }

    private static final Words OURS =
            Words.of("candidate", "compound", "program", "product", "drug", "antibody", "molecule");
    private static final Words LEAD =
            Words.of("lead", "our", "its", "first", "second", "'s", "leading", "initial", "most");

    /// Open an aside that tells from where a compound came.
    private static final Words ACQUIRED =
            Words.of("in-licensed", "licensed", "discovered", "acquired", "developed", "created");

    private static final int WHICH = Lexicon.intern("which");

    private static int before(Sentence s, int at) {
        int i = at - 1;
        if (i > s.from && s.t.word[i] == Tokens.COMMA) {
            i--;
        }
        int least = Math.max(s.from, at - LONGEST_BEFORE);
        while (i >= least) {
            int w = s.t.word[i];
            boolean sign =
                    s.t.is(i, Tokens.SIGN)
                            && !s.t.is(i, Tokens.SKIP)
                            && w != Tokens.POSSESSIVE
                            && w != Tokens.OPEN
                            && !CLOSES.has(w)
                            && w != Tokens.SLASH;
            if (sign || ENDS_BEFORE.has(w) || s.m().is(i, Mention.Type.COMPOUND)) {
                break;
            }
            i--;
        }
        return i + 1;
    }

    /// Behind a mark and a bracket that follow a name.
    private static int behind(Sentence s, int to) {
        int i = to;
        while (i < s.to && s.t.is(i, Tokens.SKIP)) {
            i++;
        }
        if (i < s.to && s.t.word[i] == Tokens.OPEN) {
            int z = i;
            while (z < s.to && z < i + BRACKET && s.t.word[z] != Tokens.CLOSE) {
                z++;
            }
            return z < s.to && s.t.word[z] == Tokens.CLOSE ? z + 1 : i;
        }
        return i;
    }

    private static int end(Sentence s, int behind) {
        int i = behind;
        if (i < s.to && s.t.word[i] == Tokens.COMMA && opens(s, i + 1)) {
            i++;
        } else {
            int b = i;
            while (b < s.to && BEING.has(s.t.word[b])) {
                b++;
            }
            if (b > i && !opens(s, b)) {
                return i;
            }
            i = b;
        }
        int most = Math.min(s.to, i + LONGEST_BEHIND);
        while (i < most) {
            int w = s.t.word[i];
            boolean stop =
                    w == Tokens.SEMICOLON
                            || w == Tokens.DASH
                            || w == Tokens.COLON
                            || w == Tokens.COMMA && !goesOn(s, i + 1);
            if (stop || ENDS_BEHIND.has(w) || s.m().is(i, Mention.Type.COMPOUND)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean opens(Sentence s, int i) {
        return i < s.to
                && (ARTICLES.has(s.t.word[i])
                        || s.m().is(i, Mention.Type.ORG)
                        || s.m().is(i, Mention.Type.TARGET));
    }

    private static final Words WITH = Words.of("with", "or");

    /// Whether more of the description stands behind a comma: "an oral, selective inhibitor".
    private static boolean goesOn(Sentence s, int i) {
        return i < s.to
                && !ARTICLES.has(s.t.word[i])
                && !WITH.has(s.t.word[i])
                && !s.m().is(i, Mention.Type.ORG)
                && (!s.t.is(i, Tokens.CAP)
                        || s.t.is(i, Tokens.HYPHEN)
                        || s.m().is(i, Mention.Type.TARGET));
    }

    /// Whether a token is one of the words that describe.
    public boolean has(int token) {
        return token >= from && token < at || token >= behind && token < to;
    }

    private static final Words JOINS = Words.of("and", "or", "&", ",", "both", "(", ")");

    /// Whether two names with these tokens between them stand in one list: "A, B and C".
    public static boolean joined(Sentence s, int a, int z) {
        for (int i = a; i < z; i++) {
            if (!JOINS.has(s.t.word[i]) && !s.t.is(i, Tokens.SKIP)) {
                return false;
            }
        }
        return z - a <= 6;
    }
}
