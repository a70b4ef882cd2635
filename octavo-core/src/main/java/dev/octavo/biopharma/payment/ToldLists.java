package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Entry;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import java.util.ArrayList;
import java.util.List;

/// Gives each payment of a list a sentence of its own ([Entry]), wherever payments are told
/// together: below a sentence that heads them, or within one ([SentenceLists]).
///
/// A head ends its paragraph with a colon or says "following", and speaks of payments or
/// milestones. An entry is a paragraph right below it that names a sum and looks like one: it has a
/// bullet or a number, begins with its sum, stands in a table or in a list of the page, ends in a
/// semicolon or "and", or has no end at all. An entry without a sum, and whatever follows its first
/// sentence, stays as it is.
final class ToldLists {

    /// A list has no more sentences than this.
    private static final int MOST = 60;

    /// So many characters may stand between two entries: blanks, and what the sentences leave out.
    private static final int GAP = 240;

    /// Words of an entry.
    private static final int LONGEST = 90;

    /// Words of a head.
    private static final int LONGEST_HEAD = 150;

    private static final Words FOLLOWING = Words.of("following", "follows", "below");
    private static final Words AND = Words.of("and", "or");
    private static final int LETTER_O = Lexicon.intern("o");

    private final List<Sentence> all;
    private final List<Sentence> out = new ArrayList<>();

    private ToldLists(List<Sentence> all) {
        this.all = all;
    }

    /// The sentences with each entry of a list told by itself; the same list where there is none.
    static List<Sentence> of(List<Sentence> sentences) {
        return new ToldLists(sentences).read();
    }

    private List<Sentence> read() {
        boolean found = false;
        int i = 0;
        while (i < all.size()) {
            int behind = below(i);
            if (behind == i) {
                behind = within(i);
            }
            if (behind == i) {
                out.add(all.get(i++));
            } else {
                found = true;
                i = behind;
            }
        }
        return found ? out : all;
    }

    private int within(int index) {
        Sentence s = all.get(index);
        if ((s.topics & Gate.MONEY) == 0 && (s.topics & Gate.MILESTONE) == 0) {
            return index;
        }
        Sentence next = index + 1 < all.size() ? all.get(index + 1) : s;
        SentenceLists.Found found = SentenceLists.of(s, next);
        out.addAll(found.entries());
        return index + found.sentences();
    }

    /// Adds the entries of the list that a sentence heads; gives the sentence behind the list, or
    /// the same where it heads none.
    private int below(int index) {
        if (index + 1 >= all.size() || all.get(index + 1).from != 0 || !heads(all.get(index))) {
            return index;
        }
        Sentence head = all.get(index);
        List<Sentence> found = new ArrayList<>();
        int entries = 0;
        boolean goesOn = false;
        int i = index + 1;
        while (i < all.size() && i - index <= MOST) {
            Sentence s = all.get(i);
            if (s.from > 0) {
                found.add(s);
                i++;
                continue;
            }
            Sentence row = row(s);
            if (row != s && near(all.get(i - 1), s)) {
                // the cells of a row are paragraphs of their own
                found.add(told(head, row, row.from));
                entries++;
                i++;
                int behind = behindRow(s);
                while (i < all.size() && s.on(all.get(i)) && line(all.get(i)) < behind) {
                    i++;
                }
                continue;
            }
            if (!near(all.get(i - 1), s) || !(goesOn || entry(s))) {
                break;
            }
            goesOn = goesOn(s);
            int from = start(s);
            boolean told = s.to - from < LONGEST && from < end(s, from) && sum(s);
            if (told) {
                entries++;
                found.add(told(head, s, from));
            } else {
                found.add(s);
            }
            i++;
        }
        if (entries == 0) {
            return index;
        }
        out.addAll(found);
        return i;
    }

    /// Cells of a row.
    private static final int MOST_CELLS = 12;

    private static int line(Sentence s) {
        return s.passage.page().lineAt(s.passage.pagePosition(s.t.start[s.from]));
    }

    /// The line behind the table's row that a sentence stands in.
    private static int behindRow(Sentence s) {
        Page page = s.passage.page();
        int first = line(s);
        int behind = first + 1;
        while (behind < page.lines()
                && behind - first < MOST_CELLS
                && page.row(behind) == page.row(first)) {
            behind++;
        }
        return behind;
    }

    /// The row of a table that a sentence without a sum begins and another cell ends with one; else
    /// the sentence itself.
    private static Sentence row(Sentence s) {
        Page page = s.passage.page();
        int first = line(s);
        if (page.row(first) < 0 || s.to < s.t.count || sum(s)) {
            return s;
        }
        int behind = behindRow(s);
        Sentence row = behind > first + 1 ? s.row(Passage.of(page, first, behind)) : s;
        return sum(row) ? row : s;
    }

    private static Sentence told(Sentence head, Sentence s, int from) {
        return Entry.sentence(
                List.of(
                        new Entry.Piece(head, head.from, head.to),
                        new Entry.Piece(s, from, end(s, from))),
                1);
    }

    /// Whether a sentence may head a list of payments.
    private static boolean heads(Sentence s) {
        if (s.to != s.t.count || s.to - s.from > LONGEST_HEAD || s.to == s.from) {
            return false;
        }
        boolean colon = colon(s);
        return (colon || !ended(s) && s.has(FOLLOWING, s.from, s.to))
                && !s.legal()
                && !SentenceLists.denied(s)
                && ((s.topics & Gate.MILESTONE) != 0 || PhraseFinder.named(s));
    }

    private static boolean colon(Sentence s) {
        int last = s.t.word[s.to - 1];
        return last == Tokens.COLON || last == Tokens.DASH || mark(s) == ':';
    }

    /// The character behind a sentence's last word.
    private static char mark(Sentence s) {
        int z = s.t.end[s.to - 1];
        return z < s.t.text.length() ? s.t.text.charAt(z) : ' ';
    }

    private static boolean ended(Sentence s) {
        return s.t.word[s.to - 1] == Tokens.STOP || mark(s) == '.';
    }

    /// Whether hardly anything stands between two paragraphs.
    private static boolean near(Sentence before, Sentence s) {
        if (!before.on(s)) {
            return false;
        }
        int a = before.passage.pagePosition(before.t.start[before.to - 1]);
        int z = s.passage.pagePosition(s.t.start[s.from]);
        return z > a && z - a < GAP;
    }

    private static boolean sum(Sentence s) {
        return (s.topics & Gate.MONEY) != 0 && !s.m().all(Mention.Type.MONEY).isEmpty();
    }

    /// Whether a paragraph looks like an entry of a list.
    private static boolean entry(Sentence s) {
        int from = start(s);
        if (from > s.from || goesOn(s)) {
            return true;
        }
        if (!sum(s)) {
            return false;
        }
        int line = line(s);
        return s.m().is(s.from, Mention.Type.MONEY)
                || s.tabular
                || s.passage.page().listItem(line)
                || s.to == s.t.count && !ended(s) && !colon(s);
    }

    /// Whether an entry says that another follows.
    private static boolean goesOn(Sentence s) {
        int last = s.t.word[s.to - 1];
        return last == Tokens.SEMICOLON || last == Tokens.COMMA || AND.has(last) || mark(s) == ';';
    }

    /// Behind the bullet or number of an entry.
    private static int start(Sentence s) {
        int i = s.from;
        if (s.t.word[i] == LETTER_O && i + 1 < s.to) {
            return i + 1;
        }
        int numbered = SentenceLists.enumerator(s, i);
        if (numbered > i) {
            return numbered;
        }
        while (i < s.to
                && s.t.is(i, Tokens.SIGN)
                && s.t.word[i] != Tokens.OPEN
                && !s.m().is(i, Mention.Type.MONEY)) {
            i++;
        }
        return i;
    }

    /// Before the "; and" at the end of an entry.
    private static int end(Sentence s, int from) {
        return SentenceLists.end(s, from, s.to);
    }
}
