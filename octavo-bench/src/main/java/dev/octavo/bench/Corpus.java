package dev.octavo.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// The files a benchmark reads, in memory.
///
/// @param files in the order of their names
/// @param gzipped all of them in one gzip stream
/// @param bytes their total length
record Corpus(List<Loaded> files, byte[] gzipped, long bytes) {

    /// One file.
    record Loaded(String name, byte[] bytes) {}

    /// All regular files of a folder.
    static Corpus load(Path folder) throws IOException {
        List<Loaded> files = new ArrayList<>();
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        long total = 0;
        try (Stream<Path> paths = Files.list(folder);
                GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(path);
                gzip.write(bytes);
                files.add(new Loaded(path.getFileName().toString(), bytes));
                total += bytes.length;
            }
        }
        return new Corpus(List.copyOf(files), zipped.toByteArray(), total);
    }
}
