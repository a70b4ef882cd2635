package dev.octavo.disclosure;

import dev.octavo.disclosure.Person.Change;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import java.time.LocalDate;
import java.util.List;

/// One person who comes or goes, as far as it is known.
final class PersonDraft {

    private final Fact<String> name;
    private final List<Span> told;
    private Fact<Change> change;
    private Fact<String> role = Fact.none();
    private Fact<When> date = Fact.none();
    private Fact<LocalDate> announced = Fact.none();

    /// Whether the date is only that of the sentence, which a later "will assume on" overrules.
    private boolean loose;

    PersonDraft(Fact<String> name, Fact<Change> change, List<Span> told) {
        this.name = name;
        this.change = change;
        this.told = told;
    }

    /// A plain leaving becomes what is said more exactly; else the first word stands.
    void said(Fact<Change> word) {
        if (change.orElse(Change.LEAVING) == Change.LEAVING
                && word.orElse(Change.LEAVING) != Change.TERMINATED) {
            change = word;
        }
    }

    void as(Fact<String> office) {
        role = role.or(office);
    }

    /// Takes a date where there is none, or only a loose one.
    void from(Fact<When> day, boolean loosely) {
        if (!date.isPresent() || loose && !loosely) {
            date = day;
            loose = loosely;
        }
    }

    void announced(Fact<LocalDate> day) {
        announced = announced.or(day);
    }

    boolean coming() {
        return change.orElse(Change.LEAVING).coming();
    }

    Person person(String item) {
        return new Person(item, name, role, change, date, announced, told);
    }
}
