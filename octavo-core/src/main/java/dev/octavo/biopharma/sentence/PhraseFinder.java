package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the noun phrases of a sentence that mean a payment.
///
/// A phrase grows around a head ("payment", "milestone", "fee") or around a sum. To the left it
/// takes articles and adjectives; to the right the run of adjectives and heads ("$5 million
/// development milestone payment", [PhraseRun]), among which compounds, phases and agencies may
/// stand; and behind a head its sums ("of $5 million and $10 million", "in the amount of $3
/// million", [SumsBehind]). The adjectives say what kind of payment it is. A sum without a head is
/// a bare one.
public final class PhraseFinder {

    public static final Words IN = Words.of("in", "of");
    public static final Words EACH = Words.of("each", "apiece");

    private PhraseFinder() {}

    public static List<PaymentPhrase> find(Sentence s) {
        List<PaymentPhrase> out = new ArrayList<>();
        if (s.m().all(Mention.Type.MONEY).isEmpty() && !named(s)) {
            return out;
        }
        int i = s.from;
        while (i < s.to) {
            PaymentPhrase p = null;
            if (s.m().is(i, Mention.Type.MONEY)) {
                p = fromMoney(s, i);
            } else if (noun(s.t.word[i]) && s.m().inside(i)) {
                i = s.m().end(i);
                continue;
            } else if (AMOUNT.has(s.t.word[i]) && pointed(s, i)) {
                p =
                        new PaymentPhrase(
                                i - 1,
                                i + 1,
                                PaymentPhrase.SUM,
                                List.of(),
                                1,
                                true,
                                false,
                                false,
                                false,
                                false);
            } else if (Wording.HEAD.has(s.t.word[i])) {
                p = fromHead(s, i, out.isEmpty() ? s.from : out.getLast().to());
            }
            if (p == null) {
                i++;
            } else {
                if (!p.kind().equals(PaymentPhrase.NONE)) {
                    out.add(p);
                }
                i = Math.max(p.to(), i + 1);
            }
        }
        return out;
    }

    /// Whether a payment may be told by more than a bare sum.
    public static boolean named(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (noun(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word may be the noun of a phrase.
    static boolean noun(int word) {
        return Wording.HEAD.has(word) || AMOUNT.has(word);
    }

    private static final Words AMOUNT = Words.of("sum", "amount");
    private static final Words ABOVE = Words.named("above");
    public static final int OF_WORD = Lexicon.intern("of");

    /// "that sum", "the above amount", "the amount stated above".
    private static boolean pointed(Sentence s, int i) {
        return i > s.from
                && !(i - 2 >= s.from && s.t.word[i - 2] == OF_WORD)
                && s.t.word(i + 1) != OF_WORD
                && (Words.POINTING.has(s.t.word[i - 1])
                        || ABOVE.has(s.t.word[i - 1])
                        || Words.DETERMINED.has(s.t.word[i - 1])
                                && (ABOVE.has(s.t.word(i + 1)) || ABOVE.has(s.t.word(i + 2))));
    }

    private static PaymentPhrase fromMoney(Sentence s, int at) {
        int end = s.m().end(at);
        PhraseRun run = PhraseRun.of(s, end);
        boolean aggregate = false;
        if (!run.found() && IN.has(s.t.word(end)) && end + 1 < s.to) {
            int next = end + 1;
            PhraseRun behind = PhraseRun.of(s, next);
            if (behind.found()
                    && (behind.plural() || behind.milestone() || s.t.word(end) == INSIDE)) {
                run = behind;
                aggregate = true;
            }
        }
        List<Money> sums = new ArrayList<>(List.of(s.m().money(at)));
        int a = left(s, at);
        if (!run.found()) {
            int each = EACH.has(s.t.word(end)) ? end : end + 1;
            int count = EACH.has(s.t.word(each)) ? copies(s, each, Math.min(s.to, each + 4)) : 1;
            boolean that = s.t.word[a] == THAT;
            Optional<Phrases.Hit> purpose = definite(s, a) ? Optional.empty() : purpose(s, end);
            int noun = SUM_NOUNS.has(s.t.word(end)) ? end + 1 : end;
            return new PaymentPhrase(
                    that ? a + 1 : a,
                    noun,
                    purpose.map(Phrases.Hit::value).orElse(PaymentPhrase.BARE),
                    sums,
                    count,
                    !that && definite(s, a),
                    false,
                    false,
                    false,
                    false);
        }
        int copies = run.plural() && !aggregate ? copies(s, a, at) : 1;
        String kind = run.kind();
        if (kind.equals(PaymentPhrase.GENERIC)) {
            kind = kindBefore(s, a, at, kind);
        }
        return new PaymentPhrase(
                a,
                run.to(),
                kind,
                sums,
                copies,
                definite(s, a),
                run.plural(),
                aggregate,
                false,
                run.milestone());
    }

    private static final Words SUM_NOUNS = Words.named("sum-nouns");
    private static final int INSIDE = Lexicon.intern("in");
    private static final int THAT = Lexicon.intern("that");

    private static String kindBefore(Sentence s, int a, int z, String kind) {
        for (int i = a; i < z; i++) {
            String value = Wording.ADJECTIVE.value(s.t.word[i]);
            if (!value.isEmpty() && !value.equals("plain")) {
                return value;
            }
        }
        return kind;
    }

    /// The words behind a sum that say what it is paid for: "$5 million in cash at closing".
    private static Optional<Phrases.Hit> purpose(Sentence s, int end) {
        int to = Math.min(s.to, end + BEHIND);
        for (int i = end; i < to; i++) {
            int w = s.t.word[i];
            if (s.t.is(i, Tokens.SIGN) || Words.CLAUSE.has(w) || s.m().is(i, Mention.Type.MONEY)) {
                return Optional.empty();
            }
            if (SIGNED.has(w)) {
                List<Phrases.Hit> hits =
                        Wording.SUM_FOR.find(s.t, s.m(), end, Math.min(s.to, i + 2));
                if (!hits.isEmpty()) {
                    Phrases.Hit h = hits.getFirst();
                    boolean another = another(s, h) || s.has(RAISED, s.from, s.to);
                    return another ? Optional.empty() : Optional.of(h);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the words say more of a noun behind them: "in upfront, milestone and other
    /// payments", "in upfront consideration".
    private static boolean another(Sentence s, Phrases.Hit h) {
        if (!h.value().equals("upfront") || !UPFRONT.has(s.t.word[h.to() - 1])) {
            return false;
        }
        boolean and = AND.has(s.t.word(h.to())) && s.t.word(h.to()) != Tokens.COMMA;
        int next = and ? h.to() + 1 : h.to();
        return IN.has(s.t.word(h.from() - 1))
                || Wording.ADJECTIVE.has(s.t.word(next)) && !Words.ARTICLE.has(s.t.word(next))
                || Wording.HEAD.has(s.t.word(next));
    }

    private static final Words UPFRONT = Words.of("upfront", "up-front", "front");

    /// What is said of a sum stands no farther behind it.
    private static final int BEHIND = 9;

    private static final Words SIGNED = Words.named("signed");
    private static final Words RAISED = Words.named("raised");

    private static PaymentPhrase fromHead(Sentence s, int at, int floor) {
        int a = Math.max(floor, left(s, at));
        PhraseRun run = PhraseRun.of(s, Math.max(a, PhraseRun.first(s, a, at)));
        if (!run.found() || run.to() <= at) {
            return PaymentPhrase.none(a, at + 1);
        }
        if (mixed(s, run.to())) {
            return PaymentPhrase.none(a, run.to());
        }
        List<Money> sums = new ArrayList<>();
        int to = SumsBehind.read(s, run.to(), sums);
        if (sums.size() == 1 && to < s.to && !run.milestone() && PhraseRun.of(s, to).milestone()) {
            // "in payment of a $2 million milestone": the sum is the milestone's
            return PaymentPhrase.none(a, at + 1);
        }
        boolean hidden = sums.isEmpty() && hidden(s, a, run.to());
        Optional<Phrases.Hit> purpose =
                run.kind().equals(PaymentPhrase.GENERIC) && !sums.isEmpty()
                        ? purpose(s, to)
                        : Optional.empty();
        if (run.plural() && oneOf(s, a)) {
            run = run.single();
        }
        int copies = 1;
        if (run.plural() && sums.size() == 1 && EACH.has(s.t.word(to))) {
            copies = copies(s, a, at);
        }
        return new PaymentPhrase(
                a,
                Math.max(to, run.to()),
                purpose.map(Phrases.Hit::value).orElse(run.kind()),
                sums,
                copies,
                definite(s, a),
                run.plural(),
                false,
                hidden,
                run.milestone());
    }

    /// "milestone and cost-sharing payments", "milestone, royalty and other payments": of several
    /// kinds.
    private static boolean mixed(Sentence s, int to) {
        if (!AND.has(s.t.word(to))
                || s.t.is(to - 1, Tokens.SIGN)
                || s.t.text(to - 1).endsWith("s")) {
            return false;
        }
        for (int i = to + 1; i < Math.min(s.to, to + 4); i++) {
            if (Wording.HEAD.has(s.t.word[i])) {
                return s.t.text(i).endsWith("s") && i > to + 1;
            }
            if (Wording.VERB.has(s.t.word[i])
                    || Words.DETERMINED.has(s.t.word[i])
                    || Words.ARTICLE.has(s.t.word[i])) {
                return false;
            }
        }
        return false;
    }

    private static final Words AND = Words.of("and", "or", ",");
    private static final Words ONE = Words.named("one-of");

    /// "the second of three milestone payments": one of them.
    private static boolean oneOf(Sentence s, int a) {
        for (int i = a - 1; i >= Math.max(s.from + 1, a - 3); i--) {
            if (s.t.word[i] == OF_WORD) {
                return ONE.has(s.t.word[i - 1]);
            }
        }
        return false;
    }

    private static int left(Sentence s, int at) {
        int i = at;
        while (i > s.from && i > at - 10) {
            int w = s.t.word[i - 1];
            boolean us = w == US && !s.t.is(i - 1, Tokens.CAP);
            boolean adjective = Wording.ADJECTIVE.has(w) && !Wording.VERB.has(w) && !us;
            if (!adjective
                    && !s.t.is(i - 1, Tokens.SKIP)
                    && !(i - 1 > s.from && PhraseRun.connects(s, i - 1))) {
                break;
            }
            i--;
            if (Words.ARTICLE.has(w) || Words.DETERMINED.has(w)) {
                break;
            }
        }
        return i;
    }

    public static final int US = Lexicon.intern("us");

    private static boolean definite(Sentence s, int a) {
        return Words.DETERMINED.has(s.t.word[a]);
    }

    private static final String[] NUMBERS = {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };

    public static int copies(Sentence s, int a, int z) {
        for (int i = a; i < z; i++) {
            String w = s.t.text(i).toLowerCase(Locale.ROOT);
            for (int n = 0; n < NUMBERS.length; n++) {
                if (w.equals(NUMBERS[n])) {
                    return n + 2;
                }
            }
        }
        return 1;
    }

    private static boolean hidden(Sentence s, int a, int z) {
        return s.has(Words.UNDISCLOSED, a, z + 6);
    }
}
