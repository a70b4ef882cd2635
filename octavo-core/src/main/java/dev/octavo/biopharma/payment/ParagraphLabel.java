package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.NoNames;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// The compound that a paragraph is headed by: "ABC-1: The Phase 2 study was initiated. We earned
/// …", "ABC-1 (zorvanib). Belgrave finished dosing …". All of the paragraph is about it, however
/// often other paragraphs name another.
final class ParagraphLabel {

    private static final Words BEHIND = Words.of(":", ".");

    /// Paragraphs under a label have no more sentences.
    private static final int FAR = 16;

    private ParagraphLabel() {}

    static Optional<Mention> of(Sentence s, List<Sentence> sentences) {
        Sentence first = s;
        for (int i = s.index - 1; i >= 0 && sentences.get(i).t == s.t; i--) {
            first = sentences.get(i);
            if (s.index - i > FAR) {
                return Optional.empty();
            }
        }
        int from = first.from;
        while (from < first.to && first.t.is(from, Tokens.SIGN)) {
            from++;
        }
        Optional<Mention> named = first.m().at(from, Mention.Type.COMPOUND);
        if (named.isEmpty() || named.get().from() != from) {
            return Optional.empty();
        }
        int end = named.get().to();
        if (first.t.word(end) == Tokens.OPEN) {
            end = Math.max(end, NoNames.close(first.t, end, first.to) + 1);
        }
        int next = first.t.word(end);
        boolean label =
                BEHIND.has(next)
                        || next == Tokens.DASH
                        || end >= first.to && first != s
                        || next == Tokens.STOP;
        return label ? named : Optional.empty();
    }

    /// Whether a name is another one of the label's, in brackets behind it.
    static boolean aside(Sentence s, Mention m, Mention label) {
        return s.m().at(label.from(), Mention.Type.COMPOUND).filter(label::equals).isPresent()
                && s.t.word(label.to()) == Tokens.OPEN
                && m.from() > label.to()
                && m.to() <= NoNames.close(s.t, label.to(), s.to);
    }
}
