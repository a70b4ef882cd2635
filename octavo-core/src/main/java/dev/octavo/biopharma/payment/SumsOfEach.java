package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;

/// Sums that are paid for each of several things, of which the text says how many there were: "nine
/// targets were delivered, at $100,000 each".
final class SumsOfEach {

    private static final int BOTH = Lexicon.intern("both");
    private static final Words LENGTHS = Words.named("lengths");
    private static final Words IN_ALL =
            Words.of("both", "two", "three", "together", "all", "altogether");
    private static final Words AGAIN = Words.of("again", "another");
    private static final Words DID = Words.of("did", "does", "done");
    private static final Words LIKEWISE = Words.of("likewise", "so", "the");
    private static final Words CLAUSE_AND = Words.of("and", ";");

    /// The days of two things done stand no farther apart.
    private static final int APART = 8;

    private SumsOfEach() {}

    /// "nine targets were delivered, at $100,000 each", "Two trials began. Each start carried a
    /// payment of $5 million.": a sum paid for each of several is so many payments.
    static List<PaymentPhrase> multiplied(
            List<Sentence> sentences, int index, List<PaymentPhrase> phrases) {
        Sentence s = sentences.get(index);
        if (!s.has(PhraseFinder.EACH, s.from, s.to)) {
            return phrases;
        }
        List<PaymentPhrase> out = new ArrayList<>(phrases.size());
        for (PaymentPhrase p : phrases) {
            int each = p.exact() && p.copies() == 1 && !p.aggregate() ? eachOf(s, p) : -1;
            int times = each < 0 ? 1 : several(s, s.from, each);
            if (each >= 0 && times == 1) {
                times = again(s, s.from, each) ? 2 : 1;
            }
            if (each >= 0 && times == 1 && index > 0) {
                Sentence before = sentences.get(index - 1);
                times = several(before, before.from, before.to);
                if (times == 1 && TriggerHit.sure(before)) {
                    times = again(before, before.from, before.to) ? 2 : 1;
                }
            }
            out.add(times > 1 ? p.with(p.sums(), times) : p);
        }
        // "$1.7 million for the two of them"
        boolean times = out.stream().anyMatch(p -> p.copies() > 1);
        out.removeIf(p -> times && p.bare() && s.has(IN_ALL, p.to(), p.to() + 4));
        return out;
    }

    /// Whether something is told to have been done once more: "in May and again in June", "a trial
    /// in March and another in June".
    private static boolean again(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (AGAIN.has(s.t.word[i]) && Words.CLAUSE.has(s.t.word[i - 1])
                    || LIKEWISE.has(s.t.word[i]) && DID.has(s.t.word[i - 1])) {
                return true;
            }
        }
        List<Mention> dates = s.m().all(Mention.Type.DATE);
        for (int k = 1; k < dates.size(); k++) {
            int gap = dates.get(k).from() - dates.get(k - 1).to();
            if (dates.size() == 2
                    && gap < APART
                    && dates.get(1).to() <= to
                    && s.has(CLAUSE_AND, dates.get(0).to(), dates.get(1).from())) {
                return true;
            }
        }
        return false;
    }

    /// Where "each" stands right behind a sum, or before it without another sum between; -1 where
    /// it does not.
    private static int eachOf(Sentence s, PaymentPhrase p) {
        for (int i = p.to(); i < Math.min(s.to, p.to() + 2); i++) {
            if (PhraseFinder.EACH.has(s.t.word[i])) {
                return i;
            }
        }
        for (int i = p.from() - 1; i >= s.from; i--) {
            if (s.m().is(i, Mention.Type.MONEY) || s.t.word[i] == Tokens.SEMICOLON) {
                return -1;
            }
            if (PhraseFinder.EACH.has(s.t.word[i])) {
                return i;
            }
        }
        return -1;
    }

    /// How many things the last number in letters counts, or 1.
    private static int several(Sentence s, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (!LENGTHS.has(s.t.word(i + 1))) {
                int times = s.t.word[i] == BOTH ? 2 : PhraseFinder.copies(s, i, i + 1);
                if (times > 1) {
                    return times;
                }
            }
        }
        return 1;
    }
}
