package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;

/// The kinds of an agreement by what it is said to be for, where its name says none: "an agreement
/// to supply the vaccine", "the 2000 agreement granting Example the right to", "an agreement under
/// which Example will acquire the rights".
final class DealPurpose {

    static final Words LICENSES =
            Words.of("granting", "grants", "granted", "licensed", "license", "rights");
    private static final Words PURPOSE =
            Words.of(
                    "to",
                    "for",
                    "granting",
                    "under",
                    "providing",
                    "that",
                    "giving",
                    "on",
                    "covering",
                    "concerning",
                    "regarding",
                    "over");
    private static final Words STOCK = Words.of("shares", "stock", "interest", "interests");

    private DealPurpose() {}

    /// The kind of "an agreement to supply …", "the 2000 agreement granting … the right to".
    static List<String> of(Sentence s, AgreementTitle title) {
        int end = Math.min(s.to, title.to() + PURPOSES);
        int from = behindMaking(s, title.to());
        for (int a = from; a < end; a++) {
            int w = s.t.word[a];
            if (w == Tokens.OPEN) {
                a = Clause.close(s.t, a, end) - 1;
            } else if (w == Tokens.SEMICOLON || Words.BE.has(w) || Words.HAVE.has(w)) {
                return List.of();
            } else if (Words.WILL.has(w)) {
                return verbs(s, a + 1);
            } else if (PURPOSE.has(w) && (a == from || !NEAR_ONLY.has(w))) {
                int z = Math.min(s.to, a + 8);
                List<String> kinds =
                        AgreementTitle.kinds(s.t, a, Math.min(z, Clause.end(s.t, a, s.to, 8)));
                if (kinds.isEmpty() && s.has(LICENSES, a, a + 10)) {
                    return List.of("license");
                }
                kinds = kinds.isEmpty() ? verbs(s, a + 1) : kinds;
                kinds = kinds.isEmpty() ? traded(s, a + 1) : kinds;
                if (!kinds.isEmpty() || a == from) {
                    return kinds;
                }
            }
        }
        return List.of();
    }

    private static final int PURPOSES = 24;

    /// Behind "has been concluded" that begins at a token, or that token.
    private static int behindMaking(Sentence s, int from) {
        for (Phrases.Hit h :
                DealWords.PASSIVE.find(s.t, Mentions.NONE, from, Math.min(s.to, from + MAKING))) {
            if (h.value().equals("made")) {
                return h.to();
            }
        }
        return from;
    }

    private static final int MAKING = 5;

    /// "to sell its diagnostics business".
    private static List<String> traded(Sentence s, int from) {
        boolean sold = SELLS.has(s.t.word(from)) && s.has(BUSINESS, from, from + OBJECT);
        return sold ? List.of("asset-purchase") : List.of();
    }

    private static final Words SELLS = Words.of("sell", "divest", "purchase", "buy");
    private static final Words BUSINESS =
            Words.of("business", "businesses", "division", "subsidiary", "assets", "stake");
    private static final int OBJECT = 16;

    /// What says what an agreement is for only directly behind its name.
    private static final Words NEAR_ONLY =
            Words.of("under", "that", "on", "over", "covering", "concerning", "regarding");

    /// The kinds by what is to be done: "to develop and market the product".
    static List<String> verbs(Sentence s, int from) {
        List<String> out = new ArrayList<>();
        int end = Math.min(s.to, from + 5);
        for (Phrases.Hit h : DealWords.PURPOSE.find(s.t, Mentions.NONE, from, end)) {
            String kind = h.value().equals("merger") ? acquired(s, h.to()) : h.value();
            if (!out.contains(kind)) {
                out.add(kind);
            }
        }
        return out;
    }

    /// The kind of an agreement to acquire something: rights, a business, or else a company.
    private static String acquired(Sentence s, int from) {
        int end = Math.min(s.to, from + OBJECT);
        for (int i = from; i < end; i++) {
            if (LICENSES.has(s.t.word[i]) || s.m().is(i, Mention.Type.COMPOUND)) {
                return "license";
            }
            if (BUSINESS.has(s.t.word[i]) || STOCK.has(s.t.word[i])) {
                return BUSINESS.has(s.t.word[i]) ? "asset-purchase" : "purchase";
            }
            if (PartyName.begins(s.m(), i)) {
                return "merger";
            }
        }
        return "merger";
    }
}
