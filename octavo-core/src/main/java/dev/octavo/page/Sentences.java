package dev.octavo.page;

import java.util.Arrays;

/// Finds where sentences begin in running text.
///
/// A sentence ends at a `.`, `!` or `?` (with the quotes and brackets that close behind it) when
/// white space follows and then something that can begin a sentence: a capital, a digit, an opening
/// quote or bracket before one of these, or the mark of an entry of a list ("(b) On"). The stop of
/// an abbreviation ends a sentence only by what surrounds it:
///
/// - after a title or a link word ("Dr.", "v.", "e.g.") never;
/// - after a word that takes a number ("No.", "Sec.", "Nov.") not before a digit or bracket;
/// - after a name's abbreviation ("Inc.", "Mass.", "U.S.", an initial) only before a word that
///   begins sentences and hardly ever continues a name: "Acme Inc. The agreement" are two, "Acme
///   Inc. Common Stock" is one; after a legal form also where only the first of the words behind is
///   capitalised: "Acme Inc. Net loss was" are two;
/// - after an ellipsis only before such a word, too;
/// - after a number at the beginning of a sentence ("1.", "Item 9.01.") never, for that is a
///   heading or a list number.
///
/// Every decision looks at a few words around the stop only, so finding all sentences is linear in
/// the text and finding one is linear in that sentence. White space of any kind, line ends
/// included, only divides words.
public final class Sentences {

    private static final int NEVER = 1;
    private static final int BEFORE_NUMBER = 2;
    private static final int NAME = 3;
    private static final int LEGAL_FORM = 4;

    /// Longest abbreviation or sentence opener looked for, in characters.
    private static final int LONGEST = 16;

    /// Most quotes, brackets and further stops that are looked at behind a stop: leaders of dots
    /// are longer, and each of their dots would be followed to the end of all.
    private static final int MOST_CLOSING = 100;

    private static final WordTable ABBREVIATIONS =
            new WordTable()
                    .put(
                            NEVER,
                            "mr mrs ms messrs dr prof hon rev gen sen rep gov capt lt col sgt fr v vs cf viz e.g i.e eg ie ca approx resp")
                    .put(
                            BEFORE_NUMBER,
                            "no nos sec secs sect art arts vol vols fig figs ex exh exhs reg para paras ch p pp cl sched ref"
                                    + " jan feb mar apr jun jul aug sep sept oct nov dec cir stat rel")
                    .put(
                            LEGAL_FORM,
                            "inc corp co ltd ltda llc lp llp plc pty pte s.p.a spa s.a sa n.v b.v a.g a.s s.r.l srl sas kk k.k gmbh ag nv bv ab")
                    .put(
                            NAME,
                            "cos bros mfg intl int'l assn assoc assocs dept natl nat'l bancorp hldgs"
                                    + " labs tech univ inst jr sr esq ph.d st ave blvd rd ste fl pharm chem bldg apt hwy pkwy ft mt al"
                                    + " ala ariz ark calif cal colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore"
                                    + " pa tenn tex va vt wash wis wyo ont que adv amer eng sys serv svcs grp mgmt dist tel ext attn");

    private static final WordTable OPENERS =
            new WordTable()
                    .put(
                            1,
                            "the this these that those there it its in on at as by for from to upon under pursuant our we you they he she his her"
                                    + " their if when while where although though however such each all any no neither both with without after before"
                                    + " during since following subject additionally furthermore moreover accordingly therefore also a an mr mrs ms dr"
                                    + " prior effective based because given until except unless certain other some one who what how why which once"
                                    + " through throughout until within among between despite consequently thus then today currently previously"
                                    + " concurrently simultaneously item exhibit copies but and or not is are does please nothing none"
                                    + " information approximately");

    /// Words before a lone capital that make it a name of a thing ("Class A.", "Phase I."), so that
    /// it is no initial.
    private static final WordTable LETTERED =
            new WordTable()
                    .put(
                            1,
                            "class series exhibit phase part schedule appendix annex type vitamin hepatitis group tranche plan tier section item"
                                    + " grade stage level category annexure attachment table form article arm cohort factor and or");

    /// Words before a number that with it make a heading.
    private static final WordTable NUMBERED =
            new WordTable()
                    .put(
                            1,
                            "item items section article part note exhibit proposal schedule chapter rule");

    private Sentences() {}

    /// The offsets at which sentences begin, and the length of the text at the end: sentence `i`
    /// goes from `b[i]` to before `b[i + 1]`, with the white space behind it. The first offset is
    /// 0; an empty text gives only `0`.
    public static int[] boundaries(CharSequence text) {
        return boundaries(text.toString());
    }

    /// The marks are looked for by the library, which knows how to do that for many characters at
    /// once.
    private static int[] boundaries(String running) {
        int length = running.length();
        char[] text = running.toCharArray();
        int[] out = new int[8];
        int n = 1;
        int full = behind(running, '.', 0);
        int asked = behind(running, '?', 0);
        int called = behind(running, '!', 0);
        for (int i = Math.min(full, Math.min(asked, called)); i < length; ) {
            int next = nextSentence(text, i);
            if (next > 0 && next < length) {
                if (n == out.length - 1) {
                    out = Arrays.copyOf(out, 2 * out.length);
                }
                out[n++] = next;
            }
            int from = next > 0 && next < length ? next : i + 1;
            full = full < from ? behind(running, '.', from) : full;
            asked = asked < from ? behind(running, '?', from) : asked;
            called = called < from ? behind(running, '!', from) : called;
            i = Math.min(full, Math.min(asked, called));
        }
        if (length > 0) {
            out[n++] = length;
        }
        return Arrays.copyOf(out, n);
    }

    /// Where a mark stands next, or the length of the text.
    private static int behind(String text, char mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at;
    }

    /// Where the sentence around a position begins.
    ///
    /// @param boundaries as [#boundaries(CharSequence)] gave them
    public static int sentenceStart(int[] boundaries, int position) {
        return boundaries[index(boundaries, position)];
    }

    /// Where the next sentence behind a position begins, or the length of the text.
    ///
    /// @param boundaries as [#boundaries(CharSequence)] gave them
    public static int sentenceEnd(int[] boundaries, int position) {
        return boundaries[Math.min(index(boundaries, position) + 1, boundaries.length - 1)];
    }

    /// The number of the sentence, from 0, that holds a position.
    ///
    /// @param boundaries as [#boundaries(CharSequence)] gave them
    public static int index(int[] boundaries, int position) {
        int i = Arrays.binarySearch(boundaries, position);
        return Math.clamp(i >= 0 ? i : -i - 2, 0, Math.max(0, boundaries.length - 2));
    }

    /// Where the sentence around a position begins, found without reading the rest of the text.
    public static int sentenceStart(char[] text, int position) {
        return sentenceStart(text, position, 0);
    }

    /// Where the sentence around a position begins, or `from` where it begins before that.
    public static int sentenceStart(char[] text, int position, int from) {
        for (int i = Math.min(position, text.length) - 1; i >= from; i--) {
            if (stop(text[i])) {
                int next = nextSentence(text, i);
                if (next > 0 && next <= position) {
                    return next;
                }
            }
        }
        return Math.max(0, from);
    }

    /// Where the sentence around a position ends, behind its stop and closing quotes and without
    /// the white space that follows; found without reading the rest of the text.
    public static int sentenceEnd(char[] text, int position) {
        return sentenceEnd(text, position, text.length);
    }

    /// Where the sentence around a position ends, or `to` where it ends behind that.
    public static int sentenceEnd(char[] text, int position, int to) {
        int end = Math.min(to, text.length);
        for (int i = Math.max(0, position); i < end; i++) {
            if (stop(text[i])) {
                int next = nextSentence(text, i);
                if (next > position) {
                    end = Math.min(end, next);
                    break;
                }
            }
        }
        while (end > 0 && text[end - 1] <= ' ') {
            end--;
        }
        return end;
    }

    /// Whether a sentence may end at a character. Letters and blanks are told by one comparison: a
    /// branch that goes one way for letters and the other for blanks is guessed wrong at every
    /// word.
    private static boolean stop(char c) {
        return (char) (c - '!') <= '?' - '!' && (c == '.' || c == '!' || c == '?');
    }

    /// Where the next sentence begins if the mark at `stop` ends one; 0 when it does not. The
    /// length of the text where nothing follows.
    private static int nextSentence(char[] text, int stop) {
        int length = text.length;
        int behind = stop + 1;
        int most = Math.min(length, behind + MOST_CLOSING);
        while (behind < most && closes(text[behind])) {
            behind++;
        }
        behind = footnote(text, stop, behind);
        int next = behind;
        while (next < length && text[next] <= ' ') {
            next++;
        }
        if (next == length) {
            return length;
        }
        if (next == behind) {
            return 0;
        }
        int first = next;
        while (first < length && first < next + 3 && opens(text[first])) {
            first++;
        }
        if (first == length || !begins(text[first]) && !marked(text, next)) {
            return 0;
        }
        return text[stop] != '.' || ends(text, stop, next, first) ? next : 0;
    }

    /// Whether the mark of an entry of a list stands at a position, and a capital behind it: "(b)
    /// On".
    private static boolean marked(char[] text, int at) {
        int i = at + 1;
        while (i < text.length && i <= at + 4 && lower(text[i])) {
            i++;
        }
        return text[at] == '('
                && i > at + 1
                && i + 2 < text.length
                && text[i] == ')'
                && text[i + 1] <= ' '
                && upper(text[i + 2]);
    }

    /// Behind the number of a footnote that is glued to the stop ("trial.2 The"), or `behind` where
    /// there is none.
    private static int footnote(char[] text, int stop, int behind) {
        int at = behind;
        while (at < text.length && at < behind + 2 && digit(text[at])) {
            at++;
        }
        boolean glued = at > behind && at < text.length && text[at] <= ' ' && stop > 1;
        return glued && lower(text[stop - 1]) && lower(text[stop - 2]) ? at : behind;
    }

    /// Whether a full stop before something that can begin a sentence does end one.
    private static boolean ends(char[] text, int stop, int next, int first) {
        if (stop == 0 || text[stop - 1] <= ' ' || text[stop - 1] == '.') {
            return false;
        }
        if (text[stop + 1] == '.') {
            return opener(text, first);
        }
        int word = stop;
        while (word > 0 && word > stop - LONGEST && inWord(text[word - 1])) {
            word--;
        }
        if (word == stop) {
            return true;
        }
        char c = text[first];
        if (heads(text, word, stop)) {
            return false;
        }
        boolean initials = initials(text, word, stop);
        int kind = initials && stop - word == 1 ? NAME : ABBREVIATIONS.get(text, word, stop);
        if (kind == NEVER) {
            return false;
        }
        if (kind == BEFORE_NUMBER) {
            return !digit(c) && text[next] != '(' && text[next] != '[' && (upper(c) || c == '$');
        }
        boolean named = (kind == NAME || kind == LEGAL_FORM) && upper(text[word]);
        if (upper(c) && form(text, first)) {
            // "Hansol Pharm. Co., Ltd.": a legal form begins no sentence
            return false;
        }
        if (named || initials) {
            return next == first
                    ? upper(c) && (opener(text, first) || kind == LEGAL_FORM && alone(text, first))
                    : quote(text[next]) && closes(text[stop + 1]);
        }
        return true;
    }

    /// Whether the word before the stop is an initial, or letters with stops between them ("U.S",
    /// "a.m", "L.L.C").
    private static boolean initials(char[] text, int word, int stop) {
        if (!letter(text[word])) {
            return false;
        }
        if (stop - word == 1) {
            return upper(text[word])
                    && !LETTERED.has(text, previousWord(text, word), trimBack(text, word));
        }
        for (int i = word + 1; i < stop; i += 2) {
            if (text[i] != '.' || (i + 1 < stop && !letter(text[i + 1]))) {
                return false;
            }
        }
        return (stop - word) % 2 == 1;
    }

    /// Whether the word before the stop is a number or letter that heads the sentence itself: "1.",
    /// "B.", "Item 9.01."; or a title in quotes: "“Item 7.01. Regulation FD Disclosure”".
    private static boolean heads(char[] text, int word, int stop) {
        if (!digit(text[word]) && stop - word > 2) {
            return false;
        }
        int before = trimBack(text, word);
        int named = previousWord(text, word);
        if (named < before && NUMBERED.has(text, named, before)) {
            boolean quoted = named > 0 && quote(text[named - 1]) && !closes(text[stop + 1]);
            return quoted || atStart(text, trimBack(text, named));
        }
        return stop - word <= 3 && atStart(text, before);
    }

    /// Whether nothing of the same sentence stands before a position (the white space before it
    /// left out).
    private static boolean atStart(char[] text, int end) {
        if (end == 0) {
            return true;
        }
        char c = text[end - 1];
        return c == '.' || c == '!' || c == '?' || c == ';' || c == ':' || c == '\u2022';
    }

    private static int trimBack(char[] text, int end) {
        int at = end;
        while (at > 0 && text[at - 1] <= ' ') {
            at--;
        }
        return at;
    }

    private static int previousWord(char[] text, int position) {
        int end = trimBack(text, position);
        int at = end;
        while (at > 0 && at > end - LONGEST && letter(text[at - 1])) {
            at--;
        }
        return at;
    }

    /// Whether the abbreviation of a legal form stands at a position: "Co.,", "Inc.".
    private static boolean form(char[] text, int first) {
        int end = first;
        while (end < text.length && end < first + LONGEST && letter(text[end])) {
            end++;
        }
        return end > first + 1
                && end < text.length
                && text[end] == '.'
                && ABBREVIATIONS.get(text, first, end) == LEGAL_FORM;
    }

    private static boolean opener(char[] text, int first) {
        int end = first;
        while (end < text.length && end < first + LONGEST && letter(text[end])) {
            end++;
        }
        return OPENERS.has(text, first, end);
    }

    /// Whether a capitalised word stands alone before words in small letters that do not link it to
    /// more of a name: "Net loss was", not "Board of Directors".
    private static boolean alone(char[] text, int first) {
        int end = first;
        while (end < text.length && end < first + LONGEST && letter(text[end])) {
            end++;
        }
        int second = end + 1;
        if (second >= text.length || text[end] != ' ' || !lower(text[second])) {
            return false;
        }
        end = second;
        while (end < text.length && end < second + LONGEST && letter(text[end])) {
            end++;
        }
        return !LINKS.has(text, second, end);
    }

    /// Words that stand between the capitalised words of a name.
    private static final WordTable LINKS =
            new WordTable().put(1, "of and or for the in to at on de du der von van e y und et");

    private static boolean inWord(char c) {
        return letter(c) || digit(c) || c == '.' || c == '\'' || c == '\u2019';
    }

    private static boolean letter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean upper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static boolean lower(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    private static boolean quote(char c) {
        return c == '"'
                || c == '\''
                || c == '\u201c'
                || c == '\u201d'
                || c == '\u2018'
                || c == '\u2019'
                || c == '\u00ab'
                || c == '\u00bb';
    }

    private static boolean closes(char c) {
        return quote(c) || c == ')' || c == ']' || c == '.' || c == '!' || c == '?';
    }

    private static boolean opens(char c) {
        return quote(c) || c == '(' || c == '[' || c == '*';
    }

    /// Whether a character can be the first of a sentence, quotes and brackets left out.
    private static boolean begins(char c) {
        return upper(c)
                || digit(c)
                || c == '$'
                || c == '\u2022'
                || c == '\u00b7'
                || c == '\u25cf'
                || c == '\u25aa'
                || c == '\u00a7'
                || c == '\u20ac'
                || c == '\u00a3'
                || c == '\u00a5'
                || c == '\uffe5'
                || c == '\u20a9'
                || c == '\u20b9'
                || (c >= 128 && Character.isLetter(c) && !Character.isLowerCase(c));
    }
}
