package dev.octavo.catalog.text;

import dev.octavo.catalog.store.CompanyKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/// Turns what is asked into queries of the index. Whatever is typed has a meaning: marks that mean
/// nothing where they stand are left out.
final class Questions {

    private final Analyzer words;

    Questions(Analyzer words) {
        this.words = words;
    }

    /// The words as a query; empty where there is no word in them.
    Optional<Query> words(String typed) {
        String plain = plainQuotes(typed);
        if (plain.isBlank()) {
            return Optional.empty();
        }
        Query query;
        try {
            query = new Parser(words).parse(plain);
        } catch (IndexSearcher.TooManyClauses | IllegalArgumentException | StackOverflowError e) {
            // Thousands of operators: nobody typed these. The words alone are still a question.
            query =
                    new QueryBuilder(words)
                            .createBooleanQuery(
                                    TextEntries.TEXT,
                                    plain.substring(0, Math.min(plain.length(), 1_000)),
                                    Occur.MUST);
        }
        return query == null
                        || query instanceof MatchNoDocsQuery
                        || query instanceof MatchAllDocsQuery
                ? Optional.empty()
                : Optional.of(query);
    }

    /// What is strange about the words, in sentences.
    static List<String> notes(String typed) {
        List<String> out = new ArrayList<>();
        String plain = plainQuotes(typed);
        if (plain.chars().filter(c -> c == '"').count() % 2 != 0) {
            out.add(
                    "a quotation mark is not closed; the words behind it were looked for one by one");
        }
        if (plain.chars().filter(c -> c == '(').count()
                != plain.chars().filter(c -> c == ')').count()) {
            out.add("a bracket is not closed; it was left out");
        }
        for (String word : plain.split("\\s+")) {
            if (word.equals("OR") || word.equals("AND") || word.equals("NOT")) {
                out.add(
                        word
                                + " was looked for as a word; write this|that for either, -that for without");
            }
        }
        return out;
    }

    /// Curly quotes are what a word processor makes of quotes.
    private static String plainQuotes(String typed) {
        return typed.replace('“', '"').replace('”', '"').replace('„', '"').strip();
    }

    /// All that is asked, the words among it.
    Query all(TextQuery asked, Optional<Query> words) {
        BooleanQuery.Builder out = new BooleanQuery.Builder();
        out.add(
                words.orElseGet(MatchAllDocsQuery::new),
                words.isPresent() ? Occur.MUST : Occur.FILTER);
        for (Facet facet : Facet.values()) {
            List<String> values = asked.filter(facet);
            if (!values.isEmpty()) {
                out.add(
                        new TermInSetQuery(
                                facet.field(), values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER);
            }
        }
        if (!asked.company().isBlank()) {
            out.add(company(asked), Occur.FILTER);
        }
        if (asked.from().isPresent() || asked.to().isPresent()) {
            long from = asked.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long to = asked.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            out.add(LongField.newRangeQuery(TextEntries.DATED, from, to), Occur.FILTER);
        }
        return out.build();
    }

    /// A company by CIK, by its name or former name or ticker as a whole, else by words of a name.
    private Query company(TextQuery asked) {
        BooleanQuery.Builder out = new BooleanQuery.Builder();
        String typed = asked.company().strip();
        CompanyKey.cik(typed)
                .ifPresent(cik -> {
                    out.add(new TermQuery(new Term(TextEntries.CIK, cik)), Occur.SHOULD);
                    out.add(new TermQuery(new Term(TextEntries.CIK, typed)), Occur.SHOULD);
                });
        if (!asked.companyKey().isEmpty()) {
            out.add(
                    new TermQuery(new Term(TextEntries.NAME_KEY, asked.companyKey())),
                    Occur.SHOULD);
        }
        Query phrase = new QueryBuilder(words).createPhraseQuery(TextEntries.NAMES, typed);
        if (phrase != null) {
            out.add(phrase, Occur.SHOULD);
        }
        BooleanQuery query = out.build();
        return query.clauses().isEmpty()
                ? new MatchNoDocsQuery("no letter or digit in the company's name")
                : query;
    }

    /// Lucene's parser for people, which takes anything; words joined by a mark ("IMGN-901") stand
    /// side by side in the text, too.
    private static final class Parser extends SimpleQueryParser {

        Parser(Analyzer words) {
            super(words, TextEntries.TEXT);
            setDefaultOperator(Occur.MUST);
        }

        @Override
        protected Query newDefaultQuery(String text) {
            return createPhraseQuery(TextEntries.TEXT, text);
        }
    }
}
