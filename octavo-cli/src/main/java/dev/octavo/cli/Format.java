package dev.octavo.cli;

/// How a command prints; in lower case because that is how the words are typed.
enum Format {
    table,
    json,
    jsonl
}
