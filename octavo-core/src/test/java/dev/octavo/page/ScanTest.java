package dev.octavo.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Letters looked for without regard to case.
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
    }
}
