/// The command line: words to all of the above.
@NullMarked
package dev.octavo.cli;

import org.jspecify.annotations.NullMarked;
