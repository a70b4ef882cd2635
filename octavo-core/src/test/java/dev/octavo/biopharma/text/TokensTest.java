package dev.octavo.biopharma.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Mentions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a text is cut into words, and which dates are found among them.
class TokensTest {

    private static List<String> words(String text) {
        Tokens t = Tokens.of(text);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < t.count; i++) {
            out.add(t.text(i));
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2009, 1,234 shares. | In 2009 , 1,234 shares .",
                "A 5.1% share of 12345 | A 5.1 % share of 12345",
                "10-K for the U.S. and a 3rd | 10-K for the U.S. and a 3rd",
                "Aldwych's 7's 7' ’07 | Aldwych 's 7 's 7 ' ’ 07",
                "May 3,2010 ends 3. | May 3 , 2010 ends 3 .",
            })
    void isCutIntoWords(String text, String words) {
        assertThat(words(text)).containsExactly(words.split(" "));
    }

    /// One set of arrays takes one paragraph after the other.
    @Test
    void behindTheLastWordOfAParagraphStandsNoneOfAnother() {
        Tokens words = new Tokens("", 4);
        Lexer lexer = new Lexer(words);
        for (String text : List.of("One of many in a long line by May", "As of May 3")) {
            lexer.lex(text.toCharArray(), 0, text.length());
        }
        Tokens kept = words.copy("As of May 3");
        assertThat(kept.text(3)).isEqualTo("3");
        assertThat(kept.word[4]).isZero();
        assertThat(kept.shape[4]).isZero();
    }

    @Test
    void theWordBehindTheLastCanBeAskedFor() {
        for (int n = 1; n < 200; n++) {
            Tokens t = Tokens.of("1,2".repeat(n).replace("21", "2 1"));
            assertThat(t.word[t.count]).isZero();
            assertThat(Tokens.of("(".repeat(n)).word[n]).isZero();
        }
    }

    /// Short words and numbers are looked up by themselves, without a hash of their letters.
    @ParameterizedTest
    @ValueSource(strings = {"5", "05", "12", "1934", "2009", "99999", "a", "the", "Milestone"})
    void aWordHasItsNumber(String word) {
        assertThat(Tokens.of(word).word(0)).isEqualTo(Lexicon.id(word));
        assertThat(Tokens.of(word + ", ").word(0)).isEqualTo(Lexicon.id(word));
    }

    /// A date is looked for where a year may stand, also one of two digits.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "paid $1,500 on 17-Oct-07 in cash",
                "paid $1,500 on 10/17/07 in cash",
                "paid $1,500 on 10-17-07 in cash",
                "paid on October 17,2007 in cash",
                "paid in mid-2007 in cash",
                "paid in the second quarter of 2007",
            })
    void aDateIsFoundByItsYear(String text) {
        Tokens t = Tokens.of(text);
        assertThat(Mentions.of(t, 0, t.count).all(Mention.Type.DATE)).hasSize(1);
    }

    @Test
    void sumsAloneAreNoDates() {
        Tokens t = Tokens.of("On October 17 it paid $1,500 and $12.50 for 1,000,000 shares");
        assertThat(Mentions.of(t, 0, t.count).all(Mention.Type.DATE)).isEmpty();
    }
}
