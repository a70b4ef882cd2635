package dev.octavo.server;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.edgar.Document;
import dev.octavo.edgar.Span;
import dev.octavo.json.FilingJson;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One filing: its report and events, its items, its documents.
final class FilingRoutes {

    /// More than this of a document nobody reads on a page.
    private static final int LONGEST = 4 << 20;

    private static final Set<String> PICTURES =
            Set.of("GRAPHIC", "PDF", "ZIP", "EXCEL", "COVER", "JPG", "GIF");

    private final RawFiles files = new RawFiles();

    private FilingRoutes() {}

    static List<Route> all() {
        FilingRoutes routes = new FilingRoutes();
        return List.of(
                Route.of("/filings/{key}", Set.of(), routes::filing),
                Route.of("/filings/{key}/items", Set.of(), FilingRoutes::items),
                Route.of("/filings/{key}/documents/{number}", Set.of("mark"), routes::document),
                Route.of("/filings/{key}/documents/{number}/raw", Set.of(), routes::raw));
    }

    private Answer filing(Call call) {
        List<@Nullable Object> events = new ArrayList<>();
        call.generation()
                .ask(
                        c -> {
                            try (PreparedStatement p =
                                    c.prepareStatement(
                                            "SELECT json FROM event WHERE filing_id = ? ORDER BY ordinal")) {
                                p.setString(1, call.key());
                                try (ResultSet r = p.executeQuery()) {
                                    while (r.next()) {
                                        events.add(new Json.Raw(r.getString(1)));
                                    }
                                }
                            }
                            return true;
                        });
        Filing filing = files.filing(call.generation(), call.key());
        return Answer.json(
                Json.object(
                        "key",
                        call.key(),
                        "report",
                        new Json.Raw(new String(FilingJson.bytes(filing), StandardCharsets.UTF_8)),
                        "events",
                        events));
    }

    private static Answer items(Call call) {
        return call.generation()
                .ask(
                        c -> {
                            known(c, call.key());
                            Map<Integer, Map<String, @Nullable Object>> items =
                                    new LinkedHashMap<>();
                            try (PreparedStatement p =
                                    c.prepareStatement(
                                            "SELECT ordinal, number, current_number, caption, status, status_by_form,"
                                                    + " shared_with, text FROM item WHERE filing_id = ? ORDER BY ordinal")) {
                                p.setString(1, call.key());
                                try (ResultSet r = p.executeQuery()) {
                                    while (r.next()) {
                                        items.put(r.getInt(1), item(r));
                                    }
                                }
                            }
                            ranges(c, call.key(), items);
                            return Answer.json(
                                    Json.object(
                                            "key",
                                            call.key(),
                                            "items",
                                            List.copyOf(items.values())));
                        });
    }

    private static Map<String, @Nullable Object> item(ResultSet r) throws java.sql.SQLException {
        String shared = r.getString(7);
        return Json.object(
                "place", "/items/" + r.getInt(1),
                "number", r.getString(2),
                "current", r.getString(3),
                "caption", r.getString(4),
                "status", r.getString(5),
                "statusByForm", r.getString(6),
                "sharedWith", shared == null ? List.of() : Arrays.asList(shared.split(", ")),
                "text", r.getString(8),
                "ranges", new ArrayList<@Nullable Object>());
    }

    private static void ranges(
            java.sql.Connection c, String key, Map<Integer, Map<String, @Nullable Object>> items)
            throws java.sql.SQLException {
        for (Map.Entry<Integer, Map<String, @Nullable Object>> item : items.entrySet()) {
            List<@Nullable Object> ranges = new ArrayList<>();
            try (PreparedStatement p =
                    c.prepareStatement(
                            "SELECT document, start_byte, end_byte FROM evidence"
                                    + " WHERE filing_id = ? AND pointer = ? ORDER BY ordinal")) {
                p.setString(1, key);
                p.setString(2, "/items/" + item.getKey());
                try (ResultSet r = p.executeQuery()) {
                    while (r.next()) {
                        ranges.add(
                                Json.object(
                                        "document", r.getInt(1),
                                        "start", r.getLong(2),
                                        "end", r.getLong(3)));
                    }
                }
            }
            item.getValue().put("ranges", ranges);
        }
    }

    private static void known(java.sql.Connection c, String key) throws java.sql.SQLException {
        try (PreparedStatement p = c.prepareStatement("SELECT 1 FROM filing WHERE filing_id = ?")) {
            p.setString(1, key);
            try (ResultSet r = p.executeQuery()) {
                if (!r.next()) {
                    throw Refused.notFound("no filing " + key + " in the catalog");
                }
            }
        }
    }

    // ---- documents

    private record Shown(Filing filing, Document document) {}

    private Shown shown(Call call) {
        int number;
        try {
            number = Integer.parseInt(call.path().get(1));
        } catch (NumberFormatException e) {
            throw Refused.notFound("documents are numbered from 1");
        }
        Filing filing = files.filing(call.generation(), call.key());
        for (Document d : filing.submission().documents()) {
            if (d.number() == number) {
                return new Shown(filing, d);
            }
        }
        throw Refused.notFound(
                "filing "
                        + call.key()
                        + " has "
                        + filing.submission().documents().size()
                        + " documents, and none of number "
                        + number);
    }

    private Answer document(Call call) {
        Shown shown = shown(call);
        Document d = shown.document();
        byte[] bytes = shown.filing().submission().bytes();
        boolean readable = readable(bytes, d);
        int end = Math.min(d.bodyEnd(), d.bodyStart() + LONGEST);
        String html =
                readable
                        ? fragment(shown, bytes, end, passage(call, d))
                        : "<p class=\"picture\">[not text: " + d.type().replaceAll("[^A-Za-z0-9.-]", "") + "]</p>";
        return Answer.json(
                Json.object(
                        "document", d.number(),
                        "type", d.type().isEmpty() ? null : d.type(),
                        "filename", d.filename().isEmpty() ? null : d.filename(),
                        "description", d.description().isEmpty() ? null : d.description(),
                        "html", html,
                        "truncated", readable && end < d.bodyEnd()));
    }

    /// The range that is to be marked besides the facts: `mark=812-827`.
    private static Optional<Span> passage(Call call, Document d) {
        String mark = call.parameters().text("mark");
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        try {
            int dash = mark.indexOf('-');
            int start = Integer.parseInt(mark.substring(0, Math.max(0, dash)));
            int end = Integer.parseInt(mark.substring(dash + 1));
            return Optional.of(new Span(d.number(), start, end));
        } catch (IllegalArgumentException e) {
            throw Refused.parameter("mark", "a range of bytes is written 812-827");
        }
    }

    private static String fragment(
            Shown shown, byte[] bytes, int end, Optional<Span> passage) {
        Document d = shown.document();
        Filing filing = shown.filing();
        Spots spots = Spots.of(filing, FilingReader.events(filing), d.number(), passage);
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
        return !front.startsWith("begin 6") && !front.startsWith("%PDF") && !front.startsWith("PK\3");
    }

    private Answer raw(Call call) {
        Shown shown = shown(call);
        Document d = shown.document();
        return Answer.text(
                "text/plain; charset=utf-8",
                Arrays.copyOfRange(
                        shown.filing().submission().bytes(), d.bodyStart(), d.bodyEnd()));
    }
}
