package dev.octavo.biopharma;

import java.util.Optional;

/// Diseases: a noun of the dictionary with the words before it that belong to its name
/// ("HER2-positive metastatic breast cancer").
final class Indications {

    private static final int MOST_WORDS = 6;
    private static final int OF = Lexicon.intern("of");
    private static final Words TREATED =
            Words.of(
                    "treatment",
                    "treating",
                    "treat",
                    "treats",
                    "patients",
                    "in",
                    "with",
                    "for",
                    "adults",
                    "people",
                    "prevention",
                    "indication",
                    "subjects",
                    "against",
                    "children");

    private Indications() {}

    /// The first disease that a sentence names as one to be treated, else the first.
    static Optional<String> of(Sentence s) {
        return find(s, false);
    }

    /// The first disease that a sentence names as one to be treated.
    static Optional<String> treated(Sentence s) {
        return find(s, true);
    }

    private static final Words THERAPIES =
            Words.of("vaccine", "vaccines", "alliance", "program", "market", "therapeutics");

    /// The first disease that a sentence names, be it only that of a vaccine or an alliance.
    static Optional<String> named(Sentence s) {
        return find(s, false, true);
    }

    private static Optional<String> find(Sentence s, boolean only) {
        return find(s, only, false);
    }

    private static Optional<String> find(Sentence s, boolean only, boolean any) {
        Optional<String> first = Optional.empty();
        for (int i = s.from; i < s.to; i++) {
            if (!disease(s, i) || s.t.is(i, Tokens.UPPER) && bracketed(s, i)) {
                continue;
            }
            if (s.has(MEETING, i + 1, i + 7) && s.t.is(i, Tokens.CAP)) {
                continue;
            }
            int a = start(s, i);
            if (lonely(s, a, i)) {
                continue;
            }
            int z = i + 1;
            while (z < s.to && disease(s, z)) {
                z++;
            }
            String name = s.t.text(a, z);
            if (TREATED.has(before(s, a))) {
                return Optional.of(name);
            }
            if (!only && (any || !THERAPIES.has(s.t.word(z)))) {
                first = first.or(() -> Optional.of(name));
            }
            i = z;
        }
        return first;
    }

    /// Whether a word names a disease: by the dictionary, or by its ending where no dictionary
    /// knows the word.
    private static boolean disease(Sentence s, int i) {
        int w = s.t.word[i];
        if (w != 0 || s.t.is(i, Tokens.SIGN | Tokens.DIGIT | Tokens.UPPER)) {
            return Dictionary.in(Dictionary.INDICATION, w);
        }
        int length = s.t.end[i] - s.t.start[i];
        if (length < 7 || s.m().taken(i)) {
            return false;
        }
        for (String ending : ENDINGS) {
            int at = s.t.end[i] - ending.length();
            if (s.t.text.regionMatches(true, at, ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }

    private static final String[] ENDINGS = {
        "itis",
        "osis",
        "oma",
        "emia",
        "aemia",
        "opathy",
        "algia",
        "uria",
        "penia",
        "plegia",
        "rrhea",
        "rrhoea",
        "trophy",
        "philia",
        "plasia",
        "phobia",
        "esthesia",
        "kinesia",
        "iasis",
        "sthenia",
        "pathies",
        "blastoma",
        "megaly",
        "stenosis",
        "thymia",
        "cytosis",
        "ectasis",
        "hidrosis",
        "tonia",
        "dipsia",
        "opia",
        "ascites"
    };

    private static final Words MEETING =
            Words.of(
                    "symposium",
                    "society",
                    "meeting",
                    "association",
                    "conference",
                    "institute",
                    "congress",
                    "foundation",
                    "center",
                    "centre");

    private static int before(Sentence s, int a) {
        int i = a - 1;
        while (i > s.from && (s.t.word[i] == OF || DETAIL.has(s.t.word[i]))) {
            i--;
        }
        return i >= s.from ? s.t.word[i] : 0;
    }

    private static final Words DETAIL =
            Words.of(
                    "of",
                    "the",
                    "a",
                    "an",
                    "various",
                    "certain",
                    "advanced",
                    "adult",
                    "who",
                    "have",
                    "diagnosed",
                    "potential");

    private static boolean bracketed(Sentence s, int i) {
        return i > s.from && s.t.word[i - 1] == Tokens.OPEN;
    }

    /// General words alone ("disease", "pain", "failure", "AIDS") name nothing to be treated.
    private static boolean lonely(Sentence s, int a, int i) {
        return a == i && GENERAL.has(s.t.word[i]);
    }

    private static final Words GENERAL =
            Words.of(
                    "disease",
                    "diseases",
                    "disorder",
                    "disorders",
                    "syndrome",
                    "syndromes",
                    "failure",
                    "deficiency",
                    "dysfunction",
                    "insufficiency",
                    "degeneration",
                    "infection",
                    "infections",
                    "tumor",
                    "tumors",
                    "tumour",
                    "tumours",
                    "toxicity",
                    "dependence",
                    "allergy",
                    "overdose",
                    "burns",
                    "aids",
                    "atrophy",
                    "sclerosis",
                    "fibrosis",
                    "ulcer",
                    "ulcers",
                    "reflux",
                    "smoking",
                    "als",
                    "sma",
                    "amd",
                    "mash",
                    "warts",
                    "scars",
                    "wounds",
                    "depression",
                    "anxiety",
                    "pain",
                    "stroke",
                    "edema",
                    "addiction");

    private static int start(Sentence s, int head) {
        int i = head;
        while (i > s.from && head - i < MOST_WORDS) {
            int b = i - 1;
            int w = s.t.word[b];
            if (w == Tokens.POSSESSIVE && b > s.from) {
                i = b - 1;
                continue;
            }
            boolean sign = s.t.is(b, Tokens.SIGN);
            if (sign
                    || VERBAL.has(w)
                    || Wording.VERB.has(w)
                    || Dictionary.in(Dictionary.INDICATION_STOP, w)
                    || s.t.is(b, Tokens.NUMBER)
                    || orgAt(s, b)) {
                break;
            }
            i = b;
        }
        return i;
    }

    private static final Words VERBAL =
            Words.of(
                    "take",
                    "takes",
                    "treat",
                    "treats",
                    "treating",
                    "fight",
                    "target",
                    "targets",
                    "targeting",
                    "against",
                    "previously",
                    "treated",
                    "advance",
                    "study",
                    "trial");

    private static boolean orgAt(Sentence s, int token) {
        for (Mention org : s.orgs()) {
            if (org.from() <= token && token < org.to()) {
                return s.t.word(org.to()) != Tokens.POSSESSIVE;
            }
        }
        return false;
    }
}
