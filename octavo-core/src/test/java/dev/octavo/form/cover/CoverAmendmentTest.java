package dev.octavo.form.cover;

import static dev.octavo.form.cover.Covers.HEAD;
import static dev.octavo.form.cover.Covers.TAIL;
import static dev.octavo.form.cover.Covers.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.form.Cover;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverAmendmentTest {

    @Test
    void amendment() {
        Cover cover =
                read(
                        HEAD.replace("FORM 8-K", "FORM 8-K/A\n(Amendment No. 2)")
                                + "Date of Report (Date of earliest event reported): March 1, 2006\n\nLarkspur Therapeutics, Inc.\n"
                                + "(Exact name of registrant as specified in its charter)\n"
                                + TAIL);
        assertThat(cover.amendment().value()).contains(true);
        assertThat(cover.amendmentNumber().value()).contains(2);
        assertThat(
                        read(HEAD
                                        + "Date of Report (Date of earliest event reported): March 1, 2006\n\nLarkspur\n(Exact name of registrant as specified in its charter)\n")
                                .amendment()
                                .value())
                .contains(false);
    }

    @ParameterizedTest
    @CsvSource({
        "(Amendment No. 2), 2",
        "AMENDMENT NUMBER 3, 3",
        "Amendment No. 11 to Form 8-K, 11",
        "Amendment No. One to Form 8-K, 1",
        "AMENDMENT NUMBER TWO, 2",
        "(Amendment 1), 1",
        "Amendment #4, 4",
        "(Amendment No. II), 2",
        "1st Amendment, 1",
        "(Second Amendment to Form 8-K), 2",
        "Second Amendment and Restatement of the Plan,",
        "Amendment 2010,",
        "Amendment No. ___ to Form 8-K of March 1,",
    })
    void theNumberOfAnAmendmentStandsBehindItsWords(String words, Integer number) {
        Cover cover =
                read(
                        HEAD.replace("FORM 8-K", "FORM 8-K/A\n" + words)
                                + "Larkspur, Inc.\n(Exact name of registrant as specified in its charter)\n(Commission File Number)\n"
                                + TAIL);
        assertThat(cover.amendmentNumber().value()).isEqualTo(Optional.ofNullable(number));
    }
}
