/// Tokens become [Mentions][dev.octavo.biopharma.mention.Mentions]: sums, dates, phases, targets,
/// compounds, parties, found when somebody asks for them. The phrases of the data files are
/// compared with words and mentions. Not API.
@NullMarked
package dev.octavo.biopharma.mention;

import org.jspecify.annotations.NullMarked;
