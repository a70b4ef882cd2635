package dev.octavo.biopharma;

/// A report of Aldwych Therapeutics, Inc., which does not exist, of November 8, 2012, that tells
/// other events.
public final class SmallReport {

    private static final String REPORT =
            """
            UNITED STATES
            SECURITIES AND EXCHANGE COMMISSION
            Washington, D.C. 20549

            FORM 8-K

            CURRENT REPORT
            Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

            Date of Report (Date of earliest event reported): November 8, 2012

            Aldwych Therapeutics, Inc.
            (Exact name of registrant as specified in its charter)

            Item 8.01 Other Events.

            %s

            SIGNATURES

            Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by
            the undersigned hereunto duly authorized.

            Aldwych Therapeutics, Inc.

            By: /s/ Jane Roe
            """;

    private SmallReport() {}

    /// @param item the words of item 8.01
    public static String of(String item) {
        return REPORT.formatted(item);
    }
}
