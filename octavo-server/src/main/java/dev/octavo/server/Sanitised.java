package dev.octavo.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// A document of a filing as HTML that does nothing: it shows what the filer wrote, with its facts
/// marked, and runs, loads and links to nothing.
///
/// A filing is a stranger's HTML, and it goes onto a page that has a token. So the fragment is made
/// new: jsoup reads the document as a browser would, and of the tree only text and the elements of
/// a short list go over, each without any attribute but those that are made here: `colspan` and
/// `rowspan` as numbers, and `class` out of [#CLASSES]. What would load or run (pictures, links,
/// frames, forms, scripts, styles) is text or nothing. jsoup's Cleaner then goes over it once more
/// with the same list, and the page's Content-Security-Policy forbids the rest.
///
/// Marks go in before the cleaning: jsoup tells for each text in which characters of the source it
/// stood, the source tells the bytes, and the text is cut where a fact begins or ends. Nothing of
/// the input can look like a mark, because its own marks are taken out. Where the source of a text
/// does not read as the text, it is left unmarked.
final class Sanitised {

    /// Classes that take the place of styles.
    private static final Set<String> CLASSES =
            Set.of("d-center", "d-right", "d-bold", "d-italic", "d-underline");

    private static final String[] TAGS = {
        "p",
        "div",
        "span",
        "br",
        "hr",
        "b",
        "i",
        "u",
        "s",
        "strong",
        "em",
        "sub",
        "sup",
        "small",
        "big",
        "tt",
        "code",
        "center",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "pre",
        "blockquote",
        "mark"
    };

    private static final Set<String> ALLOWED = Set.of(TAGS);

    /// Elements that go with all that is in them.
    private static final Set<String> GONE =
            Set.of(
                    "script",
                    "style",
                    "title",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "object",
                    "embed",
                    "applet",
                    "iframe",
                    "frame",
                    "frameset",
                    "noframes",
                    "select",
                    "textarea",
                    "input",
                    "button",
                    "audio",
                    "video",
                    "canvas",
                    "link",
                    "meta",
                    "base",
                    "ix:header",
                    "ix:hidden",
                    "xml");

    private static final Safelist SAFE =
            new Safelist()
                    .addTags(TAGS)
                    .addAttributes("td", "colspan", "rowspan")
                    .addAttributes("th", "colspan", "rowspan")
                    .addAttributes(":all", "class")
                    .addAttributes("mark", "data-facts");

    private final Decoded source;
    private final String sourceText;
    private final Spots spots;

    private Sanitised(Decoded source, Spots spots) {
        this.source = source;
        this.sourceText = source.text();
        this.spots = spots;
    }

    /// The fragment of an HTML document.
    static String html(Decoded source, Spots spots) {
        return new Sanitised(source, spots).html();
    }

    /// The fragment of a text document: a `pre`.
    static String text(Decoded source, Spots spots) {
        Sanitised s = new Sanitised(source, spots);
        Document out = Document.createShell("");
        Element pre = out.body().appendElement("pre");
        int[] places = new int[s.sourceText.length() + 1];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        s.pieces(s.sourceText, places).forEach(pre::appendChild);
        return printed(out);
    }

    private String html() {
        Document tree = Parser.htmlParser().setTrackPosition(true).parseInput(sourceText, "");
        List<Element> elements = new ArrayList<>();
        List<TextNode> texts = new ArrayList<>();
        tree.body()
                .traverse((node, depth) -> {
                    if (node instanceof Element e) {
                        elements.add(e);
                    } else if (node instanceof TextNode t) {
                        texts.add(t);
                    }
                });
        texts.forEach(this::mark);
        // Marks made here are not among the elements, so a mark that is, is the filer's.
        elements.forEach(this::tame);
        return printed(new Cleaner(SAFE).clean(tree));
    }

    private static String printed(Document tree) {
        tree.outputSettings().prettyPrint(false);
        return tree.body().html();
    }

    // ---- elements

    private void tame(Element e) {
        String name = e.normalName().toLowerCase(Locale.ROOT);
        if (name.equals("body")) {
            e.clearAttributes();
            return;
        }
        if (name.equals("img") || name.equals("image")) {
            picture(e);
            return;
        }
        String style = e.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (GONE.contains(name) || style.contains("display:none") || e.hasAttr("hidden")) {
            e.remove();
            return;
        }
        if (!ALLOWED.contains(name) || name.equals("mark")) {
            if (e.parent() != null) {
                // The Cleaner takes it away and leaves what is in it.
                e.tagName("octavo-none");
                e.clearAttributes();
            }
            return;
        }
        String classes = classes(style, e.attr("align").toLowerCase(Locale.ROOT));
        int columns = span(e.attr("colspan"));
        int rows = span(e.attr("rowspan"));
        Attributes fresh = e.clearAttributes().attributes();
        if (!classes.isEmpty()) {
            fresh.put("class", classes);
        }
        if (columns > 1) {
            fresh.put("colspan", Integer.toString(columns));
        }
        if (rows > 1) {
            fresh.put("rowspan", Integer.toString(rows));
        }
    }

    private static void picture(Element e) {
        String from = e.attr("src");
        String name = from.substring(Math.max(from.lastIndexOf('/'), from.lastIndexOf('\\')) + 1);
        if (name.length() > 60 || from.startsWith("data:")) {
            name = "";
        }
        Element note = new Element("span").addClass("picture");
        note.appendText(name.isEmpty() ? "[picture]" : "[picture: " + name + "]");
        e.replaceWith(note);
    }

    private static int span(String written) {
        try {
            return Math.clamp(Integer.parseInt(written.strip()), 1, 200);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static String classes(String style, String align) {
        List<String> out = new ArrayList<>();
        if (style.contains("text-align:center") || align.equals("center")) {
            out.add("d-center");
        }
        if (style.contains("text-align:right") || align.equals("right")) {
            out.add("d-right");
        }
        if (style.contains("font-weight:bold") || style.contains("font-weight:7")) {
            out.add("d-bold");
        }
        if (style.contains("font-style:italic")) {
            out.add("d-italic");
        }
        if (style.contains("text-decoration:underline")) {
            out.add("d-underline");
        }
        out.retainAll(CLASSES);
        return String.join(" ", out);
    }

    // ---- marks

    private void mark(TextNode node) {
        int start = node.sourceRange().startPos();
        int end = node.sourceRange().endPos();
        String text = node.getWholeText();
        if (text.isBlank() || start < 0 || end > sourceText.length() || end <= start) {
            return;
        }
        int first = source.at(start);
        if (spots.at(first).isEmpty() && spots.next(first) >= source.at(end)) {
            return;
        }
        int[] places = aligned(text, start, end);
        if (places.length == 0) {
            return;
        }
        List<Node> pieces = pieces(text, places);
        for (Node piece : pieces) {
            node.before(piece);
        }
        node.remove();
    }

    /// A text cut where facts begin and end, those with facts in marks.
    ///
    /// @param places for each character of the text its place in the source
    private List<Node> pieces(String text, int[] places) {
        List<Node> out = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int at = source.at(places[from]);
            String facts = spots.at(at);
            int next = spots.next(at);
            int to = from + 1;
            while (to < text.length() && source.at(places[to]) < next) {
                to++;
            }
            String piece = text.substring(from, to);
            if (facts.isEmpty() || piece.isBlank()) {
                out.add(new TextNode(piece));
            } else {
                Element mark = new Element("mark");
                mark.attributes()
                        .put("class", Spots.wide(facts) ? "fact wide" : "fact")
                        .put("data-facts", facts);
                mark.appendChild(new TextNode(piece));
                out.add(mark);
            }
            from = to;
        }
        return out;
    }

    /// For each character of a text where in the source it stands.
    ///
    /// @return empty where the source does not read as the text
    private int[] aligned(String text, int start, int end) {
        int[] out = new int[text.length() + 1];
        int at = start;
        int i = 0;
        while (i < text.length()) {
            if (at >= end) {
                return new int[0];
            }
            out[i] = at;
            if (sourceText.charAt(at) != '&') {
                if (sourceText.charAt(at) != text.charAt(i)) {
                    return new int[0];
                }
                at++;
                i++;
                continue;
            }
            int behind = reference(at, end);
            String meant = Parser.unescapeEntities(sourceText.substring(at, behind), false);
            if (!text.startsWith(meant, i)) {
                return new int[0];
            }
            for (int k = 0; k < meant.length(); k++) {
                out[i + k] = at;
            }
            i += meant.length();
            at = behind;
        }
        out[text.length()] = end;
        return out;
    }

    /// Behind the characters that may belong to a reference.
    private int reference(int at, int end) {
        int i = at + 1;
        while (i < end && i - at < 40) {
            char c = sourceText.charAt(i);
            if (c == ';') {
                return i + 1;
            }
            if (!(Character.isLetterOrDigit(c) || c == '#')) {
                return i;
            }
            i++;
        }
        return i;
    }
}
