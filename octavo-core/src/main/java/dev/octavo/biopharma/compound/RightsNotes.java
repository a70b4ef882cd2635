package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import java.util.function.Consumer;

/// Notes in the profiles of compounds who holds the rights to them, as a sentence has told it.
final class RightsNotes {

    private final Parties parties;
    private final NamedCompounds compounds;

    /// The places of the compounds of which something is told.
    final boolean[] told;

    RightsNotes(Parties parties, NamedCompounds compounds) {
        this.parties = parties;
        this.compounds = compounds;
        this.told = new boolean[compounds.size()];
    }

    /// Notes that all rights are with their owner.
    void wholly(int[] which, Mention owner, Derivation how) {
        tell(
                which,
                p -> {
                    p.owned(Event.Ownership.WHOLLY_OWNED, how);
                    p.owner = p.owner.or(parties.slot(owner));
                });
    }

    /// Notes that compounds belong to another than the registrant.
    void theirs(int[] which, Mention owner) {
        tell(
                which,
                p -> {
                    p.partnered(parties.slot(owner));
                    p.owner = p.owner.or(parties.slot(owner));
                });
    }

    /// Notes that one has a license from the other, or shares with it.
    void licensed(int[] which, Mention party, Event.Ownership kind, Derivation how) {
        tell(
                which,
                p -> {
                    p.owned(kind, how);
                    p.partnered(parties.slot(party));
                    if (kind == Event.Ownership.IN_LICENSED) {
                        p.owner = parties.slot(party);
                    }
                });
    }

    /// Notes that the rights are back with their owner.
    void back(int[] which, Mention owner) {
        tell(
                which,
                p -> {
                    p.returned = true;
                    p.owner = p.owner.or(parties.slot(owner));
                });
    }

    /// Notes whose license or share it is, the other not being named.
    void owned(int[] which, Event.Ownership kind, Derivation how) {
        tell(which, p -> p.owned(kind, how));
    }

    /// Notes a partner.
    void partner(int[] which, Mention party) {
        tell(which, p -> p.partnered(parties.slot(party)));
    }

    /// Notes anything else of compounds.
    void tell(int[] which, Consumer<CompoundProfile> does) {
        for (int k : which) {
            does.accept(compounds.profile(k));
            told[k] = true;
        }
    }
}
