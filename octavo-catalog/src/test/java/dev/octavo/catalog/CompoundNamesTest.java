package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.edgar.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompoundNamesTest {

    private static Event.Compound compound(
            String name, List<String> aliases, String antibody, String payload) {
        return new Event.Compound(
                new Event.Told(
                        Optional.empty(),
                        Occurrence.HAPPENED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Evidence(new Span(1, 0, 1), "x"))),
                name,
                aliases,
                Slot.none(),
                Slot.none(),
                antibody.isEmpty() ? Slot.none() : Slot.stated(antibody),
                Slot.none(),
                payload.isEmpty() ? Slot.none() : Slot.stated(payload),
                Slot.none(),
                Slot.none(),
                Slot.none(),
                Slot.none(),
                Slot.none(),
                Slot.none(),
                Slot.none());
    }

    @Test
    void joinsAliasesOfSeveralFilings() {
        CompoundNames names =
                CompoundNames.of(
                        List.of(
                                compound("zorvatug-DM1", List.of("Z-DM1"), "", ""),
                                compound(
                                        "ZORVEXA",
                                        List.of("Z-DM1", "zorvatug emtansine"),
                                        "",
                                        "")));
        assertThat(names.same("ZORVEXA® (zorvatug emtansine)", "zorvatug-DM1")).isTrue();
        assertThat(names.same("ado-zorvatug emtansine", "Z-DM1")).isTrue();
        assertThat(names.same("zorvatug", "zorvatug-DM1")).isFalse();
        assertThat(names.same("", "")).isFalse();
    }

    @Test
    void joinsConjugatesOfTheSameParts() {
        CompoundNames names =
                CompoundNames.of(
                        List.of(
                                compound("BGV-9", List.of(), "huA77", "DM4"),
                                compound("huA77-DM4", List.of(), "huA77", "DM4"),
                                compound("huA77-DM1", List.of(), "huA77", "DM1")));
        assertThat(names.same("BGV-9", "huA77-DM4")).isTrue();
        assertThat(names.same("BGV-9", "huA77-DM1")).isFalse();
    }

    @Test
    void theDictionaryJoinsPublicNames() {
        CompoundNames names = CompoundNames.of(List.of());
        assertThat(names.same("T-DM1", "trastuzumab-MCC-DM1")).isTrue();
        assertThat(names.same("ado-trastuzumab emtansine", "Kadcyla")).isTrue();
        assertThat(names.same("huC242-DM1", "huC242-DM4")).isFalse();
        assertThat(names.same("cantuzumab mertansine", "cantuzumab ravtansine")).isFalse();
        assertThat(names.same("trastuzumab", "trastuzumab emtansine")).isFalse();
    }
}
