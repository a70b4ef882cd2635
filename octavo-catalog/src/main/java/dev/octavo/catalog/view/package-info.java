/// A catalog open for asking: what the command line, the server and agents ask for, as rows.
@NullMarked
package dev.octavo.catalog.view;

import org.jspecify.annotations.NullMarked;
