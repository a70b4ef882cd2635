package dev.octavo.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A stream that is opened when the first byte is written, and knows whether it was the stream that
/// failed or what was to be written to it: a failing socket means that nobody listens any more.
final class LateStream extends OutputStream {

    private final Supplier<OutputStream> opening;
    private @Nullable OutputStream open;
    private boolean gone;

    LateStream(Supplier<OutputStream> opening) {
        this.opening = opening;
    }

    /// Whether writing failed.
    boolean gone() {
        return gone;
    }

    private interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    private void write(Writing writing) throws IOException {
        OutputStream to = open();
        try {
            writing.to(to);
        } catch (IOException | RuntimeException e) {
            gone = true;
            throw e;
        }
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
        write(to -> to.write(b));
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
        if (length > 0) {
            write(to -> to.write(b, from, length));
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            write(OutputStream::close);
        }
    }
}
