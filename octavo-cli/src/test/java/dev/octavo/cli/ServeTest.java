package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What `octavo serve` says where it cannot serve. */
@Timeout(120)
class ServeTest {

    private static final String TOKEN = "0123456789abcdef";

    @TempDir private Path catalog;

    private Ran serve(String host, String port, String token) {
        return Ran.octavo(
                "serve",
                "--catalog",
                catalog.toString(),
                "--host",
                host,
                "--port",
                port,
                "--token",
                token);
    }

    @Test
    void an_address_that_is_taken_is_told_and_ends_it() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            Ran ran = serve("127.0.0.1", port, "");
            assertThat(ran.err().lines())
                    .last()
                    .asString()
                    .startsWith("octavo: cannot listen on 127.0.0.1:" + port + ": ")
                    .contains("in use");
            assertThat(ran.err()).doesNotContain("serving", "\tat ");
            assertThat(ran.code()).isEqualTo(Main.UNREADABLE);
        }
    }

    @Test
    void an_address_of_another_machine_is_told() {
        // Kept for documents (RFC 5737): nobody has it.
        Ran ran = serve("192.0.2.1", "0", TOKEN);
        assertThat(ran.err().lines())
                .last()
                .asString()
                .startsWith("octavo: cannot listen on 192.0.2.1:0: ");
        assertThat(ran.code()).isEqualTo(Main.UNREADABLE);
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(serve("0.0.0.0", "0", "").code()).isEqualTo(Main.USAGE);
        assertThat(serve("0.0.0.0", "0", "short").err())
                .isEqualTo("octavo: a token has at least 16 characters\n");
        assertThat(serve("127.0.0.1", "65536", "").err()).contains("0 to 65535");
    }
}
