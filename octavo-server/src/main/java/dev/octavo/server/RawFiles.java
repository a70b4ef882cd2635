package dev.octavo.server;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.catalog.store.FilingRows;
import dev.octavo.edgar.Input;
import dev.octavo.edgar.Limits;
import dev.octavo.edgar.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// The files that filings were read from, found where the ingest found them or where it kept them.
/// Only what the catalog names is ever opened, and only bytes with the hash that the catalog has are
/// handed on.
final class RawFiles {

    /// Where a filing's bytes are, as the catalog has it.
    private record Place(
            String file, Optional<String> member, Optional<String> kept, String sha256) {}

    private static final long CACHED = 64L << 20;

    private final Limits limits = Limits.ofHeap();
    private final Map<String, byte[]> cache = new LinkedHashMap<>(16, 0.75f, true);
    private long cached;

    /// A filing of the catalog, read again from its bytes.
    ///
    /// @throws Refused when the catalog has no such filing (404), or its file is gone (410)
    Filing filing(Generation generation, String key) {
        Place place = place(generation, key);
        byte[] bytes = bytes(generation, place);
        List<Filing> filings = FilingReader.readAll(bytes, place.file(), place.member());
        for (int i = 0; i < filings.size(); i++) {
            if (FilingRows.id(filings.get(i), place.sha256(), i).equals(key)) {
                return filings.get(i);
            }
        }
        throw gone(place, "no longer reads as this filing: octavo ingest reads it again");
    }

    private static Place place(Generation generation, String key) {
        return generation.ask(
                c -> {
                    try (PreparedStatement p =
                            c.prepareStatement(
                                    "SELECT file, member, kept, sha256 FROM filing WHERE filing_id = ?")) {
                        p.setString(1, key);
                        try (ResultSet r = p.executeQuery()) {
                            if (!r.next()) {
                                throw Refused.notFound("no filing " + key + " in the catalog");
                            }
                            return new Place(
                                    r.getString(1),
                                    Optional.ofNullable(r.getString(2)),
                                    Optional.ofNullable(r.getString(3)),
                                    r.getString(4));
                        }
                    }
                });
    }

    private byte[] bytes(Generation generation, Place place) {
        synchronized (cache) {
            byte[] known = cache.get(place.sha256());
            if (known != null) {
                return known;
            }
        }
        byte[] bytes = read(generation, place);
        if (bytes == null) {
            throw gone(place, "is not where octavo ingest found it (octavo ingest --keep keeps copies)");
        }
        if (!HexFormat.of().formatHex(Seal.sha256(bytes)).equals(place.sha256())) {
            throw gone(place, "has changed since octavo ingest read it");
        }
        keep(place.sha256(), bytes);
        return bytes;
    }

    private void keep(String hash, byte[] bytes) {
        if (bytes.length > CACHED / 4) {
            return;
        }
        synchronized (cache) {
            if (cache.put(hash, bytes) == null) {
                cached += bytes.length;
            }
            var eldest = cache.entrySet().iterator();
            while (cached > CACHED && eldest.hasNext()) {
                cached -= eldest.next().getValue().length;
                eldest.remove();
            }
        }
    }

    private byte @Nullable [] read(Generation generation, Place place) {
        try {
            if (place.kept().isPresent()) {
                Path kept = generation.catalog().folder().resolve(place.kept().get());
                if (Files.isRegularFile(kept)) {
                    return Files.readAllBytes(kept);
                }
            }
            Path file = Path.of(place.file());
            if (!Files.isRegularFile(file)) {
                return null;
            }
            if (place.member().isPresent()) {
                return member(place.file(), place.member().get());
            }
            return Files.size(file) > limits.memberBytes() ? null : Files.readAllBytes(file);
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /// Looks through an archive for one member. Nothing is unpacked to disk.
    private byte @Nullable [] member(String file, String member) {
        byte[][] found = new byte[1][];
        try {
            Sources.each(
                    List.of(file),
                    InputStream.nullInputStream(),
                    limits,
                    input -> {
                        if (input instanceof Input.InMemory m
                                && m.member().filter(member::equals).isPresent()) {
                            found[0] = m.bytes();
                            throw new CancellationException("found");
                        }
                    });
        } catch (CancellationException e) {
            // It was found.
        }
        return found[0];
    }

    private static Refused gone(Place place, String why) {
        String name =
                FilingsRoutes.name(place.file())
                        + place.member().map(m -> ", member " + m).orElse("");
        return new Refused(410, "the file " + name + " " + why);
    }
}
