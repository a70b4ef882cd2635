package dev.octavo.json;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.edgar.Span;
import io.avaje.json.mapper.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The way back from [EventJson]: an event out of the line that it was printed as. What is printed
/// of an event is all of it, so nothing is lost.
public final class EventJsonReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> all;

    private EventJsonReader(Map<String, Object> all) {
        this.all = all;
    }

    /// Reads a line that [EventJson] wrote.
    ///
    /// @throws IllegalArgumentException when it is no event
    public static Event read(String line) {
        try {
            return new EventJsonReader(JSON.fromJsonObject(line)).event();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no event: " + e.getMessage(), e);
        }
    }

    /// What a line says of where its event comes from.
    public record Origin(
            String id,
            String file,
            Optional<String> member,
            Optional<String> accession,
            Optional<String> registrant,
            Optional<String> cik) {}

    /// Where the event of a line comes from.
    public static Origin origin(String line) {
        Map<String, Object> all = JSON.fromJsonObject(line);
        return new Origin(
                string(all, "id").orElse(""),
                string(all, "file").orElse(""),
                string(all, "member"),
                string(all, "accession"),
                string(all, "registrant"),
                string(all, "cik"));
    }

    private Event event() {
        String type = string(all, "type").orElse("");
        return switch (type) {
            case "milestone-payment", "payment" -> payment();
            case "agreement" -> agreement(Event.Act.MADE);
            case "amendment" -> agreement(Event.Act.AMENDED);
            case "termination" -> agreement(Event.Act.ENDED);
            case "clinical-status" -> clinical();
            case "regulatory" -> regulatory();
            case "launch" -> launch();
            case "compound" -> compound();
            case "financial-results" -> results();
            case "forward-looking" ->
                    new Event.ForwardLooking(
                            told(),
                            string(all, "about").orElse(""),
                            string(all, "cue").orElse(""),
                            string(all, "horizon"));
            case "succession" ->
                    new Event.Succession(
                            told(),
                            string(all, "predecessor").orElse(""),
                            string(all, "successor").orElse(""),
                            constant(Event.Succeeding.class, all, "how")
                                    .orElse(Event.Succeeding.SUCCESSOR));
            default -> throw new IllegalArgumentException("type " + type);
        };
    }

    private Event.Told told() {
        return new Event.Told(
                string(all, "item"),
                constant(Occurrence.class, all, "occurrence").orElse(Occurrence.HAPPENED),
                date(all, "announced"),
                date(all, "date")
                        .map(d ->
                                new EventDate(
                                        d,
                                        constant(EventDate.Precision.class, all, "datePrecision")
                                                .orElse(EventDate.Precision.DAY))),
                evidence(all));
    }

    private static List<Evidence> evidence(Map<String, Object> of) {
        List<Evidence> evidence = new ArrayList<>();
        for (Map<String, Object> e : objects(of, "evidence")) {
            evidence.add(
                    new Evidence(
                            new Span(whole(e, "document"), whole(e, "start"), whole(e, "end")),
                            string(e, "quote").orElse("")));
        }
        return evidence;
    }

    private Event payment() {
        Map<String, Object> trigger = object(all, "trigger");
        Map<String, Object> agreement = object(all, "agreement");
        return new Event.Payment(
                told(),
                constant(Event.PaymentKind.class, all, "kind").orElse(Event.PaymentKind.MILESTONE),
                slot("payer"),
                slot("payee"),
                money(all),
                constant(Cash.class, all, "cash").orElse(Cash.UNSAID),
                new Event.Trigger(
                        constant(TriggerType.class, trigger, "type"),
                        string(trigger, "text").orElse("")),
                slot("compound"),
                slot("target"),
                slot("indication"),
                phase("phase"),
                new Event.AgreementRef(
                        string(agreement, "partner"),
                        string(agreement, "date"),
                        strings(agreement, "amended")));
    }

    private Event agreement(Event.Act act) {
        List<Event.Party> parties = new ArrayList<>();
        for (Map<String, Object> p : objects(all, "parties")) {
            parties.add(new Event.Party(string(p, "name").orElse(""), string(p, "role")));
        }
        List<Event.PotentialMilestones> milestones = new ArrayList<>();
        for (Map<String, Object> m : objects(all, "milestones")) {
            milestones.add(
                    new Event.PotentialMilestones(string(m, "class"), money(m), string(m, "per")));
        }
        List<Event.Change> changes = new ArrayList<>();
        for (Map<String, Object> c : objects(all, "changes")) {
            changes.add(
                    new Event.Change(
                            string(c, "field").orElse(""),
                            string(c, "before"),
                            string(c, "after")));
        }
        Map<String, Object> grant = object(all, "grant");
        return new Event.Agreement(
                told(),
                act,
                parties,
                strings(all, "kinds"),
                string(all, "title"),
                string(all, "agreementDate"),
                new Event.Grant(
                        string(grant, "exclusivity"),
                        string(grant, "field"),
                        string(grant, "territory"),
                        string(grant, "subject")),
                optionalMoney("upfront"),
                milestones,
                string(all, "royalty"),
                strings(all, "royaltyRates"),
                optionalMoney("equity"),
                string(all, "option"),
                string(all, "term"),
                termination(),
                changes,
                derived());
    }

    private Optional<Event.Termination> termination() {
        if (all.get("termination") == null) {
            return Optional.empty();
        }
        Map<String, Object> t = object(all, "termination");
        return Optional.of(
                new Event.Termination(
                        string(t, "by"),
                        string(t, "reason"),
                        date(t, "noticeDate"),
                        date(t, "effectiveDate"),
                        string(t, "rightsReturn")));
    }

    /// What is not plainly stated, by path.
    private Map<String, Derivation> derived() {
        Map<String, Object> stated = object(all, "stated");
        Map<String, Derivation> out = new LinkedHashMap<>();
        for (String path : stated.keySet()) {
            constant(Derivation.class, stated, path).ifPresent(how -> out.put(path, how));
        }
        return out;
    }

    private Event clinical() {
        return new Event.ClinicalStatus(
                told(),
                slot("compound"),
                slot("target"),
                slot("indication"),
                phase("fromPhase"),
                phase("phase"),
                constant(Event.ClinicalStep.class, all, "event").orElseThrow(),
                slot("sponsor"),
                string(all, "trial"));
    }

    private Event regulatory() {
        return new Event.Regulatory(
                told(),
                string(all, "agency"),
                string(all, "procedure"),
                constant(Event.RegulatoryAction.class, all, "action").orElseThrow(),
                slot("compound"),
                slot("indication"),
                string(all, "territory"),
                slot("sponsor"));
    }

    private Event launch() {
        return new Event.Launch(
                told(),
                constant(Event.LaunchKind.class, all, "kind").orElseThrow(),
                slot("compound"),
                slot("indication"),
                string(all, "territory"),
                slot("seller"));
    }

    private Event compound() {
        return new Event.Compound(
                told(),
                string(all, "name").orElse(""),
                strings(all, "aliases"),
                slot("modality"),
                slot("target"),
                slot("antibody"),
                slot("linker"),
                slot("payload"),
                slot("technology"),
                slot("owner"),
                slot("partner"),
                slot("ownership", s -> constant(Event.Ownership.class, s)),
                phase("phase"),
                slot("stage"),
                slot("indication"));
    }

    private Event results() {
        List<Event.Figure> figures = new ArrayList<>();
        for (Map<String, Object> f : objects(all, "figures")) {
            figures.add(
                    new Event.Figure(
                            string(f, "name").orElse(""),
                            number(f, "value").orElse(BigDecimal.ZERO),
                            string(f, "unit").orElse(""),
                            number(f, "scale").map(BigDecimal::longValue).orElse(1L),
                            evidence(f)));
        }
        Map<String, Object> period = object(all, "period");
        return new Event.FinancialResults(
                told(),
                date(period, "end"),
                string(period, "length"),
                string(all, "fiscalYearEnd"),
                figures);
    }

    private Optional<Money> optionalMoney(String key) {
        return all.get(key) == null ? Optional.empty() : Optional.of(money(object(all, key)));
    }

    private static Money money(Map<String, Object> of) {
        return new Money(
                number(of, "amount"),
                string(of, "currency"),
                constant(Money.Qualifier.class, of, "qualifier")
                        .orElse(Money.Qualifier.UNDISCLOSED));
    }

    private Slot<String> slot(String key) {
        return slot(key, s -> s);
    }

    private Slot<Phase> phase(String key) {
        return slot(key, EventJsonReader::phaseOf);
    }

    private <T> Slot<T> slot(String key, Function<String, T> of) {
        Derivation how =
                constant(Derivation.class, object(all, "stated"), key).orElse(Derivation.STATED);
        return string(all, key).map(v -> Slot.of(of.apply(v), how)).orElseGet(Slot::none);
    }

    private static Phase phaseOf(String printed) {
        for (Phase p : Phase.values()) {
            if (p.printed().equals(printed)) {
                return p;
            }
        }
        throw new IllegalArgumentException("phase " + printed);
    }

    private static Optional<String> string(Map<String, Object> of, String key) {
        return of.get(key) instanceof String s ? Optional.of(s) : Optional.empty();
    }

    private static Optional<LocalDate> date(Map<String, Object> of, String key) {
        return string(of, key).map(LocalDate::parse);
    }

    private static Optional<BigDecimal> number(Map<String, Object> of, String key) {
        return of.get(key) instanceof Number n
                ? Optional.of(new BigDecimal(n.toString()))
                : Optional.empty();
    }

    private static int whole(Map<String, Object> of, String key) {
        return number(of, key).orElseThrow().intValue();
    }

    private static <E extends Enum<E>> Optional<E> constant(
            Class<E> type, Map<String, Object> of, String key) {
        return string(of, key).map(v -> constant(type, v));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String printed) {
        return Enum.valueOf(type, printed.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Map<String, Object> object(Map<String, Object> of, String key) {
        return asObject(of.get(key));
    }

    @SuppressWarnings("unchecked") // a JSON object's keys are strings
    private static Map<String, Object> asObject(@Nullable Object value) {
        return value instanceof Map<?, ?> m ? (Map<String, Object>) m : Map.of();
    }

    private static List<Map<String, Object>> objects(Map<String, Object> of, String key) {
        List<Map<String, Object>> out = new ArrayList<>();
        if (of.get(key) instanceof List<?> list) {
            list.forEach(e -> out.add(asObject(e)));
        }
        return out;
    }

    private static List<String> strings(Map<String, Object> of, String key) {
        List<String> out = new ArrayList<>();
        if (of.get(key) instanceof List<?> list) {
            list.forEach(e -> out.add(String.valueOf(e)));
        }
        return out;
    }
}
