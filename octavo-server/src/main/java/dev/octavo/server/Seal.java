package dev.octavo.server;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Hashes.
final class Seal {

    private Seal() {}

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
