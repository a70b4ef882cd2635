/// A page becomes its [Outline][dev.octavo.form.outline.Outline]: headings of items, signatures,
/// the index of exhibits; and with it the items. Not API.
@NullMarked
package dev.octavo.form.outline;

import org.jspecify.annotations.NullMarked;
