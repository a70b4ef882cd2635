package dev.octavo.json;

import dev.octavo.Filing;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.meaning.AgreementKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names for events that stay the same however often and from wherever a filing is read.
///
/// An id is the first sixteen hexadecimal digits of the SHA-256 of the accession number (else the
/// file's name without directories), the type and the principal values. Events of one filing that
/// agree in all of these are counted in the order of the text.
public final class EventIds {

    private EventIds() {}

    /// The ids of all events of a filing, in the same order.
    public static List<String> of(Filing filing, List<Event> events) {
        String source =
                filing.submission()
                        .accession()
                        .orElseGet(() -> baseName(filing.member().orElse(filing.file())));
        Map<String, Integer> seen = new HashMap<>();
        List<String> ids = new ArrayList<>(events.size());
        for (Event e : events) {
            String key = source + '\n' + e.type() + '\n' + principal(e);
            int n = seen.merge(key, 1, Integer::sum);
            ids.add(hash(n == 1 ? key : key + '\n' + n));
        }
        return ids;
    }

    private static String baseName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String principal(Event event) {
        return switch (event) {
            case Event.Payment e ->
                    joined(
                            e.payer().value(),
                            e.payee().value(),
                            e.money().amount().map(a -> a.stripTrailingZeros().toPlainString()),
                            e.money().currency(),
                            e.compound().value(),
                            Optional.of(e.trigger().text()));
            case Event.Agreement e -> joined(Optional.of(AgreementKey.of(e)), e.date());
            case Event.ClinicalStatus e ->
                    joined(
                            e.compound().value(),
                            Optional.of(e.step()),
                            e.phase().value(),
                            e.trial());
            case Event.Regulatory e ->
                    joined(
                            e.compound().value(),
                            e.agency(),
                            e.procedure(),
                            Optional.of(e.action()));
            case Event.Launch e ->
                    joined(e.compound().value(), e.territory(), Optional.of(e.kind()));
            case Event.Compound e -> joined(Optional.of(e.name()));
            case Event.FinancialResults e -> joined(e.periodEnd(), e.length());
            case Event.Succession e ->
                    joined(Optional.of(e.predecessor()), Optional.of(e.successor()));
            case Event.ForwardLooking e ->
                    joined(
                            Optional.of(e.about()),
                            Optional.of(e.cue()),
                            Optional.of(e.told().evidence().getFirst().quote()));
        };
    }

    @SafeVarargs
    private static String joined(Optional<?>... values) {
        StringBuilder out = new StringBuilder();
        for (Optional<?> v : values) {
            out.append(v.map(Object::toString).orElse("")).append('\t');
        }
        return out.toString();
    }

    private static String hash(String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
