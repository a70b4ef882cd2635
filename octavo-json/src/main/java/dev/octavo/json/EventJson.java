package dev.octavo.json;

import dev.octavo.Filing;
import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.TriggerType;
import io.avaje.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An event as one JSON object.
public final class EventJson {

    private final JsonOut out;

    /// The fields that the text does not plainly state, with how they came to be known.
    private final Map<String, Derivation> derived = new LinkedHashMap<>();

    private EventJson(JsonWriter writer) {
        this.out = new JsonOut(writer);
    }

    /// Writes the events of a filing, one a line. The stream stays open.
    public static void write(Filing filing, List<Event> events, OutputStream to) {
        List<String> ids = EventIds.of(filing, events);
        for (int i = 0; i < events.size(); i++) {
            try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
                new EventJson(writer).event(filing, events.get(i), ids.get(i));
                writer.writeNewLine();
            }
        }
    }

    /// Writes the events of a filing spread over lines, each with a comma before it: the elements
    /// of a JSON array.
    public static void writeElements(Filing filing, List<Event> events, ByteArrayOutputStream to) {
        List<String> ids = EventIds.of(filing, events);
        for (int i = 0; i < events.size(); i++) {
            to.writeBytes(new byte[] {',', '\n'});
            try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
                writer.pretty(true);
                new EventJson(writer).event(filing, events.get(i), ids.get(i));
            }
        }
    }

    private void event(Filing filing, Event event, String id) {
        Event.Told told = event.told();
        out.open();
        out.string("id", id);
        out.string("file", filing.file());
        out.string("member", filing.member());
        out.string("accession", filing.submission().accession());
        out.string("registrant", filing.registrant());
        out.string("cik", filing.cik());
        out.string("item", told.item());
        out.string("type", event.type());
        out.string("occurrence", JsonOut.kebab(told.occurrence()));
        out.string("announced", told.announced().map(LocalDate::toString));
        out.string("date", told.date().map(d -> d.date().toString()));
        out.string("datePrecision", told.date().map(d -> JsonOut.kebab(d.precision())));
        switch (event) {
            case Event.Payment e -> payment(e);
            case Event.Agreement e -> agreement(e);
            case Event.ClinicalStatus e -> clinical(e);
            case Event.Regulatory e -> regulatory(e);
            case Event.Launch e -> launch(e);
            case Event.Compound e -> compound(e);
            case Event.FinancialResults e -> results(e);
            case Event.ForwardLooking e -> forward(e);
            case Event.Succession e -> succession(e);
        }
        out.object(
                "stated",
                () -> derived.forEach((field, how) -> out.string(field, JsonOut.kebab(how))));
        out.objects("evidence", told.evidence(), (e, n) -> evidence(e));
        out.close();
    }

    private void evidence(Evidence e) {
        out.range(e.at());
        out.string("quote", e.quote());
    }

    private void payment(Event.Payment e) {
        if (e.kind() != Event.PaymentKind.MILESTONE) {
            out.string("kind", JsonOut.kebab(e.kind()));
        }
        slot("payer", e.payer());
        slot("payee", e.payee());
        money(e.money());
        out.string(
                "cash",
                e.cash() == Cash.UNSAID ? Optional.empty() : Optional.of(JsonOut.kebab(e.cash())));
        out.object(
                "trigger",
                () -> {
                    out.string("type", e.trigger().type().map(TriggerType::printed));
                    out.stringOrNull("text", e.trigger().text());
                });
        slot("compound", e.compound());
        slot("target", e.target());
        slot("indication", e.indication());
        phase("phase", e.phase());
        out.object(
                "agreement",
                () -> {
                    out.string("partner", e.agreement().partner());
                    out.string("date", e.agreement().date());
                    out.strings("amended", e.agreement().amended());
                });
    }

    private void money(Money m) {
        out.number("amount", m.amount());
        out.string("currency", m.currency());
        out.string("qualifier", JsonOut.kebab(m.qualifier()));
    }

    private void money(String key, Optional<Money> money) {
        money.ifPresentOrElse(m -> out.object(key, () -> money(m)), () -> out.nothing(key));
    }

    private void agreement(Event.Agreement e) {
        out.objects(
                "parties",
                e.parties(),
                (p, n) -> {
                    out.string("name", p.name());
                    out.string("role", p.role());
                });
        derived.putAll(new TreeMap<>(e.derived()));
        out.strings("kinds", e.kinds());
        out.string("title", e.title());
        out.string("agreementDate", e.date());
        out.object(
                "grant",
                () -> {
                    out.string("exclusivity", e.grant().exclusivity());
                    out.string("field", e.grant().field());
                    out.string("territory", e.grant().territory());
                    out.string("subject", e.grant().subject());
                });
        money("upfront", e.upfront());
        out.objects(
                "milestones",
                e.milestones(),
                (m, n) -> {
                    out.string("class", m.milestoneClass());
                    money(m.money());
                    out.string("per", m.per());
                });
        out.string("royalty", e.royalty());
        out.strings("royaltyRates", e.royaltyRates());
        money("equity", e.equity());
        out.string("option", e.option());
        out.string("term", e.term());
        e.termination()
                .ifPresentOrElse(
                        t -> out.object("termination", () -> termination(t)),
                        () -> out.nothing("termination"));
        out.objects(
                "changes",
                e.changes(),
                (c, n) -> {
                    out.string("field", c.field());
                    out.string("before", c.before());
                    out.string("after", c.after());
                });
    }

    private void termination(Event.Termination t) {
        out.string("by", t.by());
        out.string("reason", t.reason());
        out.string("noticeDate", t.notice().map(LocalDate::toString));
        out.string("effectiveDate", t.effective().map(LocalDate::toString));
        out.string("rightsReturn", t.rights());
    }

    private void clinical(Event.ClinicalStatus e) {
        slot("compound", e.compound());
        slot("target", e.target());
        slot("indication", e.indication());
        phase("fromPhase", e.fromPhase());
        phase("phase", e.phase());
        out.string("event", JsonOut.kebab(e.step()));
        slot("sponsor", e.sponsor());
        out.string("trial", e.trial());
    }

    private void regulatory(Event.Regulatory e) {
        out.string("agency", e.agency());
        out.string("procedure", e.procedure());
        out.string("action", JsonOut.kebab(e.action()));
        slot("compound", e.compound());
        slot("indication", e.indication());
        out.string("territory", e.territory());
        slot("sponsor", e.sponsor());
    }

    private void launch(Event.Launch e) {
        out.string("kind", JsonOut.kebab(e.kind()));
        slot("compound", e.compound());
        slot("indication", e.indication());
        out.string("territory", e.territory());
        slot("seller", e.seller());
    }

    private void compound(Event.Compound e) {
        out.string("name", e.name());
        out.strings("aliases", e.aliases());
        slot("modality", e.modality());
        slot("target", e.target());
        slot("antibody", e.antibody());
        slot("linker", e.linker());
        slot("payload", e.payload());
        slot("technology", e.technology());
        slot("owner", e.owner());
        slot("partner", e.partner());
        derived("ownership", e.ownership());
        out.string("ownership", e.ownership().value().map(JsonOut::kebab));
        phase("phase", e.phase());
        slot("stage", e.stage());
        slot("indication", e.indication());
    }

    private void results(Event.FinancialResults e) {
        out.object(
                "period",
                () -> {
                    out.string("end", e.periodEnd().map(LocalDate::toString));
                    out.string("length", e.length());
                });
        out.string("fiscalYearEnd", e.fiscalYearEnd());
        out.objects(
                "figures",
                e.figures(),
                (f, n) -> {
                    out.string("name", f.name());
                    out.number("value", Optional.of(f.value()));
                    out.string("unit", f.unit());
                    out.number("scale", Optional.of(BigDecimal.valueOf(f.scale())));
                    out.objects("evidence", f.evidence(), (at, k) -> evidence(at));
                });
    }

    private void forward(Event.ForwardLooking e) {
        out.string("about", e.about());
        out.string("cue", e.cue());
        out.string("horizon", e.horizon());
    }

    private void succession(Event.Succession e) {
        out.string("predecessor", e.predecessor());
        out.string("successor", e.successor());
        out.string("how", JsonOut.kebab(e.how()));
    }

    private void slot(String key, Slot<String> slot) {
        derived(key, slot);
        out.string(key, slot.value());
    }

    private void phase(String key, Slot<Phase> slot) {
        derived(key, slot);
        out.string(key, slot.value().map(Phase::printed));
    }

    private void derived(String key, Slot<?> slot) {
        if (slot.isPresent() && slot.how() != Derivation.STATED) {
            derived.put(key, slot.how());
        }
    }
}
