package dev.octavo.biopharma.figure;

import static dev.octavo.biopharma.figure.ReadFigures.figures;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Headline figures that sentences tell, and of which period they are.
class FigureProseTest {

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
}
