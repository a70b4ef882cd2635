package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.WordForms;
import dev.octavo.biopharma.text.Words;

/// Places in which an unknown word can only be a compound: "the NDA for …", "the FDA approved …",
/// "sales of …", "… has been launched".
///
/// A word with a capital may go on as the name of a firm, and one in small letters may be a disease
/// or a plural; neither is taken.
final class CompoundPlaces {

    private static final Words DRUG_PLACES =
            Words.of(
                    "nda",
                    "bla",
                    "maa",
                    "ind",
                    "application",
                    "approval",
                    "approved",
                    "approves",
                    "sale",
                    "sales",
                    "launch",
                    "launched",
                    "dosing",
                    "trial",
                    "study",
                    "testing",
                    "development",
                    "evaluation",
                    "evaluating",
                    "submission",
                    "filing",
                    "develop",
                    "commercialize",
                    "commercialise",
                    "commercialization",
                    "acceptance",
                    "candidate",
                    "drug",
                    "compound",
                    "antibody",
                    "inhibitor",
                    "agent",
                    "therapy",
                    "treatment",
                    "indication",
                    "trials",
                    "studies",
                    "registration",
                    "rights");
    private static final Words LINKS =
            Words.of(
                    "for",
                    "of",
                    "with",
                    "evaluating",
                    "its",
                    "product",
                    "candidate",
                    "drug",
                    "compound",
                    "antibody",
                    "lead");

    private CompoundPlaces() {}

    /// Whether the word at a token is unknown and stands in such a place.
    static boolean is(Mentions m, int i) {
        Tokens t = m.t;
        if (t.word[i] != 0 || t.is(i, Tokens.DIGIT | Tokens.HYPHEN) || t.end[i] - t.start[i] < 5) {
            return false;
        }
        if (t.word(i + 1) == Tokens.POSSESSIVE) {
            return false;
        }
        if (Dictionary.INDICATION.has(t.word(i + 1))) {
            // an eponym: "Batten disease"
            return false;
        }
        boolean capital = t.is(i, Tokens.CAP);
        if (capital && (m.own(i) || t.word(i + 1) == FOR && t.is(i + 2, Tokens.DIGIT))) {
            // "the IND of Belgrave for ZV-1"
            return false;
        }
        boolean formulated = FORMULATION.has(t.word(i + 1)) && t.is(i + 1, Tokens.UPPER);
        if (capital && !formulated && (goesOn(t, i) || nameLike(t, i + 1))) {
            return false;
        }
        boolean follows = i + 1 < m.to && !t.is(i + 1, Tokens.SIGN) && !AFTER.has(t.word[i + 1]);
        if (!capital
                && (!CompoundFinder.lowerLetters(t.text(i))
                        || follows
                        || several(t, i)
                        || disease(t, i))) {
            return false;
        }
        if (i == m.from) {
            return capital && passed(t, i + 1);
        }
        int b = i - 1;
        int links = 0;
        while (b > m.from && links < 3 && LINKS.has(t.word[b])) {
            b--;
            links++;
        }
        int before = t.word[b];
        if (capital && passed(t, i + 1)) {
            return true;
        }
        if (capital) {
            return (links == 1
                            && (DRUG_PLACES.has(before) || applied(m, b))
                            && t.word[i - 1] != WITH)
                    || (links == 0 && APPROVED.has(before));
        }
        return (links > 0 && (DRUG_PLACES.has(before) || application(m, b)))
                || (links == 0 && APPROVED.has(before));
    }

    /// Whether a word ends as the names of diseases do: "nocturia", "neuropathy".
    private static boolean disease(Tokens t, int i) {
        for (String ending : DISEASES) {
            if (t.endsWith(i, ending)) {
                return true;
            }
        }
        return false;
    }

    private static final String[] DISEASES = {
        "uria", "emia", "itis", "osis", "pathy", "algia", "plegia", "trophy", "noia", "penia",
        "rrhea", "phobia", "lepsy", "oma"
    };

    /// Whether a capitalised word may go on in the next: in a heading all of capitals it does not
    /// before a small word, where it looks like no English word.
    private static boolean goesOn(Tokens t, int i) {
        boolean over =
                AFTER.has(t.word(i + 1))
                        && !several(t, i)
                        && WordForms.unknown(t.text, t.start[i], t.end[i]);
        return t.is(i + 1, Tokens.CAP) && !over;
    }

    /// Whether an unknown word is a plural, as names of substances hardly ever are.
    private static boolean several(Tokens t, int i) {
        return t.endsWith(i, "s");
    }

    /// What stands behind a brand for the way in which the drug is released.
    static final Words FORMULATION =
            Words.of("xr", "er", "sr", "cr", "xl", "la", "odt", "lar", "dr", "ir");

    private static final Words AFTER =
            Words.of(
                    "in",
                    "for",
                    "by",
                    "was",
                    "is",
                    "has",
                    "to",
                    "and",
                    "as",
                    "with",
                    "tablets",
                    "injection",
                    "capsules",
                    "at",
                    "from",
                    "on",
                    "which",
                    "will",
                    "under",
                    "during",
                    "program");
    private static final int WITH = Lexicon.intern("with");
    private static final int FOR = Lexicon.intern("for");
    private static final Words APPROVED =
            Words.of(
                    "approved",
                    "approves",
                    "approving",
                    "market",
                    "commercialize",
                    "commercialise",
                    "launch",
                    "launched",
                    "launches",
                    "launching");

    private static final int BRACKET = 6;

    private static final Words PASSED =
            Words.of("approved", "cleared", "launched", "authorized", "authorised");

    /// "… was approved", "… has been launched", also behind a short bracket.
    private static boolean passed(Tokens t, int i) {
        if (t.word(i) == Tokens.OPEN) {
            for (int k = i + 1; k < Math.min(t.count, i + BRACKET); k++) {
                if (t.word[k] == Tokens.CLOSE) {
                    return passed(t, k + 1);
                }
            }
            return false;
        }
        boolean verb = Words.WAS.has(t.word(i)) || Words.HAVE.has(t.word(i));
        int last = Words.HAVE.has(t.word(i)) ? i + 2 : i + 1;
        return verb && PASSED.has(t.word(last));
    }

    private static final int APPLICATIONS =
            Mention.Type.NDA.bit
                    | Mention.Type.BLA.bit
                    | Mention.Type.MAA.bit
                    | Mention.Type.IND.bit
                    | Mention.Type.CTA.bit;

    private static boolean application(Mentions m, int token) {
        return m.types(token, APPLICATIONS) != 0 || m.t.word(token) == Tokens.CLOSE;
    }

    /// Whether an application is named at a token, or in the bracket that closes there: "the
    /// Marketing Authorization Application (MAA)".
    private static boolean applied(Mentions m, int token) {
        return m.types(token, APPLICATIONS) != 0
                || m.t.word(token) == Tokens.CLOSE
                        && token > m.from
                        && m.types(token - 1, APPLICATIONS) != 0;
    }

    /// Whether a word is one that names of firms go on with.
    static boolean nameLike(Tokens t, int i) {
        return Dictionary.LEGAL.has(t.word(i))
                || Dictionary.ORGANISATION.has(t.word(i))
                || t.word(i) == AMP;
    }

    private static final int AMP = Lexicon.intern("&");
}
