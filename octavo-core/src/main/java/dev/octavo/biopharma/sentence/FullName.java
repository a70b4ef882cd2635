package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;

/// The fullest form of a party's name in a text: with its legal form, where the text has it so
/// once. A text that calls a party "Aldwych plc" first and "Aldwych" from then on defines the short
/// name without saying so.
public final class FullName {

    /// Legal forms that are usually written small, and are no other words then.
    private static final Words SMALL = Words.of("plc", "gmbh", "spa", "bv", "nv", "kgaa");

    private static final Words DOTTED = Words.named("dotted-forms");

    private FullName() {}

    public static Slot<String> of(Slot<String> party, List<Sentence> sentences, Parties parties) {
        if (party.value().isEmpty()
                || parties.own(party.value().get())
                || NameWords.legal(party.value().get())) {
            return party;
        }
        String name = party.value().get();
        for (Sentence s : sentences) {
            int end = s.t.end[s.to - 1];
            for (int at = s.t.text.indexOf(name, s.t.start[s.from], end);
                    at >= 0;
                    at = s.t.text.indexOf(name, at + 1, end)) {
                String full = at(s, at, at + name.length());
                if (!full.isEmpty()) {
                    return Slot.of(full, Derivation.RESOLVED);
                }
            }
        }
        return party;
    }

    private static String at(Sentence s, int from, int to) {
        Tokens t = s.t;
        int a = t.at(from);
        int z = t.at(to);
        if (a >= t.count || t.start[a] != from || z <= a || t.end[z - 1] != to) {
            return "";
        }
        int last = z;
        while (z < s.to) {
            int next = t.word[z] == Tokens.COMMA ? z + 1 : z;
            if (!form(t, next)) {
                break;
            }
            z = next + 1;
            if (t.word(z) == Tokens.STOP
                    && DOTTED.has(t.word[z - 1])
                    && t.end[z - 1] == t.start[z]) {
                z++;
            }
        }
        return z == last ? "" : t.text(a, z);
    }

    private static boolean form(Tokens t, int i) {
        return Dictionary.LEGAL.has(t.word(i)) && (t.is(i, Tokens.CAP) || SMALL.has(t.word(i)));
    }
}
