/**
 * A whole made-up authority of any size in the exchange format: the same people for the same seed, written block by block
 * so that a million people need no more memory than a thousand.
 */
@NullMarked
@NamedInterface("generate")
package org.kith.exchange.generate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
