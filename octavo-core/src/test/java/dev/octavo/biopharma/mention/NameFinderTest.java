package dev.octavo.biopharma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.sentence.ReadText;
import dev.octavo.biopharma.sentence.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words of a sentence name an organisation.
class NameFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Belgrave has paid.                       | Belgrave
                    # names that end as adverbs and openers do
                    Corbly has paid. Max Corbly has paid.    | Corbly; Max Corbly
                    Lamshire, which has paid, is a company.  | Lamshire
                    # adverbs and openers
                    Additionally, Belgrave has paid.         | Belgrave
                    Contractually Belgrave has paid.         | Belgrave
                    Primarily, it has paid.                  | -
                    Furthermore, Belgrave has paid. Moreover, it has paid. | Belgrave
                    # what is left of a name begins with a word of one
                    Stockholders and Company have paid Belgrave. | Belgrave
                    # months, and firms that are called by one
                    In October Belgrave paid.                | Belgrave
                    By June Belgrave Pharma had paid.        | Belgrave Pharma
                    In August Pharma companies rest.         | Pharma
                    In May Company sales rose.               | -
                    It was paid by May Pharmaceuticals.      | May Pharmaceuticals
                    May Pharmaceuticals has paid Belgrave.   | May Pharmaceuticals; Belgrave
                    In May Pharmaceuticals, Inc. had a share. | May Pharmaceuticals, Inc.
                    It has a share in June Biosciences.      | June Biosciences
                    The talks with August Pharma ended.      | August Pharma
                    The drug is sold by March Therapeutics, Inc. | March Therapeutics, Inc.
                    Belgrave to Pay April Therapeutics $5 Million | Belgrave; April Therapeutics
                    # what forms of drugs leave
                    Belgrave sells Zorvexa tablets.          | Belgrave
                    """)
    void areFound(String text, String expected) {
        assertThat(named(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ly", "Ly", "Ly,", "Ally", "Furthermore", "Moreover,", "(\"", "& &"})
    void scrapsNameNone(String text) {
        assertThat(named(text)).isIn("-", "Ally", "Ly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Belgrave Institute for Cancer Research and Corbly & Sons Co., Ltd. of the United States of America paid.",
                "The University of North Lamshire in Great Britain, Corbly AG and Co. KG, and alpha-omega Pharma paid us.",
                "Corbly S.p.A., bioLamsh S.A., Belgrave bio a/s and Lamshire, inc. license it to our Company in Hong Kong.",
                "Ash and Elm of the North (\"Ash\"), as we are called, and Ash And Elm Of The North, paid Yahoo! Japan."
            })
    void aWordThatMayBeOfANameIsKnownBeforeNamesAre(String text) {
        List<Sentence> sentences = ReadText.sentences(text, "Ash and Elm of the North, Inc.");
        assertKnownBefore(sentences);
        assertThat(sentences.getFirst().orgs()).hasSizeGreaterThan(1);
    }

    @Test
    void soItIsInRealTexts() throws IOException {
        Path corpus = Path.of("../../shared/corpus/ex99");
        Assumptions.assumeTrue(Files.isDirectory(corpus));
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.sorted().limit(60).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertKnownBefore(ReadText.sentences(text, "The Corbly Company of America"));
            }
        }
    }

    /// Who asks for a token waits for the names only where it may be of one: else what is found
    /// would hang on who asked before.
    private static void assertKnownBefore(List<Sentence> sentences) {
        for (Sentence s : sentences) {
            s.m().find();
            for (Mention.Type type : List.of(Mention.Type.ORG, Mention.Type.PLACE)) {
                for (Mention m : s.m().all(type)) {
                    String name = s.t.text(m.from(), m.to());
                    assertThat(NameFinder.begins(s.t, m.from())).as(name).isTrue();
                    for (int i = m.from(); i < m.to() && m.to() - m.from() > 1; i++) {
                        assertThat(s.nameable(i)).as(s.t.text(i) + " of " + name).isTrue();
                    }
                }
            }
        }
    }

    private static String named(String text) {
        return ReadText.found(text, "", s -> s.orgs().stream().map(Mention::name));
    }
}
