package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocationTest {

    private static final String SERVER = "jdbc:postgresql://db.example/octavo";

    @TempDir Path data;

    private Path folder(String url) {
        return Location.of(url, data).folder();
    }

    @Test
    void roles_of_one_database_share_a_folder_other_databases_do_not() {
        Path plain = folder(SERVER);
        assertThat(folder(SERVER + "?user=writer&password=a%26b")).isEqualTo(plain);
        assertThat(folder(SERVER + "?password=&user=reader")).isEqualTo(plain);
        assertThat(folder("postgresql://db.example/octavo?user=x")).isEqualTo(plain);
        assertThat(folder(SERVER + "_new?user=writer")).isNotEqualTo(plain);
        Path schema = folder(SERVER + "?user=writer&currentSchema=other");
        assertThat(schema).isNotEqualTo(plain);
        assertThat(folder(SERVER + "?currentSchema=other&password=y")).isEqualTo(schema);
        assertThat(folder(SERVER + "?&&").getParent()).isEqualTo(plain.getParent());
    }

    @Test
    void a_folder_named_by_the_whole_address_stays_in_use() throws IOException {
        String url = SERVER + "?user=writer&password=secret";
        Path before =
                data.resolve("text-of-servers")
                        .resolve(
                                UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8))
                                        .toString());
        assertThat(folder(url)).isNotEqualTo(before);
        Files.createDirectories(before);
        assertThat(folder(url)).isEqualTo(before);
        assertThat(folder(SERVER)).isNotEqualTo(before);
    }
}
