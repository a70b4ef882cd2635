package dev.octavo.disclosure;

import dev.octavo.disclosure.Person.Change;
import dev.octavo.edgar.Fact;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Item;
import dev.octavo.page.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads who comes and who goes in item 5.02 (6 before 23 August 2004).
///
/// A sentence tells of it by a word of change (resigned, appointment) with a name in its place:
/// before it where somebody acts (`Jane Roe resigned`, `Jane Roe was appointed`), behind it where
/// something is done (`the Board appointed Jane Roe`, `the appointment of Jane Roe`). Office and
/// day are looked for between this word and the next. What later sentences add of the same person
/// (the day it becomes effective, mostly) fills what is empty and changes nothing.
///
/// Left alone: conditions (`if`, `upon`, `in the event`), what somebody did elsewhere or long
/// before the report, and committees.
final class PeopleReader {

    /// A change told of more than this many days before the report is somebody's past.
    private static final int PAST = 400;

    private static final int OBJECT = 14;
    private static final int CONDITION = 14;
    private static final int MOST_ROWS = 200;

    /// What words of change mean. Leaving without a word for how is `LEAVING`.
    private static final Map<String, Change> WORDS =
            Map.ofEntries(
                    Map.entry("resign", Change.RESIGNED),
                    Map.entry("resigns", Change.RESIGNED),
                    Map.entry("resigned", Change.RESIGNED),
                    Map.entry("resigning", Change.RESIGNED),
                    Map.entry("resignation", Change.RESIGNED),
                    Map.entry("retire", Change.RETIRED),
                    Map.entry("retires", Change.RETIRED),
                    Map.entry("retired", Change.RETIRED),
                    Map.entry("retiring", Change.RETIRED),
                    Map.entry("retirement", Change.RETIRED),
                    Map.entry("terminate", Change.TERMINATED),
                    Map.entry("terminated", Change.TERMINATED),
                    Map.entry("termination", Change.TERMINATED),
                    Map.entry("removed", Change.TERMINATED),
                    Map.entry("died", Change.DIED),
                    Map.entry("death", Change.DIED),
                    Map.entry("passing", Change.DIED),
                    Map.entry("passed", Change.DIED),
                    Map.entry("step", Change.LEAVING),
                    Map.entry("steps", Change.LEAVING),
                    Map.entry("stepped", Change.LEAVING),
                    Map.entry("stepping", Change.LEAVING),
                    Map.entry("depart", Change.LEAVING),
                    Map.entry("departs", Change.LEAVING),
                    Map.entry("departed", Change.LEAVING),
                    Map.entry("departing", Change.LEAVING),
                    Map.entry("departure", Change.LEAVING),
                    Map.entry("separation", Change.LEAVING),
                    Map.entry("separate", Change.LEAVING),
                    Map.entry("leave", Change.LEAVING),
                    Map.entry("leaving", Change.LEAVING),
                    Map.entry("left", Change.LEAVING),
                    Map.entry("relinquish", Change.LEAVING),
                    Map.entry("relinquished", Change.LEAVING),
                    Map.entry("transitioned", Change.LEAVING),
                    Map.entry("transition", Change.LEAVING),
                    Map.entry("cease", Change.LEAVING),
                    Map.entry("ceased", Change.LEAVING),
                    Map.entry("stand", Change.NOT_STANDING),
                    Map.entry("standing", Change.NOT_STANDING),
                    Map.entry("seek", Change.NOT_STANDING),
                    Map.entry("run", Change.NOT_STANDING),
                    Map.entry("appoint", Change.APPOINTED),
                    Map.entry("appoints", Change.APPOINTED),
                    Map.entry("appointed", Change.APPOINTED),
                    Map.entry("appointing", Change.APPOINTED),
                    Map.entry("appointment", Change.APPOINTED),
                    Map.entry("elect", Change.ELECTED),
                    Map.entry("elected", Change.ELECTED),
                    Map.entry("electing", Change.ELECTED),
                    Map.entry("election", Change.ELECTED),
                    Map.entry("named", Change.APPOINTED),
                    Map.entry("promoted", Change.APPOINTED),
                    Map.entry("promotion", Change.APPOINTED),
                    Map.entry("hired", Change.APPOINTED),
                    Map.entry("hiring", Change.APPOINTED),
                    Map.entry("assume", Change.APPOINTED),
                    Map.entry("assumed", Change.APPOINTED),
                    Map.entry("became", Change.APPOINTED),
                    Map.entry("become", Change.APPOINTED));

    private static final Set<String> NOUNS =
            WordSet.of(
                    "resignation retirement termination death passing departure separation appointment election promotion hiring");

    private static final Set<String> BE = WordSet.of("was were is are been be being");
    private static final Set<String> CONDITIONS =
            WordSet.of(
                    "if upon unless event should following until prior after before case whether without would when earlier");

    /// What a later "would" or "after" does not make a condition of, where somebody tells of it.
    private static final Set<String> TELLING =
            WordSet.of(
                    "announced announcing notified informed advised notice decided decision intention intent intends agreed delivered tendered submitted provided");

    private static final Set<String> PAST_LEADS =
            WordSet.of("prior previously before from since between formerly earlier during");
    private static final Set<String> CONTRACTS =
            WordSet.of(
                    "agreement agreements plan options option award awards program lease period policy");

    private final String number;
    private final Optional<LocalDate> reported;
    private final Set<String> registrant;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Fact<String>> fullNames = new LinkedHashMap<>();

    private PeopleReader(CurrentReport report, Item item) {
        this.number = item.number().orElse(item.current());
        this.reported = report.cover().reportDate().value();
        this.registrant = words(report.cover().registrant().orElse(""));
    }

    static List<Person> read(CurrentReport report, Item item, Page page) {
        PeopleReader reader = new PeopleReader(report, item);
        for (Tokens t :
                Tokens.paragraphs(
                        page, item.lines().first(), item.lines().start(), item.lines().behind())) {
            reader.paragraph(t);
        }
        List<Person> out = new ArrayList<>();
        for (Draft d : reader.drafts.values()) {
            out.add(d.person(reader.number));
        }
        return out;
    }

    static Set<String> words(String name) {
        Set<String> out = new HashSet<>();
        for (String w : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}&'.-]+")) {
            out.add(w);
        }
        return out;
    }

    /// One person who comes or goes, as far as it is known.
    private static final class Draft {
        final Fact<String> name;
        Fact<Change> change;
        Fact<String> role = Fact.none();
        Fact<When> date = Fact.none();
        Fact<LocalDate> announced = Fact.none();

        /// Whether the date is only that of the sentence, which a later "will assume on" overrules.
        boolean loose;

        final List<dev.octavo.edgar.Span> told;

        Draft(Fact<String> name, Fact<Change> change, List<dev.octavo.edgar.Span> told) {
            this.name = name;
            this.change = change;
            this.told = told;
        }

        Person person(String item) {
            return new Person(item, name, role, change, date, announced, told);
        }
    }

    private void paragraph(Tokens t) {
        PersonNames finder = new PersonNames(t, registrant);
        List<PersonNames.Name> names = new ArrayList<>();
        boolean[] named = new boolean[t.size() + 1];
        for (int i = 0; i < t.size(); i++) {
            PersonNames.Name n = finder.at(i);
            if (n != null) {
                names.add(n);
                for (int k = n.from(); k < n.behind(); k++) {
                    named[k] = true;
                }
                if (n.full()) {
                    fullNames.putIfAbsent(n.surname(), t.fact(n.first(), n.behind()));
                }
                i = n.behind() - 1;
            } else if (t.capital(i)) {
                // What begins inside a run of capitals that is no name is none either.
                while (t.capital(i + 1) && finder.at(i + 1) == null) {
                    i++;
                }
            }
        }
        if (names.isEmpty()) {
            return;
        }
        int at = 0;
        for (Sentence s : Sentence.of(t)) {
            while (at < names.size() && names.get(at).from() < s.from) {
                at++;
            }
            int last = at;
            while (last < names.size() && names.get(last).from() < s.behind) {
                last++;
            }
            new Told(s, names.subList(at, last), named).read();
        }
    }

    /// One sentence with its names.
    private final class Told {
        final Sentence s;
        final Tokens t;
        final List<PersonNames.Name> names;
        final boolean[] named;

        /// Whether the sentence has told of somebody.
        boolean told;

        Told(Sentence s, List<PersonNames.Name> names, boolean[] named) {
            this.s = s;
            this.t = s.t;
            this.names = names;
            this.named = named;
        }

        void read() {
            int hit = next(s.from);
            while (hit < s.behind && drafts.size() < MOST_ROWS) {
                int next = next(hit + 1);
                if (!names.isEmpty()) {
                    change(hit, next);
                }
                hit = next;
            }
            if (!told) {
                later();
            }
        }

        /// The next word of change from a token on.
        int next(int from) {
            int i = from;
            while (i < s.behind && (named[i] || !word(i))) {
                i++;
            }
            return i;
        }

        boolean word(int i) {
            String low = t.low(i);
            if (!WORDS.containsKey(low)) {
                return false;
            }
            String next = t.low(i + 1);
            return switch (low) {
                case "step", "steps", "stepped", "stepping" ->
                        next.equals("down") || next.equals("aside");
                case "leave", "leaving", "left" ->
                        (THE_WORDS.contains(next) || t.capital(i + 1))
                                && !s.hasAny(EMPLOYER, i, i + 5);
                case "transition", "transitioned" -> next.equals("from") || next.equals("out");
                case "cease", "ceased" ->
                        next.equals("to")
                                || next.equals("serving")
                                || next.equals("being")
                                || next.equals("his")
                                || next.equals("her");
                case "passed" -> next.equals("away");
                case "stand", "standing", "seek", "run" ->
                        (s.has("not", i - 4, i) || s.has("against", i - 2, i))
                                && s.hasAny(RE_ELECTION_WORDS, i, i + 5);
                case "assume", "assumed" ->
                        s.hasAny(DUTIES_WORDS, i, i + 5) || Roles.start(t, i + 1, s.behind) > 0;
                case "become", "became" -> !next.equals("effective");
                case "elect" -> !t.capital(i);
                case "named" ->
                        !(next.equals("executive") && t.low(i + 2).startsWith("officer"))
                                && !next.equals("and");
                case "elected", "appointed" ->
                        !next.equals("to") && !next.equals("not") && !next.equals("and")
                                || t.is(i + 2, "the") && next.equals("to")
                                || next.equals("to")
                                        && (t.is(i + 3, "board") || t.is(i + 2, "serve"));
                case "separate", "separation" ->
                        next.equals("from") || next.equals("of") && !t.is(i - 1, "the");
                default -> true;
            };
        }

        void change(int v, int next) {
            Change change = WORDS.get(t.low(v));
            boolean successor = change != null && change.coming() && s.hasAny(SUCCESSOR, v - 4, v);
            if (change == null
                    || successor
                    || conditional(v)
                    || t.is(v - 1, "not") && change != Change.NOT_STANDING
                    || t.is(v - 1, "newly")) {
                return;
            }
            List<PersonNames.Name> who =
                    NOUNS.contains(t.low(v)) ? ofNoun(v) : ofVerb(v, change, next);
            if (who.isEmpty() || background(v, who, change)) {
                return;
            }
            int object = who.getLast().from() > v ? who.getLast().behind() : v + 1;
            Fact<String> role = role(v, object, next, who, change);
            if (role.isPresent() && committee(role)) {
                return;
            }
            Sentence.Day day = day(v, next, change);
            Sentence.Day lead = s.lead(v).filter(d -> d.found().full()).orElse(null);
            if (past(day) || past(lead)) {
                return;
            }
            told = true;
            for (PersonNames.Name n : who) {
                row(n, v, change, role, day, lead);
            }
        }

        void row(
                PersonNames.Name n,
                int v,
                Change change,
                Fact<String> role,
                Sentence.@Nullable Day day,
                Sentence.@Nullable Day lead) {
            Fact<String> name =
                    n.full() ? t.fact(n.first(), n.behind()) : t.fact(n.from(), n.behind());
            Fact<String> full = fullNames.getOrDefault(n.surname(), name);
            if (!n.full()) {
                name = full;
            }
            Fact<Change> said = Fact.of(change, t.spans(v, v + 1));
            String key = n.surname() + (change.coming() ? "+" : "-");
            Draft d = drafts.get(key);
            if (d == null) {
                // A short name that nobody has spelled out may be anybody's: kept as printed.
                d = new Draft(name, said, t.spans(s.from, s.behind));
                drafts.put(key, d);
            } else if (d.change.orElse(change) == Change.LEAVING && change != Change.TERMINATED) {
                d.change = said;
            }
            d.role = d.role.or(role);
            boolean loose =
                    day != null
                            && day.behind() <= v
                            && !s.effective(day.from(), day.behind()).isPresent();
            if (day != null && !d.date.isPresent()) {
                d.date = when(day);
                d.loose = loose;
            } else if (day != null && d.loose && !loose) {
                d.date = when(day);
                d.loose = false;
            }
            if (lead != null
                    && !d.announced.isPresent()
                    && lead.found().date().isPresent()
                    && !t.is(lead.from() - 1, "effective")) {
                d.announced =
                        Fact.of(
                                lead.found().date().orElseThrow(),
                                t.spans(lead.from(), lead.behind()));
            }
        }

        Fact<When> when(Sentence.Day day) {
            return day.when()
                    .map(w -> Fact.of(w, t.spans(day.from(), day.behind())))
                    .orElse(Fact.none());
        }

        boolean conditional(int v) {
            boolean reasons =
                    s.has("good", s.from, s.behind) && s.has("reason", s.from, s.behind)
                            || s.has("cause", v, v + 8);
            if (reasons && !s.hasAny(TENDERED, s.from, v)) {
                return true;
            }
            int from = Math.max(s.from, v - CONDITION);
            for (int i = v - 1; i >= from; i--) {
                String low = t.low(i);
                if (TELLING.contains(low)) {
                    return false;
                }
                boolean dated =
                        low.equals("following")
                                || low.equals("after")
                                || low.equals("before")
                                || low.equals("until")
                                || low.equals("prior");
                if (CONDITIONS.contains(low) && !(dated && v - i > 6)) {
                    return !(low.equals("would") && s.hasAny(TELLING, s.from, i));
                }
            }
            return false;
        }

        /// Whether the sentence tells of somebody's past.
        boolean background(int v, List<PersonNames.Name> who, Change change) {
            boolean first = PAST_LEADS.contains(t.low(s.from)) && !s.lead(v).isPresent();
            boolean lead = t.is(s.from, "in") && longYear(t.low(s.from + 1));
            boolean year = lead;
            for (int i = v; i < Math.min(s.behind, v + 40) && !year; i++) {
                String low = t.low(i);
                boolean before =
                        t.is(i - 1, "in")
                                || t.is(i - 1, "since")
                                || t.is(i - 1, "until")
                                || t.is(i - 1, "from");
                year = before && longYear(low);
            }
            return first
                    || year
                    || t.is(v - 1, "previously")
                    || change.coming() && s.has("since", who.getFirst().from(), v);
        }

        /// A year before that of the report.
        boolean longYear(String low) {
            boolean year =
                    low.length() == 4
                            && (low.startsWith("19") || low.startsWith("20"))
                            && Character.isDigit(low.charAt(2))
                            && Character.isDigit(low.charAt(3));
            return year && longAgo(low);
        }

        boolean longAgo(String year) {
            return reported.map(d -> Integer.parseInt(year) < d.getYear()).orElse(true);
        }

        boolean past(Sentence.@Nullable Day day) {
            LocalDate d = day == null ? null : day.when().map(When::date).orElse(null);
            return d != null && reported.map(r -> d.isBefore(r.minusDays(PAST))).orElse(false);
        }

        boolean committee(Fact<String> role) {
            String low = role.orElse("").toLowerCase(Locale.ROOT);
            return low.contains("committee");
        }

        // ---- who

        /// Behind "appointment of", or before "'s resignation".
        List<PersonNames.Name> ofNoun(int v) {
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
                            && s.hasAny(HIS_WORDS, v - 3, v)
                            && s.hasAny(TENDERED, v - 5, v);
            if (tendered) {
                return subject(v);
            }
            if (!t.is(v + 1, "of") && !t.is(v + 1, "by")) {
                return List.of();
            }
            return object(v + 2, Math.min(s.behind, v + OBJECT));
        }

        List<PersonNames.Name> ofVerb(int v, Change change, int next) {
            boolean passive = s.hasAny(BE, v - 4, v);
            boolean acts =
                    switch (change) {
                        case RESIGNED, RETIRED, DIED, NOT_STANDING, LEAVING -> true;
                        case TERMINATED -> passive && !s.hasAny(CONTRACTS, v - 20, v);
                        case APPOINTED, ELECTED -> passive || ASSUME_WORDS.contains(t.low(v));
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
        List<PersonNames.Name> subject(int v) {
            int k = names.size() - 1;
            while (k >= 0 && (names.get(k).behind() > v || by(names.get(k)))) {
                k--;
            }
            if (k < 0
                    || t.is(names.get(k).behind(), "'s")
                            && !s.hasAny(
                                    DECISION_WORDS,
                                    names.get(k).behind(),
                                    names.get(k).behind() + 3)) {
                return List.of();
            }
            PersonNames.Name last = names.get(k);
            if (s.hasAny(CONTRACTS, last.behind(), v) && !s.hasAny(TELLING, last.behind(), v)) {
                return List.of();
            }
            List<PersonNames.Name> out = new ArrayList<>(List.of(last));
            while (k > 0 && strung(names.get(k - 1), names.get(k))) {
                out.addFirst(names.get(--k));
            }
            return out;
        }

        /// Whether a name stands there only as who did it: `nominated by Jane Roe`.
        boolean by(PersonNames.Name n) {
            return (t.is(n.from() - 1, "by") || t.is(n.from() - 2, "by"))
                    && !s.hasAny(THAT, n.behind(), n.behind() + 1);
        }

        /// The name next behind, with those that are strung to it.
        List<PersonNames.Name> object(int from, int behind) {
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
        boolean straight(int from, int to) {
            for (int i = from; i < to; i++) {
                if (BE.contains(t.low(i)) || BETWEEN_WORDS.contains(t.low(i))) {
                    return false;
                }
            }
            return true;
        }

        /// Whether between two names are only ages, commas, "and", and degrees.
        boolean strung(PersonNames.Name a, PersonNames.Name b) {
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

        // ---- when

        Sentence.@Nullable Day day(int v, int next, Change change) {
            Optional<Sentence.Day> d = s.effective(v, next);
            if (d.isEmpty() && !hit(next)) {
                d = s.effective(v, s.behind);
            }
            if (d.isEmpty() && t.is(s.from, "effective")) {
                d = s.lead(v);
            }
            if (d.isPresent()) {
                return d.get();
            }
            d = s.effective(s.from, names.getFirst().from());
            if (d.isPresent()) {
                return d.get();
            }
            boolean done =
                    DONE.contains(t.low(v))
                            && !t.is(v - 1, "to")
                            && !s.hasAny(WILL_WORDS, v - 3, v);
            boolean now =
                    s.has("immediately", v, Math.min(next, s.behind))
                            && s.has("effective", v, Math.min(next, s.behind));
            Optional<Sentence.Day> on = s.on(v, Math.min(next, v + 30));
            boolean heading = NOUNS.contains(t.low(v)) && hit(next);
            if (on.isPresent() && !heading && !s.hasAny(DATED_WORDS, v, on.get().from())) {
                return on.get();
            }
            if (now
                    || done
                            && !s.hasAny(SAID, s.from, v)
                            && s.effective(s.from, s.behind).isEmpty()
                            && !s.has("effective", v, s.behind)) {
                return s.lead(v).orElse(null);
            }
            return null;
        }

        boolean hit(int token) {
            return token < s.behind;
        }

        // ---- as what

        Fact<String> role(int v, int from, int next, List<PersonNames.Name> who, Change change) {
            int limit = Math.min(s.behind, Math.max(next, from));
            for (int i = Math.max(v + 1, from); i < Math.min(limit, from + 24); i++) {
                String low = t.low(i);
                boolean lead =
                        low.equals("as")
                                || low.equals("to")
                                || low.equals("from")
                                || low.equals("become")
                                || low.equals("on") && t.is(i + 2, "board");
                if (low.equals("duties")
                        || low.equals("role")
                        || low.equals("position")
                        || low.equals("office")
                        || low.equals("positions")) {
                    lead = t.is(i + 1, "of") || t.is(i + 1, "as");
                }
                if (lead && !t.is(i + 1, "of") || lead && !low.equals("as") && t.is(i + 1, "of")) {
                    Fact<String> r = office(i + 1, limit, false);
                    if (r.isPresent()) {
                        return r;
                    }
                }
            }
            Fact<String> direct = change.coming() ? office(from, limit, true) : Fact.none();
            if (direct.isPresent()) {
                return direct;
            }
            return change.coming() ? Fact.none() : held(who);
        }

        /// The office at a token behind articles.
        Fact<String> office(int from, int limit, boolean direct) {
            int behindComma = direct && t.is(from, ",") && !t.is(from + 1, "age") ? from + 1 : from;
            int first = Roles.start(t, behindComma, limit);
            int end = first < 0 ? first : Roles.end(t, named, first, s.behind);
            boolean committee =
                    first >= 0
                            && s.hasAny(COMMITTEE_WORDS, end, end + 8)
                            && !t.low(end - 1).startsWith("officer")
                            && !s.hasAny(AND_WORDS, end, end + 1)
                            && !s.has("board", first, end);
            return first < 0 || end == first || committee ? Fact.none() : t.fact(first, end);
        }

        /// The office that stands with a name: `Jane Roe, Chief Executive Officer`, `our Secretary,
        /// Jane Roe`.
        Fact<String> held(List<PersonNames.Name> who) {
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
            int first = last;
            while (first > s.from
                    && last - first < 12
                    && Roles.end(t, named, first - 1, last) >= last) {
                first--;
            }
            for (int k = Math.max(s.from, last - 12); k < last; k++) {
                int b = Roles.start(t, k, last);
                if (b >= 0 && Roles.end(t, named, b, last) == last) {
                    return t.fact(b, last);
                }
            }
            return Fact.none();
        }

        // ---- what later sentences add

        /// `His resignation will be effective on …`, `Ms. Roe will assume her role on …`: the day
        /// of whom the sentence names, or of the last one told of.
        void later() {
            if (drafts.isEmpty() || s.days.isEmpty()) {
                return;
            }
            boolean joins = s.hasAny(ASSUME_COMMENCE_WORDS, s.from, s.behind);
            boolean ends = s.hasAny(RESIGNATION_WORDS, s.from, s.behind);
            boolean effective = s.hasAny(EFFECTIVE_WORDS, s.from, s.behind);
            if (joins == ends
                    || !effective && !joins && !ends
                    || s.hasAny(CONTRACTS, s.from, s.behind)) {
                return;
            }
            Sentence.Day day =
                    s.effective(s.from, s.behind).or(() -> s.on(s.from, s.behind)).orElse(null);
            boolean own = HIS_WORDS.contains(t.low(s.from)) && names.isEmpty();
            if (day == null || past(day) || names.size() > 1 || names.isEmpty() && !own) {
                return;
            }
            Draft d =
                    names.isEmpty()
                            ? last(joins)
                            : drafts.get(names.getFirst().surname() + (joins ? "+" : "-"));
            if (d != null && (!d.date.isPresent() || d.loose)) {
                d.date = when(day);
                d.loose = false;
            }
        }

        @Nullable Draft last(boolean coming) {
            Draft found = drafts.values().stream().reduce((a, b) -> b).orElse(null);
            return found != null && found.change.orElse(Change.LEAVING).coming() == coming
                    ? found
                    : null;
        }
    }

    private static final Set<String> TENDERED =
            WordSet.of("tendered submitted delivered gave announced provided tenders submits");

    private static final Set<String> SUCCESSOR = WordSet.of("successor successors replacement");

    private static final Set<String> EMPLOYER = WordSet.of("employer employers");

    private static final Set<String> THAT = WordSet.of("that of");

    private static final Set<String> DONE =
            WordSet.of(
                    "resigned retired terminated removed died passed stepped departed left appointed elected named promoted hired became assumed ceased appointment election termination relinquished transitioned");

    private static final Set<String> SAID =
            WordSet.of(
                    "announced notified informed advised notice release intention intent decision");

    private static final Set<String> THE_WORDS = WordSet.of("the his her our their its");

    private static final Set<String> RE_ELECTION_WORDS =
            WordSet.of("re-election reelection election");

    private static final Set<String> DUTIES_WORDS =
            WordSet.of("duties role position responsibilities office title");

    private static final Set<String> ASSUME_WORDS = WordSet.of("assume assumed became become");

    private static final Set<String> DECISION_WORDS =
            WordSet.of("decision intention intent notice employment service plan plans");

    private static final Set<String> BETWEEN_WORDS =
            WordSet.of("; who which that to by with agreement between");

    private static final Set<String> WILL_WORDS = WordSet.of("will intends would");

    private static final Set<String> DATED_WORDS =
            WordSet.of("dated agreement meeting filed expiring expire expires held");

    private static final Set<String> COMMITTEE_WORDS = WordSet.of("committee committees");

    private static final Set<String> AND_WORDS = WordSet.of(", and .");

    private static final Set<String> ASSUME_COMMENCE_WORDS =
            WordSet.of("assume commence join begin start");

    private static final Set<String> RESIGNATION_WORDS =
            WordSet.of("resignation retirement departure leave depart last termination");

    private static final Set<String> EFFECTIVE_WORDS = WordSet.of("effective effect");

    private static final Set<String> HIS_WORDS = WordSet.of("his her their he she");
}
