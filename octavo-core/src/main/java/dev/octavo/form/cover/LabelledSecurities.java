package dev.octavo.form.cover;

import dev.octavo.edgar.Fact;
import dev.octavo.form.Cover;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.page.Scan;
import java.util.ArrayList;
import java.util.List;

/// Reads securities registered under section 12(b) where each value has a caption of its own:
/// "Title of each class: Common Stock … Trading symbol: ABC …", the caption over its value, under
/// it in a bracket, or in the first column of a table whose other columns are one security each.
///
/// The captions between two lines are found first; what stands between them tells the order. Where
/// nothing does, they are the header of a table, which [SecuritiesReader] reads.
final class LabelledSecurities {

    private static final int TITLE = 0;
    private static final int SYMBOL = 1;
    private static final int EXCHANGE = 2;

    /// More captions than any cover has.
    private static final int MOST = 90;

    private static final String[][] CAPTIONS = {
        {
            "title of each class",
            "title of class",
            "title of securit",
            "title of each securit",
            "class"
        },
        {"trading symbol", "ticker symbol", "ticker", "symbol"},
        {"name of each exchange", "name of exchange", "name of the exchange", "exchange"}
    };

    /// What may follow the words of a caption.
    private static final String[] MORE = {
        "(s)",
        "s",
        "y",
        "ies",
        " to be registered",
        " so registered",
        " on which registered",
        " on which each class is registered",
        " on which each is registered",
        " where registered"
    };

    private final Page page;
    private final Passage passage;
    private final String text;

    /// Kind, first position and position behind of each caption.
    private final List<int[]> captions = new ArrayList<>();

    private final List<Cover.Security> out = new ArrayList<>();

    private LabelledSecurities(Page page, Passage passage) {
        this.page = page;
        this.passage = passage;
        this.text = passage.text();
    }

    /// Reads the securities between two lines, the first of them the one with the first caption or
    /// with the values before it.
    static List<Cover.Security> read(Page page, int first, int behind) {
        LabelledSecurities reader = new LabelledSecurities(page, Passage.of(page, first, behind));
        reader.find();
        reader.values();
        return reader.out;
    }

    // ---- captions

    private void find() {
        boolean[] seen = new boolean[3];
        int i = 0;
        while (i < text.length() && captions.size() < MOST) {
            int kind = word(i) ? kind(i) : -1;
            int z = kind < 0 ? i : end(i, kind);
            if (kind < 0 || !begins(i) && text.indexOf(':', i, z) < 0) {
                i++;
                continue;
            }
            captions.add(new int[] {kind, i, z});
            seen[kind] = true;
            i = z;
        }
        if (!seen[TITLE] || !seen[SYMBOL] || !seen[EXCHANGE]) {
            captions.clear();
        }
    }

    private boolean word(int i) {
        return Ascii.letter(text.charAt(i)) && (i == 0 || !Ascii.letterOrDigit(text.charAt(i - 1)));
    }

    /// Whether a caption without a colon may begin at a position: a line or a cell does, or a
    /// bracket or separator stands before it.
    private boolean begins(int i) {
        int at = passage.pagePosition(i);
        if (i == 0 || page.start(page.lineAt(at)) == at) {
            return true;
        }
        int before = i - 1;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        return "([;,|:".indexOf(text.charAt(before)) >= 0;
    }

    private int kind(int i) {
        for (int kind = TITLE; kind <= EXCHANGE; kind++) {
            String[] words = CAPTIONS[kind];
            for (int k = 0; k < words.length; k++) {
                // the last of a kind is a word of titles, too: only with a colon it is a caption
                boolean last = k == words.length - 1 || words[k].equals("ticker");
                if (Scan.at(text, i, words[k]) && (!last || colon(i + words[k].length()))) {
                    return kind;
                }
            }
        }
        return -1;
    }

    private boolean colon(int at) {
        int i = at;
        if (text.startsWith("(s)", i)) {
            i += 3;
        }
        return i < text.length() && text.charAt(i) == ':';
    }

    private int end(int from, int kind) {
        int i = from;
        for (String words : CAPTIONS[kind]) {
            if (Scan.at(text, from, words)) {
                i = from + words.length();
                break;
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (String words : MORE) {
                int z = i + words.length();
                if (Scan.at(text, i, words)
                        && (z >= text.length() || !Ascii.letter(text.charAt(z)))) {
                    i = z;
                    more = true;
                    break;
                }
            }
        }
        while (i < text.length() && " ):].|-\u2013\u2014".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    // ---- values

    private void values() {
        int n = captions.size();
        if (n == 0) {
            return;
        }
        int between = 0;
        for (int k = 0; k + 1 < n; k++) {
            between += empty(captions.get(k)[2], captions.get(k + 1)[1]) ? 0 : 1;
        }
        boolean last = !empty(captions.get(n - 1)[2], text.length());
        boolean first = !empty(0, captions.getFirst()[1]);
        if (between == n - 1 && last) {
            groups(false);
        } else if (between == n - 1 && first) {
            groups(true);
        } else if (between == 0 && first && n == 3) {
            rowAbove();
        }
    }

    private boolean empty(int a, int z) {
        for (int i = a; i < z; i++) {
            if (Ascii.letterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Reads one security a caption of a title, its values behind the captions or before them.
    private void groups(boolean before) {
        int[][] group = new int[3][];
        for (int k = 0; k < captions.size(); k++) {
            int[] caption = captions.get(k);
            if (group[caption[0]] != null) {
                security(group);
                group = new int[3][];
            }
            int a = k == 0 ? 0 : captions.get(k - 1)[2];
            int z = k + 1 < captions.size() ? captions.get(k + 1)[1] : text.length();
            group[caption[0]] =
                    before
                            ? trimmed(a, caption[1])
                            : trimmed(caption[2], paragraph(caption[2], z, k));
        }
        security(group);
    }

    /// The value behind the last caption ends with its paragraph.
    private int paragraph(int a, int z, int k) {
        if (k + 1 < captions.size() || a >= z) {
            return z;
        }
        int line = page.lineAt(passage.pagePosition(a)) + 1;
        int row = page.row(line - 1);
        while (line < page.lines()
                && (row >= 0 ? page.row(line) == row : !page.startsParagraph(line))) {
            line++;
        }
        return line < page.lines() ? Math.min(z, passage.position(page.start(line))) : z;
    }

    private int[] trimmed(int a, int z) {
        int from = a;
        int to = z;
        while (from < to && " ;,|\u201c\"".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ;,|([\u201d\"".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new int[] {from, to};
    }

    private void security(int[][] group) {
        if (group[TITLE] == null || group[SYMBOL] == null || group[EXCHANGE] == null) {
            return;
        }
        List<int[]> titles = cells(group[TITLE]);
        List<int[]> symbols = cells(group[SYMBOL]);
        List<int[]> exchanges = cells(group[EXCHANGE]);
        int n = titles.size();
        if (n > 1 && symbols.size() == n && (exchanges.size() == n || exchanges.size() == 1)) {
            for (int k = 0; k < n; k++) {
                add(titles.get(k), symbols.get(k), exchanges.get(exchanges.size() == 1 ? 0 : k));
            }
        } else {
            add(group[TITLE], group[SYMBOL], group[EXCHANGE]);
        }
    }

    /// A value in its cells, where it stands in a table; else the value.
    private List<int[]> cells(int[] value) {
        List<int[]> out = new ArrayList<>();
        int cell = -1;
        int a = value[0];
        while (a < value[1]) {
            int line = page.lineAt(passage.pagePosition(a));
            int z = Math.min(value[1], passage.position(page.end(line)));
            int[] piece = trimmed(a, z);
            if (piece[0] < piece[1]) {
                if (!out.isEmpty() && page.cell(line) == cell) {
                    out.getLast()[1] = piece[1];
                } else {
                    out.add(piece);
                }
                cell = page.row(line) < 0 ? cell : page.cell(line);
            }
            a = Math.max(z, a + 1);
        }
        return out;
    }

    /// Three captions in a row of a table below the row of their values.
    private void rowAbove() {
        int line = page.lineAt(passage.pagePosition(captions.getFirst()[1]));
        if (page.row(line) < 0) {
            return;
        }
        List<Integer> above = new ArrayList<>();
        int l = line - 1;
        while (l >= 0 && page.table(l) == page.table(line) && page.row(l) == page.row(line)) {
            l--;
        }
        int row = l < 0 ? -1 : page.row(l);
        while (l >= 0 && page.table(l) == page.table(line) && page.row(l) == row) {
            above.addFirst(l--);
        }
        if (above.size() == 3) {
            List<Fact<String>> facts = new ArrayList<>();
            for (int kind = TITLE; kind <= EXCHANGE; kind++) {
                for (int k = 0; k < 3; k++) {
                    if (captions.get(k)[0] == kind) {
                        facts.add(page.fact(List.of(above.get(k))));
                    }
                }
            }
            if (facts.size() == 3) {
                SecuritiesReader.add(out, facts.get(0), facts.get(1), facts.get(2));
            }
        }
    }

    private void add(int[] title, int[] symbol, int[] exchange) {
        boolean plausible = symbol[1] - symbol[0] <= 16 && exchange[1] - exchange[0] <= 120;
        if (plausible && title[1] - title[0] <= 600) {
            SecuritiesReader.add(out, fact(title), fact(symbol), fact(exchange));
        }
    }

    private Fact<String> fact(int[] at) {
        return at[0] < at[1]
                ? Fact.of(text.substring(at[0], at[1]), passage.spans(at[0], at[1]))
                : Fact.none();
    }
}
