package dev.octavo.json;

import dev.octavo.Filing;
import dev.octavo.Original;
import dev.octavo.edgar.Document;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Filer;
import dev.octavo.edgar.Header;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.Span;
import dev.octavo.form.Amendment;
import dev.octavo.form.Cover;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Exhibit;
import dev.octavo.form.Item;
import dev.octavo.form.Items;
import dev.octavo.form.Signature;
import dev.octavo.form.Status;
import dev.octavo.release.PressRelease;
import io.avaje.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A filing as one JSON object.
public final class FilingJson {

    private final Filing filing;
    private final JsonOut out;

    private FilingJson(Filing filing, JsonWriter writer) {
        this(filing, new JsonOut(writer));
    }

    private FilingJson(Filing filing, JsonOut out) {
        this.filing = filing;
        this.out = out;
    }

    /// Writes a filing as one line without a line break. The stream stays open.
    public static void write(Filing filing, OutputStream to) {
        try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
            new FilingJson(filing, writer).filing();
        }
    }

    /// A filing as one line of UTF-8.
    public static byte[] bytes(Filing filing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
        write(filing, bytes);
        return bytes.toByteArray();
    }

    /// Hands on the ranges of every value that was read, under its JSON Pointer, in the order of
    /// the JSON.
    public static void evidence(Filing filing, BiConsumer<String, List<Span>> to) {
        FilingJson json = new FilingJson(filing, JsonOut.placesOnly());
        json.filing();
        json.out.eachPlace(to);
    }

    /// A filing spread over lines, for reading.
    public static void writePretty(Filing filing, OutputStream to) {
        try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
            writer.pretty(true);
            new FilingJson(filing, writer).filing();
        }
    }

    private void filing() {
        out.open();
        out.string("file", filing.file());
        out.string("member", filing.member());
        out.string("accession", filing.submission().accession());
        filing.submission().header().ifPresent(h -> out.at("accession", h.accession().at()));
        form();
        filing.report()
                .flatMap(CurrentReport::amends)
                .ifPresentOrElse(this::amends, () -> out.nothing("amends"));
        filing.submission().header().ifPresentOrElse(this::header, () -> out.nothing("header"));
        Optional<CurrentReport> report = filing.report();
        report.map(CurrentReport::cover).ifPresentOrElse(this::cover, () -> out.nothing("cover"));
        out.objects("items", report.map(CurrentReport::items).orElse(List.of()), (i, n) -> item(i));
        out.objects(
                "exhibits",
                report.map(CurrentReport::exhibits).orElse(List.of()),
                (e, n) -> exhibit(e));
        out.objects(
                "signatures",
                report.map(CurrentReport::signatures).orElse(List.of()),
                (s, n) -> signature(s));
        out.objects("releases", filing.releases(), (r, n) -> release(r));
        out.evidence("evidence");
        out.objects("problems", filing.problems(), (p, n) -> problem(p));
        out.close();
    }

    /// A press release on its own has no form, whatever its container says.
    private void form() {
        Fact<String> inReport = filing.report().map(CurrentReport::form).orElse(Fact.none());
        Fact<String> inHeader = filing.submission().header().map(Header::form).orElse(Fact.none());
        boolean filed = filing.report().isPresent() || filing.headerOnly();
        out.fact("form", inReport.or(filed ? inHeader : Fact.none()));
    }

    /// What the amendment says; behind it the original where the run has it, which stands in
    /// another input and so has no evidence here.
    private void amends(Amendment a) {
        out.object(
                "amends",
                () -> {
                    out.at("", a.note());
                    out.number("number", a.number());
                    out.fact("reportDate", a.reported());
                    out.fact("filedOn", a.filed());
                    out.facts("items", a.items());
                    out.string("accession", filing.original().flatMap(Original::accession));
                    out.string("file", filing.original().map(Original::file));
                    out.string("member", filing.original().flatMap(Original::member));
                });
    }

    private void header(Header h) {
        out.object(
                "header",
                () -> {
                    out.fact("acceptedAt", h.acceptedAt());
                    out.fact("filedOn", h.filedOn());
                    out.fact("periodOfReport", h.periodOfReport());
                    out.facts("items", itemNumbers(h));
                    out.objects("filers", h.filers(), (f, n) -> filer(f));
                    out.objects(
                            "documents", filing.submission().documents(), (d, n) -> document(d));
                });
    }

    /// EDGAR's words for an item as its number; words that name no item stay as they are.
    private static List<Fact<String>> itemNumbers(Header h) {
        List<Fact<String>> numbers = new ArrayList<>(h.items().size());
        for (Fact<String> item : h.items()) {
            numbers.add(item.map(words -> Items.ofEdgar(words, h.filedOn()).orElse(words)));
        }
        return numbers;
    }

    private void filer(Filer f) {
        out.fact("cik", f.cik());
        out.fact("name", f.name());
        out.fact("sic", f.sic());
        out.fact("stateOfIncorporation", f.stateOfIncorporation());
        out.fact("fiscalYearEnd", f.fiscalYearEnd());
        out.fact("fileNumber", f.fileNumber());
        out.fact("ein", f.ein());
        address("business", f.business(), true);
        address("mail", f.mail(), false);
        out.objects(
                "formerNames",
                f.formerNames(),
                (n, i) -> {
                    out.fact("name", n.name());
                    out.fact("until", n.until());
                });
    }

    private void address(String key, Filer.Address a, boolean phone) {
        if (a.none()) {
            out.nothing(key);
            return;
        }
        out.object(
                key,
                () -> {
                    out.fact("street1", a.street1());
                    out.fact("street2", a.street2());
                    out.fact("city", a.city());
                    out.fact("state", a.state());
                    out.fact("zip", a.zip());
                    if (phone) {
                        out.fact("phone", a.phone());
                    }
                });
    }

    private void document(Document d) {
        out.number("number", d.number());
        line("type", d.type(), d.lines().type());
        line("filename", d.filename(), d.lines().filename());
        line("description", d.description(), d.lines().description());
        out.number("start", d.at().start());
        out.number("end", d.at().end());
    }

    private void line(String key, String value, Span at) {
        out.stringOrNull(key, value);
        out.at(key, at.length() > 0 ? List.of(at) : List.of());
    }

    private void cover(Cover c) {
        out.object(
                "cover",
                () -> {
                    out.fact("registrant", c.registrant());
                    out.fact("reportDate", c.reportDate());
                    out.fact("jurisdiction", c.jurisdiction());
                    out.fact("fileNumber", c.fileNumber());
                    out.fact("ein", c.ein());
                    out.fact("street", c.street());
                    out.fact("city", c.city());
                    out.fact("state", c.state());
                    out.fact("zip", c.zip());
                    out.fact("phone", c.phone());
                    out.fact("formerName", c.formerName());
                    c.checkboxes()
                            .ifPresentOrElse(this::checkboxes, () -> out.nothing("checkboxes"));
                    out.bool("emergingGrowth", c.emergingGrowth().value());
                    out.bool("exTransition", c.exTransition().value());
                    out.objects(
                            "securities",
                            c.securities(),
                            (s, n) -> {
                                out.fact("title", s.title());
                                out.fact("symbol", s.symbol());
                                out.fact("exchange", s.exchange());
                            });
                    out.bool("amendment", c.amendment().orElse(false));
                    if (!c.registrants().isEmpty()) {
                        out.objects("registrants", c.registrants(), (r, n) -> registrant(r));
                    }
                });
    }

    private void registrant(Cover.Registrant r) {
        out.fact("registrant", r.registrant());
        out.fact("jurisdiction", r.jurisdiction());
        out.fact("fileNumber", r.fileNumber());
        out.fact("ein", r.ein());
    }

    private void checkboxes(Cover.Checkboxes boxes) {
        List<Span> at = new ArrayList<>();
        for (Fact<Boolean> box :
                List.of(boxes.rule425(), boxes.rule14a12(), boxes.rule14d2b(), boxes.rule13e4c())) {
            at.addAll(box.at());
        }
        out.at("checkboxes", at);
        out.object(
                "checkboxes",
                () -> {
                    out.bool("rule425", boxes.rule425().value());
                    out.bool("rule14a12", boxes.rule14a12().value());
                    out.bool("rule14d2b", boxes.rule14d2b().value());
                    out.bool("rule13e4c", boxes.rule13e4c().value());
                });
    }

    private void item(Item i) {
        out.at("", i.body());
        out.fact("number", i.number());
        out.stringOrNull("current", i.current());
        out.fact("caption", i.caption());
        status("status", i.status());
        out.stringOrNull("statusByForm", printed(i.statusByForm()));
        out.string("text", i.text());
        out.strings("sharedWith", i.sharedWith());
    }

    private void status(String key, Fact<Status> status) {
        out.fact(
                key,
                printed(status.orElse(Status.UNSAID)).isEmpty()
                        ? Fact.none()
                        : status.map(FilingJson::printed));
    }

    private static String printed(Status status) {
        return switch (status) {
            case FILED -> "filed";
            case FURNISHED -> "furnished";
            case UNSAID -> "";
        };
    }

    private void exhibit(Exhibit e) {
        out.fact("number", e.number());
        out.fact("description", e.description());
        status("status", e.status());
        out.bool("incorporated", e.incorporated().orElse(false));
        if (e.document().isPresent()) {
            out.number("document", e.document().getAsInt());
        } else {
            out.nothing("document");
        }
    }

    private void signature(Signature s) {
        out.fact("registrant", s.registrant());
        out.fact("signer", s.signer());
        out.fact("title", s.title());
        out.fact("date", s.date());
        out.bool("conformed", s.conformed());
    }

    private void release(PressRelease r) {
        out.number("document", r.document());
        out.fact("headline", r.headline());
        out.fact("subheadline", r.subheadline());
        out.fact("city", r.city());
        out.fact("date", r.date());
        out.objects(
                "contacts",
                r.contacts(),
                (c, n) -> {
                    out.fact("name", c.name());
                    out.fact("organisation", c.organisation());
                    out.fact("phone", c.phone());
                    out.fact("email", c.email());
                });
        out.objects(
                "quotes",
                r.quotes(),
                (q, n) -> {
                    out.fact("speaker", q.speaker());
                    out.fact("text", q.text());
                });
        out.facts("about", r.about());
        out.fact("safeHarbor", r.safeHarbor());
    }

    private void problem(Problem p) {
        out.string("code", p.code().printed());
        out.string("severity", JsonOut.kebab(p.severity()));
        out.string("message", p.message());
        out.range(p.at());
    }
}
