package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a clause behind an agreement's name tells was done with it, and when: "the License
/// Agreement that they made on May 9, 2006", "the Lease, which had been amended on May 3, 2010,",
/// "The Option Agreement, executed on May 3, 2010, gives …". Without a date such a clause only
/// reminds of an agreement.
final class RelativeActs {

    private static final Words MADE =
            Words.of("signed", "made", "executed", "concluded", "formed", "into", "reached");
    private static final Words AMENDED =
            Words.of("amended", "extended", "expanded", "renewed", "restated", "prolonged");
    private static final Words PASSED =
            Words.of(
                    "the",
                    "company",
                    "companies",
                    "parties",
                    "we",
                    "they",
                    "it",
                    "and",
                    "two",
                    "both",
                    "had",
                    "have",
                    "has",
                    "been",
                    "was",
                    "were",
                    "first",
                    "originally",
                    "most",
                    "recently",
                    "last",
                    "entered",
                    "previously",
                    "earlier",
                    "since",
                    "already",
                    "further",
                    "itself");
    private static final Words ON = Words.of("on", "in", "of", "as", "effective");
    private static final int WITH = Lexicon.intern("with");
    private static final int CLAUSE = 14;

    private RelativeActs() {}

    /// The acts told behind the names, at most one for each, besides those known.
    static List<AgreementAct> find(
            Sentence s, List<AgreementTitle> titles, List<AgreementAct> known) {
        List<AgreementAct> more = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int next = i + 1 < titles.size() ? titles.get(i + 1).from() : s.to;
            of(s, titles.get(i), next, known).ifPresent(more::add);
        }
        return more;
    }

    private static Optional<AgreementAct> of(
            Sentence s, AgreementTitle title, int next, List<AgreementAct> known) {
        Tokens t = s.t;
        int i = title.to();
        if (t.word(i) == Tokens.OPEN) {
            i = Clause.close(t, i, next);
        }
        boolean comma = t.word(i) == Tokens.COMMA;
        i = comma ? i + 1 : i;
        boolean relative = i < next && Words.RELATIVE.has(t.word(i));
        boolean opens = comma && title.definite() && title.from() <= s.from + 1;
        if (!relative && !opens) {
            return Optional.empty();
        }
        int verb = verb(s, relative ? i + 1 : i, relative ? i + CLAUSE : i + 2, next);
        if (verb < 0) {
            return Optional.empty();
        }
        Event.Act act = AMENDED.has(t.word[verb]) ? Event.Act.AMENDED : Event.Act.MADE;
        for (AgreementAct k : known) {
            if (k.title().equals(title) && k.act() == act) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new AgreementAct(title, act, Occurrence.HAPPENED, verb, verb + 1, false));
    }

    /// The verb with a date behind it, when only the ones who act stand before it.
    private static int verb(Sentence s, int from, int most, int next) {
        Tokens t = s.t;
        for (int i = from; i < Math.min(most, next); i++) {
            int w = t.word[i];
            if (MADE.has(w) || AMENDED.has(w)) {
                return dated(s, i + 1, next) ? i : -1;
            }
            if (!PASSED.has(w) && !t.is(i, Tokens.CAP | Tokens.INNER)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean dated(Sentence s, int behind, int next) {
        int from = behind;
        int i = from;
        if (s.t.word(i) == WITH && i + 1 < next) {
            List<PartyList.Found> found = PartyList.read(s.m(), i + 1, next);
            from = found.isEmpty() ? from : found.getLast().to();
            i = from;
        }
        while (i < next && i < from + 3 && ON.has(s.t.word[i])) {
            i++;
        }
        return i > from && i < next && s.m().is(i, Mention.Type.DATE);
    }
}
