package dev.octavo.catalog;

import dev.octavo.biopharma.meaning.Names;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Companies that merged, were bought or took another name, by `successors.tsv`: predecessor,
/// successor, year, source.
///
/// A predecessor's agreements and payments are the successor's from that year on. Names are
/// compared without legal forms.
public final class Successors {

    /// One line of the file.
    public record Succession(String predecessor, String successor, int year, String source) {}

    private static final Map<String, Succession> BY_PREDECESSOR = new HashMap<>();
    private static final List<Succession> ALL = new ArrayList<>();

    /// Longer chains than this are a mistake of the file.
    private static final int LONGEST = 8;

    static {
        try (InputStream in = Successors.class.getResourceAsStream("successors.tsv")) {
            if (in == null) {
                throw new IllegalStateException("successors.tsv is missing");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    take(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Successors() {}

    private static void take(String line) {
        String[] cells = line.split("\t");
        if (cells.length != 4) {
            throw new IllegalStateException("successors.tsv: four cells are needed in: " + line);
        }
        Succession s = new Succession(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]);
        ALL.add(s);
        BY_PREDECESSOR.put(Names.party(s.predecessor()), s);
    }

    /// All lines of the file.
    public static List<Succession> all() {
        return List.copyOf(ALL);
    }

    /// Who a party is in a year: itself, or the last that has succeeded it by then.
    public static String in(String party, int year) {
        String at = party;
        for (int i = 0; i < LONGEST; i++) {
            Optional<Succession> next = next(at);
            if (next.isEmpty() || next.get().year() > year) {
                return at;
            }
            at = next.get().successor();
        }
        return at;
    }

    private static Optional<Succession> next(String party) {
        return Optional.ofNullable(BY_PREDECESSOR.get(Names.party(party)));
    }

    /// Whether two names mean one party in a year, or one has succeeded the other by then.
    public static boolean same(String a, String b, int year) {
        return Names.sameParty(a, b) || Names.sameParty(in(a, year), in(b, year));
    }
}
