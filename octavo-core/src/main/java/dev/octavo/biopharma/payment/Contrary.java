package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// What tells that a sum is no milestone payment that came about, whatever else speaks for it: the
/// phrases of the category `contrary` in `wording.tsv`.
///
/// The weights add up many signs, and a payment that is sued for, waived, put off, or lent against
/// a milestone of a trial has all those of one that was earned. What sets it apart is one phrase,
/// which outweighs them; so it is asked for by itself, where it stands in the text.
final class Contrary {

    /// How far from a sum the words may stand that tell what it is of, for one that is called a
    /// milestone payment itself, and for any other.
    private static final int CALLED = 8;

    private static final int NEAR = 16;

    private Contrary() {}

    /// What is asked for has not been paid yet.
    private static final Words INVOICED = Words.of("invoiced", "billed", "booked");

    /// Whether the words around a sum speak against it.
    static boolean speaks(
            List<Sentence> sentences, int index, PaymentPhrase p, Optional<Predicate> verb) {
        Sentence s = sentences.get(index);
        boolean moved =
                verb.isPresent()
                        && moved(verb.get())
                        && !INVOICED.has(s.t.word[verb.get().token()]);
        int reach = p.milestone() ? CALLED : NEAR;
        int from = before(s, p.from(), reach);
        int to = behind(s, p.to(), reach);
        for (Phrases.Hit h : s.find(Wording.CONTRARY)) {
            boolean counts =
                    switch (h.value()) {
                        case "near" -> h.from() >= from && h.to() <= to;
                        case "always" -> true;
                        case "own", "beside" -> !moved;
                        default -> false;
                    };
            if (counts) {
                return true;
            }
        }
        if (moved) {
            return false;
        }
        if (ahead(s, p)) {
            return true;
        }
        if (index > 0
                && (says(sentences.get(index - 1), "beside")
                        || p.definite()
                                && p.milestone()
                                && says(sentences.get(index - 1), "before"))) {
            return true;
        }
        return index + 1 < sentences.size() && says(sentences.get(index + 1), "beside");
    }

    /// "The first patient is to be dosed in the fall, an event that carries a milestone of $5
    /// million": the only step told is yet to be taken.
    private static boolean ahead(Sentence s, PaymentPhrase p) {
        boolean ahead = false;
        for (TriggerHit h : s.triggers()) {
            if (h.type().rank() > 2 && !p.covers(h.from(), h.to())) {
                if (h.told()) {
                    return false;
                }
                ahead |= h.fact() == TriggerHit.Fact.FUTURE && h.to() <= p.from();
            }
        }
        return ahead && !s.refers("back");
    }

    private static boolean says(Sentence s, String where) {
        for (Phrases.Hit h : s.find(Wording.CONTRARY)) {
            if (h.value().equals(where)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb tells that money moved or fell due, or that it was earned.
    private static boolean moved(Predicate v) {
        boolean past =
                v.form() == Predicate.Form.PAST
                        || v.form() == Predicate.Form.PARTICIPLE && (v.passive() || !v.before())
                        || v.perfect();
        return past
                && !v.negated()
                && v.mood() == Predicate.Mood.PLAIN
                && switch (v.kind()) {
                    case GAIN, GIVE, DUE -> true;
                    case REACH, TRIGGER, ENTITLE, OBLIGE, ACCOUNT, LAPSE, OTHER -> false;
                };
    }

    /// Where the words begin that belong to a sum: behind the sum or part of the sentence before.
    private static int before(Sentence s, int at, int reach) {
        boolean verb = false;
        int i = at;
        while (i > s.from && at - i < reach && !ends(s, i - 1)) {
            if (verb && Words.CLAUSE.has(s.t.word[i - 1])) {
                break;
            }
            verb |= Wording.VERB.has(s.t.word[i - 1]);
            i--;
        }
        return i;
    }

    private static int behind(Sentence s, int at, int reach) {
        int i = at;
        while (i < s.to && i - at < reach && !ends(s, i)) {
            i++;
        }
        return i;
    }

    private static boolean ends(Sentence s, int i) {
        return s.t.word[i] == Tokens.SEMICOLON || s.m().is(i, Mention.Type.MONEY);
    }
}
