package dev.octavo.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.edgar.Submission;
import dev.octavo.edgar.SubmissionReader;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.reader.ReportReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosuresTest {

    private static String text(String date, String item, String body) {
        return """
        SECURITIES AND EXCHANGE COMMISSION
        Washington, D.C. 20549

        FORM 8-K

        CURRENT REPORT

        Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

        Date of Report (Date of earliest event reported): %s

        TARNBROOK BIOSCIENCES, INC.
        (Exact name of registrant as specified in its charter)

        Item %s

        %s

        SIGNATURES

        Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this
        report to be signed on its behalf by the undersigned hereunto duly authorized.

        By: /s/ Wilma Quist
        """
                .formatted(date, item, body);
    }

    private static Disclosures read(byte[] bytes) {
        Submission s = SubmissionReader.read(bytes, "a.txt");
        Page page =
                PageReader.read(
                        bytes,
                        s.documents().getFirst().bodyStart(),
                        s.documents().getFirst().bodyEnd(),
                        1);
        CurrentReport r = ReportReader.read(s, page).orElseThrow();
        return Disclosures.read(r, Map.of(1, page));
    }

    private static Disclosures item502(String body) {
        return read(
                text("May 4, 2016", "5.02 Departure of Directors or Certain Officers", body)
                        .getBytes(UTF_8));
    }

    private static Disclosures item507(String body) {
        return read(
                text(
                                "May 4, 2016",
                                "5.07 Submission of Matters to a Vote of Security Holders",
                                body)
                        .getBytes(UTF_8));
    }

    private static String shown(Person p) {
        return p.name().orElse("-")
                + " | "
                + p.role().orElse("-")
                + " | "
                + p.change().orElse(Person.Change.LEAVING)
                + " | "
                + p.date().value().map(w -> w.date().toString()).orElse("-")
                + " | "
                + p.announced().value().map(Object::toString).orElse("-");
    }

    private static String people(Disclosures d) {
        return d.people().stream().map(DisclosuresTest::shown).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "On May 2, 2016, Oda Brenn resigned from the Board of Directors of the Company.~Oda Brenn | Board of Directors | RESIGNED | 2016-05-02 | 2016-05-02",
                "On May 2, 2016, Mr. Oda K. Brenn, Chief Financial Officer of the Company, notified the Company of his decision to retire, effective June 30, 2016.~Oda K. Brenn | Chief Financial Officer | RETIRED | 2016-06-30 | 2016-05-02",
                "Effective May 1, 2016, the Board appointed Liv van der Aas, age 51, as Executive Vice President and General Counsel.~Liv van der Aas | Executive Vice President and General Counsel | APPOINTED | 2016-05-01 | -",
                "On May 2, 2016, the Company terminated Per Holt Jr. as its Chief Commercial Officer.~Per Holt Jr. | Chief Commercial Officer | TERMINATED | 2016-05-02 | 2016-05-02",
                "Dr. Ylva Storm has informed the Board that she will not stand for re-election at the annual meeting.~Ylva Storm | - | NOT_STANDING | - | -",
                "On May 3, 2016, the Company announced the appointment of Bo Lindqvist as President, effective in June 2016.~Bo Lindqvist | President | APPOINTED | 2016-06-01 | 2016-05-03",
                "The Company mourns Axel Prahl, a director since 2003, who died on April 29, 2016.~Axel Prahl | director | DIED | 2016-04-29 | -",
                "On May 2, 2016, the Board elected Tove Dahl as a Class II director, effective immediately.~Tove Dahl | Class II director | ELECTED | 2016-05-02 | 2016-05-02",
                "Sten Falk will step down from his role as Treasurer effective May 31, 2016.~Sten Falk | Treasurer | LEAVING | 2016-05-31 | -",
            })
    void somebody_comes_or_goes(String sentence, String expected) {
        assertThat(people(item502(sentence))).isEqualTo(expected);
    }

    @Test
    void several_names_share_a_sentence() {
        assertThat(
                        people(
                                item502(
                                        "On May 2, 2016, directors Oda Brenn, Liv Aas and Per Holt notified the Company that they intend to retire from the Board, each effective June 1, 2016.")))
                .isEqualTo(
                        """
                        Oda Brenn | Board | RETIRED | 2016-06-01 | 2016-05-02
                        Liv Aas | Board | RETIRED | 2016-06-01 | 2016-05-02
                        Per Holt | Board | RETIRED | 2016-06-01 | 2016-05-02\
                        """);
    }

    @Test
    void a_later_sentence_gives_the_day() {
        assertThat(
                        people(
                                item502(
                                        "On May 2, 2016, the Board appointed Oda Brenn as Chief Executive Officer. Ms. Brenn will assume her new role on July 11, 2016.")))
                .isEqualTo(
                        "Oda Brenn | Chief Executive Officer | APPOINTED | 2016-07-11 | 2016-05-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "If Mr. Brenn resigns for Good Reason, he will receive twelve months of salary.~",
                "Upon termination of Ms. Aas without cause, her options vest.~",
                "On May 2, 2016, the Compensation Committee approved the Annual Incentive Plan.~",
                "Prior to joining the Company, Per Holt was appointed Chief Executive Officer of Merrowdale Pharmaceuticals, Inc. in 2004.~",
                "The Dunmorrow Stock Plan was terminated on May 2, 2016.~",
                "The information in Item 1.01 is incorporated by reference.~",
            })
    void conditions_plans_and_the_past_are_left_alone(String sentence, String nothing) {
        assertThat(nothing).isNull();
        assertThat(item502(sentence).people()).isEmpty();
    }

    @Test
    void an_item_6_of_the_old_numbering_is_read_too() {
        Disclosures d =
                read(
                        text(
                                        "March 3, 1999",
                                        "6. Resignations of Registrant's Directors",
                                        "On March 1, 1999, Oda Brenn resigned as a director of the Company.")
                                .getBytes(UTF_8));
        assertThat(people(d))
                .isEqualTo("Oda Brenn | director | RESIGNED | 1999-03-01 | 1999-03-01");
        assertThat(d.people().getFirst().item()).isEqualTo("6");
    }

    private static String shown(Vote v) {
        return v.number().orElse("-")
                + " "
                + v.kind()
                + " "
                + v.nominee().orElse("-")
                + " "
                + figure(v.votesFor())
                + "/"
                + figure(v.against())
                + "/"
                + figure(v.abstained())
                + "/"
                + figure(v.withheld())
                + "/"
                + figure(v.brokerNonVotes());
    }

    private static String figure(Fact<java.math.BigDecimal> f) {
        return f.value().map(java.math.BigDecimal::toPlainString).orElse("-");
    }

    private static String votes(Disclosures d) {
        return d.votes().stream().map(DisclosuresTest::shown).collect(Collectors.joining("\n"));
    }

    @Test
    void headings_and_rows_of_a_converted_table() {
        assertThat(
                        votes(
                                item507(
                                        """
                                        Proposal No. 1: Election of Directors

                                        Nominee              For         Withheld     Broker Non-Votes
                                        ------------------------------------------------------------
                                        Oda K. Brenn         1,200,300      4,500          600,700
                                        Per Holt, Jr.        1,100,200    104,600          600,700

                                        Proposal No. 2: Ratification of the appointment of Halvern & Co. LLP as independent registered public accounting firm

                                        For          Against      Abstain
                                        1,800,000    1,000        4,500

                                        Proposal No. 3: Advisory vote to approve executive compensation

                                        For          Against      Abstain     Broker Non-Votes
                                        1,100,000    95,300       9,500       600,700
                                        """)))
                .isEqualTo(
                        """
                        1 DIRECTOR Oda K. Brenn 1200300/-/-/4500/600700
                        1 DIRECTOR Per Holt, Jr. 1100200/-/-/104600/600700
                        2 AUDITOR - 1800000/1000/4500/-/-
                        3 SAY_ON_PAY - 1100000/95300/9500/-/600700\
                        """);
    }

    @Test
    void a_table_of_html() {
        String body =
                "<p>1. The stockholders elected the following nominees as directors:</p><table><tr><td>Name</td><td>Votes For</td><td>Votes Against</td><td>Abstentions</td><td>Broker Non-Votes*</td></tr>"
                        + "<tr><td>Oda Brenn</td><td>1,200</td><td>34</td><td>5</td><td>—</td></tr><tr><td>Liv Aas</td><td>1,100</td><td>134</td><td>5</td><td>—</td></tr></table><p>* None.</p>";
        String html =
                "<html><body><p>"
                        + text(
                                        "May 4, 2016",
                                        "5.07 Submission of Matters to a Vote of Security Holders",
                                        "@@")
                                .replace("\n\n", "</p><p>")
                                .replace("@@", body)
                        + "</p></body></html>";
        assertThat(votes(read(html.getBytes(UTF_8))))
                .isEqualTo("1 DIRECTOR Oda Brenn 1200/34/5/-/-\n1 DIRECTOR Liv Aas 1100/134/5/-/-");
    }

    @Test
    void prose_and_headings_in_turn() {
        assertThat(
                        votes(
                                item507(
                                        """
                                        1. To approve an amendment of the certificate of incorporation.

                                        Votes For: 1,200,300 Votes Against: 34,000 Abstentions: 500

                                        2. The holders approved the merger, with 1,806,791 shares in favor, 508,390 shares against, 7,129 shares abstaining and 250,464 broker non-votes.

                                        3. An advisory vote on the frequency of votes on pay: 900,100 votes for every year, 3,200 votes for every two years, 1,100 votes for every three years, 77 abstentions.
                                        """)))
                .isEqualTo(
                        """
                        1 OTHER - 1200300/34000/500/-/-
                        2 OTHER - 1806791/508390/7129/-/250464
                        3 FREQUENCY - -/-/77/-/-\
                        """);
    }

    @Test
    void a_row_with_other_than_as_many_figures_is_not_read() {
        assertThat(
                        item507(
                                        "1. Election of Directors\n\nNominee For Withheld Broker Non-Votes\nOda Brenn 1,200\n")
                                .votes())
                .isEmpty();
        assertThat(
                        item507(
                                        "Shares were counted for, against and abstaining; see Exhibit 99.1 of 2016.")
                                .votes())
                .isEmpty();
        assertThat(
                        item507("For\nAgainst\nAbstain\n11,000,000\n600,000\n$1,000\n\nThe end.\n")
                                .votes())
                .isEmpty();
    }

    @Test
    void a_huge_table_takes_no_more_than_its_length() {
        Growth.assertInProportion(
                60_000,
                n ->
                        item507(
                                "Nominee For Withheld\n"
                                        + "Oda Brenn 1,200 34\nFor Against ".repeat(n)));
        Growth.assertInProportion(40_000, n -> item502("Oda Brenn resigned and ".repeat(n)));
        Growth.assertInProportion(
                40_000, n -> item502("Oda " + "Van ".repeat(n) + "Bank resigned"));
        Growth.assertInProportion(200_000, n -> item507("For ".repeat(n)));
        Growth.assertInProportion(100_000, n -> item507("1 for ( ".repeat(n)));
    }

    @Test
    void auditors_come_and_go() {
        Disclosures d =
                read(
                        text(
                                        "May 4, 2016",
                                        "4.01 Changes in Registrant's Certifying Accountant",
                                        """
                                        (a) On May 2, 2016, the Audit Committee dismissed Halvern & Quist, LLP as the Company's independent registered public accounting
                                        firm. During the two years ended December 31, 2015 there were no disagreements with Halvern & Quist, LLP.

                                        (b) On May 3, 2016, the Company engaged Brandt Storm LLP as its new auditors. Prior to the engagement of Brandt Storm LLP, the
                                        Company had not consulted Brandt Storm LLP.
                                        """)
                                .getBytes(UTF_8));
        assertThat(
                        d.auditors().stream()
                                .map(a ->
                                        a.name().orElse("-")
                                                + " "
                                                + a.act().orElse(AuditorChange.Act.DECLINED)
                                                + " "
                                                + a.date().value().orElseThrow().date())
                                .toList())
                .isEqualTo(
                        List.of(
                                "Halvern & Quist, LLP DISMISSED 2016-05-02",
                                "Brandt Storm LLP ENGAGED 2016-05-03"));
    }

    @Test
    void every_value_leads_to_its_bytes() {
        byte[] bytes =
                text(
                                "May 4, 2016",
                                "5.02 Departure of Directors",
                                "On May 2, 2016, Oda\nBrenn resigned as Chief\nFinancial Officer, effective May 9, 2016.")
                        .getBytes(UTF_8);
        Person p = read(bytes).people().getFirst();
        assertThat(joined(bytes, p.name().at())).isEqualTo("Oda Brenn");
        assertThat(joined(bytes, p.role().at())).isEqualTo("Chief Financial Officer");
        assertThat(joined(bytes, p.date().at())).isEqualTo("May 9, 2016");
        assertThat(joined(bytes, p.change().at())).isEqualTo("resigned");
        assertThat(joined(bytes, p.told())).startsWith("On May 2, 2016").endsWith("May 9, 2016.");
    }

    private static String joined(byte[] bytes, List<Span> at) {
        return at.stream()
                .map(s -> new String(bytes, s.start(), s.length(), UTF_8))
                .collect(Collectors.joining(" "));
    }

    @Test
    void other_items_cost_nothing_and_tell_nothing() {
        assertThat(
                        read(
                                text(
                                                "May 4, 2016",
                                                "8.01 Other Events",
                                                "On May 2, 2016, Oda Brenn resigned as a director.")
                                        .getBytes(UTF_8)))
                .isEqualTo(Disclosures.NONE);
    }
}
