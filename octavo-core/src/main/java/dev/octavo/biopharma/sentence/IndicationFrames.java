package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.WordForms;
import dev.octavo.biopharma.text.Words;

/// Diseases that no dictionary need know, by the words before them: "for the treatment of restless
/// legs", "in patients with binge eating", "a Phase 2 trial of ABC-1 in dry mouth", "approved for
/// hot flashes".
///
/// The first two frames name nothing but diseases. Behind "in" and "for" of a trial, an application
/// or a compound many things may stand, so that only small words without an article count there,
/// and none that is known to be something else (class `no-illness`).
final class IndicationFrames {

    private static final int MOST_WORDS = 7;

    /// How many words on from a trial or a compound its "in" or "for" may stand.
    private static final int REACH = 9;

    private static final Words TREATMENT = Words.named("treatments");
    private static final Words TREATS = Words.named("treating");
    private static final Words SUFFERERS = Words.named("sufferers");
    private static final Words SUFFERING = Words.named("suffering");
    private static final Words STUDIED = Words.named("studied");
    private static final Words NO_ILLNESS = Words.named("no-illness");
    private static final Words UNHEALED = Words.named("unfinished-illness");
    static final Words OF_GENES = Words.named("of-genes");
    private static final Words CUTS = Words.named("behind-illness");
    private static final Words BEFORE = Words.named("before-illness");
    private static final Words OF_FOR = Words.of("of", "for", "against");
    private static final Words IN_FOR = Words.of("in", "for", "against");
    private static final Words WITH = Words.of("with", "from");
    private static final Words INDICATED = Words.of("indicated", "indication", "indications");
    private static final Words BODY = Words.of("of");
    private static final int TO = Lexicon.intern("to");
    private static final int AND = Lexicon.intern("and");

    /// "cancer of the head and neck": one part of the body.
    private static final int HEAD = Lexicon.intern("head");

    private static final int NECK = Lexicon.intern("neck");
    private static final Words ENDS =
            Words.of(
                    "of",
                    "for",
                    "in",
                    "with",
                    "to",
                    "and",
                    "or",
                    "by",
                    "from",
                    "as",
                    "on",
                    "at",
                    "who",
                    "which",
                    "that",
                    "is",
                    "are",
                    "was",
                    "were",
                    "has",
                    "have",
                    "had",
                    "will",
                    "under",
                    "upon",
                    "after",
                    "following",
                    "when",
                    "while",
                    "where",
                    "during",
                    "through",
                    "using",
                    "may",
                    "triggered",
                    "triggers",
                    "triggering",
                    "based",
                    "than",
                    "but",
                    "into",
                    "not",
                    "if",
                    "because",
                    "be",
                    "been",
                    "did",
                    "does",
                    "can",
                    "could",
                    "would",
                    "should",
                    "met",
                    "showed");

    private IndicationFrames() {}

    /// The first token of a disease that a frame opens at a token, or -1.
    static int opens(Sentence s, int i) {
        int w = s.t.word[i];
        if (w == 0) {
            return -1;
        }
        if (TREATMENT.has(w) && OF_FOR.has(s.t.word(i + 1))) {
            return ill(s, i + 2);
        }
        if (TREATS.has(w)) {
            return ill(s, i + 1);
        }
        if (SUFFERERS.has(w)) {
            int k = i + 1;
            while (k < s.to && k < i + 5 && SUFFERING.has(s.t.word[k])) {
                k++;
            }
            return k < s.to && k > i && WITH.has(s.t.word[k]) ? ill(s, k + 1) : -1;
        }
        if (INDICATED.has(w) && IN_FOR.has(s.t.word(i + 1))) {
            return ill(s, i + 2);
        }
        return -1;
    }

    /// The first token of a disease behind "in" or "for" at a token, where a trial, an application
    /// or a compound stands before it in the clause; or -1.
    static int studied(Sentence s, int i) {
        if (!IN_FOR.has(s.t.word[i]) || i == s.from || i + 1 >= s.to || !small(s, i + 1)) {
            return -1;
        }
        int last = s.t.word[i - 1] == Tokens.COMMA ? apposition(s, i - 1) : i;
        for (int b = last - 1; b >= Math.max(s.from, last - REACH); b--) {
            int w = s.t.word[b];
            if (w == Tokens.SEMICOLON || w == Tokens.COLON || w == Tokens.STOP) {
                return -1;
            }
            boolean from = STUDIED.has(w) && !s.m().taken(b) || s.m().is(b, Mention.Type.COMPOUND);
            if (from) {
                return between(s, s.m().end(b), last) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static final int APPOSITION = 18;

    /// The comma that opens an apposition to a compound, for the one that closes it: "ABC-1, an
    /// inhibitor of X, in gout".
    private static int apposition(Sentence s, int close) {
        for (int i = close - 1; i > Math.max(s.from, close - APPOSITION); i--) {
            if (s.t.word[i] == Tokens.COMMA && STOPS.has(s.t.word[i + 1])) {
                return i;
            }
        }
        return close;
    }

    /// Whether nothing but the names, brackets and marks that go with a trial stand between.
    private static boolean between(Sentence s, int a, int z) {
        for (int i = a; i < z; i++) {
            boolean passed =
                    s.m().taken(i)
                            || s.t.is(i, Tokens.SKIP)
                            || s.t.word[i] == Tokens.OPEN
                            || s.t.word[i] == Tokens.CLOSE
                            || STUDIED.has(s.t.word[i])
                            || BETWEEN.has(s.t.word[i])
                            || s.t.word[i] == 0;
            if (!passed) {
                return false;
            }
        }
        return true;
    }

    private static final Words BETWEEN =
            Words.of(
                    "of",
                    "its",
                    "the",
                    "our",
                    "tablets",
                    "capsules",
                    "injection",
                    "program",
                    "candidate",
                    "a");

    /// Behind the words that may stand before a disease; -1 where a name or sign follows.
    private static int ill(Sentence s, int from) {
        int i = from;
        while (i < s.to && i < from + 5 && BEFORE.has(s.t.word[i])) {
            i++;
        }
        int inner = i < s.to ? opens(s, i, from) : -1;
        return inner >= 0 ? inner : i;
    }

    /// "treatment of patients with …", "relief of symptoms of …": the disease stands behind.
    private static int opens(Sentence s, int i, int from) {
        return i >= from && (SUFFERERS.has(s.t.word[i]) || TREATMENT.has(s.t.word[i]))
                ? opens(s, i)
                : -1;
    }

    /// Behind the last word of a disease that begins at a token; the token itself where there is
    /// none.
    static int end(Sentence s, int from) {
        int i = from;
        int words = 0;
        if (from + 2 < s.to
                && s.t.end[from] - s.t.start[from] == 1
                && s.t.word[from + 1] == Tokens.STOP) {
            // a germ: "C. difficile infection"
            i += 2;
        }
        while (i < s.to && words < MOST_WORDS && goesOn(s, i, from)) {
            words++;
            i++;
        }
        while (i > from && (SUFFERERS.has(s.t.word[i - 1]) || ENDS.has(s.t.word[i - 1]))) {
            i--;
        }
        return i > from && unnamed(s, i - 1) ? from : i;
    }

    /// Whether what ends with a word is no disease, or one that is not yet named there.
    private static boolean unnamed(Sentence s, int last) {
        int w = s.t.word[last];
        return NO_ILLNESS.has(w) || degree(s, last) || OF_GENES.has(w);
    }

    /// "moderate", "severely": how ill, not what of.
    private static boolean degree(Sentence s, int i) {
        return UNHEALED.has(s.t.word[i]) || !s.t.is(i, Tokens.CAP) && WordForms.adverb(s.t, i);
    }

    private static boolean goesOn(Sentence s, int i, int from) {
        int w = s.t.word[i];
        if (w == Tokens.POSSESSIVE) {
            return i > from;
        }
        boolean named = s.m().taken(i) && !s.m().is(i, Mention.Type.TARGET) && !possessed(s, i);
        boolean sign = s.t.is(i, Tokens.SIGN) && !s.t.is(i, Tokens.SKIP);
        if (BODY.has(w) && i > from) {
            // "osteoarthritis of the knee"
            return s.t.word(i + 1) == Parties.THE
                    && small(s, i + 2)
                    && !NO_ILLNESS.has(s.t.word(i + 2));
        }
        if (w == TO) {
            // "moderate to severe", "moderately to severely active"
            return i > from && i + 1 < s.to && degree(s, i - 1) && degree(s, i + 1);
        }
        if (w == AND && i > from && s.t.word[i - 1] == HEAD && s.t.word(i + 1) == NECK) {
            return true;
        }
        boolean the = w == Parties.THE && i > from && BODY.has(s.t.word[i - 1]);
        return !named
                && !sign
                && (the || !ENDS.has(w) && !CUTS.has(w) && w != Parties.THE && !STOPS.has(w));
    }

    private static final Words STOPS =
            Words.of("a", "an", "our", "its", "their", "this", "these", "such");

    /// Eponyms are found as names: "Huntington's disease".
    private static boolean possessed(Sentence s, int i) {
        return s.m().is(i, Mention.Type.ORG) && s.t.word(s.m().end(i)) == Tokens.POSSESSIVE;
    }

    private static boolean small(Sentence s, int i) {
        return i < s.to
                && !s.t.is(i, Tokens.SIGN | Tokens.NUMBER | Tokens.CAP)
                && !s.m().taken(i)
                && !NO_ILLNESS.has(s.t.word[i])
                && !SUFFERERS.has(s.t.word[i])
                && !TREATMENT.has(s.t.word[i])
                && !ENDS.has(s.t.word[i])
                && !STOPS.has(s.t.word[i])
                && s.t.word[i] != Parties.THE
                && !doing(s, i);
    }

    /// "in making", "for selling": behind a bare "in" or "for" the form of a verb that ordinary
    /// reports use opens a clause, unlike "in bleeding", and unlike "in hearing loss".
    private static boolean doing(Sentence s, int i) {
        return s.t.endsWith(i, "ing")
                && WordForms.english(s.t, i)
                && !DiseaseNames.FIELDS.has(s.t.word[i])
                && !Dictionary.INDICATION.has(s.t.word[i]);
    }
}
