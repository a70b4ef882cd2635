package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.Entry;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Currencies;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Payments that one sentence tells together: "(i) $2 million upon A; (ii) $3 million upon B", "two
/// $1 million payments, one for A and one for B", "$2 million and $3 million from A and B,
/// respectively".
final class SentenceLists {

    /// What a sentence was found to tell.
    ///
    /// @param sentences how many sentences the entries stand for: none, this one, or the next too
    record Found(List<Sentence> entries, int sentences) {}

    private static final Found NOTHING = new Found(List.of(), 0);

    private static final Words ROMAN = Words.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii");
    private static final Words AND = Words.of("and", "or", ",", ";");
    private static final Words JOINED = Words.of("and", ",");
    private static final Words LEADS = Words.of("and", "the", ",", ";", "(", ":", "—", "with", "a");
    private static final Words ONES =
            Words.of(
                    "one", "first", "second", "third", "fourth", "another", "other", "former",
                    "latter");
    private static final Words COUNTS =
            Words.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Words REASONS = Words.named("reasons");
    private static final Words LINKS =
            Words.of(
                    "from",
                    "by",
                    "under",
                    "of",
                    "was",
                    "is",
                    "being",
                    "payable",
                    "earned",
                    "paid",
                    "received");
    private static final Words FOR = Words.of("for", "upon", "following", "on", "after", "when");
    private static final int RESPECTIVELY = Lexicon.intern("respectively");

    private SentenceLists() {}

    /// @param next the sentence behind it, or itself
    static Found of(Sentence s, Sentence next) {
        boolean respectively = false;
        int enumerators = 0;
        int semicolons = 0;
        int ones = 0;
        boolean counted = false;
        int currencies = 0;
        for (int i = s.from; i < s.to; i++) {
            int w = s.t.word[i];
            currencies += Currencies.makesSum(w) ? 1 : 0;
            respectively |= w == RESPECTIVELY;
            semicolons += w == Tokens.SEMICOLON ? 1 : 0;
            ones += ONES.has(w) ? 1 : 0;
            counted |= COUNTS.has(w);
            enumerators += w == Tokens.CLOSE && enumerator(s, i - 2) == i + 1 ? 1 : 0;
        }
        if (denied(s)) {
            return NOTHING;
        }
        if (currencies > 1 && !respectively && enumerators < 2 && semicolons == 0) {
            List<Sentence> sums = SumLists.of(s);
            if (!sums.isEmpty()) {
                return new Found(sums, 1);
            }
        }
        Found found = NOTHING;
        if (!respectively && enumerators < 2 && semicolons == 0 && !counted) {
            return found;
        }
        if (respectively) {
            found = respectively(s);
        }
        if (found.entries().isEmpty() && (enumerators > 1 || semicolons > 0)) {
            found = enumerated(s, enumerators > 1);
        }
        boolean on = next != s && ONES.has(begins(next));
        if (found.entries().isEmpty() && counted && (ones > 1 || on)) {
            found = ones(s, on ? next : s);
        }
        return found;
    }

    private static final Words NONE = Words.of("none", "no");

    /// Whether a sentence says of anything that it is not so: what its entries would share, it
    /// might be.
    static boolean denied(Sentence s) {
        return s.has(Words.NOT, s.from, s.to) || s.has(NONE, s.from, s.to);
    }

    private static int begins(Sentence s) {
        int i = LEADS.has(s.t.word[s.from]) ? s.from + 1 : s.from;
        return i < s.to ? s.t.word[i] : 0;
    }

    /// Behind the "(i)", "(a)", "(1)" that stands at a token; the token itself where none does.
    static int enumerator(Sentence s, int i) {
        if (i < s.from
                || i + 2 >= s.to
                || s.t.word[i] != Tokens.OPEN
                || s.t.word[i + 2] != Tokens.CLOSE) {
            return i;
        }
        int length = s.t.end[i + 1] - s.t.start[i + 1];
        boolean number = s.t.is(i + 1, Tokens.NUMBER) && length <= 2;
        return number || ROMAN.has(s.t.word[i + 1]) || length == 1 && !s.t.is(i + 1, Tokens.SIGN)
                ? i + 3
                : i;
    }

    /// Before the signs and the "and" that end a stretch of words.
    static int end(Sentence s, int from, int to) {
        int z = to;
        while (z > from && AND.has(s.t.word[z - 1])) {
            z--;
        }
        return z;
    }

    /// "(i) …, (ii) … and (iii) …"; or, behind a colon, "…; …; and …". Each has a sum of its own.
    private static Found enumerated(Sentence s, boolean numbered) {
        List<Integer> starts = new ArrayList<>();
        int head = s.from;
        for (int i = s.from; i < s.to; i++) {
            int behind = enumerator(s, i);
            if (numbered && behind > i) {
                head = starts.isEmpty() ? i : head;
                starts.add(behind);
                i = behind - 1;
            } else if (!numbered && s.t.word[i] == Tokens.COLON && starts.isEmpty()) {
                head = i + 1;
                starts.add(i + 1);
            } else if (!numbered && s.t.word[i] == Tokens.SEMICOLON && !starts.isEmpty()) {
                starts.add(AND.has(s.t.word(i + 1)) ? i + 2 : i + 1);
            }
        }
        if (starts.size() < 2 || head <= s.from || !paid(s, head)) {
            return NOTHING;
        }
        List<Integer> ends = new ArrayList<>();
        for (int k = 1; k < starts.size(); k++) {
            int z = starts.get(k);
            ends.add(end(s, starts.get(k - 1), numbered ? z - 3 : z));
        }
        ends.add(s.to);
        return !sums(s, starts, ends) || last(s, starts, ends)
                ? NOTHING
                : entries(s, head, s, starts, ends, 1);
    }

    /// Whether the words that all entries share speak of payments or milestones.
    private static boolean paid(Sentence s, int to) {
        for (int i = s.from; i < to; i++) {
            if (Wording.HEAD.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether only the last names a party, which may be that of all.
    private static boolean last(Sentence s, List<Integer> starts, List<Integer> ends) {
        for (int k = 0; k < starts.size(); k++) {
            boolean party = false;
            for (Mention org : s.orgs()) {
                party |= org.from() >= starts.get(k) && org.to() <= ends.get(k);
            }
            if (party) {
                return k == starts.size() - 1;
            }
        }
        return false;
    }

    private static boolean sums(Sentence s, List<Integer> starts, List<Integer> ends) {
        for (int k = 0; k < starts.size(); k++) {
            if (money(s, starts.get(k), ends.get(k)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int money(Sentence s, int from, int to) {
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.from() >= from && m.to() <= to) {
                return m.from();
            }
        }
        return -1;
    }

    private static Found entries(
            Sentence head,
            int to,
            Sentence s,
            List<Integer> starts,
            List<Integer> ends,
            int sentences) {
        List<Sentence> out = new ArrayList<>();
        int z = end(head, head.from, to);
        for (int k = 0; k < starts.size(); k++) {
            if (starts.get(k) >= ends.get(k) || z <= head.from) {
                return NOTHING;
            }
            out.add(
                    Entry.sentence(
                            List.of(
                                    new Entry.Piece(head, head.from, z),
                                    new Entry.Piece(s, starts.get(k), ends.get(k))),
                            1));
        }
        return new Found(out, sentences);
    }

    /// "two $1 million payments, one for A and one for B", also in the next sentence: "The first
    /// was for A, the second for B."
    private static Found ones(Sentence s, Sentence where) {
        for (PaymentPhrase p : PhraseFinder.find(s)) {
            int n = PhraseFinder.copies(s, p.from(), p.to());
            if (!p.plural() || n < 2) {
                continue;
            }
            int from = where == s ? p.to() : where.from;
            List<Integer> starts = new ArrayList<>();
            for (int i = from; i < where.to; i++) {
                boolean led =
                        i == where.from
                                || LEADS.has(where.t.word[i - 1])
                                || FOR.has(where.t.word[i - 1]);
                if (led && ONES.has(where.t.word[i]) && told(where, i + 1)) {
                    starts.add(i);
                }
            }
            if (starts.size() != n) {
                if (where != s) {
                    return ones(s, s);
                }
                continue;
            }
            List<Integer> ends = new ArrayList<>();
            for (int k = 1; k < n; k++) {
                ends.add(lead(where, starts.get(k)));
            }
            ends.add(where.to);
            int head = where == s ? lead(s, starts.getFirst()) : s.to;
            return entries(s, head, where, starts, ends, where == s ? 1 : 2);
        }
        return NOTHING;
    }

    /// Whether what "one" is paid for is said from a token on.
    private static boolean told(Sentence s, int i) {
        int w = s.t.word(i);
        return i < s.to && (REASONS.has(w) || LINKS.has(w));
    }

    /// Before the words that lead to "one": ", and the".
    private static int lead(Sentence s, int one) {
        int i = one;
        while (i > s.from && LEADS.has(s.t.word[i - 1])) {
            i--;
        }
        return i;
    }

    /// Names, sums or steps of one kind, joined by "and".
    private record Row(List<int[]> parts) {
        int from() {
            return parts.getFirst()[0];
        }

        int to() {
            return parts.getLast()[1];
        }
    }

    private static final List<Mention.Type> KINDS =
            List.of(
                    Mention.Type.MONEY,
                    Mention.Type.ORG,
                    Mention.Type.COMPOUND,
                    Mention.Type.PHASE,
                    Mention.Type.PLACE);

    /// "payments of $2 million and $3 million from A and B, respectively, for C and D": the first
    /// of each row belong together, and the second.
    private static Found respectively(Sentence s) {
        List<Row> rows = new ArrayList<>();
        for (Mention.Type kind : KINDS) {
            rows(s, kind, rows);
        }
        int n = count(s, rows);
        rows.removeIf(r -> r.parts.size() != n);
        steps(s, n, rows);
        rows.sort(Comparator.comparingInt(Row::from));
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).from() < rows.get(i - 1).to()) {
                rows.remove(i--);
            }
        }
        if (n < 2
                || rows.isEmpty()
                || rows.size() < 2 && money(s, rows.getFirst().from(), rows.getFirst().to()) >= 0) {
            return NOTHING;
        }
        List<Sentence> out = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            List<Entry.Piece> pieces = new ArrayList<>();
            int from = s.from;
            for (Row r : rows) {
                piece(s, from, r.from(), pieces);
                piece(s, r.parts.get(k)[0], r.parts.get(k)[1], pieces);
                from = r.to();
            }
            piece(s, from, s.to, pieces);
            out.add(Entry.sentence(pieces, 0));
        }
        return new Found(out, 1);
    }

    private static void piece(Sentence s, int from, int to, List<Entry.Piece> out) {
        if (from < to) {
            out.add(new Entry.Piece(s, from, to));
        }
    }

    /// How many payments there are: as many as sums stand in a row, or are counted.
    private static int count(Sentence s, List<Row> rows) {
        for (Row r : rows) {
            if (s.m().is(r.from(), Mention.Type.MONEY)) {
                return r.parts.size();
            }
        }
        for (PaymentPhrase p : PhraseFinder.find(s)) {
            if (p.copies() > 1) {
                return p.copies();
            }
        }
        return 0;
    }

    /// Adds the rows of mentions of a kind.
    private static void rows(Sentence s, Mention.Type kind, List<Row> out) {
        List<int[]> parts = new ArrayList<>();
        for (Mention m : s.m().all(kind)) {
            boolean on = !parts.isEmpty() && joined(s, parts.getLast()[1], m.from());
            if (!on) {
                row(parts, out);
                parts = new ArrayList<>();
            }
            parts.add(new int[] {m.from(), m.to()});
        }
        row(parts, out);
    }

    private static void row(List<int[]> parts, List<Row> out) {
        if (parts.size() > 1) {
            out.add(new Row(parts));
        }
    }

    /// Words that may stand between two names of a row beside "and": "a $2 million and a $3
    /// million".
    private static final Words BETWEEN =
            Words.of("and", ",", "a", "an", "the", "of", "from", "for", "to");

    private static boolean joined(Sentence s, int from, int to) {
        boolean and = false;
        for (int i = from; i < to; i++) {
            if (to - from > 3 || !BETWEEN.has(s.t.word[i])) {
                return false;
            }
            and |= JOINED.has(s.t.word[i]);
        }
        return and;
    }

    /// Adds the row of steps right before "respectively": "for the start of A and the filing of B,
    /// respectively".
    private static void steps(Sentence s, int n, List<Row> rows) {
        int at = s.to;
        while (at > s.from && s.t.word[at - 1] != RESPECTIVELY) {
            at--;
        }
        int to = end(s, s.from, at - 1);
        int from = s.from;
        for (Row r : rows) {
            from = Math.max(from, r.to());
        }
        while (from < to && !FOR.has(s.t.word[from])) {
            from++;
        }
        from++;
        List<int[]> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || JOINED.has(s.t.word[i])) {
                if (i > start) {
                    parts.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        if (parts.size() == n) {
            row(parts, rows);
        } else {
            behind(s, at, n, rows);
        }
    }

    /// Adds the row of steps right behind "respectively": ", for A and for B".
    private static void behind(Sentence s, int at, int n, List<Row> rows) {
        List<int[]> parts = new ArrayList<>();
        int start = s.t.word(at) == Tokens.COMMA ? at + 1 : at;
        if (start >= s.to || !FOR.has(s.t.word[start])) {
            return;
        }
        for (int i = start + 1; i <= s.to; i++) {
            if (i == s.to || JOINED.has(s.t.word[i]) && FOR.has(s.t.word(i + 1))) {
                parts.add(new int[] {start, i});
                start = i + 1;
            }
        }
        if (parts.size() == n) {
            row(parts, rows);
        }
    }
}
