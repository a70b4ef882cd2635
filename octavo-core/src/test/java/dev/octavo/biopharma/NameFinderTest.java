package dev.octavo.biopharma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of organisations by their words.
class NameFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A licence from Aldwych Antibodies, Inc. and Belgrave & Co., Ltd. of Chiswell.",
                "Shares of Cinder Cone Pharma and Co. for the Aldwych Institute for Cancer Research"
            })
    void noNameReachesBeyondTheStretchThatIsSearched(String text) {
        Tokens t = Tokens.of(text);
        for (int to = 0; to <= t.count; to++) {
            Mentions m = Mentions.of(t, 0, to);
            new Parties("").find(m, false);
            int end = to;
            assertThat(m.all(Mention.Type.ORG)).allMatch(org -> org.to() <= end);
        }
    }
}
