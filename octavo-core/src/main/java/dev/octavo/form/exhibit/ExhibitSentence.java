package dev.octavo.form.exhibit;

import dev.octavo.edgar.Fact;
import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.form.line.Wording;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.page.Scan;
import dev.octavo.page.Sentences;
import dev.octavo.page.WordTable;
import java.util.ArrayList;
import java.util.List;

/// Reads exhibits that are listed inside of a sentence or paragraph, in one of three orders:
///
/// * the number, then the description: "(d) Exhibits: 10.1 Lease dated May 3, 2010; and Exhibit
///   99.1 – Press release";
/// * the description, then the number in a bracket: "Press release (Exhibit 99.1)";
/// * a clause that ends with the number: "A copy of the press release is attached as Exhibit 99.1".
///
/// A number is one of the list by what stands before it: the beginning of the paragraph, a colon, a
/// semicolon, the end of a sentence; a comma or "and" only behind an earlier exhibit. So "the lease
/// of 10.2 acres" or "Exhibit A to Exhibit 10.1" divides nothing.
final class ExhibitSentence {

    /// A longer text is no list in a sentence.
    private static final int LONGEST = 20_000;

    /// Words after which a number is one of a reference.
    private static final WordTable REFERENCE =
            new WordTable()
                    .put(
                            1,
                            "to in as from of with see this such the by under on including section item rule form article through at");

    /// What may stand between the list's separator and the digits: the word itself, and the
    /// headings of columns that a conversion left in the line.
    private static final WordTable NAMES =
            new WordTable().put(1, "exhibit exhibits ex exh no nos number description");

    private static final String[] CLAUSES = {
        " is attached",
        " are attached",
        " is being",
        " are being",
        " is filed",
        " are filed",
        " is furnished",
        " are furnished",
        " is included",
        " attached",
        " filed",
        " furnished"
    };

    private static final String[] LEADS = {"a copy of ", "copies of ", "the ", "a ", "an "};

    private final Page page;
    private final Passage passage;
    private final String text;
    private final char[] characters;
    private final ExhibitNumber number = new ExhibitNumber();
    private final List<ExhibitEntry> out = new ArrayList<>();

    /// The entry whose description is still open, and where that begins; -1 when none is.
    private int open = -1;

    private Fact<Wording> over = Fact.none();
    private int numberStart;
    private int numberEnd;
    private String marks = "";

    /// Where a description before its number may begin at the earliest.
    private int free;

    private ExhibitSentence(Page page, Passage passage) {
        this.page = page;
        this.passage = passage;
        this.text = passage.text();
        this.characters = text.toCharArray();
    }

    /// Reads the lines `first` to before `behind`, from position `start` on and not beyond `end`.
    static List<ExhibitEntry> read(Page page, int first, int start, int behind, int end) {
        if (first >= behind) {
            return List.of();
        }
        Passage passage = Passage.of(page, first, start, behind, end);
        if (passage.text().length() > LONGEST) {
            return List.of();
        }
        ExhibitSentence sentence = new ExhibitSentence(page, passage);
        sentence.scan();
        return sentence.out;
    }

    /// Divides the entries of a list whose descriptions hold further exhibits of the same
    /// paragraph.
    static List<ExhibitEntry> divide(
            Page page, List<ExhibitEntry> entries, int first, int start, int behind, int end) {
        List<ExhibitEntry> out = new ArrayList<>(entries.size());
        int k = 0;
        while (k < entries.size()) {
            ExhibitEntry entry = entries.get(k);
            if (entry.row >= 0) {
                out.add(entry);
                k++;
                continue;
            }
            int to = entry.line + 1;
            while (to < behind && !page.startsParagraph(to)) {
                to++;
            }
            int until = k + 1;
            boolean suspect = mayHold(page, entry);
            while (until < entries.size() && entries.get(until).line < to) {
                suspect |= mayHold(page, entries.get(until));
                until++;
            }
            List<ExhibitEntry> listed = entries.subList(k, until);
            List<ExhibitEntry> run =
                    suspect
                            ? read(page, entry.line, start(page, entry, first, start), to, end)
                            : List.of();
            if (run.size() > listed.size() && holds(run, listed)) {
                inherit(page, entry, run);
                out.addAll(run);
            } else {
                out.addAll(listed);
            }
            k = until;
        }
        return out;
    }

    /// Where the line of an entry begins that is not before the list.
    private static int start(Page page, ExhibitEntry entry, int first, int start) {
        return entry.line == first ? start : page.start(entry.line);
    }

    /// Whether a description may hold the number of another exhibit.
    private static boolean mayHold(Page page, ExhibitEntry entry) {
        String text = page.text();
        for (int[] piece : entry.pieces) {
            for (int i = piece[0] + 1; i + 1 < piece[1]; i++) {
                if (!Ascii.digit(text.charAt(i)) || Ascii.letterOrDigit(text.charAt(i - 1))) {
                    continue;
                }
                int before = i - 1;
                while (before > piece[0]
                        && (text.charAt(before) <= ' ' || text.charAt(before) == '(')) {
                    before--;
                }
                char c = text.charAt(before);
                int dot = i + 1;
                while (dot < piece[1] && Ascii.digit(text.charAt(dot))) {
                    dot++;
                }
                boolean dotted =
                        dot - i <= 3
                                && dot + 1 < piece[1]
                                && text.charAt(dot) == '.'
                                && Ascii.digit(text.charAt(dot + 1));
                if (dotted || c == ';' || c == 't' || c == '.') {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(List<ExhibitEntry> run, List<ExhibitEntry> listed) {
        for (ExhibitEntry entry : listed) {
            boolean found = false;
            for (ExhibitEntry e : run) {
                found |= e.number.equals(entry.number);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /// What a sentence over the paragraph says of its first exhibit, it says of all.
    private static void inherit(Page page, ExhibitEntry first, List<ExhibitEntry> run) {
        boolean above =
                first.status.isPresent()
                        && first.status.at().getFirst().start() < page.span(first.line).start();
        for (ExhibitEntry entry : run) {
            if (above && !entry.status.isPresent()) {
                entry.status = first.status;
            }
        }
    }

    // ---- the scan

    private void scan() {
        for (int i = 0; i < text.length(); i++) {
            if (Ascii.digit(characters[i])
                    && (i == 0 || !Ascii.letterOrDigit(characters[i - 1]))
                    && (i == 0 || characters[i - 1] != '.')) {
                i = Math.max(i, digits(i));
            }
        }
        close(text.length());
    }

    /// Looks at a number that begins at `i`, and gives the last position that was used.
    private int digits(int i) {
        int from = i;
        boolean bracket = from > 0 && (characters[from - 1] == '(' || characters[from - 1] == '[');
        from -= bracket ? 1 : 0;
        int named = names(from);
        boolean exhibit = named < from && (characters[named] | 32) == 'e';
        if (exhibit) {
            from = named;
            bracket |= from > 0 && characters[from - 1] == '(';
        }
        number.start = -1;
        boolean plausible = number.read(text, from, text.length());
        if (number.start != i || number.end <= i) {
            return i;
        }
        if (exhibit && before(from)) {
            return number.end - 1;
        }
        if (!plausible || (number.bare && !exhibit && !bracket)) {
            return i;
        }
        int edge = edge(from, exhibit);
        if (edge < 0 || number.rest >= text.length() || !described(edge, exhibit)) {
            return i;
        }
        begin(edge);
        return number.rest - 1;
    }

    /// Where the words "Exhibit No." that end at a position begin; the position itself where none
    /// do.
    private int names(int from) {
        int at = from;
        while (true) {
            int z = at;
            while (z > 0 && (characters[z - 1] <= ' ' || characters[z - 1] == '.')) {
                z--;
            }
            int a = z;
            while (a > 0 && Ascii.letter(characters[a - 1])) {
                a--;
            }
            if (a == z || !NAMES.has(text, a, z)) {
                return at;
            }
            at = a;
        }
    }

    /// Where the description before a number of the list ends, less "and", "(ii)" and the
    /// separator; -1 where the number is none of the list.
    private int edge(int from, boolean exhibit) {
        int at = blanks(from);
        if (at > 1 && characters[at - 1] == '(') {
            at = blanks(at - 1);
        }
        at = enumerator(at);
        boolean and = at >= 3 && text.regionMatches(true, at - 3, "and", 0, 3);
        if (and) {
            at = blanks(at - 3);
        }
        if (at == 0) {
            return 0;
        }
        boolean dotted = !number.bare;
        char c = characters[at - 1];
        boolean accepted =
                switch (c) {
                    case ';', ':' -> true;
                    case '.', ')', '"', '\u201d', '-', '\u2013', '\u2014' -> exhibit || dotted;
                    case ',' -> open >= 0 && (exhibit || dotted);
                    // a word: "and", or one that takes no number
                    default ->
                            and
                                    ? open >= 0 && (exhibit || dotted)
                                    : exhibit
                                            && Ascii.letter(c)
                                            && !REFERENCE.has(text, word(at), at);
                };
        if (!accepted || (open >= 0 && insideBracket(open, at))) {
            return -1;
        }
        return c == '.' || c == ')' || c == '"' || c == '\u201d' || Ascii.letter(c) ? at : at - 1;
    }

    private int blanks(int from) {
        int at = from;
        while (at > 0 && characters[at - 1] <= ' ') {
            at--;
        }
        return at;
    }

    private int word(int end) {
        int at = end;
        while (at > 0 && Ascii.letter(characters[at - 1])) {
            at--;
        }
        return at;
    }

    /// Skips "(ii)" back from a position.
    private int enumerator(int end) {
        if (end < 3 || characters[end - 1] != ')') {
            return end;
        }
        int a = word(end - 1);
        boolean letters = a < end - 1 && end - a <= 5 && a > 0 && characters[a - 1] == '(';
        return letters ? blanks(a - 1) : end;
    }

    private boolean insideBracket(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += characters[i] == '(' ? 1 : characters[i] == ')' ? -1 : 0;
        }
        return depth > 0;
    }

    /// Whether a description can follow the number just read: it begins with a capital, or the
    /// number stands where only one of a list does.
    private boolean described(int edge, boolean exhibit) {
        char c = characters[number.rest];
        boolean separated = number.rest > number.end + 1;
        return Ascii.upper(c)
                || c == '"'
                || c == '\u201c'
                || (Ascii.lower(c)
                        && (separated
                                || edge == 0
                                || !exhibit && ";:".indexOf(characters[edge]) >= 0));
    }

    private void begin(int edge) {
        close(edge);
        open = number.rest;
        numberStart = number.start;
        numberEnd = number.end;
        marks = number.marks;
        int sentence = Math.max(free, Sentences.sentenceStart(characters, number.start));
        String before = text.substring(Math.min(sentence, number.start), number.start);
        over =
                Wording.ofList(before)
                        .map(w -> Fact.of(w, passage.span(sentence, number.start)))
                        .orElse(out.isEmpty() ? Fact.none() : over);
    }

    /// Ends the open description at the end of its sentence, at a semicolon, or at a position
    /// before that.
    private void close(int at) {
        if (open < 0) {
            return;
        }
        int end = Math.min(at, Math.max(open, Sentences.sentenceEnd(characters, open)));
        int semicolon = text.indexOf(';', open);
        if (semicolon >= 0 && semicolon < end && !insideBracket(open, semicolon)) {
            end = semicolon;
        }
        if (end - open > 4) {
            ExhibitEntry entry = entry(numberStart, numberEnd);
            describe(entry, open, end);
            entry.status = over;
            ExhibitFurniture.tidy(page, entry);
            out.add(entry);
        }
        free = end;
        open = -1;
    }

    // ---- numbers behind their descriptions

    /// Reads "Press release (Exhibit 99.1)" and "A press release is attached as Exhibit 99.1" where
    /// the number just read ends them.
    private boolean before(int from) {
        int end = number.end;
        boolean bracket = from > 0 && characters[from - 1] == '(' && closes(end);
        int stop;
        if (bracket) {
            stop = blanks(from - 1);
            end++;
        } else {
            int as = blanks(from);
            if (as < 3
                    || !text.startsWith(" as", as - 3)
                    || ExhibitMentions.elsewhere(text, end, text.length())) {
                return false;
            }
            stop = clause(as - 3);
        }
        char next = end < text.length() ? characters[end] : '.';
        if (bracket && next != ';' && next != ',' && next != '.' && !text.startsWith(" and", end)) {
            return false;
        }
        int a = lead(Math.max(free, Sentences.sentenceStart(characters, from)), stop);
        if (stop - a < 5 || open >= 0) {
            return false;
        }
        ExhibitEntry entry = entry(number.start, number.end);
        describe(entry, a, stop);
        out.add(entry);
        free = end;
        return true;
    }

    private boolean closes(int end) {
        return end < text.length() && characters[end] == ')';
    }

    /// Where the verb of a clause begins that ends with "as Exhibit".
    private int clause(int as) {
        int from = Math.max(free, Sentences.sentenceStart(characters, as));
        for (String verb : CLAUSES) {
            int at = text.lastIndexOf(verb, as);
            if (at > from) {
                return at;
            }
        }
        return from;
    }

    /// Skips what stands before a description: separators, "(d) Exhibits:", "and", "a copy of the".
    private int lead(int from, int stop) {
        int a = from;
        int heading = text.indexOf(':', from);
        if (heading >= 0 && heading < stop && Scan.find(text, from, heading, "exhibit") >= 0) {
            a = heading + 1;
        }
        while (a < stop && !Ascii.letterOrDigit(characters[a]) && characters[a] != '\u201c') {
            boolean letter = characters[a] == '(' && a + 2 < stop && characters[a + 2] == ')';
            a += letter ? 3 : 1;
        }
        if (text.startsWith("and ", a)) {
            a += 4;
        }
        for (String words : LEADS) {
            if (text.regionMatches(true, a, words, 0, words.length())) {
                a += words.length();
            }
        }
        return a;
    }

    // ---- entries

    private ExhibitEntry entry(int a, int z) {
        int line = page.lineAt(passage.pagePosition(a));
        ExhibitEntry entry = new ExhibitEntry(page, line, ExhibitNumber.plain(text, a, z), marks);
        entry.numberAt.add(passage.span(a, z));
        return entry;
    }

    /// Adds the text from `begin` to before `end`, one piece a line.
    private void describe(ExhibitEntry entry, int begin, int end) {
        int a = begin;
        while (a < end) {
            int on = page.lineAt(passage.pagePosition(a));
            int z = a;
            while (z < end && passage.pagePosition(z) < page.end(on)) {
                z++;
            }
            if (z > a) {
                entry.add(passage.pagePosition(a), passage.pagePosition(z - 1) + 1);
            }
            a = Math.max(z, a + 1);
        }
    }
}
