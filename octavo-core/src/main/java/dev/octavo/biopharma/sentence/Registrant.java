package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.form.CurrentReport;
import dev.octavo.page.Page;
import dev.octavo.release.PressRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The name of the party that tells: the cover's registrant; without one the company whose name is
/// a line of its own at the beginning, reports in the headline, stands before its ticker or before
/// "today announced", or is the only one whose legal form the text gives.
public final class Registrant {

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
            Words.of(
                    "has",
                    "have",
                    "is",
                    "was",
                    "will",
                    "and",
                    "receives",
                    "received",
                    "earned",
                    "expects",
                    "ended",
                    "plans",
                    "intends",
                    "paid");

    private Registrant() {}

    public static String of(
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
            if (t.count < 2 || t.count > MOST_NAME || !NameWords.legal(t.text(0, t.count))) {
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
        List<Mentions> paragraphs = paragraphs(page, first, Math.min(behind, first + MOST_LINES));
        String found = first(paragraphs, Registrant::defined);
        found = found.isEmpty() ? first(paragraphs, Registrant::announces) : found;
        found = found.isEmpty() ? first(paragraphs, (t, z) -> DOES.has(t.word(z))) : found;
        return found.isEmpty() ? sole(paragraphs) : found;
    }

    /// The paragraphs with the names in them, up to so many words.
    private static List<Mentions> paragraphs(Page page, int first, int behind) {
        List<Mentions> out = new ArrayList<>();
        int words = 0;
        for (int line = first; line < behind && words < MOST_WORDS; ) {
            int end = line + 1;
            while (end < behind && !page.startsParagraph(end)) {
                end++;
            }
            Tokens t = Tokens.of(page.join(line, end));
            Mentions m = Mentions.of(t, 0, Math.min(t.count, MOST_WORDS - words));
            new Parties("").find(m, false);
            out.add(m);
            words += t.count;
            line = end;
        }
        return out;
    }

    private static final int MOST_WORDS = 160;

    /// What stands behind a name.
    private interface Behind {
        boolean fits(Tokens t, int token);
    }

    private static String first(List<Mentions> paragraphs, Behind behind) {
        for (Mentions m : paragraphs) {
            for (Mention org : m.all(Mention.Type.ORG)) {
                boolean fits = behind.fits(m.t, org.to()) || both(m, org, behind);
                if (!org.name().isEmpty() && fits) {
                    return org.name();
                }
            }
        }
        return "";
    }

    /// Whether a name is the first of two: "Aldwych, Inc. and Belgrave AG announced".
    private static boolean both(Mentions m, Mention first, Behind behind) {
        int next = first.to() + 1;
        return AND.has(m.t.word(first.to()))
                && m.at(next, Mention.Type.ORG).filter(o -> behind.fits(m.t, o.to())).isPresent();
    }

    private static final Words AND = Words.of("and", "&");

    private static boolean announces(Tokens t, int next) {
        return t.word(next) == Tokens.OPEN && ticker(t, next + 1)
                || SAYS.has(t.word(next))
                || t.word(next) == Tokens.COMMA && SAYS.has(t.word(next + 1));
    }

    private static final Words SELF = Words.named("self");
    private static final int BRACKET = 8;

    /// Whether a bracket gives the name "the Company".
    private static boolean defined(Tokens t, int open) {
        if (t.word(open) != Tokens.OPEN) {
            return false;
        }
        for (int i = open + 1; i < Math.min(t.count, open + BRACKET); i++) {
            if (t.word[i] == Tokens.CLOSE) {
                return false;
            }
            if (SELF.has(t.word[i]) && t.is(i, Tokens.CAP)) {
                return true;
            }
        }
        return false;
    }

    /// The only company whose legal form the text gives.
    private static String sole(List<Mentions> paragraphs) {
        String out = "";
        for (Mentions m : paragraphs) {
            for (Mention org : m.all(Mention.Type.ORG)) {
                if (NameWords.legal(org.name()) && !org.name().equals(out)) {
                    if (!out.isEmpty()) {
                        return "";
                    }
                    out = org.name();
                }
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
