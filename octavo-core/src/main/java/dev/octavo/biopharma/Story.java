package dev.octavo.biopharma;

import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.page.Sentences;
import java.util.ArrayList;
import java.util.List;

/// A text to be read for events: an item's body or a press release, as sentences in order.
///
/// Paragraphs are lexed once. A text is only cut into sentences and looked at closely when a word
/// of the [Gate] stands in it.
final class Story {

    private final List<Passage> passages = new ArrayList<>();
    private final List<Tokens> tokens = new ArrayList<>();

    /// Of each passage, what it is kept for.
    private final List<Use> uses = new ArrayList<>();

    /// What a paragraph can be of use for.
    private enum Use {
        EVENTS,
        /// It may say when an agreement was made: of no use where there are no payments.
        AGREEMENT,
        /// It only describes a compound: what stands in it is no neighbour of an event.
        COMPOUND
    }

    /// The sentences of all paragraphs, those that only describe a compound included.
    private final List<Sentence> every = new ArrayList<>();

    private int topics;

    /// Whether it is read for figures, and not for events.
    private final boolean figures;

    Story() {
        this(false);
    }

    private Story(boolean figures) {
        this.figures = figures;
    }

    /// A text that is read for the figures in its sentences.
    static Story ofFigures() {
        return new Story(true);
    }

    /// Adds the lines `first` to before `behind`, paragraph by paragraph; the first line from
    /// position `start` on.
    void add(Page page, int first, int start, int behind) {
        int line = first;
        while (line < behind) {
            int end = line + 1;
            while (end < behind && !page.startsParagraph(end) && page.row(end) == page.row(line)) {
                end++;
            }
            while (end < behind && goesOn(page, line, end)) {
                end++;
                while (end < behind && !page.startsParagraph(end)) {
                    end++;
                }
            }
            paragraph(
                    line == first
                            ? Passage.of(page, line, start, end)
                            : Passage.of(page, line, end));
            line = end;
        }
    }

    /// Whether a paragraph goes on in the next: it has no end, and the next begins with a small
    /// letter.
    private static boolean goesOn(Page page, int first, int next) {
        if (page.table(next) >= 0 || page.table(first) >= 0) {
            return false;
        }
        char c = page.text().charAt(page.start(next));
        int end = page.end(next - 1);
        char last = page.text().charAt(end - 1);
        return c >= 'a'
                && c <= 'z'
                && last != '.'
                && last != ':'
                && last != ';'
                && page.end(next) - page.start(next) > 3
                && end - page.start(next - 1) > 20;
    }

    private void paragraph(Passage passage) {
        if (passage.text().isEmpty()) {
            return;
        }
        Tokens t = Tokens.of(passage.text());
        int found = Gate.topics(t, 0, t.count);
        topics |= found;
        boolean paragraph = figures ? Gate.figures(found) : Gate.paragraph(found);
        boolean agreement = !figures && Gate.agreement(found);
        if (paragraph || agreement || !figures && Gate.compounds(found)) {
            passages.add(passage);
            tokens.add(t);
            uses.add(paragraph ? Use.EVENTS : agreement ? Use.AGREEMENT : Use.COMPOUND);
        }
    }

    boolean payments() {
        return Gate.payments(topics);
    }

    boolean steps() {
        return Gate.steps(topics);
    }

    boolean compounds() {
        return Gate.compounds(topics);
    }

    boolean results() {
        return Gate.results(topics);
    }

    /// Whether results without the last day of their period may be announced.
    ///
    /// @param form whether the item itself is one for results
    boolean announcesFigures(boolean form) {
        return (topics & Gate.RESULTS) != 0 && (form || Gate.figures(topics));
    }

    /// The sentences, with the names of parties as far as they were defined before.
    List<Sentence> sentences(Parties parties) {
        List<Sentence> out = new ArrayList<>();
        for (int p = 0; p < passages.size(); p++) {
            boolean main = uses.get(p) == Use.EVENTS || uses.get(p) == Use.AGREEMENT && payments();
            Passage passage = passages.get(p);
            Tokens t = tokens.get(p);
            int[] bounds = Sentences.boundaries(passage.text());
            int token = 0;
            for (int b = 1; b < bounds.length; b++) {
                int from = token;
                while (token < t.count && t.start[token] < bounds[b]) {
                    token++;
                }
                if (token > from && token - from < LONGEST) {
                    Sentence s = new Sentence(passage, t, from, token, out.size(), parties);
                    every.add(s);
                    if (main) {
                        out.add(s);
                    }
                }
            }
        }
        return out;
    }

    /// All sentences that [#sentences] has cut, those of paragraphs included that only describe a
    /// compound.
    List<Sentence> every() {
        return every;
    }

    /// A longer "sentence" is a table or a list without stops, and nothing can be said of who did
    /// what in it.
    private static final int LONGEST = 400;
}
