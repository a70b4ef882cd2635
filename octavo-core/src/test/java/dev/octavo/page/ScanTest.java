package dev.octavo.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.form.cover.Places;
import dev.octavo.form.cover.RuleNumbers;
import dev.octavo.form.line.Beginnings;
import dev.octavo.form.line.Nothing;
import dev.octavo.form.signature.SignerNames;
import dev.octavo.form.signature.TitleWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small tools by which covers and signatures are looked through.
class ScanTest {

    @Test
    void caseOfLettersDoesNotCount() {
        assertThat(Scan.at("FORM 8-K", 0, "form 8-k")).isTrue();
        assertThat(Scan.find("see Item 5 and ITEM 6", 0, 21, "item ")).isEqualTo(4);
        assertThat(Scan.findLast("see Item 5 and ITEM 6".toCharArray(), 0, 21, "item "))
                .isEqualTo(15);
        assertThat(Scan.ends("Chief Executive AND", 0, 19, " and")).isTrue();
    }

    @Test
    void onlyLettersHaveACase() {
        assertThat(Scan.at("FORM\r8", 0, "form-8")).isFalse();
        assertThat(Scan.at("@", 0, "`")).isFalse();
    }

    @Test
    void nothingIsReadBehindTheEnd() {
        assertThat(Scan.at("item", 0, "item ")).isFalse();
        assertThat(Scan.at("item 5", 0, 4, "item ")).isFalse();
        assertThat(Scan.at("item", 4, "i")).isFalse();
        assertThat(Scan.find("item", 0, 3, "item")).isEqualTo(-1);
        assertThat(Scan.findLast("".toCharArray(), 0, 0, "item")).isEqualTo(-1);
        assertThat(Beginnings.of("item").at(new char[0], 0, 0)).isFalse();
    }

    @Test
    void beginningsAreSortedByFirstLetter() {
        Beginnings words = Beginnings.of("soliciting", "securities", "(amendment");
        assertThat(words.of('S')).containsExactly("soliciting", "securities");
        assertThat(words.at("SECURITIES registered".toCharArray(), 0, 21)).isTrue();
        assertThat(words.at("(Amendment No. 1)".toCharArray(), 0, 17)).isTrue();
        assertThat(words.at("\u0160".toCharArray(), 0, 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Delaware | true",
                "N.Y. | true",
                "N. Y. | true",
                "NEW  JERSEY, | true",
                "Qu\u00c9bec | true",
                "State of Delaware | true",
                "Grand Duchy of Luxembourg | true",
                "Newjersey | false",
                "New | false",
                "State of | false",
                ". | false",
            })
    void placesAreFoundHoweverTheyAreSet(String name, boolean place) {
        assertThat(Places.jurisdiction(name, 0, name.length())).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N/A | true",
                "Not applicable. | true",
                "-- | true",
                "No change | true",
                "None 2 | false",
                "Nonesuch Corp. | false",
                "7 | false",
            })
    void nothingIsSaidInSomeWays(String words, boolean nothing) {
        assertThat(Nothing.said(words)).isEqualTo(nothing);
    }

    @Test
    void ruleNumbersInTheFirstOfTheirWays() {
        String text = "17 CFR 230.425 and Rule 425; 14a-12, 240.14d-2(b), rule 13e4(c)";
        RuleNumbers rules = RuleNumbers.of(text, 0, text.length());
        assertThat(rules.first(0, 0)).isEqualTo(text.indexOf("Rule 425"));
        assertThat(rules.first(0, 20)).isEqualTo(-1);
        assertThat(rules.first(1, 0)).isEqualTo(text.indexOf("14a-12"));
        assertThat(rules.first(2, 0)).isEqualTo(text.indexOf("14d-2"));
        assertThat(rules.first(3, 0)).isEqualTo(text.indexOf("13e4"));
        assertThat(RuleNumbers.of("425", 0, 3).first(0, 0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Example Holdings, L.L.C. | true",
                "By its General Partner | true",
                "On behalf of the trust administrator | true",
                "Companion Ames | false",
                "Vice President, Finance | false",
                "... | false",
            })
    void firmsAreToldByTheirWords(String words, boolean firm) {
        assertThat(TitleWords.firm(words, 0, words.length())).isEqualTo(firm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JANE Q. DOE | Jane Q. Doe | true",
                "Jane Q. Doe | Jane Doe | true",
                "Jane Doe | Vice President | false",
                "--- | Jane Doe | false",
            })
    void namesAreComparedByLetters(String name, String words, boolean alike) {
        assertThat(SignerNames.alike(name, words, 0, words.length())).isEqualTo(alike);
    }
}
