package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was done with the agreement of an item 1.01 or 1.02 that says so by no verb of ours:
/// "License Agreement with Example dated May 3, 2010.", "A supply agreement is in place between".
///
/// The number of the item says it: under 1.02 the agreement has ended; under 1.01 one that was made
/// before has been changed, another one is new. Only the sentence that names the agreement first is
/// asked, and none that speaks of what may be or refers to another place.
final class ItemAct {

    /// Words by which a sentence refers to another place, or says only what may be.
    private static final Words NONE =
            Words.of(
                    "incorporated",
                    "reference",
                    "item",
                    "if",
                    "unless",
                    "whether",
                    "negotiating",
                    "discussions",
                    "talks",
                    "intends",
                    "expects");

    /// By these a sentence speaks of what an earlier report told of an agreement.
    private static final Words EARLIER =
            Words.of("described", "disclosed", "reported", "original", "previously");

    /// By these a sentence says that an agreement that is known is another than before.
    private static final Words ANEW =
            Words.of(
                    "now",
                    "instead",
                    "longer",
                    "lieu",
                    "rather",
                    "changed",
                    "changes",
                    "replaced",
                    "replaces",
                    "waiver",
                    "waived",
                    "consented",
                    "consent");

    /// An agreement dated so many days before the report is none that was made now.
    private static final int OLD = 21;

    private ItemAct() {}

    /// Whether a sentence names the agreement as one that an earlier report has told: the item only
    /// adds to that report or corrects it.
    static boolean earlier(Sentence s, List<AgreementTitle> titles) {
        return !titles.isEmpty() && s.has(EARLIER, s.from, titles.getFirst().from());
    }

    /// The act of a sentence of an item, by the first agreement that it names.
    static Optional<AgreementAct> of(
            Sentence s,
            List<AgreementTitle> titles,
            AgreementReader.Scope scope,
            Optional<LocalDate> announced) {
        if (s.has(NONE, s.from, s.to) || s.has(Words.MAY, s.from, s.to)) {
            return Optional.empty();
        }
        for (AgreementTitle title : titles) {
            boolean named =
                    s.t.is(title.from(), Tokens.CAP) && title.to() - title.from() > 1
                            || title.amendment() && titles.size() > 1
                            || !title.kinds().isEmpty();
            if (named) {
                Event.Act act = act(s, title, scope, announced);
                return Optional.of(
                        new AgreementAct(
                                title, act, Occurrence.HAPPENED, title.from(), title.to(), false));
            }
        }
        return Optional.empty();
    }

    private static Event.Act act(
            Sentence s,
            AgreementTitle title,
            AgreementReader.Scope scope,
            Optional<LocalDate> announced) {
        if (scope == AgreementReader.Scope.ENDED) {
            return Event.Act.ENDED;
        }
        boolean known = title.definite() && s.has(ANEW, s.from, s.to);
        return !title.amendment() && (known || old(s, title, announced))
                ? Event.Act.AMENDED
                : Event.Act.MADE;
    }

    /// Whether a name comes with a date long before the report.
    private static boolean old(Sentence s, AgreementTitle title, Optional<LocalDate> announced) {
        Optional<LocalDate> day =
                DealDates.dated(s, title, s.to)
                        .map(Mention::from)
                        .flatMap(s.m()::date)
                        .map(EventDate::date);
        return announced.isPresent()
                && day.isPresent()
                && day.get().isBefore(announced.get().minusDays(OLD));
    }
}
