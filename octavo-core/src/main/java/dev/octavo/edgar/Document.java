package dev.octavo.edgar;

/// One `<DOCUMENT>` of a submission, as a range of its bytes; or a whole bare file.
///
/// @param number its place in the submission, from 1
/// @param type the document type as in the `<TYPE>` line (`8-K`, `EX-99.1`, `GRAPHIC`); empty for a
///   bare file
/// @param filename the `<FILENAME>`, or empty
/// @param description the `<DESCRIPTION>`, or empty
/// @param at the whole element, from `<DOCUMENT>` to behind `</DOCUMENT>`
/// @param bodyStart offset of the first byte of the text (behind `<TEXT>`)
/// @param bodyEnd offset behind the last byte of the text (at `</TEXT>`)
public record Document(
        int number,
        String type,
        String filename,
        String description,
        Span at,
        int bodyStart,
        int bodyEnd) {}
