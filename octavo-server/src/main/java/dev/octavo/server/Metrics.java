package dev.octavo.server;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Counts of what was asked and how long it took, as Prometheus reads them. Routes are told by
/// their templates, so that their number is fixed whatever is asked for.
final class Metrics {

    private static final double[] SECONDS = {
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10
    };

    private record Asked(String route, int status) {}

    private static final class Times {
        final LongAdder[] buckets = new LongAdder[SECONDS.length + 1];
        final LongAdder nanos = new LongAdder();

        Times() {
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = new LongAdder();
            }
        }
    }

    private final Map<Asked, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, Times> times = new ConcurrentHashMap<>();

    void count(String route, int status, long nanos) {
        counts.computeIfAbsent(new Asked(route, status), _ -> new LongAdder()).increment();
        Times t = times.computeIfAbsent(route, _ -> new Times());
        int i = 0;
        while (i < SECONDS.length && nanos > SECONDS[i] * 1e9) {
            i++;
        }
        t.buckets[i].increment();
        t.nanos.add(nanos);
    }

    /// @param filings in the catalog
    String text(long filings, String generation) {
        StringBuilder out = new StringBuilder(4_096);
        out.append("# HELP octavo_requests_total Requests answered, by route and status.\n")
                .append("# TYPE octavo_requests_total counter\n");
        Map<String, Long> sorted = new TreeMap<>();
        counts.forEach((asked, n) ->
                sorted.put(
                        "route=\"" + asked.route() + "\",status=\"" + asked.status() + "\"",
                        n.sum()));
        sorted.forEach((labels, n) ->
                out.append("octavo_requests_total{")
                        .append(labels)
                        .append("} ")
                        .append(n)
                        .append('\n'));
        out.append("# HELP octavo_request_seconds Time to answer, by route.\n")
                .append("# TYPE octavo_request_seconds histogram\n");
        new TreeMap<>(times).forEach((route, t) -> histogram(out, route, t));
        gauge(out, "octavo_catalog_filings", "Filings in the catalog.", filings);
        out.append("# HELP octavo_catalog_generation The catalog's generation, as a label.\n")
                .append("# TYPE octavo_catalog_generation gauge\n")
                .append("octavo_catalog_generation{tag=\"")
                .append(generation)
                .append("\"} 1\n");
        return out.toString();
    }

    private static void histogram(StringBuilder out, String route, Times t) {
        long sum = 0;
        for (int i = 0; i <= SECONDS.length; i++) {
            sum += t.buckets[i].sum();
            out.append("octavo_request_seconds_bucket{route=\"")
                    .append(route)
                    .append("\",le=\"")
                    .append(i < SECONDS.length ? String.valueOf(SECONDS[i]) : "+Inf")
                    .append("\"} ")
                    .append(sum)
                    .append('\n');
        }
        out.append(
                String.format(
                        Locale.ROOT,
                        "octavo_request_seconds_sum{route=\"%s\"} %.6f%n"
                                + "octavo_request_seconds_count{route=\"%s\"} %d%n",
                        route,
                        t.nanos.sum() / 1e9,
                        route,
                        sum));
    }

    private static void gauge(StringBuilder out, String name, String help, long value) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(" gauge\n");
        out.append(name).append(' ').append(value).append('\n');
    }
}
