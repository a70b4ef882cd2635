/// Benchmarks. Every run first passes a correctness gate: speed of a wrong answer is not measured.
@NullMarked
package dev.octavo.bench;

import org.jspecify.annotations.NullMarked;
