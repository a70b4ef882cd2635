package dev.octavo.edgar;

import java.nio.file.Path;
import java.util.Optional;

/// One file to be read, or one member of an archive, as [Sources] finds them.
public sealed interface Input {

    /// The path as given; for a directory, that path joined with the way inside; `-` for the
    /// standard input.
    String file();

    /// The name inside the archive, where there is one.
    Optional<String> member();

    /// Whether the path was named itself: neither found in a directory nor in an archive.
    boolean named();

    /// A file on disk that nobody has read yet.
    ///
    /// @param size bytes when it was found
    record OnDisk(String file, Path path, long size, boolean named) implements Input {
        @Override
        public Optional<String> member() {
            return Optional.empty();
        }
    }

    /// Bytes that came out of an archive or the standard input; nobody else keeps them.
    record InMemory(String file, Optional<String> member, byte[] bytes, boolean named)
            implements Input {}

    /// What could not be opened.
    record Failed(String file, Optional<String> member, Problem problem, boolean named)
            implements Input {}
}
