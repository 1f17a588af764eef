/**
 * Comparing records of people: which two are probably of one person, and why. Pure functions over values; nothing here
 * reads or writes a store, joins records, or knows who looks. The model is that of Fellegi and Sunter (1969), written down
 * with its formulas and sources in {@code src/docs/matching.md}.
 */
@NullMarked
package org.kith.matching;

import org.jspecify.annotations.NullMarked;
