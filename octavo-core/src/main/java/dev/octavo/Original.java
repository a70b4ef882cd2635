package dev.octavo;

import java.util.Optional;

/// The report that an amendment amends, as another input of the same run.
///
/// @param accession its accession number; empty for a bare document whose name gives none
/// @param file its path as given
/// @param member its name inside an archive
public record Original(Optional<String> accession, String file, Optional<String> member) {}
