/// The lines above the first item become the [Cover][dev.octavo.form.Cover]: registrant, numbers,
/// addresses, boxes, securities, printed or tagged. Knows no other part of the report. Not API.
@NullMarked
package dev.octavo.form.cover;

import org.jspecify.annotations.NullMarked;
