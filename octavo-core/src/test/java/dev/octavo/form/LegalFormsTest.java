package dev.octavo.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nordlicht, Inc.",
                "NORDLICHT L.L.C.,",
                "Nordlicht Partners L.P.",
                "Nordlicht plc",
                "Nordlicht GmbH",
                "Nordlicht Trust"
            })
    void wholeNamesEndInOne(String text) {
        assertThat(LegalForms.ends(text, 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "Inc.",
                "Nordlicht",
                "a Delaware corporation",
                "an Ohio limited company",
                "Nordlicht, formerly known as",
                "Nordlicht Incorporatedcorporatedcorporated",
                "Nordlicht (Inc.)"
            })
    void otherStretchesDoNot(String text) {
        assertThat(LegalForms.ends(text, 0, text.length())).isFalse();
    }

    @Test
    void abbreviationsAreWrittenWithFullStopsToo() {
        assertThat(LegalForms.ofCompanies())
                .contains("llc", "l.l.c", "l.l.c.", "s.a.", "gmbh", "incorporated")
                .doesNotContain("g.m.b.h.", "trust");
    }
}
