package dev.octavo.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /// Each line is a text; `|` stands where a sentence must begin.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "On May 3, Aldine, Inc. (the “Company”) signed. |The term is five years.",
                "It was bought by Aldine Inc. |The agreement ends. |It may be renewed.",
                "A payment came from Aldine, Inc. |Net income for the quarter was $1 million.",
                "He sits on the Aldine Inc. Board of Directors. |He is paid.",
                "Shares of Aldine Corp. Common Stock were sold. |See Note 3.",
                "It was filed under File No. 000-12345. |No. 5 follows.",
                "We met Dr. Jane P. Doe and Mr. Roe of Aldine Co., Ltd. in Boston. |They agreed.",
                "The U.S. Food and Drug Administration approved it. |It is sold in the U.S. |The rest is abroad.",
                "Revenue was $3.5 million vs. $2.1 million. |Costs fell 4.2%.",
                "“We are glad.” |“It works,” said Jane Roe, Ph.D. |The trial goes on.",
                "“It works!” said he. |Why? |Because.",
                "Item 9.01. Financial Statements and Exhibits. |The list follows.",
                "It is furnished under Item 2.02. |The information is not filed.",
                "It is furnished under \u201cItem 2.02. Results of Operations\u201d and not filed. |It is new.",
                "It is furnished under \u201cItem 2.02.\u201d |The information is not filed.",
                "1. The first. |2. The second.",
                "Some risks, e.g. Phase II delays, i.e. Late trials, remain. |See Sec. 27A.",
                "See Roe v. Doe, 12 F.3d. |It ended on Nov. 5, 2007. |Then nothing.",
                "The trial is in Phase I. |Another is in Phase II. |Done.",
                "It failed ... because of dust. |So ... Aldine sold. . . Bodoni bought.... |The end.",
                "The review ended. |\u00a5500 million is due. |\u20a91 billion follows.",
                "It is payable to Bodoni Research SA. |First commercial sale brings nothing. |Bodoni S.A. |Vellum is another.",
                "It is payable to Bodoni S.A. |First sales were made. |Bodoni S.A. Pharma Division was paid.",
                "It licensed it to Hansol Pharm. Co., Ltd. |The rest is with Vellum Chem. Inc. |It sells it.",
                "Aldine N.V. and Bodoni S.A. agreed. |Vellum L.L.C. Holdings did not.",
                "(the “Company”). |The Company agreed. |(See Annex B.) |It ends.",
                "CAMBRIDGE, Mass. (BUSINESS WIRE) -- Aldine today said so. |It did.",
                "He left on May 3. |(b) On May 4 she came. |(ii) It (a) began and (b) ended.",
                "The trial met its endpoint.2 |The rate was 40%.",
                "At 5 p.m. Eastern Time it closed. |It opened at 9 a.m. |The price fell.",
                "Is it so? |[It is.] |Yes!",
                "",
                ".",
                "no stop at all",
                "Ends here.  "
            })
    void beginsWhereMarked(String marked) {
        String text = marked.replace("|", "");
        int[] boundaries = Sentences.boundaries(text);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i + 1 < boundaries.length; i++) {
            found.append(i == 0 ? "" : "|").append(text, boundaries[i], boundaries[i + 1]);
        }
        assertThat(found.toString()).isEqualTo(marked);
    }

    @Test
    void leadersOfDotsStayLinear() {
        Growth.assertInProportion(
                400_000,
                n ->
                        assertThat(Sentences.boundaries("Item 1 " + ".".repeat(n) + " Of all"))
                                .hasSize(2));
    }

    @Test
    void oneSentenceAroundAPosition() {
        String text = "One is here. Two is Aldine, Inc. (so named). Three.  ";
        int at = text.indexOf("Aldine");
        assertThat(
                        text.substring(
                                Sentences.sentenceStart(characters(text), at),
                                Sentences.sentenceEnd(characters(text), at)))
                .isEqualTo("Two is Aldine, Inc. (so named).");
        int[] boundaries = Sentences.boundaries(text);
        assertThat(Sentences.sentenceStart(boundaries, at)).isEqualTo(text.indexOf("Two"));
        assertThat(Sentences.sentenceEnd(boundaries, at)).isEqualTo(text.indexOf("Three"));
        assertThat(Sentences.sentenceEnd(characters(text), text.length()))
                .isEqualTo(text.stripTrailing().length());
        assertThat(Sentences.sentenceStart(characters(text), text.indexOf("Two")))
                .isEqualTo(text.indexOf("Two"));
    }

    @Test
    void anyTextGivesRisingBoundariesAndBothWaysAgree() {
        Random random = new Random(8);
        String letters = "aA.!?()\"\u201c\u201d 1$\n\u2022\u00e9\u00c9";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int[] boundaries = Sentences.boundaries(text);
            assertThat(boundaries[0]).isZero();
            assertThat(boundaries[boundaries.length - 1]).isEqualTo(text.length());
            for (int i = 1; i < boundaries.length; i++) {
                assertThat(boundaries[i]).isGreaterThan(boundaries[i - 1]);
            }
            for (int i = 0; i < text.length(); i++) {
                assertThat(Sentences.sentenceStart(characters(text), i))
                        .isEqualTo(Sentences.sentenceStart(boundaries, i));
            }
        }
    }

    private static char[] characters(CharSequence text) {
        return text.toString().toCharArray();
    }
}
