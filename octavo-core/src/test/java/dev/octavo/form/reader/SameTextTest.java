package dev.octavo.form.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.octavo.edgar.Submission;
import dev.octavo.edgar.SubmissionReader;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Exhibit;
import dev.octavo.form.Item;
import dev.octavo.form.Signature;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a report says does not depend on how its page is made: real documents without emphasis, in
/// a table, in capitals and with headings in pieces give the items of the original.
class SameTextTest {

    private static final Path CORPUS = Path.of("../../shared/corpus/html");

    private static final Pattern EMPHASIS =
            Pattern.compile(
                    "(?i)</?(b|strong|u|i|em)(\\s[^>]*)?>|font-weight:\\s*(bold|[6-9]00)|text-decoration:\\s*underline");

    private static final Pattern HEADING =
            Pattern.compile("(Item|ITEM)((?:&nbsp;|&#160;|\\s)+)(\\d+)(\\.\\d\\d)");

    private static final Pattern TAGS = Pattern.compile("<[^>]*>|&#?\\w+;");

    private static final Pattern PARTS = Pattern.compile("(?i)</p>|<table|</table");

    @Test
    void withoutEmphasis() throws IOException {
        same(html -> EMPHASIS.matcher(html).replaceAll(""));
    }

    @Test
    void inATable() throws IOException {
        same(html -> {
            int body = html.toLowerCase(Locale.ROOT).indexOf("<body");
            int from = html.indexOf('>', body) + 1;
            int end = html.toLowerCase(Locale.ROOT).lastIndexOf("</body");
            return body < 0 || end < from
                    ? html
                    : html.substring(0, from)
                            + "<table><tr><td>"
                            + html.substring(from, end)
                            + "</td></tr></table>"
                            + html.substring(end);
        });
    }

    @Test
    void withHeadingsInPieces() throws IOException {
        same(html ->
                HEADING.matcher(html)
                        .replaceAll("<span>$1</span>$2<span>$3</span><span>$4</span>"));
    }

    @Test
    void inCapitals() throws IOException {
        same(html -> {
            StringBuilder out = new StringBuilder();
            var tags = TAGS.matcher(html);
            int at = 0;
            while (tags.find()) {
                out.append(html.substring(at, tags.start()).toUpperCase(Locale.ROOT))
                        .append(tags.group());
                at = tags.end();
            }
            return out.append(html.substring(at).toUpperCase(Locale.ROOT)).toString();
        });
    }

    /// A page ends behind every third paragraph that stands in no table.
    @Test
    void withPageBreaks() throws IOException {
        same(html -> {
            int body = html.indexOf("Item");
            StringBuilder out = new StringBuilder(html.substring(0, Math.max(0, body)));
            var tags = PARTS.matcher(html);
            int at = out.length();
            int tables = 0;
            int paragraphs = 0;
            while (tags.find()) {
                String tag = tags.group().toLowerCase(Locale.ROOT);
                tables += tag.startsWith("<t") ? 1 : tag.startsWith("</t") ? -1 : 0;
                if (tags.end() > at && tables == 0 && tag.equals("</p>") && ++paragraphs % 3 == 0) {
                    out.append(html, at, tags.end())
                            .append("<p align=\"center\">")
                            .append(paragraphs / 3 + 1)
                            .append("</p><hr style=\"page-break-after:always\">")
                            .append("<p><a href=\"#toc\">Table of Contents</a></p>");
                    at = tags.end();
                }
            }
            return out.append(html.substring(at)).toString();
        });
    }

    /// Compares every tenth document of the corpus with what the change makes of it.
    private static void same(UnaryOperator<String> change) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS));
        List<Path> files;
        try (Stream<Path> all = Files.list(CORPUS)) {
            files = all.filter(f -> f.toFile().length() < 100_000).sorted().toList();
        }
        for (int i = 0; i < files.size(); i += 10) {
            String html = Files.readString(files.get(i), ISO_8859_1);
            assertThat(items(change.apply(html)))
                    .as(files.get(i).toString())
                    .isEqualTo(items(html));
        }
    }

    /// Number and letters of every item, number and status of every exhibit, and who signed for
    /// whom as what.
    private static List<String> items(String html) {
        Submission submission = SubmissionReader.read(html.getBytes(ISO_8859_1), "a.htm");
        var main = submission.documents().getFirst();
        Page page =
                PageReader.read(
                        submission.bytes(), main.bodyStart(), main.bodyEnd(), main.number());
        List<String> out = new ArrayList<>();
        var report = ReportReader.read(submission, page);
        for (Item item : report.map(CurrentReport::items).orElse(List.of())) {
            out.add(item.number().orElse("") + " " + letters(item.text()));
        }
        for (Exhibit e : report.map(CurrentReport::exhibits).orElse(List.of())) {
            out.add(e.number().orElse("") + " " + e.status().value());
        }
        for (Signature s : report.map(CurrentReport::signatures).orElse(List.of())) {
            out.add(
                    letters(s.registrant().orElse(""))
                            + " "
                            + letters(s.signer().orElse(""))
                            + " "
                            + letters(s.title().orElse("")));
        }
        return out;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
