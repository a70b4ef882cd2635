package dev.octavo.biopharma;

import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.page.Sentences;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A text to be read for events: an item's body or a press release, as sentences in order.
///
/// Paragraphs are lexed once. A text is only cut into sentences and looked at closely when a word
/// of the [Gate] stands in it.
final class Story {

    /// The words of the paragraph at hand.
    private final Tokens words = new Tokens("", 256);

    private final Lexer lexer = new Lexer(words);
    private final List<Passage> passages = new ArrayList<>();
    private final List<Tokens> tokens = new ArrayList<>();
    private final List<int[]> bounds = new ArrayList<>();

    /// Of each passage, what it is kept for.
    private final List<Use> uses = new ArrayList<>();

    /// What a paragraph can be of use for.
    private enum Use {
        EVENTS,
        /// It may say when an agreement was made, or what a step was: of no use where there are no
        /// payments.
        AGREEMENT,
        /// It only describes a compound: what stands in it is no neighbour of an event.
        COMPOUND,
        /// It only tells of an agreement or its terms.
        DEAL
    }

    /// The passages that may describe a compound.
    private final BitSet described = new BitSet();

    /// All sentences.
    private final List<Sentence> whole = new ArrayList<>();

    /// The sentences of the paragraphs that may describe a compound.
    private final List<Sentence> every = new ArrayList<>();

    /// The passages in which an agreement or its terms may be named.
    private final BitSet agreed = new BitSet();

    private int topics;

    /// What the text is read for.
    private enum Reading {
        EVENTS,
        /// It is that of an item about agreements, every paragraph of which counts.
        AGREEMENTS,
        /// Only the figures in its sentences count.
        FIGURES
    }

    private final Reading reading;

    Story() {
        this(Reading.EVENTS);
    }

    private Story(Reading reading) {
        this.reading = reading;
    }

    /// A text that is read for the figures in its sentences.
    static Story ofFigures() {
        return new Story(Reading.FIGURES);
    }

    /// The text of an item; one of an item 1.01 or 1.02 tells of agreements of any kind.
    static Story ofItem(String number) {
        boolean material = number.equals("1.01") || number.equals("1.02");
        return new Story(material ? Reading.AGREEMENTS : Reading.EVENTS);
    }

    /// Whether it is the text of an item about agreements.
    boolean material() {
        return reading == Reading.AGREEMENTS;
    }

    /// Adds the lines `first` to before `behind`, paragraph by paragraph; the first line from
    /// position `start` on.
    void add(Page page, int first, int start, int behind) {
        int line = first;
        while (line < behind) {
            int end = line + 1;
            while (end < behind
                    && !page.startsParagraph(end)
                    && page.row(end) == page.row(line)
                    && !listed(page, line, end)) {
                end++;
            }
            while (end < behind && goesOn(page, line, end)) {
                end++;
                while (end < behind && !page.startsParagraph(end) && !listed(page, line, end)) {
                    end++;
                }
            }
            paragraph(page, line, line == first ? start : page.start(line), end);
            line = end;
        }
    }

    /// Whether a line of plain text begins the next entry of a list: it has a bullet, as the first
    /// line of the paragraph has, or behind a line that is at its end.
    private static boolean listed(Page page, int first, int line) {
        if (!bullet(page, line)) {
            return false;
        }
        char last = page.text().charAt(page.end(line - 1) - 1);
        return last == ':' || last == ';' || last == '.' || bullet(page, first);
    }

    private static boolean bullet(Page page, int line) {
        String text = page.text();
        int i = page.start(line);
        int end = page.end(line);
        while (i < end && text.charAt(i) <= ' ') {
            i++;
        }
        return i + 2 < end
                && text.charAt(i + 1) == ' '
                && BULLETS.indexOf(text.charAt(i)) >= 0;
    }

    private static final String BULLETS = "-*\u2022\u00b7\u2013\u2014\u25aa\u25cf\u25e6\u25a0";

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

    private void paragraph(Page page, int first, int start, int behind) {
        if (behind == first + 1 && !page.preformatted(first)) {
            // its white space is folded: a passage is only made where it is kept
            int from = Math.max(start, page.start(first));
            int to = page.end(first);
            char[] characters = page.characters();
            while (from < to && characters[from] <= ' ') {
                from++;
            }
            lexer.lex(characters, from, to);
        } else {
            Passage passage = Passage.of(page, first, start, behind);
            lexer.lex(passage.text().toCharArray(), 0, passage.text().length());
        }
        if (words.count > 0 && counts(Gate.topics(words, 0, words.count))) {
            Passage passage = Passage.of(page, first, start, behind);
            passages.add(passage);
            tokens.add(words.copy(passage.text()));
        }
    }

    /// Whether a paragraph of these topics is of use, which is noted.
    private boolean counts(int found) {
        topics |= found;
        boolean figures = reading == Reading.FIGURES;
        boolean paragraph = figures ? Gate.figures(found) : Gate.paragraph(found);
        boolean agreement = !figures && (Gate.agreement(found) || Gate.medical(found));
        boolean compound = !figures && Gate.compounds(found);
        boolean deal = !figures && (material() || Gate.agreed(found));
        boolean useful = paragraph || agreement || compound || deal;
        if (useful) {
            agreed.set(passages.size(), Gate.agreed(found));
            described.set(passages.size(), compound);
            uses.add(
                    paragraph
                            ? Use.EVENTS
                            : agreement ? Use.AGREEMENT : compound ? Use.COMPOUND : Use.DEAL);
        }
        return useful;
    }

    boolean payments() {
        return Gate.payments(topics);
    }

    boolean steps() {
        return Gate.steps(topics);
    }

    boolean compounds() {
        return !described.isEmpty();
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

    boolean agreements() {
        return Gate.agreements(topics);
    }

    /// The sentences, with the names of parties as far as they were defined before.
    List<Sentence> sentences(Parties parties) {
        List<Sentence> out = new ArrayList<>();
        whole.clear();
        every.clear();
        for (int p = 0; p < passages.size(); p++) {
            Use use = uses.get(p);
            if (use != Use.DEAL) {
                boolean main = use == Use.EVENTS || use == Use.AGREEMENT && payments();
                int before = whole.size();
                cut(p, parties, main, out, whole);
                if (described.get(p)) {
                    every.addAll(whole.subList(before, whole.size()));
                }
            }
        }
        return out;
    }

    /// All sentences that [#sentences] has cut.
    List<Sentence> whole() {
        return whole;
    }

    /// Of the sentences that [#sentences] has cut those of paragraphs that may describe a compound,
    /// also where the paragraph tells nothing else.
    List<Sentence> every() {
        return every;
    }

    /// All sentences that may tell of an agreement or its terms.
    List<Sentence> dealings(Parties parties) {
        List<Sentence> out = new ArrayList<>();
        List<Sentence> same = new ArrayList<>();
        for (int p = 0; p < passages.size(); p++) {
            if (material() || agreed.get(p) || uses.get(p) != Use.COMPOUND) {
                cut(p, parties, true, out, same);
            }
        }
        return out;
    }

    /// Cuts a paragraph into sentences: all into `all`, and into `main` where it counts there.
    private void cut(
            int p, Parties parties, boolean counts, List<Sentence> main, List<Sentence> all) {
        Passage passage = passages.get(p);
        Tokens t = tokens.get(p);
        int[] bounds = bounds(p);
        int token = 0;
        for (int b = 1; b < bounds.length; b++) {
            int from = token;
            while (token < t.count && t.start[token] < bounds[b]) {
                token++;
            }
            if (token > from && token - from < LONGEST) {
                Sentence s = new Sentence(passage, t, from, token, main.size(), parties);
                all.add(s);
                if (counts) {
                    main.add(s);
                }
            }
        }
    }

    /// Where the sentences of a paragraph begin, found once.
    private int[] bounds(int p) {
        while (bounds.size() < passages.size()) {
            bounds.add(UNKNOWN);
        }
        if (bounds.get(p).length == 0) {
            bounds.set(p, Sentences.boundaries(passages.get(p).text()));
        }
        return bounds.get(p);
    }

    private static final int[] UNKNOWN = {};

    /// A longer "sentence" is a table or a list without stops, and nothing can be said of who did
    /// what in it.
    private static final int LONGEST = 400;
}
