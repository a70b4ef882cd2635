package dev.octavo.form;

import dev.octavo.edgar.Fact;
import java.util.OptionalInt;

/// One exhibit of the report's list.
///
/// @param number as printed, without the word "Exhibit" and marks: `99.1`, `10.2(a)`
/// @param description as printed
/// @param status what the text says of it by name, or of the whole report with its exhibits
/// @param incorporated whether it is incorporated by reference to an earlier filing
/// @param document number of the attached document; empty when it is not attached or the input
///   holds no other documents
public record Exhibit(
        Fact<String> number,
        Fact<String> description,
        Fact<Status> status,
        Fact<Boolean> incorporated,
        OptionalInt document) {}
