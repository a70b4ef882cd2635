package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;

/// What may stand between the name of an agreement and the verb that says what was done with it:
/// the verb governs the name over articles, sums, dates and what is set off by commas, but over no
/// other clause.
final class BesideTheName {

    private static final int BETWEEN = 9;
    private static final int ASIDE = 18;
    private static final int BEHIND = 70;
    private static final int TO = Lexicon.intern("to");
    private static final int CERTAIN = Lexicon.intern("certain");

    private BesideTheName() {}

    /// Whether only articles, adjectives and sums stand between a verb and the name of what it
    /// governs.
    static boolean light(Sentence s, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (s.m().is(i, Mention.Type.DATE) || s.m().is(i, Mention.Type.MONEY)) {
                i = s.m().end(i) - 1;
                continue;
            }
            int w = s.t.word[i];
            if (WHEN.has(w) && s.m().is(i + 1, Mention.Type.DATE)) {
                continue;
            }
            if (w == WITH && i == from) {
                int behind = partner(s, i + 1, to);
                if (behind > i) {
                    i = behind - 1;
                    continue;
                }
            }
            if (w == FOR && CAUSE.has(s.t.word(i + 1))) {
                continue;
            }
            if (w == Tokens.COMMA && aside(s, i, to) > i) {
                i = aside(s, i, to);
                continue;
            }
            boolean bracket =
                    w == Tokens.OPEN
                            || w == Tokens.CLOSE
                            || s.t.is(i, Tokens.SKIP)
                            || w == Tokens.COMMA;
            if (s.t.is(i, Tokens.SIGN) && !bracket
                    || HEAVY.has(w)
                    || Words.HAVE.has(w)
                    || Words.BE.has(w)
                    || Words.RELATIVE.has(w) && i < to - 1 && s.t.word[i + 1] != CERTAIN
                    || w == TO
                    || ++words > BETWEEN) {
                return false;
            }
        }
        return true;
    }

    /// Behind the party in "concluded with Example, Inc. an agreement", or -1.
    private static int partner(Sentence s, int from, int to) {
        List<PartyList.Found> found =
                PartyName.begins(s.m(), from) ? PartyList.read(s.m(), from, to) : List.of();
        return found.size() != 1 ? -1 : found.getFirst().to();
    }

    private static final int WITH = Lexicon.intern("with");
    private static final int FOR = Lexicon.intern("for");
    private static final Words CAUSE = Words.of("convenience", "cause");
    private static final Words WHEN = Words.of("on", "in");
    private static final Words ASIDES =
            Words.of(
                    "in",
                    "for",
                    "with",
                    "on",
                    "as",
                    "by",
                    "effective",
                    "without",
                    "through",
                    "no",
                    "not",
                    "after",
                    "following",
                    "together",
                    "each",
                    "under",
                    "pursuant",
                    "upon",
                    "at",
                    "among",
                    "between");

    /// The comma behind an aside that begins at a comma ("to terminate, for convenience, the
    /// agreement"), or that comma itself where no aside begins.
    private static int aside(Sentence s, int comma, int to) {
        if (!ASIDES.has(s.t.word(comma + 1))) {
            return comma;
        }
        int end = Clause.end(s.t, comma + 1, to, ASIDE);
        return end < to && s.t.word[end] == Tokens.COMMA ? end : comma;
    }

    private static final Words HEAVY =
            Words.of(
                    "with",
                    "from",
                    "by",
                    "for",
                    "under",
                    "between",
                    "against",
                    "among",
                    "at",
                    "via",
                    "through",
                    "than",
                    "pursuant",
                    "will",
                    "would",
                    "may",
                    "and",
                    "but",
                    "in",
                    "on",
                    "portion",
                    "portions",
                    "part",
                    "parts",
                    "provision",
                    "provisions",
                    "obligations",
                    "discussions",
                    "negotiations",
                    "talks");

    /// Whether no other clause begins between a name and the verb behind it; brackets and what
    /// stands between commas with a date or a party are passed over.
    static boolean near(Sentence s, int from, int to) {
        for (int i = RelativeActs.behind(s, from, to); i < to; i++) {
            int w = s.t.word[i];
            if (w == Tokens.OPEN) {
                i = Clause.close(s.t, i, to) - 1;
            } else if (w == Tokens.COMMA && related(s, i, to) > i) {
                i = related(s, i, to);
            } else if (w == AND && thereunder(s, i, to) > i) {
                i = thereunder(s, i, to);
            } else if (w == Tokens.SEMICOLON
                    || Words.RELATIVE.has(w)
                    || CLAUSES.has(w)
                    || Words.BE.has(w) && i < to - 1 && !Words.BE.has(s.t.word[to])) {
                return false;
            }
        }
        return true;
    }

    /// The comma behind a relative clause that begins at a comma (", which was signed in 2004,"),
    /// or that comma itself.
    private static int related(Sentence s, int comma, int to) {
        int i = Words.PREPOSITIONS.has(s.t.word(comma + 1)) ? comma + 2 : comma + 1;
        if (!Words.RELATIVE.has(s.t.word(i))) {
            return comma;
        }
        int end = Clause.end(s.t, i, to, BEHIND);
        return end < to && s.t.word[end] == Tokens.COMMA ? end : comma;
    }

    /// The last token of "and all liens under it", "and all liens granted thereunder" that begins
    /// at an "and", or that "and" itself.
    private static int thereunder(Sentence s, int and, int to) {
        for (int i = and + 1; i < Math.min(to, and + 10); i++) {
            if (THEREUNDER.has(s.t.word[i])) {
                return i;
            }
            if (s.t.is(i, Tokens.SIGN)) {
                return and;
            }
        }
        return and;
    }

    private static final Words THEREUNDER = Words.of("it", "thereunder", "therein", "therewith");
    private static final int AND = Lexicon.intern("and");

    private static final Words CLAUSES =
            Words.of(
                    "pursuant",
                    "whereby",
                    "under",
                    "but",
                    "while",
                    "whereas",
                    "provides",
                    "contains",
                    "includes",
                    "requires",
                    "will");
}
