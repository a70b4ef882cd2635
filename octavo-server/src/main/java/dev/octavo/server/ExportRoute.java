package dev.octavo.server;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Export;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;

/// A table as a file.
final class ExportRoute {

    private static final int AT_A_TIME = 2;

    private final Semaphore free = new Semaphore(AT_A_TIME);

    private ExportRoute() {}

    static Route route() {
        return new Route("/export/{table}", Set.of("format"), false, new ExportRoute()::export);
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
        return new Answer.Stream(
                type(format), table + "." + format, to -> write(call, sql, format, to));
    }

    private void write(Call call, String sql, String format, OutputStream to) throws IOException {
        if (!free.tryAcquire()) {
            throw Refused.later(AT_A_TIME + " exports are under way; try again when one is done");
        }
        try {
            call.view().export(sql, Export.Format.valueOf(format), to);
        } finally {
            free.release();
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
