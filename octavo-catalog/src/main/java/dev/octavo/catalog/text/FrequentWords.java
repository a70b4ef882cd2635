package dev.octavo.catalog.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/// The words that very many texts have, by `frequent-words.txt`, as the index writes words.
final class FrequentWords {

    /// The number of a word that is none of these.
    static final int NONE = -1;

    private static final CharArrayMap<Integer> NUMBERS = new CharArrayMap<>(1_024, false);
    private static final List<String> WORDS = new ArrayList<>();

    static {
        try (InputStream in = FrequentWords.class.getResourceAsStream("frequent-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("frequent-words.txt is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(FrequentWords::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FrequentWords() {}

    private static void take(String line) {
        try (Words analyzer = new Words();
                TokenStream words = analyzer.tokenStream(TextEntries.TEXT, line)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                if (NUMBERS.put(word, WORDS.size()) == null) {
                    WORDS.add(word.toString());
                }
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The number of a word, or [#NONE].
    static int number(CharSequence word) {
        return found(NUMBERS.get(word));
    }

    /// The number of the word in the first `length` characters, or [#NONE].
    static int number(char[] word, int length) {
        return found(NUMBERS.get(word, 0, length));
    }

    private static int found(@Nullable Integer number) {
        return number == null ? NONE : number;
    }

    /// The word with a number.
    static String word(int number) {
        return WORDS.get(number);
    }
}
