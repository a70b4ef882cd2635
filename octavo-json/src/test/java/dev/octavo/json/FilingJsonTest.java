package dev.octavo.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilingJsonTest {

    private static final String SUBMISSION =
            """
            <SEC-DOCUMENT>0009999999-10-000001.txt : 20100304
            <SEC-HEADER>0009999999-10-000001.hdr.sgml : 20100304
            <ACCEPTANCE-DATETIME>20100304120000
            CONFORMED SUBMISSION TYPE:	8-K
            PUBLIC DOCUMENT COUNT:		1
            CONFORMED PERIOD OF REPORT:	20100303
            ITEM INFORMATION:		Other Events
            FILED AS OF DATE:		20100304
            FILER:
            	COMPANY DATA:
            		COMPANY CONFORMED NAME:			ALDERMERE BIO INC
            		CENTRAL INDEX KEY:			0009999991
            	BUSINESS ADDRESS:
            		CITY:			CAMBRIDGE
            		BUSINESS PHONE:		6175550100
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <FILENAME>a.htm
            <TEXT>
            <HTML><BODY><P>SECURITIES AND EXCHANGE COMMISSION</P><P>FORM 8-K</P><P>CURRENT REPORT</P>
            <P>Date of Report (Date of earliest event reported): March 3, 2010</P>
            <P>Aldermere Bio, Inc.</P><P>(Exact name of registrant as specified in its charter)</P>
            <P>Item 8.01 Other Events.</P><P>On March 3, 2010 Aldermere&#146;s &quot;window&quot; opened.</P>
            <P>SIGNATURES</P><P>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.</P>
            <P>/s/ Ada Quill</P></BODY></HTML>
            </TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            """;

    private static Filing read(String text) {
        return FilingReader.read(
                text.getBytes(StandardCharsets.US_ASCII), "in/a.txt", Optional.of("m.txt"));
    }

    private static String json(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FilingJson.write(read(text), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String range(int document, String text) {
        int at = SUBMISSION.indexOf(text);
        return "{\"document\":"
                + document
                + ",\"start\":"
                + at
                + ",\"end\":"
                + (at + text.length())
                + "}";
    }

    @Test
    void valuesArePlainAndNullsPrinted() {
        assertThat(json(SUBMISSION))
                .startsWith(
                        "{\"file\":\"in/a.txt\",\"member\":\"m.txt\",\"accession\":\"0009999999-10-000001\",\"form\":\"8-K\",\"amends\":null,\"header\":{\"acceptedAt\":\"2010-03-04T12:00:00\","
                                + "\"filedOn\":\"2010-03-04\",\"periodOfReport\":\"2010-03-03\",\"items\":[\"8.01\"],\"filers\":[{\"cik\":\"0009999991\",\"name\":\"ALDERMERE BIO INC\",\"sic\":null,"
                                + "\"stateOfIncorporation\":null,\"fiscalYearEnd\":null,\"fileNumber\":null,\"ein\":null,\"business\":{\"street1\":null,\"street2\":null,\"city\":\"CAMBRIDGE\","
                                + "\"state\":null,\"zip\":null,\"phone\":\"6175550100\"},\"mail\":null,\"formerNames\":[]}],\"documents\":[{\"number\":1,\"type\":\"8-K\",\"filename\":\"a.htm\",\"description\":null,")
                .contains(
                        "\"cover\":{\"registrant\":\"Aldermere Bio, Inc.\",\"reportDate\":\"2010-03-03\",")
                .contains(
                        "\"checkboxes\":null,\"emergingGrowth\":null,\"exTransition\":null,\"securities\":[],\"amendment\":false}")
                .contains(
                        "\"items\":[{\"number\":\"8.01\",\"current\":\"8.01\",\"caption\":\"Other Events\",\"status\":null,\"statusByForm\":\"filed\","
                                + "\"text\":\"On March 3, 2010 Aldermere’s \\\"window\\\" opened.\",\"sharedWith\":[]}],\"exhibits\":[]")
                .contains("\"releases\":[],\"evidence\":{");
    }

    @Test
    void evidenceStandsInOneMapByPointer() {
        assertThat(json(SUBMISSION))
                .contains("\"/header/documents/0/filename\":" + range(1, "a.htm"))
                .contains("\"/header/documents/0/type\":{\"document\":1,")
                .doesNotContain("/header/documents/0/description")
                .contains("\"/header/items/0\":" + range(0, "Other Events"))
                .contains("\"/header/filers/0/business/city\":" + range(0, "CAMBRIDGE"))
                .contains("\"/cover/registrant\":" + range(1, "Aldermere Bio, Inc."))
                .contains(
                        "\"/items/0\":"
                                + range(
                                        1,
                                        "On March 3, 2010 Aldermere&#146;s &quot;window&quot; opened."))
                .contains("\"/items/0/number\":" + range(1, "Item 8.01"));
    }

    @Test
    void theAccessionNumberOfTheHeaderHasItsPlace() {
        String line = "ACCESSION NUMBER:\t\t";
        String text =
                SUBMISSION.replace("CONFORMED SUB", line + "0009999999-10-000001\nCONFORMED SUB");
        int at = text.indexOf(line) + line.length();
        assertThat(json(text))
                .contains(
                        "\"/accession\":{\"document\":0,\"start\":"
                                + at
                                + ",\"end\":"
                                + (at + 20)
                                + "}");
    }

    @Test
    void anExhibitAloneHasNoFormAndNoCover() {
        assertThat(json("<DOCUMENT>\n<TYPE>EX-99.2\n<TEXT>\nBalance sheet\n</TEXT>\n</DOCUMENT>\n"))
                .isEqualTo(
                        "{\"file\":\"in/a.txt\",\"member\":\"m.txt\",\"accession\":null,\"form\":null,\"amends\":null,\"header\":null,\"cover\":null,\"items\":[],\"exhibits\":[],"
                                + "\"signatures\":[],\"releases\":[],\"evidence\":{},\"problems\":[]}");
    }

    @Test
    void problemsTellCodeSeverityAndPlace() {
        String cut = SUBMISSION.substring(0, SUBMISSION.indexOf("</BODY>"));
        assertThat(json(cut))
                .contains(
                        "{\"code\":\"truncated-submission\",\"severity\":\"error\",\"message\":\"the submission ends inside document 1 (8-K)\",\"document\":1,\"start\":"
                                + cut.length()
                                + ",\"end\":"
                                + cut.length()
                                + "}");
    }

    @Test
    void theStreamStaysOpen() {
        boolean[] closed = {false};
        FilingJson.write(
                read(SUBMISSION),
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                });
        assertThat(closed[0]).isFalse();
    }
}
