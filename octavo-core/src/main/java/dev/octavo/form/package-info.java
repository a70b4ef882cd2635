/// A submission and its pages become a [CurrentReport][dev.octavo.form.CurrentReport]: cover,
/// items, exhibits, signatures. Knows nothing of biopharma.
@NullMarked
package dev.octavo.form;

import org.jspecify.annotations.NullMarked;
