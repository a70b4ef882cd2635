package dev.octavo.edgar;

import java.time.LocalDate;
import java.util.List;

/// One filer of a submission as the header describes it.
///
/// @param cik central index key, ten digits as written
/// @param name conformed name
/// @param sic standard industrial classification code, four digits, without its words
/// @param stateOfIncorporation EDGAR's two-character code
/// @param fiscalYearEnd month and day as written: `1231`
/// @param fileNumber Commission file number of this submission
/// @param ein IRS employer number, digits as written
public record Filer(
        Fact<String> cik,
        Fact<String> name,
        Fact<String> sic,
        Fact<String> stateOfIncorporation,
        Fact<String> fiscalYearEnd,
        Fact<String> fileNumber,
        Fact<String> ein,
        Address business,
        Address mail,
        List<FormerName> formerNames) {

    public Filer {
        formerNames = List.copyOf(formerNames);
    }

    /// A business or mail address; `phone` only of a business.
    public record Address(
            Fact<String> street1,
            Fact<String> street2,
            Fact<String> city,
            Fact<String> state,
            Fact<String> zip,
            Fact<String> phone) {

        /// Whether the filer gives no address. (The `equals` of records is slow until the second
        /// compiler knows it.)
        public boolean none() {
            return none(street1)
                    && none(street2)
                    && none(city)
                    && none(state)
                    && none(zip)
                    && none(phone);
        }

        private static boolean none(Fact<String> fact) {
            return !fact.isPresent() && fact.at().isEmpty();
        }
    }

    /// A name the filer had before.
    ///
    /// @param until the day of the change
    public record FormerName(Fact<String> name, Fact<LocalDate> until) {}
}
