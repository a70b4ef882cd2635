package dev.octavo.biopharma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.sentence.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How texts write sums of money.
class MoneyFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It paid $5 million.                    | USD 5000000
                    It paid US$8.0 million and C$2 million. | USD 8000000; CAD 2000000
                    It paid HK$3 million and A$4 million.  | HKD 3000000; AUD 4000000
                    It paid €1,500,000 or £2m or ¥300.     | EUR 1500000; GBP 2000000; JPY 300
                    # a code stands before or behind, a name behind
                    It paid CHF 5 million.                 | CHF 5000000
                    It paid 5 million CHF.                 | CHF 5000000
                    It paid SGD 7 million, not 7 million HKD. | SGD 7000000; HKD 7000000
                    It paid RMB 6 million, then 6 million RMB. | CNY 6000000; CNY 6000000
                    It paid yen 300 million and 5 million euros. | JPY 300000000; EUR 5000000
                    It paid 5 million Swiss francs and 6 million U.S. dollars. | CHF 5000000; USD 6000000
                    It paid 5 million kronor, 6 million Danish kroner and 7 million kroner. | SEK 5000000; DKK 6000000
                    It paid MSEK 27.5, or 2.7 MEUR, and TEUR 150.     | SEK 27500000; EUR 2700000; EUR 150000
                    It paid $1-mln, EUR 3 mln and 12 mln stg. | USD 1000000; EUR 3000000; GBP 12000000
                    It paid 8.6 billion won; it won 300 won cases. | KRW 8600000000
                    It paid one hundred fifty thousand dollars. | USD 150000
                    It paid eleven million dollars, then eighty million euros. | USD 11000000; EUR 80000000
                    It paid 2,500,000,000 Italian Lire, 3 billion lira and 4 million Dutch guilders. | ITL 2500000000; ITL 3000000000; NLG 4000000
                    It paid Euro 8.5 million; Euro 2016 was held in France. | EUR 8500000
                    # two letters only before a great sum
                    It paid FF 5,000,000 for DM 1.         | FRF 5000000
                    # numbers without a currency
                    It met 5 million francs of marks, 12 us, 3 a and 4 hk. | -
                    The SEC 8 and KRW filed 10 forms.      | -
                    """)
    void sumsAreRead(String text, String expected) {
        assertThat(sums(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "$ ",
                "US$",
                "CHF",
                "5 million",
                "million CHF",
                "$$$ 5",
                "5,,5,",
                "$99999999999999999999999999999999",
                "FF DM 5"
            })
    void scrapsAreRead(String text) {
        assertThat(sums(text)).isIn("-", "USD 5");
    }

    private static String sums(String text) {
        return ReadText.found(
                text,
                "",
                s ->
                        s.m().all(Mention.Type.MONEY).stream()
                                .map(m -> s.m().money(m.from()))
                                .map(m ->
                                        m.currency().orElseThrow()
                                                + " "
                                                + m.amount().orElseThrow()));
    }
}
