package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Likely;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.WordForms;
import dev.octavo.biopharma.text.Words;

/// Compounds by the shape of their names.
///
/// A research code ("ABC-123", "XY 94-9343", "QRS1234"), a name with a payload ("huA12-DM4"), an
/// international nonproprietary name by its stem ("-mab", "-tinib"), with the second word of a
/// conjugate; a brand by its mark (®, ™), by the nonproprietary name in brackets behind it or by
/// the form it is taken in ("Zorvexa tablets"); and an otherwise unknown word where a compound must
/// stand ([CompoundPlaces]).
final class CompoundFinder {

    private static final Words PLATFORM =
            Words.of(
                    "technology",
                    "technologies",
                    "platform",
                    "platforms",
                    "system",
                    "systems",
                    "library",
                    "software",
                    "device",
                    "mouse",
                    "mice");

    private CompoundFinder() {}

    static void find(Mentions m) {
        Tokens t = m.t;
        for (int i = m.from; i < m.to; i++) {
            if (plain(t, i)
                    || m.taken(i)
                    || t.is(i, Tokens.SIGN | Tokens.NUMBER)
                    || t.word[i] == Tokens.POSSESSIVE) {
                continue;
            }
            int end = at(m, i);
            if (end > i) {
                String name = t.text(i, end);
                m.add(Mention.Type.COMPOUND, i, end, name);
                i = end - 1;
            }
        }
    }

    /// The shapes by which a word may be a name whatever the words around it are.
    private static final int NAMED = Tokens.HYPHEN | Tokens.DIGIT | Tokens.UPPER | Tokens.CAP;

    /// Whether a token is an English word in small letters, as most are.
    private static boolean plain(Tokens t, int i) {
        int w = t.word[i];
        return w != 0
                && (t.shape[i] & NAMED) == 0
                && (t.end[i] - t.start[i] < 7 || !Stems.WORDS.has(w));
    }

    private static int at(Mentions m, int i) {
        Tokens t = m.t;
        int length = t.end[i] - t.start[i];
        if (length < 3 || length > 40) {
            return i;
        }
        boolean plain = !t.is(i, Tokens.HYPHEN | Tokens.DIGIT | Tokens.UPPER);
        if (plain && (length < 7 || Lexicon.common(t.word[i]))) {
            return named(m, i);
        }
        String word = t.text(i);
        if (t.is(i, Tokens.HYPHEN) && ResearchCode.payload(word)) {
            return i + 1;
        }
        if (t.is(i, Tokens.HYPHEN) && word.endsWith(CELLS) && length > CELLS.length() + 2) {
            return i + 1;
        }
        if (t.is(i, Tokens.DIGIT)) {
            return ResearchCode.is(word) ? i + 1 : i;
        }
        if (t.is(i, Tokens.UPPER) && ResearchCode.spaced(m, i, word)) {
            return i + 2;
        }
        boolean trial =
                t.is(i, Tokens.UPPER) && TRIALS.has(t.word(i + 1)) && !t.is(i + 1, Tokens.CAP);
        if (!trial && stem(t, i, word) && !(t.is(i, Tokens.CAP) && named(t, i + 1))) {
            return secondWord(m, i + 1);
        }
        if (word.endsWith("gene")
                && t.word[i] == 0
                && i + 1 < m.to
                && stem(t, i + 1, t.text(i + 1))) {
            // "zorvagene autoleucel": the first word of a gene or cell therapy
            return i + 2;
        }
        return named(m, i);
    }

    /// "the RIPTIDE trial" is no peptide.
    private static final Words TRIALS = Words.of("trial", "study", "trials", "studies");

    /// What the short names of cell therapies end in: "zorva-cel".
    private static final String CELLS = "-cel";

    /// Where a brand or a word in a compound's place ends, or the token itself.
    private static int named(Mentions m, int i) {
        Tokens t = m.t;
        if (t.is(i, Tokens.CAP)) {
            int brand = brand(m, i);
            if (brand > i) {
                return brand;
            }
        }
        int dosed = dosed(m, i);
        if (dosed > i) {
            return dosed;
        }
        if (!CompoundPlaces.is(m, i)) {
            return i;
        }
        return i + 1 < m.to
                        && CompoundPlaces.FORMULATION.has(t.word(i + 1))
                        && t.is(i + 1, Tokens.UPPER)
                ? i + 2
                : i + 1;
    }

    private static final Words DOSED = Words.named("dosage-forms");
    private static final Words ROUTES = Words.named("routes");
    private static final Words DOSED_BY_ROUTE = Words.named("dosage-forms-of-a-route");

    private static final Words SALTS = Words.named("salts");

    /// "injection site", "tablet computer": what else these words mean.
    private static final Words NOT_DOSED =
            Words.of("site", "sites", "molding", "computer", "computers");

    private static final int MOST_ROUTES = 3;

    /// "Zorvexa tablets", "ZORVEXA oral solution": where an unknown name ends, not the
    /// registrant's, that stands before the form in which a drug is taken; the token itself where
    /// none does.
    private static int dosed(Mentions m, int i) {
        Tokens t = m.t;
        if (!strange(t, i)) {
            return i;
        }
        int end = i + 1;
        while (end < m.to && end < i + 3 && (strange(t, end) || SALTS.has(t.word[end]))) {
            end++;
        }
        int form = end;
        while (form < m.to && form < end + MOST_ROUTES && ROUTES.has(t.word[form])) {
            form++;
        }
        boolean taken =
                form < m.to
                        && (DOSED.has(t.word[form])
                                || form > end && DOSED_BY_ROUTE.has(t.word[form]))
                        && !NOT_DOSED.has(t.word(form + 1));
        return taken
                        && !WordForms.english(t, i)
                        && (t.is(i, Tokens.UPPER) || !WordForms.participle(t, i))
                        && !m.own(i)
                ? end
                : i;
    }

    /// Whether a capitalised word of letters is in no list.
    private static boolean strange(Tokens t, int i) {
        return t.word[i] == 0
                && t.is(i, Tokens.CAP)
                && !t.is(i, Tokens.DIGIT | Tokens.HYPHEN | Tokens.SIGN)
                && t.end[i] - t.start[i] >= 5;
    }

    /// Second words of nonproprietary names of proteins.
    private static final Words GLYCOSYLATED = Words.of("alfa", "pegol");

    private static int secondWord(Mentions m, int i) {
        return i < m.to
                        && !m.taken(i)
                        && (Dictionary.conjugate(m.t.text(i)).isPresent()
                                || newSecond(m.t, i)
                                || GLYCOSYLATED.has(m.t.word[i]) && !m.t.is(i, Tokens.CAP))
                ? i + 1
                : i;
    }

    /// Whether a word behind a nonproprietary name can be the second one of a conjugate whose
    /// payload no list has: "zorvamab zorvatin".
    private static boolean newSecond(Tokens t, int i) {
        if (t.word[i] != 0
                || t.is(i, Tokens.CAP)
                || !lowerLetters(t.text(i))
                || t.end[i] - t.start[i] > LONGEST_SECOND
                || !t.endsWith(i - 1, "mab") && !t.endsWith(i - 1, "tug")) {
            return false;
        }
        for (String ending : SECOND) {
            if (t.endsWith(i, ending)) {
                return true;
            }
        }
        return false;
    }

    private static final int LONGEST_SECOND = 14;
    private static final String[] SECOND = {
        "tin", "xin", "can", "rine", "sine", "cin", "tox", "lin"
    };

    /// A word with a mark, or with a nonproprietary name in brackets behind it.
    private static int brand(Mentions m, int i) {
        Tokens t = m.t;
        int next = i + 1;
        boolean marked = t.word(next) == Tokens.MARK && next < m.to;
        if (marked) {
            next++;
            if (PLATFORM.has(t.word(next)) || PLATFORM.has(t.word(next + 1))) {
                return i;
            }
        }
        boolean explained =
                next + 1 < m.to
                        && t.word[next] == Tokens.OPEN
                        && (Dictionary.stem(t.word[next + 1], t.text(next + 1))
                                || (Lexicon.id(t.text(next + 1)) == 0
                                        && lowerLetters(t.text(next + 1))
                                        && (t.word(next + 2) == Tokens.CLOSE
                                                || taken(m, next + 2))));
        if (explained && (marked || !WordForms.english(t, i))) {
            return t.word(next + 2) == Tokens.CLOSE ? next + 3 : marked ? next : i + 1;
        }
        return marked
                        && !Dictionary.ORGANISATION.has(t.word[i])
                        && !Dictionary.NOT_ORG.has(t.word[i])
                        && t.end[i] - t.start[i] >= 4
                ? next
                : i;
    }

    /// Whether a bracket says in what form a drug is taken and closes: "(naloxone nasal spray)".
    private static boolean taken(Mentions m, int from) {
        Tokens t = m.t;
        int i = from;
        boolean form = false;
        while (i < m.to && i < from + 5 && t.word[i] != Tokens.CLOSE) {
            boolean taken = DOSED.has(t.word[i]) || DOSED_BY_ROUTE.has(t.word[i]);
            if (!taken && !ROUTES.has(t.word[i]) && t.word[i] != Tokens.COMMA) {
                return false;
            }
            form |= taken;
            i++;
        }
        return form && t.word(i) == Tokens.CLOSE;
    }

    /// The words of the lexicon that end in the stem of a nonproprietary name. Made when the first
    /// text is read.
    private static final class Stems {
        static final Likely WORDS = new Likely(word -> Dictionary.stem(Lexicon.id(word), word));
    }

    private static boolean stem(Tokens t, int i, String word) {
        return t.word[i] != 0 ? Stems.WORDS.has(t.word[i]) : Dictionary.stem(0, word);
    }

    static boolean lowerLetters(String word) {
        if (word.length() < 5) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /// Whether the word behind belongs to the name of a firm: "Halversen Pharma".
    private static boolean named(Tokens t, int i) {
        return t.is(i, Tokens.CAP) && CompoundPlaces.nameLike(t, i);
    }
}
