package dev.octavo.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.SpecCase;
import dev.octavo.edgar.Fact;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the cases of `contacts.txt`: releases whose contacts stand side by side, behind bars, or in
/// one line, written and labelled before the reader had seen them.
class ContactsSpecTest {

    private static final Path CASES = Path.of("src/test/resources/dev/octavo/release/contacts.txt");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsLabelled(SpecCase each) {
        byte[] bytes = each.input().getBytes(UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        Fact<LocalDate> day = Fact.of(LocalDate.of(2009, 3, 4), List.of());
        PressRelease release = ReleaseReader.read(page, 0, page.lines(), day).orElseThrow();
        assertThat(
                        release.contacts().stream()
                                .map(c ->
                                        String.join(
                                                " | ",
                                                c.name().orElse("-"),
                                                c.phone().orElse("-"),
                                                c.email().orElse("-"))))
                .containsExactlyInAnyOrderElementsOf(each.expected());
    }

    static List<SpecCase> cases() throws IOException {
        return SpecCase.of(CASES);
    }
}
