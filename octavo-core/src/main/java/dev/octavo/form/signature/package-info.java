/// The lines of the signatures become [Signature][dev.octavo.form.Signature]s: who signed as what,
/// for whom and when. Knows no other part of the report. Not API.
@NullMarked
package dev.octavo.form.signature;

import org.jspecify.annotations.NullMarked;
