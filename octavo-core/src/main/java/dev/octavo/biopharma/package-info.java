/// A report and its releases become [Event][dev.octavo.biopharma.Event]s: milestone payments,
/// agreements, clinical and regulatory changes, compounds, results, forward-looking statements.
/// Knows nothing of how they are stored.
@NullMarked
package dev.octavo.biopharma;

import org.jspecify.annotations.NullMarked;
