package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.NoNames;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Which names in a sentence are those of parties, and which of them acts.
public final class Party {

    public static final int FROM = Lexicon.intern("from");
    public static final int BY = Lexicon.intern("by");
    public static final int WITH = Lexicon.intern("with");
    public static final int TO = Lexicon.intern("to");
    public static final Words PARTNER = Words.named("partners");
    private static final Words THINGS = Words.named("things");
    private static final Words ACTS = Words.named("acts");
    private static final Words ITS = Words.of("it", "they", "which", "who", "that");
    public static final int OF = Lexicon.intern("of");
    private static final Words COMMAS = Words.of(",");
    private static final Words APART = Words.of("a", "an", "the", "its", "our", "which", "who");

    private Party() {}

    /// Whether a name is a party's and not that of a technology, a trial or a product.
    public static boolean is(Parties parties, Sentence s, Mention org) {
        if (parties.self(org)) {
            return true;
        }
        int next = s.t.word(org.to());
        if (THINGS.has(next) || next == Tokens.MARK || parties.product(org)) {
            return false;
        }
        if (org.to() - org.from() == 1
                && s.t.is(org.from(), Tokens.UPPER)
                && s.t.is(org.from(), Tokens.DIGIT)) {
            return false;
        }
        if (THINGS.has(s.t.word[org.to() - 1])) {
            return false;
        }
        boolean acronym =
                org.to() - org.from() == 1
                        && s.t.is(org.from(), Tokens.UPPER)
                        && s.t.end[org.from()] - s.t.start[org.from()] <= 5;
        if (!acronym) {
            return true;
        }
        int before = org.from() > s.from ? s.t.word[org.from() - 1] : 0;
        return next == Tokens.POSSESSIVE
                || ACTS.has(next)
                || before == FROM
                || before == BY
                || before == WITH
                || before == TO
                || PARTNER.has(before);
    }

    /// The token behind a party and a bracket that explains it: "Belgrave plc (which calls it
    /// ABC-1)".
    public static int behindAside(Sentence s, Mention party) {
        int open = party.to();
        if (s.t.word(open) != Tokens.OPEN) {
            return open;
        }
        int close = NoNames.close(s.t, open, s.to);
        return close > open ? close + 1 : open;
    }

    /// Who starts the trial, files the application, exercises the option.
    public static Optional<Mention> agent(Parties parties, TriggerHit hit) {
        Sentence at = hit.sentence();
        Optional<Mention> out = Optional.empty();
        for (Mention org : at.orgs()) {
            if (!is(parties, at, org)) {
                continue;
            }
            int end = behindAside(at, org);
            int gap = hit.from() - end;
            boolean member = org.from() > at.from && at.t.word[org.from() - 1] == OF;
            // "Aldwych, a unit of Belgrave plc, has begun": the one before the apposition acts
            boolean apposed =
                    gap <= 20
                            && !member
                            && (at.t.word(org.to()) == OF
                                    || at.t.word(org.to()) == Tokens.COMMA
                                            && APART.has(at.t.word(org.to() + 1)))
                            && at.has(COMMAS, org.to() + 2, hit.from());
            boolean before =
                    end <= hit.from() + 1
                            && (gap <= 6 && !member || apposed)
                            && !ITS.has(at.t.word(org.to()));
            boolean by =
                    org.from() >= hit.to()
                            && org.from() - hit.to() <= 2
                            && org.from() > at.from
                            && at.t.word[org.from() - 1] == BY;
            boolean inside =
                    org.from() >= hit.from()
                            && org.to() <= hit.to()
                            && org.from() > at.from
                            && (at.t.word[org.from() - 1] == BY
                                    || at.t.word(org.to()) == Tokens.POSSESSIVE);
            if (before || by || inside) {
                out = Optional.of(org);
            }
        }
        return out;
    }
}
