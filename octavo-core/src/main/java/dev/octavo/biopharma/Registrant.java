package dev.octavo.biopharma;

import dev.octavo.form.CurrentReport;
import dev.octavo.page.Page;
import dev.octavo.release.PressRelease;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The name of the party that tells: the cover's registrant; for a bare release the one whose name
/// stands before its ticker or before "today announced".
final class Registrant {

    private static final int MOST_LINES = 60;
    private static final Words SAYS = Words.of("announced", "announces", "today", "reported");

    private Registrant() {}

    static String of(
            Optional<CurrentReport> report, List<PressRelease> releases, Map<Integer, Page> pages) {
        Optional<String> cover = report.flatMap(r -> r.cover().registrant().value());
        if (cover.isPresent()) {
            return cover.get();
        }
        for (PressRelease release : releases) {
            Page page = pages.get(release.document());
            for (PressRelease.Lines lines : release.body()) {
                if (page != null && lines.first() < lines.behind()) {
                    String found = announcer(page, lines.first(), lines.behind());
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return "";
    }

    private static String announcer(Page page, int first, int behind) {
        Tokens t = Tokens.of(page.join(first, Math.min(behind, first + MOST_LINES)));
        int to = Math.min(t.count, 120);
        if (to == 0) {
            return "";
        }
        Mentions m = Mentions.of(t, 0, to);
        new Parties("").find(m, false);
        for (Mention org : m.all(Mention.Type.ORG)) {
            int next = org.to();
            boolean ticker = t.word(next) == Tokens.OPEN && t.word(next + 2) == Tokens.COLON;
            boolean says =
                    SAYS.has(t.word(next))
                            || (t.word(next) == Tokens.COMMA && SAYS.has(t.word(next + 1)));
            if (!org.name().isEmpty() && (ticker || says)) {
                return org.name();
            }
        }
        return "";
    }
}
