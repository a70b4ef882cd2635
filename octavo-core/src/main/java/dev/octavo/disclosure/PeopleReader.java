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
import java.util.SequencedMap;
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

    private static final int MOST_ROWS = 200;

    private static final Set<String> SUCCESSOR = WordSet.of("successor successors replacement");

    private static final Set<String> JOINING = WordSet.of("assume commence join begin start");

    private static final Set<String> LEAVING =
            WordSet.of("resignation retirement departure leave depart last termination");

    private final String number;
    private final Fact<LocalDate> reported;
    private final Set<String> registrant;
    private final SequencedMap<String, PersonDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Fact<String>> fullNames = new LinkedHashMap<>();

    private PeopleReader(CurrentReport report, Item item) {
        this.number = item.number().orElse(item.current());
        this.reported = report.cover().reportDate();
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
        for (PersonDraft d : reader.drafts.values()) {
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
            new Told(new NamedSentence(s, names.subList(at, last), named)).read();
        }
    }

    /// What one sentence tells.
    private final class Told {
        final NamedSentence sentence;
        final Sentence s;
        final Tokens t;
        final List<PersonNames.Name> names;
        final WhoChanges who;
        final OfficeOf office;
        final WhenChanges when;

        Told(NamedSentence sentence) {
            this.sentence = sentence;
            this.s = sentence.s();
            this.t = sentence.t();
            this.names = sentence.names();
            this.who = new WhoChanges(sentence);
            this.office = new OfficeOf(sentence);
            this.when = new WhenChanges(sentence, reported);
        }

        void read() {
            boolean told = false;
            int hit = sentence.change(s.from);
            while (hit < s.behind && drafts.size() < MOST_ROWS) {
                int next = sentence.change(hit + 1);
                told |= !names.isEmpty() && change(hit, next);
                hit = next;
            }
            if (!told) {
                later();
            }
        }

        /// Reads what a word of change tells.
        ///
        /// @param next the next word of change
        /// @return whether it tells of somebody
        boolean change(int v, int next) {
            Change change = ChangeWords.meaning(t.low(v));
            boolean successor = change != null && change.coming() && s.hasAny(SUCCESSOR, v - 4, v);
            if (change == null
                    || successor
                    || when.conditional(v)
                    || t.is(v - 1, "not") && change != Change.NOT_STANDING
                    || t.is(v - 1, "newly")) {
                return false;
            }
            List<PersonNames.Name> of = who.of(v, change, next);
            if (of.isEmpty() || when.background(v, of, change)) {
                return false;
            }
            int object = of.getLast().from() > v ? of.getLast().behind() : v + 1;
            Fact<String> role = office.of(v, object, next, of, change);
            if (role.orElse("").toLowerCase(Locale.ROOT).contains("committee")) {
                return false;
            }
            Sentence.Day day = when.of(v, next);
            Sentence.Day lead = s.lead(v).filter(d -> d.found().full()).orElse(null);
            if (when.past(day) || when.past(lead)) {
                return false;
            }
            for (PersonNames.Name n : of) {
                row(n, v, change, role, day, lead);
            }
            return true;
        }

        void row(
                PersonNames.Name n,
                int v,
                Change change,
                Fact<String> role,
                Sentence.@Nullable Day day,
                Sentence.@Nullable Day lead) {
            // A short name that nobody has spelled out may be anybody's: kept as printed.
            Fact<String> name =
                    n.full()
                            ? t.fact(n.first(), n.behind())
                            : fullNames.getOrDefault(n.surname(), t.fact(n.from(), n.behind()));
            Fact<Change> said = Fact.of(change, t.spans(v, v + 1));
            PersonDraft d = drafts.get(key(n, change.coming()));
            if (d == null) {
                d = new PersonDraft(name, said, t.spans(s.from, s.behind));
                drafts.put(key(n, change.coming()), d);
            } else {
                d.said(said);
            }
            d.as(role);
            if (day != null) {
                d.from(
                        date(day),
                        day.behind() <= v && s.effective(day.from(), day.behind()).isEmpty());
            }
            if (lead != null && !t.is(lead.from() - 1, "effective")) {
                d.announced(
                        lead.found()
                                .date()
                                .map(on -> Fact.of(on, t.spans(lead.from(), lead.behind())))
                                .orElse(Fact.none()));
            }
        }

        Fact<When> date(Sentence.Day day) {
            return day.when()
                    .map(w -> Fact.of(w, t.spans(day.from(), day.behind())))
                    .orElse(Fact.none());
        }

        /// `His resignation will be effective on …`, `Ms. Roe will assume her role on …`: the day
        /// of whom the sentence names, or of the last one told of.
        void later() {
            if (drafts.isEmpty() || s.days.isEmpty()) {
                return;
            }
            boolean joins = s.hasAny(JOINING, s.from, s.behind);
            boolean ends = s.hasAny(LEAVING, s.from, s.behind);
            if (joins == ends || s.hasAny(ChangeWords.CONTRACTS, s.from, s.behind)) {
                return;
            }
            Sentence.Day day =
                    s.effective(s.from, s.behind).or(() -> s.on(s.from, s.behind)).orElse(null);
            boolean own = ChangeWords.PRONOUNS.contains(t.low(s.from)) && names.isEmpty();
            if (day == null || when.past(day) || names.size() > 1 || names.isEmpty() && !own) {
                return;
            }
            PersonDraft d =
                    names.isEmpty() ? last(joins) : drafts.get(key(names.getFirst(), joins));
            if (d != null) {
                d.from(date(day), false);
            }
        }

        @Nullable PersonDraft last(boolean coming) {
            PersonDraft found = drafts.isEmpty() ? null : drafts.sequencedValues().getLast();
            return found != null && found.coming() == coming ? found : null;
        }
    }

    /// Somebody may come and go in one report: a row for each.
    private static String key(PersonNames.Name n, boolean coming) {
        return n.surname() + (coming ? "+" : "-");
    }
}
