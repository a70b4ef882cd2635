package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.json.EventJsonReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"type":"milestone-payment","payer":"Dunmorrow plc","payee":"Tarnbrook, Inc.","amount":1250000.5,"currency":"EUR","qualifier":"up-to","trigger":{"type":"phase-start","text":"x"},"compound":"DUN-9","phase":"II"} | Dunmorrow plc → Tarnbrook, Inc. · up to €1,250,000.5 · Phase II start · DUN-9
                    {"type":"payment","kind":"option-fee","payee":"Tarnbrook, Inc.","qualifier":"undisclosed"} | ? → Tarnbrook, Inc. · undisclosed option fee
                    {"type":"agreement","title":"License Agreement","kinds":["license"],"parties":[{"name":"A"},{"name":"B"}],"agreementDate":"2004","upfront":{"amount":40,"currency":"USD","qualifier":"exact"}} | License Agreement · A and B · of 2004 · $40 upfront
                    {"type":"amendment","kinds":["license","supply"],"changes":[{"field":"term","before":"x","after":"until 2009"},{"field":"terms"}]} | license, supply · term: until 2009 · terms
                    {"type":"termination","kinds":[],"termination":{"by":"B","effectiveDate":"2016-02-01"}} | by B · effective 2016-02-01
                    {"type":"launch","kind":"first-sale","compound":"ALD-204","indication":"gout","territory":"Germany, UK","seller":"Belgrave plc","date":"2013-06-01","datePrecision":"month"} | ALD-204 · first sale · gout · Germany, UK · by Belgrave plc · 2013-06
                    {"type":"clinical-status","event":"first-patient-dosed","compound":"ALD-204","phase":"I/II","date":"2008-01-01","datePrecision":"half"} | ALD-204 · Phase I/II first patient dosed · 2008 H1
                    {"type":"regulatory","agency":"FDA","action":"refused","compound":"ALD-204"} | ALD-204 · FDA refused
                    {"type":"compound","name":"Z-DM1","modality":"antibody-drug-conjugate","target":"CD19","ownership":"out-licensed","partner":"Belgrave"} | Z-DM1 · antibody drug conjugate · against CD19 · out licensed · with Belgrave
                    {"type":"financial-results","period":{"end":"2011-06-30","length":"six-months"},"figures":[{"name":"net-income","value":-6253000,"unit":"USD"},{"name":"eps-basic","value":-0.13,"unit":"USD/share"}]} | six months to 2011-06-30 · net income -$6,253,000 · eps basic -$0.13
                    {"type":"financial-results"} | ``
                    {"type":"forward-looking","about":"trial","cue":"expects to","horizon":"later this year"} | trial · expects to · later this year
                    """)
    void an_event_in_a_line(String json, String words) {
        assertThat(EventWords.of(EventJsonReader.read(json))).isEqualTo(words);
    }
}
