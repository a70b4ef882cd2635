package dev.octavo.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessionsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "0001234567-07-012345.txt, 0001234567-07-012345",
                "edgar/data/99/0001234567-07-012345-index.htm, 0001234567-07-012345",
                "99_8K_2007_0001234567-07-012345.htm, 0001234567-07-012345",
                "000123456707012345/form8k.htm, 0001234567-07-012345",
                "1178670-000123456707012345_primary.html, 0001234567-07-012345",
                "0001234567-07-0123456.txt, none",
                "0001234567070123456.txt, none",
                "0001234567-07-01234, none",
                "form8k.htm, none",
                "'', none"
            })
    void areFoundInNames(String name, String accession) {
        assertThat(Accessions.in(name).orElse(null)).isEqualTo(accession);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "0001234567-07-012345, 2007",
                "0001234567-93-000001, 1993",
                "0001234567-92-000001, 2092",
                "0001234567-x7-012345, none",
                "000123456707012345, none",
                "'', none"
            })
    void tellTheirYear(String accession, Integer year) {
        assertThat(Accessions.year(accession).orElse(null)).isEqualTo(year);
    }
}
