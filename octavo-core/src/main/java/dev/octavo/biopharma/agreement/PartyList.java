package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;

/// Reads a list of parties as contracts and reports on them write it: "Aldwych, Inc. (“Aldwych”), a
/// Delaware corporation, the lenders from time to time party thereto and Example Bank, N.A., as
/// administrative agent".
///
/// Names follow one another with commas, semicolons and "and"; behind a name come its short names
/// in brackets, what it is ("a …"), and what it acts as ("as …"). Groups that are not named are
/// passed over. The list ends at what is none of these.
final class PartyList {

    /// A party named: `name` is empty for the registrant by a pronoun or as "the Company".
    ///
    /// @param aliases the short names in quotation marks behind it
    /// @param role what it acts as; empty when not said
    /// @param together the short names that it shares with those before it: "(collectively, the
    ///   “Lenders”)"
    record Found(
            int from,
            int to,
            String name,
            List<String> aliases,
            List<String> together,
            String role) {}

    private static final int MOST = 16;
    private static final Words DETERMINERS =
            Words.of(
                    "the",
                    "each",
                    "of",
                    "its",
                    "certain",
                    "by",
                    "among",
                    "and",
                    "between",
                    "both",
                    "an",
                    "a",
                    "affiliates",
                    "affiliate",
                    "our",
                    "their",
                    "subsidiary",
                    "subsidiaries",
                    "wholly-owned",
                    "wholly",
                    "owned",
                    "with",
                    "led",
                    "represented",
                    "including");
    private static final int AND = Lexicon.intern("and");
    private static final int OR = Lexicon.intern("or");
    private static final int THE = Lexicon.intern("the");
    private static final int TO = Lexicon.intern("to");
    private static final int TIME = Lexicon.intern("time");
    private final Tokens t;
    private final Mentions m;
    private final int to;
    private final List<Found> found = new ArrayList<>();
    private int at;

    private PartyList(Mentions m, int from, int to) {
        this.t = m.t;
        this.m = m;
        this.to = to;
        this.at = from;
    }

    /// The parties from a token on, none when no list begins there.
    static List<Found> read(Mentions m, int from, int to) {
        PartyList list = new PartyList(m, from, to);
        list.all();
        list.seat();
        return list.found;
    }

    private void all() {
        for (int n = 0; n < MOST && at < to; n++) {
            opener();
            if (at >= to || !element() || !next()) {
                return;
            }
        }
    }

    /// Drops the town behind the only party: "with Example Institute, Lyon, under which". Two
    /// parties have an "and" between them.
    private void seat() {
        if (found.size() != 2) {
            return;
        }
        Found last = found.getLast();
        Found first = found.getFirst();
        boolean one = last.to() - last.from() == 1 && !last.name().isEmpty();
        boolean behind = last.from() - first.to() == 1 && t.word[first.to()] == Tokens.COMMA;
        if (one && behind && last.aliases().isEmpty() && t.word(last.to()) == Tokens.COMMA) {
            found.removeLast();
        }
    }

    private void opener() {
        while (at < to && (DETERMINERS.has(t.word[at]) && !t.is(at, Tokens.CAP) || marker())) {
            at++;
        }
        if (at + 1 < to && t.word[at] == THE && t.is(at + 1, Tokens.CAP)) {
            at++;
        }
        if (at + 1 < to && t.word[at] == Tokens.COMMA && WHOSE.has(t.word(at - 1))) {
            // "its subsidiary, Example LLC"
            at++;
        }
        at = described(at);
    }

    /// Where the name begins behind words that only say what somebody is: "its Brazilian
    /// distributor, Example Ltda.", "Aldwych's partner Example"; else `from`.
    private int described(int from) {
        for (int i = from; i < Math.min(to, from + DESCRIBED); i++) {
            if (WHOSE.has(t.word[i])) {
                int name = t.word(i + 1) == Tokens.COMMA ? i + 2 : i + 1;
                boolean named =
                        name < to
                                && PartyName.start(m, name)
                                && PartyName.named(m, name, PartyName.end(m, name, to), to);
                return named && !t.is(i, Tokens.CAP) ? name : from;
            }
            if (t.is(i, Tokens.SIGN) && t.word[i] != Tokens.POSSESSIVE) {
                return from;
            }
        }
        return from;
    }

    /// "its present Brazilian sales and marketing partner".
    private static final int DESCRIBED = 7;

    private static final Words WHOSE =
            Words.of(
                    "partner",
                    "licensee",
                    "licensor",
                    "sublicensee",
                    "distributor",
                    "supplier",
                    "manufacturer",
                    "collaborator",
                    "subsidiary",
                    "affiliate",
                    "landlord",
                    "landlords",
                    "lender",
                    "lenders",
                    "contractor",
                    "shareholder",
                    "stockholder");

    /// "(i)", "(a)": passed over as a whole.
    private boolean marker() {
        if (t.word[at] == Tokens.OPEN
                && t.word(at + 2) == Tokens.CLOSE
                && t.end[at + 1] - t.start[at + 1] <= 3) {
            at += 2;
            return true;
        }
        return false;
    }

    private boolean element() {
        if (PartyName.self(t, at)) {
            int from = at++;
            tail(from, at, "");
            return true;
        }
        if (PartyName.start(m, at)) {
            int end = PartyName.end(m, at, to);
            int from = PartyName.body(t, at, end);
            at = end;
            if (t.word(at) == Tokens.POSSESSIVE) {
                return false;
            }
            if (PartyName.named(m, from, end, to)) {
                tail(from, end, t.text(from, end));
            } else {
                skip();
            }
            return true;
        }
        return group();
    }

    private void tail(int from, int end, String name) {
        PartyTail tail = PartyTail.read(m, at, to);
        at = tail.at;
        found.add(new Found(from, end, name, tail.aliases, tail.together, tail.role));
    }

    /// A group without a name, or an office before a name: "the lenders party thereto", "executive
    /// officers A, B and C".
    private boolean group() {
        boolean group = false;
        int i = at;
        while (i < to
                && i < at + 12
                && !t.is(i, Tokens.SIGN)
                && t.word[i] != AND
                && (!PartyName.STOPS.has(t.word[i]) || t.word[i] == TO && t.word(i + 1) == TIME)) {
            if (PartyName.start(m, i) && i > at) {
                break;
            }
            group |= DealWords.GROUP.has(t.word[i]);
            i++;
        }
        if (!group) {
            return false;
        }
        if (i < to && PartyName.start(m, i)) {
            at = i;
            return element();
        }
        at = i;
        skip();
        return true;
    }

    /// To the next separator.
    private void skip() {
        while (at < to) {
            int w = t.word[at];
            if (w == Tokens.OPEN) {
                at = Clause.close(t, at, to);
            } else if (w == Tokens.COMMA
                    || w == Tokens.SEMICOLON
                    || w == AND
                    || PartyName.STOPS.has(w)
                    || t.is(at, Tokens.SIGN) && !t.is(at, Tokens.SKIP)) {
                return;
            } else {
                at++;
            }
        }
    }

    /// Past a separator; false where the list ends. Behind an "or" stands another name of the same
    /// party.
    private boolean next() {
        int start = at;
        int or = t.word(at) == Tokens.COMMA ? at + 1 : at;
        if (t.word(or) == OR && or + 1 < to && PartyName.start(m, or + 1)) {
            at = PartyName.end(m, or + 1, to);
            start = at;
        }
        while (at < to
                && (t.word[at] == Tokens.COMMA
                        || t.word[at] == Tokens.SEMICOLON
                        || t.word[at] == AND
                        || t.is(at, Tokens.SKIP) && at > start)) {
            at++;
        }
        return at > start && at < to && !(PartyName.STOPS.has(t.word[at]));
    }
}
