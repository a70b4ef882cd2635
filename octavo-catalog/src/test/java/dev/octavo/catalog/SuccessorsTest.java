package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.meaning.Names;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuccessorsTest {

    @Test
    void everyLineIsWholeAndNoNameSucceedsTwice() {
        Set<String> seen = new HashSet<>();
        for (Successors.Succession s : Successors.all()) {
            assertThat(s.year()).as(s.toString()).isBetween(1990, 2030);
            assertThat(s.source()).isNotBlank();
            assertThat(seen.add(Names.party(s.predecessor()))).as(s.toString()).isTrue();
        }
        assertThat(Successors.all()).hasSizeGreaterThan(100);
    }

    @Test
    void everyChainEnds() {
        for (Successors.Succession s : Successors.all()) {
            Set<String> met = new HashSet<>();
            String at = s.predecessor();
            for (int i = 0; i < 9; i++) {
                String next = Successors.in(at, s.year());
                if (next.equals(at)) {
                    break;
                }
                assertThat(met.add(next)).as("a circle at " + at).isTrue();
                at = next;
            }
        }
    }

    @Test
    void yearsCount() {
        assertThat(Successors.in("Aventis Pharmaceuticals, Inc.", 2003))
                .isEqualTo("Aventis Pharmaceuticals, Inc.");
        assertThat(Successors.in("Abgenix, Inc.", 2006)).isEqualTo("Amgen");
        assertThat(Successors.same("Genentech, Inc.", "Roche", 2010)).isTrue();
        assertThat(Successors.same("Genentech, Inc.", "Roche", 2005)).isFalse();
        assertThat(Successors.in("Nobody Ltd.", 2020)).isEqualTo("Nobody Ltd.");
        assertThat(Successors.in("", 2020)).isEmpty();
    }
}
