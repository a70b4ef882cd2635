package dev.octavo.biopharma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words of a sentence name an organisation.
class NameFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Belgrave has paid.                       | Belgrave
                    # names that end as adverbs and openers do
                    Corbly has paid. Max Corbly has paid.    | Corbly; Max Corbly
                    Lamshire, which has paid, is a company.  | Lamshire
                    # adverbs and openers
                    Additionally, Belgrave has paid.         | Belgrave
                    Contractually Belgrave has paid.         | Belgrave
                    Primarily, it has paid.                  | -
                    Furthermore, Belgrave has paid. Moreover, it has paid. | Belgrave
                    # what forms of drugs leave
                    Belgrave sells Zorvexa tablets.          | Belgrave
                    """)
    void areFound(String text, String expected) {
        assertThat(named(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ly", "Ly", "Ly,", "Ally", "Furthermore", "Moreover,", "(\"", "& &"})
    void scrapsNameNone(String text) {
        assertThat(named(text)).isIn("-", "Ally", "Ly");
    }

    private static String named(String text) {
        List<String> out = new ArrayList<>();
        for (Sentence s : ReadText.sentences(text, "")) {
            s.orgs().forEach(org -> out.add(org.name()));
        }
        return out.isEmpty() ? "-" : String.join("; ", out);
    }
}
