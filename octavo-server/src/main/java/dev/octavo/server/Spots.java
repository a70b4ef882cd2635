package dev.octavo.server;

import dev.octavo.Filing;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.catalog.Stages;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.Span;
import dev.octavo.json.DisclosureRow;
import dev.octavo.json.DisclosureRows;
import dev.octavo.json.FilingJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Where the facts of one document stand in its bytes: the ranges of all facts, cut where any of
/// them begins or ends, so that the facts at a byte are found by halving.
final class Spots {

    /// A fact's range.
    private record Range(String pointer, int start, int end) {}

    /// More ranges than any filing has; what comes behind them is left unmarked.
    private static final int MOST = 20_000;

    private final int[] cuts;
    private final List<String> facts;

    private Spots(int[] cuts, List<String> facts) {
        this.cuts = cuts;
        this.facts = facts;
    }

    /// @param passage a range that somebody asked to be marked, as the fact `passage`; may be empty
    static Spots of(Stages.Read read, int document, Optional<Span> passage) {
        Filing filing = read.filing();
        List<Event> events = read.told().events();
        List<Range> ranges = new ArrayList<>();
        // The header, and the lines before each document, are shown as document 0.
        FilingJson.evidence(
                filing,
                (pointer, at) -> {
                    if (!pointer.startsWith("/header/")) {
                        add(ranges, pointer, at, document);
                    } else if (document == 0) {
                        at.forEach(s -> add(ranges, pointer, List.of(s), s.document()));
                    }
                });
        for (int i = 0; i < events.size(); i++) {
            List<Span> at = events.get(i).told().evidence().stream().map(Evidence::at).toList();
            add(ranges, "/events/" + i, at, document);
        }
        for (DisclosureRow row : DisclosureRows.of(filing, read.disclosures(), List.of())) {
            add(ranges, row.pointer(), row.evidence().getOrDefault("", List.of()), document);
        }
        List<Problem> problems = filing.problems();
        for (int i = 0; i < problems.size(); i++) {
            add(ranges, "/problems/" + i, List.of(problems.get(i).at()), document);
        }
        passage.ifPresent(at -> add(ranges, "passage", List.of(at), document));
        return new Spots(ranges);
    }

    private static void add(List<Range> to, String pointer, List<Span> at, int document) {
        for (Span s : at) {
            if (s.document() == document && s.length() > 0 && to.size() < MOST) {
                to.add(new Range(pointer, s.start(), s.end()));
            }
        }
    }

    private Spots(List<Range> ranges) {
        TreeSet<Integer> all = new TreeSet<>();
        for (Range r : ranges) {
            all.add(r.start());
            all.add(r.end());
        }
        this.cuts = all.stream().mapToInt(Integer::intValue).toArray();
        List<TreeSet<String>> between = new ArrayList<>();
        for (int i = 0; i < cuts.length; i++) {
            between.add(new TreeSet<>());
        }
        for (Range r : ranges) {
            int to = Arrays.binarySearch(cuts, r.end());
            for (int i = Arrays.binarySearch(cuts, r.start()); i < to; i++) {
                between.get(i).add(r.pointer());
            }
        }
        this.facts = between.stream().map(f -> String.join(" ", f)).toList();
    }

    /// Pointers of the facts that cover a byte, separated by blanks; empty where there is none.
    String at(int offset) {
        int i = Arrays.binarySearch(cuts, offset);
        int cut = i >= 0 ? i : -i - 2;
        return cut < 0 ? "" : facts.get(cut);
    }

    /// The next place behind a byte where facts begin or end.
    int next(int offset) {
        int i = Arrays.binarySearch(cuts, offset + 1);
        int cut = i >= 0 ? i : -i - 1;
        return cut < cuts.length ? cuts[cut] : Integer.MAX_VALUE;
    }

    /// Whether all of these facts are whole items or releases, rather than something in them.
    static boolean wide(String pointers) {
        for (String p : pointers.split(" ")) {
            if (!(p.startsWith("/items/") || p.startsWith("/releases/"))
                    || p.indexOf('/', p.indexOf('/', 1) + 1) > 0) {
                return false;
            }
        }
        return true;
    }
}
