package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.form.Amendment;
import dev.octavo.form.Cover;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Exhibit;
import dev.octavo.form.Item;
import dev.octavo.form.Signature;
import dev.octavo.form.Status;
import dev.octavo.print.Complaint;
import dev.octavo.release.PressRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A filing for reading on a terminal: what JSON says, without the evidence and with the item texts
/// cut short.
final class Card {

    /// Characters of an item's text that are shown.
    private static final int TEASER = 320;

    private Card() {}

    static String of(Filing filing, World world) {
        Layout out = new Layout(world.width(), world.colour());
        out.title(title(filing));
        out.row("file", "", Complaint.input(filing.file(), filing.member()));
        out.row("accession", "", filing.submission().accession().orElse(""));
        filing.report().flatMap(CurrentReport::amends).ifPresent(a -> amends(out, a, filing));
        filing.report().ifPresent(r -> report(out, r));
        filing.releases().forEach(r -> release(out, r));
        String label = "problems";
        for (Problem p : filing.problems()) {
            out.row(label, p.code().printed() + "  ", p.message());
            label = "";
        }
        out.blank();
        return out.text();
    }

    private static String title(Filing filing) {
        List<String> parts = new ArrayList<>();
        parts.add(filing.registrant().orElse("registrant not given"));
        boolean filed = filing.report().isPresent() || filing.headerOnly();
        parts.add(filed ? filing.form().orElse("8-K") : "press release");
        filing.report()
                .flatMap(r -> r.cover().reportDate().value())
                .ifPresent(d -> parts.add(d.toString()));
        return String.join("  ·  ", parts);
    }

    private static void amends(Layout out, Amendment a, Filing filing) {
        List<String> parts = new ArrayList<>();
        a.number().value().ifPresent(n -> parts.add("amendment no. " + n));
        a.reported().value().ifPresent(d -> parts.add("of the report dated " + d));
        a.filed().value().ifPresent(d -> parts.add("of the report filed " + d));
        for (Fact<String> item : a.items()) {
            parts.add("item " + item.orElse(""));
        }
        out.row("amends", "", String.join(" · ", parts));
        filing.original()
                .ifPresent(o ->
                        out.row(
                                "",
                                "",
                                o.accession().orElse("")
                                        + "  "
                                        + Complaint.input(o.file(), o.member())));
    }

    private static void report(Layout out, CurrentReport r) {
        Cover c = r.cover();
        out.row(
                "cover",
                "",
                joined(
                        " · ",
                        c.jurisdiction(),
                        labelled("file ", c.fileNumber()),
                        labelled("EIN ", c.ein())));
        out.row(
                "",
                "",
                joined(
                        ", ",
                        c.street(),
                        c.city(),
                        Fact.of(joined(" ", c.state(), c.zip()), List.of())));
        out.row("", "", joined("", c.phone()));
        for (Cover.Security s : c.securities()) {
            out.row("", "", joined(" · ", s.title(), s.symbol(), s.exchange()));
        }
        String label = "items";
        for (Item i : r.items()) {
            out.row(
                    label,
                    padded(i.number().orElse(""), 6),
                    i.caption().orElse("") + status(i.status()));
            out.row("", " ".repeat(6), teaser(i.text()));
            label = "";
        }
        label = "exhibits";
        for (Exhibit e : r.exhibits()) {
            String where =
                    e.document().isPresent() ? "  (document " + e.document().getAsInt() + ")" : "";
            String incorporated =
                    e.incorporated().orElse(false) ? "  (incorporated by reference)" : "";
            out.row(
                    label,
                    padded(e.number().orElse(""), 8),
                    e.description().orElse("") + status(e.status()) + where + incorporated);
            label = "";
        }
        label = "signed";
        for (Signature s : r.signatures()) {
            out.row(
                    label,
                    "",
                    joined(", ", s.signer(), s.title(), s.date())
                            + (s.conformed() ? "" : "  [no /s/]"));
            label = "";
        }
    }

    private static void release(Layout out, PressRelease r) {
        out.row("release", "", r.headline().orElse("(no headline)"));
        out.row("", "", r.subheadline().orElse(""));
        out.row("", "", joined(", ", r.city(), r.date()));
        for (PressRelease.Quote q : r.quotes()) {
            out.row("", "", q.speaker().orElse("") + ": “" + teaser(q.text().orElse("")) + "”");
        }
    }

    private static Fact<String> labelled(String label, Fact<String> fact) {
        return fact.map(label::concat);
    }

    private static String status(Fact<Status> status) {
        Status s = status.orElse(Status.UNSAID);
        return s == Status.UNSAID ? "" : "  [" + s.name().toLowerCase(Locale.ROOT) + "]";
    }

    private static String joined(String by, Fact<?>... facts) {
        List<String> given = new ArrayList<>();
        for (Fact<?> f : facts) {
            String s = f.value().map(Object::toString).orElse("");
            if (!s.isEmpty()) {
                given.add(s);
            }
        }
        return String.join(by, given);
    }

    private static String padded(String s, int width) {
        return s.length() >= width ? s + " " : s + " ".repeat(width - s.length());
    }

    private static String teaser(String text) {
        if (text.length() <= TEASER) {
            return text;
        }
        int blank = text.lastIndexOf(' ', TEASER);
        return text.substring(0, blank > 0 ? blank : TEASER) + " …";
    }
}
