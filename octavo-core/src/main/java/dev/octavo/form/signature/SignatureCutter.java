package dev.octavo.form.signature;

import dev.octavo.form.signature.SignaturePieces.Kind;
import dev.octavo.page.Ascii;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.Optional;

/// Cuts a signature section into [SignaturePieces].
///
/// The sentence "Pursuant to the requirements of the Securities Exchange Act …" is one piece; the
/// section ends where an exhibit index, a press release or anything else begins ([SignatureLines]),
/// once a signature was seen.
final class SignatureCutter {

    /// A signature section is not longer than this many lines.
    private static final int MOST_LINES = 400;

    private static final int MOST = 4000;

    /// What stands further behind a sign in running text is none of the signature.
    private static final int MOST_SIGNED = 400;

    private static final String[] NAME_LABELS = {
        "name", "print name", "printed name", "name and title", "name & title", "name/title"
    };

    private static final String[] TITLE_LABELS = {"title", "its", "capacity", "position"};

    private final Page page;
    private final char[] text;
    private final SignatureLines lines;
    private final SignaturePieces pieces;
    private boolean signed;

    /// Whether the label below a registrant's name was seen.
    private boolean registrant;

    private boolean over;
    private int onLine;

    /// Where the cell or column of plain text begins that is being cut.
    private int cut;

    SignatureCutter(Page page) {
        this.page = page;
        this.text = page.characters();
        this.lines = new SignatureLines(page);
        this.pieces = new SignaturePieces(page);
    }

    SignaturePieces cut(int first, int behind) {
        int most = Math.min(behind, first + MOST_LINES);
        int l = first;
        while (l < most && !over) {
            l = line(l, most);
        }
        return pieces;
    }

    /// Cuts a line, or the lines of a sentence; gives the line after it.
    private int line(int l, int most) {
        onLine = l;
        int a = page.start(l);
        int z = page.end(l);
        int sentence = lines.sentence(a, z);
        if (sentence >= 0) {
            return sentence(l, sentence, most);
        }
        if (lines.heading(a, z) || lines.pageNumber(l)) {
            return l + 1;
        }
        if (lines.ends(a, z)) {
            over = signed || registrant && lines.exhibit(a, z);
            return l + 1;
        }
        if (signed && (z - a > SignatureLines.LONG || lines.prose(l, most))) {
            over = true;
            return l + 1;
        }
        cells(a, z);
        return l + 1;
    }

    /// Takes the sentence that begins in line `l`, to its "authorized", and cuts what follows it on
    /// that line.
    private int sentence(int l, int from, int most) {
        int last = l;
        int behind = -1;
        while (last < most && last < l + 10) {
            behind = lines.authorized(last == l ? from : page.start(last), page.end(last));
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
            int end = lines.dayBelow(last + 1, most);
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

    /// Cuts a piece; what a label leaves is a piece again.
    private void piece(int from, int to) {
        int at = from;
        while (at < to && pieces.size() <= MOST) {
            at = part(at, to);
        }
    }

    /// Tells what a piece is by how it begins; gives where the rest of it begins.
    private int part(int from, int to) {
        int a = from;
        int z = to;
        while (a < z && (text[a] <= ' ' || text[a] == '*' || text[a] == '|' || text[a] == '[')) {
            a++;
        }
        while (z > a && text[z - 1] <= ' ') {
            z--;
        }
        if (a >= z) {
            return to;
        }
        int sign = sign(a, z);
        if (sign > a) {
            return signature(sign, z);
        }
        if (label(a, z, "by") && (text[a] == 'B' || z == a + 2 || text[a + 2] == ':')) {
            add(Kind.BY, a, a + 2);
            return behindMarks(a + 2, z);
        }
        int name = behindLabel(a, z, NAME_LABELS);
        if (name > a) {
            return labelled(Kind.NAME, name, z);
        }
        int title = behindLabel(a, z, TITLE_LABELS);
        if (title > a) {
            return labelled(Kind.TITLE, title, z);
        }
        if (Scan.at(text, a, "(registrant") || label(a, z, "registrant")) {
            registrant = true;
            add(Kind.REGISTRANT, a, z);
            return z;
        }
        if (rule(a, z) || remark(a, z)) {
            add(Kind.RULE, a, z);
            return z;
        }
        int behindDate = dated(a, z);
        return behindDate < 0 ? plain(a, z) : behindDate;
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

    /// Behind the label that stands at a position; the position itself where none does.
    private int behindLabel(int a, int z, String[] labels) {
        for (String label : labels) {
            if (label(a, z, label)) {
                return a + label.length();
            }
        }
        return a;
    }

    private int behindMarks(int a, int z) {
        int i = a;
        while (i < z && (text[i] == ':' || text[i] == ';' || text[i] <= ' ' || text[i] == '.')) {
            i++;
        }
        return i;
    }

    private int labelled(Kind of, int behindLabel, int z) {
        int i = behindLabel;
        while (i < z && (text[i] == ':' || text[i] == ';' || text[i] <= ' ' || text[i] == '_')) {
            i++;
        }
        int e = nextLabel(i, z);
        int behind = e;
        while (behind > i && text[behind - 1] <= ' ') {
            behind--;
        }
        add(of, i, behind);
        return e;
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

    /// Behind the sign of a conformed signature (`/s/`, `//`, `\s\`, `/S`, `//s//`); the position
    /// itself where there is none.
    private int sign(int a, int z) {
        char c = text[a];
        if (c != '/' && c != '\\' && c != 's' && c != 'S' && c != '(') {
            return a;
        }
        if (c == '/' || c == '\\') {
            int twice = a + 1 < z && text[a + 1] == c ? a + 2 : a;
            int i = a + 1;
            while (i < z && i < a + 3 && (text[i] == ' ' || text[i] == c)) {
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
                if (twice == a && (i >= z || text[i] <= ' ')) {
                    return i;
                }
                return i < z && (text[i] == '/' || text[i] == '\\' || text[i] == ':')
                        ? i + 1
                        : twice;
            }
            return twice;
        }
        if (c == '(') {
            return Scan.at(text, a, "(signed)") ? a + 8 : Scan.at(text, a, "(s)") ? a + 3 : a;
        }
        return a + 1 < z && text[a + 1] == '/' ? a + 2 : a;
    }

    private int signature(int behindSign, int z) {
        signed = true;
        int i = behindSign;
        while (i < z && (text[i] <= ' ' || text[i] == '/' || text[i] == '_' || text[i] == '"')) {
            i++;
        }
        if (z - i > MOST_SIGNED) {
            over = true;
            int most = i + MOST_SIGNED;
            piece(signature(behindSign, most), most);
            return z;
        }
        int e = nextLabel(i, z);
        for (int k = i; k + 2 < e; k++) {
            if (text[k] <= ' ' && text[k + 1] == '/' && sign(k + 1, z) > k + 1) {
                e = k + 1;
            }
        }
        add(Kind.SIGN, i, e);
        return e;
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

    /// Takes the date with which a piece begins; gives where what stands behind it begins, -1 where
    /// the piece does not begin so.
    private int dated(int a, int z) {
        boolean colon = colon(a, z, "date") || colon(a, z, "dated");
        boolean label =
                colon
                        || Scan.at(text, a, "date")
                        || Scan.at(text, a, "as of")
                        || Scan.at(text, a, "signed ")
                        || Scan.at(text, a, "this ");
        Optional<Dates.Found> found =
                z - a < 100 || label
                        ? Dates.first(text, a, gluedBy(a, Math.min(z, a + 100)))
                        : Optional.empty();
        if (found.isEmpty()) {
            int behind = colon ? find(':', a, z) + 1 : z;
            if (behind < z && signWithin(behind, Math.min(z, behind + MOST_SIGNED))) {
                return behindMarks(behind, z);
            }
            return label && z - a < (colon ? 40 : 8) ? z : -1;
        }
        int s = found.get().start();
        int e = found.get().end();
        if (!label && (s > a && z - e > 3 || s > a + 30)) {
            return -1;
        }
        add(Kind.DATE, s, e);
        return behindMarks(e, z);
    }

    /// Where a "By:" begins that a conversion glued to a year; the end where none does.
    private int gluedBy(int a, int z) {
        int at = page.text().indexOf("By:", a, z);
        return at > a && Ascii.digit(text[at - 1]) ? at : z;
    }

    private boolean signWithin(int a, int z) {
        for (int i = a; i + 2 < z; i++) {
            if (text[i] == '/' && sign(i, z) > i) {
                return true;
            }
        }
        return false;
    }

    private int plain(int a, int z) {
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
        return inner;
    }

    private void add(Kind of, int a, int z) {
        pieces.add(of, onLine, a, z, Math.max(cut, page.start(onLine)));
    }
}
