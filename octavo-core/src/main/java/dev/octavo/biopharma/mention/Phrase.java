package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Inflections;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One pattern of `wording.tsv`, ready to be compared with a text. The pattern language is told at
/// the top of that file.
///
/// A pattern is a row of elements: a set of words, a mention of a type, or a gap. It is compared
/// from left to right; a gap is tried from short to long and ends at a semicolon or a full stop, so
/// the work at one place is bounded by the gaps' lengths (3 and 12, and a short bracket).
public final class Phrase {

    private static final int SHORT_GAP = 3;
    private static final int LONG_GAP = 12;

    /// A bracket of no more words than this is passed over once a gap.
    private static final int SHORT_BRACKET = 10;

    /// An element: exactly one of words, mention or gap is set.
    private record Element(BitSet words, int mention, int gap, boolean optional) {}

    final String value;
    final String pattern;
    private final Element[] elements;

    private Phrase(String value, String pattern, Element[] elements) {
        this.value = value;
        this.pattern = pattern;
        this.elements = elements;
    }

    public static Phrase of(String value, String pattern, Map<String, BitSet> classes) {
        List<Element> out = new ArrayList<>();
        for (String part : pattern.split(" ")) {
            boolean optional = part.length() > 1 && part.endsWith("?");
            String p = optional ? part.substring(0, part.length() - 1) : part;
            if (p.equals("..") || p.equals("...")) {
                out.add(
                        new Element(
                                new BitSet(), 0, p.length() == 2 ? SHORT_GAP : LONG_GAP, false));
            } else {
                out.add(element(p, optional, classes));
            }
        }
        return new Phrase(value, pattern, out.toArray(new Element[0]));
    }

    private static Element element(String part, boolean optional, Map<String, BitSet> classes) {
        BitSet words = new BitSet();
        int mention = 0;
        for (String one : part.equals("/") ? new String[] {"/"} : part.split("/")) {
            if (one.startsWith("<")) {
                mention |=
                        1
                                << Mention.Type.valueOf(
                                                one.substring(1, one.length() - 1)
                                                        .toUpperCase(Locale.ROOT))
                                        .ordinal();
            } else if (one.startsWith("@")) {
                BitSet named = classes.get(one.substring(1));
                if (named == null) {
                    throw new IllegalStateException("no class " + one + " in " + part);
                }
                words.or(named);
            } else if (one.endsWith("~")) {
                for (String form : Inflections.of(one.substring(0, one.length() - 1))) {
                    words.set(Lexicon.intern(form));
                }
            } else {
                words.set(Lexicon.intern(one));
            }
        }
        return new Element(words, mention, 0, optional);
    }

    /// The words that may begin the phrase; a mention may, too, where [#startMentions()] has its
    /// bit.
    BitSet startWords() {
        BitSet out = new BitSet();
        for (Element e : elements) {
            out.or(e.words);
            if (!e.optional) {
                break;
            }
        }
        return out;
    }

    int startMentions() {
        int out = 0;
        for (Element e : elements) {
            out |= e.mention;
            if (!e.optional) {
                break;
            }
        }
        return out;
    }

    /// The sets of words of which one each must stand in the phrase.
    List<BitSet> needed() {
        List<BitSet> out = new ArrayList<>();
        for (Element e : elements) {
            if (e.mention == 0 && e.gap == 0 && !e.optional) {
                out.add(e.words);
            }
        }
        return out;
    }

    /// The types of mentions, as bits, of which one each must stand in the phrase.
    List<Integer> neededMentions() {
        List<Integer> out = new ArrayList<>();
        for (Element e : elements) {
            if (e.mention != 0 && e.words.isEmpty() && !e.optional) {
                out.add(e.mention);
            }
        }
        return out;
    }

    /// Where the phrase ends if it begins at token `at`, or -1.
    int match(Tokens t, Mentions m, int at, int to) {
        return match(t, m, 0, at, to);
    }

    private int match(Tokens t, Mentions m, int element, int at, int to) {
        if (element == elements.length) {
            return at;
        }
        int i = at;
        while (element > 0 && i < to && t.is(i, Tokens.SKIP)) {
            i++;
        }
        Element e = elements[element];
        if (e.gap > 0) {
            return gap(t, m, element, i, to);
        }
        int behind = i < to ? one(e, t, m, i, to) : -1;
        if (behind >= 0) {
            int end = match(t, m, element + 1, behind, to);
            if (end >= 0) {
                return end;
            }
        }
        return e.optional ? match(t, m, element + 1, at, to) : -1;
    }

    private int gap(Tokens t, Mentions m, int element, int from, int to) {
        Element next = elements[element + 1];
        if (next.gap == 0 && !next.optional && !near(next, elements[element].gap, t, m, from, to)) {
            return -1;
        }
        int i = from;
        int aside = -1;
        for (int skipped = 0; ; ) {
            int end = match(t, m, element + 1, i, to);
            if (end >= 0) {
                return end;
            }
            aside = aside < 0 ? aside(t, i, to) : aside;
            boolean counts = i >= aside;
            if (counts && skipped == elements[element].gap || i >= to || ends(t.word(i))) {
                return -1;
            }
            skipped += counts ? 1 : 0;
            i = Math.max(i + 1, m.end(i));
        }
    }

    /// Behind the short bracket that opens at a token, whose words are no step of a gap: "granted
    /// Belgrave Immunology Ltd. ("Belgrave") an authorization"; -1 where none does.
    private static int aside(Tokens t, int open, int to) {
        if (t.word(open) != Tokens.OPEN) {
            return -1;
        }
        for (int i = open + 1; i < Math.min(to, open + SHORT_BRACKET); i++) {
            if (t.word[i] == Tokens.CLOSE) {
                return i + 1;
            }
        }
        return -1;
    }

    /// Whether an element may stand where a gap can end. What may be a name is passed over as one,
    /// so that names are only looked for where they can make a difference.
    private static boolean near(Element e, int gap, Tokens t, Mentions m, int from, int to) {
        if ((e.mention == 0 || m.there(e.mention) == 0) && !stands(e.words, t, from, to)) {
            return false;
        }
        int i = from;
        int aside = -1;
        for (int skipped = 0; skipped <= gap && i < to; ) {
            aside = aside < 0 ? aside(t, i, to) : aside;
            skipped += i >= aside ? 1 : 0;
            int end = Math.min(to, m.farthest(i));
            for (int k = i; k < end; k++) {
                if (may(e, t, m, k)) {
                    return true;
                }
            }
            if (ends(t.word[i])) {
                return false;
            }
            while (end < to && t.is(end, Tokens.SKIP)) {
                // a quotation mark before the element is no step of the gap
                end++;
            }
            i = end;
        }
        return false;
    }

    private static boolean stands(BitSet words, Tokens t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (t.word[i] != 0 && words.get(t.word[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean may(Element e, Tokens t, Mentions m, int i) {
        return t.word[i] != 0 && e.words.get(t.word[i])
                || e.mention != 0
                        && ((e.mention & Mentions.NAMED) != 0 || m.types(i, e.mention) != 0);
    }

    private static boolean ends(int word) {
        return word == Tokens.SEMICOLON || word == Tokens.STOP;
    }

    private static int one(Element e, Tokens t, Mentions m, int i, int to) {
        if (e.mention != 0 && m.types(i, e.mention) != 0) {
            return Math.min(m.end(i), to);
        }
        return t.word[i] != 0 && e.words.get(t.word[i]) ? i + 1 : -1;
    }
}
