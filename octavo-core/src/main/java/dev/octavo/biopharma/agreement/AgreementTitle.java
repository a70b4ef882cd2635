package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The name of an agreement in a sentence: "Second Amended and Restated Credit Agreement", "an
/// exclusive license agreement", "the 2000 agreement".
///
/// A name is a run of capitalised words and of words that agreements are called by, ending in a
/// noun for an agreement ("agreement", "lease", "amendment").
///
/// @param from first token of the name, articles and dates left out
/// @param to behind its last token
/// @param amendment whether it is what changes another agreement
/// @param definite whether the text takes it as known: "the", "its", "such"
/// @param kinds what the name says of its kind; may be empty
record AgreementTitle(int from, int to, boolean amendment, boolean definite, List<String> kinds) {

    private static final int LONGEST = 18;
    private static final int AND = Lexicon.intern("and");
    private static final int OF = Lexicon.intern("of");
    private static final int AMP = Lexicon.intern("&");
    private static final Words TAKES_OF =
            Words.of(
                    "letter",
                    "memorandum",
                    "plan",
                    "amendment",
                    "purchase",
                    "change",
                    "notice",
                    "deed");
    private static final Words BEHIND_OF =
            Words.of(
                    "intent",
                    "understanding",
                    "merger",
                    "lease",
                    "reorganization",
                    "sale",
                    "variation",
                    "amendment",
                    "termination",
                    "release",
                    "surrender");
    private static final Words DEFINITE =
            Words.of("the", "this", "such", "said", "its", "their", "our", "that", "these", "'s");
    private static final Words AMENDMENT = Words.of("amendment", "modification", "variation");

    /// "a supplemental agreement to the Collaboration Agreement".
    private static final Words AMENDING =
            Words.of("supplemental", "supplementary", "amending", "modifying");

    private static final Words MUTUAL = Words.of("mutual", "joint");
    private static final Words BY = Words.of("by");
    private static final int TO = Lexicon.intern("to");
    private static final Words TERMINATION = Words.of("termination", "surrender");
    private static final int VENTURE = Lexicon.intern("venture");
    private static final int SHEET = Lexicon.intern("sheet");
    private static final Words TERMS = Words.of("term", "terms");
    private static final int FACILITY = Lexicon.intern("facility");

    /// Of what kind a facility is that is an agreement, and no building.
    private static final Set<String> LENT = Set.of("credit", "security", "purchase");

    private static final Words RESTATED = Words.of("restated");

    /// Capitalised words that begin a run but no name.
    private static final Words OPENERS =
            Words.of(
                    "the",
                    "a",
                    "an",
                    "this",
                    "such",
                    "that",
                    "under",
                    "pursuant",
                    "our",
                    "its",
                    "each",
                    "on",
                    "in",
                    "as",
                    "and",
                    "of",
                    "to",
                    "for",
                    "with",
                    "by",
                    "upon",
                    "effective",
                    "these",
                    "those",
                    "both",
                    "any",
                    "all",
                    "certain",
                    "following",
                    "company",
                    "into",
                    "entry",
                    "no",
                    "no.",
                    "number",
                    "item",
                    "exhibit",
                    "announces",
                    "announced",
                    "enters",
                    "enter",
                    "signs",
                    "sign",
                    "executes",
                    "amends",
                    "terminates",
                    "extends",
                    "expands",
                    "registrant",
                    "prior",
                    "concurrently");

    /// The names in a sentence, in its order.
    static List<AgreementTitle> find(Sentence s) {
        List<AgreementTitle> out = new ArrayList<>();
        Tokens t = s.t;
        int i = s.from;
        while (i < s.to) {
            if (!part(t, i)) {
                i++;
                continue;
            }
            int head = -1;
            int end = i;
            while (end < s.to && end < i + LONGEST) {
                if (part(t, end)) {
                    head = DealWords.HEAD.has(t.word[end]) ? end : head;
                } else if (!joins(t, end)) {
                    break;
                }
                end++;
            }
            // in quotation marks stands a short name, not the agreement's own
            if (head >= 0 && t.word(i - 1) != Tokens.QUOTE) {
                title(t, s.from, i, through(t, head, s.to), out);
            }
            i = Math.max(end, i + 1);
        }
        return out;
    }

    private static boolean part(Tokens t, int i) {
        if (t.is(i, Tokens.SIGN | Tokens.NUMBER) || t.word(i) == Tokens.POSSESSIVE) {
            return false;
        }
        return PARTS.has(t.word(i)) || t.is(i, Tokens.CAP);
    }

    private static final Words PARTS = Phrases.beginning(DealWords.WITHIN, DealWords.HEAD);

    /// Whether a small word or sign goes on with the name: "Collaboration, Option and License".
    private static boolean joins(Tokens t, int i) {
        int w = t.word[i];
        if (!part(t, i + 1)) {
            return false;
        }
        boolean known = named(t, i - 1) && named(t, i + 1);
        return known && (w == AND || w == Tokens.COMMA || w == Tokens.SLASH)
                || w == AMP
                || w == OF && TAKES_OF.has(t.word(i - 1)) && BEHIND_OF.has(t.word(i + 1));
    }

    private static boolean named(Tokens t, int i) {
        return PARTS.has(t.word(i));
    }

    /// Behind "of intent", "of understanding".
    private static int through(Tokens t, int head, int to) {
        return head + 2 < to && t.word[head + 1] == OF && BEHIND_OF.has(t.word[head + 2])
                ? head + 3
                : head + 1;
    }

    private static void title(Tokens t, int from, int start, int to, List<AgreementTitle> out) {
        int a = start;
        while (a < to - 1 && OPENERS.has(t.word[a])) {
            a++;
        }
        boolean definite =
                a > from && DEFINITE.has(t.word(a - 1)) || a > start && DEFINITE.has(t.word(start));
        int head = t.word(to - 2) == OF ? to - 3 : to - 1;
        boolean amendment =
                DealWords.HEAD.value(t.word[head]).equals("amendment")
                        || t.word(to - 2) == OF && AMENDMENT.has(t.word[to - 1])
                        || head > a && AMENDMENT.has(t.word[head - 1])
                        || head > a && AMENDING.has(t.word[head - 1]) && t.word(to) == TO;
        List<String> kinds = kinds(t, a, to);
        if (MUTUAL.has(t.word[a]) && BY.has(t.word(a - 1)) && to - a == 2) {
            // "ended by mutual agreement"
            return;
        }
        boolean lent = head > a ? !Collections.disjoint(kinds, LENT) : definite;
        boolean sheet = t.word[head] == SHEET && !(head > a && TERMS.has(t.word[head - 1]));
        if (t.word[head] == FACILITY && !lent
                || sheet
                || t.word[head] == VENTURE && !kinds.contains("joint-venture")) {
            return;
        }
        out.add(new AgreementTitle(a, to, amendment, definite, kinds));
    }

    /// The kinds that the words `a` to before `z` name, the general ones left out where a special
    /// one is named.
    static List<String> kinds(Tokens t, int a, int z) {
        List<Phrases.Hit> hits = z > a ? DealWords.KIND.find(t, Mentions.NONE, a, z) : List.of();
        if (hits.size() < 2) {
            return hits.isEmpty() ? List.of() : List.of(hits.getFirst().value());
        }
        // they are few: a list is searched faster than a set is made
        List<String> found = new ArrayList<>(hits.size());
        for (Phrases.Hit h : hits) {
            if (!found.contains(h.value())) {
                found.add(h.value());
            }
        }
        if (found.size() > 1) {
            for (String[] pair : COVERS) {
                if (found.contains(pair[0])) {
                    found.remove(pair[1]);
                }
            }
        }
        return List.copyOf(found);
    }

    private static final String[][] COVERS = {
        {"asset-purchase", "purchase"},
        {"royalty-purchase", "purchase"},
        {"credit", "purchase"},
        {"credit", "security"},
        {"merger", "purchase"},
        {"underwriting", "purchase"},
        {"employment", "services"},
        {"registration-rights", "rights"},
        {"co-development", "development"},
        {"process-development", "development"},
        {"lease", "services"},
        {"merger", "voting"},
    };

    /// Whether the name is that of an agreement written anew: "Amended and Restated".
    boolean restated(Tokens t) {
        for (int i = from; i < to; i++) {
            if (RESTATED.has(t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether the name is that of an agreement by which another ends: "Mutual Termination
    /// Agreement", "Termination and Release Agreement".
    boolean ends(Tokens t) {
        if (t.word(to - 2) == OF && TERMINATION.has(t.word[to - 1])) {
            return true;
        }
        for (int i = Math.max(from, to - 4); i < to - 1; i++) {
            if (TERMINATION.has(t.word[i])) {
                return true;
            }
        }
        return false;
    }

    String text(Tokens t) {
        return t.text(from, to);
    }
}
