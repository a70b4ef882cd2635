package dev.octavo.disclosure;

import dev.octavo.disclosure.Vote.Kind;
import dev.octavo.disclosure.VoteLabels.Column;
import dev.octavo.disclosure.VoteLabels.Label;
import dev.octavo.edgar.Fact;
import dev.octavo.form.Item;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.page.Sentences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the votes of item 5.07.
///
/// Tables are read as a run of words, for that is what conversions to text left of many of them,
/// and the cells of the others come in the same order. Three shapes are known:
///
/// 1. headings, then rows: `For Against Abstain` and behind it `1,200 30 4`, or for directors `Jane
///    Roe 1,200 30 4`, row after row;
/// 2. heading and figure in turn: `Votes For: 1,200 Votes Against: 30`;
/// 3. figure and heading in turn, as prose has it: `1,200 votes for, 30 votes against`.
///
/// What stands between two such blocks is the proposal of the second one. A row whose figures are
/// not as many as the headings is not read.
final class VoteReader {

    private static final int MOST_WORDS_OF_NAME = 14;
    private static final int BETWEEN_PAIRS = 14;
    private static final int PROPOSAL = 500;
    private static final int LOOK_BACK = 400;
    private static final int MOST_ROWS = 2_000;

    private final Tokens t;
    private final String item;
    private final PersonNames names;
    private final List<Vote> out = new ArrayList<>();

    /// Token behind the last block.
    private int done;

    private Fact<String> proposal = Fact.none();
    private Fact<String> number = Fact.none();
    private Kind kind = Kind.OTHER;

    private VoteReader(Tokens t, String item) {
        this.t = t;
        this.item = item;
        this.names = new PersonNames(t, Set.of());
    }

    static List<Vote> read(Item item, Page page) {
        Item.LineRange lines = item.lines();
        if (lines.first() >= lines.behind()) {
            return List.of();
        }
        Passage passage = Passage.of(page, lines.first(), lines.start(), lines.behind());
        VoteReader reader =
                new VoteReader(new Tokens(passage), item.number().orElse(item.current()));
        reader.read();
        return reader.out;
    }

    private void read() {
        int i = 0;
        while (i < t.size() && out.size() < MOST_ROWS) {
            int end = heading(i);
            if (end == i) {
                end = pairs(i);
            }
            if (end > i) {
                done = end;
                i = end;
            } else {
                i++;
            }
        }
    }

    // ---- headings, then rows

    /// Reads a table whose headings begin at a token.
    ///
    /// @return the token behind it; the token itself where there is none
    private int heading(int from) {
        Label first = VoteLabels.at(t, from);
        if (first == null) {
            return from;
        }
        List<Column> columns = new ArrayList<>();
        int i = from;
        int behind = from;
        int noise = 0;
        while (i < t.size() && columns.size() < 12 && noise < 6) {
            Label l = VoteLabels.at(t, i);
            if (l != null) {
                columns.add(l.column());
                i = l.behind();
                behind = i;
                noise = 0;
            } else if (VoteLabels.NOISE.contains(t.low(i)) || VoteLabels.skip(t, i) > i) {
                i = Math.max(i + 1, VoteLabels.skip(t, i));
                noise++;
            } else {
                break;
            }
        }
        if (columns.size() < 2 || new HashSet<>(columns).size() < 2) {
            return from;
        }
        int rows = out.size();
        int end = rows(from, behind, columns);
        return out.size() > rows ? end : from;
    }

    private int rows(int heading, int from, List<Column> columns) {
        int at = from;
        boolean any = false;
        while (out.size() < MOST_ROWS) {
            int i = VoteLabels.skip(t, at);
            if (!any && i < t.size() && VoteLabels.NOISE.contains(t.low(i))) {
                while (VoteLabels.NOISE.contains(t.low(i)) && i < at + 8) {
                    i = VoteLabels.skip(t, i + 1);
                }
            }
            int name = ordinal(i);
            int values = name(name);
            Map<Column, Fact<BigDecimal>> figures = new EnumMap<>(Column.class);
            int end = figures(values, columns, figures);
            if (end == values) {
                return at;
            }
            if (!any) {
                introduce(heading);
            }
            int last = name;
            for (int k = name; k < values; k++) {
                last = ".*|:_\u2026".contains(t.low(k)) && !suffixed(k) ? last : k + 1;
            }
            boolean named = values > name;
            vote(named ? t.fact(name, last) : Fact.none(), figures, name, end);
            at = end;
            any = true;
            if (!named) {
                return at;
            }
        }
        return at;
    }

    private boolean suffixed(int stop) {
        return t.is(stop, ".") && JR_WORDS.contains(t.low(stop - 1));
    }

    /// Behind the `3.` or `(a)` before a name.
    private int ordinal(int i) {
        boolean digit =
                !t.low(i).isEmpty()
                        && t.low(i).length() <= 2
                        && Character.isLetterOrDigit(t.low(i).charAt(0));
        boolean bracket = t.is(i, "(") && t.is(i + 2, ")") && t.capital(i + 3);
        boolean number =
                digit
                        && !t.capital(i)
                        && (t.is(i + 1, ".") || t.is(i + 1, ")"))
                        && t.capital(i + 2);
        return bracket ? i + 3 : number ? i + 2 : i;
    }

    /// Behind a name at a token; the token itself where figures stand there, or no name.
    private int name(int from) {
        int i = from;
        int end = Math.min(t.size(), from + MOST_WORDS_OF_NAME);
        while (i < end && !VoteLabels.figure(t, i)) {
            String low = t.low(i);
            boolean mark = low.length() == 1 && !Character.isLetterOrDigit(low.charAt(0));
            boolean word =
                    t.capital(i)
                            || PARTICLES.contains(low)
                            || mark && !low.equals(";") && !low.equals("?");
            if (!word
                    || VoteLabels.at(t, i) != null
                    || i > from && VoteLabels.empty(t, i) > i && !t.capital(i)) {
                break;
            }
            i++;
        }
        boolean value =
                i < t.size()
                        && (VoteLabels.figure(t, i)
                                || VoteLabels.empty(t, i) > i
                                || VoteLabels.skip(t, i) > i);
        return value && i > from && t.capital(from) ? VoteLabels.skip(t, i) : from;
    }

    private static final Set<String> PARTICLES =
            WordSet.of("de van von der den la del di da bin al el du ter le y ii iii jr sr 's");

    /// Reads one figure (or the sign of an empty cell) for each heading.
    ///
    /// @return the token behind the last; the token itself where there are not as many
    private int figures(int from, List<Column> columns, Map<Column, Fact<BigDecimal>> into) {
        int i = from;
        int seen = 0;
        for (int c = 0; c < columns.size(); c++) {
            i = VoteLabels.skip(t, i);
            int empty = VoteLabels.empty(t, i);
            if (VoteLabels.figure(t, i)) {
                put(into, columns.get(c), i);
                i++;
                seen++;
            } else if (empty > i) {
                i = empty;
            } else if (c >= 2
                    && seen == c
                    && columns.get(c) == Column.BROKER
                    && c == columns.size() - 1) {
                // The cell of broker non-votes is often left blank where there can be none.
                break;
            } else {
                return from;
            }
        }
        int next = VoteLabels.skip(t, i);
        boolean more =
                VoteLabels.figure(t, next)
                        && !VoteLabels.NOISE.contains(t.low(next + 1))
                        && !t.is(next + 1, ".")
                        && !t.is(next + 1, ")")
                        && VoteLabels.at(t, next) == null;
        return seen == 0 || more ? from : i;
    }

    private void put(Map<Column, Fact<BigDecimal>> into, Column column, int token) {
        String digits = t.words.get(token).replace(",", "");
        if (digits.length() <= 18) {
            try {
                into.putIfAbsent(
                        column, Fact.of(new BigDecimal(digits), t.spans(token, token + 1)));
            } catch (NumberFormatException e) {
                // 1.2.3 is no number of votes.
                return;
            }
        }
    }

    // ---- heading and figure in turn, or figure and heading

    private int pairs(int from) {
        boolean figureFirst = VoteLabels.figure(t, from);
        Map<Column, Fact<BigDecimal>> figures = new EnumMap<>(Column.class);
        int i = from;
        int end = from;
        int others = 0;
        boolean repeated = false;
        while (i < t.size() && i - end <= BETWEEN_PAIRS && !repeated) {
            Pair p = figureFirst ? figureLabel(i) : labelFigure(i);
            if (p == null) {
                if (i == from || i > end && marker(i) > i) {
                    break;
                }
                i++;
                continue;
            }
            repeated = p.column() != Column.OTHER && figures.containsKey(p.column());
            if (!repeated) {
                put(figures, p.column(), p.figure());
                others += p.column() == Column.OTHER ? 1 : 0;
                end = p.behind();
                i = end;
            }
        }
        boolean votes =
                figures.containsKey(Column.FOR) && figures.size() >= 2
                        || others > 0 && figures.size() >= 2;
        if (!votes) {
            return from;
        }
        int name = figureFirst ? from : nameBefore(from);
        introduce(name);
        vote(
                name < from ? t.fact(name, from - (t.is(from - 1, ":") ? 1 : 0)) : Fact.none(),
                figures,
                from,
                end);
        return end;
    }

    private record Pair(Column column, int figure, int behind) {}

    private @Nullable Pair labelFigure(int i) {
        int at = i;
        while (at < i + 3 && VoteLabels.NOISE.contains(t.low(at)) && VoteLabels.at(t, at) == null) {
            at++;
        }
        Label l = VoteLabels.at(t, at);
        if (l == null) {
            return null;
        }
        int k = l.behind();
        int limit = k + 5;
        while (k < limit && (VoteLabels.skip(t, k) > k || LINKS.contains(t.low(k)))) {
            k = Math.max(k + 1, VoteLabels.skip(t, k));
        }
        return VoteLabels.figure(t, k) ? new Pair(l.column(), k, k + 1) : null;
    }

    private static final Set<String> LINKS =
            WordSet.of("votes shares - \u2013 \u2014 = cast received \" \u201d were");

    private @Nullable Pair figureLabel(int i) {
        boolean numbered =
                t.low(i).length() <= 2 && (NUMBERED.contains(t.low(i - 1)) || lineStart(i));
        if (!VoteLabels.figure(t, i) || numbered || t.is(i + 1, ":")) {
            return null;
        }
        int k = i + 1;
        int limit = i + 9;
        while (k < limit
                && VoteLabels.at(t, k) == null
                && (VoteLabels.skip(t, k) > k || FILLERS.contains(t.low(k)))) {
            k = Math.max(k + 1, VoteLabels.skip(t, k));
        }
        Label l = VoteLabels.at(t, k);
        return l == null || t.is(k, "for") && k == i + 1 && !t.capital(k)
                ? null
                : new Pair(l.column(), i, l.behind());
    }

    /// What stands before the number of a proposal.
    private static final Set<String> NUMBERED =
            WordSet.of("proposal no number . # item matter resolution");

    private static final Set<String> FILLERS =
            WordSet.of(
                    "votes shares cast were voted voting vote of common stock \" \u201c \u201d the ordinary to had have");

    /// Where the name begins that ends before a token, of a director; else the token itself.
    private int nameBefore(int from) {
        for (int k = Math.max(done, from - 8); k < from; k++) {
            PersonNames.Name n = names.at(k);
            if (n != null
                    && n.full()
                    && (n.behind() == from
                            || n.behind() == from - 1 && ":-\u2013".contains(t.low(from - 1)))) {
                return n.first();
            }
        }
        return from;
    }

    // ---- the proposal

    /// Reads the proposal between the last block and this one. Where nothing stands between, it is
    /// the same as before.
    private void introduce(int block) {
        int from = Math.max(done, block - LOOK_BACK);
        int behind = captionStart(from, block);
        if (behind - from < 3) {
            return;
        }
        int start = -1;
        for (int i = behind - 1; i >= from && start < 0; i--) {
            if (marker(i) > i) {
                start = i;
            }
        }
        int text = start < 0 ? from : marker(start);
        number = start < 0 ? Fact.none() : numberOf(start, text);
        if (text >= behind) {
            // Only a number: `Proposal 1` and its figures.
            proposal = Fact.none();
            kind = Kind.OTHER;
            return;
        }
        kind = VoteKinds.of(t.text.substring(t.from(text), t.to(Math.max(behind, block) - 1)));
        proposal = start < 0 ? last(from, behind) : first(text, behind);
        if (kind == Kind.OTHER && proposal.isPresent()) {
            kind = VoteKinds.of(proposal.orElse(""));
        }
    }

    /// Where the words over the columns (`Director Nominee`, `Votes`) begin that stand before a
    /// block: at the beginning of a line or behind a colon.
    private int captionStart(int from, int block) {
        int behind = block;
        for (int i = block - 1; i >= from && i > block - 12; i--) {
            boolean stop = t.is(i, ":") || t.is(i, ".");
            if (stop || !VoteLabels.NOISE.contains(t.low(i))) {
                return stop ? i + 1 : behind;
            }
            if (lineStart(i) || NAMES.contains(t.low(i))) {
                behind = i;
            }
        }
        return behind;
    }

    private static final Set<String> NAMES = WordSet.of("name names nominee nominees candidate");

    /// Behind `Proposal No. 1:`, `Proposal Two -`, and at the beginning of a line `2.` or `(ii)`;
    /// the token itself where there is no such mark.
    private int marker(int i) {
        String low = t.low(i);
        int k = i;
        if ((low.equals("proposal") || low.equals("item") || low.equals("matter"))
                && t.capital(i)) {
            k = t.is(i + 1, "no") || t.is(i + 1, "number") || t.is(i + 1, "#") ? i + 2 : i + 1;
            k = t.is(k, ".") ? k + 1 : k;
            if (!ordinalWord(k) || t.is(k + 1, "was") || t.is(k + 1, "and") || t.is(k + 1, ",")) {
                return i;
            }
            k++;
        } else if (lineStart(i) && low.length() <= 3 && t.is(i + 1, ".") && ordinalWord(i)) {
            k = i + 1;
        } else if (low.equals("(")
                && t.is(i + 2, ")")
                && t.low(i + 1).length() <= 4
                && ordinalWord(i + 1)
                && (lineStart(i) || t.capital(i + 3) && VoteLabels.at(t, i + 3) == null)) {
            k = i + 3;
        } else if (t.is(i + 1, ".")
                && Character.isDigit(low.isEmpty() ? 'x' : low.charAt(0))
                && low.length() == 1
                && t.capital(i + 2)
                && (t.is(i - 1, ".") || VoteLabels.figure(t, i - 1))) {
            k = i + 1;
        } else {
            return i;
        }
        while (":.-\u2013\u2014)".contains(t.low(k)) && !t.low(k).isEmpty()) {
            k++;
        }
        return k;
    }

    private boolean ordinalWord(int i) {
        String low = t.low(i);
        return !low.isEmpty()
                && low.length() <= 5
                && (Character.isDigit(low.charAt(0)) && low.length() <= 3 || I_WORDS.contains(low));
    }

    private boolean lineStart(int i) {
        Page page = t.passage.page();
        int at = t.passage.pagePosition(t.from(i));
        return i == 0 || page.start(page.lineAt(at)) == at;
    }

    private Fact<String> numberOf(int from, int behind) {
        for (int i = behind - 1; i >= from; i--) {
            if (Character.isLetterOrDigit(t.low(i).charAt(0))) {
                return t.fact(i, i + 1);
            }
        }
        return Fact.none();
    }

    /// The first sentence, or the first line where that is a heading.
    private Fact<String> first(int from, int behind) {
        if (from >= behind) {
            return Fact.none();
        }
        int end = behind;
        int a = t.from(from);
        char[] text = t.text.substring(a, Math.min(t.to(behind - 1), a + PROPOSAL)).toCharArray();
        end = Math.min(end, Math.max(from + 1, t.at(a + Sentences.sentenceEnd(text, 0))));
        for (int i = from + 2; i < end; i++) {
            if (lineStart(i)
                    && t.passage
                            .page()
                            .startsParagraph(
                                    t.passage.page().lineAt(t.passage.pagePosition(t.from(i))))) {
                end = i;
            }
        }
        return trimmed(from, end);
    }

    /// Of some sentences the last that tells of something to be voted on.
    private Fact<String> last(int from, int behind) {
        char[] text = t.text.substring(t.from(from), t.to(behind - 1)).toCharArray();
        int[] b = Sentences.boundaries(text);
        int best = Math.max(0, b.length - 2);
        for (int i = 0; i + 1 < b.length; i++) {
            String s = new String(text, b[i], b[i + 1] - b[i]);
            if (VoteKinds.tells(s)) {
                best = i;
            }
        }
        int a = Math.max(from, t.at(t.from(from) + b[best]));
        int z = Math.min(behind, t.at(t.from(from) + b[Math.min(best + 1, b.length - 1)]));
        return z > a && t.to(z - 1) - t.from(a) <= PROPOSAL ? trimmed(a, z) : Fact.none();
    }

    private Fact<String> trimmed(int from, int behind) {
        int z = behind;
        while (z > from && ":.;,*".contains(t.low(z - 1))) {
            z--;
        }
        return t.fact(from, z);
    }

    private void vote(Fact<String> name, Map<Column, Fact<BigDecimal>> f, int from, int behind) {
        boolean director = kind == Kind.DIRECTOR && name.isPresent();
        boolean counted = kind != Kind.FREQUENCY;
        out.add(
                new Vote(
                        item,
                        proposal,
                        number,
                        kind,
                        director ? name : Fact.none(),
                        counted ? f.getOrDefault(Column.FOR, Fact.none()) : Fact.none(),
                        counted ? f.getOrDefault(Column.AGAINST, Fact.none()) : Fact.none(),
                        f.getOrDefault(Column.ABSTAIN, Fact.none()),
                        f.getOrDefault(Column.WITHHELD, Fact.none()),
                        f.getOrDefault(Column.BROKER, Fact.none()),
                        t.spans(from, behind)));
    }

    private static final Set<String> JR_WORDS = WordSet.of("jr sr");

    private static final Set<String> I_WORDS =
            WordSet.of(
                    "i ii iii iv v vi vii viii ix x a b c d e f g h one two three four five six seven eight nine ten");
}
