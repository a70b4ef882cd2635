package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which amendments `octavo read` links to which originals.
class AmendmentLinkTest {

    private static final String NOTE =
            "This Amendment No. 1 amends Item 8.01 of the Current Report on Form 8-K filed on March 4, 2010.";

    @TempDir Path folder;

    /// A report; without a CIK a bare document.
    private static String report(
            String form, String cik, int serial, String filed, String reported, String note) {
        String body =
                "<HTML><BODY><P>SECURITIES AND EXCHANGE COMMISSION</P><P>FORM "
                        + form
                        + "</P><P>CURRENT REPORT</P><P>Date of Report (Date of earliest event reported): "
                        + reported
                        + "</P><P>Aldermere Bio, Inc.</P><P>(Exact name of registrant as specified in its charter)</P><P>"
                        + note
                        + "</P><P>Item 8.01 Other Events.</P><P>A window opened.</P><P>SIGNATURES</P><P>Pursuant to the requirements of the Securities Exchange Act of 1934,"
                        + " the registrant has duly caused this report to be signed.</P><P>/s/ Ada Quill</P></BODY></HTML>\n";
        if (cik.isEmpty()) {
            return body;
        }
        String accession = "0009999999-10-00000" + serial;
        return "<SEC-DOCUMENT>"
                + accession
                + ".txt : "
                + filed
                + "\n<SEC-HEADER>"
                + accession
                + ".hdr.sgml : "
                + filed
                + "\nACCESSION NUMBER:\t\t"
                + accession
                + "\nCONFORMED SUBMISSION TYPE:\t"
                + form
                + "\nPUBLIC DOCUMENT COUNT:\t1\nCONFORMED PERIOD OF REPORT:\t20100303\nFILED AS OF DATE:\t\t"
                + filed
                + "\nFILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\tALDERMERE BIO INC\n\t\tCENTRAL INDEX KEY:\t\t\t"
                + cik
                + "\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>"
                + form
                + "\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n"
                + body
                + "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n";
    }

    private static final String ORIGINAL =
            report("8-K", "0009999991", 1, "20100304", "March 3, 2010", "");
    private static final String AMENDMENT =
            report("8-K/A", "0009999991", 2, "20100402", "March 3, 2010", NOTE);

    private String write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return path.toString();
    }

    private List<String> read(String... paths) {
        String[] args = new String[paths.length + 1];
        args[0] = "read";
        System.arraycopy(paths, 0, args, 1, paths.length);
        return Ran.octavo(args).out().lines().toList();
    }

    /// What each file's amendment is linked to, as file names: `""` for an amendment without
    /// original; reports that amend nothing are left out.
    private Map<String, String> links(String... paths) {
        Map<String, String> links = new LinkedHashMap<>();
        for (String line : read(paths)) {
            Map<?, ?> json = (Map<?, ?>) new Json(line).value();
            if (json.get("amends") instanceof Map<?, ?> amends) {
                links.put(
                        name(json.get("file")) + name(json.get("member")),
                        name(amends.get("file")) + name(amends.get("member")));
            }
        }
        return links;
    }

    private static String name(Object path) {
        return path == null ? "" : path.toString().substring(path.toString().lastIndexOf('/') + 1);
    }

    @Test
    void inEitherOrderOfFiles() throws IOException {
        String original = write("o.txt", ORIGINAL);
        String amendment = write("a.txt", AMENDMENT);
        assertThat(links(original, amendment)).containsExactly(Map.entry("a.txt", "o.txt"));
        assertThat(links(amendment, original)).containsExactly(Map.entry("a.txt", "o.txt"));
        assertThat(links(amendment)).containsExactly(Map.entry("a.txt", ""));
        assertThat(read(folder.toString()).getFirst())
                .contains(
                        "\"form\":\"8-K/A\",\"amends\":{\"number\":1,\"reportDate\":null,\"filedOn\":\"2010-03-04\",\"items\":[\"8.01\"],\"accession\":\"0009999999-10-000001\",\"file\":\""
                                + original
                                + "\",\"member\":null}")
                .contains(
                        "\"/amends/number\":{",
                        "\"/amends/filedOn\":{",
                        "\"/amends/items/0\":{",
                        "\"/amends\":{");
        assertThat(read(folder.toString()).getLast()).contains("\"form\":\"8-K\",\"amends\":null,");
    }

    @Test
    void recordsKeepTheOrderOfTheInputs() throws IOException {
        for (int i = 0; i < 120; i++) {
            write(String.format("in/%03d.txt", i), i % 3 == 0 ? AMENDMENT : ORIGINAL);
        }
        List<String> once = read(folder.resolve("in").toString());
        assertThat(once).hasSize(120).isEqualTo(read(folder.resolve("in").toString()));
        for (int i = 0; i < 120; i++) {
            assertThat(once.get(i))
                    .startsWith("{\"file\":\"" + folder.resolve(String.format("in/%03d.txt", i)));
        }
    }

    @Test
    void anotherFilerAnotherDateOrALaterReportIsNoOriginal() throws IOException {
        String amendment = write("a.txt", AMENDMENT);
        assertThat(
                        links(
                                amendment,
                                write(
                                        "filer.txt",
                                        report(
                                                "8-K",
                                                "0009999992",
                                                3,
                                                "20100304",
                                                "March 3, 2010",
                                                ""))))
                .containsEntry("a.txt", "");
        assertThat(
                        links(
                                amendment,
                                write(
                                        "date.txt",
                                        report(
                                                        "8-K",
                                                        "0009999991",
                                                        4,
                                                        "20100309",
                                                        "March 8, 2010",
                                                        "")
                                                .replace("20100303", "20100308"))))
                .containsEntry("a.txt", "");
        assertThat(
                        links(
                                amendment,
                                write(
                                        "same.txt",
                                        report(
                                                "8-K/A",
                                                "0009999991",
                                                5,
                                                "20100304",
                                                "March 3, 2010",
                                                ""))))
                .containsEntry("a.txt", "");
        String later =
                write(
                        "later.txt",
                        report("8-K/A", "0009999991", 6, "20100301", "March 3, 2010", NOTE));
        assertThat(links(later, write("o.txt", ORIGINAL))).containsEntry("later.txt", "");
    }

    @Test
    void theLatestOfSeveralByTheRightDate() throws IOException {
        String amendment =
                write(
                        "a.txt",
                        report(
                                "8-K/A",
                                "0009999991",
                                2,
                                "20100402",
                                "March 3, 2010",
                                "This Amendment No. 1 amends our Form 8-K dated March 3, 2010."));
        String first = write("o1.txt", ORIGINAL);
        String second =
                write("o2.txt", report("8-K", "0009999991", 3, "20100308", "March 3, 2010", ""));
        String filedThen =
                write(
                        "o3.txt",
                        report("8-K", "0009999991", 4, "20100303", "March 1, 2010", "")
                                .replace(
                                        "PERIOD OF REPORT:\t20100303",
                                        "PERIOD OF REPORT:\t20100301"));
        assertThat(links(amendment, filedThen, second, first)).containsEntry("a.txt", "o2.txt");
        assertThat(links(first, second, filedThen, amendment)).containsEntry("a.txt", "o2.txt");
        assertThat(links(amendment, filedThen)).containsEntry("a.txt", "o3.txt");
    }

    @Test
    void aReportOfALaterDayThanTheStatedFilingIsNoOriginal() throws IOException {
        String other = write("o.htm", report("8-K", "", 0, "", "March 9, 2010", ""));
        String amendment = write("a.htm", report("8-K/A", "", 0, "", "March 9, 2010", NOTE));
        assertThat(links(amendment, other)).containsEntry("a.htm", "");
    }

    @Test
    void bareDocumentsByNameAndDateOfReport() throws IOException {
        String original = write("o.htm", report("8-K", "", 0, "", "March 3, 2010", ""));
        String dated =
                write(
                        "a.htm",
                        report(
                                "8-K/A",
                                "",
                                0,
                                "",
                                "March 3, 2010",
                                "This Amendment No. 1 amends our Form 8-K dated March 3, 2010."));
        String silent = write("b.htm", report("8-K/A", "", 0, "", "March 3, 2010", ""));
        String filed = write("c.htm", report("8-K/A", "", 0, "", "March 3, 2010", NOTE));
        assertThat(links(dated, silent, filed, original))
                .containsExactly(
                        Map.entry("a.htm", "o.htm"),
                        Map.entry("b.htm", "o.htm"),
                        Map.entry("c.htm", "o.htm"));
        assertThat(links(silent, write("o.txt", ORIGINAL))).containsEntry("b.htm", "o.txt");
    }

    @Test
    void inAnArchiveOnlyWhatCameBefore() throws IOException {
        assertThat(links(zip("before.zip", "o.txt", ORIGINAL, "z.txt", AMENDMENT)))
                .containsExactly(Map.entry("before.zipz.txt", "before.zipo.txt"));
        assertThat(links(zip("behind.zip", "a.txt", AMENDMENT, "o.txt", ORIGINAL)))
                .containsExactly(Map.entry("behind.zipa.txt", ""));
    }

    private String zip(String name, String... members) throws IOException {
        Path path = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putNextEntry(new ZipEntry(members[i]));
                zip.write(members[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return path.toString();
    }

    @Test
    void severalInOneFile() throws IOException {
        assertThat(links(write("both.txt", ORIGINAL + AMENDMENT)))
                .containsExactly(Map.entry("both.txt", "both.txt"));
    }
}
