package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// Where a grant holds: "worldwide", "in Japan and Asia", "outside the United States", "in all
/// countries except China". Lists of places are read as far as they go, behind the commas that end
/// a clause. Towns and states of a federation are no territories: there somebody has his seat.
final class Territories {

    static final Words WITHIN = Words.of("in", "throughout", "outside", "within", "inside");
    static final Words WORLDWIDE =
            Words.of("worldwide", "global", "globally", "world-wide", "world");
    private static final Words EXCEPT = Words.of("except", "excluding", "outside");
    private static final Words FOR_OF = Words.of("for", "of");
    private static final int IN = Lexicon.intern("in");
    private static final int OF = Lexicon.intern("of");
    private static final int REST = Lexicon.intern("rest");

    static final Words PLACED =
            Words.of(
                    "the",
                    "all",
                    "of",
                    "countries",
                    "certain",
                    "territories",
                    "markets",
                    "both",
                    "mainland",
                    "greater",
                    "every",
                    "country",
                    "other");
    private static final Words COUNTRIES =
            Words.of("countries", "territories", "markets", "world", "country");
    private static final Words TERRITORY = Words.of("territory", "territories");
    private static final Words MORE =
            Words.of(
                    "and",
                    "or",
                    "the",
                    "other",
                    "rest",
                    "of",
                    "world",
                    "countries",
                    "certain",
                    "territories",
                    "its",
                    "except",
                    "for",
                    "excluding",
                    "mainland",
                    "republic");

    /// Words before "in" that say where somebody or something is.
    private static final Words SEATED =
            Words.of(
                    "located",
                    "based",
                    "organized",
                    "incorporated",
                    "headquartered",
                    "plant",
                    "plants",
                    "facility",
                    "facilities",
                    "office",
                    "offices",
                    "site",
                    "sites",
                    "listed",
                    "held",
                    "signed",
                    "court",
                    "filed",
                    "approved",
                    "trial",
                    "trials",
                    "study",
                    "studies",
                    "approval",
                    "force",
                    "patients",
                    "company",
                    "corporation",
                    "litigation",
                    "situated",
                    "laboratory",
                    "laboratories",
                    "conducted",
                    "university",
                    "hospital");

    private Territories() {}

    /// The territory that a preposition at a token opens, as a range of tokens; empty where none.
    ///
    /// @param bare whether the preposition belongs to what grants, so that it is left out
    static int[] at(Sentence s, int i, int to, boolean bare) {
        Tokens t = s.t;
        int k = i + 1;
        boolean countries = false;
        while (k < to && PLACED.has(t.word[k])) {
            countries |= COUNTRIES.has(t.word[k]);
            k++;
        }
        int from = bare || t.word[i] == IN ? i + 1 : i;
        if (k < to && countries && EXCEPT.has(t.word[k])) {
            int z = k + 1;
            while (z < to && (FOR_OF.has(t.word[z]) || PLACED.has(t.word[z]))) {
                z++;
            }
            int place = z < to ? Dictionary.place(t, z, to) : z;
            return place > z ? new int[] {from, list(t, place, to)} : new int[] {0, 0};
        }
        boolean named = k < to && TERRITORY.has(t.word[k]) && t.is(k, Tokens.CAP);
        boolean rest = k < to && t.word[k] == REST && t.word(k + 1) == OF;
        int place = k < to ? Dictionary.place(t, k, to) : k;
        if (place > k && Dictionary.seat(t, k, place)
                || !(named || rest || place > k || k < to && WORLDWIDE.has(t.word[k]))) {
            return new int[] {0, 0};
        }
        return new int[] {from, list(t, rest ? k : Math.max(k + 1, place), to)};
    }

    /// "worldwide except for Japan", from a token with such a word.
    static int[] worldwide(Sentence s, int i, int to) {
        Tokens t = s.t;
        int z = i + 1;
        while (z < to && (EXCEPT.has(t.word[z]) || FOR_OF.has(t.word[z]) && z > i + 1)) {
            z++;
        }
        while (z > i + 1 && z < to && PLACED.has(t.word[z])) {
            z++;
        }
        int place = z < to ? Dictionary.place(t, z, to) : z;
        return new int[] {i, z > i + 1 && place > z ? list(t, place, to) : i + 1};
    }

    /// Behind a list of places.
    private static int list(Tokens t, int from, int to) {
        int z = from;
        int i = from;
        while (i < to) {
            int place = Dictionary.place(t, i, to);
            if (place > i || t.is(i, Tokens.CAP) && listed(t, i, to)) {
                i = Math.max(i + 1, place);
                z = i;
            } else if (MORE.has(t.word[i]) || t.word[i] == Tokens.COMMA) {
                if (COUNTRIES.has(t.word[i])) {
                    z = i + 1;
                }
                i++;
            } else {
                break;
            }
        }
        return z;
    }

    /// Whether a capitalised word that is no known place stands where one does: the list goes on or
    /// ends behind it.
    private static boolean listed(Tokens t, int i, int to) {
        int next = i + 1;
        while (next < to && t.is(next, Tokens.CAP)) {
            next++;
        }
        int w = t.word(next);
        return next >= to
                || w == Tokens.COMMA
                || w == Tokens.STOP
                || w == Tokens.OPEN
                || MORE.has(w);
    }

    /// Where an agreement holds by the sentence that tells its making: behind its name, outside of
    /// brackets, and not where somebody works.
    static int[] behind(Sentence s, int from) {
        for (int i = from; i < s.to; i++) {
            int w = s.t.word[i];
            if (w == Tokens.OPEN) {
                i = Clause.close(s.t, i, s.to) - 1;
            } else if (WITHIN.has(w)
                    && i > s.from
                    && !SEATED.has(s.t.word[i - 1])
                    && !PartyName.form(s.t, i - 1)) {
                int[] found = at(s, i, s.to, false);
                if (found[1] > found[0] && s.t.is(found[1] - 1, Tokens.CAP)) {
                    return found;
                }
            }
        }
        return new int[] {0, 0};
    }
}
