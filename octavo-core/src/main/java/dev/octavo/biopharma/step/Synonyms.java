package dev.octavo.biopharma.step;

import dev.octavo.biopharma.meaning.Names;
import java.util.List;
import java.util.function.UnaryOperator;

/// Which names are those of one compound: those that are written alike, and those that the text
/// joins ("ZV-1 (zorvanib)"), for whoever reads on about "zorvanib".
public final class Synonyms {

    private final UnaryOperator<String> joined;

    /// @param joined from a name's letters to those of the first name of the same compound, or the
    ///   same where the text joins it with none
    public Synonyms(UnaryOperator<String> joined) {
        this.joined = joined;
    }

    /// What all printed names of a compound have in common.
    String key(String printed) {
        List<String> keys = Names.compoundKeys(printed);
        return keys.isEmpty() ? printed : joined.apply(keys.getFirst());
    }

    boolean one(String a, String b) {
        return Names.oneCompound(a, b) || key(a).equals(key(b));
    }
}
