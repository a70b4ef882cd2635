package dev.octavo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the stages over a corpus and prints MB/s, filings/s and the ratio to jsoup, all of one run.
public final class SpeedTable {

    private SpeedTable() {}

    /// `SpeedTable FOLDER [STAGE-REGEX]`.
    public static void main(String[] args) throws IOException, RunnerException {
        String folder = args.length > 0 ? args[0] : "../shared/corpus/html";
        Corpus corpus = Corpus.load(Path.of(folder));
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(
                                                "StageBenchmark\\."
                                                        + (args.length > 1 ? args[1] : ".*"))
                                        .param("folder", folder)
                                        .jvmArgsAppend("-Xmx2g", "-XX:+UseSerialGC")
                                        .build())
                        .run();
        double jsoup =
                results.stream()
                        .filter(r -> r.getPrimaryResult().getLabel().equals("yardstickJsoupText"))
                        .mapToDouble(r -> r.getPrimaryResult().getScore())
                        .findFirst()
                        .orElse(Double.NaN);
        System.out.printf(
                Locale.ROOT,
                "%n%d files, %.1f MB, one core%n%n",
                corpus.files().size(),
                corpus.bytes() / 1e6);
        System.out.println("| stage | MB/s | filings/s | times jsoup |\n|---|---:|---:|---:|");
        for (RunResult result : results) {
            double micros = result.getPrimaryResult().getScore();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.1f |%n",
                    result.getPrimaryResult().getLabel(),
                    corpus.bytes() / micros,
                    corpus.files().size() / micros * 1e6,
                    jsoup / micros);
        }
    }
}
