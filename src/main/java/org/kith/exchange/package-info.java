/**
 * Deliveries in and out: folders of CSV files in the exchange format are checked and taken in, and everything the store
 * holds is written out in the same format.
 */
@NullMarked
package org.kith.exchange;

import org.jspecify.annotations.NullMarked;
