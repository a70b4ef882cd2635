package dev.octavo.form.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where the rules of the check boxes are named.
class RuleNumbersTest {

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
}
