package dev.octavo.catalog.store;

import dev.octavo.catalog.CatalogException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Brings a catalog's tables to the version of this program: numbered SQL files, each run once, in
/// one transaction.
///
/// `V1__tables.sql` runs on every store; `V1__indexes.postgresql.sql`, where there is one, on
/// PostgreSQL behind it. The table `schema_version` tells which ran.
public final class Migrations {

    private record Step(int version, String name, boolean everywhere) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(1, "tables", true),
                    new Step(1, "indexes.postgresql", false),
                    new Step(2, "amendments", true),
                    new Step(2, "indexes.postgresql", false),
                    new Step(3, "disclosures", true),
                    new Step(3, "indexes.postgresql", false),
                    new Step(4, "stated_totals", true),
                    new Step(4, "indexes.postgresql", false),
                    new Step(5, "batches", true),
                    new Step(5, "indexes.postgresql", false),
                    new Step(6, "totals_since", true),
                    new Step(7, "totals_trigger", true));

    private Migrations() {}

    /// The version that this program writes.
    static int newest() {
        return STEPS.getLast().version();
    }

    /// The version of the tables a connection sees; 0 when there are none.
    public static int version(Connection connection) throws SQLException {
        try (ResultSet found =
                connection.getMetaData().getTables(null, null, "schema_version", null)) {
            if (!found.next()) {
                return 0;
            }
        }
        try (Statement s = connection.createStatement();
                ResultSet r =
                        s.executeQuery("SELECT coalesce(max(version), 0) FROM schema_version")) {
            r.next();
            return r.getInt(1);
        }
    }

    /// Runs what has not run yet.
    ///
    /// @throws CatalogException when the tables were made by a newer program
    static void run(Connection connection, boolean postgres, InstantSource clock)
            throws SQLException {
        run(connection, postgres, clock, newest());
    }

    /// Runs what has not run yet of the versions up to one: what an older program would have made.
    static void run(Connection connection, boolean postgres, InstantSource clock, int last)
            throws SQLException {
        int has = version(connection);
        if (has == last) {
            return;
        }
        tooNew(has);
        connection.setAutoCommit(false);
        try (Statement s = connection.createStatement()) {
            if (postgres) {
                // Two ingesters may meet at an empty database: the second waits here, then finds
                // the work done.
                s.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
                has = version(connection);
                tooNew(has);
            }
            s.execute(
                    "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL, name TEXT NOT NULL, applied_at TIMESTAMP NOT NULL)");
            for (Step step : STEPS) {
                if (step.version() > has
                        && step.version() <= last
                        && (step.everywhere() || postgres)) {
                    for (String sql :
                            statements(text("V" + step.version() + "__" + step.name() + ".sql"))) {
                        s.execute(sql);
                    }
                    note(connection, step, clock);
                }
            }
            if (has == 0) {
                s.execute(
                        "INSERT INTO catalog (catalog_id, last_batch) VALUES ('"
                                + UUID.randomUUID()
                                + "', 0)");
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /// Any number that nobody else locks.
    private static final long LOCK = 0x0c7a70L;

    /// Whether the tables are those of an older program, which opening for writing brings up to
    /// date.
    static boolean older(int has) {
        return has > 0 && has < newest();
    }

    static void tooNew(int has) {
        if (has > newest()) {
            throw new CatalogException(
                    "the catalog has tables of version "
                            + has
                            + ", this octavo knows version "
                            + newest()
                            + ": use a newer octavo");
        }
    }

    private static void note(Connection connection, Step step, InstantSource clock)
            throws SQLException {
        try (PreparedStatement p =
                connection.prepareStatement("INSERT INTO schema_version VALUES (?, ?, ?)")) {
            p.setInt(1, step.version());
            p.setString(2, step.name());
            p.setTimestamp(
                    3, Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
            p.execute();
        }
    }

    private static String text(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The statements of a file, comments left out. Our files have no semicolon in quotes.
    private static List<String> statements(String text) {
        StringBuilder plain = new StringBuilder();
        text.lines()
                .filter(line -> !line.startsWith("--"))
                .forEach(line -> plain.append(line).append('\n'));
        List<String> out = new ArrayList<>();
        for (String s : plain.toString().split(";")) {
            if (!s.isBlank()) {
                out.add(s.strip());
            }
        }
        return out;
    }
}
