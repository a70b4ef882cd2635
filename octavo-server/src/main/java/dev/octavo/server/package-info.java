/// The catalog over HTTP: REST under `/api/v1`, and the page.
@NullMarked
package dev.octavo.server;

import org.jspecify.annotations.NullMarked;
