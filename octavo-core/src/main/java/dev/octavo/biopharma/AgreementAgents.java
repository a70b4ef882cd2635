package dev.octavo.biopharma;

import java.util.List;

/// Who does what is done with an agreement: the parties named before the verb.
final class AgreementAgents {

    private static final Words ANNOUNCED = Words.named("says");
    private static final Words SAID = Words.of("said", "says");
    private static final int THAT = Lexicon.intern("that");

    private AgreementAgents() {}

    /// The parties named before a verb: behind "announced that", else from the beginning.
    static List<PartyList.Found> before(Sentence s, int verb) {
        int from = s.from;
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
        return first(s, from, verb);
    }

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
