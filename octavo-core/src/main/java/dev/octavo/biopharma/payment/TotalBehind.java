package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.util.List;

/// Whether the sentence behind counts a payment among the milestones: "Belgrave paid $2 million
/// when the process had been transferred. This brings milestone payments to $9 million."
final class TotalBehind {

    private static final Words ON = Words.of("this", "it", "that");
    private static final Words THUS = Words.of("thus", "therefore", "thereby", "accordingly");
    private static final Words WITH = Words.of("with");

    private TotalBehind() {}

    static boolean counts(List<Sentence> sentences, int index, PaymentPhrase p) {
        if (p.milestone()
                || !p.bare() && !p.generic()
                || !p.exact()
                || index + 1 >= sentences.size()) {
            return false;
        }
        Sentence s = sentences.get(index);
        Sentence next = sentences.get(index + 1);
        if ((next.topics & Gate.MILESTONE) == 0
                || (next.topics & Gate.MONEY) == 0
                || s.passage != next.passage
                || (s.topics & Gate.MILESTONE) != 0
                || s.m().all(Mention.Type.MONEY).size() > 1) {
            return false;
        }
        List<Phrases.Hit> whole = next.find(TotalWords.WHOLE);
        int first = next.t.word[next.from];
        boolean on =
                ON.has(first)
                        || WITH.has(first) && ON.has(next.t.word(next.from + 1))
                        || next.has(THUS, next.from, next.to);
        return on && whole.stream().anyMatch(h -> !h.value().equals("perhaps"));
    }
}
