/// Sentences become the steps of trials and applications that they tell, with their day, their
/// place in time and who takes them: [StatusEvents][dev.octavo.biopharma.step.StatusEvents]. Knows
/// nothing of compounds' profiles. Not API.
@NullMarked
package dev.octavo.biopharma.step;

import org.jspecify.annotations.NullMarked;
