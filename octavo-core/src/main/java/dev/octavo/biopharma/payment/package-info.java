/// Sentences and tables become payments, with the step behind each and how it came about:
/// [PaymentReader][dev.octavo.biopharma.payment.PaymentReader]. What the words leave open is
/// decided by learned weights. Knows no other reader. Not API.
@NullMarked
package dev.octavo.biopharma.payment;

import org.jspecify.annotations.NullMarked;
