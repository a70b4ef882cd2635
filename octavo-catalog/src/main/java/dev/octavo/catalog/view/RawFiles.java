package dev.octavo.catalog.view;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.Original;
import dev.octavo.catalog.Kept;
import dev.octavo.catalog.Location;
import dev.octavo.catalog.store.FilingRows;
import dev.octavo.edgar.Input;
import dev.octavo.edgar.Limits;
import dev.octavo.edgar.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Finds the files again that filings were read from, and reads them again.
final class RawFiles {

    private final Location location;

    RawFiles(Location location) {
        this.location = location;
    }

    /// Where a filing's file was.
    record Place(
            String key,
            String file,
            Optional<String> member,
            Optional<String> kept,
            Optional<String> path,
            String sha256) {}

    static Optional<Place> place(Connection c, String key) throws SQLException {
        try (PreparedStatement p =
                c.prepareStatement(
                        "SELECT filing_id, file, member, kept, path, sha256 FROM filing WHERE filing_id = ?")) {
            p.setString(1, Where.plain(key));
            try (ResultSet r = p.executeQuery()) {
                return r.next()
                        ? Optional.of(
                                new Place(
                                        r.getString("filing_id"),
                                        r.getString("file"),
                                        Row.string(r, "member"),
                                        Row.string(r, "kept"),
                                        Row.string(r, "path"),
                                        r.getString("sha256")))
                        : Optional.empty();
            }
        }
    }

    Raw raw(Place at) {
        boolean changed = false;
        if (at.kept().isPresent()) {
            Optional<byte[]> kept = bytes(location.folder().resolve(at.kept().get()));
            if (kept.isPresent() && Kept.sha256(kept.get()).equals(at.sha256())) {
                return new Raw.Found(kept.get(), at.file(), at.member());
            }
            changed = kept.isPresent();
        }
        String name = at.path().orElse(at.file());
        Optional<byte[]> found = at.member().isPresent() ? member(name, at) : plain(name);
        if (found.isPresent() && Kept.sha256(found.get()).equals(at.sha256())) {
            return new Raw.Found(found.get(), at.file(), at.member());
        }
        changed |= found.isPresent();
        String what = name + at.member().map(m -> "!" + m).orElse("");
        return new Raw.Lost(
                changed,
                changed
                        ? what + " has changed since it was read: ingest it again"
                        : what + " is not there any more");
    }

    private static Optional<byte[]> plain(String name) {
        try {
            return bytes(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= Limits.ofHeap().memberBytes()
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Looks for a member in its archive, from the front.
    private static Optional<byte[]> member(String archive, Place at) {
        byte[][] found = new byte[1][];
        boolean[] any = {false};
        try {
            if (!Files.isRegularFile(Path.of(archive))) {
                return Optional.empty();
            }
            Sources.each(
                    List.of(archive),
                    InputStream.nullInputStream(),
                    Limits.ofHeap(),
                    input -> {
                        if (input instanceof Input.InMemory m && m.member().equals(at.member())) {
                            found[0] = m.bytes();
                            any[0] = true;
                            if (Kept.sha256(m.bytes()).equals(at.sha256())) {
                                throw new CancellationException("found");
                            }
                        }
                    });
        } catch (CancellationException | InvalidPathException e) {
            return any[0] ? Optional.of(found[0]) : Optional.empty();
        }
        return any[0] ? Optional.of(found[0]) : Optional.empty();
    }

    /// Reads a filing again.
    static Optional<Filing> read(Raw.Found raw, Place at, Optional<Original> original) {
        List<Filing> filings = FilingReader.readAll(raw.bytes(), raw.file(), raw.member());
        for (int i = 0; i < filings.size(); i++) {
            Filing f = filings.get(i);
            if (FilingRows.id(f, at.sha256(), i).equals(at.key())) {
                return Optional.of(original.map(f::amending).orElse(f));
            }
        }
        return Optional.empty();
    }
}
