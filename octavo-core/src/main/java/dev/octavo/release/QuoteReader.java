package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.release.PressRelease.Quote;
import java.util.ArrayList;
import java.util.List;

/// Reads who said what.
///
/// In each paragraph of the story the quoted runs are looked at with the words next to them: an
/// attribution is a verb of speech, before the run (`Mr. Stern noted, "…"`, `stated that "…"`,
/// `according to X, "…"`) or behind it (`"…," said Alex Hui, President`, `"…," Mr. Stern
/// concluded`). The first attributed run of a paragraph counts, and a later one of another speaker.
/// Who the speaker is, [Speakers] knows.
final class QuoteReader {

    private final Speakers speakers;
    private final List<Quote> quotes = new ArrayList<>();

    /// The speaker that the paragraph before introduces with a colon.
    private Fact<String> pending = Fact.none();

    private QuoteReader(List<Block> release) {
        this.speakers = new Speakers(release);
    }

    /// The quotes of the story.
    ///
    /// @param release all paragraphs, where names are looked up
    /// @param from the first of those of the story
    /// @param to the one behind the last
    static List<Quote> read(List<Block> release, int from, int to) {
        QuoteReader reader = new QuoteReader(release);
        for (int i = from; i < to; i++) {
            reader.paragraph(release.get(i));
        }
        return reader.quotes;
    }

    private void paragraph(Block block) {
        String text = block.string();
        Fact<String> introduced = pending;
        pending = Fact.none();
        if (!Quotation.any(text)) {
            unmarked(block);
            if (text.endsWith(":") && text.length() < Speakers.REACH) {
                pending = speakers.before(block, 0, text.length(), false);
            }
            return;
        }
        List<Quotation.Run> runs = Quotation.runs(text);
        Fact<String> speaker = Fact.none();
        for (int i = 0; i < runs.size(); i++) {
            Quotation.Run run = runs.get(i);
            int before = previous(text, runs, i);
            int behind = next(text, runs, i);
            if (!run.atLeast(text, 3) && !comma(text, run)) {
                continue;
            }
            Fact<String> found = speakers.behind(block, run.to(), behind);
            if (!found.isPresent()) {
                found = speakers.before(block, before, run.from(), run.atLeast(text, 6));
            }
            if (!found.isPresent() && i == 0 && run.from() < 3) {
                found = introduced;
            }
            if (found.isPresent() && !same(found, speaker)) {
                boolean opening =
                        !run.atLeast(text, 3)
                                && i + 1 < runs.size(); // "Furthermore," he said, "we …"
                quotes.add(new Quote(found, quoted(block, opening ? runs.get(i + 1) : run)));
                speaker = found;
                speakers.spoke(found);
            }
        }
    }

    /// Where the words before a run begin: behind the last run that is more than a nickname.
    private static int previous(String text, List<Quotation.Run> runs, int i) {
        for (int n = i - 1; n >= 0; n--) {
            if (words(text, runs.get(n))) {
                return runs.get(n).to();
            }
        }
        return 0;
    }

    /// Where the words behind a run end: at the next run that is more than a nickname.
    private static int next(String text, List<Quotation.Run> runs, int i) {
        for (int n = i + 1; n < runs.size(); n++) {
            if (words(text, runs.get(n))) {
                return runs.get(n).from();
            }
        }
        return text.length();
    }

    private static boolean words(String text, Quotation.Run run) {
        return run.atLeast(text, 2) || comma(text, run);
    }

    private static boolean same(Fact<String> a, Fact<String> b) {
        return a.value().equals(b.value());
    }

    private static boolean comma(String text, Quotation.Run run) {
        return run.end() > run.start() && ",.?!".indexOf(text.charAt(run.end() - 1)) >= 0
                || run.to() < text.length() && text.charAt(run.to()) == ',';
    }

    private static Fact<String> quoted(Block block, Quotation.Run run) {
        String text = block.string().substring(run.start(), run.end()).strip();
        return text.isEmpty()
                ? Fact.none()
                : Fact.of(text, block.text().spans(run.start(), run.end()));
    }

    /// Words of a person whose marks were lost: a speech verb, a comma or colon, and then the first
    /// person.
    private void unmarked(Block block) {
        String text = block.string();
        for (Speakers.Verb verb = Speakers.verb(text, 0, Math.min(text.length(), Speakers.REACH));
                verb != null;
                verb = Speakers.verb(text, verb.end(), Math.min(text.length(), Speakers.REACH))) {
            int at = verb.end();
            if (at + 2 >= text.length()
                    || ",:".indexOf(text.charAt(at)) < 0
                    || text.charAt(at + 1) != ' ') {
                continue;
            }
            int z = Names.word(text, at + 2, text.length());
            switch (text.substring(at + 2, z)) {
                case "We",
                        "We're",
                        "We\u2019re",
                        "Our",
                        "I",
                        "I'm",
                        "I\u2019m",
                        "We've",
                        "We\u2019ve" -> {
                    Fact<String> speaker = speakers.before(block, 0, at + 1, false);
                    if (speaker.isPresent()) {
                        quotes.add(
                                new Quote(
                                        speaker,
                                        quoted(
                                                block,
                                                new Quotation.Run(
                                                        at + 2,
                                                        text.length(),
                                                        at + 2,
                                                        text.length()))));
                        speakers.spoke(speaker);
                    }
                    return;
                }
                default -> {}
            }
        }
    }
}
