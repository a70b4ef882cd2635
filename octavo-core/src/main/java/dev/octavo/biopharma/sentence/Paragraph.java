package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.page.Sentences;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paragraph of a page: what it may be about and, where that is of use, its words and sentences.
public final class Paragraph {

    /// What its words may be about, as bits of the [Gate].
    final int topics;

    final boolean empty;

    private final Page page;
    private final int first;
    private final int start;
    private final int behind;
    private @Nullable Passage passage;
    private @Nullable Tokens words;
    private @Nullable List<Sentence> sentences;

    /// The lines `first` to before `behind`, the first from position `start` on.
    ///
    /// @param empty whether it has no words
    /// @param passage the running text, if it has been made
    Paragraph(
            Page page,
            int first,
            int start,
            int behind,
            int topics,
            boolean empty,
            @Nullable Passage passage) {
        this.page = page;
        this.first = first;
        this.start = start;
        this.behind = behind;
        this.topics = topics;
        this.empty = empty;
        this.passage = passage;
    }

    /// Whether it has these bounds.
    boolean is(int from, int to) {
        return start == from && behind == to;
    }

    /// Whether it may be the title of the paragraphs below: a line of a few words.
    boolean title() {
        return behind == first + 1 && page.row(first) < 0 && page.end(first) - start <= TITLE;
    }

    /// Whether it has few words, and one among them that no list knows: it may name a compound.
    boolean named;

    /// Whether it may be the heading of the paragraphs below: a line of its own without a stop.
    boolean heading() {
        if (behind != first + 1
                || page.row(first) >= 0
                || page.end(first) - start > LONGEST_HEADING) {
            return false;
        }
        char[] text = page.characters();
        int last = page.end(first) - 1;
        while (last > start && text[last] <= ' ') {
            last--;
        }
        return ".;,?!\u201d\"".indexOf(text[last]) < 0;
    }

    /// A heading is no longer, in characters.
    private static final int LONGEST_HEADING = 100;

    /// A heading has no more words.
    static final int HEADING = 20;

    /// "Full Year 2016 Results" is no longer, in characters.
    private static final int TITLE = 40;

    Passage passage() {
        Passage known = passage;
        if (known == null) {
            known = Passage.of(page, first, start, behind);
            passage = known;
        }
        return known;
    }

    /// Its words, cut now if they were not kept.
    Tokens words() {
        Tokens known = words;
        if (known == null) {
            known = Tokens.of(passage().text());
            words = known;
        }
        return known;
    }

    /// Keeps the words as they were cut.
    void keep(Tokens cut) {
        if (words == null) {
            words = cut.copy(passage().text());
        }
    }

    /// Its sentences, cut once.
    List<Sentence> sentences(Introductions who) {
        List<Sentence> known = sentences;
        if (known == null) {
            known = cut(who);
            sentences = known;
        }
        return known;
    }

    private List<Sentence> cut(Introductions who) {
        List<Sentence> out = new ArrayList<>();
        Passage passage = passage();
        Tokens t = words();
        int[] bounds = Sentences.boundaries(passage.text());
        boolean tabular = columns(page, first, behind);
        int token = 0;
        for (int b = 1; b < bounds.length; b++) {
            int from = token;
            while (token < t.count && t.start[token] < bounds[b]) {
                token++;
            }
            if (token > from && token - from < LONGEST) {
                boolean alone = from == 0 && token == t.count;
                int about = alone ? topics : Gate.topics(t, from, token);
                Sentence s = new Sentence(passage, t, from, token, about, who);
                s.tabular = tabular;
                out.add(s);
            }
        }
        return out;
    }

    /// Whether several cells may stand in the row that begins at a line.
    public static boolean columns(Page page, int line, int behind) {
        if (page.row(line) >= 0) {
            return line + 1 < behind && page.row(line + 1) == page.row(line);
        }
        int gap = page.preformatted(line) ? page.text().indexOf("  ", page.start(line)) : -1;
        return gap >= 0 && gap < page.end(line) || barred(page, line);
    }

    /// Whether bars divide a line of plain text into three cells or more: "Partner | Event |
    /// Amount".
    public static boolean barred(Page page, int line) {
        if (page.row(line) >= 0) {
            return false;
        }
        char[] text = page.characters();
        int bars = 0;
        for (int i = page.start(line); i < page.end(line); i++) {
            bars += text[i] == '|' ? 1 : 0;
        }
        return bars > 1;
    }

    /// A longer "sentence" is a table or a list without stops, and nothing can be said of who did
    /// what in it.
    private static final int LONGEST = 400;
}
