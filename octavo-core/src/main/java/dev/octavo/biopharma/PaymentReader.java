package dev.octavo.biopharma;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the payments that sentences tell.
///
/// For each phrase that means a payment: its predicate ([Predicate]), whether it came about and
/// whether money moved ([Status]), who pays whom ([Roles]), what triggered it ([Slots]). A sentence
/// may leave the trigger to the one before ("This event triggers …") or to the one behind ("The
/// payment was triggered by …"); such sentences are joined to one payment at the end. What two
/// sentences tell of the same payment is one event with two pieces of evidence.
final class PaymentReader {

    private final Parties parties;
    private final List<Sentence> sentences;
    private final List<Draft> drafts = new ArrayList<>();

    PaymentReader(Parties parties, List<Sentence> sentences) {
        this.parties = parties;
        this.sentences = sentences;
    }

    /// The payments of the text, in its order.
    List<Draft> read() {
        for (int i = 0; i < sentences.size(); i++) {
            sentence(i);
        }
        List<Draft> out = Joining.join(drafts, sentences);
        for (Draft d : out) {
            Agreements.near(d, sentences, parties);
            d.payer = FullName.of(d.payer, sentences, parties);
            d.payee = FullName.of(d.payee, sentences, parties);
        }
        return out;
    }

    private void sentence(int index) {
        Sentence s = sentences.get(index);
        if (!Gate.phrase(s.topics, index > 0 ? sentences.get(index - 1).topics : 0) || s.legal()) {
            return;
        }
        List<PaymentPhrase> phrases = forMilestones(s, PaymentPhrase.find(s));
        Optional<Predicate> whole = Optional.empty();
        for (int k = 0; k < phrases.size(); k++) {
            PaymentPhrase p = phrases.get(k);
            Optional<Predicate> predicate = Predicate.of(s, p);
            if (comprised(s, phrases, k)) {
                whole = predicate;
                continue;
            }
            if (whole.isPresent()
                    && (predicate.isEmpty() || predicate.get().kind().equals("other"))) {
                predicate = whole;
            }
            phrase(index, p, predicate, phrases);
        }
    }

    private static final Words TOTAL =
            Words.of(
                    "total",
                    "totals",
                    "bringing",
                    "cumulative",
                    "aggregate",
                    "additional",
                    "further",
                    "up",
                    "another");
    private static final Words GIVES = Words.of("pay", "pays", "paid", "paying");
    private static final Words GETS =
            Words.of(
                    "receive",
                    "receives",
                    "received",
                    "receiving",
                    "pay",
                    "pays",
                    "paid",
                    "paying",
                    "earn",
                    "earns",
                    "earned",
                    "triggers",
                    "triggering",
                    "triggered",
                    "entitles",
                    "worth");
    private static final Words FOR = Words.of("for", "upon", "with", "by", "as", "in", "on");

    /// "$10 million … for the achievement of a milestone": the sum is the milestone's payment.
    private static List<PaymentPhrase> forMilestones(Sentence s, List<PaymentPhrase> phrases) {
        List<PaymentPhrase> out = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            PaymentPhrase p = phrases.get(i);
            PaymentPhrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : p;
            boolean bare =
                    p.kind().equals("bare") || p.kind().equals("generic") && !p.sums().isEmpty();
            if (bare
                    && next.milestone()
                    && next.sums().isEmpty()
                    && !next.plural()
                    && next.from() - p.to() < 12
                    && s.has(FOR, p.to(), next.from())) {
                out.add(p.asMilestone());
                i++;
            } else if (p.milestone()
                    && p.sums().isEmpty()
                    && !p.plural()
                    && next.kind().equals("bare")
                    && next.from() - p.to() < 18
                    && s.has(GETS, p.to(), next.from())
                    && !s.has(TOTAL, p.to(), next.from())) {
                // "achieved a milestone …, for which it will receive $2.5 million"
                out.add(
                        s.has(GIVES, p.to(), next.from())
                                ? next.asMilestone()
                                : p.with(next.sums()));
                i++;
            } else {
                out.add(p);
            }
        }
        return out;
    }

    /// "a $20 million payment, which is comprised of a $17.5 million payment for … and …": the
    /// parts are the payments.
    private static boolean comprised(Sentence s, List<PaymentPhrase> phrases, int k) {
        if (k + 1 >= phrases.size()
                || phrases.get(k).sums().isEmpty()
                || phrases.get(k + 1).sums().isEmpty()
                || phrases.get(k + 1).kind().equals("bare")) {
            return false;
        }
        return s.has(Words.COMPRISED, phrases.get(k).to(), phrases.get(k + 1).from())
                && phrases.get(k + 1).from() - phrases.get(k).to() < 8;
    }

    private void phrase(
            int index, PaymentPhrase p, Optional<Predicate> predicate, List<PaymentPhrase> all) {
        Sentence s = sentences.get(index);
        Optional<Status> status = Status.of(sentences, index, p, predicate);
        if (status.isEmpty()) {
            return;
        }
        List<Money> sums = p.sums().isEmpty() ? List.of(Money.UNDISCLOSED) : p.sums();
        for (Money sum : sums) {
            for (int copy = 0; copy < p.copies(); copy++) {
                Draft d = new Draft(s, p);
                d.money = sum;
                d.occurrence = status.get().occurrence();
                d.cash = status.get().cash();
                kind(d, p);
                Slots.fill(d, sentences, index, all);
                if (p.copies() > 1) {
                    Slots.copy(d, copy);
                }
                Roles.fill(d, parties, sentences, index, predicate);
                if (keep(d, predicate)) {
                    drafts.add(d);
                }
            }
        }
    }

    private static void kind(Draft d, PaymentPhrase p) {
        d.named = !p.kind().equals("bare") && !p.kind().equals("generic");
        d.kind =
                d.named
                        ? Event.PaymentKind.valueOf(
                                p.kind().toUpperCase(Locale.ROOT).replace('-', '_'))
                        : Event.PaymentKind.MILESTONE;
    }

    /// Whether a bare sum is itself what is paid: "paid the Company $10 million", not "received an
    /// order of $10 million".
    private static boolean direct(Draft d, Optional<Predicate> predicate) {
        Tokens t = d.sentence.t;
        int b = d.phrase.from() - 1;
        if (b < d.sentence.from || predicate.isEmpty()) {
            return false;
        }
        int from = predicate.get().token();
        int next = t.word(d.phrase.to());
        boolean alone =
                d.phrase.to() >= d.sentence.to
                        || t.is(d.phrase.to(), Tokens.SIGN)
                        || BEHIND.has(next)
                        || Words.PREPOSITIONS.has(next);
        return alone && (t.word[b] != OF || d.phrase.from() - from > 8);
    }

    /// What may stand behind a sum that is itself what is paid; a noun there ("a $2 million
    /// reduction") would be what the sum belongs to.
    private static final Words BEHIND =
            Words.of(
                    "and",
                    "in",
                    "upon",
                    "as",
                    "on",
                    "during",
                    "which",
                    "that",
                    "when",
                    "cash",
                    "after",
                    "following",
                    "because",
                    "within",
                    "based",
                    "related",
                    "associated",
                    "once",
                    "pursuant",
                    "earlier",
                    "this",
                    "last",
                    "last",
                    "per",
                    "due",
                    "plus");

    private static final int OF = Lexicon.intern("of");
    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    /// Whether enough is told to call it a payment of ours.
    private static boolean keep(Draft d, Optional<Predicate> predicate) {
        if (d.money.amount().isPresent() && d.money.amount().get().compareTo(LEAST) < 0) {
            return false;
        }
        if (d.phrase.kind().equals("bare")) {
            boolean moved =
                    predicate.isPresent()
                            && (predicate.get().kind().equals("gain")
                                    || predicate.get().kind().equals("give")
                                    || predicate.get().kind().equals("trigger"));
            boolean cause =
                    d.trigger.isPresent() && d.trigger.get().type() != TriggerType.SALES_THRESHOLD;
            return direct(d, predicate)
                    && moved
                    && cause
                    && d.occurrence == Occurrence.HAPPENED
                    && (d.payer.isPresent()
                            || d.trigger.get().type() == TriggerType.OPTION_EXERCISE);
        }
        return true;
    }
}
