package dev.octavo.edgar;

/// How much a [Problem] matters: an `ERROR` loses or contradicts facts, a `WARNING` may, a `NOTE`
/// only tells.
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
