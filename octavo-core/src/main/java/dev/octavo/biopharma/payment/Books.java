package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Payments that books tell: "the increase includes a $10 million milestone charge in connection
/// with the acceptance of the IND".
///
/// What books show is no event of its own, and mostly they show sums of many periods. They tell a
/// payment when they say for which step it was made, and that step is a fact: it stands behind the
/// sum ("upon", "for", "related to"), in a sentence about what was or is in the books, and nothing
/// around them is deferred, reversed, conditional or planned.
final class Books {

    private static final Words REVERSED = Words.named("reversed");
    private static final Words OPEN = Words.named("leaving-open");
    private static final Words FIGURES = Words.named("booked-figures");
    private static final Words RECORDS = Words.named("recording");
    private static final Words PERIOD = Words.named("periods");
    private static final Words LICENSED = Words.named("licensed");

    /// How far behind its sum a step may be named.
    private static final int CLOSE = 20;

    /// How far behind "upon" a noun may stand that names a step.
    private static final int NOUN = 5;

    private Books() {}

    /// Whether books tell that a payment came about.
    static boolean tell(List<Sentence> all, int index, PaymentPhrase p, Optional<Predicate> v) {
        Sentence s = all.get(index);
        if (!summed(p) || v.isPresent() && v.get().negated()) {
            return false;
        }
        if (resulting(all, index, p)) {
            return true;
        }
        boolean later =
                v.isPresent()
                        && (v.get().mood() == Predicate.Mood.WILL
                                || v.get().mood() == Predicate.Mood.EXPECT);
        if (later) {
            // "the milestone of $3.5 million will be included in third quarter revenue": what it
            // was
            // for is told before
            return p.definite()
                    && p.milestone()
                    && v.get().kind() == Predicate.Kind.ACCOUNT
                    && !s.has(REVERSED, s.from, s.to)
                    && !s.has(AHEAD, s.from, s.to)
                    && Facts.factAround(all, index, p);
        }
        if (p.milestone()
                && p.exact()
                && v.isPresent()
                && RECORDS.has(s.t.word[v.get().token()])
                && v.get().mood() == Predicate.Mood.PLAIN
                && s.refers("back")
                && !s.has(REVERSED, s.from, s.to)
                && !s.has(OPEN, s.from, s.to)
                && Facts.factAround(all, index, p)) {
            // "In connection with the launch, it recorded a milestone of $3 million"
            return true;
        }
        boolean recognized = v.isPresent() && RECOGNIZED.has(s.t.word[v.get().token()]);
        if (recognized && (p.aggregate() || !p.milestone())) {
            // "recognized $4 million in milestone revenue": when revenue counts, not when it is
            // paid
            return false;
        }
        if (v.isPresent() && v.get().mood() != Predicate.Mood.PLAIN) {
            return false;
        }
        int step = step(s, p);
        return step > 0
                && !s.has(REVERSED, s.from, Math.min(s.to, step + CLOSE))
                && !s.has(OPEN, s.from, step)
                && shown(s, p, v)
                && (p.milestone() || partnered(all, index));
    }

    private static final Words RECOGNIZED = Words.of("recognized", "recognised", "recognizes");
    private static final Words RESULTING = Words.named("resulting");
    private static final Words AHEAD = Words.named("still-ahead");

    /// "Belgrave selected ABC-9. The resulting $3.5 million milestone falls into the third
    /// quarter": a milestone's sum pointed to right behind the step that it is paid for.
    static boolean resulting(List<Sentence> all, int index, PaymentPhrase p) {
        Sentence s = all.get(index);
        boolean points = p.definite() || s.has(RESULTING, p.from() - 1, p.from() + 2);
        if (!points
                || !p.milestone()
                || !p.exact()
                || index == 0
                || p.from() - s.from > 4
                || s.has(OPEN, s.from, s.to)
                || s.has(AHEAD, s.from, s.to)
                || s.has(REVERSED, s.from, s.to)) {
            return false;
        }
        for (TriggerHit h : s.triggers()) {
            if (!p.covers(h.from(), h.to()) && h.fact() != TriggerHit.Fact.HAPPENED) {
                return false;
            }
        }
        return Facts.factAround(all, index, p);
    }

    /// Whether it is one sum, or one each of several payments.
    private static boolean summed(PaymentPhrase p) {
        if (p.aggregate() && p.plural()
                || p.sums().size() != 1
                || p.sums().getFirst().amount().isEmpty()) {
            return false;
        }
        return !p.sums().getFirst().qualifier().limits();
    }

    /// Whether the sum is told as being in the books: what records it is the verb, or a figure is
    /// what holds it.
    private static boolean shown(Sentence s, PaymentPhrase p, Optional<Predicate> v) {
        return v.isPresent() && RECORDS.has(s.t.word[v.get().token()])
                || s.has(FIGURES, s.from, p.from());
    }

    /// Whether a sum without a name stands among words of milestones or partners.
    private static boolean partnered(List<Sentence> all, int index) {
        Sentence s = all.get(index);
        int topics = s.topics | (index > 0 ? all.get(index - 1).topics : 0);
        return (topics & Gate.MILESTONE) != 0 || s.has(LICENSED, s.from, s.to);
    }

    /// Behind the words that name the step for which the sum was paid; 0 where none are.
    private static int step(Sentence s, PaymentPhrase p) {
        for (TriggerHit h : s.triggers()) {
            boolean taken =
                    h.told()
                            || h.fact() == TriggerHit.Fact.CONDITION
                                    && !s.has(OPEN, p.to(), h.to());
            if (taken && Facts.reason(s, p, h, CLOSE)) {
                return h.to();
            }
        }
        return p.milestone() ? named(s, p) : 0;
    }

    /// Behind a noun that names what was done: "for the qualification of the line", "upon passing
    /// the analysis".
    private static int named(Sentence s, PaymentPhrase p) {
        for (int i = p.to(); i < Math.min(s.to, p.to() + CLOSE / 2); i++) {
            if (s.t.word[i] == Tokens.SEMICOLON) {
                return 0;
            }
            if (!WHY.has(s.t.word[i])) {
                continue;
            }
            for (int k = i + 1; k < Math.min(s.to, i + NOUN); k++) {
                if (PERIOD.has(s.t.word[k]) || s.t.is(k, Tokens.SIGN)) {
                    break;
                }
                if ((STEPS.has(s.t.word[k]) || action(s.t.text(k)))
                        && !s.m().is(k, Mention.Type.ORG)) {
                    return k + 1;
                }
            }
        }
        return 0;
    }

    private static final Words STEPS = Words.named("step-nouns");
    private static final Words WHY = Words.of("upon", "following", "for", "on", "after", "by");

    /// Whether a word is a noun made of a verb: "qualification", "passing", "achievement".
    private static boolean action(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        for (String ending : ACTIONS) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                return !word.endsWith("collaboration") && !word.equals("agreement");
            }
        }
        return false;
    }

    private static final String[] ACTIONS = {"tion", "sion", "ment", "ance", "ing", "val", "ery"};
}
