/// The catalog: reports and events where they can be asked. The milestone
/// [Ledger][dev.octavo.catalog.Ledger] needs no store.
@NullMarked
package dev.octavo.catalog;

import org.jspecify.annotations.NullMarked;
