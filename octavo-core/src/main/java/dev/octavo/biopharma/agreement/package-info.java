/// Sentences become agreements made, amended and ended, with their parties, grants and terms:
/// [AgreementReader][dev.octavo.biopharma.agreement.AgreementReader]. Knows no other reader. Not
/// API.
@NullMarked
package dev.octavo.biopharma.agreement;

import org.jspecify.annotations.NullMarked;
