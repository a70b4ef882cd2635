package dev.octavo.release;

import dev.octavo.page.Page;
import java.time.LocalDate;
import java.util.Optional;

/// Finds a release that stands in the document of the report itself, behind its signatures or its
/// list of exhibits.
public final class ReleaseFinder {

    private ReleaseFinder() {}

    /// The release between the line where the report ends and the line `behind`; empty where there
    /// is none.
    ///
    /// The list of exhibits may stand before it: the last line there that names an exhibit and is
    /// not yet the release is passed over.
    public static Optional<PressRelease> find(
            Page page, int from, int behind, Optional<LocalDate> near) {
        if (from < 0 || behind > page.lines() || behind - from < 4) {
            return Optional.empty();
        }
        return ReleaseReader.read(page, behindExhibits(page, from, behind), behind, near)
                .filter(release -> release.headline().isPresent());
    }

    private static int behindExhibits(Page page, int from, int behind) {
        int first = from;
        for (int line = from; line < behind && line < from + 60; line++) {
            int length = page.end(line) - page.start(line);
            if (length > 160) {
                if (Shape.prose(page.text(line))) {
                    break;
                }
                continue;
            }
            String bare = Shape.bare(page.text(line));
            boolean index =
                    bare.startsWith("exhibit")
                            || bare.startsWith("index to exhibits")
                            || bare.startsWith("ex-99")
                            || bare.startsWith("99.")
                            || bare.startsWith("/s/")
                            || bare.startsWith("description")
                            || bare.contains("press release") && bare.contains("dated")
                            || bare.contains("news release") && bare.contains("dated")
                            || bare.startsWith("signature");
            if (index) {
                first = line + 1;
            }
        }
        return first;
    }
}
