package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// An agreement that the news of a text tells for the first time by any verb: "unveiled a research
/// tie-up with Example", "celebrates a pact with Example".
///
/// Who writes so has many verbs for what is done, and few for what is not: it is sought, offered,
/// denied or had. So the name must be new, its other party must stand behind "with", and none of
/// these few may stand before it.
final class NewsAct {

    /// Verbs and prepositions before the name of an agreement that is not made now.
    private static final Words NOT_MADE = Words.named("deals-not-made");

    /// Words anywhere before the name by which it is wished for or denied.
    private static final Words WISHED = Words.named("deals-wished-for");

    private static final Words NEWS = Words.of("today", "announced", "announces", "yesterday");
    private static final Words WITH = Words.of("with", "between", "among");

    /// The first sentences of a text are its news.
    private static final int LEAD = 1;

    private static final int BEFORE = 6;
    private static final int BEHIND = 16;

    private NewsAct() {}

    /// The act of a sentence on an agreement that it names for the first time.
    static Optional<AgreementAct> of(Sentence s, AgreementTitle title) {
        int a = title.from() - 1;
        while (a > s.from && a > title.from() - BEFORE && !Words.ARTICLE.has(s.t.word[a])) {
            a--;
        }
        if (title.definite()
                || title.amendment()
                || a <= s.from
                || !Words.ARTICLE.has(s.t.word[a])) {
            return Optional.empty();
        }
        int verb = a - 1;
        while (verb > s.from
                && (Words.ADVERBS.has(s.t.word[verb]) || s.m().is(verb, Mention.Type.DATE))) {
            verb--;
        }
        boolean news =
                s.place <= LEAD
                        || s.has(NEWS, s.from, a)
                        || made(s, title)
                        || !s.m().all(Mention.Type.DATE).isEmpty();
        boolean not =
                NOT_MADE.has(s.t.word[verb]) && !made(s, title)
                        || Words.HAVE.has(s.t.word[verb])
                        || Words.BE.has(s.t.word[verb])
                        || s.t.is(verb, Tokens.CAP | Tokens.SIGN)
                        || s.has(WISHED, s.from, title.from())
                        || s.has(ActTense.IF, s.from, title.from())
                        || s.has(Words.MAY, s.from, title.from())
                        || s.has(Words.NOT, s.from, title.from())
                        || s.has(Words.RELATIVE, s.from, a);
        boolean both = made(s, title) && AgreementAgents.before(s, a).size() > 1;
        return news && !not && (both || partnered(s, title))
                ? Optional.of(
                        new AgreementAct(
                                title,
                                Event.Act.MADE,
                                Occurrence.HAPPENED,
                                verb,
                                title.from(),
                                true))
                : Optional.empty();
    }

    /// "under a collaboration made public today".
    private static boolean made(Sentence s, AgreementTitle title) {
        return s.has(PUBLIC, title.to(), title.to() + 3) && s.has(NEWS, title.to(), title.to() + 4);
    }

    private static final Words PUBLIC =
            Words.of("public", "announced", "disclosed", "unveiled", "signed", "revealed");

    /// Whether a company stands behind "with" not far behind the name.
    private static boolean partnered(Sentence s, AgreementTitle title) {
        for (int i = title.to(); i < Math.min(s.to - 1, title.to() + BEHIND); i++) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON || Words.RELATIVE.has(w)) {
                return false;
            }
            if (WITH.has(w)
                    && PartyName.begins(s.m(), i + 1)
                    && AgreementGrants.trades(s, i + 1)
                    && (PartyName.formal(s.m(), i + 1, s.to)
                            || s.m().is(i + 1, Mention.Type.ORG))) {
                return true;
            }
        }
        return false;
    }
}
