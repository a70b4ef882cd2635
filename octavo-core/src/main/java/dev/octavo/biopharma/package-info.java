/// What a report and its releases tell: [Event][dev.octavo.biopharma.Event]s of milestone payments,
/// agreements, clinical and regulatory changes, compounds, results, forward-looking statements.
/// Knows neither how they are stored nor, in its sub-packages, how they are read.
@NullMarked
package dev.octavo.biopharma;

import org.jspecify.annotations.NullMarked;
