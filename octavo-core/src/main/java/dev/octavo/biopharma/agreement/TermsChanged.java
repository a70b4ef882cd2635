package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Amendments that a text tells by a term alone, of an agreement that it does not name: "Aldwych
/// and Example have agreed to cut the royalty from 12 to 8 percent", "Example will no longer owe
/// Aldwych the milestone on filing".
///
/// A term that only agreements have must change, two companies must be named, and the sentence must
/// be news: what changes by itself under an agreement ("the royalty falls when the patents expire")
/// is none.
final class TermsChanged {

    /// A change told.
    ///
    /// @param verb the token from which on it is told
    /// @param kinds those of the agreements that have such a term
    record Told(int verb, List<String> kinds, String one, String other) {}

    /// The fields that only an agreement has, which tell its kind.
    private static final Set<String> LICENSED =
            Set.of(
                    "royalty",
                    "milestones",
                    "territory",
                    "licensed-field",
                    "diligence",
                    "sublicense",
                    "exclusivity");

    private static final Set<String> LENT = Set.of("maturity", "interest-rate", "commitment");
    private static final Words AGREED = Words.of("agreed", "agree");
    private static final Words MADE = Words.of("to", "that", "on", "upon");

    /// By these a sentence says that a term is another than before.
    private static final Words ANEW = Words.named("terms-anew");

    private static final Words LOAN = Words.of("loan", "lender", "credit", "notes", "facility");
    private static final Words OPTION = Words.of("option");
    private static final int FAR = 8;
    private static final int OBJECT = 7;

    /// The first sentences of a release are its news.
    private static final int LEAD = 1;

    /// The words of which one must stand where such a change is told.
    static final Words VERBS =
            Words.any(AGREED, ANEW, Words.of("extended", "stretched", "lowered", "raised"));

    private TermsChanged() {}

    /// Whether a sentence may tell one.
    static boolean may(Sentence s) {
        return s.has(VERBS, s.from, s.to) && !s.find(DealWords.FIELD).isEmpty();
    }

    /// The change that a sentence tells, if it tells one.
    ///
    /// @param release whether the text is a release
    static Optional<Told> find(Sentence s, Deals deals, boolean release) {
        boolean news = release && s.place <= LEAD || AgreementGrants.timed(s, s.to - 1);
        if (!news
                || s.has(ActTense.IF, s.from, s.to)
                || s.has(Words.MAY, s.from, s.to)
                || s.has(WHEN, s.from, s.to)
                || s.has(REFUSED, s.from, s.to)) {
            return Optional.empty();
        }
        for (Phrases.Hit h : s.find(DealWords.FIELD)) {
            List<String> kinds = kinds(s, h);
            if (!kinds.isEmpty() && (agreed(s, h) || anew(s, h) || been(s, h))) {
                return between(s, deals, h, kinds);
            }
        }
        return Optional.empty();
    }

    private static final Words WHEN = Words.of("when", "once");
    private static final Words REFUSED = Words.of("asked", "refused", "declined", "rejected");

    /// The kinds of agreement that have a term; empty for a term that much else has, too.
    private static List<String> kinds(Sentence s, Phrases.Hit h) {
        if (LICENSED.contains(h.value())) {
            return List.of("license");
        }
        if (LENT.contains(h.value())) {
            return s.has(LOAN, s.from, s.to) ? List.of("credit") : List.of();
        }
        return h.value().equals("term") && s.has(OPTION, h.from() - 2, h.to() + 1)
                ? List.of("option")
                : List.of();
    }

    /// "have agreed to cut the royalty", "agreed that the milestone … will be".
    private static boolean agreed(Sentence s, Phrases.Hit field) {
        for (int i = s.from; i < field.from(); i++) {
            if (AGREED.has(s.t.word[i])
                    && MADE.has(s.t.word(i + 1))
                    && !s.has(Words.NOT, i - 3, i)) {
                boolean changes =
                        DealWords.CHANGE
                                .find(s.t, s.m(), Math.max(i + 1, field.from() - FAR), field.from())
                                .stream()
                                .anyMatch(c -> c.to() + OBJECT >= field.from());
                return changes || s.has(ANEW, i, s.to);
            }
        }
        return false;
    }

    /// "will no longer owe the milestone", "a royalty of 9% instead of 7%".
    private static boolean anew(Sentence s, Phrases.Hit field) {
        for (int i = Math.max(s.from, field.from() - FAR);
                i < Math.min(s.to, field.to() + FAR);
                i++) {
            if (ANEW.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// "the option period has been extended".
    private static boolean been(Sentence s, Phrases.Hit field) {
        for (Phrases.Hit c : DealWords.CHANGE.find(s.t, s.m(), field.to(), s.to)) {
            boolean been =
                    Words.BE.has(s.t.word(c.from() - 1)) && Words.HAVE.has(s.t.word(c.from() - 2));
            if (been && c.from() <= field.to() + FAR * 2) {
                return true;
            }
        }
        return false;
    }

    /// The two companies that a sentence names, or the one besides the registrant.
    private static Optional<Told> between(
            Sentence s, Deals deals, Phrases.Hit h, List<String> kinds) {
        List<String> named = new ArrayList<>();
        for (int i = s.from; i < s.to; i++) {
            if (s.m().is(i, Mention.Type.DATE) || s.t.word[i] == Tokens.OPEN) {
                continue;
            }
            boolean party =
                    PartyName.begins(s.m(), i)
                            && AgreementGrants.trades(s, i)
                            && (PartyName.self(s.t, i)
                                    || PartyName.formal(s.m(), i, s.to)
                                    || s.m().is(i, Mention.Type.ORG));
            List<PartyList.Found> found = party ? PartyList.read(s.m(), i, s.to) : List.of();
            for (PartyList.Found f : found) {
                deals.name(f).filter(n -> !named.contains(n)).ifPresent(named::add);
            }
            i = found.isEmpty() ? i : Math.max(i, found.getLast().to() - 1);
        }
        if (named.size() == 1) {
            deals.announcer(named.getFirst()).ifPresent(named::add);
        }
        return named.size() == 2
                ? Optional.of(new Told(h.from(), kinds, named.get(0), named.get(1)))
                : Optional.empty();
    }
}
