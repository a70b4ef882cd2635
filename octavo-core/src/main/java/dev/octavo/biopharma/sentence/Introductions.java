package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// The parties of a filing, and the sentences in which its texts may give them short names:
/// `Aldwych Bio, Inc. ("Aldwych")`.
///
/// Such a sentence is only read for names when somebody asks for those of any sentence, and then
/// before it: most filings are never asked who is who.
public final class Introductions {

    public final Parties parties;
    private List<Sentence> waiting = new ArrayList<>();

    public Introductions(Parties parties) {
        this.parties = parties;
    }

    /// Notes a sentence that may give a short name.
    void await(Sentence s) {
        waiting.add(s);
    }

    /// Whether a sentence noted, and not read yet, may give this name as a short one: it stands in
    /// quotation marks, or behind a bracket.
    public boolean mayGive(String name) {
        for (Sentence s : waiting) {
            for (int i = s.from; i + 1 < s.to; i++) {
                int w = s.t.word[i];
                if ((w == Tokens.QUOTE || w == Tokens.OPEN)
                        && s.t.text.regionMatches(true, s.t.start[i + 1], name, 0, name.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Reads the names of all sentences noted, in their order.
    public void settle() {
        if (!waiting.isEmpty()) {
            List<Sentence> now = waiting;
            waiting = new ArrayList<>();
            for (Sentence s : now) {
                s.m().find();
            }
        }
    }
}
