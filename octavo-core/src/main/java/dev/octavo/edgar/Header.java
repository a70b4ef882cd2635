package dev.octavo.edgar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// The dissemination header of a submission. Values stand as EDGAR wrote them (conformed names in
/// capitals, phone numbers as typed).
///
/// @param accession the accession number, with dashes
/// @param form the conformed submission type: `8-K`, `8-K/A`, `10-Q`
/// @param acceptedAt when EDGAR accepted it, Eastern time
/// @param filedOn the date that counts as the filing date
/// @param periodOfReport the conformed period of report: mostly, not always, the cover's date of
///   report
/// @param documentCount the number of documents the header claims
/// @param items one entry a line of item information: the number where the header gives one
///   (`<ITEMS>5.02`), else EDGAR's string
/// @param filers the filers, in order; several for a combined report
public record Header(
        Fact<String> accession,
        Fact<String> form,
        Fact<LocalDateTime> acceptedAt,
        Fact<LocalDate> filedOn,
        Fact<LocalDate> periodOfReport,
        Fact<Integer> documentCount,
        List<Fact<String>> items,
        List<Filer> filers) {

    public Header {
        items = List.copyOf(items);
        filers = List.copyOf(filers);
    }
}
