package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names of the compounds of a text, so that no product counts as a party: those that are found
/// as compounds somewhere, and those that a headline capitalises and the text writes small.
public final class ProductNames {

    private ProductNames() {}

    /// Their words, in small letters.
    public static Set<String> of(List<Sentence> sentences, Parties parties) {
        Set<String> products = new HashSet<>();
        for (Sentence s : sentences) {
            for (Mention m : s.m().all(Mention.Type.COMPOUND)) {
                for (String word : NameWords.core(m.name())) {
                    if (word.length() >= 4) {
                        products.add(word);
                    }
                }
            }
        }
        for (Sentence h : sentences) {
            if (!h.headline()) {
                continue;
            }
            for (Mention m : h.orgs()) {
                String small = m.name().toLowerCase(Locale.ROOT);
                if (m.to() - m.from() == 1 && small.length() >= 5 && !parties.self(m)) {
                    for (Sentence s : sentences) {
                        if (s != h && wordIn(s, small)) {
                            products.add(small);
                            break;
                        }
                    }
                }
            }
        }
        return products;
    }

    /// Whether a sentence has a word as it is written.
    private static boolean wordIn(Sentence s, String word) {
        int from = s.t.start[s.from];
        int end = s.t.end[s.to - 1];
        int at = s.t.text.indexOf(word, from, end);
        return at >= 0 && (at == 0 || !Character.isLetterOrDigit(s.t.text.charAt(at - 1)));
    }
}
