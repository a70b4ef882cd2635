package dev.octavo.catalog.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Phrases of frequent words, found without comparing all places of these words.
///
/// A phrase is found by going through the texts that have all its words and comparing where the
/// words stand. One rare word makes that quick. Where all are frequent ("results of operations"),
/// half of all texts have all of them, and ten thousand words must be compared for each phrase
/// found. So wherever two [frequent words][FrequentWords] stand side by side, the index has the two
/// as one word more, in a field of its own: a phrase of two is then a single word, which needs no
/// comparing, and a longer one is a phrase of far rarer words. What is found is the same; among
/// texts found, the one with fewer such pairs counts as the shorter.
///
/// Half of all places have such a pair. The words are cut once for both fields.
final class Pairs {

    private static final String FIELD = "pairs";

    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TYPE.freeze();
    }

    private Pairs() {}

    /// Adds a text, and the pairs in it.
    static void add(Document to, String name, String text, FieldType type) {
        Text words = new Text(name, text, type);
        to.add(words);
        to.add(new PairField(words));
    }

    /// A query that finds the same texts, with phrases of frequent words looked for by their pairs.
    static Query instead(Query query) {
        return switch (query) {
            case PhraseQuery phrase when byPairs(phrase) -> pairs(phrase.getTerms());
            case BooleanQuery several -> {
                BooleanQuery.Builder out = new BooleanQuery.Builder();
                out.setMinimumNumberShouldMatch(several.getMinimumNumberShouldMatch());
                for (BooleanClause clause : several) {
                    out.add(instead(clause.query()), clause.occur());
                }
                yield out.build();
            }
            default -> query;
        };
    }

    private static boolean byPairs(PhraseQuery phrase) {
        int[] places = phrase.getPositions();
        return phrase.getSlop() == 0
                && places.length > 1
                && IntStream.range(1, places.length).allMatch(i -> places[i] == places[i - 1] + 1)
                && Arrays.stream(phrase.getTerms())
                        .allMatch(t ->
                                t.field().equals(TextEntries.TEXT)
                                        && FrequentWords.number(t.text()) != FrequentWords.NONE);
    }

    private static Query pairs(Term[] words) {
        Term[] pairs = new Term[words.length - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new Term(FIELD, words[i].text() + " " + words[i + 1].text());
        }
        if (pairs.length == 1) {
            return new TermQuery(pairs[0]);
        }
        PhraseQuery.Builder out = new PhraseQuery.Builder();
        for (Term pair : pairs) {
            out.add(pair);
        }
        return out.build();
    }

    /// A text whose words are noted while they are indexed.
    private static final class Text extends Field {
        private int[] numbers;
        private int count;

        Text(String name, String text, FieldType type) {
            super(name, text, type);
            numbers = new int[text.length() / 5 + 1];
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
            return new Noting(super.tokenStream(analyzer, reuse), this);
        }

        void note(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }
    }

    /// Notes the numbers of the words that pass; each word has the place behind the one before.
    private static final class Noting extends TokenFilter {
        private final Text text;
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        Noting(TokenStream words, Text text) {
            super(words);
            this.text = text;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            text.note(FrequentWords.number(word.buffer(), word.length()));
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            text.count = 0;
        }
    }

    /// The pairs of a text; to be added behind it, for fields are indexed one after another.
    private static final class PairField extends Field {
        private final Text text;

        PairField(Text text) {
            super(FIELD, TYPE);
            this.text = text;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
            return new PairStream(text);
        }
    }

    private static final class PairStream extends TokenStream {
        private final Text text;
        private final CharTermAttribute pair = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step =
                addAttribute(PositionIncrementAttribute.class);
        private int place;

        PairStream(Text text) {
            this.text = text;
        }

        @Override
        public boolean incrementToken() {
            int from = place;
            while (++place < text.count) {
                int first = text.numbers[place - 1];
                int second = text.numbers[place];
                if (first != FrequentWords.NONE && second != FrequentWords.NONE) {
                    clearAttributes();
                    pair.append(FrequentWords.word(first))
                            .append(' ')
                            .append(FrequentWords.word(second));
                    step.setPositionIncrement(place - from);
                    return true;
                }
            }
            return false;
        }

        @Override
        public void reset() {
            place = 0;
        }
    }
}
