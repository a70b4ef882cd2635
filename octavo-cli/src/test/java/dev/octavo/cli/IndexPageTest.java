package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// EDGAR's index-headers pages, which lie beside the submissions they are of.
class IndexPageTest {

    @TempDir private Path folder;

    @BeforeEach
    void pages() throws IOException {
        page("8-K", "0009999999-24-000001");
        page("144", "0009999999-24-000002");
    }

    private void page(String form, String accession) throws IOException {
        Files.writeString(
                folder.resolve(accession + "-index-headers.html"),
                """
                <HTML><HEAD><TITLE>SEC EDGAR Submission %2$s</TITLE>
                <!--
                <SEC-HEADER>%2$s.hdr.sgml : 20240603
                <ACCESSION-NUMBER>%2$s
                <TYPE>%1$s
                <PUBLIC-DOCUMENT-COUNT>1
                <PERIOD>20240529
                <ITEMS>5.07
                <FILING-DATE>20240603
                <FILER>
                <COMPANY-DATA>
                <CONFORMED-NAME>BRACKEN FALLS CORP
                <CIK>0009999999
                </COMPANY-DATA>
                </FILER>
                </SEC-HEADER>
                -->
                </HEAD><BODY><PRE>&lt;DOCUMENT&gt; <a href="a.htm">Document 1</a></PRE></BODY></HTML>
                """
                        .formatted(form, accession));
    }

    @Test
    void are_refused_since_the_submission_is_beside_them() {
        Ran ran = Ran.octavo("read", folder.toString());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("the index page of submission 0009999999-24-000001, not a filing")
                .contains("form 144, not an 8-K");
    }

    @Test
    void give_their_header_where_they_are_asked_for() {
        Ran ran = Ran.octavo("read", "--index-pages", folder.toString());
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.out())
                .contains("\"accession\":\"0009999999-24-000001\",\"form\":\"8-K\"")
                .contains("\"filedOn\":\"2024-06-03\"", "\"items\":[\"5.07\"]")
                .contains("\"name\":\"BRACKEN FALLS CORP\"")
                .contains("\"code\":\"no-documents\"")
                .doesNotContain("not-an-8-k");
        assertThat(ran.err()).contains("form 144, not an 8-K");
    }
}
