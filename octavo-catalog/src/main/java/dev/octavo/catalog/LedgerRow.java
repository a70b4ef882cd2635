package dev.octavo.catalog;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A milestone payment that happened, with all the texts that tell it.
///
/// @param announced the earliest announcement
/// @param date when it came about, where a text says so
/// @param sources the texts that tell it, newest first
/// @param lifecycle what was said of it over time, oldest first, where that changed: eligible,
///   expected, happened, received
public record LedgerRow(
        Optional<LocalDate> announced,
        Optional<EventDate> date,
        Optional<String> payer,
        Optional<String> payee,
        Money money,
        Cash cash,
        Event.Trigger trigger,
        Optional<Phase> phase,
        Optional<String> compound,
        Optional<String> target,
        Optional<String> indication,
        Event.AgreementRef agreement,
        List<Source> sources,
        List<Stage> lifecycle) {

    public LedgerRow {
        sources = List.copyOf(sources);
        lifecycle = List.copyOf(lifecycle);
    }

    /// The same, as some texts tell it.
    LedgerRow withSources(List<Source> sources) {
        return new LedgerRow(
                announced,
                date,
                payer,
                payee,
                money,
                cash,
                trigger,
                phase,
                compound,
                target,
                indication,
                agreement,
                sources,
                lifecycle);
    }

    /// What a text said of the payment.
    ///
    /// @param source the text; before the payment happened it is none of the row's
    public record Stage(Occurrence occurrence, Cash cash, Source source) {}

    /// The year the payment counts for: when it was made or became due, else when it was told.
    public Optional<Integer> year() {
        return date.map(EventDate::date).or(() -> announced).map(LocalDate::getYear);
    }

    /// The trigger in words: "Phase II start".
    public String triggerInWords() {
        return TriggerWords.of(trigger, phase);
    }

    /// The agreement in words: "2000, amended 2006"; empty where no date is told.
    public String agreementInWords() {
        String amended =
                agreement.amended().isEmpty()
                        ? ""
                        : "amended " + String.join(", ", agreement.amended());
        String made = agreement.date().orElse("");
        return made.isEmpty() || amended.isEmpty() ? made + amended : made + ", " + amended;
    }
}
