package dev.octavo.form;

import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import java.util.Arrays;
import java.util.Optional;

/// A signature section as a row of pieces: what stands in one cell, or between two gaps of a line
/// of plain text, cut further where a label (`By:`, `Name:`, `Title:`, `Dated:`) begins. What the
/// pieces say together is [SignatureReader]'s business.
///
/// The sentence "Pursuant to the requirements of the Securities Exchange Act …" is one piece; the
/// section ends where an exhibit index, a press release or anything else begins, once a signature
/// was seen.
final class SignaturePieces {

    enum Kind {
        SENTENCE,
        DATE,
        SIGN,
        BY,
        NAME,
        TITLE,
        REGISTRANT,
        RULE,
        TEXT
    }

    /// A signature section is not longer than this many lines.
    private static final int MOST_LINES = 400;

    private static final int LONG = 240;

    /// What stands further behind a sign in running text is none of the signature.
    private static final int MOST_SIGNED = 400;

    final Page page;
    final char[] text;
    int size;
    Kind[] kind = new Kind[32];
    int[] start = new int[32];
    int[] end = new int[32];
    int[] line = new int[32];
    private int[] columns = new int[32];
    private boolean signed;
    private boolean over;
    private int onLine;

    /// Where the cell or column of plain text begins that is being cut.
    private int cut;

    private SignaturePieces(Page page) {
        this.page = page;
        this.text = page.characters();
    }

    static SignaturePieces of(Page page, int first, int behind) {
        SignaturePieces out = new SignaturePieces(page);
        int most = Math.min(behind, first + MOST_LINES);
        int l = first;
        while (l < most && !out.over) {
            l = out.line(l, most);
        }
        return out;
    }

    /// Whether the sentence above a signature stands in a line.
    static boolean sentenceIn(Page page, int l) {
        return new SignaturePieces(page).sentence(page.start(l), page.end(l)) >= 0;
    }

    /// Cuts a line, or the lines of a sentence; gives the line after it.
    private int line(int l, int most) {
        onLine = l;
        int a = page.start(l);
        int z = page.end(l);
        int sentence = sentence(a, z);
        if (sentence >= 0) {
            return sentence(l, sentence, most);
        }
        if (heading(a, z)) {
            return l + 1;
        }
        if (ends(a, z)) {
            over = signed;
            return l + 1;
        }
        if (signed && (z - a > LONG || prose(l, most))) {
            over = true;
            return l + 1;
        }
        cells(a, z);
        return l + 1;
    }

    private static final Beginnings SENTENCES =
            Beginnings.of(
                    "pursuant to the requirement",
                    "pursuant to the securities",
                    "pursuant to the requriement",
                    "in accordance with the requirement",
                    "in accordance with section",
                    "registrant has duly caused",
                    "the registrant has caused",
                    "pursuant to requirement");

    /// Where the sentence above a signature begins; -1 where it does not stand in the line.
    private int sentence(int a, int z) {
        int most = z - a > LONG * 4 ? z : Math.min(z, a + 60);
        for (int i = a; i < most; i++) {
            String[] sentences = SENTENCES.of(text[i]);
            if (sentences.length > 0
                    && (i == a || text[i - 1] <= ' ')
                    && matches(i, z, sentences)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(int at, int z, String[] sentences) {
        for (String words : sentences) {
            if (matches(at, z, words)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the given words stand at a position, whatever white space is between them.
    private boolean matches(int at, int z, String words) {
        int i = at;
        for (int k = 0; k < words.length(); k++) {
            char c = words.charAt(k);
            if (i >= z) {
                return false;
            }
            if (c == ' ') {
                int blank = i;
                while (i < z && text[i] <= ' ') {
                    i++;
                }
                if (i == blank) {
                    return false;
                }
            } else if (Character.toLowerCase(text[i++]) != c) {
                return false;
            }
        }
        return true;
    }

    /// Takes the sentence that begins in line `l`, to its "authorized", and cuts what follows it on
    /// that line.
    private int sentence(int l, int from, int most) {
        int last = l;
        int behind = -1;
        while (last < most && last < l + 10) {
            behind = authorized(last == l ? from : page.start(last), page.end(last));
            if (behind >= 0) {
                break;
            }
            last++;
        }
        if (behind < 0) {
            add(Kind.SENTENCE, from, page.end(l));
            return l + 1;
        }
        onLine = last;
        int stop = find('.', behind, page.end(last));
        int sentenceEnd =
                stop < page.end(last) && stop - behind < 60
                        ? stop + 1
                        : page.end(last) - behind < 60 ? page.end(last) : behind;
        if (sentenceEnd == page.end(last) && text[sentenceEnd - 1] != '.') {
            int end = dayBelow(last + 1, most);
            if (end > 0) {
                onLine = last + 1;
                add(Kind.SENTENCE, from, end);
                cells(end, page.end(last + 1));
                return last + 2;
            }
        }
        add(Kind.SENTENCE, from, sentenceEnd);
        cells(sentenceEnd, page.end(last));
        return last + 1;
    }

    /// Where a character first stands between two positions; the second where it does not.
    private int find(char c, int from, int z) {
        int i = from;
        while (i < z && text[i] != c) {
            i++;
        }
        return i;
    }

    /// Behind the full stop of "… on this 10th day of" in the line before, "January, 2023."; 0
    /// where the next line is nothing of the kind.
    private int dayBelow(int l, int most) {
        if (l >= most || page.startsParagraph(l)) {
            return 0;
        }
        int stop = page.text().indexOf('.', page.start(l), page.end(l));
        boolean year = stop > page.start(l) && CoverWords.digit(text[stop - 1]);
        return year && stop - page.start(l) < 40 ? stop + 1 : 0;
    }

    /// Whether a paragraph of running text begins: two long physical lines one after the other.
    private boolean prose(int l, int most) {
        return page.preformatted(l)
                && l + 1 < most
                && !page.startsParagraph(l + 1)
                && longText(l)
                && longText(l + 1);
    }

    private boolean longText(int l) {
        int a = page.start(l);
        int z = page.end(l);
        for (int i = a; i + 2 < z; i++) {
            if (text[i] <= ' ' && text[i + 1] <= ' ' && text[i + 2] <= ' ') {
                return false;
            }
        }
        return z - a > 60;
    }

    private int authorized(int a, int z) {
        for (int i = a; i + 8 < z; i++) {
            if ((text[i] | 32) == 'a' && Scan.at(text, i, "authori")) {
                return CoverWords.wordEnd(text, i, z);
            }
        }
        return -1;
    }

    private boolean heading(int a, int z) {
        return z - a < 30
                && (Scan.at(text, a, "s i g n a t") || Scan.at(text, a, "signature"))
                && !(z - a > 9 && text[a + 9] == ':');
    }

    private static final Beginnings ENDS =
            Beginnings.of(
                    "exhibit",
                    "index to exhibit",
                    "ex-99",
                    "ex-10",
                    "for immediate release",
                    "press release",
                    "news release",
                    "table of contents",
                    "item ",
                    "power of attorney",
                    "contact",
                    "list of exhibit",
                    "attachment",
                    "appendix",
                    "annex",
                    "schedule",
                    "e x h i b i t",
                    "for release",
                    "media contact",
                    "investor contact",
                    "source:",
                    "about ",
                    "news from",
                    "index of exhibit",
                    "forward-looking",
                    "<page>");

    private boolean ends(int a, int z) {
        int i = a;
        while (i < z && !CoverWords.letter(text[i])) {
            i++;
        }
        return ENDS.at(text, i, z);
    }

    private void cells(int a, int z) {
        cut = a;
        if (!page.preformatted(onLine)) {
            piece(a, z);
            return;
        }
        int from = a;
        int i = a;
        while (i < z) {
            int gap = i;
            while (i < z && text[i] <= ' ') {
                i++;
            }
            if (i - gap >= 3 || (i > gap && text[gap] == '\t')) {
                piece(from, gap);
                from = i;
                cut = i;
            }
            i++;
        }
        piece(from, z);
    }

    /// Tells what a piece is by how it begins; what a label leaves is a piece again.
    private void piece(int from, int to) {
        int a = from;
        int z = to;
        while (a < z && (text[a] <= ' ' || text[a] == '*' || text[a] == '|')) {
            a++;
        }
        while (z > a && text[z - 1] <= ' ') {
            z--;
        }
        if (a >= z || size > 4000) {
            return;
        }
        int sign = sign(a, z);
        if (sign > a) {
            signature(a, sign, z);
        } else if (label(a, z, "by") && (text[a] == 'B' || z == a + 2 || text[a + 2] == ':')) {
            add(Kind.BY, a, a + 2);
            rest(a + 2, z);
        } else if (label(a, z, "name")
                || label(a, z, "print name")
                || label(a, z, "printed name")) {
            labelled(Kind.NAME, a, z);
        } else if (label(a, z, "title")
                || label(a, z, "its")
                || label(a, z, "capacity")
                || label(a, z, "position")) {
            labelled(Kind.TITLE, a, z);
        } else if (Scan.at(text, a, "(registrant") || label(a, z, "registrant")) {
            add(Kind.REGISTRANT, a, z);
        } else if (rule(a, z) || remark(a, z)) {
            add(Kind.RULE, a, z);
        } else if (!dated(a, z)) {
            plain(a, z);
        }
    }

    /// Whether a label stands at a position: the word, and a colon or (after `By` and `Dated`) a
    /// blank behind it.
    private boolean label(int a, int z, String word) {
        int e = a + word.length();
        if (e > z || !Scan.at(text, a, word)) {
            return false;
        }
        if (e == z) {
            return true;
        }
        char c = text[e];
        return c == ':'
                || c == ';'
                || ("by".equals(word) && (c <= ' ' || c == '_' || c == '/' || c == '.'))
                || ("its".equals(word) && c == ' ');
    }

    private void rest(int a, int z) {
        int i = a;
        while (i < z && (text[i] == ':' || text[i] == ';' || text[i] <= ' ' || text[i] == '.')) {
            i++;
        }
        piece(i, z);
    }

    private void labelled(Kind of, int a, int z) {
        int i = CoverWords.wordEnd(text, a, z);
        if (i < z && text[i] == ' ' && (text[a] | 32) == 'p') {
            i = CoverWords.wordEnd(text, i + 1, z);
        }
        while (i < z && (text[i] == ':' || text[i] == ';' || text[i] <= ' ' || text[i] == '_')) {
            i++;
        }
        int e = nextLabel(i, z);
        int behind = e;
        while (behind > i && text[behind - 1] <= ' ') {
            behind--;
        }
        add(of, i, behind);
        if (e < z) {
            piece(e, z);
        }
    }

    /// Where the next label in a piece begins; the end when there is none.
    private int nextLabel(int a, int z) {
        for (int i = a + 1; i < z; i++) {
            if (text[i - 1] > ' ') {
                continue;
            }
            char c = (char) (text[i] | 32);
            if ((c == 'n' && colon(i, z, "name"))
                    || (c == 't' && colon(i, z, "title"))
                    || (c == 'd' && (colon(i, z, "date") || colon(i, z, "dated")))
                    || (c == 'b' && colon(i, z, "by"))
                    || (c == 'i' && colon(i, z, "its"))) {
                return i;
            }
        }
        return z;
    }

    private boolean colon(int a, int z, String word) {
        int e = a + word.length();
        return e < z && text[e] == ':' && Scan.at(text, a, word);
    }

    /// Behind the sign of a conformed signature (`/s/`, `//`, `\s\`, `/S`); the position itself
    /// where there is none.
    private int sign(int a, int z) {
        char c = text[a];
        if (c != '/' && c != '\\' && c != 's' && c != 'S' && c != '(') {
            return a;
        }
        if (c == '/' || c == '\\') {
            int i = a + 1;
            while (i < z && i < a + 3 && text[i] == ' ') {
                i++;
            }
            if (i < z && (text[i] | 32) == 's') {
                i++;
                while (i < z
                        && (text[i] == ' ' || text[i] == '.')
                        && i < a + 5
                        && i + 1 < z
                        && (text[i + 1] == '/' || text[i + 1] == '\\')) {
                    i++;
                }
                if (i >= z || text[i] <= ' ') {
                    return i;
                }
                return text[i] == '/' || text[i] == '\\' || text[i] == ':' ? i + 1 : a;
            }
            return a + 1 < z && text[a + 1] == c ? a + 2 : a;
        }
        if (c == '(') {
            return Scan.at(text, a, "(signed)") ? a + 8 : Scan.at(text, a, "(s)") ? a + 3 : a;
        }
        return a + 1 < z && text[a + 1] == '/' ? a + 2 : a;
    }

    private void signature(int a, int behindSign, int z) {
        signed = true;
        int i = behindSign;
        while (i < z && (text[i] <= ' ' || text[i] == '/' || text[i] == '_' || text[i] == '"')) {
            i++;
        }
        if (z - i > MOST_SIGNED) {
            over = true;
            signature(a, behindSign, i + MOST_SIGNED);
            return;
        }
        int e = nextLabel(i, z);
        for (int k = i; k + 2 < e; k++) {
            if (text[k] <= ' ' && text[k + 1] == '/' && sign(k + 1, z) > k + 1) {
                e = k + 1;
            }
        }
        add(Kind.SIGN, i, e);
        if (e < z) {
            piece(e, z);
        }
    }

    /// What forms print below a line to write on: `(Signature)`, `(Name and title)`.
    private boolean remark(int a, int z) {
        return Scan.at(text, a, "print name")
                || text[a] == '('
                        && (Scan.at(text, a, "(sign")
                                || Scan.at(text, a, "(name")
                                || Scan.at(text, a, "(title")
                                || Scan.at(text, a, "(date")
                                || Scan.at(text, a, "(print"));
    }

    private boolean rule(int a, int z) {
        for (int i = a; i < z; i++) {
            if (Character.isLetterOrDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    /// A piece with a date: the date, and what stands behind it.
    private boolean dated(int a, int z) {
        boolean colon = colon(a, z, "date") || colon(a, z, "dated");
        boolean label =
                colon
                        || Scan.at(text, a, "date")
                        || Scan.at(text, a, "as of")
                        || Scan.at(text, a, "this ");
        Optional<Dates.Found> found =
                z - a < 100 || label
                        ? Dates.first(text, a, gluedBy(a, Math.min(z, a + 100)))
                        : Optional.empty();
        if (found.isEmpty()) {
            int behind = colon ? find(':', a, z) + 1 : z;
            if (behind < z && signWithin(behind, z)) {
                rest(behind, z);
                return true;
            }
            return label && z - a < (colon ? 40 : 8);
        }
        int s = found.get().start();
        int e = found.get().end();
        if (!label && s > a && z - e > 3) {
            return false;
        }
        if (!label && s > a + 30) {
            return false;
        }
        add(Kind.DATE, s, e);
        rest(e, z);
        return true;
    }

    /// Where a "By:" begins that a conversion glued to a year; the end where none does.
    private int gluedBy(int a, int z) {
        int at = page.text().indexOf("By:", a, z);
        return at > a && CoverWords.digit(text[at - 1]) ? at : z;
    }

    private boolean signWithin(int a, int z) {
        for (int i = a; i + 2 < z; i++) {
            if (text[i] == '/' && sign(i, z) > i) {
                return true;
            }
        }
        return false;
    }

    private void plain(int a, int z) {
        int e = nextLabel(a, z);
        int inner = e;
        for (int i = a + 1; i + 2 < e; i++) {
            if (text[i - 1] <= ' ' && text[i] == '/' && sign(i, z) > i) {
                inner = i;
                break;
            }
        }
        int behind = inner;
        while (behind > a && text[behind - 1] <= ' ') {
            behind--;
        }
        add(Kind.TEXT, a, behind);
        if (inner < z) {
            piece(inner, z);
        }
    }

    private void add(Kind of, int a, int z) {
        if (size == kind.length) {
            int n = 2 * size;
            kind = Arrays.copyOf(kind, n);
            start = Arrays.copyOf(start, n);
            end = Arrays.copyOf(end, n);
            line = Arrays.copyOf(line, n);
            columns = Arrays.copyOf(columns, n);
        }
        kind[size] = of;
        start[size] = a;
        end[size] = Math.max(a, z);
        line[size] = onLine;
        columns[size] = Math.max(cut, page.start(onLine));
        size++;
    }

    /// Where the cell of a piece begins across the page: in cells as they are counted, or in
    /// columns of characters.
    int column(int i) {
        int l = line[i];
        return page.row(l) >= 0 ? page.cell(l) : page.indent(l) + columns[i] - page.start(l);
    }
}
