/// Sentences become what of a report is furnished and not filed, item by item and exhibit by
/// exhibit. Knows the exhibits. Not API.
@NullMarked
package dev.octavo.form.status;

import org.jspecify.annotations.NullMarked;
