/// Mentions become a [Sentence][dev.octavo.biopharma.sentence.Sentence] that knows who is who in
/// its filing, and a page a [Story][dev.octavo.biopharma.sentence.Story] of paragraphs: what all
/// readers of events look at, with what they find alike, such as verbs and diseases. Not API.
@NullMarked
package dev.octavo.biopharma.sentence;

import org.jspecify.annotations.NullMarked;
