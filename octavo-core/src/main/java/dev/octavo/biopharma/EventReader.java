package dev.octavo.biopharma;

import dev.octavo.form.CurrentReport;
import dev.octavo.page.Page;
import dev.octavo.release.PressRelease;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the events that a report and its press releases tell.
public final class EventReader {

    private EventReader() {}

    /// Reads the events, in the order of the text: the report's items first, then its releases.
    ///
    /// @param report the report; empty for a bare press release
    /// @param pages the pages by number of document, at least those of the report and of the releases
    public static List<Event> read(
            Optional<CurrentReport> report, List<PressRelease> releases, Map<Integer, Page> pages) {
        throw new UnsupportedOperationException("coming");
    }
}
