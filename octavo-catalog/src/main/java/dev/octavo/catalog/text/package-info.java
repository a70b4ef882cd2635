/// Full text: the index of what items and releases say, and the way from a word found to its bytes.
@NullMarked
package dev.octavo.catalog.text;

import org.jspecify.annotations.NullMarked;
