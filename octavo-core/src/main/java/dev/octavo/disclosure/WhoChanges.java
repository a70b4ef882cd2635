package dev.octavo.disclosure;

import dev.octavo.disclosure.Person.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Of whom a word of change tells: of the name before it where somebody acts (`Jane Roe resigned`,
/// `Jane Roe was appointed`), of the one behind it where something is done (`the Board appointed
/// Jane Roe`, `the appointment of Jane Roe`); with those that are strung to it.
final class WhoChanges {

    /// Tokens behind the word in which the name must begin.
    private static final int OBJECT = 14;

    private static final Set<String> BE = WordSet.of("was were is are been be being");

    private static final Set<String> NO_AGENT = WordSet.of("that of");

    private static final Set<String> TAKES_OFFICE = WordSet.of("assume assumed became become");

    /// What of somebody leaves: `Jane Roe's employment terminated`.
    private static final Set<String> POSSESSED =
            WordSet.of("decision intention intent notice employment service plan plans");

    /// What makes the name behind it that of somebody else.
    private static final Set<String> PARTING =
            WordSet.of("; who which that to by with agreement between");

    private final Sentence s;
    private final Tokens t;
    private final List<PersonNames.Name> names;

    WhoChanges(NamedSentence sentence) {
        this.s = sentence.s();
        this.t = sentence.t();
        this.names = sentence.names();
    }

    /// Those whom the word at a token tells of; none where nobody stands in its place.
    ///
    /// @param next the next word of change
    List<PersonNames.Name> of(int v, Change change, int next) {
        return ChangeWords.noun(t.low(v)) ? ofNoun(v) : ofVerb(v, change, next);
    }

    /// Behind "appointment of", or before "'s resignation".
    private List<PersonNames.Name> ofNoun(int v) {
        for (int k = names.size() - 1; k >= 0; k--) {
            PersonNames.Name n = names.get(k);
            if (n.behind() <= v
                    && n.behind() >= v - 3
                    && (t.is(n.behind(), "'s") || t.is(n.behind(), "'"))) {
                return List.of(n);
            }
        }
        boolean tendered =
                t.is(v, "resignation")
                        && s.hasAny(ChangeWords.PRONOUNS, v - 3, v)
                        && s.hasAny(ChangeWords.TENDERED, v - 5, v);
        if (tendered) {
            return subject(v);
        }
        if (!t.is(v + 1, "of") && !t.is(v + 1, "by")) {
            return List.of();
        }
        return object(v + 2, Math.min(s.behind, v + OBJECT));
    }

    private List<PersonNames.Name> ofVerb(int v, Change change, int next) {
        boolean passive = s.hasAny(BE, v - 4, v);
        boolean acts =
                switch (change) {
                    case RESIGNED, RETIRED, DIED, NOT_STANDING, LEAVING -> true;
                    case TERMINATED -> passive && !s.hasAny(ChangeWords.CONTRACTS, v - 20, v);
                    case APPOINTED, ELECTED -> passive || TAKES_OFFICE.contains(t.low(v));
                };
        if (acts) {
            return subject(v);
        }
        List<PersonNames.Name> object = object(v + 1, Math.min(next, v + OBJECT));
        return object.isEmpty() && change == Change.TERMINATED && t.is(v + 1, "employment")
                ? subject(v)
                : object;
    }

    /// The name nearest before, with those that are strung to it.
    private List<PersonNames.Name> subject(int v) {
        int k = names.size() - 1;
        while (k >= 0 && (names.get(k).behind() > v || by(names.get(k)))) {
            k--;
        }
        if (k < 0
                || t.is(names.get(k).behind(), "'s")
                        && !s.hasAny(POSSESSED, names.get(k).behind(), names.get(k).behind() + 3)) {
            return List.of();
        }
        PersonNames.Name last = names.get(k);
        if (s.hasAny(ChangeWords.CONTRACTS, last.behind(), v)
                && !s.hasAny(ChangeWords.TELLING, last.behind(), v)) {
            return List.of();
        }
        List<PersonNames.Name> out = new ArrayList<>(List.of(last));
        while (k > 0 && strung(names.get(k - 1), names.get(k))) {
            out.addFirst(names.get(--k));
        }
        return out;
    }

    /// Whether a name stands there only as who did it: `nominated by Jane Roe`.
    private boolean by(PersonNames.Name n) {
        return (t.is(n.from() - 1, "by") || t.is(n.from() - 2, "by"))
                && !s.hasAny(NO_AGENT, n.behind(), n.behind() + 1);
    }

    /// The name next behind, with those that are strung to it.
    private List<PersonNames.Name> object(int from, int behind) {
        List<PersonNames.Name> out = new ArrayList<>();
        for (PersonNames.Name n : names) {
            if (out.isEmpty()
                    ? n.from() >= from && n.from() < behind && straight(from, n.from())
                    : strung(out.getLast(), n)) {
                out.add(n);
            } else if (!out.isEmpty()) {
                break;
            }
        }
        return out;
    }

    /// Whether only titles and the like stand before the object.
    private boolean straight(int from, int to) {
        for (int i = from; i < to; i++) {
            if (BE.contains(t.low(i)) || PARTING.contains(t.low(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether between two names are only ages, commas, "and", and degrees.
    private boolean strung(PersonNames.Name a, PersonNames.Name b) {
        boolean joined = false;
        for (int i = a.behind(); i < b.from(); i++) {
            String low = t.low(i);
            boolean number = Character.isDigit(low.charAt(0));
            joined |= low.equals(",") || low.equals("and");
            if (!number
                    && !low.equals(",")
                    && !low.equals("and")
                    && !low.equals(".")
                    && !low.equals("age")
                    && !low.equals("&")
                    && !low.equals("(")
                    && !low.equals(")")
                    && !PersonNames.DEGREES.contains(low)) {
                return false;
            }
        }
        return joined;
    }
}
