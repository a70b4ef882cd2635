/// A page becomes a [PressRelease][dev.octavo.release.PressRelease]: headline, dateline, contacts,
/// quotes, about, safe harbor. Knows nothing of events.
@NullMarked
package dev.octavo.release;

import org.jspecify.annotations.NullMarked;
