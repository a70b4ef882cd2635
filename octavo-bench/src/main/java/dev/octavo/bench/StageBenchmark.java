package dev.octavo.bench;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.form.reader.ReportReader;
import dev.octavo.json.FilingJson;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Once through the whole corpus, stage by stage, beside two yardsticks: jsoup's `parse().text()`
/// and gunzip of the same bytes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StageBenchmark {

    @Param("../shared/corpus/html")
    public String folder = "../shared/corpus/html";

    private Corpus corpus = new Corpus(List.of(), new byte[0], 0);

    private List<Filing> filings = List.of();

    /// Loads the corpus, and lets no wrong answer be timed.
    @Setup
    public void load() throws IOException {
        corpus = Corpus.load(Path.of(folder));
        filings =
                corpus.files().stream()
                        .map(f -> FilingReader.read(f.bytes(), f.name(), Optional.empty()))
                        .toList();
        Gate.check(filings);
    }

    Corpus corpus() {
        return corpus;
    }

    /// Characters of visible text of all pages: what the events stage is given.
    long text() {
        long characters = 0;
        for (Filing filing : filings) {
            for (Page page : filing.pages().values()) {
                characters += page.text().length();
            }
        }
        return characters;
    }

    @Benchmark
    public void yardstickGunzip(Blackhole hole) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(corpus.gzipped()), 1 << 16)) {
            while (in.read(buffer) >= 0) {
                hole.consume(buffer);
            }
        }
    }

    @Benchmark
    public void yardstickJsoupText(Blackhole hole) {
        for (Corpus.Loaded file : corpus.files()) {
            hole.consume(Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8)).text());
        }
    }

    /// Bytes to complete reports: submission, page, form, problems.
    @Benchmark
    public void filing(Blackhole hole) {
        for (Corpus.Loaded file : corpus.files()) {
            hole.consume(FilingReader.read(file.bytes(), file.name(), Optional.empty()));
        }
    }

    /// The form stage alone, on pages already read.
    @Benchmark
    public void form(Blackhole hole) {
        for (Filing filing : filings) {
            for (Page page : filing.pages().values()) {
                hole.consume(ReportReader.read(filing.submission(), page));
            }
        }
    }

    /// The events stage alone, on reports already read.
    @Benchmark
    public void events(Blackhole hole) {
        for (Filing filing : filings) {
            hole.consume(FilingReader.events(filing));
        }
    }

    /// Printing the reports as JSON.
    @Benchmark
    public void json(Blackhole hole) {
        for (Filing filing : filings) {
            hole.consume(FilingJson.bytes(filing));
        }
    }

    /// The page stage alone.
    @Benchmark
    public void page(Blackhole hole) {
        for (Corpus.Loaded file : corpus.files()) {
            hole.consume(PageReader.read(file.bytes(), 0, file.bytes().length, 1));
        }
    }
}
