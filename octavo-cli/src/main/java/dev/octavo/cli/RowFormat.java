package dev.octavo.cli;

/// How rows are printed.
enum RowFormat {
    table,
    csv,
    json,
    jsonl
}
