package dev.octavo.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A stream that is opened when the first byte is written.
final class LateStream extends OutputStream {

    private final Supplier<OutputStream> opening;
    private @Nullable OutputStream open;

    LateStream(Supplier<OutputStream> opening) {
        this.opening = opening;
    }

    private OutputStream open() {
        OutputStream now = open;
        if (now == null) {
            now = opening.get();
            open = now;
        }
        return now;
    }

    @Override
    public void write(int b) throws IOException {
        open().write(b);
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
        if (length > 0) {
            open().write(b, from, length);
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}
