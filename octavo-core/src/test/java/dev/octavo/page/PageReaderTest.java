package dev.octavo.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static Page read(String source) {
        return read(source, StandardCharsets.UTF_8);
    }

    private static Page read(String source, Charset charset) {
        byte[] bytes = source.getBytes(charset);
        return PageReader.read(bytes, 0, bytes.length, 1);
    }

    private static List<String> lines(Page page) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < page.lines(); i++) {
            out.add(page.text(i));
        }
        return out;
    }

    @Test
    void blocksBreaksAndCellsMakeLines() {
        Page page =
                read(
                        "<html><body><p>One\n two</p>three<br>four<table><tr><td>a</td><td colspan=3>b</td><td>c</td></tr></table></body>");
        assertThat(lines(page)).containsExactly("One two", "three", "four", "a", "b", "c");
        assertThat(page.startsParagraph(1)).isTrue();
        assertThat(page.startsParagraph(2)).isFalse();
        assertThat(page.row(3)).isEqualTo(page.row(5)).isNotNegative();
        assertThat(page.cell(4)).isEqualTo(1);
        assertThat(page.cell(5)).isEqualTo(4);
        assertThat(page.table(2)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\r\r\n"})
    void anyEndOfLineEndsALine(String end) {
        Page page = read(String.join(end, "one", "  two", "", "three", "- -four", ""));
        assertThat(lines(page)).containsExactly("one", "two", "three", "-four");
        assertThat(page.startsParagraph(1)).isFalse();
        assertThat(page.startsParagraph(3)).isFalse();
        Page html = read(String.join(end, "<p>one", "two <pre>three", "four</pre>"));
        assertThat(lines(html)).containsExactly("one two", "three", "four");
    }

    @Test
    void twoBreaksDivideParagraphs() {
        Page page = read("<p>one<br>two<br>&nbsp;<br>three");
        assertThat(page.startsParagraph(1)).isFalse();
        assertThat(page.startsParagraph(2)).isTrue();
    }

    @Test
    void nestedTablesKeepTheirOwnRows() {
        Page page =
                read(
                        "<table><tr><td>a<table><tr><td>x</td></tr><tr><td>y</td></tr></table>b</td><td>c</td></tr></table>");
        assertThat(lines(page)).containsExactly("a", "x", "y", "b", "c");
        assertThat(page.row(0))
                .isEqualTo(page.row(3))
                .isEqualTo(page.row(4))
                .isNotEqualTo(page.row(1));
        assertThat(page.table(1)).isEqualTo(page.table(2)).isNotEqualTo(page.table(0));
    }

    @Test
    void aTableInTheMiddleHasItsTextWhereTheCellsPutIt() {
        Page page =
                read(
                        "<table align=center><tr><td>a</td><td align=center>b</td></tr></table><center><table><tr><td>c</td></tr></table></center>");
        assertThat(lines(page)).containsExactly("a", "b", "c");
        assertThat(page.centred(0)).isFalse();
        assertThat(page.centred(1)).isTrue();
        assertThat(page.centred(2)).isFalse();
    }

    @Test
    void brokenTablesAndStrayClosingTagsLoseNothing() {
        Page page = read("</td></tr><td>a</table><table><td>b<tr></div></p>c<table><tr><td>d");
        assertThat(lines(page)).containsExactly("a", "b", "c", "d");
    }

    @Test
    void styleComesFromTagsAndFromCss() {
        Page page =
                read(
                        "<p><b>Item 8.01 </b>Other <span style='font-weight:700'>bold</span> <b><font style=\"font-weight: normal\">thin</font></b></p>"
                                + "<p style='text-align:center;font-weight:bold'>SIGNATURES</p><h2>Head</h2><p><u>under</u></p>");
        int start = page.start(0);
        assertThat(page.styledUntil(start, Page.BOLD)).isEqualTo(start + "Item 8.01 ".length());
        assertThat(page.style(page.text().indexOf("bold")) & Page.BOLD).isNotZero();
        assertThat(page.style(page.text().indexOf("thin")) & Page.BOLD).isZero();
        assertThat(page.bold(1)).isTrue();
        assertThat(page.centred(1)).isTrue();
        assertThat(page.heading(2)).isTrue();
        assertThat(page.underlined(3)).isTrue();
    }

    @Test
    void misnestedInlineTagsKeepTheirStyle() {
        Page page = read("<b><p>one</p><p>two</p></b><p>three");
        assertThat(page.bold(0)).isTrue();
        assertThat(page.bold(1)).isTrue();
        assertThat(page.bold(2)).isFalse();
    }

    @Test
    void anInlineDivDoesNotBreakTheLine() {
        Page page =
                read(
                        "<div style='text-align:center'><div style='display:inline'>300 Main Street</div>, <div style='display:inline;'>Suite 7</div></div><div>x</div>");
        assertThat(lines(page)).containsExactly("300 Main Street, Suite 7", "x");
    }

    @Test
    void hiddenTextIsInNoLineButItsTagsAreThere() {
        Page page =
                read(
                        "<html><div style=\"display:none\"><ix:header><ix:hidden><ix:nonNumeric name=\"dei:AmendmentFlag\" contextRef=\"c\">false</ix:nonNumeric>"
                                + "</ix:hidden></ix:header></div><p>Acme <ix:nonNumeric contextRef='c' name='dei:EntityRegistrantName'><b> Acme Corp </b></ix:nonNumeric>.</p>");
        assertThat(lines(page)).containsExactly("Acme Acme Corp .");
        assertThat(page.tags())
                .extracting(Page.Tag::name)
                .containsExactly("dei:AmendmentFlag", "dei:EntityRegistrantName");
        Page.Tag name = page.tags().get(1);
        assertThat(page.text().substring(name.start(), name.end())).isEqualTo("Acme Corp");
        assertThat(name.hidden()).isFalse();
        assertThat(page.tags().get(0).hidden()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a&nbsp;b|a b",
                "a&amp;b|a&b",
                "&#8220;x&#8221;|“x”",
                "&#147;x&#x94;|“x”",
                "R&D|R&D",
                "AT&ampT|AT&T",
                "x&copy;|x©",
                "a&shy;b|ab",
                "&#9746;|☒",
                "<font face=Wingdings>o</font>|☐",
                "<font face='Wingdings'>&#254;</font>|☑",
                "&bogus; &;|&bogus; &;",
                "&#;|&#;",
                "1 < 2|1 < 2"
            })
    void decodesReferences(String source, String shown) {
        assertThat(lines(read("<p>" + source + "</p>"))).containsExactly(shown);
    }

    @Test
    void readsWindows1252AndUtf8() {
        assertThat(lines(read("<p>“quoted” – café</p>", Charset.forName("windows-1252"))))
                .containsExactly("“quoted” – café");
        assertThat(lines(read("\uFEFF<p>“quoted” – café 😀</p>")))
                .containsExactly("“quoted” – café 😀");
    }

    @Test
    void plainTextKeepsColumnsAndKnowsParagraphsAndPages() {
        Page page =
                read(
                        "   Delaware      001-1\n\n- -----\n<PAGE>\nItem 5.\tOther &amp; more\n<S> <C>\nA < B <bob@example.com>\n");
        assertThat(page.html()).isFalse();
        assertThat(lines(page))
                .containsExactly(
                        "Delaware      001-1",
                        "-----",
                        "Item 5. Other & more",
                        "A < B <bob@example.com>");
        assertThat(page.indent(0)).isEqualTo(3);
        assertThat(page.startsParagraph(1)).isTrue();
        assertThat(page.startsPage(2)).isTrue();
    }

    /// Read as HTML, its lines would run together.
    @Test
    void anAddressOfMailIsNoTag() {
        Page page = read("Jane Doe <p.doe@tarnbrook.example>\nAnn Roe <a@tarnbrook.example>\nCall");
        assertThat(page.html()).isFalse();
        assertThat(lines(page))
                .containsExactly(
                        "Jane Doe <p.doe@tarnbrook.example>",
                        "Ann Roe <a@tarnbrook.example>",
                        "Call");
    }

    @Test
    void textConvertedFromHtmlLosesItsMarks() {
        Page page =
                read(
                        "(<i>see</i> A.2) **0-17999** (File) a \\$5 million\n99.1** Lease\n** Furnished\n");
        assertThat(lines(page))
                .containsExactly(
                        "(see A.2) 0-17999 (File) a $5 million", "99.1** Lease", "** Furnished");
    }

    @Test
    void headingsOfConvertedTextLoseTheirHashes() {
        Page page = read("## About Us\nWe are # 1 in C#\n#5 Main Street\n");
        assertThat(lines(page)).containsExactly("About Us", "We are # 1 in C#", "#5 Main Street");
        assertThat(page.heading(0)).isTrue();
        assertThat(page.heading(1)).isFalse();
    }

    @Test
    void everyCharacterKnowsItsBytes() {
        String source = "<p>A &#8220;x&#8221; <b>é</b>&nbsp;&nbsp;z\r\n  end</p>";
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 7);
        assertThat(page.text(0)).isEqualTo("A “x” é z end");
        Span at = page.span(page.start(0), page.end(0));
        assertThat(at.document()).isEqualTo(7);
        assertThat(new String(bytes, at.start(), at.length(), StandardCharsets.UTF_8))
                .isEqualTo("A &#8220;x&#8221; <b>é</b>&nbsp;&nbsp;z\r\n  end");
        Span quoted = page.span(2, 5);
        assertThat(new String(bytes, quoted.start(), quoted.length(), StandardCharsets.UTF_8))
                .isEqualTo("&#8220;x&#8221;");
    }

    @Test
    void scriptsStylesAndCommentsAreNoText() {
        assertThat(
                        lines(
                                read(
                                        "<title>t</title><style>p{}</style><script>if(a<b)</script><!-- <p>no</p> --><p>yes</p><!-- open")))
                .containsExactly("yes", "open");
    }

    @Test
    void passagesFoldLinesAndFindTheirWayBack() {
        Page page = read("<p>one   two</p><p>three</p>");
        Passage passage = Passage.of(page, 0, 2);
        assertThat(passage.text()).isEqualTo("one two three");
        assertThat(passage.spans(4, 13)).hasSize(2);
        assertThat(passage.position(passage.pagePosition(8))).isEqualTo(8);
        assertThat(passage.fact(4, 7).orElse("")).isEqualTo("two");
    }

    @Test
    void aPassageWithoutTextHasAPlaceToo() {
        Page page = read("one   two\nthree");
        Passage passage = Passage.of(page, 0, page.end(0), 1);
        assertThat(passage.text()).isEmpty();
        assertThat(passage.span(0, 0).length()).isZero();
        assertThat(passage.fact(0, 0).isPresent()).isFalse();
    }

    @Test
    void emptyAndBinaryInputGiveAPage() {
        assertThat(read("").lines()).isZero();
        byte[] noise = new byte[4096];
        new java.util.Random(1).nextBytes(noise);
        assertThat(PageReader.read(noise, 0, noise.length, 1).lines()).isNotNegative();
    }

    /// Tags are known again by their bytes up to the first `>`, which need not be theirs.
    @Test
    void tagsThatBeginAlikeAreToldApart() {
        String bold = "<p title=\"a>b\" style=\"font-weight:bold\">bold</p>";
        String plain = "<p title=\"a>b\" style=\"color:black\">plain</p>";
        Page page =
                read("<p>a</p><p>b</p>" + bold + plain + bold + plain + "<p title=\"a>c\">c</p>");
        assertThat(lines(page)).containsExactly("a", "b", "bold", "plain", "bold", "plain", "c");
        assertThat(page.bold(2)).isTrue();
        assertThat(page.bold(3)).isFalse();
        assertThat(page.bold(4)).isTrue();
        assertThat(page.bold(5)).isFalse();
        assertThat(lines(read("<p>a</p><p title=\"a>b</p><p>c</p>"))).contains("c");
    }

    /// Links and facts differ although their tags are the same.
    @Test
    void sameTagsInAnotherPlaceMeanTheirOwnText() {
        Page page =
                read(
                        "<p><a href=\"x\">one</a> <a href=\"x\">two</a> <ix:nonNumeric name=\"dei:A\">three</ix:nonNumeric>"
                                + " <ix:nonNumeric name=\"dei:A\">four</ix:nonNumeric></p>");
        assertThat(page.links()).extracting(Page.Link::start).containsExactly(0, 4);
        assertThat(page.tags()).extracting(Page.Tag::start).containsExactly(8, 14);
    }

    @Test
    void wordsOfAnyLengthKeepTheirBlanks() {
        StringBuilder words = new StringBuilder();
        for (int length = 1; length < 24; length++) {
            words.append("abcdefghijklmnopqrstuvwx", 0, length).append(' ');
        }
        String text = words.toString().strip();
        assertThat(lines(read("<p>" + text + "</p>"))).containsExactly(text);
        assertThat(lines(read("<p>" + text.replace(" ", "\n") + "</p>"))).containsExactly(text);
        assertThat(lines(read("<p>" + text.replace(" ", "  ") + "</p>"))).containsExactly(text);
        assertThat(lines(read("<p>" + text.replace(" ", " \n") + "</p>"))).containsExactly(text);
        assertThat(lines(read("<p>" + text.replace(" ", " ") + "</p>"))).containsExactly(text);
    }
}
