package dev.octavo.form;

import dev.octavo.edgar.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The cover page. Values stand as printed, white space folded; captions ("Exact name of registrant
/// …") are not part of them.
///
/// @param registrant the exact name; of a combined report that of the first registrant, as are the
///   values up to the telephone number
/// @param reportDate date of the earliest event reported; a bare date of report otherwise
/// @param jurisdiction of incorporation; a place, without "a … corporation" around it
/// @param fileNumber the Commission's, several of one registrant divided by commas
/// @param ein employer identification number
/// @param street of the principal executive offices, its lines divided by blanks
/// @param phone with its area code
/// @param formerName former name or address, where it changed since the last report
/// @param checkboxes the four boxes of General Instruction A.2; empty when the cover has no such
///   legends (before August 2004)
/// @param emergingGrowth whether the emerging growth company box is ticked; none when there is no
///   such line
/// @param exTransition whether the extended-transition-period box is ticked; none when there is no
///   such line
/// @param securities the rows of the section 12(b) table
/// @param amendment whether the cover says Form 8-K/A or Amendment No.
/// @param amendmentNumber the number of the amendment where given
/// @param registrants all registrants of a combined report, the first one included; empty for a
///   report of one registrant
public record Cover(
        Fact<String> registrant,
        Fact<LocalDate> reportDate,
        Fact<String> jurisdiction,
        Fact<String> fileNumber,
        Fact<String> ein,
        Fact<String> street,
        Fact<String> city,
        Fact<String> state,
        Fact<String> zip,
        Fact<String> phone,
        Fact<String> formerName,
        Optional<Checkboxes> checkboxes,
        Fact<Boolean> emergingGrowth,
        Fact<Boolean> exTransition,
        List<Security> securities,
        Fact<Boolean> amendment,
        Fact<Integer> amendmentNumber,
        List<Registrant> registrants) {

    public Cover {
        securities = List.copyOf(securities);
        registrants = List.copyOf(registrants);
    }

    /// The cover of a document that has none.
    public static final Cover NONE =
            new Cover(
                    Fact.none(),
                    Fact.none(),
                    Fact.none(),
                    Fact.none(),
                    Fact.none(),
                    Fact.none(),
                    Fact.none(),
                    Fact.none(),
                    Fact.none(),
                    Fact.none(),
                    Fact.none(),
                    Optional.empty(),
                    Fact.none(),
                    Fact.none(),
                    List.of(),
                    Fact.none(),
                    Fact.none(),
                    List.of());

    /// The boxes under "Check the appropriate box below". A box whose mark cannot be read is none.
    ///
    /// @param rule425 written communications (17 CFR 230.425)
    /// @param rule14a12 soliciting material (240.14a-12)
    /// @param rule14d2b pre-commencement communications of a third party's tender offer
    ///   (240.14d-2(b))
    /// @param rule13e4c pre-commencement communications of an issuer's tender offer (240.13e-4(c))
    public record Checkboxes(
            Fact<Boolean> rule425,
            Fact<Boolean> rule14a12,
            Fact<Boolean> rule14d2b,
            Fact<Boolean> rule13e4c) {}

    /// One row of the section 12(b) table, which has a symbol or an exchange.
    ///
    /// @param title of the class
    /// @param symbol under which it trades; none where the row has "N/A"
    /// @param exchange on which it is registered
    public record Security(Fact<String> title, Fact<String> symbol, Fact<String> exchange) {}

    /// One registrant of a combined report; its values as those of the cover.
    public record Registrant(
            Fact<String> registrant,
            Fact<String> jurisdiction,
            Fact<String> fileNumber,
            Fact<String> ein) {}
}
