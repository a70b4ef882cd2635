package dev.octavo.release;

import dev.octavo.page.Page;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a page, or some lines of it, as a [PressRelease].
public final class ReleaseReader {

    private ReleaseReader() {}

    /// Reads the release in the lines `first` to before `behind`, or nothing where there is none.
    ///
    /// @param near a date near the release's (the filing's), for datelines without a year
    public static Optional<PressRelease> read(Page page, int first, int behind, Optional<LocalDate> near) {
        throw new UnsupportedOperationException("coming");
    }
}
