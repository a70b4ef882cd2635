/// What words mean by themselves, without their text: whether two names are those of one party or
/// compound ([Names][dev.octavo.biopharma.meaning.Names]), until when "shortly" lasts. With the
/// events the only part of biopharma that other packages use.
@NullMarked
package dev.octavo.biopharma.meaning;

import org.jspecify.annotations.NullMarked;
