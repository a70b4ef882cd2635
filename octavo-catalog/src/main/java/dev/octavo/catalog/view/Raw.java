package dev.octavo.catalog.view;

import java.util.Optional;

/// The file that a filing was read from, as far as it is still there.
public sealed interface Raw {

    /// It is there, and it is the same.
    record Found(byte[] bytes, String file, Optional<String> member) implements Raw {}

    /// It is not, or it is another one by now.
    ///
    /// @param changed whether there is a file, but with other bytes
    /// @param why a sentence that names it
    record Lost(boolean changed, String why) implements Raw {}
}
