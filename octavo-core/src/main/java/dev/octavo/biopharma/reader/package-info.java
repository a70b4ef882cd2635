/// All readers together: a report and its releases become events, each told once:
/// [EventReader][dev.octavo.biopharma.reader.EventReader]. For `dev.octavo.FilingReader` alone. Not
/// API.
@NullMarked
package dev.octavo.biopharma.reader;

import org.jspecify.annotations.NullMarked;
