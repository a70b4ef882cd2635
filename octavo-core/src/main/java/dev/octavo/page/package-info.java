/// Bytes of one document become a [Page][dev.octavo.page.Page]: lines of text with style, table
/// cells and the byte range of every character. Knows nothing of Form 8-K.
@NullMarked
package dev.octavo.page;

import org.jspecify.annotations.NullMarked;
