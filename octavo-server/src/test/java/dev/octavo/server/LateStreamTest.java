package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Opened at the first byte, and able to say that nobody listens. */
class LateStreamTest {

    @Test
    void is_opened_once_and_only_when_there_is_something() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        LateStream late =
                new LateStream(() -> {
                    opened.incrementAndGet();
                    return to;
                });
        late.write(new byte[0]);
        assertThat(opened).hasValue(0);
        late.write('a');
        late.write(new byte[] {'b', 'c'});
        late.close();
        assertThat(opened).hasValue(1);
        assertThat(to).hasToString("abc");
        assertThat(late.gone()).isFalse();
    }

    @Test
    void says_that_the_asker_has_gone() {
        for (RuntimeException how :
                new RuntimeException[] {
                    new UncheckedIOException(new IOException("Connection reset by peer")),
                    new IllegalStateException("closed")
                }) {
            LateStream late =
                    new LateStream(() ->
                            new OutputStream() {
                                @Override
                                public void write(int b) {
                                    throw how;
                                }
                            });
            assertThat(late.gone()).isFalse();
            assertThatThrownBy(() -> late.write(1)).isSameAs(how);
            assertThat(late.gone()).isTrue();
        }
    }

    @Test
    void a_stream_that_cannot_be_opened_is_a_fault() {
        LateStream late =
                new LateStream(() -> {
                    throw new IllegalStateException("no response");
                });
        assertThatThrownBy(() -> late.write(1)).hasMessage("no response");
        assertThat(late.gone()).isFalse();
    }
}
