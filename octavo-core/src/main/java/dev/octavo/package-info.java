/// The one way through: bytes of a file become a [Filing][dev.octavo.Filing] with its report, press
/// releases and events.
@NullMarked
package dev.octavo;

import org.jspecify.annotations.NullMarked;
