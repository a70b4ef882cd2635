package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The parties that a sentence names behind the name of an agreement: "with …", "by and among …",
/// and, as its kind allows, "from …", "all of the assets of …", "to acquire …".
final class PartiesBehind {

    private static final int NEAR = 60;
    private static final int WITH_ID = Lexicon.intern("with");
    private static final int OF = Lexicon.intern("of");
    private static final Words WITH = Words.of("with", "between", "among");
    private static final int FROM = Lexicon.intern("from");
    private static final int TO = Lexicon.intern("to");
    private static final Words CLAUSES =
            Words.of(
                    "pursuant",
                    "which",
                    "whereby",
                    "under",
                    "relating",
                    "provides",
                    "providing",
                    "entered",
                    "that",
                    "who");
    private static final int BY = Lexicon.intern("by");
    private static final Words AWARDED = Words.of("awarded");

    /// "awarded a $5.2 million contract by".
    private static final int AWARD = 8;

    private static final Words ACQUIRE = Words.of("acquire", "acquires", "acquiring");
    private static final Words ACQUIRED = Words.of("acquired");

    /// Of whom these are bought is a party: "all of the assets of Example, Inc."
    private static final Words OWNED =
            Words.of("assets", "stock", "shares", "business", "equity", "interests");

    private static final int ENTERED = Lexicon.intern("entered");
    private static final int INTO = Lexicon.intern("into");
    private static final int ASIDE = 14;

    private PartiesBehind() {}

    /// The parties of an agreement behind its name.
    ///
    /// @param limit where the name of the next agreement stands
    /// @param kinds those of the agreement
    static List<PartyList.Found> of(
            Sentence s, AgreementTitle title, int limit, Set<String> kinds, Deals deals) {
        boolean purchase = kinds.contains("purchase");
        boolean merger = kinds.contains("merger");
        boolean sale = kinds.contains("asset-purchase");
        for (int i = title.to(); i < Math.min(limit, title.to() + NEAR); i++) {
            int w = s.t.word[i];
            if (w == Tokens.OPEN) {
                i = Clause.close(s.t, i, s.to) - 1;
            } else if (WITH.has(w)
                    || (purchase || sale || kinds.contains("credit")) && w == FROM
                    || w == FROM && s.has(ACQUIRE, title.to(), title.to() + 3)
                    || w == BY && s.has(AWARDED, title.from() - AWARD, title.from())) {
                int from = s.t.word(i + 1) == Tokens.COMMA ? resumed(s, i + 1) : i + 1;
                List<PartyList.Found> found = PartyList.read(s.m(), from, s.to);
                found = found.isEmpty() ? grouped(s, from, deals) : found;
                if (!found.isEmpty() || w != WITH_ID) {
                    return found;
                }
            } else if (w == OF && OWNED.has(s.t.word[i - 1]) && PartyName.begins(s.m(), i + 1)) {
                return PartyList.read(s.m(), i + 1, s.to).stream().limit(1).toList();
            } else if (sale && w == TO && PartyName.begins(s.m(), i + 1)) {
                return PartyList.read(s.m(), i + 1, s.to);
            } else if (merger && (ACQUIRE.has(w) || w == BY && ACQUIRED.has(s.t.word[i - 1]))) {
                return PartyList.read(s.m(), i + 1, s.to).stream().limit(1).toList();
            } else if (w == ENTERED && with(s, i)) {
                // "an agreement entered into with Example"
                continue;
            } else if (CLAUSES.has(w) || w == Tokens.SEMICOLON) {
                break;
            }
        }
        return List.of();
    }

    private static boolean with(Sentence s, int entered) {
        return s.t.word(entered + 1) == INTO && s.has(WITH, entered + 2, entered + 6);
    }

    /// The parties that were called by one name before: "with the Initial Purchasers".
    private static List<PartyList.Found> grouped(Sentence s, int from, Deals deals) {
        int a = s.t.word(from) == Parties.THE ? from + 1 : from;
        int z = a;
        while (z < s.to && s.t.is(z, Tokens.CAP)) {
            z++;
        }
        List<PartyList.Found> out = new ArrayList<>();
        if (z > a) {
            for (Event.Party p : deals.together(s.t.text(a, z))) {
                String role = p.role().orElse("");
                out.add(new PartyList.Found(a, z, p.name(), List.of(), List.of(), role));
            }
        }
        return out;
    }

    /// Where a sentence goes on behind what is set off by commas: "an agreement with, and obtained
    /// a license from, Example University".
    private static int resumed(Sentence s, int comma) {
        for (int i = comma + 1; i < Math.min(s.to, comma + ASIDE); i++) {
            if (s.t.word[i] == Tokens.COMMA) {
                return i + 1;
            }
        }
        return comma + 1;
    }
}
