/// What users ask of the commonest items: who comes and goes (5.02), how holders voted (5.07),
/// which auditor was dismissed or engaged (4.01), each with the bytes that say so.
///
/// The readers look only into items of those numbers (and their numbers before 23 August 2004), so
/// that they cost other filings nothing.
@org.jspecify.annotations.NullMarked
package dev.octavo.disclosure;
