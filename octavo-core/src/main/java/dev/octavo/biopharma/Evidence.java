package dev.octavo.biopharma;

import dev.octavo.edgar.Span;

/// A passage that tells an event.
///
/// @param quote the passage, white space folded: what the bytes read as
public record Evidence(Span at, String quote) {}
