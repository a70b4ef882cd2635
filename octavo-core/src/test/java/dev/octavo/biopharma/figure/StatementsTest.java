package dev.octavo.biopharma.figure;

import static dev.octavo.biopharma.figure.ReadFigures.STATEMENT;
import static dev.octavo.biopharma.figure.ReadFigures.figures;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headline figures out of statements: their columns, rows and heads.
class StatementsTest {

    @Test
    void theColumnOfThePeriodByTheHead() {
        assertThat(figures(STATEMENT, "2011-06-30", "quarter"))
                .containsExactly(
                        "revenue 1312000 USD 1000",
                        "net-income -6253000 USD 1000",
                        "eps-basic -0.15 USD/share 1",
                        "eps-diluted -0.15 USD/share 1",
                        "cash 70276000 USD 1000");
        assertThat(figures(STATEMENT, "2011-06-30", "six-months"))
                .contains("revenue 2440000 USD 1000", "net-income -11004000 USD 1000");
    }

    @Test
    void aPeriodWithoutAColumnHasNoFigures() {
        assertThat(figures(STATEMENT, "2011-09-30", "quarter")).isEmpty();
        assertThat(figures(STATEMENT, "2011-06-30", "year"))
                .containsExactly("cash 70276000 USD 1000");
    }

    @Test
    void cellsOfATableAndARowOfMoreNumbersThanColumns() {
        String html =
                """
                <p>Condensed Statements of Income (in millions)</p>
                <table>
                <tr><td></td><td colspan=4>Three Months Ended</td></tr>
                <tr><td></td><td colspan=2>March 31, 2015</td><td colspan=2>March 31, 2014</td></tr>
                <tr><td>Net sales</td><td>$</td><td>1,204.5</td><td>$</td><td>1,100.1</td></tr>
                <tr><td>Net income (loss)</td><td>$</td><td>(12.5</td><td>)</td><td>$</td><td>9.0</td></tr>
                <tr><td>Earnings (loss) per share - diluted</td><td>(0.11</td><td>)</td><td>0.08</td><td>0.01</td></tr>
                </table>
                """;
        assertThat(figures(html, "2015-03-31", "quarter"))
                .containsExactly(
                        "revenue 1204500000.0 USD 1000000", "net-income -12500000.0 USD 1000000");
    }

    @Test
    void proFormaAndReconciledTablesAreLeftAlone() {
        assertThat(
                        figures(
                                STATEMENT.replace("Consolidated St", "Pro Forma St"),
                                "2011-06-30",
                                "quarter"))
                .containsExactly("cash 70276000 USD 1000");
    }

    @Test
    void aStatementThatDoesNotSayItsScaleGivesNoSums() {
        assertThat(figures(STATEMENT.replace("thousands", "total"), "2011-06-30", "quarter"))
                .containsExactly("eps-basic -0.15 USD/share 1", "eps-diluted -0.15 USD/share 1");
    }

    @Test
    void theDateOfAPageAndTheNoteOfAnotherTableAreNoneOfTheStatement() {
        String balance = STATEMENT.substring(STATEMENT.indexOf("Consolidated Balance"));
        assertThat(figures("News release, August 4, 2011\n" + balance, "2011-06-30", "quarter"))
                .containsExactly("cash 70276000 USD 1000");
        assertThat(
                        figures(
                                "Note 8: for the pro forma\nabove.\n" + balance,
                                "2011-06-30",
                                "quarter"))
                .containsExactly("cash 70276000 USD 1000");
        assertThat(figures("Pro forma\n" + balance, "2011-06-30", "quarter")).isEmpty();
    }

    @Test
    void aLossOfSharesAndTheirEquivalents() {
        String loss =
                STATEMENT.replace(
                        "Net loss per share:", "Loss per common and common equivalent shares");
        assertThat(figures(loss, "2011-06-30", "quarter"))
                .contains("eps-basic -0.15 USD/share 1", "eps-diluted -0.15 USD/share 1");
    }

    @Test
    void aRevenueOfOneKindIsAllOfItWhereCostsFollow() {
        String kind =
                """
                (in thousands)
                                             Three Months Ended June 30,
                                                 2011       2010
                Contract and grant revenue    $ 1,204    $   981
                %s                              6,880      5,417
                """;
        assertThat(figures(kind.formatted("Research and development"), "2011-06-30", "quarter"))
                .containsExactly("revenue 1204000 USD 1000");
        assertThat(figures(kind.formatted("License fees            "), "2011-06-30", "quarter"))
                .isEmpty();
    }

    @Test
    void theTitleSaysTheCurrencyOfNumbersWithoutSigns() {
        assertThat(
                        figures(
                                """
                                Consolidated income statement

                                                     Six months to   Six months to
                                                      30 June 2011    30 June 2010
                                                             £'000           £'000
                                Turnover                     8,410           7,902
                                Loss for the period         (1,101)         (1,702)
                                Loss per share (p)           (1.42)          (2.20)
                                """,
                                "2011-06-30",
                                "six-months"))
                .containsExactly("revenue 8410000 GBP 1000", "net-income -1101000 GBP 1000");
    }

    @Test
    void columnsMayBeNumberedQuarters() {
        String table =
                """
                Selected figures (in millions)
                                               Q2 2011     Q2 2010
                Total revenues                   $41.3       $35.0
                Cash and cash equivalents         88.6        79.9
                """;
        assertThat(figures(table, "2011-06-30", "quarter"))
                .containsExactly("revenue 41300000.0 USD 1000000", "cash 88600000.0 USD 1000000");
        // the quarters of another year than the calendar's
        assertThat(figures(table, "2010-06-30", "quarter")).isEmpty();
    }

    @Test
    void aTableUnderTheTitleOfTheOneBeforeHasItsScale() {
        String selected =
                STATEMENT
                        .replace("Consolidated Balance Sheets", "")
                        .replace("(In thousands)\n", "\n");
        assertThat(figures(selected, "2011-06-30", "quarter"))
                .contains("revenue 1312000 USD 1000", "cash 70276000 USD 1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aldwych announced results for the quarter ended March 31, 2021.",
                "Aldwych reported its figures for the quarter ended March 31, 2021.",
                "Its statements for the three months ended March 31, 2021 follow:"
            })
    void aShortSentenceAboveATableIsNoHeadOfIt(String sentence) {
        String table =
                """
                <PRE>
                %s

                Condensed Consolidated Statements of Operations
                (in thousands, except per share data)

                                              Three Months Ended March 31,
                                                  2021        2020
                Revenue                         $ 5,200     $ 4,100
                Net loss                        $(1,250)    $(2,300)
                </PRE>
                """
                        .formatted(sentence);
        assertThat(figures(table, "2021-03-31", "quarter"))
                .containsExactly("revenue 5200000 USD 1000", "net-income -1250000 USD 1000");
    }
}
