/**
 * Counts about people that may be published: small ones are kept back so that no subtraction gives them away, and rates are
 * given with how sure they are. Plain Java; it knows nothing of what is counted.
 */
@NullMarked
package org.kith.figures;

import org.jspecify.annotations.NullMarked;
