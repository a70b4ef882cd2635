package dev.octavo.biopharma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What every file of phrases is held to: each phrase is found in its own example, and none stands
/// there twice.
public final class PhraseExamples {

    private PhraseExamples() {}

    public static void found(PhraseBook.Line line, Phrases of) {
        Phrase phrase =
                of.all.stream()
                        .filter(p ->
                                p.pattern.equals(line.pattern()) && p.value.equals(line.value()))
                        .findFirst()
                        .orElseThrow();
        Tokens t = Tokens.of(line.example());
        Mentions m = Mentions.of(t, 0, t.count);
        new Parties("").find(m, false);
        boolean found = false;
        for (int i = 0; i < t.count && !found; i++) {
            found = phrase.match(t, m, i, t.count) > i;
        }
        assertThat(found).as(line.pattern() + " in: " + line.example()).isTrue();
    }

    public static void once(List<PhraseBook.Line> lines) {
        Set<List<String>> seen = new HashSet<>();
        for (PhraseBook.Line line : lines) {
            assertThat(seen.add(List.of(line.category(), line.value(), line.pattern())))
                    .as("a second " + line.value() + " " + line.pattern())
                    .isTrue();
        }
    }
}
