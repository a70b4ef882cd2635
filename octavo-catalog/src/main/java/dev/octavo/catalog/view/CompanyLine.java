package dev.octavo.catalog.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A company as its filings name it.
///
/// @param cik empty where no filing of that name has a header
/// @param name the newest name
/// @param formerNames all others
/// @param symbols trading symbols
/// @param filings number of its filings
/// @param first date of the first one
/// @param last date of the last one
public record CompanyLine(
        Optional<String> cik,
        String name,
        List<String> formerNames,
        List<String> symbols,
        long filings,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {}
