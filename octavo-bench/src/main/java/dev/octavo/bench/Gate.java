package dev.octavo.bench;

import dev.octavo.Filing;
import dev.octavo.edgar.Span;
import dev.octavo.form.Item;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;

/// What must hold before anything is timed: nearly every file gives a report with items, every
/// item's text stands at its bytes, and its words are words that jsoup sees in the file too.
final class Gate {

    private static final double LEAST_READ = 0.97;

    private Gate() {}

    /// Throws where the answers are wrong.
    static void check(List<Filing> filings) {
        int read = 0;
        for (Filing filing : filings) {
            if (filing.report().isPresent() && !filing.report().get().items().isEmpty()) {
                read++;
                items(filing, filing.report().get().items());
            }
        }
        if (read < LEAST_READ * filings.size()) {
            throw new IllegalStateException(
                    "only " + read + " of " + filings.size() + " files gave a report with items");
        }
    }

    private static void items(Filing filing, List<Item> items) {
        byte[] bytes = filing.submission().bytes();
        String seen = squeeze(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text());
        for (Item item : items) {
            StringBuilder cut = new StringBuilder();
            for (Span at : item.body()) {
                String piece = squeeze(reread(bytes, at));
                cut.append(piece);
                if (!seen.contains(piece.substring(0, Math.min(40, piece.length())))) {
                    throw new IllegalStateException(
                            filing.file()
                                    + ": item "
                                    + item.number().orElse("")
                                    + " has words that jsoup does not see");
                }
            }
            if (!cut.toString().equals(squeeze(item.text()))) {
                throw new IllegalStateException(
                        filing.file()
                                + ": item "
                                + item.number().orElse("")
                                + " does not read the same at its bytes");
            }
        }
    }

    /// The bytes read as if they were a document of their own.
    private static String reread(byte[] bytes, Span at) {
        byte[] piece = new byte[at.length() + 3];
        System.arraycopy("<p>".getBytes(StandardCharsets.US_ASCII), 0, piece, 0, 3);
        System.arraycopy(bytes, at.start(), piece, 3, at.length());
        Page page = PageReader.read(piece, 0, piece.length, 1);
        return page.join(0, page.lines());
    }

    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
