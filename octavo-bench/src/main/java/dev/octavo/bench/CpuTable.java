package dev.octavo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;

/// The stages by the processor time of their thread, for machines that others use too: all stages
/// take turns in one process, round after round, and the best round of each counts. Ratios between
/// stages are then steady where wall time is not.
public final class CpuTable {

    private static final int ROUNDS = 200;

    private interface Stage {
        void run() throws IOException;
    }

    private CpuTable() {}

    /// `CpuTable [FOLDER [ROUNDS]]`.
    public static void main(String[] args) throws IOException {
        StageBenchmark stages = new StageBenchmark();
        if (args.length > 0) {
            stages.folder = args[0];
        }
        stages.load();
        Blackhole hole =
                new Blackhole(
                        "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        Map<String, Stage> all = new LinkedHashMap<>();
        all.put("yardstick: gunzip", () -> stages.yardstickGunzip(hole));
        all.put("yardstick: jsoup parse().text()", () -> stages.yardstickJsoupText(hole));
        all.put("page (bytes to lines)", () -> stages.page(hole));
        all.put("filing (bytes to complete report)", () -> stages.filing(hole));
        all.put("form alone", () -> stages.form(hole));
        all.put("events alone", () -> stages.events(hole));
        all.put("JSON alone", () -> stages.json(hole));
        print(
                stages.corpus(),
                stages.text(),
                best(all, args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS));
    }

    private static Map<String, Long> best(Map<String, Stage> stages, int rounds)
            throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Long> best = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Stage> stage : stages.entrySet()) {
                long start = threads.getCurrentThreadCpuTime();
                stage.getValue().run();
                best.merge(stage.getKey(), threads.getCurrentThreadCpuTime() - start, Math::min);
            }
        }
        return best;
    }

    /// @param text characters of visible text of all pages
    private static void print(Corpus corpus, long text, Map<String, Long> nanos) {
        long jsoup = nanos.getOrDefault("yardstick: jsoup parse().text()", 0L);
        System.out.printf(
                Locale.ROOT,
                "%d files, %.1f MB, of it %.1f MB visible text, processor time of one thread%n%n",
                corpus.files().size(),
                corpus.bytes() / 1e6,
                text / 1e6);
        System.out.println(
                "| stage | MB/s of HTML | MB/s of text | filings/s | times jsoup |\n|---|---:|---:|---:|---:|");
        nanos.forEach((name, time) ->
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.0f | %.1f | %.0f | %.1f |%n",
                        name,
                        corpus.bytes() * 1e3 / time,
                        text * 1e3 / time,
                        corpus.files().size() * 1e9 / time,
                        (double) jsoup / time));
    }
}
