package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;

/// Who does what is done with an agreement: the parties named before the verb.
final class AgreementAgents {

    private static final Words ANNOUNCED = Words.named("says");
    private static final Words SAID = Words.of("said", "says");
    private static final int THAT = Lexicon.intern("that");

    private AgreementAgents() {}

    /// The parties named before a verb: behind "announced that", else from the beginning.
    static List<PartyList.Found> before(Sentence s, int verb) {
        List<PartyList.Found> beside = beside(s, verb);
        if (!beside.isEmpty()) {
            return beside;
        }
        for (int i = s.from; i < verb; i++) {
            boolean says = ANNOUNCED.has(s.t.word[i]) || SAID.has(s.t.word[i]);
            if (says && i + 2 < verb) {
                List<PartyList.Found> behind =
                        first(s, s.t.word[i + 1] == THAT ? i + 2 : i + 1, verb);
                if (!behind.isEmpty()) {
                    return behind;
                }
            }
        }
        // a heading may stand before the date that begins the sentence
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.to() < verb && d.from() > s.from + 1) {
                List<PartyList.Found> behind = first(s, d.to(), verb);
                if (!behind.isEmpty()) {
                    return behind;
                }
            }
        }
        return first(s, s.from, verb);
    }

    /// The parties directly before a verb, where the registrant is one of them: whoever stands
    /// farther before then acts in another clause.
    private static List<PartyList.Found> beside(Sentence s, int verb) {
        if (NOUNS.has(s.t.word(verb))) {
            // of "gave Example notice of" Example is not the one who acts
            return List.of();
        }
        int i = s.from;
        while (i < verb) {
            boolean name = !s.m().is(i, Mention.Type.DATE) && PartyName.begins(s.m(), i);
            List<PartyList.Found> found = name ? PartyList.read(s.m(), i, verb) : List.of();
            if (found.isEmpty()) {
                i = s.t.word[i] == Tokens.OPEN ? Clause.close(s.t, i, verb) : i + 1;
                continue;
            }
            int end = found.getLast().to();
            if (subject(s, found.getFirst().from())
                    && reaches(s, end, verb)
                    && found.stream().anyMatch(f -> f.name().isEmpty() || s.own(f.name()))) {
                return found;
            }
            i = Math.max(i + 1, end);
        }
        return List.of();
    }

    /// Whether no preposition stands before a name: of "a subsidiary of Example entered into"
    /// Example is not the one who acts.
    private static boolean subject(Sentence s, int name) {
        int i = name - 1;
        while (i > s.from && (s.t.word[i] == Parties.THE || Words.ARTICLE.has(s.t.word[i]))) {
            i--;
        }
        return i < s.from || !Words.PREPOSITIONS.has(s.t.word[i]);
    }

    /// Whether nothing but brackets, what the name's owner is, and small words stands between a
    /// name and the verb.
    private static boolean reaches(Sentence s, int from, int verb) {
        int i = from;
        while (i < verb) {
            int w = s.t.word[i];
            if (w == Tokens.OPEN) {
                i = Clause.close(s.t, i, verb);
            } else if (w == Tokens.COMMA && Words.ARTICLE.has(s.t.word(i + 1))) {
                // ", a Delaware corporation,"
                i = Clause.end(s.t, i + 1, verb, APPOSITION);
            } else if (w == CERTAIN && OF_ITS.has(s.t.word(i + 1)) && OF_ITS.has(s.t.word(i + 2))) {
                // "and certain of its subsidiaries"
                i += 3;
            } else if (w == Tokens.COMMA
                    || Words.HAVE.has(w)
                    || Words.ADVERBS.has(w)
                    || Words.WILL.has(w)
                    || BESIDE.has(w)) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static final Words NOUNS =
            Words.of("notice", "notification", "decision", "election", "intention", "intent");
    private static final int APPOSITION = 14;
    private static final Words BESIDE =
            Words.of(
                    "also",
                    "each",
                    "today",
                    "both",
                    "duly",
                    "jointly",
                    "separately",
                    "and",
                    "certain",
                    "other",
                    "parties",
                    "thereto",
                    "subsidiaries",
                    "affiliates");
    private static final int CERTAIN = Lexicon.intern("certain");
    private static final Words OF_ITS = Words.of("of", "its", "our");

    /// The one whose act a noun tells: "Example's termination of the agreement".
    static List<PartyList.Found> owner(Sentence s, int noun) {
        if (noun - 1 <= s.from || s.t.word[noun - 1] != Tokens.POSSESSIVE) {
            return List.of();
        }
        for (int i = Math.max(s.from, noun - LONGEST_NAME); i < noun - 1; i++) {
            if (PartyName.begins(s.m(), i) && PartyName.end(s.m(), i, noun) == noun - 1) {
                String name = s.t.text(i, noun - 1);
                return List.of(new PartyList.Found(i, noun - 1, name, List.of(), List.of(), ""));
            }
        }
        return List.of();
    }

    private static final int LONGEST_NAME = 9;

    private static List<PartyList.Found> first(Sentence s, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (s.m().is(i, Mention.Type.DATE)) {
                i = s.m().end(i) - 1;
            } else if (s.t.word[i] == Tokens.OPEN) {
                i = Clause.close(s.t, i, verb) - 1;
            } else if (s.m().is(i, Mention.Type.COMPOUND) || s.m().is(i, Mention.Type.TARGET)) {
                i = s.m().end(i) - 1;
            } else if (PartyName.begins(s.m(), i)
                    && !s.m().is(i + 1, Mention.Type.DATE)
                    && !(i == s.from
                            && Lexicon.common(s.t.word[i])
                            && !s.t.is(i + 1, Tokens.CAP)
                            && s.t.end[i] - s.t.start[i] > 2)) {
                List<PartyList.Found> found = PartyList.read(s.m(), i, verb);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
