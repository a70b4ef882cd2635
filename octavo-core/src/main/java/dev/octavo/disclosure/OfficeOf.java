package dev.octavo.disclosure;

import dev.octavo.disclosure.Person.Change;
import dev.octavo.edgar.Fact;
import java.util.List;
import java.util.Set;

/// As what somebody comes or goes: the office behind `as`, `to` or `from`, behind the name, or in
/// apposition to it.
final class OfficeOf {

    private static final Set<String> COMMITTEES = WordSet.of("committee committees");

    private static final Set<String> LEADS = WordSet.of("to from become");
    private static final Set<String> OFFICE = WordSet.of("duties role position positions office");
    private static final Set<String> PARTS = WordSet.of(", and .");

    private final Sentence s;
    private final Tokens t;
    private final boolean[] named;

    OfficeOf(NamedSentence sentence) {
        this.s = sentence.s();
        this.t = sentence.t();
        this.named = sentence.named();
    }

    /// The office that a change is of.
    ///
    /// @param v the word of change
    /// @param from where its object ends
    /// @param next the next word of change
    Fact<String> of(int v, int from, int next, List<PersonNames.Name> who, Change change) {
        int limit = Math.min(s.behind, Math.max(next, from));
        for (int i = Math.max(v + 1, from); i < Math.min(limit, from + 24); i++) {
            Fact<String> led = leads(i) ? office(i + 1, limit, false) : Fact.none();
            if (led.isPresent()) {
                return led;
            }
        }
        return change.coming() ? office(from, limit, true) : held(who);
    }

    /// Whether an office may follow a token; "as of" leads to a day.
    private boolean leads(int i) {
        String low = t.low(i);
        boolean of = t.is(i + 1, "of");
        return OFFICE.contains(low)
                ? of || t.is(i + 1, "as")
                : low.equals("as") && !of
                        || LEADS.contains(low)
                        || low.equals("on") && t.is(i + 2, "board");
    }

    /// The office at a token behind articles.
    private Fact<String> office(int from, int limit, boolean direct) {
        int behindComma = direct && t.is(from, ",") && !t.is(from + 1, "age") ? from + 1 : from;
        int first = Roles.start(t, behindComma, limit);
        int end = first < 0 ? first : Roles.end(t, named, first, s.behind);
        boolean committee =
                first >= 0
                        && s.hasAny(COMMITTEES, end, end + 8)
                        && !t.low(end - 1).startsWith("officer")
                        && !s.hasAny(PARTS, end, end + 1)
                        && !s.has("board", first, end);
        return first < 0 || end == first || committee ? Fact.none() : t.fact(first, end);
    }

    /// The office that stands with a name: `Jane Roe, Chief Executive Officer`, `our Secretary,
    /// Jane Roe`.
    private Fact<String> held(List<PersonNames.Name> who) {
        PersonNames.Name n = who.getLast();
        int i = n.behind();
        while (i < s.behind
                && (t.is(i, ",")
                        || Character.isDigit(t.words.get(i).charAt(0))
                        || t.is(i, "age")
                        || PersonNames.DEGREES.contains(t.low(i))
                        || t.is(i, "."))) {
            i++;
        }
        if (i > n.behind()) {
            Fact<String> r = office(i, s.behind, false);
            if (r.isPresent()) {
                return r;
            }
        }
        int a = who.getFirst().from();
        int last = t.is(a - 1, ",") ? a - 1 : a;
        for (int k = Math.max(s.from, last - 12); k < last; k++) {
            int b = Roles.start(t, k, last);
            if (b >= 0 && Roles.end(t, named, b, last) == last) {
                return t.fact(b, last);
            }
        }
        return Fact.none();
    }
}
