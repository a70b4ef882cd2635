/// The catalog: reports and events where they can be asked.
@NullMarked
package dev.octavo.catalog;

import org.jspecify.annotations.NullMarked;
