package dev.octavo.form.cover;

import static dev.octavo.form.cover.CoverTokens.BREAK;
import static dev.octavo.form.cover.CoverTokens.DATE_VALUE;
import static dev.octavo.form.cover.CoverTokens.EIN_VALUE;
import static dev.octavo.form.cover.CoverTokens.FILE_VALUE;
import static dev.octavo.form.cover.CoverTokens.NOTHING;
import static dev.octavo.form.cover.CoverTokens.TEXT;
import static dev.octavo.form.line.CoverWords.wordEnd;
import static dev.octavo.page.Ascii.digit;
import static dev.octavo.page.Ascii.letter;

import dev.octavo.form.line.CoverWords;
import dev.octavo.form.line.Nothing;
import dev.octavo.form.outline.Furniture;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.Optional;

/// Cuts the upper part of a cover into [CoverTokens].
///
/// Each line is cut into pieces where columns of plain text part (three blanks), each piece into
/// captions (see [CoverWords]) and the text between them, and that text into values that show their
/// field by their shape alone (dates, and the numbers of [CoverNumbers]) and the rest.
///
/// The [Letterhead] and rules of dashes are breaks: no value reaches over them.
final class CoverCutter {

    /// More tokens than this no cover has; the rest is left out.
    private static final int MOST = 2000;

    private static final int LONGEST_CAPTION = 400;

    private static final int LONGEST_TAIL = 70;

    private final Page page;
    private final char[] text;
    private final CoverTokens tokens;
    private final CoverNumbers numbers;

    /// Whether the bracket of a caption was opened and not yet closed since the last value.
    private boolean open;

    private int textFrom;
    private int at;
    private int onLine;

    CoverCutter(Page page, int from) {
        this.page = page;
        this.text = page.characters();
        this.tokens = new CoverTokens(page);
        this.numbers = new CoverNumbers(text);
        this.at = from;
    }

    CoverTokens cut(int until) {
        for (int l = 0; l < page.lines() && page.start(l) < until && tokens.size() < MOST; l++) {
            line(l, Math.min(page.end(l), until));
        }
        return tokens;
    }

    private void line(int l, int z) {
        onLine = l;
        int a = Math.max(page.start(l), at);
        if (a >= z) {
            return;
        }
        if (pageNumber(l)) {
            return;
        }
        if (Letterhead.is(page, l, a, z)) {
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

    /// Whether a line is a number at the end or the beginning of a page, or one between dashes.
    private boolean pageNumber(int l) {
        int a = page.start(l);
        int z = page.end(l);
        boolean dashes = z - a > 2 && text[a] == '-' && text[z - 1] == '-';
        boolean edge = page.startsPage(l) || l + 1 < page.lines() && page.startsPage(l + 1);
        if (z - a > 5 && z - a <= 24 && Scan.at(text, a, "page ")) {
            return Furniture.pageNumber(page, l);
        }
        if (z - a > 7 || !dashes && !edge) {
            return false;
        }
        int digits = 0;
        for (int i = a; i < z; i++) {
            digits += digit(text[i]) ? 1 : 0;
            if (!digit(text[i]) && text[i] > ' ' && text[i] != '-') {
                return false;
            }
        }
        return digits > 0 && digits < 4;
    }

    private void piece(int a, int z) {
        if (a >= z) {
            return;
        }
        int before = tokens.size();
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
        if (tokens.size() == before + 1 && tokens.kind(before) == TEXT && onlyCaptionWords(a, z)) {
            int fields = CoverWords.fields(CoverWords.words(text, a, z));
            if (fields != 0 || (before > 0 && tokens.caption(before - 1))) {
                tokens.kind(before, fields);
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
        if ((fields & CoverWords.DATE) != 0 && dateIn(close, fields)) {
            return;
        }
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

    /// Takes a bracket that holds its date behind the caption: `(Date of earliest event reported:
    /// May 6, 1999)`.
    private boolean dateIn(int close, int fields) {
        Optional<Dates.Found> found = Dates.first(text, at, close);
        if (found.isEmpty() || !found.get().full()) {
            return false;
        }
        flush(at);
        add(fields, at, found.get().start(), true);
        add(DATE_VALUE, found.get().start(), found.get().end(), true);
        at = close;
        textFrom = close;
        return true;
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
            tokens.lastColon(colonFollows);
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

    /// A number that a conversion glued to the word before it (`Delaware001-39999`).
    private boolean dashedAfterWord(int z) {
        char before = text[at - 1];
        return before >= 'a' && before <= 'z' && numbers.digits(at, z) >= 2 && dashed(z);
    }

    /// A file number and an employer number that a conversion glued together.
    private boolean glued(int z) {
        int split = numbers.glued(at, z);
        if (split < 0) {
            return false;
        }
        value(FILE_VALUE, at, split);
        value(EIN_VALUE, split, numbers.end);
        return true;
    }

    private boolean dashed(int z) {
        return numbers.dashed(at, z) && number();
    }

    private boolean phone(int z) {
        return (numbers.phone(at, z) || numbers.phoneAbroad(at, z)) && number();
    }

    /// Takes the number that was found.
    private boolean number() {
        value(numbers.kind, at, numbers.end);
        return true;
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
        if (a < e && hasWord(a, e) && !numberSign(a, e)) {
            add(Nothing.said(text, a, e) ? NOTHING : TEXT, a, e, false);
        }
    }

    /// Whether a text is the "No." before a number.
    private boolean numberSign(int a, int e) {
        return e - a <= 3 && Scan.at(text, a, e, "no") && (e - a == 2 || text[e - 1] == '.');
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

    private void add(int kindOf, int a, int e, boolean inBrackets) {
        if (kindOf >= TEXT) {
            open = false;
        }
        tokens.add(kindOf, onLine, a, e, inBrackets);
    }
}
