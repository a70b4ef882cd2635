package dev.octavo.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The keys that a column of a catalog in a folder may hold, by hashes of 64 bits.
///
/// Most of what is ingested is new. Without this, each batch would have to look for its keys in
/// tables that grow with every batch. A key of which this says that it is not there is not there,
/// because one process at a time writes to a folder; the others (that are there, and one in many
/// billions besides) are looked for in the table. On a server others write, too, and every key may
/// be there.
///
/// Sixteen to thirty-two megabytes for two million keys.
final class Known {

    private final boolean all;
    private long[] slots = new long[1 << 10];
    private int size;

    private Known(boolean all) {
        this.all = all;
    }

    /// @param column as `filing_id FROM filing`
    static Known load(Catalog catalog, String column) throws SQLException {
        return switch (catalog.location()) {
            case Location.Server _ -> new Known(true);
            case Location.Folder _ -> of(catalog, "SELECT " + column);
        };
    }

    /// What a query answers in its first column; none of it empty.
    static Known of(Catalog catalog, String sql) throws SQLException {
        Known out = new Known(false);
        try (Connection c = catalog.read();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            while (r.next()) {
                out.add(r.getString(1));
            }
        }
        return out;
    }

    /// No key at all.
    static Known none() {
        return new Known(false);
    }

    /// Those of the keys that may be there.
    List<String> among(Collection<String> keys) {
        return keys.stream().filter(this::may).toList();
    }

    /// Whether a key may be there.
    boolean may(String key) {
        return all || slots[slot(hash(key))] != 0;
    }

    void add(String key) {
        if (all) {
            return;
        }
        if (2 * size > slots.length) {
            long[] before = slots;
            slots = new long[2 * before.length];
            Arrays.stream(before).filter(h -> h != 0).forEach(h -> slots[slot(h)] = h);
        }
        long hash = hash(key);
        int at = slot(hash);
        if (slots[at] == 0) {
            slots[at] = hash;
            size++;
        }
    }

    /// Where a hash is, or the free slot where it would be.
    private int slot(long hash) {
        int at = (int) hash & slots.length - 1;
        while (slots[at] != 0 && slots[at] != hash) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    /// FNV-1a over the characters, its bits mixed; never 0, which is a free slot.
    private static long hash(String key) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            h = (h ^ key.charAt(i)) * 0x100000001b3L;
        }
        h = (h ^ h >>> 32) * 0xd6e8feb86659fd93L;
        h ^= h >>> 32;
        return h == 0 ? 1 : h;
    }
}
