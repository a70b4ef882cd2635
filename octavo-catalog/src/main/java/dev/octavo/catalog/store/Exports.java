package dev.octavo.catalog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/// Where tables that are open for long write what is asked of them as a file, and nowhere else. One
/// folder a process, for a file of tables that is open twice in a process has its settings from the
/// first time. It is in the temporary directory, for the catalog's own may be there to be read
/// only; and it exists only while something is written, so that nothing is left behind.
public final class Exports {

    static final Path FOLDER =
            Path.of(System.getProperty("java.io.tmpdir", "."))
                    .toAbsolutePath()
                    .resolve("octavo-export-" + UUID.randomUUID());

    private static int underWay;

    private Exports() {}

    /// Writes and reads a file that is gone afterwards.
    public interface Use {
        void of(Path file) throws IOException;
    }

    /// Lets `use` use a file that nobody else has.
    ///
    /// @param suffix how its name ends
    public static void file(String suffix, Use use) throws IOException {
        enter();
        Path file = FOLDER.resolve(UUID.randomUUID() + suffix);
        try {
            use.of(file);
        } finally {
            Files.deleteIfExists(file);
            leave();
        }
    }

    private static synchronized void enter() throws IOException {
        if (Files.notExists(FOLDER)) {
            Files.createDirectory(FOLDER, forNobodyElse());
        }
        underWay++;
    }

    private static synchronized void leave() {
        underWay--;
        if (underWay == 0) {
            FOLDER.toFile().delete();
        }
    }

    private static FileAttribute<?>[] forNobodyElse() {
        return FOLDER.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
