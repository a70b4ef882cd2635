package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Agreements that are only named behind what is done by them: "has sold its rights to Example
/// under an agreement dated May 3, 2010", "agreed, under the terms of a Stock Purchase Agreement of
/// the same date, to buy", "under an agreement signed on May 3, 2010, Example will make …".
///
/// Such an agreement is made only where it is told for the first time ("an agreement", "a separate
/// agreement") with its date.
final class UnderActs {

    private static final Words UNDER = Words.of("under", "by", "through", "pursuant");
    private static final Words TERMS = Words.of("terms");
    private static final Words OF_TO = Words.of("of", "to");
    private static final Words NEW = Words.of("new", "separate", "concurrent");
    private static final Words TODAY = Words.of("today");
    private static final Words SAME = Words.of("same");
    private static final Words SIGNED = Words.of("signed", "executed", "concluded", "into");
    private static final int AGREED = Lexicon.intern("agreed");
    private static final Words TRANSACTS =
            Words.of(
                    "sold",
                    "acquired",
                    "purchased",
                    "bought",
                    "licensed",
                    "in-licensed",
                    "out-licensed",
                    "granted",
                    "appointed",
                    "engaged",
                    "retained",
                    "borrowed",
                    "obtained",
                    "leased",
                    "received",
                    "takes",
                    "agreed");

    private UnderActs() {}

    /// Whether a word says what was done by an agreement.
    static boolean transacts(int word) {
        return TRANSACTS.has(word);
    }

    /// The making of an agreement that stands behind "under", if a sentence tells it so.
    static Optional<AgreementAct> of(Sentence s, AgreementTitle title) {
        int a = title.from() - 1;
        while (a > s.from && a > title.from() - 4 && !Words.ARTICLE.has(s.t.word[a])) {
            a--;
        }
        if (a < s.from + 1 || !Words.ARTICLE.has(s.t.word[a])) {
            return Optional.empty();
        }
        int under = under(s, a);
        boolean fresh =
                s.has(NEW, a, title.to())
                        || s.has(TODAY, title.to(), title.to() + 3)
                        || s.has(SAME, title.to(), title.to() + 4);
        if (under < 0 || !fresh && !led(s, under) && DealDates.dated(s, title, s.to).isEmpty()) {
            return Optional.empty();
        }
        boolean opens = under == s.from && s.has(Words.WILL, title.to(), s.to);
        boolean done = s.has(TRANSACTS, s.from, under) && !s.has(ActTense.IF, s.from, under);
        boolean signed = s.has(SIGNED, title.to(), title.to() + 3);
        return (opens || done) && !s.has(Words.NOT, s.from, under)
                ? Optional.of(
                        new AgreementAct(
                                title,
                                Event.Act.MADE,
                                Occurrence.HAPPENED,
                                under,
                                a,
                                true,
                                !opens && !signed && !agreed(s, under)))
                : Optional.empty();
    }

    /// "On May 3, 2010, Aldwych sold its royalties to Example under a Royalty Purchase Agreement."
    private static boolean led(Sentence s, int under) {
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.from() <= s.from + LEAD && d.to() < under && ON.has(s.t.word(d.from() - 1))) {
                return s.has(SELLS, d.to(), under);
            }
        }
        return false;
    }

    private static final Words SELLS = Words.of("sold", "purchased", "bought", "agreed");
    private static final int LEAD = 3;
    private static final Words ON = Words.of("on", "effective");

    /// The preposition before an article: "under a", "under the terms of a", "pursuant to a".
    private static int under(Sentence s, int article) {
        int i = article - 1;
        if (OF_TO.has(s.t.word[i]) && i > s.from) {
            boolean terms = TERMS.has(s.t.word[i - 1]);
            int from = terms ? Math.max(s.from, i - 4) : i - 1;
            for (int k = i - 1; k >= from; k--) {
                if (UNDER.has(s.t.word[k])) {
                    return k;
                }
            }
            return terms && i - s.from < 6 ? s.from : -1;
        }
        return UNDER.has(s.t.word[i]) ? i : -1;
    }

    /// Whether what is done is agreed upon: "agreed to buy shares under a separate agreement".
    private static boolean agreed(Sentence s, int under) {
        for (int i = s.from; i < under; i++) {
            if (s.t.word[i] == AGREED) {
                return true;
            }
        }
        return false;
    }

    /// Where what is done by an agreement begins, that is only named behind it: "has appointed
    /// Example its distributor in Japan under an agreement"; else behind the agreement's name.
    static int done(Sentence s, AgreementAct act) {
        if (UNDER.has(s.t.word[act.verb()])) {
            for (int i = s.from; i < act.verb(); i++) {
                if (TRANSACTS.has(s.t.word[i])) {
                    return i;
                }
            }
        }
        return act.title().to();
    }
}
