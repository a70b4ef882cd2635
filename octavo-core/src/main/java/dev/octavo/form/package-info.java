/// A [CurrentReport][dev.octavo.form.CurrentReport]: cover, items, exhibits, signatures, and the
/// items that the form has. Knows nothing of biopharma, nor of its sub-packages, which read it.
@NullMarked
package dev.octavo.form;

import org.jspecify.annotations.NullMarked;
