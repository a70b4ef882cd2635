package dev.octavo.catalog;

import dev.octavo.biopharma.EventDate;
import dev.octavo.json.JsonOut;
import java.util.Optional;
import java.util.function.Function;

/// What the JSON of the ledger, the pipeline and the catalysts has in common: where a row comes
/// from, and dates.
///
/// @param keys gives the key of a source's filing in a catalog; nothing outside of one
record SourceJson(JsonOut out, Function<Source, Optional<String>> keys) {

    /// The object for one source, the next one written.
    void source(Source s) {
        keys.apply(s).ifPresent(key -> out.string("key", key));
        out.string("id", s.id());
        out.string("file", s.file());
        out.string("member", s.member());
        out.string("accession", s.accession());
        out.string("item", s.item());
        out.string("announced", s.announced().map(Object::toString));
        out.objects(
                "evidence",
                s.evidence(),
                (e, n) -> {
                    out.range(e.at());
                    out.string("quote", e.quote());
                });
    }

    /// A date with how precise it is, or two nulls.
    void date(String key, Optional<EventDate> date) {
        out.string(key, date.map(d -> d.date().toString()));
        out.string(key + "Precision", date.map(d -> JsonOut.kebab(d.precision())));
    }
}
