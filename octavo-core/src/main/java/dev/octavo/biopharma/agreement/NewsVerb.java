package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.BareDays;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// Whether a word is the verb of a main clause that tells what has been done, as news: "has picked
/// up", "hands", "is licensing", "agreed to sell". The first sentences of a release tell its news
/// in any tense; elsewhere a date or a perfect says that it is news.
final class NewsVerb {

    /// Behind the one who acts, a verb may stand behind these.
    private static final Words BEHIND =
            Words.of(
                    "it",
                    "we",
                    "they",
                    "company",
                    "registrant",
                    "companies",
                    "parties",
                    "both",
                    "and",
                    "today",
                    "yesterday",
                    "that",
                    "inc",
                    "corp",
                    "ltd");

    private static final Words FIRM = Words.of("agreed", "decided", "pleased", "proud");

    /// Before a clause that says by what something was done: "Under a deal disclosed today, …".
    private static final Words OPENS = Words.of("under", "in", "by", "through", "following");

    /// Sentences of a release that are its news whatever their tense.
    private static final int LEAD = 1;

    private static final int OPENER = 16;

    private NewsVerb() {}

    /// @param release whether the text is a release
    static boolean tells(Sentence s, int verb, boolean release) {
        if (!finite(s, verb)) {
            return false;
        }
        boolean lead = release && s.place <= LEAD;
        return AgreementGrants.main(s, opener(s, verb), verb)
                && (lead
                        || !present(s, verb)
                                && (AgreementGrants.timed(s, verb)
                                        || release && !s.days().isEmpty()));
    }

    /// Whether a word is a finite verb, by what stands before it.
    private static boolean finite(Sentence s, int verb) {
        int i = verb - 1;
        while (i > s.from && (Words.ADVERBS.has(s.t.word[i]) || s.m().is(i, Mention.Type.DATE))) {
            i--;
        }
        if (i < s.from) {
            return false;
        }
        int w = s.t.word[i];
        boolean progressive = s.t.text(verb).endsWith("ing");
        if (progressive || Words.BE.has(w)) {
            return progressive && Words.BE.has(w);
        }
        if (Words.TO.has(w)) {
            return s.has(FIRM, i - 3, i);
        }
        return Words.HAVE.has(w)
                || BEHIND.has(w)
                || w == Tokens.CLOSE
                || w == Tokens.COMMA
                || w == Tokens.STOP
                || s.t.is(i, Tokens.CAP);
    }

    /// Whether a verb stands in the present, in which a text also tells how things stand.
    private static boolean present(Sentence s, int verb) {
        String text = s.t.text(verb);
        return text.endsWith("s") && !Words.HAVE.has(s.t.word[verb - 1])
                || !text.endsWith("d")
                        && !text.endsWith("ing")
                        && !Words.HAVE.has(s.t.word[verb - 1])
                        && !PAST.has(s.t.word[verb]);
    }

    private static final Words PAST =
            Words.of(
                    "took", "got", "won", "bought", "gave", "chose", "brought", "became", "put",
                    "made", "struck", "began", "found", "was", "is", "been");

    /// Behind a clause that opens the sentence and says by what something was done, and is told for
    /// the first time.
    private static int opener(Sentence s, int verb) {
        int from = start(s);
        if (!OPENS.has(s.t.word(from))) {
            return from;
        }
        if (BareDays.is(s.t, from + 1)) {
            // "In April our company sold"
            return from + 2;
        }
        for (int i = from + 1; i < Math.min(verb, from + OPENER); i++) {
            if (s.t.word[i] == Tokens.COMMA && !s.m().is(i - 1, Mention.Type.DATE)) {
                return s.has(Words.ARTICLE, from, from + 3) ? i + 1 : from;
            }
        }
        return from;
    }

    /// Where a sentence begins behind the town and the day of a dateline.
    static int start(Sentence s) {
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.from() > s.from && d.to() <= s.from + DATELINE && dash(s, d.to())) {
                int i = d.to();
                while (i < s.to - 1 && s.t.is(i, Tokens.SIGN)) {
                    i++;
                }
                return i;
            }
        }
        return s.from;
    }

    private static boolean dash(Sentence s, int i) {
        return i < s.to && s.t.is(i, Tokens.SIGN) && s.t.word[i] != Tokens.COMMA;
    }

    /// A dateline has no more tokens.
    private static final int DATELINE = 14;
}
