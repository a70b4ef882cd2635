package dev.octavo.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportsTest {

    @AfterEach
    void nothing_is_left_behind() {
        assertThat(Exports.FOLDER).doesNotExist();
    }

    @Test
    void the_folder_is_there_while_any_export_is_under_way() throws IOException {
        List<Path> files = new ArrayList<>();
        Exports.file(
                ".csv",
                first -> {
                    Files.writeString(first, "a");
                    Exports.file(".csv", second -> files.add(Files.writeString(second, "b")));
                    files.add(first);
                    assertThat(first).hasContent("a").hasParent(Exports.FOLDER);
                    assertThat(files.getFirst()).doesNotExist();
                });
        assertThat(files).doesNotHaveDuplicates();
    }

    @Test
    void an_export_that_fails_leaves_no_file() {
        assertThatThrownBy(() ->
                        Exports.file(
                                ".csv",
                                file -> {
                                    Files.writeString(file, "half");
                                    throw new IOException("the disk is full");
                                }))
                .hasMessage("the disk is full");
    }

    @Test
    void what_somebody_else_left_in_the_folder_hinders_nobody() throws IOException {
        Exports.file(".csv", file -> Files.writeString(file.resolveSibling("left"), "x"));
        assertThat(Exports.FOLDER).isNotEmptyDirectory();
        Exports.file(".csv", file -> Files.delete(file.resolveSibling("left")));
    }
}
