package dev.octavo.server;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Export;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;

/// A table as a file.
final class ExportRoute {

    private static final int AT_A_TIME = 2;

    private final Semaphore free = new Semaphore(AT_A_TIME);
    private final InstantSource clock;

    private ExportRoute(InstantSource clock) {
        this.clock = clock;
    }

    static Route route(InstantSource clock) {
        return new Route(
                "/export/{table}", Set.of("format"), false, new ExportRoute(clock)::export);
    }

    private Answer export(Call call) {
        String format = call.parameters().oneOf("format", "csv", "json", "jsonl", "parquet");
        String table = call.key().toLowerCase(Locale.ROOT);
        String sql;
        try {
            sql = Export.table(table);
        } catch (CatalogException e) {
            throw Refused.notFound(String.valueOf(e.getMessage()));
        }
        if (!free.tryAcquire()) {
            throw Refused.later(AT_A_TIME + " exports are under way; try again when one is done");
        }
        try {
            return new Answer.File(type(format), write(call, sql, format), table + "." + format);
        } catch (IOException e) {
            throw new CatalogException("the export cannot be written: " + e.getMessage(), e);
        } finally {
            free.release();
        }
    }

    private Path write(Call call, String sql, String format) throws IOException {
        Path to = Files.createTempDirectory("octavo-export-").resolve("export." + format);
        boolean written = false;
        try {
            if (call.generation().copy().isPresent()) {
                // Under a name of its own, because the copy that is served may write nothing.
                Location.Folder twin = call.generation().copy().get().twin();
                try {
                    Export.run(twin, clock, sql, Export.Format.valueOf(format), to);
                } finally {
                    Snapshot.delete(twin.folder());
                }
            } else {
                Export.run(call.generation().catalog(), clock, sql, Export.Format.valueOf(format), to);
            }
            written = true;
            return to;
        } finally {
            if (!written) {
                remove(to);
            }
        }
    }

    /// Removes an export and the folder that was made for it.
    static void remove(Path export) throws IOException {
        Files.deleteIfExists(export);
        Path folder = export.getParent();
        if (folder != null) {
            Files.deleteIfExists(folder);
        }
    }

    private static String type(String format) {
        return switch (format) {
            case "csv" -> "text/csv; charset=utf-8";
            case "json" -> "application/json";
            case "jsonl" -> "application/x-ndjson";
            default -> "application/vnd.apache.parquet";
        };
    }
}
