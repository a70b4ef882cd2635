package dev.octavo.catalog;

import dev.octavo.edgar.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;

/** What tests of other packages may use of {@link Fixtures}. */
public final class CatalogFixture {

    private CatalogFixture() {}

    public static Path many(Path folder, int from, int count) throws IOException {
        return Fixtures.many(folder, from, count);
    }

    public static void one(
            Path folder, int n, String company, String former, String ticker, String paragraph)
            throws IOException {
        Files.writeString(
                folder.resolve("g" + n + ".txt"),
                Fixtures.submission(n, company, former, ticker, paragraph));
    }

    public static Ingest.Report ingest(Location location, Path... paths) {
        return Fixtures.ingest(location, paths);
    }

    /**
     * What bytes of an HTML file say, white space left out: tags dropped and entities decoded by
     * jsoup.
     */
    public static String plain(byte[] file, List<Span> at) {
        StringBuilder all = new StringBuilder();
        for (Span s : at) {
            all.append(new String(file, s.start(), s.length(), StandardCharsets.UTF_8));
        }
        return Jsoup.parseBodyFragment(all.toString()).text().replaceAll("[\\s\\u00a0]+", "");
    }
}
