package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.meaning.InnNames;
import dev.octavo.biopharma.meaning.Substances;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.ResearchCode;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Letters;
import java.util.Optional;

/// Names that a text joins: "zorimab-DM1 (Z-DM1)", "ABC-123, formerly known as XY-9", "ZORVEXA®
/// (zorimab)".
public final class Aliases {

    private static final int FARTHEST = 14;
    private static final Words VERBS =
            Words.of("is", "was", "are", "were", "has", "had", "will", "than", "with", "from");
    private static final Words NAMING =
            Words.of(
                    "formerly",
                    "previously",
                    "known",
                    "called",
                    "named",
                    "designated",
                    "aka",
                    "renamed",
                    "referred",
                    "dubbed",
                    "codenamed",
                    "calls",
                    "call");

    /// What else may stand between two names of one compound.
    private static final Words BETWEEN = Words.named("between-names");

    private Aliases() {}

    /// Whether the second of two compounds named one behind the other is another name of the first.
    public static boolean joined(Sentence s, Mention a, Mention b) {
        if (b.from() > a.to()
                && !different(a.name(), b.name())
                && (renames(s, a, b) || calledNow(s, a, b))) {
            return true;
        }
        if (b.from() >= a.to() && !different(a.name(), b.name()) && NamesTogether.are(s, a, b)) {
            return true;
        }
        if (b.from() - a.to() > FARTHEST || b.from() <= a.to() || different(a.name(), b.name())) {
            return false;
        }
        if (either(s, a, b)) {
            return true;
        }
        boolean naming = false;
        boolean open = false;
        for (int i = a.to(); i < b.from(); i++) {
            int w = s.t.word[i];
            if (open && s.m().is(i, Mention.Type.COMPOUND)) {
                // "A (B, C)": another name stands between
                i = s.m().end(i) - 1;
                continue;
            }
            naming |= NAMING.has(w);
            open |= w == Tokens.OPEN;
            // "A (B), formerly C": the bracket of B ends first
            if (w == Tokens.CLOSE && i == a.to()) {
                continue;
            }
            boolean taken =
                    open
                            && (TAKEN.has(w)
                                    || SALTS.has(w)
                                    || w == Tokens.SEMICOLON
                                    || w == Tokens.SLASH);
            if (!taken && !NAMING.has(w) && !BETWEEN.has(w) && !s.t.is(i, Tokens.SKIP)) {
                return renamed(s, a.to(), b.from());
            }
        }
        return naming || open && closes(s, b.to()) && !kit(s, a.to(), b);
    }

    /// "zorvagene autoleucel, or zorva-cel, a cell therapy": a name and its short form, not two
    /// codes to choose from.
    private static boolean either(Sentence s, Mention a, Mention b) {
        return s.t.word(a.to()) == Tokens.COMMA
                && b.from() == a.to() + 2
                && OR.has(s.t.word(a.to() + 1))
                && s.t.word(b.to()) == Tokens.COMMA
                && !(ResearchCode.is(a.name()) && ResearchCode.is(b.name()));
    }

    private static final Words OR = Words.of("or");

    /// "Belgrave refers to the molecule as B": another name of the compound told of before, or of
    /// the only other one of the sentence; so is "the name B for the molecule".
    public static boolean of(Sentence s, Mention b) {
        int i = b.from() - 1;
        int z = b.to();
        while (z < s.to && s.t.is(z, Tokens.SKIP)) {
            z++;
        }
        if (i > s.from
                && named(s, i)
                && OF.has(s.t.word(z))
                && ITS.has(s.t.word(z + 1))
                && MOLECULE.has(s.t.word(z + 2))) {
            return true;
        }
        if (i > s.from && named(s, i) && BRANDS.has(s.t.word[i - 1])) {
            // "has chosen the brand name B"
            return s.has(CHOSEN, s.from, i);
        }
        return i > s.from + 2
                && AS.has(s.t.word[i])
                && (MOLECULE.has(s.t.word[i - 1]) || IT.has(s.t.word[i - 1]))
                && s.has(NAMED_AS, i - 6, i);
    }

    private static final Words BRANDS =
            Words.of("brand", "trade", "proprietary", "generic", "nonproprietary");
    private static final Words ITS = Words.of("the", "this", "its", "our");
    private static final Words MOLECULE = Words.named("one-compound");

    private static final int FAR = 30;
    private static final Words CODE = Words.named("compound-name-nouns");
    private static final Words UNDER =
            Words.of(
                    "under",
                    "by",
                    "given",
                    "with",
                    "assigned",
                    "received",
                    "has",
                    "carry",
                    "carries",
                    "bear",
                    "bears");
    private static final Words OF_NAMES =
            Words.of(
                    "the",
                    "its",
                    "a",
                    "code",
                    "brand",
                    "trade",
                    "generic",
                    "proprietary",
                    "development",
                    "nonproprietary",
                    "international",
                    "research",
                    "internal",
                    "name",
                    "names");
    private static final Words IT = Words.of("it");
    private static final Words AS = Words.of("as");
    private static final Words CALLS = Words.of("calls", "call", "named", "called", "designates");
    private static final Words WHICH = Words.of("which", "that");
    private static final Words WHOSE = Words.of("whose");
    private static final Words IS = Words.of("is", "was", "will", "be");
    private static final Words NAMED_AS = Words.named("named-as");

    /// "A, which it develops under the code B", "A has been given the generic name B", "has
    /// marketed A in Mexico as B", "A, developed as B".
    private static boolean renames(Sentence s, Mention a, Mention b) {
        int i = b.from() - 1;
        while (i > a.to()
                && (s.t.is(i, Tokens.SKIP)
                        // "its generic name, B"
                        || s.t.word[i] == Tokens.COMMA && CODE.has(s.t.word[i - 1]))) {
            i--;
        }
        if (i < a.to() || b.from() - a.to() > FAR) {
            return false;
        }
        if (OF.has(s.t.word[i])) {
            return nameOf(s, a, i);
        }
        for (int k = a.to(); k < b.from(); k++) {
            if (s.t.word[k] == Tokens.SEMICOLON || s.m().is(k, Mention.Type.COMPOUND)) {
                return false;
            }
        }
        if (CALLS.has(s.t.word[i]) && s.has(WHICH, a.to(), i)) {
            // "A, which Belgrave calls B"
            return true;
        }
        if (AS.has(s.t.word[i])) {
            return s.has(NAMED_AS, Math.max(s.from, a.from() - 4), i);
        }
        while (i > a.to() && IS.has(s.t.word[i])) {
            i--;
        }
        if (!CODE.has(s.t.word[i])) {
            return false;
        }
        while (i > a.to() && OF_NAMES.has(s.t.word[i])) {
            i--;
        }
        // "under the code B", "whose generic name is B", "its brand name, B", "for which the name
        // B"
        boolean which = WHICH.has(s.t.word[i]) && OF.has(s.t.word(i - 1));
        return UNDER.has(s.t.word[i]) || WHOSE.has(s.t.word[i]) || which;
    }

    private static final Words OF = Words.of("of", "for", "to");
    private static final Words CHOSEN =
            Words.of("given", "assigned", "selected", "chosen", "adopted", "approved", "granted");
    private static final Words BEEN = Words.of("has", "have", "been", "was", "is", "now");
    private static final Words IN_BETWEEN =
            Words.of("(", ",", "is", "as", "new", "now", "proposed", "recommended", "adopted");

    /// "A (the generic name given to B)", "A, the new nonproprietary name of B", "selected the name
    /// A for B": `i` is the "of", "for" or "to" before B.
    private static boolean nameOf(Sentence s, Mention a, int i) {
        int k = i - 1;
        while (k >= a.to() && CHOSEN.has(s.t.word[k])) {
            k--;
        }
        int been = k;
        while (been >= a.to() && BEEN.has(s.t.word[been])) {
            been--;
        }
        if (been < a.to()) {
            // "the name A has been selected for B"
            return been == a.to() - 1 && named(s, a.from() - 1);
        }
        if (CHOSEN.has(s.t.word[k + 1])) {
            // "the trademark that Belgrave has chosen for B"
            while (k >= a.to() && !CODE.has(s.t.word[k]) && chooses(s, k)) {
                k--;
            }
        }
        if (k < a.to() || !CODE.has(s.t.word[k])) {
            return false;
        }
        k--;
        while (k >= a.to()
                && (OF_NAMES.has(s.t.word[k])
                        || IN_BETWEEN.has(s.t.word[k])
                        || s.t.is(k, Tokens.SKIP))) {
            k--;
        }
        return k < a.to();
    }

    private static final Words CHOOSES =
            Words.of("it", "we", "they", "has", "have", "had", "which", "that", "the", "company");

    private static boolean chooses(Sentence s, int k) {
        return CHOOSES.has(s.t.word[k]) || s.m().is(k, Mention.Type.ORG);
    }

    /// "A, as B is now called".
    private static boolean calledNow(Sentence s, Mention a, Mention b) {
        return b.from() - a.to() <= 3
                && s.t.word(a.to()) == Tokens.COMMA
                && AS.has(s.t.word(a.to() + 1))
                && s.has(NAMING, b.to(), b.to() + 6);
    }

    /// Whether "the name" stands at a word, quotation marks set aside.
    private static boolean named(Sentence s, int i) {
        int k = i;
        while (k > s.from && s.t.is(k, Tokens.SKIP)) {
            k--;
        }
        return k >= s.from && CODE.has(s.t.word[k]);
    }

    /// "A, abbreviated as \"a\" and formerly known as B": the naming word stands right before the
    /// other name, and nothing between is a clause of its own.
    private static boolean renamed(Sentence s, int from, int to) {
        int naming = -1;
        for (int i = Math.max(from, to - 3); i < to; i++) {
            naming = NAMING.has(s.t.word[i]) ? i : naming;
        }
        for (int i = from; i < to; i++) {
            if (VERBS.has(s.t.word[i])
                    || s.t.word[i] == Tokens.SEMICOLON
                    || s.m().is(i, Mention.Type.COMPOUND)) {
                return false;
            }
        }
        return naming >= 0;
    }

    /// "(zorvanib extended-release tablets)": in what form it is taken.
    private static final Words TAKEN = Words.named("taken-as");

    private static final Words SALTS = Words.named("salts");

    /// "ZORVA-PACK (zorvanib capsules; orvatinib tablets)": whether the bracket behind a name holds
    /// two substances.
    private static boolean kit(Sentence s, int from, Mention b) {
        for (Mention c : s.m().all(Mention.Type.COMPOUND)) {
            if (c.from() >= from
                    && c.from() != b.from()
                    && c.from() < b.to() + FARTHEST
                    && !s.has(CLOSES, from, c.from())
                    && different(c.name(), b.name())) {
                return true;
            }
        }
        return false;
    }

    private static final Words CLOSES = Words.of(")");

    private static boolean closes(Sentence s, int i) {
        int z = i;
        // "(mipomersen sodium)": the salt
        if (z + 1 < s.to
                && !s.t.is(z, Tokens.SIGN | Tokens.CAP)
                && s.t.word[z + 1] == Tokens.CLOSE) {
            return true;
        }
        while (z < s.to && z < i + 5 && (s.t.is(z, Tokens.SKIP) || TAKEN.has(s.t.word[z]))) {
            z++;
        }
        int w = z < s.to ? s.t.word[z] : 0;
        return w == Tokens.CLOSE || w == Tokens.COMMA || w == Tokens.SEMICOLON || w == Tokens.SLASH;
    }

    /// Two nonproprietary names are two substances, so are an antibody and what is made of it, and
    /// so are conjugates with different payloads.
    static boolean different(String a, String b) {
        // a brand may end as a nonproprietary name does: "Zorvicept (tazonercept)"
        boolean brand = Character.isUpperCase(a.charAt(0)) != Character.isUpperCase(b.charAt(0));
        boolean inns =
                !brand
                        && InnNames.is(a)
                        && InnNames.is(b)
                        && !InnNames.plain(a).equalsIgnoreCase(InnNames.plain(b));
        boolean parts =
                InnNames.descriptive(a)
                                .filter(p -> Letters.of(p.antibody()).equals(Letters.of(b)))
                                .isPresent()
                        || InnNames.descriptive(b)
                                .filter(p -> Letters.of(p.antibody()).equals(Letters.of(a)))
                                .isPresent();
        Optional<String> x = payload(a);
        Optional<String> y = payload(b);
        boolean payloads = x.isPresent() && y.isPresent() && !x.equals(y);
        return inns || parts || payloads;
    }

    /// The payload that a conjugate's name, or the dictionary, says it has.
    private static Optional<String> payload(String name) {
        return InnNames.descriptive(name)
                .or(() -> InnNames.conjugate(name))
                .or(() -> Substances.conjugate(name))
                .map(Substances.Parts::payload)
                .filter(p -> !p.isEmpty());
    }
}
