package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What speaks for a payment that has come about although its verb only says that it will be made:
/// the step that it depends on is told as a fact, in its sentence or before.
final class Facts {

    private static final Words ON = Words.of("on", "upon", "for", "at", "with");
    private static final Words ONCE = Words.of("on", "upon", "at");

    private Facts() {}

    /// "… on this approval": what a payment is provided for is the event told before.
    static boolean pointing(Sentence s, PaymentPhrase p) {
        for (int i = p.to(); i + 1 < Math.min(s.to, p.to() + 10); i++) {
            if (ON.has(s.t.word[i]) && Words.POINTING.has(s.t.word[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /// "For this launch, Belgrave has to pay": the step told before is what is paid for.
    static boolean pointsBack(Sentence s) {
        return ON.has(s.t.word[s.from])
                && Words.POINTING.has(s.t.word(s.from + 1))
                && s.refers("back");
    }

    /// "another $15 million is due on approval": what it is due on is only named, and nothing tells
    /// that it came about.
    static boolean dueOn(List<Sentence> all, int index, Predicate v) {
        Sentence s = all.get(index);
        if (!ONCE.has(s.t.word(v.token() + 1))
                || Words.POINTING.has(s.t.word(v.token() + 2))
                || !s.has(Words.IS, v.groupFrom(), v.token())) {
            return false;
        }
        for (TriggerHit h : s.triggers()) {
            if (h.from() > v.token() && h.from() - v.token() < 6) {
                return h.fact() == TriggerHit.Fact.NAMED && !akinFact(all, index, h);
            }
        }
        return false;
    }

    /// Whether this sentence or one of the two before tells such a step as a fact.
    private static boolean akinFact(List<Sentence> all, int index, TriggerHit named) {
        for (int i = index; i >= Math.max(0, index - 2); i--) {
            for (TriggerHit h : all.get(i).triggers()) {
                if (h.fact() == TriggerHit.Fact.HAPPENED
                        && (h.type().akin(named.type()) || named.mayMean(h))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final Words TERMS = Words.named("terms");

    /// "will receive a $5 million milestone payment from its partner": without any condition, and
    /// not as a term of an agreement, it tells that the milestone was reached.
    static boolean firm(List<Sentence> all, int index, PaymentPhrase p) {
        Sentence s = all.get(index);
        if (!p.milestone() || p.plural() || !p.exact() || s.has(TERMS, s.from, s.to)) {
            return false;
        }
        for (Phrases.Hit h : s.hedges()) {
            if (!h.value().equals("total") && !h.value().equals("sum")) {
                return false;
            }
        }
        for (TriggerHit h : s.triggers()) {
            boolean open =
                    h.fact() == TriggerHit.Fact.NAMED
                            ? h.from() > p.to() && s.has(ONCE, h.from() - 2, h.from())
                            : h.fact() != TriggerHit.Fact.HAPPENED;
            if (!p.covers(h.from(), h.to()) && open) {
                return false;
            }
        }
        return index == 0
                || !all.get(index - 1).has(TERMS, all.get(index - 1).from, all.get(index - 1).to);
    }

    /// Whether the sentence names a cause as a fact: "will receive … for the submission of", "as a
    /// result of", "following".
    static boolean caused(Sentence s, PaymentPhrase p, Predicate v) {
        for (Phrases.Hit h : s.causes()) {
            String first = s.t.text(h.from()).toLowerCase(Locale.ROOT);
            boolean place = h.from() >= p.to() || h.to() <= v.groupFrom();
            boolean weak =
                    first.equals("upon")
                            || first.equals("on")
                            || first.equals("when")
                            || first.equals("by")
                            || first.equals("in")
                            || first.equals("with") && h.to() - h.from() == 1;
            if (place && !weak) {
                for (TriggerHit t : s.triggers()) {
                    boolean behind = t.from() >= h.to() - 1 && t.from() - h.to() < 12;
                    if (behind && t.told()) {
                        return true;
                    }
                }
                if (first.equals("as")
                                && !s.t.text(Math.min(h.to(), s.to - 1)).equals("of")
                                && h.to() - h.from() >= 3
                        || first.equals("therefore")
                        || first.equals("accordingly")
                        || first.equals("consequently")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether this sentence or one before tells as a fact what the payment depends on.
    static boolean factAround(List<Sentence> all, int index, PaymentPhrase p) {
        Sentence s = all.get(index);
        List<TriggerHit> own = new ArrayList<>();
        for (TriggerHit h : s.triggers()) {
            if (p.covers(h.from(), h.to())) {
                continue;
            }
            if (h.fact() == TriggerHit.Fact.HAPPENED) {
                return true;
            }
            if (h.from() >= p.to()) {
                own.add(h);
            }
        }
        if (index > 0 && own.isEmpty() && met(all.get(index - 1))) {
            return true;
        }
        for (int back = 1; back <= 2 && index - back >= 0; back++) {
            Sentence before = all.get(index - back);
            for (TriggerHit h : before.triggers()) {
                if (h.fact() != TriggerHit.Fact.HAPPENED) {
                    continue;
                }
                boolean close =
                        back == 1 || s.refers("back") || all.get(index - 1).triggers().isEmpty();
                if (own.isEmpty()
                        ? close && h.type() != TriggerType.OPTION_EXERCISE
                        : related(own, h)) {
                    return true;
                }
            }
        }
        return KnownStep.of(all, index, p).isPresent();
    }

    /// "dosing of this first patient requires us to pay": the subject is a step, and one that is
    /// pointed to.
    static boolean subject(Sentence s, Predicate v) {
        for (TriggerHit h : s.triggers()) {
            if (h.to() <= v.token()
                    && h.fact() == TriggerHit.Fact.NAMED
                    && s.has(Words.DETERMINED, h.from() - 1, h.to())) {
                return true;
            }
        }
        return false;
    }

    private static final Words MET = Words.named("met");
    private static final Words MILESTONE = Words.of("milestone");

    /// "… a milestone has been met."
    private static boolean met(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (MILESTONE.has(s.t.word[i])
                    && s.has(Words.HAVE, i + 1, Math.min(s.to, i + 3))
                    && s.has(MET, i + 1, Math.min(s.to, i + 5))) {
                return !s.has(Words.NOT, i, Math.min(s.to, i + 5))
                        && !Doubts.hedge(s, "if", s.from, s.to);
            }
        }
        return false;
    }

    /// "intends to begin a Phase 2 trial. In connection with the start of this trial, the company
    /// will receive …": whether the sentence before tells a step that is to come, and neither that
    /// one nor this tells one that has been taken.
    static boolean planned(List<Sentence> all, int index) {
        return index > 0
                && tells(all.get(index - 1), TriggerHit.Fact.FUTURE)
                && !tells(all.get(index - 1), TriggerHit.Fact.HAPPENED)
                && !tells(all.get(index), TriggerHit.Fact.HAPPENED);
    }

    private static boolean tells(Sentence s, TriggerHit.Fact fact) {
        for (TriggerHit h : s.triggers()) {
            if (h.fact() == fact) {
                return true;
            }
        }
        return false;
    }

    private static boolean related(List<TriggerHit> own, TriggerHit fact) {
        for (TriggerHit h : own) {
            if (h.type() == fact.type()) {
                return true;
            }
        }
        return false;
    }

    private static final Words REASON = Words.named("reasons");
    private static final int CLOSE = 14;

    /// Whether close behind a sum the step is told that it was paid for.
    static boolean reasoned(Sentence s, PaymentPhrase p) {
        for (TriggerHit h : s.triggers()) {
            if (h.told() && reason(s, p, h, CLOSE)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a step stands behind a sum, at most so many words on, as what it was paid for.
    static boolean reason(Sentence s, PaymentPhrase p, TriggerHit h, int reach) {
        return h.type().rank() > 2
                && h.from() >= p.to()
                && h.from() - p.to() < reach
                && s.has(REASON, p.to(), h.from() + 1);
    }
}
