package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One of several payments that are told together, as a sentence of its own: the words that all
/// share, and those of this one alone.
///
/// "earned the following payments from Aldwych: (i) $2 million upon A; (ii) $3 million upon B" is
/// read as "earned the following payments from Aldwych: $2 million upon A", and the same with B. So
/// nothing of one entry can be taken for what another tells, whoever reads it.
///
/// @param sources the sentences that its words are of, that of the shared ones first
/// @param from the first token that is the entry's own
public record Entry(List<Sentence> sources, int from) {

    /// Tokens of a sentence.
    public record Piece(Sentence s, int from, int to) {}

    /// The pieces in their order as one sentence.
    ///
    /// @param own which piece is the first of the entry's own
    public static Sentence sentence(List<Piece> pieces, int own) {
        StringBuilder text = new StringBuilder();
        int room = 0;
        List<Passage.Piece> passages = new ArrayList<>();
        for (Piece p : pieces) {
            Tokens t = p.s.t;
            int a = t.start[p.from];
            int z = t.end[p.to - 1];
            text.append(text.isEmpty() ? "" : " ").append(t.text, a, z);
            passages.add(new Passage.Piece(p.s.passage, a, z));
            room += p.to - p.from;
        }
        Tokens words = new Tokens(text.toString(), room + 8);
        List<Sentence> sources = new ArrayList<>();
        int shift = 0;
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece p = pieces.get(i);
            Tokens t = p.s.t;
            int a = t.start[p.from];
            from = i == own ? words.count : from;
            for (int k = p.from; k < p.to; k++) {
                words.add(t.start[k] - a + shift, t.end[k] - a + shift, t.word[k], t.shape[k]);
            }
            shift += t.end[p.to - 1] - a + 1;
            if (!sources.contains(p.s)) {
                p.s.divided = true;
                sources.add(p.s);
            }
        }
        Sentence out =
                sources.getFirst().entry(Passage.of(passages), words, new Entry(sources, from));
        compounds(pieces, out);
        return out;
    }

    /// What the text has introduced as compounds are compounds here, too.
    private static void compounds(List<Piece> pieces, Sentence out) {
        int before = 0;
        for (Piece p : pieces) {
            for (Mention m : p.s.m().all(Mention.Type.COMPOUND)) {
                int at = m.from() - p.from + before;
                if (m.from() >= p.from
                        && m.to() <= p.to
                        && !out.m().is(at, Mention.Type.COMPOUND)) {
                    out.compound(at, at + m.to() - m.from());
                }
            }
            before += p.to - p.from;
        }
    }

    /// Whether two sentences are entries of one list.
    public static boolean siblings(Sentence a, Sentence b) {
        return a != b
                && a.entry.isPresent()
                && b.entry.isPresent()
                && a.entry.get().sources.getFirst() == b.entry.get().sources.getFirst();
    }

    /// The only compound of an entry's own words; none where these are not apart from the others.
    public Optional<String> compound(Sentence s) {
        Optional<String> out = Optional.empty();
        if (from == 0) {
            return out;
        }
        for (Mention m : s.m().all(Mention.Type.COMPOUND)) {
            if (m.from() >= from) {
                if (out.isPresent()) {
                    return Optional.empty();
                }
                out = Optional.of(m.name());
            }
        }
        return out;
    }

    /// An entry with so many sentences before and behind its list.
    public static List<Sentence> around(List<Sentence> text, int index, int most) {
        Sentence s = text.get(index);
        int first = index;
        while (first > 0 && siblings(text.get(first - 1), s)) {
            first--;
        }
        int behind = index + 1;
        while (behind < text.size() && siblings(text.get(behind), s)) {
            behind++;
        }
        List<Sentence> out = new ArrayList<>(text.subList(Math.max(0, first - most), first));
        out.add(s);
        out.addAll(text.subList(behind, Math.min(text.size(), behind + most)));
        return out;
    }

    /// The phrases of an entry: the last of the shared words before a sum of its own, as what leads
    /// to it, and that sum as one payment of the kind that the shared words name; or, where the sum
    /// is shared, the payments as one each.
    public List<PaymentPhrase> phrases(Sentence s, List<PaymentPhrase> found) {
        List<PaymentPhrase> out = new ArrayList<>();
        @Nullable PaymentPhrase head = null;
        for (PaymentPhrase p : found) {
            if (p.to() <= from) {
                head = p.bare() ? head : p;
                out.add(p.one());
            } else if (p.exact()) {
                boolean milestone = s.has(Words.MILESTONE, s.from, p.from());
                boolean named = !p.bare() && !p.generic();
                if (head == null || named) {
                    PaymentPhrase own = p.oneOf(p, p.milestone());
                    return head == null ? List.of(own) : List.of(head, own);
                }
                return List.of(head, p.oneOf(head, milestone || p.milestone()));
            } else {
                out.add(p.one());
            }
        }
        return out;
    }

    /// Whether a phrase only leads to the sum that is the entry's own.
    public boolean leads(List<PaymentPhrase> phrases, int k) {
        return phrases.get(k).to() <= from
                && k + 1 < phrases.size()
                && phrases.get(k + 1).to() > from
                && phrases.get(k + 1).exact();
    }
}
