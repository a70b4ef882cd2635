package dev.octavo.biopharma.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Payments that are told together, each by itself: `payment-lists.tsv`.
class ToldListsTest {

    private static final String REGISTRANT = "Aldwych Therapeutics, Inc.";

    record Case(String text, List<String> expected) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() {
        try (var in = ToldListsTest.class.getResourceAsStream("payment-lists.tsv")) {
            assertThat(in).isNotNull();
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> out = new ArrayList<>();
            for (String line : all.split("\n")) {
                String[] cells = line.split("\t");
                if (cells.length == 2 && !line.startsWith("#")) {
                    String text = cells[0].replace("¶", "\n\n").replace("⏎", "\n");
                    out.add(new Case(text, List.of(cells[1].split(" \\| "))));
                }
            }
            return out.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachPaymentHasWhatIsToldOfIt(Case c) {
        List<String> got = read(c.text);
        if (c.expected.equals(List.of("nothing"))) {
            assertThat(got).isEmpty();
            return;
        }
        if (c.expected.equals(List.of("*"))) {
            assertThat(got).noneMatch(p -> p.startsWith("happened"));
            return;
        }
        assertThat(got).hasSameSizeAs(c.expected);
        for (int i = 0; i < got.size(); i++) {
            String[] e = c.expected.get(i).split("; ");
            String[] g = got.get(i).split("; ");
            for (int k = 0; k < e.length; k++) {
                assertThat(g[k]).as("%s", got).isIn(e[k].equals("*") ? g[k] : e[k]);
            }
        }
    }

    /// Lists cut off anywhere are read without a fault.
    @Test
    void listsCutOffAreRead() {
        int read = 0;
        for (Case c : cases().toList()) {
            for (int end = 1; end < c.text.length(); end += 31) {
                assertThat(read(c.text.substring(0, end))).isNotNull();
                read++;
            }
        }
        assertThat(read).isGreaterThan(150);
    }

    private static List<String> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<String> out = new ArrayList<>();
        for (Event e : EventReader.events(page, REGISTRANT, Optional.empty())) {
            if (e instanceof Event.Payment p) {
                assertThat(p.told().evidence()).isNotEmpty();
                for (Evidence at : p.told().evidence()) {
                    String cut =
                            new String(
                                    bytes,
                                    at.at().start(),
                                    at.at().length(),
                                    StandardCharsets.UTF_8);
                    assertThat(plain(cut)).isEqualTo(plain(at.quote()));
                }
                out.add(shown(p));
            }
        }
        return out;
    }

    private static String plain(String text) {
        return text.replaceAll("<[^>]*>", " ")
                .replace("&#8226;", "•")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String shown(Event.Payment p) {
        return p.told().occurrence().name().toLowerCase(java.util.Locale.ROOT)
                + " "
                + p.payer().value().orElse("-")
                + " "
                + p.money().amount().map(BigDecimal::toPlainString).orElse("-")
                + "; "
                + p.trigger().type().map(TriggerType::printed).orElse("-")
                + "; "
                + p.compound().value().orElse("-")
                + "; "
                + p.phase().value().map(Phase::printed).orElse("-");
    }
}
