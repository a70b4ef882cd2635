package dev.octavo.disclosure;

import dev.octavo.disclosure.Vote.Kind;
import dev.octavo.edgar.Fact;
import dev.octavo.page.Page;
import dev.octavo.page.Sentences;
import java.util.Set;

/// What is voted on: the proposal that stands before a block of figures.
final class VoteProposal {

    /// Characters of a proposal at the most.
    private static final int PROPOSAL = 500;

    /// Tokens before a block in which its proposal may stand.
    private static final int LOOK_BACK = 400;

    private static final Set<String> NAMES = WordSet.of("name names nominee nominees candidate");

    private static final Set<String> ORDINALS =
            WordSet.of(
                    "i ii iii iv v vi vii viii ix x a b c d e f g h one two three four five six seven eight nine ten");

    private final Tokens t;
    private Fact<String> text = Fact.none();
    private Fact<String> number = Fact.none();
    private Kind kind = Kind.OTHER;

    VoteProposal(Tokens t) {
        this.t = t;
    }

    Fact<String> text() {
        return text;
    }

    Fact<String> number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    /// Reads the proposal between the last block and this one. Where nothing stands between, it is
    /// the same as before.
    ///
    /// @param done token behind the last block
    void before(int block, int done) {
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
        int words = start < 0 ? from : marker(start);
        number = start < 0 ? Fact.none() : numberOf(start, words);
        if (words >= behind) {
            // Only a number: `Proposal 1` and its figures.
            text = Fact.none();
            kind = Kind.OTHER;
            return;
        }
        kind = VoteKinds.of(t.text.substring(t.from(words), t.to(Math.max(behind, block) - 1)));
        text = start < 0 ? last(from, behind) : first(words, behind);
        if (kind == Kind.OTHER && text.isPresent()) {
            kind = VoteKinds.of(text.orElse(""));
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

    /// Behind `Proposal No. 1:`, `Proposal Two -`, and at the beginning of a line `2.` or `(ii)`;
    /// the token itself where there is no such mark.
    int marker(int i) {
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
                && (Character.isDigit(low.charAt(0)) && low.length() <= 3
                        || ORDINALS.contains(low));
    }

    /// Whether a token is the first of its line.
    boolean lineStart(int i) {
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
        String text = t.text.substring(t.from(from), t.to(behind - 1));
        int[] b = Sentences.boundaries(text);
        int best = Math.max(0, b.length - 2);
        for (int i = 0; i + 1 < b.length; i++) {
            String s = text.substring(b[i], b[i + 1]);
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
}
