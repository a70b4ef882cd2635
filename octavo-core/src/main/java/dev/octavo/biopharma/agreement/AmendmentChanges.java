package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// What an amendment changed: "extends the maturity date from May 3, 2017 to May 3, 2020", "to
/// enable Aldwych to earn increased milestone payments".
final class AmendmentChanges {

    private static final int FROM = Lexicon.intern("from");
    private static final int TO = Lexicon.intern("to");
    private static final int BY = Lexicon.intern("by");
    private static final int UNTIL = Lexicon.intern("until");
    private static final int AND = Lexicon.intern("and");
    private static final Words ENABLES =
            Words.of(
                    "enable",
                    "enables",
                    "enabling",
                    "enabled",
                    "allow",
                    "allows",
                    "allowing",
                    "allowed",
                    "permit",
                    "permits",
                    "permitting",
                    "permitted");
    private static final Words ARTICLES =
            Words.of("the", "a", "an", "its", "our", "certain", "their");
    private static final Words ADDS = Words.of("add", "adds", "adding");
    private static final Words OTHERWISE = Words.of("otherwise");
    private static final int MOST = 12;
    private static final int LONGEST = 40;
    private static final int LONGEST_NAME = 5;

    private AmendmentChanges() {}

    /// Adds the changes that a sentence tells behind token `from`; true when there are any.
    static boolean take(AgreementDraft d, Sentence s, int from) {
        int before = d.changes.size();
        int behind = from;
        for (Phrases.Hit h : DealWords.CHANGE.find(s.t, s.m(), from, s.to)) {
            // "as amended, supplemented or otherwise modified from time to time"
            boolean always = OTHERWISE.has(s.t.word(h.from() - 1));
            if (h.from() < behind || d.changes.size() >= MOST || always) {
                continue;
            }
            int subject = subject(s, from, h.from());
            if (subject >= 0) {
                behind = said(d, s, subject, h);
            } else if (verb(s, h.from())) {
                behind = one(d, s, h);
            }
        }
        return d.changes.size() > before;
    }

    /// Adds what the verb itself says was changed: "extended the research term under the
    /// agreement".
    static void acted(AgreementDraft d, Sentence s, AgreementAct act) {
        if (act.active() && act.end() > act.verb() + 1) {
            for (Phrases.Hit h : DealWords.FIELD.find(s.t, s.m(), act.verb(), act.end())) {
                Optional<String> after =
                        value(s.t, act.verb(), Clause.end(s.t, act.verb(), s.to, LONGEST));
                d.changes.add(new Event.Change(h.value(), Optional.empty(), after));
                return;
            }
        }
    }

    private static final Words PASSIVE = Words.of("was", "were", "is", "are", "been", "be");
    private static final Words MOVES =
            Words.of("from", "to", "by", "until", "through", "up", "down");
    private static final int SUBJECT = 14;

    /// Where the name of what is changed begins, when it stands before the verb ("the price was
    /// raised from $410", "the royalty falls to 5%"); -1 when the verb says what the amendment
    /// does.
    private static int subject(Sentence s, int from, int verb) {
        int be = verb - 1;
        while (be > from && be > verb - 4 && Words.ADVERBS.has(s.t.word[be])) {
            be--;
        }
        boolean passive = be > from && PASSIVE.has(s.t.word[be]);
        boolean moves = MOVES.has(s.t.word(verb + 1)) && !Words.TO.has(s.t.word(verb - 1));
        if (!passive && !moves) {
            return -1;
        }
        int end = passive ? be : verb;
        while (end > from + 1
                && (Words.HAVE.has(s.t.word[end - 1])
                        || Words.WILL.has(s.t.word[end - 1])
                        || PASSIVE.has(s.t.word[end - 1]))) {
            end--;
        }
        int a = end;
        while (a > from
                && a > end - SUBJECT
                && !s.t.is(a - 1, Tokens.SIGN)
                && !Words.RELATIVE.has(s.t.word[a - 1])
                && !Words.CLAUSE.has(s.t.word[a - 1])
                && !OPENS.has(s.t.word[a - 1])) {
            a--;
        }
        while (a < end && ARTICLES.has(s.t.word[a])) {
            a++;
        }
        return a < end ? a : -1;
    }

    private static final Words OPENS =
            Words.of("whereby", "under", "amendment", "pursuant", "terms", "agreement");

    /// Adds a change that is told of what it changes: "the price was raised from $410 to $455".
    private static int said(AgreementDraft d, Sentence s, int a, Phrases.Hit h) {
        Tokens t = s.t;
        int end = Clause.end(t, h.to(), s.to, LONGEST);
        for (int i = h.to(); i + 1 < end; i++) {
            if (t.word[i] == AND && !t.is(i + 1, Tokens.DIGIT)) {
                end = i;
            }
        }
        int stop = a;
        while (stop < h.from()
                && !PASSIVE.has(t.word[stop])
                && !Words.HAVE.has(t.word[stop])
                && !Words.WILL.has(t.word[stop])) {
            stop++;
        }
        boolean person = t.is(a, Tokens.CAP) && !Lexicon.common(t.word[a]);
        if (person && DealWords.FIELD.find(t, s.m(), a, stop).isEmpty()) {
            return end;
        }
        int from = find(t, FROM, h.to(), end);
        int to = find(t, TO, h.to(), end);
        to = to < 0 ? find(t, UNTIL, h.to(), end) : to;
        Optional<String> before =
                from < 0 ? Optional.empty() : value(t, from + 1, to > from ? to : end);
        Optional<String> after =
                to < 0
                        ? from < 0 ? value(t, h.from(), end) : Optional.empty()
                        : value(t, to + 1, from > to ? from : end);
        d.changes.add(new Event.Change(field(s, a, stop), before, after));
        return end;
    }

    /// Whether the word is used as a verb of the amendment: "to extend", "extends", "extending".
    private static boolean verb(Sentence s, int i) {
        String w = s.t.text(i).toLowerCase(java.util.Locale.ROOT);
        int before = s.t.word(i - 1);
        boolean base =
                before == TO
                        || before == AND
                        || before == Tokens.COMMA
                        || before == Tokens.CLOSE
                        || Words.ADVERBS.has(before) && s.t.word(i - 2) == TO;
        return !s.t.is(i, Tokens.CAP)
                && !NOT_AFTER.has(before)
                && !Words.BE.has(s.t.word(i + 1))
                && (!NOUNS.has(s.t.word[i]) || before == TO || ARTICLES.has(s.t.word(i + 1)))
                && (w.endsWith("s") || w.endsWith("ing") || base && !w.endsWith("ed"));
    }

    private static final Words NOUNS =
            Words.of("change", "changes", "update", "updates", "increases", "waiver", "allowed");
    private static final Words NOT_AFTER =
            Words.of(
                    "the", "a", "an", "of", "any", "such", "by", "this", "for", "its", "may",
                    "will", "would");

    private static int one(AgreementDraft d, Sentence s, Phrases.Hit h) {
        Tokens t = s.t;
        int end = end(s, h.to());
        int a = h.to();
        while (a < end && ARTICLES.has(t.word[a])) {
            a++;
        }
        if (end - a < 1) {
            return h.to();
        }
        if (ENABLES.has(t.word[h.from()])) {
            return enabled(d, s, a, end);
        }
        int from = find(t, FROM, a, end);
        int to = find(t, TO, from < 0 ? a : from + 1, end);
        if (ADDS.has(t.word[h.from()]) && to > a && to + 1 < end) {
            // "adds Korea to the territory"
            d.changes.add(
                    new Event.Change(
                            field(s, to + 1, end), Optional.empty(), value(t, h.from(), end)));
            return end;
        }
        to = to < 0 ? find(t, UNTIL, from < 0 ? a : from, end) : to;
        int stop =
                from >= 0
                        ? from
                        : to >= 0 ? to : find(t, BY, a, end) >= 0 ? find(t, BY, a, end) : end;
        if (stop <= a) {
            return end;
        }
        Optional<String> before =
                from >= 0 ? value(t, from + 1, to > from ? to : end) : Optional.empty();
        Optional<String> after =
                to >= 0
                        ? value(t, to + 1, end)
                        : from < 0 && stop < end ? value(t, stop, end) : Optional.empty();
        if (before.isEmpty() && after.isEmpty()) {
            after = value(t, h.from(), end);
        }
        d.changes.add(new Event.Change(field(s, a, stop), before, after));
        return end;
    }

    /// "to enable Aldwych to earn increased milestone payments with …": what comes to be allowed is
    /// the new state.
    private static int enabled(AgreementDraft d, Sentence s, int a, int end) {
        int to = find(s.t, TO, a, end);
        int from = to >= 0 && to + 2 < end ? to + 2 : a;
        d.changes.add(
                new Event.Change(field(s, from, end), Optional.empty(), value(s.t, from, end)));
        return end;
    }

    private static Optional<String> value(Tokens t, int a, int z) {
        return z > a ? Optional.of(t.text(a, z)) : Optional.empty();
    }

    private static int find(Tokens t, int word, int a, int z) {
        for (int i = a; i < z; i++) {
            if (t.word[i] == word) {
                return i;
            }
        }
        return -1;
    }

    /// The end of the clause, or an "and" before the next verb of change.
    private static int end(Sentence s, int from) {
        int end = Clause.end(s.t, from, s.to, LONGEST);
        for (int i = from; i + 1 < end; i++) {
            if (s.t.word[i] == AND && DealWords.CHANGE.has(s.t.word[i + 1]) && verb(s, i + 1)) {
                return i;
            }
        }
        return end;
    }

    /// The field by a name of ours, or as the text calls it; "terms" where it says much at once.
    private static String field(Sentence s, int a, int z) {
        List<Phrases.Hit> hits = DealWords.FIELD.find(s.t, s.m(), a, z);
        return hits.isEmpty()
                ? z - a <= LONGEST_NAME ? s.t.text(a, z) : "terms"
                : hits.getFirst().value();
    }
}
