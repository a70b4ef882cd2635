/// The list of exhibits, and what the items say of them, become
/// [Exhibit][dev.octavo.form.Exhibit]s. Knows no other part of the report. Not API.
@NullMarked
package dev.octavo.form.exhibit;

import org.jspecify.annotations.NullMarked;
