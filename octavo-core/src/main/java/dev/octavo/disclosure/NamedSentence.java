package dev.octavo.disclosure;

import java.util.List;

/// A sentence with the people it names.
///
/// @param s the sentence
/// @param names those whose names begin in it, in order
/// @param named by token of the paragraph, whether it belongs to a name
record NamedSentence(Sentence s, List<PersonNames.Name> names, boolean[] named) {

    Tokens t() {
        return s.t;
    }

    /// The next word of change from a token on; the end of the sentence where there is none.
    int change(int from) {
        int i = from;
        while (i < s.behind && (named[i] || !ChangeWords.at(s, i))) {
            i++;
        }
        return i;
    }
}
