package dev.octavo.catalog;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a catalog in a folder has read, in a small file beside its tables: so that an ingest that
/// brings nothing new need not open the tables (which takes longer than looking at a thousand
/// files), and an archive read before need not be unpacked.
///
/// The tables are the truth. The file says for which state of the tables it was written, as
/// [InStep.Stamp] does; with any other state, or none, it counts for nothing, and is made again at
/// the end of the next ingest.
final class SeenFile {

    private static final String NAME = "seen";
    private static final String HEAD = "octavo seen 2 ";

    private SeenFile() {}

    /// @param inputs fingerprints of inputs, ascending
    /// @param archives fingerprints of archives read to their end without a failure, with the
    ///   number of their members
    /// @param copied whether the catalog has copies of all its files
    record Content(long[] inputs, Map<Long, Integer> archives, boolean copied) {}

    /// The content, where it belongs to the tables as they are.
    static Optional<Content> read(Location.Folder catalog) {
        Path file = catalog.folder().resolve(NAME);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (!in.readUTF().equals(HEAD + InStep.Stamp.now(catalog))) {
                return Optional.empty();
            }
            boolean copied = in.readBoolean();
            long[] inputs = new long[Math.toIntExact(Math.min(in.readInt(), Files.size(file) / 8))];
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = in.readLong();
            }
            Map<Long, Integer> archives = new HashMap<>();
            for (int n = in.readInt(); n > 0; n--) {
                archives.put(in.readLong(), in.readInt());
            }
            return Optional.of(new Content(inputs, archives, copied));
        } catch (IOException | NegativeArraySizeException e) {
            return Optional.empty();
        }
    }

    /// To be called when the tables are closed.
    static void write(Location.Folder catalog, Content content) {
        Path file = catalog.folder().resolve(NAME);
        try {
            Path fresh = catalog.folder().resolve(NAME + ".new");
            try (DataOutputStream out =
                    new DataOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16))) {
                out.writeUTF(HEAD + InStep.Stamp.now(catalog));
                out.writeBoolean(content.copied());
                out.writeInt(content.inputs().length);
                for (long one : content.inputs()) {
                    out.writeLong(one);
                }
                out.writeInt(content.archives().size());
                for (Map.Entry<Long, Integer> a : content.archives().entrySet()) {
                    out.writeLong(a.getKey());
                    out.writeInt(a.getValue());
                }
            }
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The next ingest asks the tables.
            file.toFile().delete();
        }
    }
}
