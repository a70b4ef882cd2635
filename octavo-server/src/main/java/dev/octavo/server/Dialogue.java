package dev.octavo.server;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// The two streams of a protocol of one message a line, between an agent and the SDK, which is not
/// made for all that comes: it hangs up at the end of the input, whatever is under way, and goes
/// deaf at a line that is no message. So the end is only told when every question before it has
/// been answered, and what is no message is answered here.
final class Dialogue {

    /// How long the end of the input waits for answers.
    private static final long PATIENCE_MILLIS = 30_000;

    /// No question is so long.
    private static final int LONGEST = 1 << 20;

    // As JSON-RPC has them.
    private static final int PARSE_ERROR = -32_700;
    private static final int INVALID_REQUEST = -32_600;

    private final McpJsonMapper mapper;
    private final InputStream in;
    private final OutputStream out;
    private final CountDownLatch ended = new CountDownLatch(1);
    private long questions;
    private long answers;

    Dialogue(McpJsonMapper mapper, InputStream in, OutputStream out) {
        this.mapper = mapper;
        this.in = in;
        this.out = out;
    }

    InputStream input() {
        return new Questions();
    }

    OutputStream output() {
        return new Answers();
    }

    /// Waits until the input has ended and its questions are answered.
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    private synchronized void asked() {
        questions++;
    }

    private synchronized void answered() {
        answers++;
        notifyAll();
    }

    private synchronized void end() {
        long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        try {
            while (answers < questions && System.nanoTime() < until) {
                wait(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    /// Hands on the messages alone. At a line that is none, be it an empty one, the SDK stops
    /// reading and says nothing: such a line is answered here.
    private final class Questions extends InputStream {
        private final InputStream lines = new BufferedInputStream(in);
        private byte[] message = {};
        private int at;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            while (at == message.length) {
                Optional<String> line = line();
                if (line.isEmpty()) {
                    end();
                    return -1;
                }
                message = message(line.get());
                at = 0;
            }
            int n = Math.min(length, message.length - at);
            System.arraycopy(message, at, to, from, n);
            at += n;
            return n;
        }

        /// The next line, its end cut off; what is longer than any question is read and dropped.
        private Optional<String> line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int b = lines.read();
            if (b < 0) {
                return Optional.empty();
            }
            for (; b >= 0 && b != '\n'; b = lines.read()) {
                if (line.size() <= LONGEST) {
                    line.write(b);
                }
            }
            return Optional.of(line.toString(StandardCharsets.UTF_8));
        }

        private byte[] message(String line) {
            if (line.isBlank()) {
                return new byte[0];
            }
            if (line.length() > LONGEST) {
                refuse(INVALID_REQUEST, "longer than " + LONGEST + " characters");
                return new byte[0];
            }
            try {
                if (McpSchema.deserializeJsonRpcMessage(mapper, line)
                        instanceof McpSchema.JSONRPCRequest) {
                    asked();
                }
                return (line + "\n").getBytes(StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                refuse(INVALID_REQUEST, "no message of JSON-RPC 2.0");
            } catch (IOException | RuntimeException e) {
                refuse(PARSE_ERROR, "no JSON object");
            }
            return new byte[0];
        }
    }

    private void refuse(int code, String why) {
        try {
            write(
                    Json.bytes(
                            Json.object(
                                    "jsonrpc",
                                    "2.0",
                                    "id",
                                    null,
                                    "error",
                                    Json.object("code", code, "message", why))));
        } catch (IOException e) {
            // Nobody listens any more.
            ended.countDown();
        }
    }

    /// Writes a line whole, whoever else does.
    private void write(byte[] line) throws IOException {
        synchronized (out) {
            out.write(line);
            out.write('\n');
            out.flush();
        }
    }

    private final class Answers extends OutputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            if (b != '\n') {
                line.write(b);
                return;
            }
            Dialogue.this.write(line.toByteArray());
            line.reset();
            answered();
        }

        @Override
        public void write(byte[] b, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(b[i]);
            }
        }
    }
}
