package dev.octavo.edgar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects the values of a header as they come, and knows which filer and which of its addresses
/// they belong to.
final class HeaderBuilder {

    private enum Section {
        SUBMISSION,
        COMPANY,
        BUSINESS,
        MAIL,
        FORMER
    }

    private Section section = Section.SUBMISSION;
    private Fact<String> accession = Fact.none();
    private Fact<String> form = Fact.none();
    private Fact<LocalDateTime> acceptedAt = Fact.none();
    private Fact<LocalDate> filedOn = Fact.none();
    private Fact<LocalDate> period = Fact.none();
    private Fact<Integer> documentCount = Fact.none();
    private final List<Fact<String>> items = new ArrayList<>();
    private final List<Company> companies = new ArrayList<>();

    /// One filer while its lines come.
    private static final class Company {
        Fact<String> cik = Fact.none();
        Fact<String> name = Fact.none();
        Fact<String> sic = Fact.none();
        Fact<String> state = Fact.none();
        Fact<String> fiscalYearEnd = Fact.none();
        Fact<String> fileNumber = Fact.none();
        Fact<String> ein = Fact.none();
        final Place business = new Place();
        final Place mail = new Place();
        final List<Filer.FormerName> formerNames = new ArrayList<>();
        Fact<String> formerName = Fact.none();
        Fact<LocalDate> formerUntil = Fact.none();

        void endFormer() {
            if (formerName.isPresent()) {
                formerNames.add(new Filer.FormerName(formerName, formerUntil));
            }
            formerName = Fact.none();
            formerUntil = Fact.none();
        }

        Filer filer() {
            endFormer();
            return new Filer(
                    cik,
                    name,
                    sic,
                    state,
                    fiscalYearEnd,
                    fileNumber,
                    ein,
                    business.address(),
                    mail.address(),
                    formerNames);
        }
    }

    /// One address while its lines come.
    private static final class Place {
        Fact<String> street1 = Fact.none();
        Fact<String> street2 = Fact.none();
        Fact<String> city = Fact.none();
        Fact<String> state = Fact.none();
        Fact<String> zip = Fact.none();
        Fact<String> phone = Fact.none();

        Filer.Address address() {
            return new Filer.Address(street1, street2, city, state, zip, phone);
        }
    }

    Optional<String> accession() {
        return accession.value();
    }

    /// The header, or nothing where no line of one was met.
    Optional<Header> header() {
        if (!form.isPresent() && !accession.isPresent() && companies.isEmpty() && items.isEmpty()) {
            return Optional.empty();
        }
        List<Filer> filers = new ArrayList<>(companies.size());
        for (Company c : companies) {
            filers.add(c.filer());
        }
        return Optional.of(
                new Header(
                        accession,
                        form,
                        acceptedAt,
                        filedOn,
                        period,
                        documentCount,
                        items,
                        filers));
    }

    /// Takes a value.
    ///
    /// @return false where the key is known and the value is not of its kind; keys that mean
    ///   nothing to us are passed over
    boolean take(String key, byte[] b, int from, int to) {
        return switch (key) {
            case "FILER",
                    "SUBJECT COMPANY",
                    "FILED BY",
                    "FILED FOR",
                    "ISSUER",
                    "REPORTING OWNER",
                    "DEPOSITOR",
                    "SECURITIZER",
                    "ISSUING ENTITY",
                    "SERIAL COMPANY",
                    "UNDERWRITER" ->
                    opensCompany(from == to);
            case "COMPANY DATA", "OWNER DATA", "FILING VALUES" -> opens(Section.COMPANY);
            case "BUSINESS ADDRESS" -> opens(Section.BUSINESS);
            case "MAIL ADDRESS" -> opens(Section.MAIL);
            case "FORMER COMPANY", "FORMER NAME" -> opens(Section.FORMER);
            default ->
                    from == to
                            || (section == Section.SUBMISSION
                                    ? submission(key, b, from, to)
                                    : company(key, b, from, to));
        };
    }

    private boolean opensCompany(boolean empty) {
        if (empty) {
            companies.add(new Company());
            section = Section.COMPANY;
        }
        return true;
    }

    private boolean opens(Section opened) {
        current().endFormer();
        section = opened;
        return true;
    }

    private Company current() {
        if (companies.isEmpty()) {
            companies.add(new Company());
        }
        return companies.getLast();
    }

    private boolean submission(String key, byte[] b, int from, int to) {
        switch (key) {
            case "ACCESSION NUMBER" -> accession = text(b, from, to);
            case "CONFORMED SUBMISSION TYPE", "TYPE" -> form = form.or(text(b, from, to));
            case "ACCEPTANCE DATETIME" -> {
                acceptedAt = time(b, from, to);
                return acceptedAt.isPresent();
            }
            case "FILED AS OF DATE", "FILING DATE" -> {
                filedOn = date(b, from, to);
                return filedOn.isPresent();
            }
            case "CONFORMED PERIOD OF REPORT", "PERIOD" -> {
                period = date(b, from, to);
                return period.isPresent();
            }
            case "PUBLIC DOCUMENT COUNT" -> {
                int n = digits(b, from, to);
                documentCount =
                        n < 0 || to - from > 9 ? Fact.none() : Fact.of(n, new Span(0, from, to));
                return documentCount.isPresent();
            }
            case "ITEM INFORMATION", "ITEMS" -> items.add(text(b, from, to));
            case "COMPANY CONFORMED NAME", "CONFORMED NAME", "CENTRAL INDEX KEY", "CIK" -> {
                // Company lines without the line that opens a company.
                section = Section.COMPANY;
                return company(key, b, from, to);
            }
            default -> {}
        }
        return true;
    }

    private boolean company(String key, byte[] b, int from, int to) {
        Company c = current();
        switch (key) {
            case "COMPANY CONFORMED NAME", "CONFORMED NAME" -> c.name = text(b, from, to);
            case "CENTRAL INDEX KEY", "CIK" -> c.cik = text(b, from, to);
            case "STANDARD INDUSTRIAL CLASSIFICATION", "ASSIGNED SIC" ->
                    c.sic = bracketed(b, from, to);
            case "IRS NUMBER", "EIN" -> c.ein = text(b, from, to);
            case "STATE OF INCORPORATION" -> c.state = text(b, from, to);
            case "FISCAL YEAR END" -> c.fiscalYearEnd = text(b, from, to);
            case "SEC FILE NUMBER", "FILE NUMBER" ->
                    c.fileNumber = c.fileNumber.or(text(b, from, to));
            case "FORMER CONFORMED NAME" -> {
                c.endFormer();
                c.formerName = text(b, from, to);
            }
            case "DATE OF NAME CHANGE", "DATE CHANGED" -> {
                c.formerUntil = date(b, from, to);
                return c.formerUntil.isPresent();
            }
            default -> {
                if (section == Section.BUSINESS || section == Section.MAIL) {
                    place(section == Section.MAIL ? c.mail : c.business, key, text(b, from, to));
                }
            }
        }
        return true;
    }

    private static void place(Place p, String key, Fact<String> value) {
        switch (key) {
            case "STREET 1", "STREET1" -> p.street1 = value;
            case "STREET 2", "STREET2" -> p.street2 = value;
            case "CITY" -> p.city = value;
            case "STATE" -> p.state = value;
            case "ZIP" -> p.zip = value;
            case "BUSINESS PHONE", "PHONE" -> p.phone = value;
            default -> {}
        }
    }

    private static Fact<String> text(byte[] b, int from, int to) {
        return Fact.of(Bytes.text(b, from, to), new Span(0, from, to));
    }

    /// The code of `ELECTRIC & OTHER SERVICES COMBINED [4931]`, or the whole where there are no
    /// brackets. Words alone give nothing.
    private static Fact<String> bracketed(byte[] b, int from, int to) {
        int open = to - 1;
        while (open >= from && b[open] != '[') {
            open--;
        }
        int z = open < from ? to : b[to - 1] == ']' ? to - 1 : to;
        int a = open < from ? from : open + 1;
        return digits(b, a, z) < 0 ? Fact.none() : text(b, a, z);
    }

    /// `20070425`, also with a time behind it.
    private static Fact<LocalDate> date(byte[] b, int from, int to) {
        int n = to - from < 8 ? -1 : digits(b, from, from + 8);
        if (n < 0) {
            return Fact.none();
        }
        try {
            return Fact.of(
                    LocalDate.of(n / 10000, n / 100 % 100, n % 100), new Span(0, from, from + 8));
        } catch (DateTimeException e) {
            return Fact.none();
        }
    }

    /// `20070425122550`.
    private static Fact<LocalDateTime> time(byte[] b, int from, int to) {
        Fact<LocalDate> day = date(b, from, to);
        int n = to - from < 14 ? -1 : digits(b, from + 8, from + 14);
        if (n < 0 || n / 10000 > 23 || n / 100 % 100 > 59 || n % 100 > 59) {
            return Fact.none();
        }
        return new Fact<>(
                day.value().map(d -> d.atTime(n / 10000, n / 100 % 100, n % 100)),
                day.isPresent() ? List.of(new Span(0, from, from + 14)) : List.of());
    }

    /// The number that nine digits or fewer make, or -1 where something else stands.
    private static int digits(byte[] b, int from, int to) {
        int n = 0;
        if (from >= to || to - from > 9) {
            return -1;
        }
        for (int i = from; i < to; i++) {
            if (b[i] < '0' || b[i] > '9') {
                return -1;
            }
            n = n * 10 + b[i] - '0';
        }
        return n;
    }
}
