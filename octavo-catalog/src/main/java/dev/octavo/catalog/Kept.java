package dev.octavo.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Raw files copied into a catalog's folder, byte for byte under the hash of their bytes:
/// `filings/3f/3f9a…`.
public final class Kept {

    /// The [name][#name(String)] of a filing's copy, by the columns of its table.
    static final String NAME_IN_SQL = "'filings/' || substr(sha256, 1, 2) || '/' || sha256";

    private Kept() {}

    /// The path of a copy inside the folder.
    static String name(String hash) {
        return "filings/" + hash.substring(0, 2) + "/" + hash;
    }

    /// The hash of a file's bytes, in hexadecimal digits.
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Copies a file; whole or not at all.
    ///
    /// @return the path inside the folder
    static String copy(Path folder, byte[] bytes, String hash) throws IOException {
        String name = name(hash);
        Path to = folder.resolve(name);
        if (Files.exists(to)) {
            return name;
        }
        Files.createDirectories(to.getParent());
        Path half = Files.createTempFile(to.getParent(), ".", ".half");
        try {
            Files.write(half, bytes);
            Files.move(
                    half, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
        return name;
    }
}
