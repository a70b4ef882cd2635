package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Indications;
import dev.octavo.biopharma.sentence.NounPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// How far compounds have come, as a sentence says of them themselves: "ABC-1 is in a Phase 2
/// trial", "the preclinical compound ABC-1", "ABC-1, which is in Phase 2".
///
/// What the sentence tells of trials is read by [CompoundTrials], and that a development has ended
/// by [CompoundEnd]. A sentence that speaks of phases or applications at all tells something of
/// each compound it names.
final class CompoundStage {

    static final Words UNSURE = Words.named("not-yet-so");

    private static final Words IN = Words.of("in", "at", "into");
    private static final int INTO = Lexicon.intern("into");
    private static final Words NOW =
            Words.of(
                    "is",
                    "are",
                    "being",
                    "currently",
                    "ongoing",
                    "now",
                    "remains",
                    "remain",
                    "entered",
                    "advanced",
                    "moved");
    private static final Words KIND = Words.named("compound-kinds");
    private static final Words CLINICAL = Words.of("clinical");
    private static final Words TESTING =
            Words.of("testing", "trials", "trial", "development", "studies", "evaluation", "study");
    private static final Words PRECLINICAL =
            Words.of("preclinical", "pre-clinical", "ind-enabling");
    private static final Words READY = Words.of("ready");
    private static final Words DATA = Words.named("tested-parts");
    private static final Words BEFORE_STAGE = Words.named("before-stages");
    private static final int STEPS =
            Mention.Type.PHASE.bit
                    | Mention.Type.AGENCY.bit
                    | Mention.Type.IND.bit
                    | Mention.Type.NDA.bit
                    | Mention.Type.BLA.bit
                    | Mention.Type.MAA.bit
                    | Mention.Type.CTA.bit;

    /// A clause is looked back for no further than this, in words.
    private static final int CLAUSE = 20;

    private final NamedCompounds compounds;
    private final NounPhrase[] around;
    private final Sentence s;

    private CompoundStage(NamedCompounds compounds, NounPhrase[] around) {
        this.compounds = compounds;
        this.around = around;
        this.s = compounds.s;
    }

    /// The phase or stage that a sentence says its compounds are in now.
    ///
    /// @param around the words that describe each of them
    static void read(NamedCompounds compounds, NounPhrase[] around) {
        new CompoundStage(compounds, around).read();
    }

    private void read() {
        CompoundEnd.read(compounds);
        boolean steps = steps();
        for (int k = 0; k < compounds.size(); k++) {
            if (!compounds.isPart(k)) {
                if (steps) {
                    compounds.tell(k);
                }
                described(k);
            }
        }
        CompoundTrials.read(compounds);
        for (int i = s.from + 1; i < s.to; i++) {
            if (IN.has(s.t.word[i])) {
                state(i);
            } else if (PRECLINICAL.has(s.t.word[i]) && NOW.has(s.t.word[i - 1])) {
                putSubjects(i, Optional.empty(), "preclinical");
            }
        }
    }

    /// Whether a sentence tells of trials or applications: how far its compounds are.
    private boolean steps() {
        if (s.m().may(STEPS) == 0) {
            return false;
        }
        for (int i = s.from; i < s.to; i++) {
            if (s.m().types(i, STEPS) != 0) {
                return true;
            }
        }
        return false;
    }

    /// "the preclinical compound ABC-1", "its Phase 2 asset ABC-1", "ABC-1 (antibody, Phase 2)".
    private void described(int k) {
        NounPhrase np = around[k];
        CompoundProfile p = compounds.profile(k);
        if (s.has(UNSURE, np.from(), np.at())) {
            return;
        }
        for (int i = np.from(); i < np.to(); i++) {
            if (!np.has(i)) {
                continue;
            }
            boolean phase = s.m().is(i, Mention.Type.PHASE);
            int next = phase ? s.m().end(i) : i + 1;
            boolean tried = trial(next) || READY.has(s.t.word(next));
            boolean data = DATA.has(s.t.word(next));
            if (phase && !tried && !data && !s.t.text(i, next).endsWith("ready")) {
                s.m().phase(i).ifPresent(p::in);
                p.stage = p.stage.or(Slot.stated("clinical"));
                compounds.tell(k);
            } else if (PRECLINICAL.has(s.t.word[i]) && !tried && !data) {
                p.stage = p.stage.or(Slot.stated("preclinical"));
                compounds.tell(k);
            }
        }
    }

    /// Whether a trial is named before the next sign.
    private boolean trial(int from) {
        for (int i = from; i < Math.min(s.to, from + 5) && !s.t.is(i, Tokens.SIGN); i++) {
            if (CompoundTrials.TRIAL.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// "… is in Phase 2", "… an antibody in preclinical development".
    private void state(int in) {
        Optional<Phase> phase = Optional.empty();
        String stage = "";
        for (int j = in + 1; j < Math.min(s.to, in + 5) && stage.isEmpty(); j++) {
            if (s.m().is(j, Mention.Type.PHASE)) {
                phase = s.m().phase(j);
                stage = "clinical";
            } else if (CLINICAL.has(s.t.word[j]) && TESTING.has(s.t.word(j + 1))) {
                stage = "clinical";
            } else if (PRECLINICAL.has(s.t.word[j])) {
                stage = "preclinical";
            } else if (!BEFORE_STAGE.has(s.t.word[j])) {
                return;
            }
        }
        if (stage.isEmpty() || s.has(UNSURE, saidFrom(in), in)) {
            return;
        }
        for (int k = 0; k < compounds.size(); k++) {
            if (!compounds.isPart(k) && around[k].to() == in && around[k].behind() < in) {
                // "ABC-1, an antagonist of …, in Phase 2 development"
                put(k, phase, stage);
                return;
            }
        }
        boolean now =
                s.has(NOW, in - 4, in)
                        || KIND.has(s.t.word[in - 1])
                        || s.t.word[in] != INTO && closes(in);
        if (now) {
            putSubjects(in, phase, stage);
        }
    }

    /// Where begins what is said up to a token: with its clause, or behind a compound in it.
    private int saidFrom(int token) {
        int from = clause(s, token);
        for (int k = 0; k < compounds.size(); k++) {
            Mention c = compounds.mention(k);
            from = c.to() <= token && !compounds.isPart(k) ? Math.max(from, c.to()) : from;
        }
        return from;
    }

    /// Whether a compound's name, or the aside behind it, ends right before a token: "ABC-1, in
    /// preclinical development".
    private boolean closes(int at) {
        boolean sign = s.t.word[at - 1] == Tokens.COMMA || s.t.word[at - 1] == Tokens.CLOSE;
        for (int k = 0; k < compounds.size(); k++) {
            Mention c = compounds.mention(k);
            if (c.to() == (sign ? at - 1 : at)
                    && (sign || !Words.PREPOSITIONS.has(s.t.word(c.from() - 1)))) {
                return true;
            }
        }
        return false;
    }

    /// Where the clause of a token begins: behind the last semicolon before it.
    static int clause(Sentence s, int at) {
        int a = at;
        while (a > s.from && s.t.word[a - 1] != Tokens.SEMICOLON && at - a < CLAUSE) {
            a--;
        }
        return a;
    }

    private void put(int k, Optional<Phase> phase, String stage) {
        CompoundProfile p = compounds.profile(k);
        phase.ifPresent(p::in);
        p.stage = p.stage.or(Slot.stated(stage));
        p.indication = p.indication.or(Slot.whereStated(indication(k)));
        compounds.tell(k);
    }

    /// The disease that is named with a compound: of several in a sentence each has what stands
    /// between it and the next one named, and what stands before the first is said of all that are
    /// named together with it.
    private Optional<String> indication(int k) {
        if (compounds.single() >= 0) {
            return Indications.of(s);
        }
        int last = k;
        while (last + 1 < compounds.size() && compounds.joined(last)) {
            last++;
        }
        int z = last + 1 < compounds.size() ? compounds.mention(last + 1).from() : s.to;
        Optional<String> behind = Indications.between(s, compounds.mention(k).from(), z);
        int first = compounds.mention(0).from();
        return behind.isPresent() ? behind : Indications.between(s, s.from, first);
    }

    /// Says a state of the compounds that stand before a word as its subject, or in the list behind
    /// the clause: "Two compounds are in Phase 2: A-1 and B-2".
    private void putSubjects(int at, Optional<Phase> phase, String stage) {
        int last = compounds.lastBefore(at);
        if (last >= 0) {
            int first = last;
            while (first > 0 && compounds.joined(first - 1)) {
                first--;
            }
            for (int k = first; k <= last; k++) {
                put(k, phase, stage);
            }
            return;
        }
        boolean list = false;
        for (int k = 0; k < compounds.size(); k++) {
            int from = k == 0 ? at : compounds.mention(k - 1).to();
            list |= introduced(from, compounds.mention(k).from());
            if (list && !compounds.isPart(k)) {
                put(k, phase, stage);
            }
        }
    }

    /// Whether a dash or a colon stands between two tokens.
    private boolean introduced(int a, int z) {
        for (int i = a; i < z; i++) {
            if (s.t.word[i] == Tokens.DASH || s.t.word[i] == Tokens.COLON) {
                return true;
            }
        }
        return false;
    }
}
