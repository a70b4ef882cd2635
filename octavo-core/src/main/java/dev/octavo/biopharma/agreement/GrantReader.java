package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// What an agreement grants: "granted Example an exclusive license to develop and sell products
/// that contain ALD-204 for the treatment of lymphoma, worldwide except for Japan".
final class GrantReader {

    /// A grant read, and who grants to whom as far as the sentence names them.
    record Read(Event.Grant grant, Optional<String> grantor, Optional<String> grantee) {}

    private static final Words GRANTS =
            Words.of(
                    "grant",
                    "grants",
                    "granted",
                    "granting",
                    "licensed",
                    "licenses",
                    "license",
                    "outlicensed",
                    "out-licensed");
    private static final Words GETS =
            Words.of(
                    "obtained",
                    "obtains",
                    "acquired",
                    "acquires",
                    "received",
                    "receives",
                    "gained",
                    "gains",
                    "obtain",
                    "receive",
                    "acquire",
                    "in-licensed",
                    "obtaining",
                    "acquiring");
    private static final Words RIGHT =
            Words.of("license", "licence", "right", "rights", "sublicense", "licenses", "option");
    private static final Words LICENSE = Words.of("license", "licence", "sublicense", "licenses");
    private static final Words DOES =
            Words.of(
                    "develop",
                    "commercialize",
                    "commercialise",
                    "make",
                    "use",
                    "sell",
                    "offer",
                    "market",
                    "manufacture",
                    "import",
                    "export",
                    "research",
                    "exploit",
                    "practice",
                    "distribute",
                    "promote",
                    "test",
                    "evaluate",
                    "produce",
                    "register",
                    "launch",
                    "have",
                    "made");
    private static final Words LINK =
            Words.of(
                    "and",
                    "or",
                    "to",
                    "for",
                    "otherwise",
                    "further",
                    "sale",
                    "the",
                    "any",
                    "sublicense",
                    "co-promote");
    private static final Words END =
            Words.of(
                    "under",
                    "subject",
                    "as",
                    "which",
                    "pursuant",
                    "while",
                    "except",
                    "excluding",
                    "whereby",
                    "upon");
    private static final Words CONTAINS =
            Words.of(
                    "contain",
                    "contains",
                    "containing",
                    "comprise",
                    "comprises",
                    "include",
                    "incorporate",
                    "bind",
                    "target");
    private static final Words WITHIN = Territories.WITHIN;
    private static final Words WORLDWIDE = Territories.WORLDWIDE;
    private static final Words PLACED = Territories.PLACED;
    private static final Words FOR = Words.of("for");
    private static final Words USES =
            Words.of(
                    "treatment",
                    "use",
                    "uses",
                    "field",
                    "indications",
                    "prevention",
                    "diagnosis",
                    "therapy",
                    "applications",
                    "purposes",
                    "indication");
    private static final Words NO =
            Words.of(
                    "option",
                    "stock",
                    "shares",
                    "warrant",
                    "security",
                    "restricted",
                    "awards",
                    "sublicenses",
                    "sublicense");
    private static final int TO = Lexicon.intern("to");
    private static final int FROM = Lexicon.intern("from");
    private static final int OF = Lexicon.intern("of");
    private static final int FIELD = Lexicon.intern("field");
    private static final int IN = Lexicon.intern("in");
    private static final int REACH = 14;

    /// "Example will have the exclusive right to sell it in Japan".
    private static final Words HAS = Words.of("have", "has", "holds");

    private static final Words GIVES = Words.of("gives", "give", "gave", "giving");

    /// What is only possible; what "would" be granted is so under the agreement that is told.
    private static final Words MAY = Words.of("may", "could", "might", "can");

    private static final Words APPOSED = Words.of("a", "an", "the", "its", "our", "their");

    private GrantReader() {}

    static Optional<Read> of(Sentence s, Parties parties) {
        for (int i = s.from; i < s.to; i++) {
            boolean gives = GIVES.has(s.t.word[i]);
            boolean grants = GRANTS.has(s.t.word[i]) || gives;
            boolean has = HAS.has(s.t.word[i]);
            if ((grants || has || GETS.has(s.t.word[i]))
                    && !s.has(MAY, i - 3, i)
                    && !s.has(Words.NOT, i - 3, i)) {
                int right = right(s, i + 1);
                if (has && !(right > 0 && right <= i + 4 && exclusivity(s, i, right).isPresent())) {
                    continue;
                }
                boolean sure =
                        grants && !gives
                                || right > 0
                                        && (LICENSE.has(s.t.word[right])
                                                || exclusivity(s, i + 1, right + 1).isPresent());
                if (right > 0 && sure) {
                    return Optional.of(read(s, parties, i, right, grants));
                }
            }
        }
        return Optional.empty();
    }

    /// The noun for what is granted, near behind the verb.
    private static int right(Sentence s, int from) {
        for (int i = from; i < s.to && i < from + REACH; i++) {
            if (RIGHT.has(s.t.word[i]) && !NO.has(s.t.word(i - 1)) && !s.has(NO, i, i + 3)) {
                return i;
            }
            if (s.t.word[i] == Tokens.SEMICOLON) {
                return -1;
            }
        }
        return -1;
    }

    private static Read read(Sentence s, Parties parties, int verb, int right, boolean grants) {
        Tokens t = s.t;
        int end = Clause.end(t, right, s.to, 90);
        // a grant goes on behind a comma with what it is for and where it holds
        for (int n = 0; n < 6 && end < s.to && t.word[end] == Tokens.COMMA; n++) {
            int next = end;
            if (APPOSED.has(t.word(end + 1))) {
                // ", a humanized antibody against CD37,"
                int behind = Clause.end(t, end + 1, s.to, 40);
                next = behind < s.to && t.word[behind] == Tokens.COMMA ? behind : end;
            }
            if (!goesOn(t, next + 1)) {
                break;
            }
            end = Clause.end(t, next + 1, s.to, 40);
        }
        Optional<String> exclusivity = exclusivity(s, verb + 1, Math.min(end, right + 3));
        int[] place = territory(s, verb + 1, right, end);
        int[] field = field(s, right, end);
        int stop = Math.min(first(place, right, end), first(field, right, end));
        Optional<String> subject = subject(s, right, stop);
        Optional<String> before = party(s, parties, s.from, verb, true);
        Optional<String> behind =
                grants ? grantee(s, parties, verb, right) : from(s, parties, right, end);
        Event.Grant grant = new Event.Grant(exclusivity, text(t, field), text(t, place), subject);
        return grants ? new Read(grant, before, behind) : new Read(grant, behind, before);
    }

    private static boolean goesOn(Tokens t, int i) {
        return t.word(i) == TO
                || WORLDWIDE.has(t.word(i))
                || WITHIN.has(t.word(i))
                || FOR.has(t.word(i))
                || EXCEPT.has(t.word(i))
                || t.word(i) == WITH
                || DOES.has(t.word(i))
                || LINK.has(t.word(i)) && DOES.has(t.word(i + 1));
    }

    private static final Words EXCEPT = Words.of("except", "excluding");
    private static final int WITH = Lexicon.intern("with");

    private static Optional<String> exclusivity(Sentence s, int from, int to) {
        List<Phrases.Hit> hits = DealWords.EXCLUSIVITY.find(s.t, Mentions.NONE, from, to);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.getFirst().value());
    }

    private static int first(int[] range, int right, int end) {
        return range[1] > range[0] && range[0] > right ? range[0] : end;
    }

    private static Optional<String> text(Tokens t, int[] range) {
        return range[1] > range[0] ? Optional.of(t.text(range[0], range[1])) : Optional.empty();
    }

    /// Where the grant holds: "worldwide", "in Japan and Asia", "outside the United States".
    private static int[] territory(Sentence s, int from, int right, int end) {
        for (int i = right; i < end; i++) {
            boolean placed =
                    FOR.has(s.t.word[i])
                            && !EXCEPT.has(s.t.word[i - 1])
                            && Dictionary.place(s.t, i + 1, s.to) > i + 1;
            if (placed || WITHIN.has(s.t.word[i])) {
                int[] found = Territories.at(s, i, s.to, placed || i == right);
                if (found[1] > found[0]) {
                    return found;
                }
            }
        }
        for (int i = from; i < end; i++) {
            if (WORLDWIDE.has(s.t.word[i])) {
                return Territories.worldwide(s, i, s.to);
            }
        }
        return new int[] {0, 0};
    }

    /// What it is granted for: "for the treatment of …", "in the field of …".
    private static int[] field(Sentence s, int right, int end) {
        Tokens t = s.t;
        for (int i = right; i + 2 < end; i++) {
            boolean field = t.word[i] == IN && t.word[i + 2] == FIELD && t.word(i + 3) == OF;
            boolean use = FOR.has(t.word[i]) && s.has(USES, i + 1, Math.min(end, i + 5));
            if (field || use) {
                int z = i + 1;
                while (z < end
                        && !(WITHIN.has(t.word[z]) && z > i + 3 && placed(t, z + 1, end))
                        && !END.has(t.word[z])
                        && t.word[z] != Tokens.OPEN
                        && t.word[z] != Tokens.COMMA
                        && !WORLDWIDE.has(t.word[z])) {
                    z++;
                }
                return new int[] {field ? i + 4 : i + 1, z};
            }
        }
        return new int[] {0, 0};
    }

    private static boolean placed(Tokens t, int i, int end) {
        int k = i;
        while (k < end && PLACED.has(t.word[k])) {
            k++;
        }
        return k < end && Dictionary.place(t, k, end) > k;
    }

    /// What may be developed, made or used.
    private static Optional<String> subject(Sentence s, int right, int stop) {
        Tokens t = s.t;
        int i = right + 1;
        // ", with the right to grant sublicenses, to develop"
        if (t.word(i) == Tokens.COMMA && t.word(i + 1) == WITH) {
            i = Clause.end(t, i + 1, stop, 14) + 1;
        }
        while (i < stop && t.word[i] != TO && !FOR.has(t.word[i])) {
            if (t.word[i] == Tokens.OPEN) {
                i = Clause.close(t, i, stop) - 1;
            }
            i++;
        }
        if (i + 1 >= stop || i > right + 25) {
            return Optional.empty();
        }
        i++;
        while (i < stop
                && (DOES.has(t.word[i]) || LINK.has(t.word[i]) || t.word[i] == Tokens.COMMA)) {
            i++;
        }
        int a = i;
        while (i < stop
                && (!END.has(t.word[i]) || CONTAINS.has(t.word(i + 1)))
                && t.word[i] != Tokens.OPEN
                && t.word[i] != Tokens.COMMA
                && !WORLDWIDE.has(t.word[i])) {
            i++;
        }
        while (i > a
                && (WITHIN.has(t.word[i - 1])
                        || Words.PREPOSITIONS.has(t.word[i - 1])
                        || PLACED.has(t.word[i - 1]))) {
            i--;
        }
        return i > a && i - a <= 40 ? Optional.of(t.text(a, i)) : Optional.empty();
    }

    /// The last party named between two tokens.
    private static Optional<String> party(
            Sentence s, Parties parties, int from, int to, boolean last) {
        Optional<String> out = Optional.empty();
        for (int i = from; i < to; i++) {
            if (s.t.word[i] == Tokens.OPEN) {
                i = Clause.close(s.t, i, to) - 1;
            } else if (PartyName.begins(s.m(), i)) {
                List<PartyList.Found> found = PartyList.read(s.m(), i, to);
                if (!found.isEmpty()) {
                    Optional<String> name = name(found.getFirst(), parties);
                    out = name.isPresent() ? name : out;
                    i = Math.max(i, found.getFirst().to() - 1);
                    if (!last && out.isPresent()) {
                        return out;
                    }
                }
            }
        }
        return out;
    }

    private static Optional<String> name(PartyList.Found f, Parties parties) {
        return f.name().isEmpty() || parties.named(f.name())
                ? Optional.of(parties.registrant).filter(r -> !r.isEmpty())
                : Optional.of(f.name());
    }

    private static Optional<String> grantee(Sentence s, Parties parties, int verb, int right) {
        return party(s, parties, verb + 1, right, false)
                .or(() ->
                        s.t.word(right + 1) == TO && PartyName.begins(s.m(), right + 2)
                                ? party(s, parties, right + 2, s.to, false)
                                : Optional.empty());
    }

    private static Optional<String> from(Sentence s, Parties parties, int right, int end) {
        for (int i = right; i < end; i++) {
            if (s.t.word[i] == FROM) {
                return party(s, parties, i + 1, Math.min(end, i + 6), false);
            }
        }
        return Optional.empty();
    }
}
