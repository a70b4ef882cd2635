package dev.octavo.server;

import dev.octavo.catalog.Stages;
import dev.octavo.catalog.view.ItemLine;
import dev.octavo.catalog.view.Raw;
import dev.octavo.catalog.view.Whole;
import dev.octavo.edgar.Document;
import dev.octavo.edgar.Span;
import dev.octavo.edgar.Submission;
import dev.octavo.json.FilingJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One filing: its report and events, its items, its documents.
final class FilingRoutes {

    /// More than this of a document nobody reads on a page.
    private static final int LONGEST = 4 << 20;

    private static final Set<String> PICTURES =
            Set.of("GRAPHIC", "PDF", "ZIP", "EXCEL", "COVER", "JPG", "GIF");

    private FilingRoutes() {}

    static List<Route> all() {
        return List.of(
                Route.of("/filings/{key}", Set.of(), FilingRoutes::filing),
                Route.of("/filings/{key}/items", Set.of("asAmended"), FilingRoutes::items),
                Route.of(
                        "/filings/{key}/documents/{number}",
                        Set.of("mark"),
                        FilingRoutes::document),
                Route.of("/filings/{key}/documents/{number}/raw", Set.of(), FilingRoutes::raw));
    }

    private static Whole whole(Call call) {
        return call.view().filing(call.key()).orElseThrow(() -> unknown(call));
    }

    private static Refused unknown(Call call) {
        return Refused.notFound("no filing " + call.key() + " in the catalog");
    }

    /// The filing, read again from its file.
    private static Stages.Read read(Whole whole) {
        return whole.read()
                .orElseThrow(() ->
                        new Refused(
                                410,
                                whole.raw() instanceof Raw.Lost lost && lost.changed()
                                        ? "the filing's file has changed since it was ingested: ingest it again"
                                        : "the filing's file is not where it was when it was ingested; octavo ingest --keep"
                                                + " keeps a copy"));
    }

    private static Answer filing(Call call) {
        return filing(call.key(), whole(call));
    }

    static Answer filing(String key, Whole whole) {
        List<@Nullable Object> events = new ArrayList<>();
        whole.events().forEach(e -> events.add(FilingsRoutes.event(e)));
        List<@Nullable Object> amendedBy = new ArrayList<>();
        whole.amendedBy().forEach(f -> amendedBy.add(FilingsRoutes.filing(f)));
        Stages.Read read = read(whole);
        return Answer.json(
                Json.object(
                        "key",
                        key,
                        "report",
                        new Json.Raw(
                                new String(
                                        FilingJson.bytes(read.filing()), StandardCharsets.UTF_8)),
                        "events",
                        events,
                        "disclosures",
                        DisclosureRoutes.of(read),
                        "amends",
                        whole.amends().map(FilingsRoutes::filing),
                        "amendedBy",
                        amendedBy));
    }

    private static Answer items(Call call) {
        if (call.view().line(call.key()).isEmpty()) {
            throw unknown(call);
        }
        List<ItemLine> items =
                call.parameters().flag("asAmended")
                        ? call.view().itemsAsAmended(call.key())
                        : call.view().itemsOf(call.key());
        List<@Nullable Object> printed = new ArrayList<>();
        items.forEach(i -> printed.add(FilingsRoutes.item(i)));
        return Answer.json(Json.object("key", call.key(), "items", printed));
    }

    // ---- documents

    private record Shown(Stages.Read read, Document document) {
        Submission submission() {
            return read.filing().submission();
        }
    }

    private static Shown shown(Call call) {
        int number;
        try {
            number = Integer.parseInt(call.path().get(1));
        } catch (NumberFormatException e) {
            throw Refused.notFound("documents are numbered from 1");
        }
        Stages.Read read = read(whole(call));
        List<Document> documents = read.filing().submission().documents();
        for (Document d : documents) {
            if (d.number() == number) {
                return new Shown(read, d);
            }
        }
        throw Refused.notFound(
                "filing "
                        + call.key()
                        + " has "
                        + documents.size()
                        + " documents, and none of number "
                        + number);
    }

    private static Answer document(Call call) {
        if (call.path().get(1).equals("0")) {
            return header(call);
        }
        Shown shown = shown(call);
        Document d = shown.document();
        byte[] bytes = shown.submission().bytes();
        boolean readable = readable(bytes, d);
        int end = Math.min(d.bodyEnd(), d.bodyStart() + LONGEST);
        String html =
                readable
                        ? fragment(shown, bytes, end, passage(call, d.number()))
                        : "<p class=\"picture\">[not text: "
                                + d.type().replaceAll("[^A-Za-z0-9.-]", "")
                                + "]</p>";
        return Answer.json(
                Json.object(
                        "document",
                        d.number(),
                        "type",
                        d.type().isEmpty() ? null : d.type(),
                        "filename",
                        d.filename().isEmpty() ? null : d.filename(),
                        "description",
                        d.description().isEmpty() ? null : d.description(),
                        "html",
                        html,
                        "truncated",
                        readable && end < d.bodyEnd()));
    }

    /// Document 0: what stands outside of the documents, the header and the lines before each of
    /// them.
    private static Answer header(Call call) {
        Stages.Read read = read(whole(call));
        Submission submission = read.filing().submission();
        if (submission.header().isEmpty()) {
            throw Refused.notFound("filing " + call.key() + " came without a header");
        }
        byte[] bytes = submission.bytes();
        Spots spots = Spots.of(read, 0, passage(call, 0));
        StringBuilder html = new StringBuilder();
        int from = 0;
        int left = LONGEST;
        boolean truncated = false;
        for (Document d : submission.documents()) {
            int to = Math.min(d.bodyStart(), from + left);
            truncated |= to < d.bodyStart();
            if (to > from) {
                html.append(Sanitised.text(new Decoded(bytes, from, to), spots));
                left -= to - from;
            }
            from = Math.max(from, d.bodyEnd());
        }
        if (from == 0) {
            html.append(
                    Sanitised.text(new Decoded(bytes, 0, Math.min(bytes.length, LONGEST)), spots));
            truncated = bytes.length > LONGEST;
        }
        return Answer.json(
                Json.object(
                        "document",
                        0,
                        "type",
                        null,
                        "filename",
                        null,
                        "description",
                        "header",
                        "html",
                        html.toString(),
                        "truncated",
                        truncated));
    }

    /// The range that is to be marked besides the facts: `mark=812-827`.
    private static Optional<Span> passage(Call call, int document) {
        String mark = call.parameters().text("mark");
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        try {
            int dash = mark.indexOf('-');
            int start = Integer.parseInt(mark.substring(0, Math.max(0, dash)));
            int end = Integer.parseInt(mark.substring(dash + 1));
            return Optional.of(new Span(document, start, end));
        } catch (IllegalArgumentException e) {
            throw Refused.parameter("mark", "a range of bytes is written 812-827");
        }
    }

    private static String fragment(Shown shown, byte[] bytes, int end, Optional<Span> passage) {
        Document d = shown.document();
        Spots spots = Spots.of(shown.read(), d.number(), passage);
        Decoded source = new Decoded(bytes, d.bodyStart(), end);
        return Markup.is(source.text())
                ? Sanitised.html(source, spots)
                : Sanitised.text(source, spots);
    }

    private static boolean readable(byte[] bytes, Document d) {
        if (PICTURES.contains(d.type().toUpperCase(Locale.ROOT))) {
            return false;
        }
        int from = d.bodyStart();
        while (from < d.bodyEnd() && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        String front =
                new String(
                        bytes,
                        from,
                        Math.min(10, Math.max(0, d.bodyEnd() - from)),
                        StandardCharsets.ISO_8859_1);
        return !front.startsWith("begin 6")
                && !front.startsWith("%PDF")
                && !front.startsWith("PK\3");
    }

    private static Answer raw(Call call) {
        Shown shown = shown(call);
        Document d = shown.document();
        return Answer.text(
                "text/plain; charset=utf-8",
                Arrays.copyOfRange(shown.submission().bytes(), d.bodyStart(), d.bodyEnd()));
    }
}
