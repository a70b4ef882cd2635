package dev.octavo.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GuideTest {

    @Test
    void the_guide_names_every_table_and_column() throws IOException {
        String guide =
                Files.readString(
                        Path.of(
                                System.getProperty("basedir", "."),
                                "..",
                                "docs",
                                "guide-data-engineer.md"));
        for (Table table : Table.values()) {
            int from = guide.indexOf("### `" + table.sql() + "`");
            assertThat(from).as(table.sql()).isNotNegative();
            int next = guide.indexOf("### `", from + 1);
            String section = guide.substring(from, next < 0 ? guide.length() : next);
            for (String column : table.columns()) {
                assertThat(section).as(table.sql()).contains("`" + column + "`");
            }
        }
    }
}
