package dev.octavo.biopharma;

/// The verb that governs a payment, with all that its group of words says: "is expected to
/// receive", "was not paid", "triggering".
///
/// @param token where the main verb stands
/// @param kind gain, reach, give, trigger, entitle, oblige, account, due, other
/// @param before whether it stands before the payment (which then is its object); else the payment
///   is its subject
/// @param groupFrom where its group of words begins, auxiliaries included
record Predicate(
        int token,
        String kind,
        Form form,
        Mood mood,
        boolean passive,
        boolean negated,
        boolean perfect,
        boolean before,
        int groupFrom) {

    /// Shape of the main verb.
    enum Form {
        PAST,
        PRESENT,
        ING,
        BASE,
        PARTICIPLE
    }

    /// What the words before the main verb make of it.
    enum Mood {
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
    boolean finite() {
        return mood == Mood.PLAIN
                && (form == Form.PAST
                        || form == Form.PRESENT
                        || form == Form.BASE
                        || perfect
                        || passive
                        || (form == Form.PARTICIPLE));
    }
}
