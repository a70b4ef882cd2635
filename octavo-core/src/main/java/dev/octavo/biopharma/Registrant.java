package dev.octavo.biopharma;

import dev.octavo.form.CurrentReport;
import dev.octavo.page.Page;
import dev.octavo.release.PressRelease;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The name of the party that tells: the cover's registrant; without one the company whose name is a
/// line of its own at the beginning, reports in the headline, stands before its ticker or before
/// "today announced", or is the only one whose legal form the text gives.
final class Registrant {

    private static final int MOST_LINES = 60;
    private static final Words SAYS =
            Words.of(
                    "announced",
                    "announces",
                    "today",
                    "reported",
                    "reports",
                    "said",
                    "advised",
                    "confirmed",
                    "confirms",
                    "disclosed",
                    "advises",
                    "says");
    private static final Words DOES =
            Words.of("has", "have", "is", "was", "will", "and", "receives", "received", "earned");

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
        if (releases.isEmpty() && pages.size() == 1) {
            Page page = pages.values().iterator().next();
            String alone = alone(page);
            return page.lines() == 0 || !alone.isEmpty() ? alone : announcer(page, 0, page.lines());
        }
        return "";
    }

    private static final int MOST_COVER_LINES = 12;

    /// A company's name that is all of one of the first lines, as on a short cover.
    private static String alone(Page page) {
        for (int line = 0; line < Math.min(page.lines(), MOST_COVER_LINES); line++) {
            Tokens t = Tokens.of(page.join(line, line + 1));
            if (t.count < 2 || t.count > MOST_NAME || !Parties.legal(t.text(0, t.count))) {
                continue;
            }
            Mentions m = Mentions.of(t, 0, t.count);
            new Parties("").find(m, false);
            for (Mention org : m.all(Mention.Type.ORG)) {
                boolean stop = org.to() + 1 == t.count && t.word[org.to()] == Tokens.STOP;
                if (org.from() == 0 && (org.to() == t.count || stop)) {
                    return org.name() + (stop ? "." : "");
                }
            }
        }
        return "";
    }

    /// A name has no more words and signs than this.
    private static final int MOST_NAME = 9;

    /// Whether a bracket names an exchange and a ticker: a word, a colon, within a few words.
    private static boolean ticker(Tokens t, int open) {
        for (int i = open; i < Math.min(t.count, open + 8) && t.word[i] != Tokens.CLOSE; i++) {
            if (t.word(i + 1) == Tokens.COLON && t.is(i, Tokens.CAP)) {
                return true;
            }
        }
        return false;
    }

    private static String announcer(Page page, int first, int behind) {
        String headed = headline(page, first, Math.min(behind, first + MOST_HEADLINES));
        if (!headed.isEmpty()) {
            return headed;
        }
        Tokens t = Tokens.of(page.join(first, Math.min(behind, first + MOST_LINES)));
        int to = Math.min(t.count, 120);
        if (to == 0) {
            return "";
        }
        Mentions m = Mentions.of(t, 0, to);
        new Parties("").find(m, false);
        for (Mention org : m.all(Mention.Type.ORG)) {
            int next = org.to();
            boolean ticker = t.word(next) == Tokens.OPEN && ticker(t, next + 1);
            boolean says =
                    SAYS.has(t.word(next))
                            || (t.word(next) == Tokens.COMMA && SAYS.has(t.word(next + 1)));
            if (!org.name().isEmpty() && (ticker || says)) {
                return org.name();
            }
        }
        for (Mention org : m.all(Mention.Type.ORG)) {
            if (!org.name().isEmpty() && DOES.has(t.word(org.to()))) {
                return org.name();
            }
        }
        return sole(m, t);
    }

    /// The only company whose legal form the text gives.
    private static String sole(Mentions m, Tokens t) {
        String out = "";
        for (Mention org : m.all(Mention.Type.ORG)) {
            if (Parties.legal(org.name()) && !org.name().equals(out)) {
                if (!out.isEmpty()) {
                    return "";
                }
                out = org.name();
            }
        }
        return out;
    }

    private static final int MOST_HEADLINES = 3;

    /// Who reports or announces in a headline that begins with the name; empty if none does.
    private static String headline(Page page, int first, int behind) {
        for (int line = first; line < behind; line++) {
            Tokens t = Tokens.of(page.join(line, line + 1));
            if (t.count < 3 || !Sentence.headline(t, 0, t.count)) {
                continue;
            }
            Mentions m = Mentions.of(t, 0, t.count);
            new Parties("").find(m, true);
            for (Mention org : m.all(Mention.Type.ORG)) {
                if (org.from() == 0 && SAYS.has(t.word(org.to()))) {
                    return org.name();
                }
            }
        }
        return "";
    }
}
