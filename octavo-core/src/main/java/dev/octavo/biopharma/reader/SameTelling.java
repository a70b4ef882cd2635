package dev.octavo.biopharma.reader;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes one event of what an item and the press release of one filing both tell: the same step of
/// the same compound, the same answer of an agency, or the same launch.
///
/// Nothing may contradict: occurrence, step, compound and phase are the same, dates agree as far as
/// both are told. The first telling is kept, filled from the second, with the evidence of both.
final class SameTelling {

    /// So many steps of a filing, its first, are looked for in its other texts: each of them is
    /// compared with all that follow.
    private static final int MOST = 200;

    private SameTelling() {}

    static void join(List<Event> events) {
        int compared = 0;
        for (int i = 0; i < events.size() && compared < MOST; i++) {
            if (!step(events.get(i))) {
                continue;
            }
            compared++;
            for (int j = events.size() - 1; j > i; j--) {
                Optional<Event> joined = joined(events.get(i), events.get(j));
                if (joined.isPresent()) {
                    events.set(i, joined.get());
                    events.remove(j);
                }
            }
        }
    }

    private static boolean step(Event e) {
        return e instanceof Event.ClinicalStatus
                || e instanceof Event.Regulatory
                || e instanceof Event.Launch;
    }

    private static Optional<Event> joined(Event a, Event b) {
        if (!told(a.told(), b.told())) {
            return Optional.empty();
        }
        if (a instanceof Event.ClinicalStatus x && b instanceof Event.ClinicalStatus y) {
            return clinical(x, y);
        }
        if (a instanceof Event.Launch x && b instanceof Event.Launch y) {
            return launch(x, y);
        }
        return a instanceof Event.Regulatory x && b instanceof Event.Regulatory y
                ? regulatory(x, y)
                : Optional.empty();
    }

    /// Whether the two stand in different texts and their circumstances agree.
    private static boolean told(Event.Told a, Event.Told b) {
        boolean texts =
                !a.item().equals(b.item())
                        || a.evidence().getFirst().at().document()
                                != b.evidence().getFirst().at().document();
        return texts && a.occurrence() == b.occurrence() && dates(a, b);
    }

    static boolean dates(Event.Told a, Event.Told b) {
        if (a.date().isEmpty() || b.date().isEmpty()) {
            return true;
        }
        EventDate x = a.date().get();
        EventDate y = b.date().get();
        return x.equals(y)
                || x.precision() != y.precision()
                        && x.date().getYear() == y.date().getYear()
                        && x.date().getMonth() == y.date().getMonth();
    }

    private static Optional<Event> clinical(Event.ClinicalStatus a, Event.ClinicalStatus b) {
        boolean same =
                start(a.step()) == start(b.step())
                        && compounds(a.compound(), b.compound())
                        && agree(a.phase(), b.phase())
                        && (a.trial().isEmpty()
                                || b.trial().isEmpty()
                                || a.trial().equals(b.trial()));
        if (!same) {
            return Optional.empty();
        }
        return Optional.of(
                new Event.ClinicalStatus(
                        both(a.told(), b.told()),
                        a.compound().or(b.compound()),
                        a.target().or(b.target()),
                        a.indication().or(b.indication()),
                        a.fromPhase().or(b.fromPhase()),
                        a.phase().or(b.phase()),
                        a.step(),
                        a.sponsor().or(b.sponsor()),
                        a.trial().or(b::trial)));
    }

    /// The first patient dosed is the start told another way.
    private static Event.ClinicalStep start(Event.ClinicalStep step) {
        return step == Event.ClinicalStep.FIRST_PATIENT_DOSED ? Event.ClinicalStep.START : step;
    }

    private static Optional<Event> regulatory(Event.Regulatory a, Event.Regulatory b) {
        boolean same =
                a.action() == b.action()
                        && compounds(a.compound(), b.compound())
                        && agree(a.procedure(), b.procedure())
                        && agree(a.agency(), b.agency())
                        && agree(a.territory(), b.territory());
        if (!same) {
            return Optional.empty();
        }
        return Optional.of(
                new Event.Regulatory(
                        both(a.told(), b.told()),
                        a.agency().or(b::agency),
                        a.procedure().or(b::procedure),
                        a.action(),
                        a.compound().or(b.compound()),
                        a.indication().or(b.indication()),
                        a.territory().or(b::territory),
                        a.sponsor().or(b.sponsor())));
    }

    private static Optional<Event> launch(Event.Launch a, Event.Launch b) {
        boolean same = compounds(a.compound(), b.compound()) && agree(a.territory(), b.territory());
        if (!same) {
            return Optional.empty();
        }
        return Optional.of(
                new Event.Launch(
                        both(a.told(), b.told()),
                        a.kind(),
                        a.compound().or(b.compound()),
                        a.indication().or(b.indication()),
                        a.territory().or(b::territory),
                        a.seller().or(b.seller())));
    }

    /// One compound by its names, or one of the two is not named.
    private static boolean compounds(Slot<String> a, Slot<String> b) {
        return a.value().isEmpty()
                || b.value().isEmpty()
                || Names.oneCompound(a.value().get(), b.value().get());
    }

    private static boolean agree(Slot<Phase> a, Slot<Phase> b) {
        return agree(a.value(), b.value());
    }

    private static boolean agree(Optional<?> a, Optional<?> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    static Event.Told both(Event.Told a, Event.Told b) {
        Set<Evidence> evidence = new LinkedHashSet<>(a.evidence());
        evidence.addAll(b.evidence());
        return new Event.Told(
                a.item(),
                a.occurrence(),
                a.announced().or(b::announced),
                a.date().or(b::date),
                new ArrayList<>(evidence));
    }
}
