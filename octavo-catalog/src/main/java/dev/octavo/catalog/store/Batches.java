package dev.octavo.catalog.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;

/// Batches of the tables: their numbers, which count up from 1, and the id that each is given.
public final class Batches {

    private Batches() {}

    /// Begins the next batch, within the running transaction: from here on no other ingester of a
    /// server writes until that is over.
    ///
    /// @return its number
    public static long next(Connection tables) throws SQLException {
        long number;
        try (Statement s = tables.createStatement()) {
            s.executeUpdate("UPDATE catalog SET last_batch = last_batch + 1");
            try (ResultSet r = s.executeQuery("SELECT last_batch FROM catalog")) {
                r.next();
                number = r.getLong(1);
            }
        }
        try (PreparedStatement p = tables.prepareStatement("INSERT INTO batch VALUES (?, ?)")) {
            p.setLong(1, number);
            p.setString(2, UUID.randomUUID().toString());
            p.executeUpdate();
        }
        return number;
    }

    /// The id of a batch; empty where the tables have none of this number, or it was written by an
    /// octavo that gave no ids.
    public static Optional<String> id(Connection tables, long number) throws SQLException {
        return Loader.strings(tables, "SELECT batch_id FROM batch WHERE batch = ?", number).stream()
                .findFirst();
    }
}
