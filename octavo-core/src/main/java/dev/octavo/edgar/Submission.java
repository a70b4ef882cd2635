package dev.octavo.edgar;

import java.util.List;
import java.util.Optional;

/// One submission to EDGAR as disseminated, or a bare document read as if it were one: the bytes,
/// and where in them the header and the documents stand. Nothing is decoded or copied.
///
/// @param bytes the whole input file or archive member; not to be changed
/// @param container what kind of file it is
/// @param accession accession number with dashes, from the header or else from the file's name;
///   empty when neither gives it
/// @param header the dissemination header; empty for a bare document
/// @param documents the documents in order; none for a header alone
/// @param problems what was wrong with the container
public record Submission(
        byte[] bytes,
        Container container,
        Optional<String> accession,
        Optional<Header> header,
        List<Document> documents,
        List<Problem> problems) {

    public Submission {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
