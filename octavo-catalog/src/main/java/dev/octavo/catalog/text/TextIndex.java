package dev.octavo.catalog.text;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.store.Rows;
import dev.octavo.catalog.store.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

/// The text index while it is written. What it holds after a [#commit(Mark)] is what a reader or
/// the next writer finds; all since then is lost with the process, and indexed again from the
/// tables.
public final class TextIndex implements AutoCloseable {

    /// What an index is in step with.
    ///
    /// @param catalogId the catalog whose tables it follows; empty for an index that follows none
    ///   yet
    /// @param batch the last batch of the tables that is in it
    /// @param batchId that batch's id, by which it is told from another of its number; empty where
    ///   it has none
    public record Mark(String catalogId, long batch, String batchId) {
        static final Mark NONE = new Mark("", 0, "");
    }

    // Held, so that the setting stays: Lucene tells of a faster way with a JVM option that nobody
    // here can give.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /// The tables that the rows given to [#add(Rows)] must hold.
    public static final List<Table> TABLES = TextEntries.TABLES;

    private static final double BUFFER_MB = 64;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;

    static {
        quiet();
    }

    private TextIndex(Path folder, Directory directory, IndexWriter writer) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
    }

    /// To be called before anything of Lucene's is: its first word is a warning.
    static void quiet() {
        LUCENE.setLevel(Level.SEVERE);
    }

    /// Opens the index in a folder for writing; makes it where there is none.
    ///
    /// @throws CatalogException when another process writes to it
    public static TextIndex open(Path folder) {
        try {
            Files.createDirectories(folder);
            // Not mapped: merging would have whole segments of the index count as this process's
            // memory, of which it needs a page at a time.
            Directory directory = new NIOFSDirectory(folder);
            IndexWriterConfig config = new IndexWriterConfig(new Words());
            config.setRAMBufferSizeMB(BUFFER_MB);
            config.setCommitOnClose(false);
            config.setIndexDeletionPolicy(new WholeCommits());
            try {
                return new TextIndex(folder, directory, new IndexWriter(directory, config));
            } catch (IOException e) {
                directory.close();
                throw e;
            }
        } catch (LockObtainFailedException e) {
            throw CatalogException.inUse("the text index " + folder, e);
        } catch (IOException e) {
            throw new CatalogException(
                    "the text index " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /// What the index was in step with at its last commit.
    public Mark mark() {
        return mark(committed());
    }

    /// Whether its last commit was of another form than this program's, so that all of it must be
    /// made again.
    public boolean otherForm() {
        Map<String, String> committed = committed();
        return !committed.isEmpty() && !thisFormat(committed);
    }

    /// Whether its last commit was a [whole][#commit(Mark)] one.
    public boolean whole() {
        return WholeCommits.whole(committed());
    }

    private Map<String, String> committed() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(e -> data.put(e.getKey(), e.getValue()));
        }
        return data;
    }

    /// The way in which texts are indexed; raised when it changes. An index of another format is
    /// made again from the tables when its catalog is opened next; until then, while another
    /// process writes it, it is searched without what only this format has.
    public static final String FORMAT = "3";

    static boolean thisFormat(Map<String, String> committed) {
        return committed.getOrDefault("format", "1").equals(FORMAT);
    }

    static Mark mark(Map<String, String> committed) {
        if (!thisFormat(committed)) {
            return Mark.NONE;
        }
        return new Mark(
                committed.getOrDefault("catalog", ""),
                Long.parseLong(committed.getOrDefault("batch", "0")),
                committed.getOrDefault("batch-id", ""));
    }

    /// Adds the texts of a filing.
    public void add(Rows filing) {
        List<Document> entries = TextEntries.of(filing);
        if (!entries.isEmpty()) {
            write(() -> writer.addDocuments(entries));
        }
    }

    /// Takes out the texts of filings.
    public void remove(List<String> filingIds) {
        if (!filingIds.isEmpty()) {
            Term[] terms =
                    filingIds.stream()
                            .map(id -> new Term(TextEntries.FILING, id))
                            .toArray(Term[]::new);
            write(() -> writer.deleteDocuments(terms));
        }
    }

    /// Takes out everything.
    public void clear() {
        write(writer::deleteAll);
    }

    /// Makes all so far last, and notes what it is in step with.
    public void commit(Mark mark) {
        commit(mark, Map.of());
    }

    /// Makes all so far last, of an index that is being made again: the next writer goes on from
    /// here, and until it is whole, the index of before is searched.
    public void commitPart(Mark mark) {
        commit(mark, WholeCommits.OF_A_PART);
    }

    private void commit(Mark mark, Map<String, String> more) {
        Map<String, String> data = new HashMap<>(more);
        data.put("catalog", mark.catalogId());
        data.put("batch", Long.toString(mark.batch()));
        data.put("batch-id", mark.batchId());
        data.put("format", FORMAT);
        write(() -> {
            writer.setLiveCommitData(data.entrySet());
            return writer.commit();
        });
    }

    private interface Write {
        long run() throws IOException;
    }

    private void write(Write write) {
        try {
            write.run();
        } catch (IOException | AlreadyClosedException e) {
            throw broken(e);
        }
    }

    private CatalogException broken(Exception e) {
        return new CatalogException(
                "the text index " + folder + " cannot be written: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try (Directory _ = directory) {
            writer.rollback();
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
