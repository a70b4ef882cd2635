package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Between whom the payments of a stated total went.
///
/// @param payer several are joined by "and"; empty when not said
record TotalParties(Optional<String> payer, Optional<String> payee) {

    private static final Words FROM = Words.of("from", "by");
    private static final Words WITH = Words.of("from", "by", "with", "under");
    private static final Words PAID = Words.of("paid", "made", "incurred");
    private static final Words FURTHER = Words.of("further", "additional", "another");
    private static final Words GOT = Words.of("received", "earned", "collected", "achieved");
    private static final Words WHILE = Words.of("while", "whereas", "although");
    private static final Words HAD = Words.of("had");
    private static final Words RIGHTS =
            Words.of(
                    "license",
                    "licensed",
                    "licence",
                    "rights",
                    "sublicense",
                    "granted",
                    "out-licensed");
    private static final Words SAYS =
            Words.of("said", "says", "announced", "reported", "disclosed", "stated");
    private static final Words IT = Words.of("it", "they");
    private static final Words OUR = Words.of("our", "its", "their");
    private static final Words JOINED =
            Words.of(
                    "and",
                    "from",
                    "by",
                    "before",
                    "it",
                    "its",
                    "predecessor",
                    "predecessors",
                    "formerly",
                    "now",
                    "both",
                    "later");
    private static final Words MADE = Words.of("made", "incurred");
    private static final Words GIVEN =
            Words.of("paid", "made", "payments", "milestones", "payable", "due", "obligations");
    private static final Words NO_PAYEE = Words.named("total-no-payee");
    private static final Words ANAPHORS = Words.named("total-anaphors");
    private static final Words MANY = Words.named("total-many");
    private static final Words RESPECTIVELY = Words.of("respectively");

    /// What opens a sentence that goes on about the payment of the sentence before.
    private static final Words GOES_ON = Words.of("this", "it", "that", "these", "which");

    /// How far a subject may stand before its verb.
    private static final int NEAR = 4;

    /// @param beside the words that tell of something beside the total
    /// @param k which of the sums it is
    /// @return empty where the sums of a sentence cannot be told apart by party, or what is paid
    ///   for stands where a party should
    static Optional<TotalParties> of(
            Parties parties,
            Sentence s,
            Optional<Sentence> before,
            BitSet beside,
            List<Mention> sums,
            int k) {
        List<Mention> orgs = new ArrayList<>(s.orgs());
        orgs.removeIf(o -> beside.get(o.from()));
        List<Mention> others = new ArrayList<>(orgs);
        others.removeIf(o ->
                parties.self(o)
                        || o.to() < s.to && MANY.has(s.t.word[o.to()])
                        || s.has(WHILE, sums.getLast().to(), o.from()));
        boolean pays = pays(parties, s, orgs, others);
        if (!pays && others.stream().anyMatch(o -> behindTo(s, o) && !licensed(s, o))) {
            // "milestone payments related to Zorvexa": of something that is no party
            return Optional.empty();
        }
        if (others.size() > 1 && got(parties, s, others)) {
            // what one other party has received from another
            return Optional.empty();
        }
        if (others.size() > 1 && others.stream().anyMatch(o -> says(s, o))) {
            // "Chiswell plc, a competitor, said that it has received $9 million from Belgrave AG"
            return Optional.empty();
        }
        List<Mention> of = sums.size() == 1 ? others : ofSum(s, others, sums, k);
        if (k == 0 && many(s, sums.getFirst())) {
            // "Our partners have paid $5 million, and Chiswell a further $1 million"
            of = of.stream().filter(o -> o.to() <= sums.getFirst().from()).toList();
        }
        if (s.has(RESPECTIVELY, s.from, s.to)) {
            if (others.size() != sums.size() || sums.size() == 1) {
                return Optional.empty();
            }
            of = List.of(others.get(k));
        }
        Optional<String> other = name(parties, s, of);
        if (before.isPresent() && (other.isEmpty() || shortened(others, before.get()))) {
            Optional<Mention> then =
                    other.isEmpty()
                            ? before(parties, s, before.get())
                            : before.get().orgs().stream()
                                    .filter(o -> longer(o, others.getFirst()))
                                    .findFirst();
            other = then.flatMap(o -> parties.slot(o).value());
            pays |=
                    then.isPresent()
                            && behindTo(before.get(), then.get())
                            && others.stream().noneMatch(o -> behind(s, FROM, o));
        }
        Optional<String> own = Optional.of(parties.registrant).filter(r -> !r.isEmpty());
        return Optional.of(new TotalParties(pays ? own : other, pays ? other : own));
    }

    /// Whether a party is the one to whom rights are given, and so the one who pays: "the license
    /// to Belgrave AG".
    private static boolean licensed(Sentence s, Mention org) {
        return s.has(RIGHTS, org.from() - 3, org.from() - 1);
    }

    /// Whether a party tells of itself: "Chiswell plc said that it has received …".
    private static boolean says(Sentence s, Mention org) {
        for (int i = org.to(); i + 2 < s.to && i < org.to() + 2 * NEAR; i++) {
            if (SAYS.has(s.t.word[i])) {
                return s.has(IT, i + 1, i + 3);
            }
        }
        return false;
    }

    /// Whether several parties that are not named have paid: "Our partners have paid …".
    private static boolean many(Sentence s, Mention sum) {
        for (int i = s.from; i < sum.from(); i++) {
            if (MANY.has(s.t.word[i])) {
                return s.has(PAID, i + 1, sum.from());
            }
        }
        return false;
    }

    /// Whether the only other party is named by the end of a name that the sentence before has:
    /// "University milestones" of "Lowland University".
    private static boolean shortened(List<Mention> others, Sentence before) {
        return others.size() == 1
                && before.orgs().stream().anyMatch(o -> longer(o, others.getFirst()));
    }

    private static boolean longer(Mention full, Mention end) {
        return full.name().endsWith(" " + end.name());
    }

    /// Whether another party has received what is from another party.
    private static boolean got(Parties parties, Sentence s, List<Mention> others) {
        for (int i = s.from; i < s.to; i++) {
            int verb = i;
            if (PAID.has(s.t.word[i])
                    && others.stream().anyMatch(o -> o.from() == verb + 1)
                    && subject(s, s.orgs(), i).filter(o -> !parties.self(o)).isPresent()) {
                return true;
            }
            if (GOT.has(s.t.word[i])
                    && subject(s, others, i).isPresent()
                    && others.stream().anyMatch(o -> behind(s, FROM, o))) {
                return true;
            }
        }
        return false;
    }

    /// The only other party of the sentence before, where this one goes on about it: "This brings
    /// …", "Milestones under the agreement …", "University milestones …".
    private static Optional<Mention> before(Parties parties, Sentence s, Sentence before) {
        List<Mention> then = new ArrayList<>(before.orgs());
        then.removeIf(parties::self);
        if (then.size() != 1 || s.has(MANY, s.from, s.to)) {
            return Optional.empty();
        }
        int first = WITH.has(s.t.word[s.from]) ? s.t.word(s.from + 1) : s.t.word[s.from];
        boolean goesOn =
                GOES_ON.has(first) || s.passage == before.passage && s.has(ANAPHORS, s.from, s.to);
        return goesOn ? Optional.of(then.getFirst()) : Optional.empty();
    }

    /// Whether each sum stands behind its party: "Belgrave has paid $16 million, Chiswell $5
    /// million".
    private static boolean inTurn(List<Mention> all, List<Mention> sums) {
        if (all.size() != sums.size()) {
            return false;
        }
        for (int k = 0; k < sums.size(); k++) {
            if (all.get(k).to() > sums.get(k).from()
                    || k > 0 && all.get(k).from() < sums.get(k - 1).to()) {
                return false;
            }
        }
        return true;
    }

    /// The parties that a sum of several is from: those behind it up to the next sum, else those
    /// that the next sum has, else those before the first.
    private static List<Mention> ofSum(Sentence s, List<Mention> all, List<Mention> sums, int k) {
        if (inTurn(all, sums)) {
            return List.of(all.get(k));
        }
        List<Mention> others = new ArrayList<>();
        for (Mention o : all) {
            if (!s.has(FURTHER, o.to(), o.to() + 2)) {
                others.add(o);
            } else if (k > 0 && o.from() >= sums.get(k - 1).to() && o.to() <= sums.get(k).from()) {
                // "and Belgrave a further $5 million"
                return List.of(o);
            }
        }
        for (int n = k; n < sums.size(); n++) {
            int from = sums.get(n).to();
            int to = n + 1 < sums.size() ? sums.get(n + 1).from() : Integer.MAX_VALUE;
            List<Mention> found =
                    others.stream().filter(o -> o.from() >= from && o.from() < to).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return others.stream().filter(o -> o.from() < sums.getFirst().from()).toList();
    }

    /// The names of the other side: of those behind "from" or "by" where there are such, with what
    /// follows them ("from Belgrave and its predecessor, Chiswell"), else of all.
    private static Optional<String> name(Parties parties, Sentence s, List<Mention> others) {
        int first = 0;
        for (int i = 0; i < others.size(); i++) {
            if (behind(s, FROM, others.get(i))) {
                first = i;
                break;
            }
        }
        boolean from = first < others.size() && behind(s, FROM, others.get(first));
        List<String> names = new ArrayList<>();
        for (int i = first; i < others.size(); i++) {
            Mention o = others.get(i);
            if (from && i > first && !joined(s, others.get(i - 1).to(), o.from())) {
                break;
            }
            parties.slot(o)
                    .value()
                    .filter(n -> names.stream().noneMatch(k -> Names.sameParty(k, n)))
                    .ifPresent(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
    }

    /// Whether a party goes on with the one before: "Belgrave and its predecessor, Chiswell".
    private static boolean joined(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!JOINED.has(s.t.word[i])
                    && !s.t.is(i, Tokens.SKIP | Tokens.SIGN)
                    && !s.m().is(i, Mention.Type.MONEY)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the registrant is the one who paid: "the milestones that we have paid Belgrave",
    /// "milestones paid to Belgrave", "Belgrave has been paid".
    private static boolean pays(
            Parties parties, Sentence s, List<Mention> orgs, List<Mention> others) {
        for (int i = s.from; i < s.to; i++) {
            if (PAID.has(s.t.word[i])) {
                int next = i + 1;
                if (orgs.stream().anyMatch(o -> o.from() == next && parties.self(o))) {
                    // "Belgrave, which returned the rights to us, paid us …"
                    return false;
                }
                boolean passive = i > s.from && Words.BE.has(s.t.word[i - 1]);
                Optional<Mention> subject = subject(s, orgs, i);
                if (subject.isPresent() && !(passive && MADE.has(s.t.word[i]))) {
                    return parties.self(subject.get()) != passive;
                }
            } else if ((GOT.has(s.t.word[i]) || HAD.has(s.t.word[i]) && s.has(Words.HAVE, i - 1, i))
                    && !s.has(Words.BE, i - 1, i)) {
                Optional<Mention> subject = subject(s, orgs, i);
                if (subject.isPresent()) {
                    return !parties.self(subject.get());
                }
            }
        }
        return !others.isEmpty()
                && others.stream()
                        .allMatch(o ->
                                behindTo(s, o)
                                        && s.has(GIVEN, s.from, o.from() - 1)
                                        && !s.has(NO_PAYEE, o.from() - 3, o.from() - 1));
    }

    /// The party that a verb is of; not who is named by "our" or with "'s", nor behind "from".
    private static Optional<Mention> subject(Sentence s, List<Mention> orgs, int verb) {
        Optional<Mention> out = Optional.empty();
        for (Mention o : orgs) {
            boolean whose =
                    OUR.has(s.t.word[o.from()])
                            || o.to() < s.to && s.t.word[o.to()] == Tokens.POSSESSIVE
                            || s.t.word[o.to() - 1] == Tokens.POSSESSIVE;
            boolean deal = o.to() < s.to && Words.AGREEMENT.has(s.t.word[o.to()]);
            if (o.to() <= verb && verb - o.to() < NEAR && !whose && !deal && !behind(s, WITH, o)) {
                out = Optional.of(o);
            }
        }
        return out;
    }

    /// Whether a party stands where who is paid does.
    private static boolean behindTo(Sentence s, Mention org) {
        return behind(s, Words.TO, org);
    }

    private static boolean behind(Sentence s, Words words, Mention org) {
        int i = org.from() - 1;
        if (i > s.from && s.t.word[i] == Parties.THE) {
            i--;
        }
        return i >= s.from && words.has(s.t.word[i]);
    }
}
