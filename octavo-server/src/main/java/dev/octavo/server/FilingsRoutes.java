package dev.octavo.server;

import dev.octavo.catalog.view.CompanyLine;
import dev.octavo.catalog.view.EventLine;
import dev.octavo.catalog.view.FilingLine;
import dev.octavo.catalog.view.ItemLine;
import dev.octavo.edgar.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lists of companies, filings, items and events.
final class FilingsRoutes {

    private FilingsRoutes() {}

    static List<Route> all() {
        return List.of(
                Route.of(
                        "/companies",
                        Set.of("q", "limit", "cursor"),
                        c ->
                                c.page(
                                        "companies",
                                        c.view()
                                                .companies(
                                                        c.parameters().text("q"),
                                                        c.parameters().limit(),
                                                        c.place()),
                                        FilingsRoutes::company)),
                Route.of(
                        "/filings",
                        Call.listing(),
                        c ->
                                c.page(
                                        "filings",
                                        c.view()
                                                .filings(
                                                        c.filter(),
                                                        c.parameters().limit(),
                                                        c.place()),
                                        FilingsRoutes::filing)),
                Route.of(
                        "/items",
                        Call.listing(),
                        c ->
                                c.page(
                                        "items",
                                        c.view()
                                                .items(
                                                        c.filter(),
                                                        c.parameters().limit(),
                                                        c.place()),
                                        FilingsRoutes::item)),
                Route.of(
                        "/events",
                        Call.listing("type", "occurrence", "compound"),
                        c ->
                                c.page(
                                        "events",
                                        c.view()
                                                .events(
                                                        c.filter()
                                                                .types(c.parameters().list("type"))
                                                                .occurrences(
                                                                        c.parameters()
                                                                                .list("occurrence"))
                                                                .compound(
                                                                        c.parameters()
                                                                                .text("compound")),
                                                        c.parameters().limit(),
                                                        c.place()),
                                        FilingsRoutes::event)));
    }

    static Map<String, @Nullable Object> company(CompanyLine c) {
        return Json.object(
                "cik", c.cik(),
                "name", c.name(),
                "formerNames", c.formerNames(),
                "symbols", c.symbols(),
                "filings", c.filings(),
                "first", c.first(),
                "last", c.last());
    }

    static Map<String, @Nullable Object> filing(FilingLine f) {
        return Json.object(
                "key", f.key(),
                "accession", f.accession(),
                "form", f.form(),
                "registrant", f.registrant(),
                "cik", f.cik(),
                "date", f.dated(),
                "reportDate", f.reportDate(),
                "filedOn", f.filedOn(),
                "items", f.items(),
                "events", f.events(),
                "headlines", f.headlines(),
                "amends", f.amends(),
                "amendedBy", f.amendedBy());
    }

    static Map<String, @Nullable Object> item(ItemLine i) {
        List<@Nullable Object> ranges = new ArrayList<>();
        i.at().forEach(at -> ranges.add(range(at)));
        return Json.object(
                "key", i.key(),
                "accession", i.accession(),
                "registrant", i.registrant(),
                "date", i.dated(),
                "place", "/items/" + i.ordinal(),
                "number", i.number(),
                "current", i.current(),
                "caption", i.caption(),
                "status", i.status(),
                "statusByForm", i.statusByForm(),
                "sharedWith", i.sharedWith(),
                "text", i.text(),
                "ranges", ranges);
    }

    /// An event as it is printed, with the key of its filing before all else.
    static Json.Raw event(EventLine e) {
        return new Json.Raw("{\"key\":" + Json.text(e.key()) + "," + e.json().substring(1));
    }

    static Map<String, @Nullable Object> range(Span at) {
        return Json.object("document", at.document(), "start", at.start(), "end", at.end());
    }
}
