package dev.octavo.biopharma.step;

import dev.octavo.biopharma.text.Words;

/// Words by which both the verbs and the nouns of steps are read.
public final class StepWords {

    /// Nouns that tell a step: "initiation", "approval".
    static final Words NOUNS = Words.named("act-nouns");

    /// Words that tell a step as nouns only: as verbs they speak of other things.
    static final Words NOUNS_ONLY = Words.of("end", "start");

    /// What joins the parts of a list.
    static final Words JOINS = Words.of("and", "or", ",", "/");

    /// Verbs of expecting, planning and intending: "expects", "on track".
    static final Words EXPECTS = Words.named("act-expecting");

    /// What is said of a step that is expected: "planned", "anticipated".
    static final Words SUPPOSED = Words.named("act-expected");

    /// "no further trial".
    public static final Words NO = Words.of("no");

    /// What a step stands behind that is not told as a fact: "once the trial is completed".
    static final Words OPEN = Words.of("until", "once", "before", "unless", "upon");

    /// "no longer".
    public static final Words NO_LONGER = Words.of("longer");

    static final Words BE = Words.of("be", "been", "being", "become", "get", "got");
    static final Words BEING =
            Words.of("is", "are", "was", "were", "be", "been", "remains", "remain");
    static final Words IS = Words.of("is", "are", "am", "'s", "remains");

    /// What was expected once.
    static final Words FORMERLY = Words.of("previously", "originally", "formerly", "had");

    static final Words DETERMINERS =
            Words.of(
                    "a", "an", "the", "its", "our", "their", "any", "newly", "each", "every", "no");
    public static final Words AND = Words.of("and");

    private StepWords() {}
}
