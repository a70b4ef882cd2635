package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.Indications.Found;
import dev.octavo.biopharma.sentence.Indications.How;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Names of diseases: a noun of the dictionary, or one with the ending of a disease, and the words
/// around it that belong to its name ("HER2-positive metastatic breast cancer").
final class DiseaseNames {

    private static final int OF = Lexicon.intern("of");
    private static final int MOST_WORDS = 6;
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
    private static final Words PURSUITS = Words.named("pursuits");
    static final Words FIELDS = Words.named("fields");
    private static final Words FIELD = Words.of("field", "area", "areas", "fields", "space");

    /// "delays due to the COVID-19 pandemic": what hinders a trial, not what it is for.
    private static final Words CRISES = Words.of("pandemic", "outbreak");

    private static final Words VIRUS = Words.of("virus", "infection", "infections");
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
    private static final Words MEETING = Words.named("illness-meetings");
    private static final Words DETAIL = Words.named("illness-details");

    /// Words that need another before them to name a disease.
    private static final Words BARE = Words.named("bare-illness");

    /// Words that name one alone where something is pursued against it: "the pain program".
    private static final Words OFTEN_BARE = Words.named("often-bare-illness");

    private static final int TYPE = Lexicon.intern("type");
    private static final Words VERBAL = Words.named("before-illness-name");

    private DiseaseNames() {}

    /// The disease, or field of medicine, whose principal word stands at a token.
    static Optional<Found> at(Sentence s, int i) {
        if (FIELDS.has(s.t.word[i]) && (s.t.is(i, Tokens.UPPER) || !orgAt(s, i))) {
            // "women's health"
            int a = i - 2 >= s.from && s.t.word[i - 1] == Tokens.POSSESSIVE ? i - 2 : i;
            boolean field =
                    PURSUITS.has(s.t.word(i + 1))
                            || PURSUITS.has(s.t.word(i + 2)) && !s.t.is(i + 1, Tokens.SIGN)
                            || a - 2 >= s.from
                                    && s.t.word[a - 1] == OF
                                    && FIELD.has(s.t.word[a - 2]);
            if (field) {
                return Optional.of(new Found(a, i + 1, How.FIELD));
            }
        }
        if (!is(s, i)
                || s.t.is(i, Tokens.UPPER) && bracketed(s, i)
                || s.has(MEETING, i + 1, i + 7) && s.t.is(i, Tokens.CAP)) {
            return Optional.empty();
        }
        int a = start(s, i);
        a = a < i && suffix(s.t, a) ? a + 1 : a;
        int z = i + 1;
        while (z < s.to && (is(s, z) || kind(s, z))) {
            z++;
        }
        if (CRISES.has(s.t.word(z))
                || ofGene(s, z)
                || lonely(s, a, i) && (BARE.has(s.t.word[i]) || !PURSUITS.has(s.t.word(z)))) {
            return Optional.empty();
        }
        How how =
                TREATED.has(before(s, a))
                        ? How.TREATED
                        : PURSUITS.has(s.t.word(z)) ? How.PURSUED : How.NAMED;
        return Optional.of(new Found(a, z, how));
    }

    /// "rat sarcoma viral oncogene", "melanoma antigen": the name of a gene or a protein goes on
    /// behind the disease that it was found in.
    private static boolean ofGene(Sentence s, int z) {
        return s.has(IndicationFrames.OF_GENES, z, z + 1)
                || s.has(IndicationFrames.OF_GENES, z + 1, z + 2) && !s.t.is(z, Tokens.SIGN);
    }

    /// "hepatitis C", "hemophilia A", "respiratory syncytial virus": what belongs to the name of a
    /// disease behind its principal word.
    private static boolean kind(Sentence s, int i) {
        return s.t.end[i] - s.t.start[i] == 1
                        && s.t.is(i, Tokens.CAP)
                        && s.t.word(i + 1) != Tokens.STOP
                || VIRUS.has(s.t.word[i]);
    }

    /// Whether a word names a disease: by the dictionary, or by its ending where no dictionary
    /// knows the word.
    static boolean is(Sentence s, int i) {
        int w = s.t.word[i];
        if (w != 0 || s.t.is(i, Tokens.SIGN | Tokens.DIGIT | Tokens.UPPER)) {
            return Dictionary.INDICATION.has(w);
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

    private static int before(Sentence s, int a) {
        int i = a - 1;
        while (i > s.from && (s.t.word[i] == OF || DETAIL.has(s.t.word[i]))) {
            i--;
        }
        return i >= s.from ? s.t.word[i] : 0;
    }

    private static boolean bracketed(Sentence s, int i) {
        return i > s.from && s.t.word[i - 1] == Tokens.OPEN;
    }

    /// General words alone ("disease", "pain", "failure", "AIDS") name nothing to be treated.
    private static boolean lonely(Sentence s, int a, int i) {
        return a == i && general(s, i);
    }

    private static boolean general(Sentence s, int i) {
        return BARE.has(s.t.word[i]) || OFTEN_BARE.has(s.t.word[i]);
    }

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
            if (i == head && general(s, head) && s.t.is(b, Tokens.CAP) && eponym(s, b)) {
                return b;
            }
            if (s.t.is(b, Tokens.NUMBER) && b > s.from && s.t.word[b - 1] == TYPE) {
                // "type 2 diabetes"
                i = b - 1;
                continue;
            }
            if (sign
                    || VERBAL.has(w)
                    || Wording.VERB.has(w)
                    || Dictionary.INDICATION_STOP.has(w)
                    || s.t.is(b, Tokens.NUMBER)
                    || s.m().is(b, Mention.Type.COMPOUND)
                    || orgAt(s, b)) {
                break;
            }
            i = b;
        }
        return i;
    }

    /// "(KRAS)-mutated": the rest of a word that a bracket has divided.
    private static boolean suffix(Tokens t, int i) {
        return t.word(i - 1) == Tokens.DASH
                && t.end[i - 1] == t.start[i]
                && i > 1
                && t.end[i - 2] == t.start[i - 1];
    }

    /// "Rett syndrome": one unknown name before a general word.
    private static boolean eponym(Sentence s, int token) {
        return !Lexicon.common(s.t.word[token])
                && !s.t.is(token, Tokens.UPPER)
                && s.m().at(token, Mention.Type.ORG)
                        .filter(org -> org.to() == token + 1)
                        .isPresent();
    }

    private static boolean orgAt(Sentence s, int token) {
        for (Mention org : s.orgs()) {
            if (org.from() <= token && token < org.to()) {
                return s.t.word(org.to()) != Tokens.POSSESSIVE;
            }
        }
        return false;
    }
}
