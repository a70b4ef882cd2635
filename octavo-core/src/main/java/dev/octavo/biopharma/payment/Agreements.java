package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The agreement that a sentence names: its dates as written. "the 2000 agreement … as amended in
/// 2006", "the agreement dated May 2, 2000".
final class Agreements {

    private static final Words DATED =
            Words.of(
                    "dated",
                    "established",
                    "entered",
                    "signed",
                    "executed",
                    "announced",
                    "effective",
                    "into",
                    "concluded",
                    "formed",
                    "made",
                    "reached",
                    "initiated");
    private static final Words AMENDED = Words.of("amended", "amendment", "restated", "modified");
    private static final Words LINK =
            Words.of(
                    "in",
                    "on",
                    "as",
                    "of",
                    "and",
                    "restated",
                    "most",
                    "recently",
                    "further",
                    "into",
                    "the",
                    "effective",
                    "dated",
                    "between",
                    "by",
                    "through",
                    "to");

    private Agreements() {}

    static Event.AgreementRef in(Sentence s, Parties parties, Optional<Mention> partner) {
        Optional<String> name = partner.flatMap(p -> parties.slot(p).value());
        return new Event.AgreementRef(name, dated(s), named(s) < 0 ? List.of() : amended(s));
    }

    /// How many sentences before and behind a payment may date its agreement.
    private static final int FAR = 4;

    /// Dates the agreement behind a payment by a near sentence about the same parties or compound,
    /// where the payment's own sentence does not.
    static void near(Draft d, List<Sentence> sentences, Parties parties) {
        for (Sentence s : d.told) {
            date(d, s);
        }
        int at = d.sentence.index;
        for (int away = 1; away <= FAR; away++) {
            for (int i : new int[] {at + away, at - away}) {
                if (i >= 0
                        && i < sentences.size()
                        && d.agreement.date().isEmpty()
                        && about(d, sentences.get(i), parties)) {
                    date(d, sentences.get(i));
                }
            }
        }
    }

    private static void date(Draft d, Sentence s) {
        if (d.agreement.date().isEmpty() && Gate.agreement(s.topics) && !s.legal()) {
            Optional<String> date = dated(s);
            if (date.isPresent()) {
                d.agreement =
                        Draft.join(
                                d.agreement,
                                new Event.AgreementRef(
                                        d.agreement.partner(),
                                        date,
                                        named(s) < 0 ? List.of() : amended(s)));
                d.told.add(s);
            }
        }
    }

    private static final Words BOTH = Words.of("companies", "parties");

    /// Whether a sentence is about the payment's parties or compound, and about no other party.
    private static boolean about(Draft d, Sentence s, Parties parties) {
        if (!Gate.agreement(s.topics)) {
            return false;
        }
        boolean same = s.refers("same") || s.has(BOTH, s.from, s.to);
        for (Mention org : s.orgs()) {
            if (!parties.self(org) && Party.is(parties, s, org)) {
                Optional<String> name = parties.slot(org).value();
                if (!is(name, d.payer) && !is(name, d.payee)) {
                    return false;
                }
                same = true;
            }
        }
        for (Mention m : s.m().all(Mention.Type.COMPOUND)) {
            same |= d.compound.value().filter(c -> Names.sameCompound(c, m.name())).isPresent();
        }
        return same;
    }

    private static boolean is(Optional<String> name, Slot<String> party) {
        return name.isPresent()
                && party.value().isPresent()
                && Names.sameParty(name.get(), party.value().get());
    }

    /// The word for the agreement that a sentence names, or -1.
    private static int named(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (Words.AGREEMENT.has(s.t.word[i])
                    && (AGREED.has(s.t.word[i]) || AGREED.has(s.t.word(i + 1)))) {
                return AGREED.has(s.t.word[i]) ? i : i + 1;
            }
        }
        return -1;
    }

    private static Optional<String> dated(Sentence s) {
        int at = named(s);
        return at < 0
                ? licensed(s)
                : before(s, at).or(() -> behind(s, at(s))).or(() -> licensed(s));
    }

    private static final Words LICENSED =
            Words.of("licensed", "in-licensed", "out-licensed", "sublicensed");
    private static final int IN = Lexicon.intern("in");

    /// "which Aldwych licensed from Example in 2009": the year of the license is the agreement's.
    private static Optional<String> licensed(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (LICENSED.has(s.t.word[i])) {
                for (int k = i + 1;
                        k < s.to
                                && k < i + 9
                                && (!s.t.is(k, Tokens.SIGN) || s.t.is(k, Tokens.SKIP));
                        k++) {
                    if (s.t.word[k] == IN && s.m().is(k + 1, Mention.Type.DATE)) {
                        return s.m().at(k + 1, Mention.Type.DATE).map(Mention::name);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static final Words AGREED =
            Words.of(
                    "agreement",
                    "agreements",
                    "collaboration",
                    "alliance",
                    "contract",
                    "partnership");

    private static int at(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (AGREED.has(s.t.word[i])) {
                return i;
            }
        }
        return s.from;
    }

    /// "the May 2000 agreement", "its 2014 licensing and collaboration agreement".
    private static Optional<String> before(Sentence s, int at) {
        for (int i = at - 1; i >= s.from && i >= at - 7; i--) {
            if (DateFinder.year(s.t, i) > 0) {
                for (Mention d : s.m().all(Mention.Type.DATE)) {
                    if (d.to() == i + 1) {
                        return Optional.of(d.name());
                    }
                }
                return Optional.of(s.t.text(i));
            }
            if (s.t.is(i, Tokens.SIGN) && !s.t.is(i, Tokens.SKIP)
                    || Words.PREPOSITIONS.has(s.t.word[i])) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> behind(Sentence s, int at) {
        for (int i = at + 1; i < s.to && i < at + 14; i++) {
            if (DATED.has(s.t.word[i])) {
                Optional<Mention> date = dateAt(s, i + 1);
                if (date.isPresent()) {
                    return date.map(Mention::name);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> dateAt(Sentence s, int from) {
        for (int i = from; i < s.to && i < from + 6; i++) {
            if (s.m().is(i, Mention.Type.DATE)) {
                return s.m().at(i, Mention.Type.DATE);
            }
            if (!LINK.has(s.t.word[i])) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<String> amended(Sentence s) {
        List<String> out = new ArrayList<>();
        for (int i = s.from; i < s.to; i++) {
            if (AMENDED.has(s.t.word[i])) {
                dateAt(s, i + 1)
                        .filter(d -> !out.contains(d.name()))
                        .ifPresent(d -> out.add(d.name()));
            }
        }
        return out;
    }
}
