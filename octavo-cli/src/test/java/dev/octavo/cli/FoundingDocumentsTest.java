package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import dev.octavo.catalog.Entry;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.Pipeline;
import dev.octavo.catalog.PipelineRow;
import dev.octavo.catalog.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the three founding documents tell, exactly.
class FoundingDocumentsTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    private static final List<Event> EVENTS = new ArrayList<>();
    private static final List<Telling> TELLINGS = new ArrayList<>();
    private static final List<Entry> ENTRIES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the founding documents are not here");
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.sorted().toList()) {
                Filing filing =
                        FilingReader.read(
                                Files.readAllBytes(file), file.toString(), Optional.empty());
                List<Event> events = FilingReader.events(filing);
                EVENTS.addAll(events);
                TELLINGS.addAll(Telling.of(filing, events));
                ENTRIES.addAll(Entry.of(filing, events));
            }
        }
    }

    private static <T extends Event> List<T> all(Class<T> type) {
        return EVENTS.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void twoMilestones() {
        assertThat(Ledger.of(ENTRIES).rows())
                .extracting(r -> r.payer().orElse("") + " " + r.money().amount().orElseThrow())
                .containsExactly("Genentech 5000000", "sanofi-aventis 1000000");
    }

    @Test
    void oneResultsAnnouncement() {
        assertThat(all(Event.FinancialResults.class)).hasSize(1);
    }

    @Test
    void fourClinicalSteps() {
        assertThat(all(Event.ClinicalStatus.class))
                .extracting(
                        e -> e.compound().value().orElse(""),
                        e -> e.phase().value().map(Phase::printed).orElse(""),
                        e -> e.told().occurrence(),
                        e -> e.told().date().map(d -> d.date().toString()).orElse(""))
                .containsExactlyInAnyOrder(
                        tuple("SAR3419", "I", Occurrence.HAPPENED, ""),
                        tuple("trastuzumab-DM1", "II", Occurrence.HAPPENED, ""),
                        tuple("huC242-DM4", "II", Occurrence.EXPECTED, ""),
                        tuple("trastuzumab-DM1", "I", Occurrence.HAPPENED, "2006-04-01"));
        assertThat(all(Event.ClinicalStatus.class))
                .extracting(Event.ClinicalStatus::step)
                .containsOnly(Event.ClinicalStep.START);
    }

    @Test
    void twoWhollyOwnedCompoundsAndFourWithPartners() {
        Map<String, Event.Compound> compounds =
                all(Event.Compound.class).stream()
                        .collect(Collectors.toMap(Event.Compound::name, Function.identity()));
        assertThat(compounds)
                .containsOnlyKeys(
                        "huN901-DM1",
                        "huC242-DM4",
                        "SAR3419",
                        "AVE9633",
                        "AVE1642",
                        "trastuzumab-DM1");
        assertThat(named(c -> c.ownership().value().orElse(null) == Event.Ownership.WHOLLY_OWNED))
                .containsExactlyInAnyOrder("huN901-DM1", "huC242-DM4");
        for (String own : List.of("huN901-DM1", "huC242-DM4")) {
            assertThat(compounds.get(own).technology().value()).contains("TAP");
            assertThat(compounds.get(own).owner().value()).contains("ImmunoGen, Inc.");
        }
        assertThat(named(c -> c.partner().isPresent()))
                .containsExactlyInAnyOrder("SAR3419", "AVE9633", "AVE1642", "trastuzumab-DM1");
        assertThat(
                        named(c ->
                                c.partner().isPresent()
                                        && c.modality()
                                                .value()
                                                .orElse("")
                                                .equals("antibody-drug-conjugate")))
                .containsExactlyInAnyOrder("SAR3419", "AVE9633", "trastuzumab-DM1");
        assertThat(compounds.get("AVE1642").payload().isPresent()).isFalse();
    }

    private static List<String> named(Predicate<Event.Compound> is) {
        return all(Event.Compound.class).stream().filter(is).map(Event.Compound::name).toList();
    }

    @Test
    void oneAgreementOf2000AmendedIn2006() {
        assertThat(all(Event.Agreement.class))
                .extracting(
                        Event.Agreement::type,
                        e -> e.parties().stream().map(Event.Party::name).toList(),
                        e -> e.date().orElse(""),
                        e -> e.told().date().map(d -> d.date().getYear()).orElse(0),
                        e -> e.grant().exclusivity().isPresent())
                .containsExactlyInAnyOrder(
                        tuple(
                                "agreement",
                                List.of("Genentech", "ImmunoGen, Inc."),
                                "2000",
                                2000,
                                true),
                        tuple(
                                "amendment",
                                List.of("Genentech", "ImmunoGen, Inc."),
                                "2000",
                                2006,
                                false));
        List<Event.Change> changes =
                all(Event.Agreement.class).stream().flatMap(e -> e.changes().stream()).toList();
        assertThat(changes).extracting(Event.Change::field).containsExactly("milestones");
        assertThat(changes.getFirst().after())
                .hasValueSatisfying(w -> assertThat(w).startsWith("increased milestone payments"));
    }

    @Test
    void oneSafeHarbor() {
        assertThat(
                        all(Event.ForwardLooking.class).stream()
                                .filter(e -> e.about().equals("safe-harbor")))
                .hasSize(1);
    }

    @Test
    void thePipelineAtTheEndOf2007AndBefore() {
        assertThat(phases(LocalDate.of(2007, 12, 31)))
                .containsExactly(
                        "trastuzumab-DM1 II 2007-07-31",
                        "SAR3419 I 2007-10-17",
                        "AVE1642 - -",
                        "AVE9633 - -",
                        "huC242-DM4 - - next Phase II start",
                        "huN901-DM1 - -");
        assertThat(phases(LocalDate.of(2006, 12, 31)))
                .containsExactly("trastuzumab-DM1 I 2006-04-01");
        assertThat(phases(LocalDate.of(2005, 1, 1))).isEmpty();
    }

    private static List<String> phases(LocalDate asOf) {
        List<String> out = new ArrayList<>();
        for (PipelineRow r : Pipeline.of(TELLINGS, asOf).rows()) {
            out.add(
                    r.name()
                            + " "
                            + r.phase().orElse("-")
                            + " "
                            + r.since().map(d -> d.date().toString()).orElse("-")
                            + r.next().map(n -> " next " + n.inWords()).orElse(""));
        }
        return out;
    }
}
