package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One compound while its row of the pipeline is made, from events in the order of time.
final class PipelineCompound {

    private final LocalDate asOf;
    private final CompoundMakeup makeup = new CompoundMakeup();
    private final PipelineProgress progress = new PipelineProgress();
    private Optional<String> owner = Optional.empty();
    private Optional<String> partner = Optional.empty();
    private Optional<Event.Ownership> ownership = Optional.empty();
    private Optional<String> left = Optional.empty();
    private LocalDate leftOn = LocalDate.MIN;
    private Optional<String> indication = Optional.empty();
    private Optional<String> sponsor = Optional.empty();
    private Optional<String> tried = Optional.empty();
    private final List<Telling> expected = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Set<String> tellers = new HashSet<>();

    PipelineCompound(LocalDate asOf) {
        this.asOf = asOf;
    }

    void take(Telling t) {
        switch (t.event()) {
            case Event.Compound e -> described(e, t);
            case Event.ClinicalStatus e -> clinical(e, t);
            case Event.Regulatory e -> regulatory(e, t);
            case Event.Launch e -> launch(e, t);
            case Event.Payment e -> payment(e, t);
            case Event.Agreement e -> none(e);
            case Event.FinancialResults e -> none(e);
            case Event.ForwardLooking e -> none(e);
            case Event.Succession e -> none(e);
        }
    }

    /// Takes the rights of a partner back whose agreement has ended by the date, unless they are
    /// the partner's from then on.
    void returned(Telling t, Event.Agreement ended, String rights) {
        LocalDate from =
                ended.termination().flatMap(Event.Termination::effective).orElseGet(t::when);
        Optional<String> with = partner.or(() -> sponsor);
        boolean theirs =
                with.isPresent()
                        && ended.parties().stream()
                                .anyMatch(p -> Names.sameParty(p.name(), with.get()))
                        && !Names.party(rights).contains(Names.party(with.get()));
        if (theirs && known(t) && !from.isAfter(asOf)) {
            source(t);
            left = with;
            leftOn = from;
            partner = Optional.empty();
            sponsor = Optional.empty();
            owner = t.registrant().or(() -> owner);
            ownership = Optional.of(Event.Ownership.WHOLLY_OWNED);
        }
    }

    /// Whether a partner's rights go back from a day on that is yet to come in a text: the text
    /// that tells of the end names the partner as one.
    private boolean hadLeft(String name, Telling t) {
        return left.filter(p -> Names.sameParty(p, name)).isPresent() && !t.when().isAfter(leftOn);
    }

    private static void none(Event e) {
        throw new IllegalArgumentException("no event of a compound: " + e.type());
    }

    private void source(Telling t) {
        sources.addFirst(t.source());
        t.registrant().ifPresent(tellers::add);
    }

    /// Whether a text was there to be read at the date.
    private boolean known(Telling t) {
        return !t.source().earliest().isAfter(asOf);
    }

    /// Whether it had come about at the date; what has no date had when it could be read.
    private boolean by(Telling t) {
        return !t.when().isAfter(asOf) || t.when().equals(LocalDate.MAX) && known(t);
    }

    private void described(Event.Compound e, Telling t) {
        makeup.add(e);
        if (!known(t)) {
            return;
        }
        source(t);
        owner = e.owner().value().or(() -> owner);
        boolean turned = e.ownership().isPresent() && !e.ownership().value().equals(ownership);
        Optional<String> told = e.partner().value().filter(p -> !hadLeft(p, t));
        partner = turned ? told : told.or(() -> partner);
        ownership = e.ownership().value().or(() -> ownership);
        indication = indication.or(() -> e.indication().value());
        progress.described(e, t);
    }

    /// Whether a step had happened by then; one that had not is expected.
    private boolean happened(Slot<String> compound, Telling t) {
        compound.value().ifPresent(makeup::named);
        if (t.event().told().occurrence() != Occurrence.HAPPENED) {
            expect(t);
            return false;
        }
        if (!by(t)) {
            return false;
        }
        source(t);
        return true;
    }

    private void clinical(Event.ClinicalStatus e, Telling t) {
        if (!happened(e.compound(), t)) {
            return;
        }
        indication = e.indication().value().or(() -> indication);
        sponsored(e.sponsor().value(), t);
        progress.clinical(e, t);
    }

    private void regulatory(Event.Regulatory e, Telling t) {
        if (!happened(e.compound(), t)) {
            return;
        }
        indication = indication.or(() -> e.indication().value());
        sponsored(e.sponsor().value(), t);
        progress.regulatory(e, t);
    }

    private void launch(Event.Launch e, Telling t) {
        if (!happened(e.compound(), t)) {
            return;
        }
        indication = indication.or(() -> e.indication().value());
        progress.launched(e, t);
    }

    /// Who tries the compound: the registrant itself, or another that develops it.
    private void sponsored(Optional<String> by, Telling t) {
        if (by.isPresent()) {
            boolean self = t.registrant().filter(r -> Names.sameParty(r, by.get())).isPresent();
            if (self) {
                tried = by;
            } else {
                sponsor = by;
            }
        }
    }

    /// What a milestone payment says of a compound; the step that brought it is an event of its
    /// own.
    private void payment(Event.Payment e, Telling t) {
        e.compound().value().ifPresent(makeup::named);
        if (!by(t) || e.trigger().type().isEmpty()) {
            return;
        }
        source(t);
        indication = indication.or(() -> e.indication().value());
        // who pays for a compound's progress develops it
        boolean paid =
                t.registrant()
                        .filter(r ->
                                e.payee().value().filter(p -> Names.sameParty(p, r)).isPresent())
                        .isPresent();
        if (paid) {
            sponsor = sponsor.or(() -> e.payer().value());
        }
    }

    private void expect(Telling t) {
        if (t.event().told().occurrence() == Occurrence.EXPECTED && known(t)) {
            expected.add(t);
            source(t);
        }
    }

    /// The row; empty where the compound was given up, or nothing is told of where it stands.
    ///
    /// @param today who has the place of a company that was bought or renamed
    Optional<PipelineRow> row(NamesToday today) {
        Optional<PipelineRow.Next> next = progress.next(expected);
        if (progress.gone() || !progress.told() && next.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> with =
                partner.or(this::developer).filter(p -> !bought(p, today)).map(today::of);
        return Optional.of(
                new PipelineRow(
                        makeup.name(),
                        makeup.aliases(),
                        makeup.modality(),
                        makeup.target(),
                        makeup.antibody(),
                        makeup.linker(),
                        makeup.payload(),
                        owner.or(() -> ownership.isPresent() ? owner : tried).map(today::of),
                        with,
                        ownership,
                        progress.phase(),
                        progress.status(),
                        progress.since(),
                        indication,
                        next,
                        distinct(),
                        tellers));
    }

    /// Whether a partner was bought by the one whose filings tell of it.
    private boolean bought(String party, NamesToday today) {
        String now = today.of(party);
        return !now.equals(party) && tellers.stream().anyMatch(t -> Names.sameParty(t, now));
    }

    /// The sponsor of the trials, where it is not the owner.
    private Optional<String> developer() {
        boolean whole = ownership.filter(o -> o == Event.Ownership.WHOLLY_OWNED).isPresent();
        boolean registrants =
                sponsor.filter(s -> owner.filter(o -> Names.sameParty(o, s)).isPresent())
                        .isPresent();
        return whole || registrants ? Optional.empty() : sponsor;
    }

    private List<Source> distinct() {
        List<Source> out = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Source s : sources) {
            if (ids.add(s.id())) {
                out.add(s);
            }
        }
        return out;
    }
}
