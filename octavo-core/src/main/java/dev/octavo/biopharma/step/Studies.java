package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Indications;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a text has told of its compounds and trials so far, so that "the trial", "the NDA" or the
/// name of a study in a later sentence is known for whose it is.
///
/// Asked of sentences in their order.
final class Studies {

    /// A trial as told so far.
    record Study(
            Optional<String> compound,
            Optional<Phase> phase,
            Optional<String> indication,
            Optional<String> sponsor) {}

    private static final Words STUDY = Words.of("trial", "study", "program", "extension");
    private static final Words DEFINITE =
            Words.of("the", "this", "that", "these", "its", "our", "such", "both", "it");
    private static final Words MEANT = Words.named("steps-meant");

    private final Synonyms synonyms;
    private final Map<String, Study> byName = new HashMap<>();
    private final Map<String, String> indications = new LinkedHashMap<>();
    private final Named compounds = new Named();
    private final Set<String> names = new HashSet<>();
    private final Set<String> agencies = new HashSet<>();
    private @Nullable Object paragraph;
    private final Named here = new Named();
    private Optional<String> last = Optional.empty();
    private Optional<Study> latest = Optional.empty();
    private @Nullable Object latestIn;

    Studies(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /// Whether two names are those of one compound.
    boolean one(String a, String b) {
        return synonyms.one(a, b);
    }

    /// The place of the last sentence that named a study in animals or in the laboratory.
    private int laboratory = Integer.MIN_VALUE;

    private static final Words NO_TRIAL = Words.named("no-trials");

    /// Whether "the study" of a sentence is one in animals that the sentence before has named.
    boolean laboratory(Sentence s) {
        return laboratory == s.index - 1 && s.has(STUDIES, s.from, s.to);
    }

    private static final Words STUDIES = Words.of("study", "studies");

    private static final Words TRIALS = Words.of("trial", "trials", "study", "studies", "phase");

    /// Whether the paragraph has spoken of a trial.
    private boolean tested;

    /// Whether a trial was spoken of in the paragraph of a sentence, up to there.
    boolean tested(Sentence s) {
        return paragraph == s.passage && tested;
    }

    /// Goes on to a sentence.
    void enter(Sentence s) {
        if (s.has(NO_TRIAL, s.from, s.to) && s.has(STUDY, s.from, s.to)) {
            laboratory = s.index;
        }
        if (paragraph != s.passage) {
            paragraph = s.passage;
            here.clear();
            tested = false;
        }
        tested = tested || s.has(TRIALS, s.from, s.to);
        for (Mention m : s.m().all(Mention.Type.AGENCY)) {
            agencies.add(Dictionary.meaning("agency", m.name()));
        }
        for (int i = s.from; i < s.to; i++) {
            if (s.t.is(i, Tokens.UPPER)) {
                trialName(s, i).ifPresent(n -> names.add(n.toLowerCase(Locale.ROOT)));
            }
        }
    }

    /// The agency that applications of a kind go to, where the text has named it.
    Optional<String> agency(String procedure) {
        String agency =
                switch (procedure) {
                    case "NDA", "BLA", "IND" -> "FDA";
                    case "MAA" -> agencies.contains("EMA") ? "EMA" : "EMEA";
                    default -> "";
                };
        return agencies.contains(agency) ? Optional.of(agency) : Optional.empty();
    }

    /// Whether a compound's mention is the name of a trial.
    boolean trial(Mention m) {
        return names.contains(m.name().toLowerCase(Locale.ROOT));
    }

    /// The compound that the heading above names; empty below one that names none, or several.
    private Optional<String> topic = Optional.empty();

    /// Takes in a heading: "ALD-204 (CD19 antibody)", "ALD-204 for gout", "Corporate".
    ///
    /// @param acts whether it tells a step itself, as a headline does
    private void heading(Sentence s, List<Mention> named, boolean acts) {
        if (s.from != 0
                || s.to != s.t.count
                || s.to > HEADING
                || s.t.word(s.to - 1) == Tokens.STOP) {
            return;
        }
        boolean entry = s.t.is(0, Tokens.SIGN);
        boolean first = !named.isEmpty() && named.getFirst().from() <= (entry ? 1 : HEADING);
        if (acts || entry && !first || s.has(TELLS, s.from, s.to)) {
            return;
        }
        List<String> about =
                Besides.without(s, named).stream()
                        .filter(m -> !trial(m))
                        .map(Mention::name)
                        .toList();
        boolean one = about.stream().allMatch(a -> synonyms.one(a, about.getFirst()));
        topic = one ? about.stream().findFirst() : Optional.empty();
    }

    private static final Words TELLS = Words.named("says");

    /// In words.
    private static final int HEADING = 20;

    /// Takes in what a sentence names, behind its steps.
    void look(Sentence s, boolean acts) {
        List<Mention> named = s.m().all(Mention.Type.COMPOUND);
        heading(s, named, acts);
        for (Mention m : named) {
            if (!trial(m)) {
                compounds.add(m.name());
                here.add(m.name());
            }
        }
        trialTold(s, named);
        Optional<String> first =
                named.stream().filter(m -> !trial(m)).map(Mention::name).findFirst();
        if (first.isPresent()) {
            last = first;
        }
        Optional<String> about = first.isPresent() ? first : resolved(s);
        if (about.isEmpty()) {
            return;
        }
        // diseases are dear to look for, and one is kept for each compound
        String key = key(about.get());
        if (!indications.containsKey(key)) {
            Indications.of(s).ifPresent(disease -> indications.put(key, disease));
        }
    }

    /// Keeps what a sentence says of a trial that it names: "its Phase 3 study of ZV-1, BOREAS".
    private void trialTold(Sentence s, List<Mention> named) {
        Optional<String> trial = trial(s);
        List<Mention> phases = s.m().all(Mention.Type.PHASE);
        if (trial.isEmpty() || phases.size() != 1) {
            return;
        }
        Optional<String> compound =
                named.stream().filter(m -> !trial(m)).map(Mention::name).findFirst();
        Study told =
                new Study(
                        compound.or(() -> resolved(s)),
                        s.m().phase(phases.getFirst().from()),
                        Optional.empty(),
                        Optional.empty());
        byName.merge(trial.get().toLowerCase(Locale.ROOT), told, this::both);
    }

    /// The compound that a sentence without one goes on about.
    Optional<String> resolved(Sentence s) {
        boolean same = paragraph == s.passage;
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (topic.isPresent() && (!same || here.first.isEmpty())) {
            return topic;
        }
        if (compounds.one() || synonyms.one(compounds.first, last.get())) {
            // the text's first compound is still what it is about
            return last;
        }
        if (same && here.one()) {
            return Optional.of(here.first);
        }
        return meant(s) && (!same || !here.first.isEmpty()) ? last : Optional.empty();
    }

    /// "the trial", "our NDA", "it".
    static boolean meant(Sentence s) {
        for (int i = s.from; i + 1 < s.to; i++) {
            if (DEFINITE.has(s.t.word[i]) && s.has(MEANT, i + 1, i + 6)) {
                return true;
            }
        }
        return false;
    }

    /// Keeps the trial of a step that was told.
    void told(Sentence s, Optional<String> name, Study study) {
        name.ifPresent(n -> byName.merge(n.toLowerCase(Locale.ROOT), study, this::both));
        if (study.phase.isPresent() || study.compound.isPresent()) {
            boolean same =
                    latest.isPresent()
                            && oneCompound(latest.get().compound, study.compound)
                            && (study.phase.isEmpty()
                                    || latest.get().phase.isEmpty()
                                    || latest.get().phase.equals(study.phase));
            latest = Optional.of(same ? both(study, latest.get()) : study);
            latestIn = s.passage;
        }
        if (study.compound.isPresent() && study.indication.isPresent()) {
            indications.putIfAbsent(key(study.compound.get()), study.indication.get());
        }
    }

    private boolean oneCompound(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || synonyms.one(a.get(), b.get());
    }

    private Study both(Study a, Study b) {
        return new Study(
                a.compound.or(b::compound),
                a.phase.or(b::phase),
                a.indication.or(b::indication),
                a.sponsor.or(b::sponsor));
    }

    Optional<Study> named(Optional<String> name) {
        return name.map(n -> byName.get(n.toLowerCase(Locale.ROOT)));
    }

    /// The trial told last, where it may be the one of a compound and phase.
    Optional<Study> latest(Sentence s, Optional<String> compound, Optional<Phase> phase) {
        return latest.filter(l ->
                oneCompound(l.compound, compound)
                        && (phase.isEmpty() || l.phase.equals(phase))
                        && (latestIn == s.passage || compound.isPresent()));
    }

    Optional<String> indication(Optional<String> compound) {
        return compound.map(c -> indications.get(key(c)));
    }

    private String key(String compound) {
        return synonyms.key(compound);
    }

    /// The name of a trial that stands at a token: "the METRIC-4 trial", "METRIC-4, a Phase 3
    /// trial", "in METRIC-4, its Phase 3 trial".
    private static Optional<String> trialName(Sentence s, int i) {
        Tokens t = s.t;
        boolean shape = t.is(i, Tokens.UPPER) && t.end[i] - t.start[i] >= 4;
        if (!shape) {
            return Optional.empty();
        }
        int next = i + 1;
        boolean before =
                STUDY.has(t.word(next)) && t.word[i] == 0 && !s.m().is(i, Mention.Type.COMPOUND);
        boolean apposed =
                t.word(next) == Tokens.COMMA
                        && APPOSED.has(t.word(next + 1))
                        && s.m().all(Mention.Type.PHASE).stream()
                                .anyMatch(p -> p.from() > next && p.from() <= next + 6)
                        && s.has(STUDY, next + 2, next + 14);
        return before || apposed || called(s, i) ? Optional.of(t.text(i)) : Optional.empty();
    }

    /// "its Phase 3 study, BOREAS.", "a Phase 3 trial, called BOREAS", "the study, known as
    /// FORTE-3".
    private static boolean called(Sentence s, int i) {
        int b = i - 1;
        boolean known = false;
        while (b > s.from && CALLED.has(s.t.word[b])) {
            known = true;
            b--;
        }
        int comma = b;
        if (b > s.from && s.t.word[b] == Tokens.COMMA) {
            b--;
        }
        int next = s.t.word(i + 1);
        boolean closes = i + 1 >= s.to || next == Tokens.COMMA || next == Tokens.SEMICOLON;
        return b > s.from
                && STUDY.has(s.t.word[b])
                && (known || comma > b && closes)
                && (known || !s.m().is(i, Mention.Type.COMPOUND));
    }

    private static final Words CALLED = Words.of("known", "as", "called", "named", "dubbed");
    private static final Words APPOSED = Words.of("a", "an", "its", "our", "the", "their");

    /// The trial's name in a sentence: by how it stands, or because it was so called before.
    Optional<String> trial(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (s.t.is(i, Tokens.UPPER)) {
                if (names.contains(s.t.text(i).toLowerCase(Locale.ROOT))) {
                    return Optional.of(s.t.text(i));
                }
            }
        }
        return Optional.empty();
    }

    /// The first compound that a stretch of text names, and whether it names others: as much of
    /// them as is asked for, so that a text of many names costs no more for each.
    private final class Named {
        String first = "";
        private boolean others;

        void add(String name) {
            if (first.isEmpty()) {
                first = name;
            } else {
                others = others || !synonyms.one(first, name);
            }
        }

        /// Whether one compound alone was named.
        boolean one() {
            return !first.isEmpty() && !others;
        }

        void clear() {
            first = "";
            others = false;
        }
    }
}
