package dev.octavo.biopharma;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that a report or its press release tells of the business of medicines.
/// `docs/events.md` has an example of each.
public sealed interface Event {

    /// What all events have.
    Told told();

    /// The type as printed: `milestone-payment`, `clinical-status`, …
    String type();

    /// What every event says of itself.
    ///
    /// @param item number of the item that tells it; empty when a press release does
    /// @param announced date of the announcement: of the release's dateline, else of the report
    /// @param date date of the event itself; empty when not said
    /// @param evidence the passages that tell it, the principal one first; never empty
    record Told(
            Optional<String> item,
            Occurrence occurrence,
            Optional<LocalDate> announced,
            Optional<EventDate> date,
            List<Evidence> evidence) {

        public Told {
            evidence = List.copyOf(evidence);
        }
    }

    /// A payment, a milestone payment if `kind` says so.
    ///
    /// @param phase the phase whose start or end triggered it, or that the compound is in
    record Payment(
            Told told,
            PaymentKind kind,
            Slot<String> payer,
            Slot<String> payee,
            Money money,
            Cash cash,
            Trigger trigger,
            Slot<String> compound,
            Slot<String> target,
            Slot<String> indication,
            Slot<Phase> phase,
            AgreementRef agreement)
            implements Event {
        @Override
        public String type() {
            return kind == PaymentKind.MILESTONE ? "milestone-payment" : "payment";
        }
    }

    /// What a payment is for.
    enum PaymentKind {
        MILESTONE,
        OPTION_FEE,
        LICENSE_FEE,
        UPFRONT,
        DESIGNATION_FEE,
        EQUITY,
        ROYALTY,
        RESEARCH_FUNDING,
        BUY_OUT
    }

    /// What made a payment fall due.
    ///
    /// @param type empty when the text does not say
    /// @param text the words that name it, or empty
    record Trigger(Optional<TriggerType> type, String text) {
        /// Not said.
        public static final Trigger NONE = new Trigger(Optional.empty(), "");
    }

    /// The agreement a payment is made under, as far as the passage tells: the other party, and the
    /// dates as written ("2000", "May 5, 2006").
    record AgreementRef(Optional<String> partner, Optional<String> date, List<String> amended) {
        /// None is named.
        public static final AgreementRef NONE =
                new AgreementRef(Optional.empty(), Optional.empty(), List.of());

        public AgreementRef {
            amended = List.copyOf(amended);
        }
    }

    /// An agreement made, amended or ended. The event's own date is that of the making, the
    /// amendment or the end.
    ///
    /// @param kinds license, collaboration, option, supply, …; credit, lease, merger, … for the
    ///   other material agreements of items 1.01 and 1.02
    /// @param title name of the agreement as written
    /// @param date date of the agreement as written: of an amended or ended one, that of the
    ///   original
    /// @param royalty the words for it, as printed
    /// @param royaltyRates its percentages, as printed
    /// @param option the words for an option that it gives
    /// @param term duration as written, or empty
    /// @param derived the values that the text does not plainly state, by their path:
    ///   `parties/0/name`
    record Agreement(
            Told told,
            Act act,
            List<Party> parties,
            List<String> kinds,
            Optional<String> title,
            Optional<String> date,
            Grant grant,
            Optional<Money> upfront,
            List<PotentialMilestones> milestones,
            Optional<String> royalty,
            List<String> royaltyRates,
            Optional<Money> equity,
            Optional<String> option,
            Optional<String> term,
            Optional<Termination> termination,
            List<Change> changes,
            Map<String, Derivation> derived)
            implements Event {

        public Agreement {
            parties = List.copyOf(parties);
            kinds = List.copyOf(kinds);
            milestones = List.copyOf(milestones);
            royaltyRates = List.copyOf(royaltyRates);
            changes = List.copyOf(changes);
            derived = Map.copyOf(derived);
        }

        @Override
        public String type() {
            return switch (act) {
                case MADE -> "agreement";
                case AMENDED -> "amendment";
                case ENDED -> "termination";
            };
        }
    }

    /// What was done with an agreement.
    enum Act {
        MADE,
        AMENDED,
        ENDED
    }

    /// A party to an agreement; `role` is empty when not said (licensor, licensee, …).
    record Party(String name, Optional<String> role) {}

    /// What an agreement grants.
    record Grant(
            Optional<String> exclusivity,
            Optional<String> field,
            Optional<String> territory,
            Optional<String> subject) {
        /// Nothing is said of a grant.
        public static final Grant NONE =
                new Grant(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Milestone payments that may come under an agreement.
    ///
    /// @param milestoneClass preclinical, development, regulatory, commercial, sales, or mixed
    ///   where one sum is for several; empty when not said
    /// @param per what the sum is for each of (product, target, compound, program, indication);
    ///   empty for the agreement as a whole or when not said
    record PotentialMilestones(
            Optional<String> milestoneClass, Money money, Optional<String> per) {}

    /// How an agreement ended.
    ///
    /// @param by the party that ended it
    /// @param reason in the words of the text
    /// @param notice day on which notice was given
    /// @param effective day from which the agreement is ended
    /// @param rights what becomes of the rights, in the words of the text
    record Termination(
            Optional<String> by,
            Optional<String> reason,
            Optional<LocalDate> notice,
            Optional<LocalDate> effective,
            Optional<String> rights) {}

    /// What an amendment changed; `before` and `after` are empty when not said.
    record Change(String field, Optional<String> before, Optional<String> after) {}

    /// A step of a clinical trial or programme.
    record ClinicalStatus(
            Told told,
            Slot<String> compound,
            Slot<String> target,
            Slot<String> indication,
            Slot<Phase> fromPhase,
            Slot<Phase> phase,
            ClinicalStep step,
            Slot<String> sponsor,
            Optional<String> trial)
            implements Event {
        @Override
        public String type() {
            return "clinical-status";
        }
    }

    /// The kinds of clinical step.
    enum ClinicalStep {
        START,
        FIRST_PATIENT_DOSED,
        ENROLMENT_COMPLETE,
        READOUT,
        HOLD,
        RESUMED,
        COMPLETED,
        DISCONTINUED
    }

    /// An application to an agency, or its answer. `agency` and `procedure` in the usual letters:
    /// FDA, EMA; IND, NDA, BLA, MAA.
    record Regulatory(
            Told told,
            Optional<String> agency,
            Optional<String> procedure,
            RegulatoryAction action,
            Slot<String> compound,
            Slot<String> indication,
            Optional<String> territory,
            Slot<String> sponsor)
            implements Event {
        @Override
        public String type() {
            return "regulatory";
        }
    }

    /// What was done with an application.
    enum RegulatoryAction {
        SUBMITTED,
        ACCEPTED,
        EFFECTIVE,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        DESIGNATION,
        /// The agency is to decide: a PDUFA or target action date, "a decision is expected". What
        /// it decided is told by the actions above.
        DECISION,
        /// A committee that advises the agency meets, or gives its opinion.
        COMMITTEE
    }

    /// A medicine, vaccine or other product of medicine comes onto a market. It is no act of an
    /// agency.
    ///
    /// @param territory the markets as far as named, by their usual names: US, EU, Japan, Germany;
    ///   two and more joined with ", "
    /// @param seller who launches or sells it, when the text says
    record Launch(
            Told told,
            LaunchKind kind,
            Slot<String> compound,
            Slot<String> indication,
            Optional<String> territory,
            Slot<String> seller)
            implements Event {
        @Override
        public String type() {
            return "launch";
        }
    }

    /// How a launch is told.
    enum LaunchKind {
        LAUNCHED,
        /// The first commercial sale.
        FIRST_SALE,
        /// It is, or is to become, available to those who need it.
        AVAILABLE
    }

    /// A compound described: what it is made of, whose it is.
    ///
    /// @param modality antibody-drug-conjugate, antibody, small-molecule, … ; none when not said
    /// @param technology the platform it was made with: TAP
    /// @param phase the phase that the text says it is in
    /// @param stage `preclinical` or `clinical`, where the text says what it is in now
    record Compound(
            Told told,
            String name,
            List<String> aliases,
            Slot<String> modality,
            Slot<String> target,
            Slot<String> antibody,
            Slot<String> linker,
            Slot<String> payload,
            Slot<String> technology,
            Slot<String> owner,
            Slot<String> partner,
            Slot<Ownership> ownership,
            Slot<Phase> phase,
            Slot<String> stage,
            Slot<String> indication)
            implements Event {

        public Compound {
            aliases = List.copyOf(aliases);
        }

        /// Whether anything is told of it besides its name and the disease it is for.
        public boolean tells() {
            return !aliases.isEmpty()
                    || Stream.of(
                                    modality,
                                    target,
                                    antibody,
                                    linker,
                                    payload,
                                    technology,
                                    owner,
                                    partner,
                                    ownership,
                                    phase,
                                    stage)
                            .anyMatch(slot -> slot.value().isPresent());
        }

        @Override
        public String type() {
            return "compound";
        }
    }

    /// Whose a compound is, seen from the registrant.
    enum Ownership {
        WHOLLY_OWNED,
        OUT_LICENSED,
        IN_LICENSED,
        CO_OWNED
    }

    /// Results announced for a completed period.
    ///
    /// @param periodEnd last day of the period
    /// @param length quarter, year, six-months, nine-months; empty when not said
    /// @param fiscalYearEnd month and day `--06-30`; empty when not said
    record FinancialResults(
            Told told,
            Optional<LocalDate> periodEnd,
            Optional<String> length,
            Optional<String> fiscalYearEnd,
            List<Figure> figures)
            implements Event {

        public FinancialResults {
            figures = List.copyOf(figures);
        }

        @Override
        public String type() {
            return "financial-results";
        }
    }

    /// One headline figure: revenue, net-income, eps, eps-basic, eps-diluted, cash,
    /// cash-and-securities.
    ///
    /// @param value in currency units, a loss negative
    /// @param unit currency, or currency per share: `USD`, `USD/share`
    /// @param scale what one printed unit is worth: 1, 1000 or 1000000
    record Figure(String name, BigDecimal value, String unit, long scale, List<Evidence> evidence) {

        public Figure {
            evidence = List.copyOf(evidence);
        }
    }

    /// One company has another's name or place: what the predecessor owed or was owed is the
    /// successor's from then on, and payments of both are looked for together.
    ///
    /// @param predecessor the company, or the name, of before; of a subsidiary its own
    /// @param successor the company, or the name, of afterwards; the parent of a subsidiary
    record Succession(Told told, String predecessor, String successor, Succeeding how)
            implements Event {
        @Override
        public String type() {
            return "succession";
        }
    }

    /// How a company came to have another's name or place.
    enum Succeeding {
        RENAMED,
        ACQUIRED,
        MERGED,
        SPUN_OFF,
        /// An agreement was assigned from one to the other.
        ASSIGNED,
        /// It is only said to be the successor.
        SUCCESSOR,
        /// The one belongs to the other.
        SUBSIDIARY
    }

    /// A statement about the future, or the safe-harbor paragraph.
    ///
    /// @param about compound, trial, payment or `safe-harbor`
    /// @param cue the modal words: "is expected to", "anticipate"
    /// @param horizon when, as written; empty when not said
    record ForwardLooking(Told told, String about, String cue, Optional<String> horizon)
            implements Event {
        @Override
        public String type() {
            return "forward-looking";
        }
    }
}
