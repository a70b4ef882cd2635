package dev.octavo.form.outline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.SpecCase;
import dev.octavo.edgar.Fact;
import dev.octavo.form.Item;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the cases of `headings.txt`.
class HeadingSpecTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsItems(SpecCase each) {
        byte[] bytes = each.input().getBytes(UTF_8);
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
        assertThat(read).isEqualTo(each.expected());
    }

    static List<SpecCase> cases() throws IOException {
        return SpecCase.of(Path.of("src/test/resources/dev/octavo/form/headings.txt"));
    }
}
