package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;

/// The noun for what a sentence says is granted: "an exclusive license", "the right to test", "an
/// option to license".
///
/// Licenses are told by the word alone, rights by what may be done with them or by their being
/// exclusive, options by what they open. What shareholders and applicants have, and what
/// authorities give, is none.
final class GrantedRight {

    static final Words RIGHTS = Words.of("right", "rights");
    static final Words OPTION = Words.of("option");
    private static final Words LICENSE = Words.of("license", "licence", "sublicense", "licenses");
    private static final Words LICENSED =
            Words.of("licensed", "out-licensed", "outlicensed", "sublicensed", "in-licensed");
    static final Words GOT =
            Words.of(
                    "obtained",
                    "acquired",
                    "received",
                    "gained",
                    "took",
                    "taken",
                    "secured",
                    "in-licensed",
                    "licensed");
    private static final Words USES =
            Words.of(
                    "develop",
                    "commercialize",
                    "commercialise",
                    "market",
                    "manufacture",
                    "sell",
                    "distribute",
                    "promote",
                    "test",
                    "evaluate",
                    "development",
                    "commercialization",
                    "marketing",
                    "distribution",
                    "promotion");

    /// Behind "rights": those of a shareholder, an inventor or an applicant, which no grant gives.
    private static final Words OTHER_RIGHTS =
            Words.of(
                    "stock",
                    "shares",
                    "share",
                    "warrant",
                    "warrants",
                    "securities",
                    "units",
                    "approval",
                    "authorization",
                    "orphan",
                    "designation",
                    "patent",
                    "patents",
                    "clearance",
                    "fda",
                    "voting",
                    "registration",
                    "refusal");

    /// Rights to them are licensed; they are none that a license gives.
    private static final Words PATENTS = Words.of("patent", "patents");

    private static final Words TAKES = Words.of("in-license", "co-develop", "opt-in");

    /// Before "license": one that an authority gives.
    private static final Words PERMITS =
            Words.of(
                    "manufacturing",
                    "biologics",
                    "product",
                    "marketing",
                    "establishment",
                    "business",
                    "wholesale",
                    "import",
                    "export",
                    "broker",
                    "banking",
                    "gaming",
                    "operating");

    /// What an option opens stands no farther behind it.
    private static final int OPENED = 6;

    private static final int FROM = Lexicon.intern("from");
    private static final int TO = Lexicon.intern("to");
    private static final int REACH = 24;

    private GrantedRight() {}

    /// The noun for what is granted; the verb where that says it; -1 for none.
    static int find(Sentence s, int verb, int end) {
        if (LICENSED.has(s.t.word[verb])) {
            // "licensed to Example" says more of a compound named before
            int next = s.t.word(verb + 1);
            boolean more = Words.PREPOSITIONS.has(next) && !licensed(s, verb, next, end);
            return more || s.has(OTHER_RIGHTS, verb, verb + 6) ? -1 : verb;
        }
        int from = verb + 1;
        if (s.t.word(from) == FROM || !GOT.has(s.t.word[verb])) {
            int name = s.t.word(from) == FROM ? from + 1 : from;
            name = s.t.word(name) == Parties.THE ? name + 1 : name;
            List<PartyList.Found> found =
                    PartyName.begins(s.m(), name) ? PartyList.read(s.m(), name, s.to) : List.of();
            from = found.isEmpty() ? from : found.getFirst().to();
        }
        for (int i = from; i < end; i++) {
            int w = s.t.word[i];
            if (w == Tokens.OPEN) {
                i = Clause.close(s.t, i, end) - 1;
                continue;
            }
            if (w == Tokens.SEMICOLON
                    || OTHER_RIGHTS.has(w)
                    || s.m().is(i, Mention.Type.MONEY)
                    || Words.PREPOSITIONS.has(w) && !(w == TO && s.has(RIGHTS, i - 1, i))) {
                return -1;
            }
            if (OPTION.has(w)) {
                return opens(s, i) ? i : -1;
            }
            if (LICENSE.has(w)) {
                return s.has(PERMITS, i - 3, i) ? -1 : i;
            }
            if (RIGHTS.has(w) && useful(s, from, i)) {
                return s.has(OTHER_RIGHTS, i, i + 6) && !s.has(PATENTS, i, i + 6) ? -1 : i;
            }
        }
        return -1;
    }

    /// Whether what a verb moves is a right of another kind: of shareholders, or of an applicant.
    static boolean other(Sentence s, int verb, int end) {
        return s.has(OTHER_RIGHTS, verb, end + 2) && s.has(RIGHTS, verb, end)
                || s.has(OTHER_RIGHTS, verb, end + OPENED) && s.has(OPTION, verb, end);
    }

    /// Whether rights are exclusive, or their use is named.
    private static boolean useful(Sentence s, int from, int right) {
        return s.has(USES, right - 3, right)
                || s.has(USES, right + 1, right + 4)
                || s.has(Territories.WORLDWIDE, right - 3, right)
                || s.m().is(right + 2, Mention.Type.COMPOUND)
                || !DealWords.EXCLUSIVITY.find(s.t, Mentions.NONE, from, right).isEmpty();
    }

    /// Whether what is licensed stands behind the party: "has licensed to Example the rights to".
    private static boolean licensed(Sentence s, int verb, int preposition, int end) {
        int name = s.t.word(verb + 2) == Parties.THE ? verb + 3 : verb + 2;
        if (preposition != TO && preposition != FROM || !PartyName.begins(s.m(), name)) {
            return false;
        }
        List<PartyList.Found> found = PartyList.read(s.m(), name, s.to);
        if (found.isEmpty() || s.t.word(found.getFirst().to()) == Tokens.COMMA) {
            return false;
        }
        int from = found.getFirst().to();
        for (int i = from; i < Math.min(end, from + 8); i++) {
            int w = s.t.word[i];
            if (RIGHTS.has(w) || LICENSE.has(w) || s.m().is(i, Mention.Type.COMPOUND)) {
                return true;
            }
            if (Words.PREPOSITIONS.has(w) || s.t.is(i, Tokens.SIGN) && w != Tokens.OPEN) {
                return false;
            }
        }
        return false;
    }

    /// Whether an option is one to a license or rights, and not to shares: "an option to license".
    private static boolean opens(Sentence s, int option) {
        int end = Math.min(s.to, option + REACH);
        for (int i = option + 1; i < end; i++) {
            if (OTHER_RIGHTS.has(s.t.word[i]) || s.m().is(i, Mention.Type.MONEY)) {
                return false;
            }
            if (LICENSE.has(s.t.word[i]) || RIGHTS.has(s.t.word[i]) || TAKES.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }
}
