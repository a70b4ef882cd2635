package dev.octavo.biopharma;

import java.lang.invoke.MethodHandles;
import java.util.List;

/// Sees to it that every class that numbers words has done so before the first text is lexed: a
/// word numbered later would be unknown in texts lexed before.
final class Vocabulary {

    private Vocabulary() {}

    static void load() {
        for (Class<?> c :
                List.of(
                        Words.class,
                        Wording.class,
                        Dictionary.class,
                        DateFinder.class,
                        Currencies.class,
                        MoneyFinder.class,
                        CompoundFinder.class,
                        TargetFrames.class,
                        TargetNames.class,
                        Mentions.class,
                        Parties.class,
                        TriggerHit.class,
                        NameFinder.class,
                        NoNames.class,
                        PhraseFinder.class,
                        PredicateFinder.class,
                        VerbGroup.class,
                        Status.class,
                        Facts.class,
                        Books.class,
                        Claims.class,
                        Doubts.class,
                        Roles.class,
                        BookSide.class,
                        Party.class,
                        OtherParty.class,
                        Agreements.class,
                        DealWords.class,
                        Clause.class,
                        AgreementTitle.class,
                        AgreementAct.class,
                        ActTense.class,
                        BesideTheName.class,
                        RelativeActs.class,
                        PartyList.class,
                        PartyName.class,
                        PartyTail.class,
                        DealDates.class,
                        DealDays.class,
                        DealTerms.class,
                        MilestoneTerms.class,
                        Territories.class,
                        GrantReader.class,
                        GrantHints.class,
                        AgreementGrants.class,
                        RightsReturned.class,
                        AmendmentChanges.class,
                        TerminationReader.class,
                        AgreementReader.class,
                        AgreementDrafts.class,
                        AgreementAgents.class,
                        Persons.class,
                        Deals.class,
                        Slots.class,
                        Indications.class,
                        IndicationFrames.class,
                        DiseaseChoices.class,
                        StepChoices.class,
                        Registrant.class,
                        PaymentReader.class,
                        Sums.class,
                        Accepted.class,
                        PaymentTables.class,
                        Sentence.class,
                        Joining.class,
                        StepAct.class,
                        StepFrames.class,
                        StepWords.class,
                        StepClause.class,
                        StepVerbs.class,
                        StepNouns.class,
                        StepTelling.class,
                        StepDates.class,
                        StepAgents.class,
                        TrialOwners.class,
                        StepAnswers.class,
                        Studies.class,
                        StatusEvents.class,
                        Results.class,
                        PeriodNames.class,
                        SharePrices.class,
                        ToldFigures.class,
                        Earnings.class,
                        CashHoldings.class,
                        CalendarPeriod.class,
                        FigureProse.class,
                        Outlook.class,
                        StatedTotals.class,
                        Gate.class,
                        FullName.class,
                        NounPhrase.class,
                        Aliases.class,
                        Composition.class,
                        Ownerships.class,
                        RightsHolders.class,
                        NamedParties.class,
                        CompoundReader.class,
                        SpokenCompounds.class,
                        CompoundNames.class,
                        CompoundDescription.class,
                        CompoundStage.class,
                        CompoundTrials.class,
                        CompoundEnd.class)) {
            try {
                MethodHandles.lookup().ensureInitialized(c);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(
                        "the classes of this package may see each other", e);
            }
        }
        Lexicon.close();
    }
}
