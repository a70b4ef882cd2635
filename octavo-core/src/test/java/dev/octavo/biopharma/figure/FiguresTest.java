package dev.octavo.biopharma.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Introductions;
import dev.octavo.biopharma.sentence.Paragraphs;
import dev.octavo.biopharma.sentence.Story;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Headline figures out of statements and sentences.
class FiguresTest {

    private static final String STATEMENT =
            """
            Aldwych Therapeutics, Inc.
            Consolidated Statements of Operations
            (In thousands, except per share data)

                                         Three Months Ended      Six Months Ended
                                            June 30,                June 30,
                                         2011       2010         2011       2010
            Revenues:
              License fees              $ 1,200    $   900      $ 2,300    $ 1,700
              Royalties                     112         --          140         20
                                        -------    -------      -------    -------
            Total revenues                1,312        900        2,440      1,720

            Net loss                    $(6,253)   $(4,881)    $(11,004)   $(9,320)

            Net loss per share:
              Basic and diluted         $ (0.15)   $ (0.12)     $ (0.26)   $ (0.23)

            Consolidated Balance Sheets
            (In thousands)
                                        June 30,   December 31,
                                          2011        2010
            Cash and cash equivalents   $ 70,276    $ 81,003
            """;

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
    void theEndOfThePeriodComesFromTheHeadWhereNobodySaysIt() {
        Figures.Read read =
                Figures.read(
                        texts(),
                        List.of(Figures.Place.all(page(STATEMENT))),
                        new Figures.Period(Optional.empty(), Optional.of("quarter")),
                        Optional.of(LocalDate.of(2011, 8, 4)));
        assertThat(read.period().end()).contains(LocalDate.of(2011, 6, 30));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    For the quarter ended June 30, 2011, revenues were $7.8 million, compared to $9 million a year ago. | revenue 7800000 USD 1000000
                    Net loss for the second quarter was $6.3 million, or $0.15 per share, compared to $4 million. | net-income -6300000 USD 1000000; eps -0.15 USD/share 1
                    As of June 30, 2011, Aldwych had $70.3 million in cash and marketable securities. | cash-and-securities 70300000 USD 1000000
                    Net income for the quarter increased 24% to $134,000, or $0.01 per diluted share. | net-income 134000 USD 1; eps-diluted 0.01 USD/share 1
                    Product revenues for the quarter were $3 million, and royalty revenues were $1 million. | -
                    Product revenues for the quarter were $3 million. Grant revenue fell. | -
                    Collaboration revenue was $1.1 million for the quarter. | revenue 1100000 USD 1000000
                    Aldwych recognized $3.9 million in collaboration revenue in the second quarter of 2011 compared with $2.8 million in 2010. | revenue 3900000 USD 1000000
                    Sales of Zorvexa for the quarter were $3 million. | -
                    For the quarter, sales were $3 million. | revenue 3000000 USD 1000000
                    For the quarter, net loss was $8.2 million, or $(0.24) per share. | net-income -8200000 USD 1000000; eps -0.24 USD/share 1
                    For the quarter, net loss was $8.2 million, equal to $.24 a share. | net-income -8200000 USD 1000000; eps -0.24 USD/share 1
                    For the quarter, net income was $7.8 million, or 38 cents per diluted share. | net-income 7800000 USD 1000000; eps-diluted 0.38 USD/share 1
                    Net loss per share for the quarter, basic and diluted, was $(0.58). | eps-basic -0.58 USD/share 1; eps-diluted -0.58 USD/share 1
                    Loss per ordinary share for the quarter 11.2pp; investments of £41.7 million. | -
                    Aldwych reported earnings of $4.7 million, or $0.39 per diluted share, for the quarter. | net-income 4700000 USD 1000000; eps-diluted 0.39 USD/share 1
                    Operating earnings for the quarter were $4.7 million, or $0.39 per share. | -
                    For the quarter, the license was paid by Castell S.A. Net loss was $9.4 million. | net-income -9400000 USD 1000000
                    Net loss was $9.4 million for the six months ended June 30, 2011. | -
                    Cash and investments at June 30, 2011 were $9 million, expected to last into 2013. | cash-and-securities 9000000 USD 1000000
                    Revenue for the quarter of $9 million is expected. | -
                    Net loss for the quarter and six months was $2 million and $5 million, respectively. | net-income -2000000 USD 1000000
                    Net loss for the three and six months ended June 30, 2011 was $2 million and $5 million, respectively. | net-income -2000000 USD 1000000
                    Net loss for the quarters ended June 30, 2010 and 2011 was $2 million and $5 million, respectively. | net-income -5000000 USD 1000000
                    Net loss for the quarters ended June 30, 2009 and 2010 was $2 million and $5 million, respectively. | -
                    For the quarter, basic and diluted earnings per share were $0.09 and $0.08, respectively. | eps-basic 0.09 USD/share 1; eps-diluted 0.08 USD/share 1
                    For the quarter, license and grant revenue was $2 million and $5 million, respectively. | -
                    For the quarter, revenue was $9 million. It ended the quarter with cash of $5 million. | revenue 9000000 USD 1000000; cash 5000000 USD 1000000
                    For the quarter, revenue was $9 million. Net loss per share $ | revenue 9000000 USD 1000000
                    Non-GAAP net income for the quarter was $3 million. | -
                    Net income for the six months ended June 30, 2011 was $3 million. | -
                    For the quarter, revenues increased by $3 million. | -
                    For the quarter, it had a net loss of $5 million, compared to $4 million in May, and net income of $3 million for the quarter. | net-income -5000000 USD 1000000
                    Net income for the quarter grew despite expenses of $443,000. | -
                    We expect revenues for the quarter of $5 million. | -
                    Compared to net income of $4 million for the quarter, this is less. | -
                    As of May 1, 2011, Aldwych had $70.3 million in cash. | -
                    The quarter generated $4.9 million in cash at June 30, 2011. | -
                    For the quarter, net income was $6.3 million, or $0.13 per basic and $0.12 per diluted share. | net-income 6300000 USD 1000000; eps-basic 0.13 USD/share 1; eps-diluted 0.12 USD/share 1
                    For the quarter, net income was $6.3 million, or $0.13 per basic share and $0.12 per diluted share. | net-income 6300000 USD 1000000; eps-basic 0.13 USD/share 1; eps-diluted 0.12 USD/share 1
                    Net revenues for the quarter came to $9.4 million, compared with $6.1 million in 2010, and net income to $1.5 million. | revenue 9400000 USD 1000000; net-income 1500000 USD 1000000
                    Revenues for the quarter rose to $9.4 million from $7.2 million in the second quarter of 2010. Net income was $1.6 million. | revenue 9400000 USD 1000000; net-income 1600000 USD 1000000
                    Revenues for the quarter more than doubled to $5.5 million. | revenue 5500000 USD 1000000
                    For the quarter, turnover was GBP 3.1 million. The loss after tax was GBP 5.6 million (2010: loss of GBP 4.9 million), equal to 11.4 pence a share. | revenue 3100000 GBP 1000000; net-income -5600000 GBP 1000000; eps -0.114 GBP/share 1
                    For the quarter, the net loss was EUR 9.4 million, or EUR 0.61 per share. | net-income -9400000 EUR 1000000; eps -0.61 EUR/share 1
                    For the quarter, basic and diluted net loss per share were both $0.18. | eps-basic -0.18 USD/share 1; eps-diluted -0.18 USD/share 1
                    In the six months net loss was $9 million. Cash and investments were $88.4 million at quarter end. | cash-and-securities 88400000 USD 1000000
                    At the quarter's end, Aldwych held $17.8 million in cash and cash equivalents for the quarter. | cash 17800000 USD 1000000
                    Cash and investments totaled $203.5 million at June 30, 2011, including $88.1 million of cash and cash equivalents. | cash 88100000 USD 1000000; cash-and-securities 203500000 USD 1000000
                    Revenues for fiscal 2010 were $9 million. | -
                    Aldwych lost $5.2 million, or 12 cents a share, in the quarter. | net-income -5200000 USD 1000000; eps -0.12 USD/share 1
                    In the quarter Aldwych earned a milestone payment of $5 million. | -
                    Aldwych expects to report revenue of $9 million for the quarter ended June 30, 2011. | revenue 9000000 USD 1000000
                    """)
    void sentences(String text, String expected) {
        assertThat(String.join("; ", figures(text, "2011-06-30", "quarter")))
                .isEqualTo(expected.equals("-") ? "" : expected);
    }

    @Test
    void aShortLineSaysOfWhichPeriodTheSentencesBelowAre() {
        String text =
                "Second quarter\n\nRevenue was $9 million.\n\nSix months\n\nRevenue was $15 million.";
        assertThat(figures(text, "2011-06-30", "quarter"))
                .containsExactly("revenue 9000000 USD 1000000");
        assertThat(figures(text, "2011-06-30", "six-months"))
                .containsExactly("revenue 15000000 USD 1000000");
    }

    @Test
    void theLastQuarterOfAYearIsToldBesideIt() {
        Figures.Read year =
                Figures.read(
                        texts(),
                        List.of(
                                Figures.Place.all(
                                        page(
                                                "The fourth quarter brought a net loss of $8.1 million on revenues of $10.9 million."))),
                        new Figures.Period(
                                Optional.of(LocalDate.of(2011, 6, 30)), Optional.of("year")),
                        Optional.empty());
        assertThat(year.lengths()).containsExactly("quarter");
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

    @Test
    void aSentenceThatContradictsTheStatementLeavesTheFigureOut() {
        assertThat(
                        figures(
                                "Net loss for the quarter was $9.9 million.\n\n" + STATEMENT,
                                "2011-06-30",
                                "quarter"))
                .noneMatch(f -> f.startsWith("net-income"))
                .contains("revenue 1312000 USD 1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Net revenues",
                "Three Months Ended 2011 2010 2009 2008 Net loss ( ( ( $ $ $ — — —",
                "Net loss $ (",
                "June 31, 2011 June 30, 2011 Net loss 1,2,3 4,5,6",
                "99999999999999999999999999 8 7 Net loss 99999999999999999999999 1",
            })
    void oddTextsGiveNothing(String text) {
        assertThat(figures(text, "2011-06-30", "quarter")).isEmpty();
    }

    @Test
    void theLabelsOfTheFileAreFoundInTheirExamples() {
        assertThat(FigureLabels.LINES).hasSizeGreaterThan(10);
        for (FigureLabels.Line line : FigureLabels.LINES) {
            assertThat(FigureLabels.of(FigureLabels.plain(line.example())))
                    .as(line.label())
                    .hasValueSatisfying(m -> {
                        assertThat(m.name()).isEqualTo(line.name());
                        assertThat(m.loss()).isEqualTo(line.sign().equals("loss"));
                    });
        }
        assertThat(FigureLabels.of("product margins")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Net loss was $17.5 million, or $0.52 per share, for the second quarter of 2011, compared to $13.3 million for the second quarter of 2010. | net-income -17500000 USD 1000000
                    As of June 30, 2011, cash, cash equivalents and marketable securities were $224.0 million. | cash-and-securities 224000000 USD 1000000
                    Cash and investments at June 30, 2011 totaled $66.1 million. | cash-and-securities 66100000 USD 1000000
                    At June 30, 2011 our cash and cash equivalents stood at $83.7 million. | cash 83700000 USD 1000000
                    """)
    void aPeriodBehindTheSumAndADateAmongTheHoldings(String text, String figure) {
        assertThat(figures(text, "2011-06-30", "quarter")).contains(figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Turnover for the quarter rose by 9 per cent to US$14.7 million (Q2 2010: US$13.5 million). | revenue 14700000 USD 1000000
                    Revenues for the quarter increased $3 million, or 20%, to $18 million. | revenue 18000000 USD 1000000
                    In the quarter we took in $5.2 million of revenue. | revenue 5200000 USD 1000000
                    For the quarter, sales came to EUR 4.2 million and the net loss was EUR 9.4 million, or EUR 0.61 per share. | revenue 4200000 EUR 1000000; net-income -9400000 EUR 1000000; eps -0.61 EUR/share 1
                    The loss after tax for the quarter was £5.6 million (2010: £4.9 million), equal to 11.4 pence a share. | net-income -5600000 GBP 1000000; eps -0.114 GBP/share 1
                    Revenue for the quarter was £3 million; loss per ordinary share 11.2p (2010: 12.9p). | revenue 3000000 GBP 1000000; eps -0.112 GBP/share 1
                    Revenue for the quarter was £3 million; loss per share (p) p .p pence or p per share. | revenue 3000000 GBP 1000000
                    For the quarter, revenue was $12 million, against $9 million last year, and a net loss of $2 million. | revenue 12000000 USD 1000000; net-income -2000000 USD 1000000
                    For the quarter, revenue: $4.1 million (2010: $3.6 million). | revenue 4100000 USD 1000000
                    For the quarter, net loss of $1.1 million and cash of $30 million at June 30, 2011. | net-income -1100000 USD 1000000; cash 30000000 USD 1000000
                    For the quarter, net income was $5 million, $0.20 per share. | net-income 5000000 USD 1000000; eps 0.20 USD/share 1
                    For the quarter, the company made a profit of $318,000. | net-income 318000 USD 1
                    In the quarter we lost $2.2 million. A year ago we lost $1.9 million. | net-income -2200000 USD 1000000
                    In the quarter we lost $2.2 million on the sale of the plant. | -
                    In the quarter we lost $2.2 million on revenue of $9 million. | revenue 9000000 USD 1000000; net-income -2200000 USD 1000000
                    In the quarter it narrowed its loss to $3.3 million from $4.8 million. | net-income -3300000 USD 1000000
                    There was a second-quarter loss of $3.3 million. | net-income -3300000 USD 1000000
                    In the quarter we made $1.1 million, or $0.03 per share. | net-income 1100000 USD 1000000; eps 0.03 USD/share 1
                    Aldwych lost 27 cents a share in the quarter. | -
                    For the quarter, Aldwych earned $3.5 million, or $.26 per share. | net-income 3500000 USD 1000000; eps 0.26 USD/share 1
                    Without the charge for the quarter, it would have earned $3.5 million, or $.26 per share. | -
                    For the quarter, net income was $6.3 million, or $0.13 per basic and $0.12 per diluted share. | net-income 6300000 USD 1000000; eps-basic 0.13 USD/share 1; eps-diluted 0.12 USD/share 1
                    For the quarter, net income was $1,873,000, or $.15 per diluted share ($.16 basic). | net-income 1873000 USD 1; eps-basic 0.16 USD/share 1; eps-diluted 0.15 USD/share 1
                    For the quarter, net revenues came to $312 million, compared with $261 million in 2010, and net income to $61 million. | revenue 312000000 USD 1000000; net-income 61000000 USD 1000000
                    Second-quarter revenue was $9 million. In the same quarter of 2010 revenue was $8 million and net loss was $1 million. | revenue 9000000 USD 1000000
                    In 2010 net income was $4 million. In 2012 revenue was $5 million. | -
                    Net loss for the first half of the year was $4 million. | -
                    Year-to-date, net revenues were $36.2 million. | -
                    For the quarter, Zorvexa Labs revenue was $9 million. | -
                    We closed the quarter with $9.7 million of cash. | cash 9700000 USD 1000000
                    On June 30 we had $9.7 million of cash and no debt. | cash 9700000 USD 1000000
                    On March 31 we had $9.7 million of cash and no debt. | -
                    The balance of cash and investments at the end of June was $55 million. | cash-and-securities 55000000 USD 1000000
                    Cash at bank on 30 June 2011 stood at US$21.9 million. | cash 21900000 USD 1000000
                    For the quarter, revenue was $9 million. Cash and investments were $8 million at quarter end, including $2 million of cash. | revenue 9000000 USD 1000000; cash 2000000 USD 1000000; cash-and-securities 8000000 USD 1000000
                    For the quarter, revenue was $9 million. At year-end cash was $8 million. | revenue 9000000 USD 1000000
                    """)
    void otherWordsForTheSame(String text, String expected) {
        assertThat(String.join("; ", figures(text, "2011-06-30", "quarter")))
                .isEqualTo(expected.equals("-") ? "" : expected);
    }

    @Test
    void aHeadingNamesThePeriodOfTheParagraphsBelow() {
        String html = "<h3>%s</h3><p>Net loss was $17.5 million.</p>";
        assertThat(
                        figures(
                                html.formatted("Second Quarter 2011 Financial Results"),
                                "2011-06-30",
                                "quarter"))
                .containsExactly("net-income -17500000 USD 1000000");
        assertThat(
                        figures(
                                html.formatted("Six Month 2011 Financial Results"),
                                "2011-06-30",
                                "quarter"))
                .isEmpty();
        assertThat(
                        figures(
                                html.formatted("Second Quarter and Full Year Financial Results"),
                                "2011-06-30",
                                "quarter"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Aldwych today reported a net loss of $8.2 million for the quarter ended March 31, 2007.           | 2007-03-31
                    Aldwych today announced its financial results for the three-month period ended March 31, 2007.     | 2007-03-31
                    Aldwych will release its financial results for the quarter ended March 31, 2007 on Thursday, May 8. | none
                    Aldwych plans to report its financial results for the quarter ended March 31, 2007 in May.         | none
                    """)
    void whatWasReportedAnnouncesAndWhatWillBeDoesNot(String text, String end) {
        Story story = Story.ofFigures(texts());
        story.add(page(text), 0, 0, 1);
        Optional<Announcement> told =
                Results.of(story.sentences(), Optional.of("2.02"), true, Optional.empty());
        assertThat(told.flatMap(Announcement::end).map(LocalDate::toString).orElse("none"))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fourth quarter and year ended December 31, 2011               | year; quarter
                    three and nine months ended September 30, 2011                | quarter; nine-months
                    second quarter and six months ended June 30, 2011             | quarter; six-months
                    quarter ended June 30, 2011                                   | quarter
                    first quarter of fiscal year 2012, which ended June 30, 2011  | quarter
                    first quarter of its fiscal year 2012 ended June 30, 2011     | quarter
                    fiscal year ended June 30, 2011                               | year
                    """)
    void aSentenceMayAnnounceTwoPeriodsWithOneEnd(String period, String lengths) {
        Page page = page("Aldwych announced its financial results for the " + period + ".");
        Story story = Story.ofFigures(texts());
        story.add(page, 0, 0, 1);
        List<Event> events =
                Results.of(story.sentences(), Optional.of("2.02"), true, Optional.empty())
                        .map(a ->
                                ResultEvents.of(
                                        List.of(a), texts(), List.of(Figures.Place.all(page))))
                        .orElse(List.of());
        assertThat(
                        events.stream()
                                .map(e -> ((Event.FinancialResults) e).length().orElse("-"))
                                .toList())
                .isEqualTo(List.of(lengths.split("; ")));
    }

    /// The periods of [#STATEMENT], each with its figures.
    private static final List<String> OF_STATEMENT =
            List.of(
                    "quarter revenue net-income eps-basic eps-diluted cash",
                    "six-months revenue net-income eps-basic eps-diluted cash");

    @Test
    void aPeriodThatOnlyTheStatementHasIsToldToo() {
        String announced = announced("quarter");
        assertThat(periods(announced + STATEMENT)).isEqualTo(OF_STATEMENT);
        assertThat(periods(announced + "The second half began well.")).containsExactly("quarter");
    }

    @Test
    void aPeriodThatOnlyASentenceHasIsToldToo() {
        assertThat(
                        periods(
                                """
                                Aldwych announced its results for the quarter ended June 30, 2011.

                                Net loss for the quarter was $6.3 million. For the six months ended
                                June 30, 2011, revenues were $2.4 million and the net loss was $11.0
                                million.
                                """))
                .containsExactly("quarter net-income", "six-months revenue net-income");
        assertThat(
                        periods(
                                """
                                Aldwych announced its results for the quarter ended June 30, 2011.
                                Cash will last for the next nine months.
                                """))
                .containsExactly("quarter");
    }

    @Test
    void thePeriodWhoseLengthNobodySaysIsThatOfTheStatement() {
        String announced = announced("period");
        assertThat(periods(announced + STATEMENT)).isEqualTo(OF_STATEMENT);
        assertThat(periods(announced)).containsExactly("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    announced its financial results for the third quarter of 2019.                          | 2019-11-06 | quarter 2019-09-30
                    announced its third quarter 2019 financial results.                                     | 2019-11-06 | quarter 2019-09-30
                    reported financial results for its third quarter.                                       | 2019-11-06 | quarter 2019-09-30
                    announced Q3 2019 financial results for the quarter.                                    | 2019-11-06 | quarter 2019-09-30
                    announced financial results for the fourth quarter and full year 2019.                  | 2020-02-20 | year 2019-12-31, quarter 2019-12-31
                    announced its financial results for the second quarter of 2019.                         | 2019-02-06 | quarter -
                    announced its financial results for the third quarter of 2019.                          | 2019-12-04 | quarter -
                    announced its financial results for the fiscal third quarter of 2019.                   | 2019-11-06 | quarter -
                    announced its financial results for the third quarter of 2019.                          |            | quarter -
                    announced that it will release its results for the quarter ended September 30, 2019.    | 2019-11-01 | none
                    announced that it plans to report results for the quarter ended September 30, 2019.     | 2019-11-01 | none
                    announces the date of its third quarter 2019 results.                                   | 2019-11-01 | none
                    announced that its earnings release for the third quarter of 2019 has been postponed.   | 2019-11-01 | none
                    announced results for the quarter ended September 30, 2019 and will hold a call.        | 2019-11-06 | quarter 2019-09-30
                    issued a press release to report its results for the quarter ended September 30, 2019.  | 2019-11-06 | quarter 2019-09-30
                    posted record results for the quarter ended September 30, 2019.                         | 2019-11-06 | quarter 2019-09-30
                    published its results for the six months to September 30, 2019.                         | 2019-11-06 | six-months 2019-09-30
                    made public the results of its fiscal year, which closed on September 30, 2019.         | 2019-11-25 | year 2019-09-30
                    issued statements of operations for its third fiscal quarter, with revenue of $9 million. | 2019-11-06 | quarter -
                    reported results for the quarter ended September 30.                                    | 2019-11-06 | quarter 2019-09-30
                    reported results for the thirteen weeks ended September 28, 2019.                       | 2019-11-06 | quarter 2019-09-28
                    reported results for its fourth quarter and 12 months ended September 30, 2019.         | 2019-11-06 | year 2019-09-30, quarter 2019-09-30
                    announced its results for the first half of 2019.                                       | 2019-09-06 | six-months 2019-06-30
                    expects to report revenue of $9 million for the quarter ended September 30, 2019.       | 2019-10-06 | quarter 2019-09-30
                    has closed on September 30, 2019 the sale of a plant, as a statement says.              | 2019-11-06 | none
                    """)
    void whatIsNamedIsOfTheCalendarAndWhatIsToComeIsNone(
            String rest, LocalDate announced, String periods) {
        Page page = page("On that day Aldwych Therapeutics, Inc. " + rest);
        Story story = Story.ofFigures(texts());
        story.add(page, 0, 0, page.lines());
        List<String> told =
                Results.of(
                                story.sentences(),
                                Optional.of("2.02"),
                                true,
                                Optional.ofNullable(announced))
                        .map(a -> ResultEvents.of(List.of(a), texts(), List.of()))
                        .orElse(List.of())
                        .stream()
                        .map(e -> (Event.FinancialResults) e)
                        .map(e ->
                                e.length().orElse("-")
                                        + " "
                                        + e.periodEnd().map(LocalDate::toString).orElse("-"))
                        .toList();
        assertThat(told.isEmpty() ? "none" : String.join(", ", told)).isEqualTo(periods);
    }

    private static String announced(String period) {
        return "Aldwych announced its results for the "
                + period
                + """
                 ended June 30, 2011.

                The company will talk about them tomorrow at nine in the morning, and whoever wants
                to listen finds the number to call on its pages.

                """;
    }

    private static List<String> periods(String text) {
        Page page = page(text);
        Story story = Story.ofFigures(texts());
        story.add(page, 0, 0, page.lines());
        return Results.of(story.sentences(), Optional.of("2.02"), true, Optional.empty())
                .map(a -> ResultEvents.of(List.of(a), texts(), List.of(Figures.Place.all(page))))
                .orElse(List.of())
                .stream()
                .map(e -> (Event.FinancialResults) e)
                .map(e ->
                        e.figures().stream()
                                .map(Event.Figure::name)
                                .reduce(e.length().orElse("-"), (a, b) -> a + " " + b))
                .toList();
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

    private static Paragraphs texts() {
        return new Paragraphs(new Introductions(new Parties("Aldwych Therapeutics, Inc.")));
    }

    private static Page page(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return PageReader.read(bytes, 0, bytes.length, 1);
    }

    private static List<String> figures(String text, String end, String length) {
        Figures.Read read =
                Figures.read(
                        texts(),
                        List.of(Figures.Place.all(page(text))),
                        new Figures.Period(Optional.of(LocalDate.parse(end)), Optional.of(length)),
                        Optional.empty());
        return read.figures().stream()
                .map(f ->
                        f.name()
                                + " "
                                + f.value().toPlainString()
                                + " "
                                + f.unit()
                                + " "
                                + f.scale())
                .toList();
    }
}
