package dev.octavo.form.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.form.Cover;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckboxReaderTest {

    private static final String[] LEGENDS = {
        "Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)",
        "Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)",
        "Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))",
        "Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))"
    };
    private static final String ABOVE =
            "Check the appropriate box below if the Form 8-K filing is intended (see General Instruction A.2. below):";

    private final List<Problem> problems = new ArrayList<>();

    private static Page page(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return PageReader.read(bytes, 0, bytes.length, 1);
    }

    private String boxes(String document) {
        Page page = page(document);
        Optional<Cover.Checkboxes> read =
                CheckboxReader.boxes(
                        page,
                        document.getBytes(StandardCharsets.UTF_8),
                        0,
                        page.text().length(),
                        problems);
        return read.map(Covers::boxes).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "'[ ]', '[X]'",
        "[], [x]",
        "'[  ]', '[ X ]'",
        "|_|, |X|",
        "'( )', (X)",
        "'/ /', /X/",
        "/_/, /x/",
        "o, x",
        "0, X",
        "\u00a8, \u00fe",
        "o, \u00fd",
        "\u2610, \u2612",
        "\u2610, \u2611",
        "\u25a1, \u2713",
        "____, _X_",
        "_, __X__",
        "G, X",
        "q, x",
        "\uf0a8, \uf0fe",
        "'{ }', '{X}'",
        "\u00a3, R",
        "\u2610, \u2613",
        "\u25a2, \u25a3",
        "\u25a1, \u221a",
        "\u2610, \u274c",
        "\u2610, \ud83d\uddf9",
        "'[ ]', [\ud83d\uddf8]",
        "'[ ] --', '[X] --'",
        "---, -X-"
    })
    void glyphs(String empty, String ticked) {
        String text =
                ABOVE
                        + "\n\n"
                        + empty
                        + " "
                        + LEGENDS[0]
                        + "\n\n"
                        + ticked
                        + "  "
                        + LEGENDS[1]
                        + "\n\n"
                        + empty
                        + " "
                        + LEGENDS[2]
                        + "\n\n"
                        + ticked
                        + " "
                        + LEGENDS[3]
                        + "\n\nItem 8.01 Other Events\n";
        assertThat(boxes(text)).isEqualTo(".X.X");
        String behind =
                ABOVE
                        + "\n\n"
                        + LEGENDS[0]
                        + " "
                        + empty
                        + "\n\n"
                        + LEGENDS[1]
                        + "   "
                        + ticked
                        + "\n\n"
                        + LEGENDS[2]
                        + " "
                        + empty
                        + "\n\n"
                        + LEGENDS[3]
                        + " "
                        + ticked
                        + "\n\nItem 8.01 Other Events\n";
        assertThat(boxes(behind)).isEqualTo(".X.X");
    }

    @Test
    void cells() {
        StringBuilder before = new StringBuilder("<p>" + ABOVE + "</p><table>");
        StringBuilder behind = new StringBuilder("<p>" + ABOVE + "</p><table>");
        StringBuilder parted = new StringBuilder("<p>" + ABOVE + "</p><table>");
        for (int i = 0; i < 4; i++) {
            String mark = i == 2 ? "x" : "o";
            before.append(
                    "<tr><td><font face=\"Wingdings\">"
                            + mark
                            + "</font></td><td></td><td>"
                            + LEGENDS[i]
                            + "</td></tr>");
            behind.append("<tr><td>" + LEGENDS[i] + "</td><td>" + mark + "</td></tr>");
            parted.append(
                    "<tr><td>[</td><td>"
                            + (i == 2 ? "X" : "")
                            + "</td><td>]</td><td>"
                            + LEGENDS[i]
                            + "</td></tr>");
        }
        assertThat(boxes(before + "</table>")).isEqualTo("..X.");
        assertThat(boxes(behind + "</table>")).isEqualTo("..X.");
        assertThat(boxes(parted + "</table>")).isEqualTo("..X.");
    }

    @Test
    void legendsInOtherWordsAndWithoutCitations() {
        assertThat(
                        boxes(
                                ABOVE
                                        + " N/A\n\n|_| Written communications pursuant to Rule 425 under the Securities Act\n\n|X| Soliciting material pursuant to Rule 14a-12 under the\n    Exchange Act\n\n"
                                        + "|_| Pre-commencement communications pursuant to Rule 14d-2(b) under the\n    Exchange Act\n\n|_| Pre-commencement communications pursuant to Rule 13e-4(c) under the\n    Exchange Act\n"))
                .isEqualTo(".X..");
    }

    @Test
    void strayWordsBesideTheMark() {
        assertThat(
                        boxes(
                                ABOVE
                                        + "\n\n0\t"
                                        + LEGENDS[0]
                                        + "\no\t"
                                        + LEGENDS[1]
                                        + "\no 240\t"
                                        + LEGENDS[2].replace("240.", "0.")
                                        + "\no\t"
                                        + LEGENDS[3]
                                        + "\n"))
                .isEqualTo("....");
    }

    @Test
    void marksThatAreLost() {
        assertThat(
                        boxes(
                                ABOVE
                                        + "\n\n"
                                        + String.join("\n\n", LEGENDS)
                                        + "\n\nItem 8.01 Other Events\n"))
                .isEqualTo("????");
        assertThat(problems)
                .extracting(Problem::code)
                .hasSize(4)
                .containsOnly(ProblemCode.CHECKBOX_UNREADABLE);
    }

    @Test
    void onlyTheTickedOneIsMarked() {
        assertThat(
                        boxes(
                                ABOVE
                                        + "\n\nX "
                                        + LEGENDS[0]
                                        + "\n\n"
                                        + LEGENDS[1]
                                        + "\n\n"
                                        + LEGENDS[2]
                                        + "\n\n"
                                        + LEGENDS[3]
                                        + "\n"))
                .isEqualTo("X...");
    }

    @Test
    void noLegends() {
        assertThat(boxes("FORM 8-K\n\nItem 5. Other Events\n")).isEqualTo("none");
        assertThat(boxes("")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "'Emerging growth company \u2610', '\u2610', F",
        "'Emerging growth company \u2612', '\u2611', T",
        "'\u2612 Emerging growth company', '\u2610', T",
        "'Emerging growth company [X]', '[ ]', T",
        "'Emerging growth company: Yes [ ] No [X]', '[ ]', F",
        "'Emerging growth company: Yes [X] No [ ]', '[X]', T",
        "'Emerging growth company o', 'o', F"
    })
    void emergingGrowth(String line, String transition, String expected) {
        Page page =
                page(
                        "Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (\u00a7230.405 of this chapter).\n\n"
                                + line
                                + "\n\nIf an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period provided pursuant to Section 13(a) of the Exchange Act. "
                                + transition
                                + "\n\nItem 8.01 X\n");
        GrowthReader.Growth growth = GrowthReader.read(page, 0, page.text().length());
        assertThat(growth.emerging().value()).contains("T".equals(expected));
        assertThat(growth.transition().isPresent()).isTrue();
    }

    /// A cell or a box at the beginning of its line stands before the words behind it, however near
    /// the words before it are.
    @ParameterizedTest
    @CsvSource({
        "'<p>\u2612 %1$s</p><p>\u2610 %2$s</p>', TF",
        "'<p>\u2610 %1$s</p><p>\u2612 %2$s</p>', FT",
        "'<p>\u2612 %1$s</p><p>%2$s \u2610</p>', TF",
        "'<table><tr><td>[X]</td><td>%1$s</td></tr><tr><td>[ ]</td><td>%2$s</td></tr></table>', TF",
        "'<table><tr><td>[ ]</td><td></td><td>%1$s</td></tr></table><p>[X] %2$s</p>', FT",
        "'<table><tr><td>%1$s</td><td>[X]</td></tr><tr><td>%2$s</td><td>[ ]</td></tr></table>', TF",
        "'<p>%1$s \u2612 %2$s \u2610</p>', TF",
        "'<p>%1$s</p><p>\u2612</p><p>%2$s</p><p>\u2610</p>', TF",
    })
    void growthBoxesBeforeAndBehindTheirWords(String boxes, String expected) {
        Page page =
                page(
                        "<p>Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933.</p>"
                                + boxes.formatted(
                                        "Emerging growth<br>company",
                                        "If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period provided pursuant to Section 13(a) of the Exchange<br>Act.")
                                + "<p>Item 8.01 X</p>");
        assertThat(growth(page)).isEqualTo(expected);
    }

    /// Covers without a line "Emerging growth company", with answers, or with other words.
    @ParameterizedTest
    @CsvSource({
        "'<p>%1$s Yes [X] No [ ]</p><p>%2$s Yes [ ] No [X]</p>', TF",
        "'<p>%1$s Yes [ ] No [X]</p><p>%2$s [X]</p>', FT",
        "'<p>%1$s \u2612 Yes \u2610 No</p><p>%2$s \u2610 Yes \u2612 No</p>', TF",
        "'<p>\u2612 %1$s</p><p>\u2610 %2$s</p>', TF",
        "'<p>\u2610 %1$s</p><p>\u2612 %2$s</p>', FT",
        "'<table><tr><td>%1$s</td><td>x</td></tr><tr><td>%2$s</td><td>o</td></tr></table>', TF",
        "'<p>%1$s</p><p>Emerging growth company [ ]</p><p>If so, %3$s [X]</p>', FT",
        "'<p>%1$s</p><p>Emerging growth company [X]</p><p>If the registrant is an emerging growth company, %3$s [ ]</p>', TF",
    })
    void growthWithoutALineOfItsOwn(String boxes, String expected) {
        String more =
                "indicate by check mark if the registrant has elected not to use the extended transition period provided pursuant to Section 13(a) of the Exchange Act.";
        Page page =
                page(
                        boxes.formatted(
                                        "Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (\u00a7230.405 of this chapter).",
                                        "If an emerging growth company, " + more,
                                        more)
                                + "<p>Item 8.01 X</p>");
        assertThat(growth(page)).isEqualTo(expected);
    }

    /// Both answers in a letter each, `?` for none.
    private static String growth(Page page) {
        GrowthReader.Growth growth = GrowthReader.read(page, 0, page.text().length());
        return letter(growth.emerging()) + letter(growth.transition());
    }

    private static String letter(Fact<Boolean> box) {
        return box.value().map(ticked -> ticked ? "T" : "F").orElse("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Item 8.01 Other Events", "If an emerging growth company"})
    void noEmergingGrowth(String text) {
        assertThat(GrowthReader.read(page(text), 0, text.length()).emerging().isPresent())
                .isFalse();
    }

    // ---- securities

    private static List<String> securities(String document) {
        Page page = page(document);
        return SecuritiesReader.read(page, 0, page.lines()).stream()
                .map(s ->
                        s.title().orElse("-")
                                + "|"
                                + s.symbol().orElse("-")
                                + "|"
                                + s.exchange().orElse("-"))
                .toList();
    }

    /// A conversion put each row in a line and left its columns out.
    @Test
    void securitiesInLinesWithoutColumns() {
        String header =
                "<p>Securities registered pursuant to Section 12(b) of the Act:</p><p>Title of each class Trading Symbol(s) Name of each exchange on which registered</p>";
        assertThat(
                        securities(
                                header
                                        + "<p>Class A Common Stock, $0.01 par value BDN.A The Nasdaq Stock Market LLC</p><p>Warrants, each for one share of Class A Common Stock BDN WS New York Stock Exchange</p>"
                                        + "<p>Check the appropriate box below</p>"))
                .containsExactly(
                        "Class A Common Stock, $0.01 par value|BDN.A|The Nasdaq Stock Market LLC",
                        "Warrants, each for one share of Class A Common Stock|BDN WS|New York Stock Exchange");
        assertThat(securities(header + "<p>Common Stock, listed on the NYSE</p>")).isEmpty();
        assertThat(securities(header + "<p>BDN NYSE</p>")).isEmpty();
        assertThat(securities(header)).isEmpty();
    }

    @Test
    void securitiesOfATable() {
        assertThat(
                        securities(
                                "<p>Securities registered pursuant to Section 12(b) of the Act:</p><table><tr><td>Title of each class</td><td>Trading<br>Symbol(s)</td><td>Name of each exchange<br>on which registered</td></tr>"
                                        + "<tr><td>Common Stock, $0.01 par value</td><td>LKSP</td><td>The Nasdaq Stock Market LLC</td></tr><tr><td>Warrants, each exercisable<br>for one share</td><td>LKSPW</td><td>The Nasdaq Stock Market LLC</td></tr></table>"
                                        + "<p>Indicate by check mark whether</p>"))
                .containsExactly(
                        "Common Stock, $0.01 par value|LKSP|The Nasdaq Stock Market LLC",
                        "Warrants, each exercisable for one share|LKSPW|The Nasdaq Stock Market LLC");
        assertThat(
                        securities(
                                "<table><tr><td>Title of each class</td><td>Trading Symbol</td><td>Name of each exchange</td></tr><tr><td>None</td><td>N/A</td><td>N/A</td></tr></table>"))
                .isEmpty();
    }

    @Test
    void securitiesOneBelowTheOther() {
        assertThat(
                        securities(
                                "Securities registered pursuant to Section 12(b) of the Act:\n\nTitle of each class\n\nTrading Symbol(s)\n\nName of each exchange on which registered\n\nCommon Stock\n\nLKSP\n\nNew York Stock Exchange\n\nIndicate by check mark\n"))
                .containsExactly("Common Stock|LKSP|New York Stock Exchange");
        assertThat(
                        securities(
                                "Title of each class      Trading Symbol(s)      Name of each exchange on which registered\nCommon Stock             LKSP                   New York Stock Exchange\n"))
                .containsExactly("Common Stock|LKSP|New York Stock Exchange");
    }
}
