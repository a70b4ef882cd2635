/// A text becomes [Tokens][dev.octavo.biopharma.text.Tokens]: words and signs, the words numbered.
/// All words that Octavo knows are in its data files, here told apart by sets and by what they mean
/// in the field. Knows no sentence. Not API.
@NullMarked
package dev.octavo.biopharma.text;

import org.jspecify.annotations.NullMarked;
