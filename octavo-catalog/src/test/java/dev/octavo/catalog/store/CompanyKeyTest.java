package dev.octavo.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nordlicht, Inc.|nordlicht",
                "NORDLICHT INC|nordlicht",
                "ACME CORP /DE/|acme",
                "Acme Co., Ltd.|acme",
                "A.B. Example & Sons, L.P.|ab example sons",
                "Société Générale S.A.|societe generale",
                "The Trust Company|the",
                "Inc.|inc",
                "O'Brien's|obriens",
                "1-800 Example.com|1 800 examplecom",
            })
    void names_become_keys(String name, String key) {
        assertThat(CompanyKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "855654, 0000855654",
        "0000855654, 0000855654",
        "'', ",
        "85 56, ",
        "10000855654, ",
        "８５, "
    })
    void digits_become_a_cik(String typed, String cik) {
        assertThat(CompanyKey.cik(typed)).isEqualTo(Optional.ofNullable(cik));
    }
}
