package dev.octavo.disclosure;

import dev.octavo.form.CurrentReport;
import dev.octavo.form.Item;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the items of a report on people, votes and auditors tell, each in the order of the text.
public record Disclosures(List<Person> people, List<Vote> votes, List<AuditorChange> auditors) {

    /// Of a report without such items.
    public static final Disclosures NONE = new Disclosures(List.of(), List.of(), List.of());

    public Disclosures {
        people = List.copyOf(people);
        votes = List.copyOf(votes);
        auditors = List.copyOf(auditors);
    }

    /// Whether nothing was read.
    public boolean isEmpty() {
        return people.isEmpty() && votes.isEmpty() && auditors.isEmpty();
    }

    /// Reads those of a report.
    ///
    /// @param pages the pages by number of document; without the report's nothing is read
    public static Disclosures read(CurrentReport report, Map<Integer, Page> pages) {
        Page page = pages.get(report.document());
        if (page == null || report.items().stream().noneMatch(i -> any(i.current()))) {
            return NONE;
        }
        List<Person> people = new ArrayList<>();
        List<Vote> votes = new ArrayList<>();
        List<AuditorChange> auditors = new ArrayList<>();
        Set<Object> read = new HashSet<>();
        for (Item item : report.items()) {
            // Items of one number that share one text tell each thing once.
            if (!read.add(List.of(item.current(), item.lines()))) {
                continue;
            }
            switch (item.current()) {
                case "5.02" -> people.addAll(PeopleReader.read(report, item, page));
                case "5.07" -> votes.addAll(VoteReader.read(item, page));
                case "4.01" -> auditors.addAll(AuditorReader.read(report, item, page));
                default -> {}
            }
        }
        return new Disclosures(people, votes, auditors);
    }

    /// Whether an item of today's number is looked into.
    private static boolean any(String item) {
        return item.equals("5.02") || item.equals("5.07") || item.equals("4.01");
    }
}
