package dev.octavo.biopharma.text;

import java.util.Locale;

/// The shapes of English words: what ends as adjectives, adverbs, nouns and inflected verbs do is
/// no name, even where no list has it.
public final class WordForms {

    private WordForms() {}

    /// "Aldwych-nominated", "Leeds-based": an adjective made of a name.
    public static boolean compounded(Tokens t, int i) {
        int hyphen = t.text.lastIndexOf('-', t.end[i] - 1);
        if (hyphen <= t.start[i] || !Character.isLowerCase(t.text.charAt(hyphen + 1))) {
            return false;
        }
        String tail = t.text.substring(hyphen + 1, t.end[i]);
        return tail.endsWith("ed")
                || tail.equals("led")
                || tail.equals("owned")
                || tail.equals("run");
    }

    /// Whether a word is an English one that ordinary reports use, in whatever inflection.
    public static boolean english(Tokens t, int i) {
        return Lexicon.common(t.word[i]) || morphological(t, i);
    }

    /// "Coated", "Chewable": how something is made or may be used.
    public static boolean participle(Tokens t, int i) {
        return t.endsWith(i, "ed")
                || t.endsWith(i, "ing")
                || t.endsWith(i, "able")
                || t.endsWith(i, "ible");
    }

    /// Whether a word is an adverb made of an adjective that is known: "severely", "notably",
    /// "primarily", not "anomaly" or "Lilly".
    public static boolean adverb(Tokens t, int i) {
        String word = t.text(i).toLowerCase(Locale.ROOT);
        int stem = word.length() - "ly".length();
        if (stem < 3 || !word.endsWith("ly")) {
            return false;
        }
        String adjective = word.substring(0, stem);
        return Lexicon.id(adjective) != 0
                || (adjective.endsWith("ab") || adjective.endsWith("ib"))
                        && Lexicon.id(adjective + "le") != 0
                || adjective.endsWith("i")
                        && Lexicon.id(adjective.substring(0, stem - 1) + "y") != 0
                || adjective.endsWith("al") && Lexicon.id(adjective.substring(0, stem - 2)) != 0;
    }

    /// Whether a word ends as an adjective or adverb does.
    public static boolean adjective(String word) {
        for (String ending : new String[] {"ic", "ical", "ous", "able", "ible", "ally", "ized"}) {
            if (word.endsWith(ending) && word.length() > ending.length() + 3) {
                return true;
            }
        }
        return false;
    }

    /// Whether a capitalised word is an English word in an inflection that the list of common words
    /// does not have.
    public static boolean morphological(Tokens t, int i) {
        String w = t.text(i).toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (w.endsWith(ending) && w.length() - ending.length() >= 3) {
                String stem = w.substring(0, w.length() - ending.length());
                if (Lexicon.common(Lexicon.id(stem)) || Lexicon.common(Lexicon.id(stem + "e"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final String[] ENDINGS = {
        "s", "es", "ed", "ing", "ly", "ment", "ments", "ion", "ions", "er", "ers", "al", "ally"
    };

    /// Whether a word ends as English adjectives, adverbs and nouns do.
    private static boolean formed(String word) {
        for (String ending : FORMED) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static final String[] FORMED = {
        "ate", "ed", "ing", "ive", "al", "ic", "ous", "ent", "ant", "ly", "tion", "sion", "ory",
        "ary", "ible", "able", "ness", "less", "ful", "ism", "ist", "ity", "ence", "ance", "age",
        "like", "free", "ure", "logy", "gen", "cell", "ase", "ine", "ide", "ory", "side", "down",
        "line", "term", "wide", "up", "off", "old", "long", "ment", "oid", "cyte", "ous", "emia",
        "oma", "osis", "itis"
    };

    /// Whether a stretch of text is one word that no list has and that looks like no English one.
    public static boolean unknown(String text, int a, int z) {
        if (z - a < 4) {
            return false;
        }
        int id = Lexicon.id(text, a, z);
        if (id != 0) {
            return false;
        }
        Tokens one = Tokens.of(text.substring(a, z));
        return one.count == 1
                && !morphological(one, 0)
                && !formed(text.substring(a, z).toLowerCase(Locale.ROOT));
    }
}
