package dev.octavo.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/// Answers by their questions, the least used given up first.
final class Cache {

    /// An answer as it goes over the wire.
    ///
    /// @param zipped the same in gzip; empty where that is not worth it
    record Ready(String type, byte[] plain, byte[] zipped) {

        static Ready of(String type, byte[] plain) {
            boolean worth =
                    plain.length >= 600
                            && (type.startsWith("text/")
                                    || type.contains("json")
                                    || type.contains("javascript")
                                    || type.contains("svg"));
            return new Ready(type, plain, worth ? zip(plain) : new byte[0]);
        }

        private static byte[] zip(byte[] plain) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4 + 64);
            try (GZIPOutputStream zip = new GZIPOutputStream(out, 8_192)) {
                zip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException("no disk is involved", e);
            }
            return out.toByteArray();
        }

        long weight() {
            return plain.length + zipped.length + 500L;
        }
    }

    private final long most;
    private final Map<String, Kept.Entry> entries = new LinkedHashMap<>(256, 0.75f, true);
    private long weight;

    Cache(long most) {
        this.most = most;
    }

    synchronized Optional<Kept.Entry> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    synchronized void put(String key, Kept.Entry entry) {
        remove(key);
        if (entry.ready().weight() > most / 16) {
            return;
        }
        entries.put(key, entry);
        weight += entry.ready().weight();
        Iterator<Kept.Entry> eldest = entries.values().iterator();
        while (weight > most && eldest.hasNext()) {
            weight -= eldest.next().ready().weight();
            eldest.remove();
        }
    }

    synchronized void remove(String key) {
        Kept.Entry before = entries.remove(key);
        if (before != null) {
            weight -= before.ready().weight();
        }
    }
}
