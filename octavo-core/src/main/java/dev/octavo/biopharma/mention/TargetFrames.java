package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// Targets that no list need know, by the words around them: "a menin inhibitor", "an inhibitor of
/// KIF18A", "which neutralizes TSG-6", "targets SLC1A5", "the androgen receptor", "the adenosine
/// A2a receptor", "sodium channels".
final class TargetFrames {

    private TargetFrames() {}

    /// Adds the target that is named by the token, which says what acts on it, what is done to it
    /// or what it is.
    static void find(Mentions m, int at) {
        int w = m.t.word[at];
        if (w == 0) {
            return;
        }
        if (ACTS.has(w)) {
            if (OF.has(m.t.word(at + 1))) {
                ahead(m, at + 2, true);
            } else {
                acted(m, at);
            }
        } else if (SITE.has(w)) {
            site(m, at);
        } else if (ANTIBODY.has(w)) {
            bound(m, at - 1);
        } else if (w == TO) {
            if (at > m.from && ANTIBODY.has(m.t.word[at - 1])) {
                ahead(m, at + 1, false);
            }
        } else if (FOR == w) {
            if (at > m.from && LIGAND.has(m.t.word[at - 1])) {
                ahead(m, at + 1, false);
            }
        } else if (AIMING.has(w)) {
            int object = LINK.has(m.t.word(at + 1)) ? at + 2 : at + 1;
            int of = amount(m, object);
            ahead(m, of, of > object || TARGETING.has(w));
        } else if (REDUCING.has(w)) {
            int of = amount(m, at + 1);
            if (of > at + 1) {
                ahead(m, of, true);
            }
        }
    }

    /// Behind "the activity of", "the gene for", where such words stand at a token.
    private static int amount(Mentions m, int from) {
        int i = from;
        while (i < from + 2 && BEFORE.has(m.t.word(i))) {
            i++;
        }
        boolean amount = AMOUNT.has(m.t.word(i)) && WHOSE.has(m.t.word(i + 1));
        return amount ? i + 2 : from;
    }

    /// Whether a target is looked for beside a word.
    static boolean asks(int word) {
        return ACTS.has(word)
                || SITE.has(word)
                || AIMING.has(word)
                || REDUCING.has(word)
                || ANTIBODY.has(word)
                || word == TO
                || word == FOR;
    }

    /// Whether a target may be named beside a word.
    static boolean begins(int word) {
        return ACTS.has(word)
                || SITE.has(word)
                || AIMING.has(word)
                || REDUCING.has(word)
                || ANTIBODY.has(word)
                || LIGAND.has(word);
    }

    /// What acts on a target and is named by it: "a menin inhibitor".
    private static final Words ACTS = Words.named("acting-on-targets");

    private static final Words AIMING = Words.named("aiming-at-targets");

    /// Before how much there is of a target: "reduces the production of factor XI".
    private static final Words REDUCING =
            Words.of("reduces", "reduce", "reducing", "lowers", "lower", "decreases", "decrease");

    private static final Words AMOUNT = Words.named("amounts-of-targets");
    private static final Words WHOSE = Words.of("of", "for", "encoding");
    private static final Words LIGAND = Words.of("ligand", "specific", "antibody", "affinity");
    private static final Words OF = Words.of("of", "against");
    private static final Words LINK = Words.of("to", "against", "at", "with");
    private static final Words BEFORE =
            Words.of(
                    "the",
                    "human",
                    "both",
                    "mutant",
                    "a",
                    "an",
                    "cell-surface",
                    "protein",
                    "cytokine",
                    "enzyme",
                    "of",
                    "antigen");
    private static final Words TARGETING = Words.of("targeting", "inhibits", "silences", "inhibit");
    private static final Words ANTIBODY = Words.of("antibody", "antibodies", "mab");
    private static final int TO = Lexicon.intern("to");
    private static final int FOR = Lexicon.intern("for");
    private static final Words HOW =
            Words.of("inverse", "partial", "dual", "reverse", "full", "covalent", "allosteric");
    private static final Words TOO_WIDE = Words.named("no-targets");

    /// Words that end the name of a target: "TYK2 kinase", "NS3 protease".
    private static final Words ENDS =
            Words.of(
                    "protease",
                    "kinase",
                    "polymerase",
                    "integrase",
                    "pathway",
                    "receptor",
                    "transporter",
                    "antigen",
                    "toxin");

    /// The target named by the word before an "inhibitor": a symbol ("CCR1"), an enzyme or protein
    /// by its ending ("topoisomerase", "menin"), a factor of coagulation ("factor Xa").
    private static void acted(Mentions m, int at) {
        Tokens t = m.t;
        int i = at - 1;
        while (i > m.from && HOW.has(t.word[i])) {
            i--;
        }
        int z = i + 1;
        if (i > m.from
                && ENDS.has(t.word[i])
                && !m.taken(i)
                && t.is(i - 1, Tokens.CAP | Tokens.NUMBER)) {
            i--;
        }
        if (i - 2 >= m.from && t.is(i, Tokens.NUMBER) && t.word[i - 1] == Tokens.SLASH) {
            // "NS3/4"
            i -= 2;
        }
        if (i < m.from || t.is(i, Tokens.SIGN)) {
            return;
        }
        int begins = TargetNames.begin(m, z);
        String word = t.text(i);
        if (ENDS.has(t.word[i]) && i - 3 > m.from && t.word[i - 1] == Tokens.CLOSE) {
            // "gonadotropin-releasing hormone (GnRH) receptor"
            int open = i - 3;
            begins = t.word[open] == Tokens.OPEN ? TargetNames.begin(m, open) : open;
            if (begins < open) {
                add(m, begins, z);
            }
        } else if (begins < i && begins < z) {
            add(m, begins, z);
        } else if (i > m.from && t.word[i - 1] == FACTOR && !m.taken(i - 1) && roman(word)) {
            add(m, i - 1, z);
        } else if (!t.is(i, Tokens.NUMBER) && (symbol(t, i) || enzyme(t, i, word))) {
            int a = i;
            while (a - 2 > m.from && t.word[a - 1] == Tokens.SLASH && symbol(t, a - 2)) {
                // "PDE3/PDE4"
                a -= 2;
            }
            boolean longer =
                    a == i
                            && i > m.from
                            && word.indexOf('-') > 0
                            && t.word[i - 1] == 0
                            && CompoundFinder.lowerLetters(t.text(i - 1));
            // "guanylate cyclase-C"
            add(m, longer ? i - 1 : a, z);
        }
    }

    /// "a TL1A antibody": a symbol with a number, which no code of a compound looks like; an "IgG1
    /// antibody" is one of a kind.
    private static void bound(Mentions m, int at) {
        if (at >= m.from
                && m.t.is(at, Tokens.DIGIT)
                && !m.t.is(at, Tokens.HYPHEN)
                && !m.t.text(at).startsWith("Ig")
                && symbol(m.t, at)) {
            add(m, at, at + 1);
        }
    }

    private static void add(Mentions m, int a, int z) {
        boolean free = true;
        for (int i = a; i < z; i++) {
            free &= !m.taken(i);
        }
        if (free) {
            m.add(Mention.Type.TARGET, a, z, m.t.text(a, z));
        }
    }

    private static final int MOST_WORDS = 4;

    /// The target behind "inhibitor of" or "binds": a symbol, a protein by its ending, or what ends
    /// as a receptor does.
    ///
    /// @param acted whether an "inhibitor" is of it, so that it needs no capitals
    private static void ahead(Mentions m, int from, boolean acted) {
        Tokens t = m.t;
        int a = from;
        while (a < m.to && a < from + 3 && BEFORE.has(t.word[a])) {
            a++;
        }
        if (a >= m.to || m.taken(a) || t.is(a, Tokens.SIGN | Tokens.NUMBER)) {
            return;
        }
        int end = TargetNames.end(m, a);
        if (end > a) {
            add(m, a, end);
            return;
        }
        for (int z = a;
                z < Math.min(m.to, a + MOST_WORDS) && !t.is(z, Tokens.SIGN) && !m.taken(z);
                z++) {
            if (SITE.has(t.word[z]) && z > a && !TOO_WIDE.has(t.word[z - 1])) {
                if (z + 1 < m.to && symbol(t, z + 1)) {
                    return;
                }
                add(m, a, t.is(z + 1, Tokens.NUMBER) && z + 1 < m.to ? z + 2 : z + 1);
                return;
            }
            if (!CompoundFinder.lowerLetters(t.text(z))
                    && !t.is(z, Tokens.NUMBER | Tokens.CAP | Tokens.DIGIT)) {
                break;
            }
        }
        if (FACTORS.has(t.word[a]) && a + 1 < m.to && roman(t.text(a + 1))) {
            boolean two = a + 3 < m.to && AND.has(t.word[a + 2]) && roman(t.text(a + 3));
            add(m, a, two ? a + 4 : a + 2);
        } else if (symbol(t, a)) {
            int z = a + 1;
            if (z + 1 < m.to && t.word[z] == Tokens.SLASH && t.is(z + 1, Tokens.NUMBER)) {
                z += 2;
            }
            add(m, a, z < m.to && ENDS.has(t.word[z]) ? z + 1 : z);
        } else if (acted && enzyme(t, a, t.text(a))) {
            add(
                    m,
                    a,
                    t.is(a + 1, Tokens.CAP) && a + 1 < m.to && t.end[a + 1] - t.start[a + 1] <= 2
                            ? a + 2
                            : a + 1);
        }
    }

    private static final int FACTOR = Lexicon.intern("factor");
    private static final Words FACTORS = Words.of("factor", "factors");
    private static final Words AND = Words.of("and");

    private static boolean roman(String word) {
        int n = 0;
        while (n < word.length() && "IVX".indexOf(word.charAt(n)) >= 0) {
            n++;
        }
        return n > 0 && (n == word.length() || n == word.length() - 1 && word.charAt(n) == 'a');
    }

    private static final int LONGEST = 10;

    /// Capitals, mostly with a number or a Greek letter, as genes and proteins are called:
    /// "KIF18A", "RORγt", "TREM-9".
    private static boolean symbol(Tokens t, int i) {
        int length = t.end[i] - t.start[i];
        if (t.word[i] != 0 && Lexicon.common(t.word[i]) || length < 3 || length > LONGEST) {
            return false;
        }
        int upper = 0;
        int digits = 0;
        int greek = 0;
        for (int k = t.start[i]; k < t.end[i]; k++) {
            char c = t.text.charAt(k);
            upper += c >= 'A' && c <= 'Z' ? 1 : 0;
            digits += c >= '0' && c <= '9' ? 1 : 0;
            greek += c >= '\u03b1' && c <= '\u03c9' ? 1 : 0;
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '.') {
                return false;
            }
        }
        char first = t.text.charAt(t.start[i]);
        boolean code = digits >= 3 && t.is(i, Tokens.HYPHEN);
        boolean plain = digits == 0 && greek == 0;
        boolean named =
                upper >= 2 && (!plain || upper == length && length <= 6 || ENDS.has(t.word(i + 1)))
                        || upper == 1 && greek > 0;
        boolean other = plain && Dictionary.known("notcode", t.text(i));
        return first >= 'A' && first <= 'Z' && named && !code && !other && !TOO_WIDE.has(t.word[i]);
    }

    private static boolean enzyme(Tokens t, int i, String word) {
        int hyphen = word.indexOf('-');
        if (hyphen >= 6 && word.length() - hyphen <= 3) {
            // "cyclase-C"
            String front = word.substring(0, hyphen);
            return front.endsWith("ase") && CompoundFinder.lowerLetters(front);
        }
        return word.length() >= 5
                && CompoundFinder.lowerLetters(word)
                && (word.endsWith("ase") || word.endsWith("in"))
                && !Lexicon.common(t.word[i])
                && !TOO_WIDE.has(t.word[i]);
    }

    private static final Words RECEPTOR = Words.of("receptor", "receptors");
    private static final Words SITE = Words.of("receptor", "receptors", "channel", "channels");
    private static final Words IONS = Words.of("sodium", "potassium", "calcium", "chloride");
    private static final Words OF_CELLS = Words.named("behind-receptors");

    /// "androgen receptor", "sodium channel", "G protein-coupled receptors", "TREM-9 receptor".
    private static void site(Mentions m, int at) {
        Tokens t = m.t;
        int i = at - 1;
        if (i < m.from
                || m.taken(i)
                || t.is(i, Tokens.SIGN)
                || OF_CELLS.has(t.word(at + 1))
                || TOO_WIDE.has(t.word[i])) {
            return;
        }
        if (at + 1 < m.to && symbol(t, at + 1)) {
            // "the chemokine receptor CCR1"
            add(m, at + 1, at + 2);
            return;
        }
        int begins = TargetNames.begin(m, at + 1);
        if (begins > m.from && t.text(begins - 1).equals("G")) {
            // "G protein-coupled"
            begins--;
        }
        if (begins < at && RECEPTOR.has(t.word[at])) {
            add(m, begins, t.is(at + 1, Tokens.NUMBER) && at + 1 < m.to ? at + 2 : at + 1);
            return;
        }
        String word = t.text(i);
        int a = -1;
        if (!RECEPTOR.has(t.word[at])) {
            a = IONS.has(t.word[i]) ? i : -1;
        } else if (word.equals("protein-coupled") && i > m.from && t.text(i - 1).equals("G")) {
            a = i - 1;
        } else if (t.is(i, Tokens.DIGIT)
                && word.length() <= 3
                && i > m.from
                && CompoundFinder.lowerLetters(t.text(i - 1))) {
            // "adenosine A2a receptor"
            a = i - 1;
        } else if (CompoundFinder.lowerLetters(word) && t.word[i] == 0 || symbol(t, i)) {
            a = i;
        }
        if (a >= 0) {
            add(m, a, t.is(at + 1, Tokens.NUMBER) && at + 1 < m.to ? at + 2 : at + 1);
        }
    }
}
