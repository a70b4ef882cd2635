package dev.octavo.biopharma.meaning;

import dev.octavo.biopharma.text.DataFiles;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.page.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The public facts of `substances.tsv`: what the stems of nonproprietary names mean, what known
/// conjugates are made of, which antibody binds what, and which names mean one substance.
public final class Substances {

    /// What is known of a conjugate; empty strings where it is not.
    public record Parts(String target, String antibody, String linker, String payload) {}

    private static final Map<String, Map<String, String>> KINDS = new HashMap<>();

    /// Payloads of two and more words by their first word.
    private static final Map<String, List<String>> LONG_PAYLOADS = new HashMap<>();

    static {
        for (String line : DataFiles.lines("substances.tsv")) {
            String[] cells = line.split("\t");
            if (cells.length != 4) {
                throw new IllegalStateException(
                        "substances.tsv: four cells are needed in: " + line);
            }
            String term = cells[0].equals("stem") ? cells[1] : Letters.of(cells[1]);
            KINDS.computeIfAbsent(cells[0], k -> new HashMap<>()).put(term, cells[2]);
            if (cells[0].equals("payload") && cells[1].indexOf(' ') > 0) {
                String small = cells[1].toLowerCase(Locale.ROOT);
                LONG_PAYLOADS
                        .computeIfAbsent(
                                small.substring(0, small.indexOf(' ')), k -> new ArrayList<>())
                        .add(small);
            }
        }
    }

    private Substances() {}

    private static Optional<String> get(String kind, String name) {
        return Optional.ofNullable(KINDS.getOrDefault(kind, Map.of()).get(Letters.of(name)));
    }

    /// The name under which the substance is listed, where this is another of its names.
    public static Optional<String> same(String name) {
        return get("same", name);
    }

    public static Optional<Parts> conjugate(String name) {
        return get("conjugate", same(name).orElse(name)).map(Substances::parts);
    }

    private static Parts parts(String meaning) {
        String[] p = meaning.split(" \\| ?", -1);
        return new Parts(p[0].strip(), p[1].strip(), p[2].strip(), p[3].strip());
    }

    /// The target of an unconjugated antibody.
    public static Optional<String> antibody(String name) {
        return get("antibody", same(name).orElse(name));
    }

    /// The targets of a bispecific antibody.
    public static Optional<String> bispecific(String name) {
        return get("bispecific", same(name).orElse(name));
    }

    /// The usual name of a payload.
    public static Optional<String> payload(String name) {
        return get("payload", name);
    }

    /// Where the payload that begins at a token ends; the token itself when none does.
    public static int payload(Tokens t, int at, int to) {
        String word = t.text(at);
        List<String> longer = LONG_PAYLOADS.get(word.toLowerCase(Locale.ROOT));
        if (longer != null) {
            for (String name : longer) {
                int words = name.split(" ").length;
                if (at + words <= to
                        && t.text(at, at + words).toLowerCase(Locale.ROOT).equals(name)) {
                    return at + words;
                }
            }
        }
        return !t.is(at, Tokens.SIGN) && payload(word).isPresent() ? at + 1 : at;
    }

    public static Optional<String> linker(String name) {
        return get("linker", name);
    }

    /// The modality that is made with a technology.
    public static Optional<String> technology(String name) {
        return get("technology", name);
    }

    /// The modality that a nonproprietary name's stem means; the longest stem counts.
    static Optional<String> stem(String word) {
        return Optional.ofNullable(STEMS.get(word.substring(word.length() - stemLength(word))));
    }

    private static final Map<String, String> STEMS = KINDS.getOrDefault("stem", Map.of());

    /// How many letters of a nonproprietary name's end are its stem; 0 for none.
    public static int stemLength(String word) {
        for (int n = Math.min(9, word.length() - 3); n >= 3; n--) {
            if (STEMS.containsKey(word.substring(word.length() - n))) {
                return n;
            }
        }
        return 0;
    }
}
