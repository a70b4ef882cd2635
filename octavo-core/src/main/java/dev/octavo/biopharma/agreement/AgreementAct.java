package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a sentence says was done with an agreement that it names.
///
/// A verb before the name governs it when only articles, adjectives and sums stand between
/// ("entered into a $2.0 million credit facility"); behind the name, the first finite verb counts
/// ("the agreement … was terminated"). What may be done, is to be done on a condition, or was not
/// done is no act.
///
/// @param verb first token of the words that say it
/// @param end behind them
/// @param passing whether the agreement is only named as that under which something else was done
record AgreementAct(
        AgreementTitle title,
        Event.Act act,
        Occurrence occurrence,
        int verb,
        int end,
        boolean active,
        boolean passing) {

    AgreementAct(
            AgreementTitle title,
            Event.Act act,
            Occurrence occurrence,
            int verb,
            int end,
            boolean active) {
        this(title, act, occurrence, verb, end, active, false);
    }

    /// A verb stands no farther before the name, what is set off by commas between them included.
    private static final int FARTHEST = 30;

    private static final int BEHIND = 70;
    private static final Words LISTED =
            Words.of("and", "or", "ii", "iii", "iv", "v", "b", "c", "d", "2", "3", "4", "also");

    /// The acts in a sentence, at most one for each name.
    static List<AgreementAct> find(Sentence s, List<AgreementTitle> titles) {
        List<AgreementAct> out = new ArrayList<>();
        if (titles.isEmpty()) {
            return out;
        }
        // what is done stands before a name, or what was done behind one
        Tokens t = s.t;
        List<Phrases.Hit> active = DealWords.ACTIVE.find(t, s.m(), s.from, titles.getLast().from());
        List<Phrases.Hit> passive = DealWords.PASSIVE.find(t, s.m(), titles.getFirst().to(), s.to);
        for (int i = 0; i < titles.size(); i++) {
            AgreementTitle title = titles.get(i);
            int behind = i > 0 ? titles.get(i - 1).to() : s.from;
            Optional<AgreementAct> found =
                    before(s, title, active, behind).filter(a -> !rewritten(s, a, titles));
            if (found.isEmpty() && i > 0 && !out.isEmpty()) {
                found = listed(s, title, titles.get(i - 1), out.getLast());
            }
            if (found.isEmpty()) {
                int next = i + 1 < titles.size() ? titles.get(i + 1).from() : s.to;
                found = behind(s, title, passive, next);
            }
            if (found.isEmpty() && title.amendment() && !oblique(s, title)) {
                found = amends(s, title, titles);
            }
            found =
                    found.or(() -> ChangedTerms.of(s, title))
                            .or(() -> brought(s, title))
                            .or(() -> NewsAct.of(s, title));
            found.ifPresent(out::add);
        }
        // what a clause tells of the making is told before what else is done with the agreement
        out.addAll(0, RelativeActs.find(s, titles, out));
        return out;
    }

    /// Whether an agreement that is replaced goes on: by itself as amended and restated, or a part
    /// of it, "replaces Section 2.1 of the License Agreement".
    private static boolean rewritten(Sentence s, AgreementAct act, List<AgreementTitle> titles) {
        return REPLACES.has(s.t.word[act.verb()])
                && (s.has(PARTS, act.verb(), act.title().from())
                        || titles.stream().anyMatch(t -> t.to() <= act.verb() && t.restated(s.t)));
    }

    private static final Words PARTS =
            Words.of(
                    "section",
                    "article",
                    "exhibit",
                    "schedule",
                    "paragraph",
                    "clause",
                    "provision",
                    "portion",
                    "part");

    private static final Words REPLACES =
            Words.of("replaces", "replaced", "supersedes", "superseded");

    private static Optional<AgreementAct> before(
            Sentence s, AgreementTitle title, List<Phrases.Hit> hits, int behind) {
        Phrases.Hit best = null;
        for (Phrases.Hit h : hits) {
            if (h.to() <= title.from()
                    && h.to() > behind
                    && title.from() - h.to() <= FARTHEST
                    && (best == null
                            || h.to() > best.to()
                            || h.to() == best.to() && h.from() < best.from())
                    && BesideTheName.light(s, h.to(), title.from())) {
                best = h;
            }
        }
        if (best == null) {
            return UnderActs.of(s, title);
        }
        if (ESTABLISHED.has(s.t.word[best.from()])
                && behind > s.from
                && s.has(Words.RELATIVE, behind, best.from())) {
            // "a License Agreement under which they formed a collaboration" is one agreement
            return Optional.empty();
        }
        boolean governed = best.value().equals("governed");
        boolean announced = best.value().equals("announced");
        if (announced && title.definite()) {
            return Optional.empty();
        }
        if (governed
                && !(Words.ARTICLE.has(s.t.word(best.to()))
                        && DealDates.dated(s, title, s.to).isPresent())) {
            return Optional.empty();
        }
        Event.Act act =
                title.definite() && CONCLUDE.has(s.t.word[best.from()]) && partnership(s, title)
                        ? Event.Act.ENDED
                        : governed || announced
                                ? Event.Act.MADE
                                : Event.Act.valueOf(best.value().toUpperCase(Locale.ROOT));
        Phrases.Hit hit = best;
        return ActTense.of(s, hit, act)
                .map(o -> new AgreementAct(title, act, o, hit.from(), hit.to(), true, governed));
    }

    /// "brought its collaboration with Example to an end", "let the license lapse".
    private static Optional<AgreementAct> brought(Sentence s, AgreementTitle title) {
        int v = title.from() - 1;
        while (v > s.from && v > title.from() - FARTHEST / 3 && !BROUGHT.has(s.t.word[v])) {
            v--;
        }
        if (v < s.from
                || !BROUGHT.has(s.t.word[v])
                || !BesideTheName.light(s, v + 1, title.from())
                || s.has(Words.NOT, v - 3, v)
                || s.has(Words.MAY, v - 3, v)
                || s.has(ActTense.IF, s.from, v)) {
            return Optional.empty();
        }
        boolean let = LET.has(s.t.word[v]);
        for (int i = title.to(); i < Math.min(s.to, title.to() + FARTHEST); i++) {
            boolean end = s.t.word[i] == AN_END && s.has(Words.TO, i - 2, i);
            if (let ? LAPSE.has(s.t.word[i]) : end) {
                boolean will = s.has(Words.WILL, v - 3, v);
                return Optional.of(
                        new AgreementAct(
                                title,
                                Event.Act.ENDED,
                                will ? Occurrence.EXPECTED : Occurrence.HAPPENED,
                                v,
                                i + 1,
                                true));
            }
        }
        return Optional.empty();
    }

    private static final Words BROUGHT =
            Words.of("brought", "brings", "bringing", "let", "lets", "letting", "allowed");
    private static final Words LET = Words.of("let", "lets", "letting", "allowed");
    private static final Words LAPSE = Words.of("lapse", "expire");
    private static final int AN_END = Lexicon.intern("end");

    private static final Words ESTABLISHED = Words.of("established", "formed", "initiated");
    private static final Words CONCLUDE = Words.of("conclude", "concluded", "concludes");
    private static final Words PARTNERSHIPS =
            Words.of("collaboration", "alliance", "partnership", "program");

    /// Whether a name is that of a work in common, which is over when it is concluded.
    private static boolean partnership(Sentence s, AgreementTitle title) {
        return PARTNERSHIPS.has(s.t.word[title.to() - 1]);
    }

    /// "(ii) an Amendment Agreement", "and a Stock Purchase Agreement": what is done with the name
    /// before is done with this one.
    private static Optional<AgreementAct> listed(
            Sentence s, AgreementTitle title, AgreementTitle before, AgreementAct last) {
        if (!last.title.equals(before) || !last.active || title.definite()) {
            return Optional.empty();
        }
        int i = title.from() - 1;
        while (i > before.to()
                && (Words.ARTICLE.has(s.t.word[i])
                        || s.t.word[i] == Tokens.CLOSE
                        || s.t.word[i] == Tokens.OPEN)) {
            i--;
        }
        boolean article = i < title.from() - 1;
        return article && LISTED.has(s.t.word[i])
                ? Optional.of(
                        new AgreementAct(
                                title, last.act, last.occurrence, last.verb, last.end, true))
                : Optional.empty();
    }

    private static Optional<AgreementAct> behind(
            Sentence s, AgreementTitle title, List<Phrases.Hit> hits, int next) {
        if (oblique(s, title)) {
            return Optional.empty();
        }
        if (ENDED.has(s.t.word[s.to - 1]) && next == s.to && !s.has(ActTense.IF, s.from, s.to)) {
            // "that agreement terminated."
            int last = s.to - 1;
            if (title.to() <= last
                    && BesideTheName.near(s, title.to(), last)
                    && !Words.BE.has(s.t.word(last - 1))
                    && !s.has(Words.MAY, title.to(), last)
                    && !s.has(Words.WILL, title.to(), last)) {
                return Optional.of(
                        new AgreementAct(
                                title, Event.Act.ENDED, Occurrence.HAPPENED, last, s.to, false));
            }
        }
        for (Phrases.Hit h : hits) {
            if (h.from() < title.to() || h.from() > title.to() + BEHIND || h.from() > next) {
                continue;
            }
            if (!BesideTheName.near(s, title.to(), h.from())
                    || s.has(ActTense.IF, s.from, h.to())
                    || open(s, title, h.to())
                    || s.has(Words.NOT, title.to(), h.to())) {
                return Optional.empty();
            }
            boolean announced = h.value().equals("announced");
            if (announced && title.definite()) {
                return Optional.empty();
            }
            Event.Act act =
                    announced
                            ? Event.Act.MADE
                            : Event.Act.valueOf(h.value().toUpperCase(Locale.ROOT));
            // what will end is ended when notice of it is given
            boolean noticed =
                    act == Event.Act.ENDED && s.has(ActTense.NOTICED, s.from, title.from());
            boolean future = !noticed && s.has(Words.WILL, title.to(), h.to());
            return Optional.of(
                    new AgreementAct(
                            title,
                            act,
                            future ? Occurrence.EXPECTED : Occurrence.HAPPENED,
                            h.from(),
                            h.to(),
                            false));
        }
        return Optional.empty();
    }

    /// Whether it is left open what is done with an agreement: "may be terminated", but not "was
    /// notified that the agreement would be terminated".
    private static boolean open(Sentence s, AgreementTitle title, int to) {
        boolean noticed = s.has(ActTense.NOTICED, s.from, title.from());
        for (int i = title.to(); i < to; i++) {
            if (Words.MAY.has(s.t.word[i]) && !(noticed && s.t.word[i] == WOULD)) {
                return true;
            }
        }
        return false;
    }

    private static final int WOULD = Lexicon.intern("would");

    /// "Effective May 3, 2010, Amendment No. 3 to the Loan Agreement extended the maturity date":
    /// an amendment that is told with its day by what it did.
    private static Optional<AgreementAct> amends(
            Sentence s, AgreementTitle title, List<AgreementTitle> titles) {
        boolean dated = s.m().all(Mention.Type.DATE).stream().anyMatch(d -> d.to() <= title.from());
        int from = titles.getLast().to();
        if (!dated || s.has(ActTense.IF, s.from, title.from())) {
            return Optional.empty();
        }
        for (int i = from; i < Math.min(s.to, from + BEHIND / 2); i++) {
            if (DID.has(s.t.word[i])
                    && !Words.BE.has(s.t.word(i - 1))
                    && !Words.HAVE.has(s.t.word(i - 1))
                    && !s.has(Words.MAY, from, i)) {
                return Optional.of(
                        new AgreementAct(
                                title, Event.Act.MADE, Occurrence.HAPPENED, i, i + 1, false));
            }
        }
        return Optional.empty();
    }

    private static final Words DID =
            Words.of(
                    "extended",
                    "extends",
                    "changed",
                    "changes",
                    "increased",
                    "increases",
                    "reduced",
                    "reduces",
                    "lowered",
                    "lowers",
                    "raised",
                    "raises",
                    "added",
                    "adds");

    private static final Words ENDED = Words.of("terminated", "expired", "lapsed", "ended");

    /// Whether the name stands behind a preposition: of "the commitments under the agreement were
    /// terminated" the agreement is not the subject.
    private static boolean oblique(Sentence s, AgreementTitle title) {
        int i = title.from() - 1;
        while (i > s.from
                && i > title.from() - 5
                && (Words.DETERMINED.has(s.t.word[i])
                        || Words.ARTICLE.has(s.t.word[i])
                        || s.t.is(i, Tokens.NUMBER)
                        || POSSESSED.has(s.t.word[i]))) {
            i--;
        }
        return i >= s.from && (Words.PREPOSITIONS.has(s.t.word[i]) || s.t.word[i] == IN);
    }

    private static final Words POSSESSED = Words.of("its", "our", "their", "'s", "company");
    private static final int IN = Lexicon.intern("in");
}
