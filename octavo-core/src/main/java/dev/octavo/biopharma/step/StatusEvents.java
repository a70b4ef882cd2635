package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Cues;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Steps of trials and of applications to agencies.
///
/// A sentence is searched for the words of [StepAct]; [StepTelling] says whether each is told as
/// having happened or as expected, [StepDates] when, and [Studies] which compound and trial are
/// meant where the sentence only says "the trial". The same step told twice in one text is one
/// event.
public final class StatusEvents {

    /// Officers' careers are not the registrant's steps.
    private static final String OFFICERS = "5.02";

    /// "Under the agreement, Belgrave will submit": a duty, no plan.
    private static final Words DUTY = Words.of("under", "pursuant");

    /// What came of trials that are over long since.
    private static final Words EARLIER =
            Words.of("earlier", "previous", "previously", "prior", "past", "historical", "based");

    private final Parties parties;
    private final Optional<String> item;
    private final Optional<LocalDate> announced;
    private final List<Event> out;
    private final List<StepDraft> drafts = new ArrayList<>();

    /// Among how many steps told before one is looked for that is told again.
    private static final int MOST = 400;

    private final Synonyms synonyms;
    private final Studies studies;
    private final StepsOfOne others;
    private final LaunchEvents launched;

    /// Sentences without a step that nobody has looked at yet: what they name is only of use to a
    /// step behind them, and most texts tell none.
    private final List<Sentence> passed = new ArrayList<>();

    private Slot<String> speaker = Slot.none();

    /// The paragraph that told of competitors last: what it says of nobody's compound is not the
    /// registrant's.
    private @Nullable Passage rivals;

    private static final Words RIVALS = Words.named("rivals");

    /// What a lawsuit says that somebody said is no step.
    private static final Words ALLEGED = Words.named("alleged");

    public StatusEvents(
            Parties parties,
            Optional<String> item,
            Optional<LocalDate> announced,
            Synonyms synonyms,
            List<Event> out) {
        this.parties = parties;
        this.synonyms = synonyms;
        this.studies = new Studies(synonyms);
        this.others = new StepsOfOne(parties, synonyms);
        this.launched = new LaunchEvents(parties, announced, synonyms);
        this.item = item;
        this.announced = announced;
        this.day = announced;
        this.out = out;
    }

    /// Reads the sentences of a text, and tells their steps and those behind its payments. A
    /// paragraph is not read on behind a sentence about forward-looking statements.
    public void read(List<Sentence> sentences, List<Event.Payment> paid) {
        if (item.filter(OFFICERS::equals).isPresent()) {
            return;
        }
        @Nullable Passage legal = null;
        for (Sentence s : sentences) {
            if (s.legal()) {
                legal = s.passage;
            }
            if (s.passage != legal && s.to > s.from) {
                sentence(s, false);
            }
        }
        if (launched.any()) {
            lookBack();
        }
        for (Event.Payment p : paid) {
            PaidSteps.of(p).filter(d -> !unsure(d)).ifPresent(this::paid);
        }
        if (drafts.isEmpty()) {
            launched.tell(drafts, item, out);
            return;
        }
        retold(!paid.isEmpty());
        StepAnswers.sameApplication(drafts);
        lookBack();
        StepAnswers.agencies(drafts, studies);
        StepAnswers.oneApplication(drafts);
        others.fill(drafts, studies);
        drafts.forEach(d -> out.add(d.event(item, announced)));
        launched.tell(drafts, item, out);
    }

    private void paid(StepDraft d) {
        if (d.launch()) {
            launched.add(d);
        } else {
            add(d);
        }
    }

    /// Drops what only says what came of a trial where that is no news: the text has told before
    /// what is, or tells that there are results.
    private void retold(boolean paid) {
        boolean news = paid;
        List<StepDraft> old = new ArrayList<>();
        for (StepDraft d : drafts) {
            if (d.outcome && (news || drafts.stream().anyMatch(d::ofAnnounced))) {
                old.add(d);
            }
            news |= d.news();
        }
        drafts.removeAll(old);
    }

    /// Whether nothing tells of which compound the step behind a payment was: the payment's is
    /// taken from another sentence, and the step is one of a trial, which every compound has, or
    /// the text itself tells it of another compound.
    private boolean unsure(StepDraft paid) {
        return paid.compound.how() == Derivation.RESOLVED
                && (!paid.regulatory()
                        || drafts.stream().anyMatch(d -> d.compound.isPresent() && d.alike(paid)));
    }

    /// What a release says of designations in the paragraphs about its compounds, behind the body.
    public void designations(List<Sentence> sentences) {
        int before = drafts.size();
        for (Sentence s : sentences) {
            sentence(s, true);
        }
        drafts.subList(before, drafts.size()).forEach(d -> out.add(d.event(item, announced)));
    }

    private void sentence(Sentence s, boolean honoursOnly) {
        if (s.has(RIVALS, s.from, s.to)) {
            rivals = s.passage;
        }
        boolean acts =
                (Gate.acts(s.topics) || Cues.agency(s.cues) || ends(s))
                        && !(honoursOnly && s.legal());
        boolean further = !honoursOnly && Plans.may(s, acts);
        List<StepAct> told = acts || further ? StepAct.find(s) : List.of();
        List<StepAct> launches = !honoursOnly && Launches.may(s) ? Launches.find(s) : List.of();
        if (told.isEmpty() && !further && launches.isEmpty()
                || StepHistory.person(s)
                || s.has(ALLEGED, s.from, s.to)) {
            passed.add(s);
        } else {
            lookBack();
            studies.enter(s);
            StepDates dates = new StepDates(s, day);
            Set<String> kinds = steps(told, dates, acts, honoursOnly);
            if (further) {
                plans(s, told, dates, kinds);
            }
            if (!launches.isEmpty()) {
                launched.read(launches, told, dates, studies, day, rivals == s.passage);
            }
            look(s, !kinds.isEmpty());
        }
    }

    /// "Aldwych gave up ALD-204": without a word of trials or applications.
    private static boolean ends(Sentence s) {
        return Gate.ends(s.topics) && !s.m().all(Mention.Type.COMPOUND).isEmpty();
    }

    /// Takes in what the sentences name that were passed since the last step.
    private void lookBack() {
        for (Sentence s : passed) {
            studies.enter(s);
            look(s, false);
        }
        passed.clear();
    }

    /// The day that dates without a year count from: that of the announcement, or the first of the
    /// year that the heading of a list of plans names, "2022 Objectives".
    private Optional<LocalDate> day;

    private static final Words PLANS = Words.named("plan-lists");

    /// So many words a heading may have.
    private static final int HEADING = 14;

    /// Takes in a heading. An entry of the list is none, marked by a bullet or not.
    ///
    /// @param acts whether it tells a step itself, as an entry does
    private void heading(Sentence s, boolean acts) {
        if (acts || s.from != 0 || s.to != s.t.count || s.to > HEADING || s.t.is(0, Tokens.SIGN)) {
            return;
        }
        day = announced;
        for (int i = s.from; i < s.to && s.has(PLANS, s.from, s.to); i++) {
            int year = DateFinder.year(s.t, i);
            if (announced.isPresent() && year == announced.get().getYear() + 1) {
                day = Optional.of(LocalDate.of(year, 1, 1));
            }
        }
    }

    private void look(Sentence s, boolean acts) {
        heading(s, acts);
        studies.look(s, acts);
        others.look(s);
        launched.look(s);
    }

    /// Steps that are only planned, of a kind that nothing else has told.
    private void plans(Sentence s, List<StepAct> acts, StepDates dates, Set<String> kinds) {
        StepTime time = new StepTime(dates, acts, day);
        for (Plans.Plan p : Plans.find(s, acts, dates)) {
            if ((!Plans.bare(p.act()) || studies.tested(s)) && kinds.add(p.act().value())) {
                step(p.act(), p.telling(), Optional.of(p.when()), time);
            }
        }
    }

    /// Tells what happened or is expected by its verbs; the kinds of steps told.
    private Set<String> steps(
            List<StepAct> acts, StepDates dates, boolean acted, boolean honoursOnly) {
        Set<String> out = new HashSet<>();
        StepTime time = new StepTime(dates, acts, day);
        for (StepAct act : acts) {
            boolean future = time.future(act);
            Optional<StepTelling> told =
                    act.day() ? StepTelling.due(act, dates, acts) : StepTelling.of(act, future);
            if (told.isEmpty() && StepTelling.behind(act)) {
                told =
                        dates.behind(act, acts, Occurrence.HAPPENED)
                                .map(d -> new StepTelling(Occurrence.HAPPENED, act.from()));
            }
            boolean asked =
                    honoursOnly
                            ? act.value().equals("designation")
                            : acted || future && told.filter(StepTelling::ahead).isPresent();
            if (told.isPresent() && asked && !object(act, acts)) {
                out.add(act.value());
                step(act, told.get(), time.of(act, told.get()), time);
            }
        }
        return out;
    }

    /// Whether a noun is only what another act is done to: "acceptance of the NDA submission".
    private static boolean object(StepAct act, List<StepAct> acts) {
        if (!StepNouns.noun(act.sentence(), act.verb()) || act.value().equals("designation")) {
            return false;
        }
        for (StepAct other : acts) {
            boolean over = other.front() && other.verb() < act.verb() && act.verb() <= other.to();
            if (over && StepTelling.of(other, false).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void step(StepAct act, StepTelling told, Optional<EventDate> date, StepTime time) {
        Sentence s = act.sentence();
        StepDraft d = new StepDraft(StepSlots.value(act), told.occurrence(), s.evidence());
        d.date = date;
        d.outcome = act.outcome();
        d.headline = s.headline();
        if (d.date.isEmpty() && told.occurrence() == Occurrence.EXPECTED) {
            d.date = time.horizon(act);
        }
        d.sponsor = StepReviews.of(act) ? Slot.none() : sponsor(act, told, !d.regulatory());
        d.compound = StepSlots.compound(act, studies);
        d.indication = StepSlots.indication(act);
        if (!d.indication.isPresent() && !drafts.isEmpty() && sameDisease(s)) {
            d.indication = resolved(drafts.getLast().indication.value());
        }
        boolean duty =
                d.occurrence == Occurrence.EXPECTED
                        && d.date.isEmpty()
                        && DUTY.has(s.t.word[s.from]);
        boolean animals =
                !d.regulatory() && s.m().all(Mention.Type.PHASE).isEmpty() && studies.laboratory(s);
        boolean stated = StepWords.BEING.has(s.t.word[act.verb()]) && act.value().equals("start");
        if (stated && !d.compound.isPresent()) {
            // "Phase III trials are under way throughout the industry"
            return;
        }
        if (StepHistory.recalled(act, d, announced)
                || StepHistory.another(act)
                || duty
                || animals
                || d.outcome && (!studies.tested(s) || s.has(EARLIER, s.from, act.verb()))) {
            return;
        }
        boolean kept = d.regulatory() ? StepAnswers.fill(act, d, studies, drafts) : trial(act, d);
        if (kept && !(rivals == s.passage && !StepHistory.ours(act, d))) {
            add(d);
            if (d.regulatory()) {
                StepAnswers.further(act, d).ifPresent(this::add);
                StepAnswers.beside(act, d, studies, time).ifPresent(this::add);
            }
        }
    }

    /// "its pivotal trial in that indication": the disease told before.
    private static boolean sameDisease(Sentence s) {
        for (int i = s.from; i + 1 < s.to; i++) {
            if (INDICATION.has(s.t.word[i + 1]) && SAME.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    private static final Words INDICATION =
            Words.of("indication", "disease", "disorder", "setting");
    private static final Words SAME = Words.of("that", "this", "same");

    /// Fills in which trial the act is about; false where neither its compound nor its phase is
    /// known.
    private boolean trial(StepAct act, StepDraft d) {
        Sentence s = act.sentence();
        d.trial = studies.trial(s);
        d.phase = Slot.whereStated(StepSlots.phase(act));
        Optional<Studies.Study> known = studies.named(d.trial);
        boolean fresh = act.value().equals("start") && !d.phase.isPresent();
        if (known.isEmpty() && !fresh && !act.value().equals("discontinued")) {
            known = studies.latest(s, d.compound.value(), d.phase.value());
        }
        if (known.isPresent()) {
            Studies.Study k = known.get();
            d.compound = d.compound.or(resolved(k.compound()));
            d.phase =
                    d.phase.or(
                            k.phase()
                                    .map(p -> Slot.of(p, Derivation.RESOLVED))
                                    .orElse(Slot.none()));
            d.indication = d.indication.or(resolved(k.indication()));
            d.sponsor = d.sponsor.or(resolved(k.sponsor()));
        }
        if (!d.compound.isPresent()) {
            d.compound = resolved(studies.resolved(s));
            boolean program = d.compound.isPresent();
            boolean over = program && act.value().equals("discontinued");
            if (!fresh && !over && !d.phase.isPresent()) {
                // the trial of the compound that a heading names
                d.phase =
                        studies.latest(s, d.compound.value(), Optional.empty())
                                .filter(k -> !program || k.compound().isPresent())
                                .flatMap(Studies.Study::phase)
                                .map(p -> Slot.of(p, Derivation.RESOLVED))
                                .orElse(Slot.none());
            }
        }
        d.indication = d.indication.or(resolved(studies.indication(d.compound.value())));
        if (!d.compound.isPresent() && !d.phase.isPresent()) {
            return false;
        }
        List<Mention> targets = s.m().all(Mention.Type.TARGET);
        d.target = targets.isEmpty() ? Slot.none() : Slot.stated(targets.getFirst().name());
        studies.told(
                s,
                d.trial,
                new Studies.Study(
                        d.compound.value(),
                        d.phase.value(),
                        d.indication.value(),
                        d.sponsor.value()));
        return true;
    }

    private static Slot<String> resolved(Optional<String> value) {
        return value.map(v -> Slot.of(v, Derivation.RESOLVED)).orElse(Slot.none());
    }

    private void add(StepDraft d) {
        d.key = d.compound.value().map(synonyms::key).orElse("");
        StepDraft.add(drafts, d, MOST);
    }

    /// Who takes the step: the subject of its verb, or whose the trial is said to be.
    private Slot<String> sponsor(StepAct act, StepTelling told, boolean trial) {
        Sentence s = act.sentence();
        if (s.headline()) {
            return Slot.none();
        }
        Slot<String> found = StepAgents.of(parties, act, told, speaker, trial);
        if (found.isPresent() && found.how() != Derivation.INFERRED) {
            speaker = found;
        }
        return found;
    }
}
