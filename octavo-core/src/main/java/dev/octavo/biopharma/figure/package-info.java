/// Sentences and statements become the headline figures of a results announcement:
/// [Figures][dev.octavo.biopharma.figure.Figures]. Knows no other reader. Not API.
@NullMarked
package dev.octavo.biopharma.figure;

import org.jspecify.annotations.NullMarked;
