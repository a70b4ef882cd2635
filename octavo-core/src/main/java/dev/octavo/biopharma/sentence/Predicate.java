package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The verb that governs a payment, with all that its group of words says: "is expected to
/// receive", "was not paid", "triggering".
///
/// @param token where the main verb stands
/// @param before whether it stands before the payment (which then is its object); else the payment
///   is its subject
/// @param groupFrom where its group of words begins, auxiliaries included
public record Predicate(
        int token,
        Kind kind,
        Form form,
        Mood mood,
        boolean passive,
        boolean negated,
        boolean perfect,
        boolean before,
        int groupFrom) {

    /// What the verb says of a payment: the values of the verbs in `wording.tsv`, and `DUE` of the
    /// adjectives.
    public enum Kind {
        GAIN,
        REACH,
        GIVE,
        TRIGGER,
        ENTITLE,
        OBLIGE,
        ACCOUNT,
        DUE,
        LAPSE,
        OTHER;

        private static final Map<String, Kind> BY_VALUE =
                Stream.of(values())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        kind -> kind.name().toLowerCase(Locale.ROOT),
                                        kind -> kind));

        /// That of a verb; `OTHER` for every other word.
        public static Kind of(int word) {
            return BY_VALUE.getOrDefault(Wording.VERB.value(word), OTHER);
        }
    }

    /// Shape of the main verb.
    public enum Form {
        PAST,
        PRESENT,
        ING,
        BASE,
        PARTICIPLE
    }

    /// What the words before the main verb make of it.
    public enum Mood {
        PLAIN,
        WILL,
        EXPECT,
        MAY,
        ELIGIBLE,
        ENTITLED,
        ENTITLES,
        OBLIGED,
        AGREED,
        PURPOSE,
        /// An infinitive without a verb before it, as in a headline: "Aldwych to receive".
        INFINITIVE
    }

    /// Whether the verb tells a fact of the past or present by itself.
    public boolean finite() {
        return mood == Mood.PLAIN
                && (form == Form.PAST
                        || form == Form.PRESENT
                        || form == Form.BASE
                        || perfect
                        || passive
                        || (form == Form.PARTICIPLE));
    }
}
