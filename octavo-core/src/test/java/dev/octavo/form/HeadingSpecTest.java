package dev.octavo.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the cases of `headings.txt`.
class HeadingSpecTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsItems(Case each) {
        byte[] bytes = each.page().getBytes(UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<String> read = new ArrayList<>();
        for (Item item : ItemReader.read(page, Outline.of(page), Fact.none())) {
            read.add(
                    item.number().orElse("")
                            + " :: "
                            + item.caption().orElse("-")
                            + " :: "
                            + item.text());
        }
        assertThat(read).isEqualTo(each.items());
    }

    record Case(String name, String page, List<String> items) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String name = "";
        StringBuilder page = new StringBuilder();
        List<String> items = new ArrayList<>();
        for (String line : (text() + "\n== ").split("\n")) {
            if (line.startsWith("== ")) {
                if (!name.isEmpty()) {
                    cases.add(new Case(name, page.toString(), List.copyOf(items)));
                }
                name = line.substring(3);
                page.setLength(0);
                items.clear();
            } else if (line.startsWith("|")) {
                page.append(line.length() > 1 ? line.substring(2) : "").append('\n');
            } else if (line.startsWith("> ")) {
                items.add(line.substring(2));
            }
        }
        return cases;
    }

    private static String text() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HeadingSpecTest.class.getResourceAsStream("headings.txt"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
