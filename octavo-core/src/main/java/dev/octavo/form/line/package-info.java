/// What the lines of a report are made of: the words and numbers that covers, signatures, exhibits
/// and amendments are known by, and pieces of lines. Knows no part of a report. Not API.
@NullMarked
package dev.octavo.form.line;

import org.jspecify.annotations.NullMarked;
