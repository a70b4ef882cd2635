package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.mention.Cues;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.NoNames;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.WordForms;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names of compounds that a filing introduces by its words and that nothing in them gives
/// away: brands without a mark, names of trials' products, codes of letters alone.
///
/// A name is learned where the text says what it names ("Zorvexa, a sustained-release formulation
/// of …", "Zorvexa is a recombinant protein", "the vaccine ZV-P", "treated with Zorvexa", "marketed
/// in Mexico as Zorvel"), or where it stands in a place that only a compound has
/// (`CompoundFinder`). From then on it is one wherever it stands, also where it would be taken for
/// a party.
final class CompoundNames {

    /// Nouns that say that a thing is a medicine, where they are the head of what it is called.
    private static final Words KIND = Words.named("compound-kinds");

    /// What may go on behind such a noun; any other noun would be what the thing is: "an antibody
    /// company".
    private static final Words GOES_ON =
            Words.of(
                    "designed",
                    "made",
                    "targeting",
                    "directed",
                    "developed",
                    "intended",
                    "used",
                    "containing",
                    "based",
                    "called",
                    "known",
                    "given",
                    "taken",
                    "approved",
                    "indicated",
                    "named",
                    "composed",
                    "comprising",
                    "consisting",
                    "derived",
                    "licensed",
                    "discovered",
                    "marketed",
                    "sold",
                    "delivered",
                    "administered",
                    "conjugated",
                    "linked",
                    "when",
                    "specific",
                    "we",
                    "having",
                    "who",
                    "has",
                    "have");

    /// "a recombinant form of", "a derivative of".
    private static final Words FORM = Words.of("form", "formulation", "version", "derivative");

    private static final Words DOSED = Words.named("forms-of-drugs");
    private static final Words ENDS = Words.named("phrase-ends");
    private static final Words ARTICLES = Words.of("a", "an", "the", "our", "its", "their", "one");
    private static final Words IS = Words.of("is", "was", "are");
    private static final Words OF = Words.of("of");
    private static final Words WITH = Words.of("with");
    private static final Words TREATED =
            Words.of(
                    "treated",
                    "dosed",
                    "treatment",
                    "dosing",
                    "monotherapy",
                    "vaccination",
                    "vaccinated",
                    "injected",
                    "infused");
    private static final Words DOSES = Words.of("dose", "doses", "formulation");
    private static final Words CANDIDATE = Words.of("candidate", "drug", "medicine", "product");
    private static final Words CANDIDATES =
            Words.of("product", "drug", "lead", "development", "clinical", "vaccine", "medicine");
    private static final Words NAME = Words.of("name", "names", "trademark");
    private static final Words NAMED =
            Words.of("brand", "trade", "generic", "proprietary", "proposed", "the");
    private static final Words CHOSEN = Words.of("chosen", "selected", "adopted");
    private static final Words AS = Words.of("as");
    private static final Words NAMED_AS = Words.named("named-as");

    /// How far a description, or what is sold under a name, may be from it.
    private static final int FAR = 12;

    private static final int LONGEST = 20;

    private final Parties parties;
    private final Set<String> known = new HashSet<>();

    CompoundNames(Parties parties) {
        this.parties = parties;
    }

    /// Learns the names that sentences introduce, and takes all that are known for compounds
    /// wherever they stand.
    ///
    /// @param telling sentences that may describe a compound
    /// @param all the sentences of the text
    void read(List<Sentence> telling, List<Sentence> all) {
        int before = -1;
        for (int pass = 0; pass < 2 && known.size() > before; pass++) {
            // what is sold under a name may be known by another only
            before = known.size();
            for (Sentence s : telling) {
                if (s.legal()) {
                    continue;
                }
                if ((s.topics & Gate.DESCRIBES) != 0) {
                    learn(s);
                } else if ((s.cues & Cues.UNKNOWN) != 0) {
                    brackets(s);
                }
            }
            if (!known.isEmpty()) {
                all.forEach(this::mark);
                telling.forEach(this::mark);
            }
        }
    }

    /// Learns the names in brackets behind compounds.
    private void brackets(Sentence s) {
        if (s.m().all(Mention.Type.COMPOUND).isEmpty()) {
            return;
        }
        for (int i = s.from + 1; i < s.to; i++) {
            if (s.t.word[i] == Tokens.OPEN) {
                explained(s, i);
            }
        }
    }

    private void learn(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (s.t.word[i] == Tokens.OPEN && i > s.from) {
                explained(s, i);
            }
            if (s.t.word[i] != 0 || known.contains(key(s, i))) {
                continue;
            }
            if (GivenNames.is(s, i) && free(s, i, false)) {
                known.add(key(s, i));
            }
            if (!name(s.t, i)) {
                continue;
            }
            boolean found = s.m().is(i, Mention.Type.COMPOUND);
            if ((found || introduced(s, i)) && free(s, i, found)) {
                known.add(key(s, i));
            }
        }
    }

    /// Learns the names in a bracket behind a compound: "ALD-1 (zorvanib tablets)".
    private void explained(Sentence s, int open) {
        int b = BracketNames.subject(s, open);
        boolean compound = known.contains(key(s, b));
        for (Mention c : s.m().all(Mention.Type.COMPOUND)) {
            compound |= c.to() == b + 1 || c.to() == open || c.from() <= b && c.to() > open;
        }
        if (compound) {
            for (int name : BracketNames.read(s, open).unknown()) {
                known.add(key(s, name));
            }
        }
    }

    private static String key(Sentence s, int i) {
        return Letters.of(s.t.text(i));
    }

    /// Whether a word may be a name that no list has.
    private static boolean name(Tokens t, int i) {
        int length = t.end[i] - t.start[i];
        return t.word[i] == 0
                && t.is(i, Tokens.CAP | Tokens.INNER)
                && !t.is(i, Tokens.SIGN | Tokens.NUMBER)
                && length >= 4
                && length <= LONGEST
                && !WordForms.morphological(t, i);
    }

    /// Whether a word is no part of a longer name, and nobody's.
    private boolean free(Sentence s, int i, boolean found) {
        int end = s.m().end(i);
        boolean whole = !s.m().inside(i) && (end == i + 1 || found);
        boolean taken = s.m().taken(i) && !found && !s.m().is(i, Mention.Type.ORG);
        String name = s.t.text(i);
        return whole
                && !taken
                && !s.headline()
                && !parties.own(name)
                && !parties.known(name)
                && !Dictionary.ORGANISATION.has(s.t.word(i + 1))
                && !(s.t.is(i + 1, Tokens.CAP) && !found);
    }

    private static boolean introduced(Sentence s, int i) {
        Tokens t = s.t;
        int behind = i + 1;
        while (behind < s.to && t.is(behind, Tokens.SKIP)) {
            behind++;
        }
        if (t.word(behind) == Tokens.OPEN) {
            int close = NoNames.close(t, behind, s.to);
            if (BracketNames.dosed(s, behind, close) || BracketNames.explains(s, behind, close)) {
                return true;
            }
            behind = close > behind ? close + 1 : behind;
        }
        int next = t.word(behind);
        if (next == Tokens.COMMA && (renamed(s, behind + 1) || described(s, behind + 1))) {
            return true;
        }
        if (next == Tokens.COMMA && kind(s, behind + 1) || IS.has(next) && kind(s, behind + 1)) {
            return true;
        }
        return called(s, i) || given(s, i) || sold(s, i) || before(s, i);
    }

    private static final Words FORMERLY =
            Words.of(
                    "formerly", "previously", "known", "called", "originally", "also", "now", "as");
    private static final Words ASIDE = Words.of("which", "formerly", "previously", "also", "now");

    /// ", formerly known as ZV-1": whether another name of a compound stands at a token.
    private static boolean renamed(Sentence s, int from) {
        int i = from;
        while (i < from + 4 && FORMERLY.has(s.t.word(i))) {
            i++;
        }
        return i > from && s.m().is(i, Mention.Type.COMPOUND);
    }

    /// ", which is marketed in Mexico, is an oral inhibitor": whether a clause between commas
    /// stands at a token, and behind it what calls the name before it a medicine.
    private static boolean described(Sentence s, int from) {
        for (int i = from; ASIDE.has(s.t.word(from)) && i < Math.min(s.to, from + LONGEST); i++) {
            if (s.t.word[i] == Tokens.COMMA) {
                return IS.has(s.t.word(i + 1)) && kind(s, i + 2);
            }
        }
        return false;
    }

    /// Whether a noun phrase begins at a token that calls something a medicine: "an oral, selective
    /// inhibitor of …", "the Company's vaccine against …".
    static boolean kind(Sentence s, int from) {
        Tokens t = s.t;
        int i = from;
        if (i >= s.to) {
            return false;
        }
        boolean opens = ARTICLES.has(t.word[i]);
        for (int k = i; k < Math.min(s.to, i + 4) && !opens; k++) {
            // "Belgrave's", "the Company's"
            opens = t.word[k] == Tokens.POSSESSIVE;
        }
        if (!opens) {
            return false;
        }
        int most = Math.min(s.to, from + FAR);
        for (; i < most; i++) {
            int w = t.word[i];
            if ((KIND.has(w) || DOSED.has(w)) && closed(s, i + 1)) {
                return true;
            }
            if (FORM.has(w) && OF.has(t.word(i + 1))) {
                return true;
            }
            boolean end =
                    ENDS.has(w)
                            || t.is(i, Tokens.SIGN)
                                    && !t.is(i, Tokens.SKIP)
                                    && w != Tokens.COMMA
                                    && w != Tokens.SLASH
                                    && w != Tokens.POSSESSIVE;
            if (end
                    || w == Tokens.COMMA
                            && (ARTICLES.has(t.word(i + 1)) || t.is(i + 1, Tokens.CAP))) {
                return false;
            }
        }
        return false;
    }

    /// Whether what calls something a medicine ends before a token.
    private static boolean closed(Sentence s, int i) {
        return i >= s.to
                || s.t.is(i, Tokens.SIGN)
                || ENDS.has(s.t.word[i])
                || GOES_ON.has(s.t.word[i]);
    }

    /// "its lead product candidate, Zorvexa", "the vaccine ZV-P", "a vaccine against …, ZV-P, in
    /// preclinical development".
    private static boolean called(Sentence s, int i) {
        Tokens t = s.t;
        int b = i - 1;
        if (b > s.from && t.word[b] == Tokens.COMMA) {
            b--;
        }
        if (b <= s.from) {
            return false;
        }
        int w = t.word[b];
        if (CANDIDATE.has(w)) {
            return CANDIDATES.has(t.word[b - 1]);
        }
        if (KIND.has(w)) {
            return !t.is(b, Tokens.CAP) && !acted(s, i + 1);
        }
        if (b == i - 1 || !t.is(i, Tokens.HYPHEN | Tokens.UPPER | Tokens.INNER)) {
            return false;
        }
        boolean aside = t.word(i + 1) == Tokens.COMMA || i + 1 >= s.to;
        for (int k = b; aside && k > Math.max(s.from, b - FAR); k--) {
            if (KIND.has(t.word[k])) {
                return true;
            }
            if (t.is(k, Tokens.SIGN) || Wording.VERB.has(t.word[k])) {
                return false;
            }
        }
        return false;
    }

    /// Whether a kind of medicine stands behind a name, or behind another that a stroke joins with
    /// it: "a small molecule KT3/KT4 inhibitor" names what is inhibited.
    private static boolean acted(Sentence s, int from) {
        int i = from;
        while (i < from + 4 && s.t.word(i) == Tokens.SLASH) {
            i += 2;
        }
        return KIND.has(s.t.word(i));
    }

    /// "treated with Zorvexa", "three doses of Zorvexa".
    private static boolean given(Sentence s, int i) {
        int b = i - 2;
        return b >= s.from
                && (WITH.has(s.t.word[i - 1]) && TREATED.has(s.t.word[b])
                        || OF.has(s.t.word[i - 1]) && DOSES.has(s.t.word[b]));
    }

    /// "under the brand name Zorvexa", "has marketed ALD-1 in Mexico as Zorvexa".
    private static boolean sold(Sentence s, int i) {
        Tokens t = s.t;
        int b = i - 1;
        while (b > s.from && t.is(b, Tokens.SKIP)) {
            b--;
        }
        if (b <= s.from) {
            return false;
        }
        if (NAME.has(t.word[b])) {
            boolean medical = (s.topics & (Gate.MEDICAL | Gate.REMEDY)) != 0;
            return NAMED.has(t.word[b - 1]) && (medical || s.has(CHOSEN, s.from, b)) || named(s, b);
        }
        if (!AS.has(t.word[b])) {
            return false;
        }
        for (int k = b - 1; k >= Math.max(s.from, b - FAR); k--) {
            if (t.word[k] == Tokens.SEMICOLON) {
                return false;
            }
            if (NAMED_AS.has(t.word[k])) {
                return named(s, k) || named(s, b);
            }
        }
        return false;
    }

    private static final Words CALLED =
            Words.of("called", "as", "named", "designated", "formerly", "previously", "renamed");

    /// "zorvatug (previously called cZV-1)".
    private static boolean before(Sentence s, int i) {
        return i - 2 > s.from
                && CALLED.has(s.t.word[i - 1])
                && s.t.is(i, Tokens.DIGIT | Tokens.HYPHEN | Tokens.INNER)
                && named(s, i - 2);
    }

    /// Whether a compound is named shortly before a token, or right behind it.
    private static boolean named(Sentence s, int i) {
        for (int k = Math.max(s.from, i - FAR); k < Math.min(s.to, i + 3); k++) {
            if (s.m().is(k, Mention.Type.COMPOUND)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a full stop ends a sentence, as it ends no heading.
    private static boolean stopped(Sentence s) {
        int end = s.t.end[s.to - 1];
        return end < s.t.text.length() && s.t.text.charAt(end) == '.';
    }

    private void mark(Sentence s) {
        if ((s.cues & Cues.UNKNOWN) == 0 || s.headline() && !stopped(s)) {
            return;
        }
        for (int i = s.from; i < s.to; i++) {
            if (s.t.word[i] == 0
                    && s.t.end[i] - s.t.start[i] >= 4
                    && s.t.end[i] - s.t.start[i] <= LONGEST
                    && !s.t.is(i, Tokens.SIGN | Tokens.NUMBER)
                    && known.contains(key(s, i))) {
                int end = i + 1;
                if (end < s.to
                        && !s.t.is(end, Tokens.SIGN | Tokens.CAP)
                        && BracketNames.SALTS.has(s.t.word[end])) {
                    end++;
                }
                s.compound(i, end);
            }
        }
    }
}
