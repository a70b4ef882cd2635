/// Sentences become what a text says of its compounds: names, make-up, stage, owners and rights:
/// [CompoundReader][dev.octavo.biopharma.compound.CompoundReader]. Knows the steps, since what a
/// compound has reached is told by them. Not API.
@NullMarked
package dev.octavo.biopharma.compound;

import org.jspecify.annotations.NullMarked;
