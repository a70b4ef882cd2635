package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;

/// The end of a compound's development, as a sentence tells it: "has stopped the development of
/// ABC-1", "decided not to continue ABC-1". It takes back how far the compound was said to be.
final class CompoundEnd {

    private static final Words ENDS = Words.named("work-ends");
    private static final Words WORK =
            Words.of("development", "work", "program", "programme", "continue");
    private static final Words NOT = Words.of("not", "no");
    private static final Words CONTINUE = Words.of("continue", "pursue", "advance");

    /// How far behind the verb the compound may stand.
    private static final int NEAR = 8;

    private CompoundEnd() {}

    static void read(NamedCompounds compounds) {
        Sentence s = compounds.s;
        for (int i = s.from; i < s.to; i++) {
            boolean stops = ENDS.has(s.t.word[i]) && s.has(WORK, i + 1, i + 6);
            boolean leaves = NOT.has(s.t.word[i]) && s.has(CONTINUE, i + 1, i + 3);
            if (!stops && !leaves || s.has(CompoundStage.UNSURE, s.from, i)) {
                continue;
            }
            for (int k = 0; k < compounds.size(); k++) {
                int away = compounds.mention(k).from() - i;
                if (!compounds.isPart(k) && away > 0 && away <= NEAR) {
                    compounds.profile(k).ended = true;
                    compounds.tell(k);
                    break;
                }
            }
        }
    }
}
