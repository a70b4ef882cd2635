package dev.octavo.form;

import static dev.octavo.form.CoverWords.digit;
import static dev.octavo.form.CoverWords.letter;
import static dev.octavo.form.CoverWords.wordEnd;

import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import java.util.Arrays;
import java.util.Optional;

/// The upper part of a cover as a row of tokens: captions, values, and breaks between them, in
/// reading order.
///
/// Each line is cut into pieces where columns of plain text part (three blanks), each piece into
/// captions (see [CoverWords]) and the text between them, and that text into values that show their
/// field by their shape alone (dates, file numbers, employer numbers, telephone numbers) and the
/// rest. The same tokens come out whether value and caption stand in cells, lines, or in one line;
/// what belongs to what is [CoverFields]' business.
///
/// The letterhead ("UNITED STATES", "FORM 8-K", "Pursuant to Section 13 …") and rules of dashes are
/// breaks: no value reaches over them.
final class CoverTokens {

    /// Kinds of values; smaller kinds are the field bits of a caption, 0 for the rest of a caption
    /// cut over lines.
    static final int TEXT = 1 << 16;

    static final int DATE_VALUE = 1 << 17;
    static final int FILE_VALUE = 1 << 18;
    static final int EIN_VALUE = 1 << 19;
    static final int PHONE_VALUE = 1 << 20;

    /// "Not applicable" and the like.
    static final int NOTHING = 1 << 21;

    static final int BREAK = 1 << 22;

    /// More tokens than this no cover has; the rest is left out.
    private static final int MOST = 2000;

    private static final int LONGEST_CAPTION = 400;

    private static final int LONGEST_TAIL = 70;

    final Page page;
    final char[] text;
    int size;
    int[] kind = new int[64];
    int[] start = new int[64];
    int[] end = new int[64];
    int[] line = new int[64];

    /// Captions: whether in brackets.
    boolean[] bracketed = new boolean[64];

    /// Captions: whether a colon follows.
    boolean[] colon = new boolean[64];

    /// Whether the bracket of a caption was opened and not yet closed since the last value.
    private boolean open;

    private int textFrom;
    private int at;
    private int onLine;

    private CoverTokens(Page page) {
        this.page = page;
        this.text = page.characters();
    }

    /// Cuts the lines from the first to the one that holds the position `until`, and that one up to
    /// there.
    static CoverTokens of(Page page, int from, int until) {
        CoverTokens out = new CoverTokens(page);
        out.at = from;
        for (int l = 0; l < page.lines() && page.start(l) < until && out.size < MOST; l++) {
            out.line(l, Math.min(page.end(l), until));
        }
        return out;
    }

    boolean caption(int i) {
        return kind[i] < TEXT;
    }

    private void line(int l, int z) {
        onLine = l;
        int a = Math.max(page.start(l), at);
        if (a >= z) {
            return;
        }
        if (letterhead(a, z)) {
            add(BREAK, a, z, false);
            return;
        }
        if (!page.preformatted(l)) {
            piece(a, z);
            return;
        }
        int from = a;
        for (int i = a; i < z; i++) {
            if (text[i] <= ' ') {
                int gap = i;
                while (i < z && text[i] <= ' ') {
                    i++;
                }
                if (i - gap >= 3 || text[gap] == '\t') {
                    piece(from, gap);
                    from = Math.max(i, at);
                }
            }
        }
        piece(from, z);
    }

    private void piece(int a, int z) {
        if (a >= z) {
            return;
        }
        int before = size;
        textFrom = a;
        at = a;
        if (open && before > 0) {
            closing(z);
        }
        while (at < z) {
            char c = text[at];
            if (c == '(') {
                bracket(z);
            } else if (letter(c)) {
                words(z);
            } else if (digit(c) || c == '+') {
                number(z);
            } else {
                at++;
            }
        }
        flush(z);
        if (size == before + 1 && kind[before] == TEXT && onlyCaptionWords(a, z)) {
            int fields = CoverWords.fields(CoverWords.words(text, a, z));
            if (fields != 0 || (before > 0 && caption(before - 1))) {
                kind[before] = fields;
            }
        }
    }

    /// At the beginning of a piece, while the bracket of a caption is still open: what stands
    /// before its end belongs to it (`(State or other juris-`, `diction of incorporation)`).
    private void closing(int z) {
        int most = Math.min(z, at + LONGEST_TAIL);
        for (int i = at; i < most; i++) {
            char c = text[i];
            if (c == '(' || digit(c)) {
                return;
            }
            if (c == ')') {
                long seen = CoverWords.words(text, at, i);
                if (seen != 0) {
                    add(CoverWords.fields(seen), at, i + 1, true);
                    at = i + 1;
                    textFrom = at;
                }
                return;
            }
        }
    }

    /// At an opening bracket: a caption when the bracket holds the words of one.
    private void bracket(int z) {
        int close = close(at, z);
        int fields = CoverWords.fields(CoverWords.words(text, at, close));
        boolean unclosed = text[close - 1] != ')';
        if (fields != 0 || (unclosed && onlyCaptionWords(at, close))) {
            flush(at);
            add(fields, at, close, true);
            open |= unclosed;
            at = close;
            textFrom = at;
        } else if (!phone(z)) {
            at++;
        }
    }

    private int close(int open, int z) {
        int depth = 0;
        int most = Math.min(z, open + LONGEST_CAPTION);
        for (int i = open; i < most; i++) {
            char c = text[i];
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return most;
    }

    /// At a letter: a caption without brackets, a date, or a word of a value.
    private void words(int z) {
        int i = at;
        int wordEnd = at;
        int runEnd = at;
        int count = 0;
        long seen = 0;
        while (i < z && letter(text[i])) {
            wordEnd = wordEnd(text, i, z);
            long word = CoverWords.word(text, i, wordEnd);
            if (word == 0) {
                break;
            }
            seen |= word;
            count++;
            runEnd = wordEnd;
            i = wordEnd;
            while (i < z && inCaption(text[i])) {
                i++;
            }
        }
        if (count == 0) {
            if (!date(z)) {
                at = wordEnd;
                while (at < z
                        && (text[at] == '\'' || text[at] == '\u2019')
                        && at + 1 < z
                        && letter(text[at + 1])) {
                    at = wordEnd(text, at + 1, z);
                }
            }
            return;
        }
        int fields = CoverWords.fields(seen);
        boolean colonFollows = i < z && text[i] == ':';
        boolean caption = count > 1 || colonFollows;
        if (fields == CoverWords.PHONE && CoverWords.telephoneOnly(seen)) {
            // "COPPER COUNTY TELEPHONE COMPANY" is a name, "Telephone (303) 555-0100" a caption
            caption = colonFollows || beginsNumber(i, z);
        }
        if (fields != 0 && caption) {
            flush(at);
            int closing = colonFollows ? runEnd : closed(runEnd, z);
            add(fields, at, closing, closing > runEnd);
            colon[size - 1] = colonFollows;
            at = Math.max(closing, i);
            textFrom = closing;
        } else {
            at = runEnd;
        }
    }

    private boolean beginsNumber(int i, int z) {
        int first = i < z && text[i] == '(' ? i + 1 : i;
        return first < z && (digit(text[first]) || text[first] == '+');
    }

    /// Behind the bracket that closes a caption whose opening one is missing; the position itself
    /// where none does.
    private int closed(int from, int z) {
        for (int i = from; i < Math.min(z, from + LONGEST_TAIL); i++) {
            char c = text[i];
            if (c == ')') {
                return i + 1;
            }
            if (c == '(' || digit(c)) {
                break;
            }
        }
        return from;
    }

    private static boolean inCaption(char c) {
        return c <= ' '
                || c == ','
                || c == '.'
                || c == '\''
                || c == '\u2019'
                || c == '/'
                || c == '&'
                || c == '-'
                || c == ';';
    }

    private void number(int z) {
        if (at > textFrom && joined(text[at - 1])) {
            if (!letter(text[at - 1]) || !glued(z) && !dashedAfterWord(z)) {
                at++;
            }
            return;
        }
        if (glued(z)) {
            return;
        }
        if (date(z) || phone(z) || dashed(z)) {
            return;
        }
        while (at < z && (digit(text[at]) || text[at] == '+')) {
            at++;
        }
    }

    private static boolean joined(char before) {
        return letter(before) || digit(before) || before == '-' || before == '.';
    }

    private boolean date(int z) {
        int until = z;
        if (z == page.end(onLine) && onLine + 1 < page.lines()) {
            until = page.end(onLine + 1);
        }
        Optional<Dates.Found> found = Dates.at(text, at, Math.min(until, at + 80));
        if (found.isEmpty() || !found.get().full()) {
            return false;
        }
        value(DATE_VALUE, at, found.get().end());
        return true;
    }

    /// `001-3999948-1212121`: a file number and an employer number that a conversion glued
    /// together.
    private boolean glued(int z) {
        int first = digits(at, z);
        int i = at + first;
        if (first == 0 || first > 3 || i >= z || text[i] != '-') {
            return false;
        }
        int second = digits(i + 1, z);
        int split = i + second - 1;
        int dash = i + 1 + second;
        if (second != 7 || dash >= z || text[dash] != '-' || digits(dash + 1, z) < 7) {
            return false;
        }
        value(FILE_VALUE, at, split);
        value(EIN_VALUE, split, dash + 8);
        return true;
    }

    /// A number that a conversion glued to the word before it (`Delaware001-39999`).
    private boolean dashedAfterWord(int z) {
        char before = text[at - 1];
        return before >= 'a' && before <= 'z' && digits(at, z) >= 2 && dashed(z);
    }

    /// `0-17999`, `333-12345-01`, `04-2726691`.
    private boolean dashed(int z) {
        int first = digits(at, z);
        int i = dash(at + first, z);
        if (first > 3 || i < 0) {
            return false;
        }
        int second = digits(i, z);
        int e = i + second;
        if (second < 3
                || second > 7
                || (e < z && letter(text[e]))
                || (e + 1 < z && text[e] == '-' && letter(text[e + 1]))) {
            return false; // "1-800-FLOWERS.COM"
        }
        if (first == 2 && second == 7) {
            value(EIN_VALUE, at, e);
            return true;
        }
        int third = dash(e, z);
        if (third > 0 && digits(third, z) == 2) {
            e = third + 2;
        }
        value(FILE_VALUE, at, e);
        return true;
    }

    /// Behind a dash, which may have a blank on each side; -1 where there is none.
    private int dash(int from, int z) {
        int i = from < z && text[from] == ' ' ? from + 1 : from;
        if (i >= z || (text[i] != '-' && (text[i] < '\u2010' || text[i] > '\u2014'))) {
            return -1;
        }
        i++;
        return i < z && text[i] == ' ' ? i + 1 : i;
    }

    /// `(617) 995-2500` and its like: area code, exchange and line, three, three and four digits.
    private boolean phone(int z) {
        int i = at;
        if (text[i] == '+') {
            i++;
        }
        if (i < z && text[i] == '1' && digits(i, z) == 1) {
            i = between(i + 1, z);
        }
        if (i < z && text[i] == '(') {
            i = between(i + 1, z);
        }
        for (int width = 3; width <= 4; width++) {
            int groups = width == 3 ? 2 : 1;
            for (int g = 0; g < groups; g++) {
                if (digits(i, z) != width) {
                    return false;
                }
                i = width == 4 ? i + 4 : between(i + 3, z);
            }
        }
        value(PHONE_VALUE, at, i);
        return true;
    }

    private int between(int from, int z) {
        int i = from;
        while (i < z
                && i < from + 4
                && !digit(text[i])
                && !letter(text[i])
                && text[i] != ','
                && (text[i] != '(' || i > from + 1 || i == from + 1)) {
            i++;
        }
        return i;
    }

    private int digits(int from, int z) {
        int i = from;
        while (i < z && digit(text[i])) {
            i++;
        }
        return i - from;
    }

    private void value(int kindOf, int a, int e) {
        flush(a);
        add(kindOf, a, e, a > 0 && text[a - 1] == '(');
        at = e;
        textFrom = e;
    }

    /// Ends the text before a position: a value, unless only marks stand there.
    private void flush(int z) {
        int a = textFrom;
        int e = z;
        while (a < e && !opens(text[a])) {
            a++;
        }
        while (e > a && !closes(text[e - 1])) {
            e--;
        }
        textFrom = z;
        if (a < e && hasWord(a, e)) {
            add(Nothing.said(text, a, e) ? NOTHING : TEXT, a, e, false);
        }
    }

    private static boolean opens(char c) {
        return letter(c)
                || digit(c)
                || c == '('
                || c == '#'
                || c == '+'
                || c == '"'
                || c == '\u201c'
                || c >= '\u00c0' && c < '\u2000';
    }

    private static boolean closes(char c) {
        return letter(c)
                || digit(c)
                || c == ')'
                || c == '.'
                || c == '"'
                || c == '\u201d'
                || c == '!'
                || c == '+'
                || c == '\u00ae'
                || c >= '\u00c0' && c < '\u2000'
                || c == '\u2122';
    }

    private boolean hasWord(int a, int e) {
        for (int i = a; i < e; i++) {
            if (letter(text[i]) || digit(text[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean onlyCaptionWords(int a, int z) {
        int i = a;
        while (i < z) {
            char c = text[i];
            if (digit(c)) {
                return false;
            }
            if (!letter(c)) {
                i++;
                continue;
            }
            int e = wordEnd(text, i, z);
            if (CoverWords.word(text, i, e) == 0) {
                return false;
            }
            i = e;
        }
        return true;
    }

    /// Whether a line is part of the letterhead, or a rule.
    private boolean letterhead(int a, int z) {
        int i = a;
        while (i < z && !letter(text[i]) && !digit(text[i])) {
            i++;
        }
        if (i == z) {
            return z - a > 2;
        }
        if (Scan.at(text, i, "united states of america") && jurisdiction(i, z)) {
            return false;
        }
        if (LETTERHEAD.at(text, i, text.length)) {
            return z - a < 200 && noCaption(i, z);
        }
        return z - i < 40 && Scan.at(text, i, "washington") && Scan.find(text, i, z, "2054") >= 0;
    }

    /// Whether a line that begins with the country is a bank's jurisdiction, not the letterhead: a
    /// file number stands beside it, or the caption below.
    private boolean jurisdiction(int a, int z) {
        for (int i = a; i < z; i++) {
            if (digit(text[i])) {
                return true;
            }
        }
        int row = page.row(onLine);
        boolean beside =
                row >= 0
                        && (onLine + 1 < page.lines() && page.row(onLine + 1) == row
                                || onLine > 0 && page.row(onLine - 1) == row);
        return beside || onLine + 1 < page.lines() && text[page.start(onLine + 1)] == '(';
    }

    /// A line may hold the whole cover; then it is no mere letterhead.
    private boolean noCaption(int a, int z) {
        return z - a < 60 || CoverWords.fields(CoverWords.words(text, a, z) & ~COMMON) == 0;
    }

    /// Words of captions that the letterhead uses as well.
    private static final long COMMON = CoverWords.words("commission report".toCharArray(), 0, 17);

    private static final Beginnings LETTERHEAD =
            Beginnings.of(
                    "united states",
                    "securities and exchange",
                    "securities & exchange",
                    "form 8-k",
                    "form 8k",
                    "form 8 k",
                    "8-k 1 ",
                    "current report",
                    "pursuant to section",
                    "of the securities exchange act",
                    "the securities exchange act",
                    "securities exchange act of",
                    "of 1934",
                    "section 13 or",
                    "table of contents",
                    "amendment no",
                    "act of 1934",
                    "under the securities exchange act",
                    "(amendment no",
                    "exchange act of 1934",
                    "or 15(d)");

    private void add(int kindOf, int a, int e, boolean inBrackets) {
        if (kindOf >= TEXT) {
            open = false;
        }
        if (size == kind.length) {
            int n = 2 * size;
            kind = Arrays.copyOf(kind, n);
            start = Arrays.copyOf(start, n);
            end = Arrays.copyOf(end, n);
            line = Arrays.copyOf(line, n);
            bracketed = Arrays.copyOf(bracketed, n);
            colon = Arrays.copyOf(colon, n);
        }
        kind[size] = kindOf;
        start[size] = a;
        end[size] = e;
        line[size] = onLine;
        bracketed[size] = inBrackets;
        colon[size] = inBrackets && followedByColon(e);
        size++;
    }

    private boolean followedByColon(int e) {
        int i = e;
        int lineEnd = page.end(onLine);
        while (i < lineEnd && text[i] == ' ') {
            i++;
        }
        return i < lineEnd && text[i] == ':';
    }

    /// The column of plain text in which a token begins.
    int from(int i) {
        return page.indent(line[i]) + start[i] - page.start(line[i]);
    }

    /// The middle of a token across the page: in cells as they are counted, or in columns of
    /// characters.
    double middle(int i) {
        int l = line[i];
        if (page.row(l) >= 0) {
            return page.cell(l);
        }
        return page.indent(l) + (start[i] + end[i]) / 2.0 - page.start(l);
    }
}
