/// The container: bytes of a file, an archive member or a stream become a
/// [Submission][dev.octavo.edgar.Submission] (header, filers, documents as byte ranges). Knows
/// nothing of HTML or items. Also home of the words that every later package speaks:
/// [Span][dev.octavo.edgar.Span], [Fact][dev.octavo.edgar.Fact],
/// [Problem][dev.octavo.edgar.Problem].
@NullMarked
package dev.octavo.edgar;

import org.jspecify.annotations.NullMarked;
