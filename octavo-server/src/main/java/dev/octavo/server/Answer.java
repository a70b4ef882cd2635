package dev.octavo.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a route answers.
sealed interface Answer {

    /// A body in memory.
    record Body(String type, byte[] bytes) implements Answer {}

    /// A file that is written as it is sent, with the name it is to have where it arrives.
    record Stream(String type, String name, Writing to) implements Answer {}

    /// Writes a file.
    interface Writing {
        void write(OutputStream to) throws IOException;
    }

    static Answer json(Map<String, @Nullable Object> object) {
        return new Body("application/json", Json.bytes(object));
    }

    static Answer text(String type, byte[] bytes) {
        return new Body(type, bytes);
    }

    /// The body, where it is in memory.
    default Optional<Body> body() {
        return this instanceof Body b ? Optional.of(b) : Optional.empty();
    }
}
