package dev.octavo.biopharma.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Every label of the data file is found in its own example.
class FigureLabelsTest {

    @Test
    void theLabelsOfTheFileAreFoundInTheirExamples() {
        assertThat(FigureLabels.LINES).hasSizeGreaterThan(10);
        for (FigureLabels.Line line : FigureLabels.LINES) {
            assertThat(FigureLabels.of(FigureLabels.plain(line.example())))
                    .as(line.label())
                    .hasValueSatisfying(m -> {
                        assertThat(m.name()).isEqualTo(line.name());
                        assertThat(m.loss()).isEqualTo(line.sign().equals("loss"));
                    });
        }
        assertThat(FigureLabels.of("product margins")).isEmpty();
    }
}
