package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.text.Lexer;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The paragraphs of a filing's pages, each cut into words and sentences once, however many of its
/// stories it stands in: the item, and all that may hold figures.
///
/// Words are cut into one set of arrays after another; those of a paragraph that is of use are
/// copied from there, before the next is cut.
public final class Paragraphs {

    private final Tokens words = new Tokens("", 256);
    private final Lexer lexer = new Lexer(words);
    private final Map<Page, Paragraph[]> byLine = new IdentityHashMap<>();

    private record Lines(Page page, int first, int behind) {}

    private final Map<Lines, List<Sentence>> figures = new HashMap<>();

    private final Introductions who;

    /// Whether the registrant is called "Milestone Something".
    private final boolean named;

    public Paragraphs(Introductions who) {
        this.who = who;
        Tokens name = Tokens.of(who.parties.registrant);
        boolean milestone = false;
        for (int i = 0; i < name.count; i++) {
            milestone |= Words.MILESTONE.has(name.word[i]);
        }
        this.named = milestone;
    }

    /// In the texts of such a company the word in capitals is its name, but in "Milestone Payment".
    private void names() {
        for (int i = 0; i < words.count; i++) {
            if (Words.MILESTONE.has(words.word[i])
                    && words.is(i, Tokens.CAP)
                    && !PAID.has(words.word(i + 1))) {
                words.word[i] = 0;
            }
        }
    }

    private static final Words PAID = Words.of("payment", "payments");

    /// The paragraph whose words are at hand.
    private @Nullable Paragraph last;

    /// The paragraph of the lines `first` to before `behind`, the first from position `start` on.
    Paragraph at(Page page, int first, int start, int behind) {
        Paragraph[] known = byLine.computeIfAbsent(page, p -> new Paragraph[p.lines()]);
        Paragraph there = known[first];
        if (there == null || !there.is(start, behind)) {
            there = cut(page, first, start, behind);
            known[first] = there;
        }
        return there;
    }

    private Paragraph cut(Page page, int first, int start, int behind) {
        @Nullable Passage passage = null;
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
            passage = Passage.of(page, first, start, behind);
            lexer.lex(passage.text().toCharArray(), 0, passage.text().length());
        }
        if (named) {
            names();
        }
        int topics = Gate.topics(words, 0, words.count);
        Paragraph cut =
                new Paragraph(page, first, start, behind, topics, words.count == 0, passage);
        cut.named = words.count <= Paragraph.HEADING && named();
        last = cut;
        return cut;
    }

    /// Whether a word stands in the paragraph at hand that no list knows, as names are.
    private boolean named() {
        for (int i = 0; i < words.count; i++) {
            if (words.word[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /// The sentences of a paragraph, cut once for all its stories.
    List<Sentence> sentences(Paragraph p) {
        return p.sentences(who);
    }

    /// The sentences of some lines that may tell figures, looked for once however many periods they
    /// are read for.
    public List<Sentence> ofFigures(Page page, int first, int behind) {
        return figures.computeIfAbsent(
                new Lines(page, first, behind),
                at -> {
                    Story story = Story.ofFigures(this);
                    story.add(page, first, page.start(first), behind);
                    return story.sentences();
                });
    }

    /// Keeps the words of a paragraph that is of use.
    void keep(Paragraph p) {
        if (p == last) {
            p.keep(words);
        }
    }
}
