package dev.octavo.form;

import dev.octavo.edgar.Fact;
import java.time.LocalDate;

/// One signature of the report.
///
/// @param registrant the name above the signature
/// @param signer the person, without the `/s/`
/// @param title as printed below the name, or on its line
/// @param date the day of the signature, else that of the sentence above it
/// @param conformed whether a `/s/` (or a misprint of it) stands there; false when the name is only
///   typed
public record Signature(
        Fact<String> registrant,
        Fact<String> signer,
        Fact<String> title,
        Fact<LocalDate> date,
        boolean conformed) {}
