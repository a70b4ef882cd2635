package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Page;
import java.time.LocalDate;
import java.util.Optional;

/// Finds a release that stands in the document of the report itself: behind its signatures or its
/// list of exhibits, or within an item that leads to it ("issued the following press release:").
public final class ReleaseFinder {

    private ReleaseFinder() {}

    /// The release between the line where the report ends and the line `behind`; empty where there
    /// is none.
    ///
    /// The list of exhibits may stand before it: the last line there that names an exhibit and is
    /// not yet the release is passed over.
    public static Optional<PressRelease> find(
            Page page, int from, int behind, Fact<LocalDate> near) {
        if (from < 0 || behind > page.lines() || behind - from < 4) {
            return Optional.empty();
        }
        return ReleaseReader.read(page, behindExhibits(page, from, behind), behind, near)
                .filter(release -> release.headline().isPresent());
    }

    /// More lines than this come before no release that an item leads to.
    private static final int MOST_LINES_BEFORE = 12;

    /// The release that an item leads to and that fills the rest of it: behind a line that ends
    /// with a colon and names a release; empty where there is none with a headline and a dateline.
    ///
    /// @param first first line of the item's body
    /// @param behind line behind its last
    public static Optional<PressRelease> within(
            Page page, int first, int behind, Fact<LocalDate> near) {
        for (int line = first; line < Math.min(behind - 4, first + MOST_LINES_BEFORE); line++) {
            if (page.characters()[page.end(line) - 1] == ':' && leadsToRelease(page.text(line))) {
                return ReleaseReader.read(page, line + 1, behind, near)
                        .filter(release -> release.headline().isPresent())
                        .filter(release -> release.city().isPresent());
            }
        }
        return Optional.empty();
    }

    private static boolean leadsToRelease(String line) {
        int release = Math.max(line.lastIndexOf("release"), line.lastIndexOf("Release"));
        return release > 0 && line.indexOf(". ", release) < 0;
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
