package dev.octavo.json;

import dev.octavo.Filing;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.disclosure.AuditorChange;
import dev.octavo.disclosure.Disclosures;
import dev.octavo.disclosure.Person;
import dev.octavo.disclosure.Vote;
import dev.octavo.disclosure.When;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.json.DisclosureRow.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the commonest items disclose as rows: people, votes and auditors as they were read, and the
/// agreements of items 1.01 and 1.02 from the events.
public final class DisclosureRows {

    private DisclosureRows() {}

    /// All rows of a filing, kind by kind, each in the order of the text.
    public static List<DisclosureRow> of(Filing filing, Disclosures told, List<Event> events) {
        List<DisclosureRow> out = new ArrayList<>();
        for (int i = 0; i < told.people().size(); i++) {
            out.add(person(told.people().get(i), i));
        }
        for (int i = 0; i < told.votes().size(); i++) {
            out.add(vote(told.votes().get(i), i));
        }
        for (int i = 0; i < told.auditors().size(); i++) {
            out.add(auditor(told.auditors().get(i), i));
        }
        int n = 0;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Event.Agreement a && material(a.told().item())) {
                out.add(agreement(filing, a, i, n++));
            }
        }
        return out;
    }

    private static boolean material(Optional<String> item) {
        return item.filter(i -> i.equals("1.01") || i.equals("1.02")).isPresent();
    }

    private static DisclosureRow person(Person p, int ordinal) {
        Row row = new Row(p.told());
        row.put("name", p.name());
        row.put("role", p.role());
        row.put("change", p.change().map(JsonOut::kebab));
        row.when(p.date());
        row.put("announced", p.announced());
        return row.of(Kind.PEOPLE, ordinal, p.item());
    }

    private static DisclosureRow vote(Vote v, int ordinal) {
        Row row = new Row(v.told());
        row.put("proposal", v.proposal());
        row.put("proposalNumber", v.number());
        row.fields.put("kind", JsonOut.kebab(v.kind()));
        row.put("nominee", v.nominee());
        row.put("votesFor", v.votesFor());
        row.put("votesAgainst", v.against());
        row.put("abstained", v.abstained());
        row.put("withheld", v.withheld());
        row.put("brokerNonVotes", v.brokerNonVotes());
        return row.of(Kind.VOTES, ordinal, v.item());
    }

    private static DisclosureRow auditor(AuditorChange a, int ordinal) {
        Row row = new Row(a.told());
        row.put("name", a.name());
        row.put("change", a.act().map(JsonOut::kebab));
        row.when(a.date());
        return row.of(Kind.AUDITORS, ordinal, a.item());
    }

    private static DisclosureRow agreement(
            Filing filing, Event.Agreement a, int event, int ordinal) {
        Row row = new Row(a.told().evidence().stream().map(Evidence::at).toList());
        row.fields.put("act", JsonOut.kebab(a.act()));
        a.title().ifPresent(t -> row.fields.put("title", t));
        if (!a.kinds().isEmpty()) {
            row.fields.put("kind", String.join(", ", a.kinds()));
        }
        String registrant = filing.registrant().orElse("");
        List<String> others = new ArrayList<>();
        for (Event.Party p : a.parties()) {
            if (!p.name().isEmpty()
                    && (registrant.isEmpty() || !Names.sameParty(p.name(), registrant))) {
                others.add(p.name());
            }
        }
        if (!others.isEmpty()) {
            row.fields.put("counterparty", String.join("; ", others));
        }
        a.date().ifPresent(d -> row.fields.put("agreementDate", d));
        a.told()
                .date()
                .ifPresent(d -> {
                    row.fields.put("date", d.date());
                    row.fields.put("datePrecision", JsonOut.kebab(d.precision()));
                });
        row.fields.put("event", event);
        return row.of(Kind.AGREEMENTS, ordinal, a.told().item().orElse(""));
    }

    /// A row while it is filled.
    private static final class Row {
        final Map<String, Object> fields = new LinkedHashMap<>();
        final Map<String, List<Span>> evidence = new LinkedHashMap<>();

        Row(List<Span> told) {
            evidence.put("", told);
        }

        void put(String field, Fact<?> fact) {
            fact.value().ifPresent(v -> fields.put(field, v));
            if (!fact.at().isEmpty()) {
                evidence.put(field, fact.at());
            }
        }

        void when(Fact<When> when) {
            put("date", when.map(When::date));
            when.value().ifPresent(w -> fields.put("datePrecision", JsonOut.kebab(w.precision())));
        }

        DisclosureRow of(Kind kind, int ordinal, String item) {
            return new DisclosureRow(kind, ordinal, item, fields, evidence);
        }
    }
}
