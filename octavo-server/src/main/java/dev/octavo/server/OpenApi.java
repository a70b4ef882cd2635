package dev.octavo.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/// The description of the API, written by hand.
final class OpenApi {

    static final Page.File FILE = read();

    private OpenApi() {}

    private static Page.File read() {
        try (InputStream in = OpenApi.class.getResourceAsStream("/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing from the program");
            }
            byte[] bytes = in.readAllBytes();
            return new Page.File(
                    Cache.Ready.of("application/json", bytes),
                    HexFormat.of().formatHex(Seal.sha256(bytes), 0, 8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
