package dev.octavo.catalog.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// What counts as the same word, when a text is indexed and when it is asked: small letters, no
/// accents, singular for plural. No word is left out, so that phrases are found as they stand ("to
/// be filed").
final class Words extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream out = new EnglishPossessiveFilter(words);
        out = new LowerCaseFilter(out);
        out = new ASCIIFoldingFilter(out);
        out = new EnglishMinimalStemFilter(out);
        return new TokenStreamComponents(words, out);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}
