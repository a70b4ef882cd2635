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
/// @param lines where type, filename and description stand
public record Document(
        int number,
        String type,
        String filename,
        String description,
        Span at,
        int bodyStart,
        int bodyEnd,
        Lines lines) {

    /// Where the values in front of a document's text stand; a range is empty where there is no
    /// value.
    public record Lines(Span type, Span filename, Span description) {}
}
