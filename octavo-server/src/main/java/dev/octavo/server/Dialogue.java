package dev.octavo.server;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/// The two streams of a protocol of one message a line, watched so that the end of the input is
/// only told when every question before it has been answered: the SDK hangs up at the end of the
/// input, whatever is under way.
final class Dialogue {

    /// How long the end of the input waits for answers.
    private static final long PATIENCE_MILLIS = 30_000;

    /// What is kept of a line; its keys stand in front of what is long.
    private static final int FRONT = 64 << 10;

    private final InputStream in;
    private final OutputStream out;
    private final CountDownLatch ended = new CountDownLatch(1);
    private long questions;
    private long answers;

    Dialogue(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    InputStream input() {
        return new Questions(in);
    }

    OutputStream output() {
        return new Answers(out);
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

    private final class Questions extends FilterInputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Questions(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int n = super.read(to, from, length);
            if (n < 0) {
                end();
            }
            for (int i = from; i < from + n; i++) {
                if (to[i] == '\n') {
                    count();
                } else if (line.size() < FRONT) {
                    line.write(to[i]);
                }
            }
            return n;
        }

        /// A question has an id and a method; a notification has no id, an answer no method.
        private void count() {
            String message = line.toString(StandardCharsets.UTF_8);
            line.reset();
            if (message.contains("\"id\"") && message.contains("\"method\"")) {
                asked();
            }
        }
    }

    private final class Answers extends FilterOutputStream {
        Answers(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            if (b == '\n') {
                answered();
            }
        }

        @Override
        public void write(byte[] b, int from, int length) throws IOException {
            out.write(b, from, length);
            for (int i = from; i < from + length; i++) {
                if (b[i] == '\n') {
                    answered();
                }
            }
        }
    }
}
