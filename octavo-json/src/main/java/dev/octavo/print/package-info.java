/// What people are given: text that a terminal takes for nothing but text, columns, and CSV.
@NullMarked
package dev.octavo.print;

import org.jspecify.annotations.NullMarked;
