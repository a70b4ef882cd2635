/// Cover and explanatory note of an 8-K/A become the [Amendment][dev.octavo.form.Amendment]: what
/// it amends. Not API.
@NullMarked
package dev.octavo.form.amendment;

import org.jspecify.annotations.NullMarked;
