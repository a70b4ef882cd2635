package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Who is who in a text: the registrant under all its names, and the short names that the text
/// gives to others.
///
/// The registrant is also "we", "us", "our", "the Company", "the Registrant", and any beginning of
/// its name. A short name is defined where a full name is followed by it in brackets: `Aldwych Bio,
/// Inc. ("Aldwych")`.
public final class Parties {

    public static final int THE = Lexicon.intern("the");

    /// The registrant's name as printed; empty when it is not known.
    public final String registrant;

    private final List<String> ownWords;

    private final Map<String, String> defined = new LinkedHashMap<>();

    public Parties(String registrant) {
        this(registrant, List.of());
    }

    /// @param together the names of the registrants that report together with the first, such as
    ///   its subsidiaries: parties of their own
    public Parties(String registrant, List<String> together) {
        this.registrant = registrant;
        this.ownWords = NameWords.core(registrant);
        for (String name : together) {
            if (!name.equals(registrant) && !NameWords.core(name).equals(ownWords)) {
                defined.put(Names.party(name), name);
            }
        }
    }

    /// Whether a name is the registrant's or a beginning of it, or begins with the same telling
    /// word and has no legal form, which would make it the name of another company of the group.
    public boolean own(String name) {
        if (!mayBeOwn(name, 0, name.length())) {
            return false;
        }
        List<String> words = NameWords.core(name);
        if (words.isEmpty() || ownWords.isEmpty()) {
            return false;
        }
        boolean telling =
                words.getFirst().equals(ownWords.getFirst())
                        && words.getFirst().length() >= 4
                        && !Lexicon.common(Lexicon.id(words.getFirst()));
        if (telling && (words.size() == 1 || !NameWords.legal(name))) {
            return true;
        }
        if (words.size() > ownWords.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(ownWords.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// The same of the tokens `a` to before `z`.
    boolean own(Tokens t, int a, int z) {
        return mayBeOwn(t.text, t.start[a], t.end[z - 1]) && own(t.text(a, z));
    }

    /// Where the registrant's name, or its first words, end that begin at a token; the token itself
    /// where none do.
    int ownAt(Tokens t, int i, int to) {
        int n = 0;
        while (n < ownWords.size()
                && i + n < to
                && t.end[i + n] - t.start[i + n] == ownWords.get(n).length()
                && t.text.regionMatches(
                        true, t.start[i + n], ownWords.get(n), 0, ownWords.get(n).length())) {
            n++;
        }
        return i + n;
    }

    /// Whether a token is a word of the registrant's name behind the first, in any case.
    public boolean ownWord(Tokens t, int i) {
        int length = t.end[i] - t.start[i];
        for (int k = 1; k < ownWords.size(); k++) {
            String word = ownWords.get(k);
            if (word.length() == length
                    && t.text.regionMatches(true, t.start[i], word, 0, length)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the first word of the registrant's name stands in a name: most do not have it, and
    /// need not be cut into words.
    private boolean mayBeOwn(String text, int from, int to) {
        if (ownWords.isEmpty()) {
            return false;
        }
        String first = ownWords.getFirst();
        char small = first.charAt(0);
        char capital = Character.toUpperCase(small);
        for (int i = from; i + first.length() <= to; i++) {
            char c = text.charAt(i);
            boolean begins = c == small || c == capital || (c | small) > 127;
            if (begins && text.regionMatches(true, i, first, 0, first.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a mention means the registrant.
    public boolean self(Mention mention) {
        return mention.name().isEmpty()
                || !known(mention.name()) && own(mention.name())
                || ownShort.contains(mention.name().toLowerCase(Locale.ROOT))
                || NameWords.initials(mention.name(), registrant);
    }

    /// Takes a short name that the text gives to somebody.
    void define(String alias, String full) {
        String small = alias.toLowerCase(Locale.ROOT);
        if (own(full)) {
            ownShort.add(small);
        } else {
            defined.put(small, full);
        }
        others.clear();
    }

    /// The other parties that a sentence names, found once: many payments ask for those of the
    /// sentences around them. What is said to be whose name, and which are products, may change it.
    public <S> Map<List<String>, Mention> others(
            S s, Function<S, Map<List<String>, Mention>> find) {
        Map<List<String>, Mention> known = others.get(s);
        if (known == null) {
            known = find.apply(s);
            others.put(s, known);
        }
        return known;
    }

    private final Map<Object, Map<List<String>, Mention>> others = new IdentityHashMap<>();

    /// Finds the organisations in a stretch of text and adds them to its mentions. A mention of the
    /// registrant by a pronoun or as "the Company" has an empty name.
    public void find(Mentions m, boolean headline) {
        new NameFinder(this).find(m, headline);
    }

    /// The slot for a mention: the registrant under its own name, a defined short name as the full
    /// one, another name as printed.
    public Slot<String> slot(Mention mention) {
        if (self(mention)) {
            return registrant.isEmpty()
                    ? Slot.none()
                    : Slot.of(
                            registrant,
                            mention.name().isEmpty() ? Derivation.RESOLVED : Derivation.STATED);
        }
        String full = defined.get(mention.name().toLowerCase(Locale.ROOT));
        return full == null ? Slot.stated(mention.name()) : Slot.of(full, Derivation.RESOLVED);
    }

    /// Short names that the text gives to the registrant.
    private final Set<String> ownShort = new HashSet<>();

    private final Set<String> products = new HashSet<>();

    /// Takes the words that name products of the text, in small letters.
    public void products(Set<String> words) {
        others.clear();
        products.addAll(words);
    }

    /// Whether a name is that of a product of the text.
    public boolean product(Mention org) {
        if (products.isEmpty() || org.name().isEmpty()) {
            return false;
        }
        List<String> words = NameWords.core(org.name());
        return !words.isEmpty()
                && products.contains(words.getFirst())
                && !NameWords.legal(org.name())
                && !own(org.name());
    }

    /// Whether a name is the registrant's or a beginning of it, and not that of another company of
    /// its group.
    public boolean named(String name) {
        if (!mayBeOwn(name, 0, name.length())) {
            return false;
        }
        List<String> words = NameWords.core(name);
        return !words.isEmpty()
                && words.size() <= ownWords.size()
                && words.equals(ownWords.subList(0, words.size()));
    }

    /// The full name behind a short one that the text has given, or the name itself.
    public String full(String name) {
        return defined.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    public boolean known(String name) {
        return !defined.isEmpty() && defined.containsKey(name.toLowerCase(Locale.ROOT));
    }
}
