/// The tables: their columns, how filings become rows, and where the rows are kept.
@NullMarked
package dev.octavo.catalog.store;

import org.jspecify.annotations.NullMarked;
