/**
 * Invented data in the exchange format: background families for the sample authority and for trying Kith at any size.
 */
@NullMarked
package org.kith.exchange.sample;

import org.jspecify.annotations.NullMarked;
