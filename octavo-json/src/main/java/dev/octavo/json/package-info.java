/// The printed shapes: a filing and an event as JSON, values plain and their evidence in one map.
@NullMarked
package dev.octavo.json;

import org.jspecify.annotations.NullMarked;
