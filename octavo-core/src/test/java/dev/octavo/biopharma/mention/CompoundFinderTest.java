package dev.octavo.biopharma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.sentence.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words of a sentence name a compound.
class CompoundFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the form in which a drug is taken
                    ZORVEXA tablets were launched in Europe. | ZORVEXA
                    Belgrave markets Zorvexa capsules in Europe. | Zorvexa
                    Zorvexa oral solution and Zorvexa nasal spray were launched. | Zorvexa; Zorvexa
                    Zorvinate Bitartrate Tablets were approved by the FDA. | Zorvinate Bitartrate
                    The first patient received Zorvexa extended-release tablets. | Zorvexa
                    # what stands before such a form and is no name
                    Coated tablets, Chewable tablets and Generic tablets were launched. | -
                    Buccal tablets were launched. Sterile injection was sold. | -
                    Aldwych tablets were launched. | -
                    Zorvexa solution, Zorvexa powder and Zorvexa tablet computers were sold. | -
                    # headings in capitals
                    FDA APPROVES ZORVEXA FOR GOUT | ZORVEXA
                    FDA APPROVES ZORVEXA TABLETS FOR GOUT | ZORVEXA
                    FDA Approves Zorvexa for Gout | Zorvexa
                    SALES OF BELGRAVE PRODUCTS FOR GOUT | -
                    APPROVAL OF REINCORPORATION BY STOCKHOLDERS | -
                    TRIAL OF BIOMARKERS IN GOUT | -
                    # places
                    We will launch Zorvexa in Europe. | Zorvexa
                    Sales of zorvatinol rose. | -
                    The sales of zorvatinol in Europe rose. | zorvatinol
                    The sales of subassemblies in Europe rose. | -
                    # an English word in the plural explained by a bracket
                    New Treatments (zorimab) were approved. | zorimab
                    New Zorvexa (zorimab) was approved. | Zorvexa (zorimab)
                    """)
    void areNamed(String text, String expected) {
        assertThat(named(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tablets",
                "Tablets",
                "oral tablets",
                "Zorve",
                "Zorvexa oral",
                "Zorvexa oral nasal topical",
                "Zorvexa oral nasal topical eye tablets",
                "APPROVES FOR",
                "OF FOR",
                "Treatments (",
                "Treatments (zorimab"
            })
    void scrapsNameNone(String text) {
        assertThat(named(text)).isIn("-", "zorimab");
    }

    private static String named(String text) {
        return ReadText.found(
                text,
                "Aldwych Therapeutics, Inc.",
                s -> s.m().all(Mention.Type.COMPOUND).stream().map(Mention::name));
    }
}
