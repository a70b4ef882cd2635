package dev.octavo.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Fact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemsTest {

    private static final Fact<LocalDate> IN_2003 = Fact.of(LocalDate.of(2003, 5, 1), List.of());
    private static final Fact<LocalDate> IN_2024 = Fact.of(LocalDate.of(2024, 5, 1), List.of());

    @Test
    void everyItemIsFoundByItsNumberAndByEdgarsWords() {
        for (FormItem item : Items.all()) {
            assertThat(Items.find(item.number())).contains(item);
            Fact<LocalDate> day = item.legacy() ? IN_2003 : IN_2024;
            for (String words : item.edgar()) {
                assertThat(Items.ofEdgar(words, day)).as(words).contains(item.number());
            }
        }
        assertThat(Items.all()).hasSize(33 + 1 + 13);
    }

    @Test
    void edgarsOwnSpellingsLeadBack() {
        assertThat(Items.ofEdgar("Cost Associated with Exit or Disposal Activities", IN_2024))
                .contains("2.05");
        assertThat(Items.ofEdgar("Amendments to the Registrant.s Code of Ethics", IN_2003))
                .contains("10");
        assertThat(
                        Items.ofEdgar(
                                "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers: Compensatory "
                                        + "Arrangements of Certain Officers",
                                IN_2024))
                .contains("5.02");
        assertThat(Items.ofEdgar("5.02", Fact.none())).contains("5.02");
        assertThat(Items.ofEdgar("", IN_2024)).isEmpty();
        assertThat(Items.ofEdgar("Something else", IN_2024)).isEmpty();
    }

    @Test
    void wordsOfBothNumberingsAreDecidedByDayOrCase() {
        assertThat(Items.ofEdgar("Other events", IN_2003)).contains("5");
        assertThat(Items.ofEdgar("Other events", IN_2024)).contains("8.01");
        assertThat(Items.ofEdgar("Financial statements and exhibits", Fact.none())).contains("7");
        assertThat(Items.ofEdgar("Financial Statements and Exhibits", Fact.none()))
                .contains("9.01");
    }

    @Test
    void legacyItemsHaveTodaysNumber() {
        assertThat(Items.today("5", IN_2003)).isEqualTo("8.01");
        assertThat(Items.today("9", IN_2003)).isEqualTo("7.01");
        assertThat(Items.today("9", Fact.of(LocalDate.of(1998, 1, 5), List.of())))
                .isEqualTo("3.02");
        assertThat(Items.today("13", IN_2003)).isEmpty();
        assertThat(Items.today("8", "Other Events", IN_2003)).isEqualTo("5.03");
        assertThat(Items.today("8", "Other Events", IN_2024)).isEqualTo("8.01");
        assertThat(Items.today("8", "", IN_2024)).isEqualTo("8.01");
        assertThat(Items.today("8", "Change in Fiscal Year", IN_2024)).isEqualTo("5.03");
        assertThat(Items.today("2", "Results of Operations and Financial Condition", IN_2024))
                .isEqualTo("2.02");
        assertThat(Items.today("5", "Other Events.", IN_2024)).isEqualTo("8.01");
        assertThat(Items.today("9", "Regulation FD Disclosure", IN_2024)).isEqualTo("7.01");
        assertThat(Items.today("8", "Other Events", Fact.none())).isEqualTo("5.03");
        assertThat(Items.today("5.02", IN_2024)).isEqualTo("5.02");
    }

    @Test
    void resultsAndRegulationFdAreFurnished() {
        assertThat(Items.statusByForm("2.02", IN_2024)).isEqualTo(Status.FURNISHED);
        assertThat(Items.statusByForm("7.01", IN_2024)).isEqualTo(Status.FURNISHED);
        assertThat(Items.statusByForm("12", IN_2003)).isEqualTo(Status.FURNISHED);
        assertThat(Items.statusByForm("9", Fact.of(LocalDate.of(1998, 1, 5), List.of())))
                .isEqualTo(Status.FILED);
        assertThat(Items.statusByForm("8.01", IN_2024)).isEqualTo(Status.FILED);
    }

    @Test
    void captionsChangeWithTheDay() {
        FormItem item = Items.find("5.02").orElseThrow();
        assertThat(item.caption(LocalDate.of(2006, 11, 6))).endsWith("Principal Officers");
        assertThat(item.caption(LocalDate.of(2006, 11, 7)))
                .endsWith("Compensatory Arrangements of Certain Officers");
        assertThat(item.captions().getFirst().until()).isEqualTo(LocalDate.of(2006, 11, 6));
        assertThat(Items.find("5").orElseThrow().until()).isEqualTo(LocalDate.of(2004, 8, 22));
        assertThat(Items.find("1.05").orElseThrow().from()).isEqualTo(LocalDate.of(2023, 12, 18));
        assertThat(Items.section(5)).isEqualTo("Corporate Governance and Management");
        assertThat(Items.section(10)).isEmpty();
    }
}
