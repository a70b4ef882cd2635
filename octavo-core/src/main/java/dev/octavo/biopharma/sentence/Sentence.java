package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.mention.Cues;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.mention.NameFinder;
import dev.octavo.biopharma.mention.Naming;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One sentence of a text with its mentions, and the phrases found in it on demand.
public final class Sentence implements Naming {

    public final Passage passage;
    public final Tokens t;
    public final int from;
    public final int to;

    /// Number of the sentence in the text: among those in the neighbourhood of events, and among
    /// those that may tell of agreements.
    public int index;

    public int place;

    /// Whether its words are told again by the entries of a list ([Entry]).
    public boolean divided;

    /// Whether it is a row of a table.
    public boolean tabular;

    /// What its words may be about, as bits of the [Gate].
    public final int topics;

    /// What may stand in it, as bits of the [Cues].
    public final int cues;

    /// What it is an entry of, if it was made of the words of a list.
    public final Optional<Entry> entry;

    private final Introductions introductions;
    private @Nullable Mentions mentions;
    private @Nullable List<Phrases.Hit> hedges;
    private @Nullable List<Phrases.Hit> causes;
    private @Nullable List<TriggerHit> triggers;
    private @Nullable List<Mention> orgs;
    private @Nullable List<Mention> days;

    /// @param topics what its words may be about
    public Sentence(
            Passage passage, Tokens t, int from, int to, int topics, Introductions introductions) {
        this.passage = passage;
        this.t = t;
        this.from = from;
        this.to = to;
        this.topics = topics;
        this.cues = Cues.of(t, from, to);
        this.introductions = introductions;
        this.entry = Optional.empty();
        if (defines()) {
            introductions.await(this);
        }
    }

    /// An entry of a list: whom its words name is told by the sentences that they are of.
    private Sentence(
            Passage passage, Tokens t, Optional<Entry> entry, Introductions introductions) {
        this.passage = passage;
        this.t = t;
        this.from = 0;
        this.to = t.count;
        this.topics = Gate.topics(t, 0, t.count);
        this.cues = Cues.of(t, 0, t.count);
        this.introductions = introductions;
        this.entry = entry;
    }

    /// A sentence of the same text that is put together of others.
    Sentence entry(Passage passage, Tokens t, Entry entry) {
        return new Sentence(passage, t, Optional.of(entry), introductions);
    }

    /// All cells of the table's row that it stands in, as one sentence.
    public Sentence row(Passage passage) {
        return new Sentence(passage, Tokens.of(passage.text()), Optional.empty(), introductions);
    }

    /// The mentions, found as far as they are asked for; in a sentence that may give a name to a
    /// party, all at once.
    public Mentions m() {
        Mentions found = mentions;
        if (found == null) {
            found = Mentions.of(t, from, to, cues, this);
            mentions = found;
        }
        return found;
    }

    /// Whether another sentence stands on the same page.
    public boolean on(Sentence other) {
        return passage.page() == other.passage.page();
    }

    @Override
    public void settle() {
        introductions.settle();
    }

    @Override
    public boolean own(String name) {
        return introductions.parties.own(name);
    }

    /// Whether a firm is the only one of its sentence, in a text of which no registrant is known:
    /// then it is the one that the sentence is of.
    public boolean alone(Mention firm) {
        return introductions.parties.registrant.isEmpty()
                && orgs().stream().allMatch(o -> o.name().equals(firm.name()));
    }

    @Override
    public void name(Mentions m) {
        introductions.parties.find(m, headline());
    }

    @Override
    public boolean nameable(int token) {
        return NameFinder.may(t, token) || introductions.parties.ownWord(t, token);
    }

    /// Brackets with a definition are no longer than this, in words.
    private static final int BRACKET = 12;

    /// Whether a name may be given to a party here: in quotation marks in brackets, and not a
    /// common word alone, or as capitals alone in brackets.
    boolean defines() {
        if ((cues & Cues.OPEN) == 0) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (t.word[i] == Tokens.OPEN) {
                if (t.is(i + 1, Tokens.UPPER) && t.word(i + 2) == Tokens.CLOSE) {
                    return true;
                }
                for (int k = i + 1; k < to && k <= i + BRACKET; k++) {
                    boolean generic =
                            Lexicon.common(t.word(k + 1)) && t.word(k + 2) == Tokens.QUOTE;
                    if (t.word[k] == Tokens.QUOTE && t.is(k + 1, Tokens.CAP) && !generic) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// A heading has fewer words.
    private static final int LONGEST_HEADLINE = 60;

    /// A heading has no more words in small letters, short ones aside.
    private static final int MOST_SMALL = 4;

    private @Nullable Boolean headline;

    /// Whether the sentence is a heading in which most words are capitalised.
    public boolean headline() {
        Boolean known = headline;
        if (known == null) {
            known = headline(t, from, to);
            headline = known;
        }
        return known;
    }

    /// Whether it is a paragraph of its own without a full stop, short, and no entry of a list: a
    /// title that may be printed in small letters.
    public boolean title() {
        return from == 0
                && to == t.count
                && to > 3
                && to < LONGEST_HEADLINE
                && !t.is(0, Tokens.SIGN)
                && !t.is(to - 1, Tokens.SIGN);
    }

    /// Whether most words of a stretch of text are capitalised.
    static boolean headline(Tokens t, int from, int to) {
        if (to - from >= LONGEST_HEADLINE) {
            return false;
        }
        int capital = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            if (!t.is(i, Tokens.SIGN | Tokens.DIGIT) && t.end[i] - t.start[i] >= 4) {
                words++;
                capital += t.is(i, Tokens.CAP) ? 1 : 0;
                if (words - capital > MOST_SMALL) {
                    return false;
                }
            }
        }
        return words >= 3 && capital * 10 >= words * 7;
    }

    /// Its phrases of a category, in the order of the text.
    public List<Phrases.Hit> find(Phrases phrases) {
        return phrases.find(t, m(), from, to);
    }

    public List<Phrases.Hit> hedges() {
        if (hedges == null) {
            hedges = find(Wording.HEDGE);
        }
        return hedges;
    }

    public List<Phrases.Hit> causes() {
        if (causes == null) {
            causes = find(Wording.CAUSE);
        }
        return causes;
    }

    public List<TriggerHit> triggers() {
        if (triggers == null) {
            triggers = TriggerHit.find(this);
        }
        return triggers;
    }

    /// Its dates with and without a year, in the order of the text.
    public List<Mention> days() {
        if (days == null) {
            days = BareDays.all(this);
        }
        return days;
    }

    public List<Mention> orgs() {
        if (orgs == null) {
            orgs = m().all(Mention.Type.ORG);
        }
        return orgs;
    }

    /// Takes a word for the name of a compound that the text has introduced elsewhere, unless it is
    /// part of something longer.
    public void compound(int token, int behind) {
        if (m().compound(token, behind)) {
            orgs = null;
            triggers = null;
        }
    }

    /// A word is the name of a trial, and no compound's.
    public void trial(int token) {
        if (m().trial(token)) {
            orgs = null;
            triggers = null;
        }
    }

    /// Whether the sentence refers back: to what triggered ("This event …") or to a payment told
    /// before ("The milestone …").
    public boolean refers(String how) {
        int end = Math.min(to, from + 12);
        for (Phrases.Hit h : Wording.ANAPHOR.find(t, m(), from, end)) {
            if (h.value().equals(how) && h.from() <= from + (how.equals("same") ? 1 : 8)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence only speaks of what forward-looking statements are, or lists them for
    /// the lawyers.
    public boolean legal() {
        if ((cues & Cues.LEGAL) == 0) {
            return false;
        }
        for (int i = from; i + 1 < to; i++) {
            if (t.word[i] == Cues.FORWARD
                    && (t.word[i + 1] == STATEMENTS || t.word[i + 1] == STATEMENT)) {
                return true;
            }
            if (t.word[i] == Cues.FORWARD && has(SAID, i - NEAR, i) && has(Words.BE, i - 2, i)) {
                // "certain statements above are forward-looking"
                return true;
            }
            if (Cues.RISKS.has(t.word[i]) && has(RISKY, i + 1, i + 5)) {
                return true;
            }
        }
        return false;
    }

    private static final Words SAID = Words.of("statements", "statement");

    /// So many words may stand between statements and what they are.
    private static final int NEAR = 8;

    private static final Words RISKY =
            Words.of("uncertainties", "including", "factors", "include", "that", "assumptions");

    private static final int STATEMENTS = Lexicon.intern("statements");
    private static final int STATEMENT = Lexicon.intern("statement");

    public boolean has(Words words, int a, int z) {
        for (int i = Math.max(a, from); i < Math.min(z, to); i++) {
            if (words.has(t.word[i])) {
                return true;
            }
        }
        return false;
    }

    public String text() {
        return t.text(from, to);
    }

    /// Whether a name stands in it as words of their own, in letters of any case: "ALD-20" does not
    /// in "ALD-204", nor "XmAb" in "XmAb12" or "XmAb-12".
    public boolean says(String name) {
        String text = text();
        for (int i = 0; i + name.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, name, 0, name.length())
                    && !wordful(text, i - 1)
                    && !goesOn(text, i + name.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name that ends before a position has more letters or figures.
    private static boolean goesOn(String text, int at) {
        boolean hyphen = at + 1 < text.length() && text.charAt(at) == '-';
        return hyphen ? Character.isDigit(text.charAt(at + 1)) : wordful(text, at);
    }

    private static boolean wordful(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    public List<Evidence> evidence() {
        if (entry.isPresent()) {
            List<Evidence> all = new ArrayList<>();
            for (Sentence s : entry.get().sources()) {
                all.addAll(s.evidence());
            }
            return all;
        }
        int a = t.start[from];
        int z = t.end[to - 1];
        if (z < t.text.length()
                && (t.text.charAt(z) == '.'
                        || t.text.charAt(z) == '"'
                        || t.text.charAt(z) == '\u201d')) {
            z++;
        }
        List<Evidence> out = new ArrayList<>();
        out.add(new Evidence(passage.span(a, z), t.text.substring(a, z).strip()));
        return out;
    }
}
