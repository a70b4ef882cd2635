package dev.octavo.biopharma;

/// Targets that no list need know, by the words around them: "a menin inhibitor", "the androgen
/// receptor", "sodium channels".
final class TargetFrames {

    private TargetFrames() {}

    /// Adds the target that is named by the token, which says what acts on it or what it is.
    static void find(Mentions m, int at) {
        int w = m.t.word[at];
        if (w == 0) {
            return;
        }
        if (ACTS.has(w)) {
            acted(m, at);
        } else if (SITE.has(w)) {
            site(m, at);
        }
    }

    /// Whether a target may be named before a word.
    static boolean begins(int word) {
        return ACTS.has(word) || SITE.has(word);
    }

    /// What acts on a target and is named by it: "a menin inhibitor".
    private static final Words ACTS =
            Words.of(
                    "inhibitor",
                    "inhibitors",
                    "antagonist",
                    "antagonists",
                    "agonist",
                    "agonists",
                    "degrader",
                    "degraders",
                    "blocker",
                    "blockers",
                    "modulator",
                    "modulators",
                    "activator",
                    "activators");

    private static final Words TOO_WIDE =
            Words.of("protein", "kinase", "enzyme", "vitamin", "main");

    /// The target named by the word before an "inhibitor": a symbol ("CCR1"), an enzyme or protein
    /// by its ending ("topoisomerase", "menin"), a factor of coagulation ("factor Xa").
    private static void acted(Mentions m, int at) {
        Tokens t = m.t;
        int i = at - 1;
        if (i < m.from || m.taken(i) || t.is(i, Tokens.SIGN | Tokens.NUMBER)) {
            return;
        }
        String word = t.text(i);
        if (i > m.from && t.word[i - 1] == FACTOR && !m.taken(i - 1) && roman(word)) {
            m.add(Mention.Type.TARGET, i - 1, i + 1, t.text(i - 1, i + 1));
        } else if (symbol(word) || enzyme(t, i, word)) {
            m.add(Mention.Type.TARGET, i, i + 1, word);
        }
    }

    private static final int FACTOR = Lexicon.intern("factor");

    private static boolean roman(String word) {
        int n = 0;
        while (n < word.length() && "IVX".indexOf(word.charAt(n)) >= 0) {
            n++;
        }
        return n > 0 && (n == word.length() || n == word.length() - 1 && word.charAt(n) == 'a');
    }

    /// Capitals and one number, as genes are called.
    private static boolean symbol(String word) {
        int n = 0;
        while (n < word.length() && word.charAt(n) >= 'A' && word.charAt(n) <= 'Z') {
            n++;
        }
        return n >= 2
                && n <= 6
                && n == word.length() - 1
                && Character.isDigit(word.charAt(n))
                && !Dictionary.known("notcode", word.substring(0, n));
    }

    private static boolean enzyme(Tokens t, int i, String word) {
        return word.length() >= 5
                && CompoundFinder.lowerLetters(word)
                && (word.endsWith("ase") || word.endsWith("in"))
                && !Lexicon.common(t.word[i])
                && !TOO_WIDE.has(t.word[i]);
    }

    private static final Words RECEPTOR = Words.of("receptor", "receptors");
    private static final Words SITE = Words.of("receptor", "receptors", "channel", "channels");
    private static final Words IONS = Words.of("sodium", "potassium", "calcium", "chloride");
    private static final Words OF_CELLS = Words.of("positive", "negative", "status", "expressing");

    /// "androgen receptor", "sodium channel", "G protein-coupled receptors".
    private static void site(Mentions m, int at) {
        Tokens t = m.t;
        int i = at - 1;
        if (i < m.from || m.taken(i) || t.is(i, Tokens.SIGN) || OF_CELLS.has(t.word(at + 1))) {
            return;
        }
        String word = t.text(i);
        int a = -1;
        if (!RECEPTOR.has(t.word[at])) {
            a = IONS.has(t.word[i]) ? i : -1;
        } else if (word.equals("protein-coupled") && i > m.from && t.text(i - 1).equals("G")) {
            a = i - 1;
        } else if (CompoundFinder.lowerLetters(word) && t.word[i] == 0) {
            a = i;
        }
        if (a >= 0 && !m.taken(a)) {
            m.add(Mention.Type.TARGET, a, at + 1, t.text(a, at + 1));
        }
    }
}
