package dev.octavo.biopharma.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words of a sentence name a disease.
class IndicationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The trial in patients with gout has begun. | gout
                    The Phase 2 trial of ALD-3 in gout met its primary endpoint. | gout
                    It was approved for adults with moderate to severe plaque psoriasis. | moderate to severe plaque psoriasis
                    # an adverb says how ill, and is no disease
                    It was approved for adults with moderately to severely active rheumatoid arthritis. | moderately to severely active rheumatoid arthritis
                    It was approved for adults with severely (HER2-low) ill hearts. | -
                    The trial in patients with congenital anomaly has begun. | congenital anomaly
                    It was approved for adults whose lymphoma has returned. | lymphoma
                    # the disease in the name of a gene or protein
                    It is for patients with recurrent Kirsten rat sarcoma viral oncogene homolog (KRAS)-mutated low-grade serous ovarian cancer. | low-grade serous ovarian cancer
                    The melanoma antigen was found by the retinoblastoma protein group. | -
                    The trial in patients with growth factor receptor mutations has begun. | -
                    The trial in breast cancer patients with BRCA mutations has begun. | breast cancer
                    # what belongs to its name, and what does not
                    The trial in patients with recurrent head and neck cancer has begun. | recurrent head and neck cancer
                    It is for the treatment of known or suspected opioid overdose. | opioid overdose
                    It is for the prevention of attacks of hereditary angioedema. | hereditary angioedema
                    Data from the trial in ulcerative colitis expected in May. | ulcerative colitis
                    Visits were missed due to the COVID-19 pandemic. | -
                    # a clause behind "in" or "for"
                    The candidate for making portfolio purchases was found. | -
                    The study in selling notes has ended. | -
                    The study in hearing loss has ended. | hearing loss
                    The study in bleeding disorders and the trial in binge eating are open. | bleeding disorders; binge eating
                    """)
    void areNamed(String text, String expected) {
        assertThat(named(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "patients with",
                "patients with severely",
                "patients with severely to",
                "(KRAS)-",
                "-cancer",
                "cancer",
                "trial in making",
                "sarcoma oncogene",
                "sarcoma viral"
            })
    void scrapsAreRead(String text) {
        assertThat(named(text)).isIn("-", "cancer", "sarcoma");
    }

    private static String named(String text) {
        return ReadText.found(
                text, "", s -> Indications.all(s).stream().map(f -> s.t.text(f.from(), f.to())));
    }
}
